"""The columns of the day's list, and which column of a file holds which of them.

A list whose rows say when their cases were closed is one of former years: it has columns of its own
and is taken in the same way.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from functools import cache
from typing import Any

from desktop.domain.values import MatterKind
from desktop.files.application_fields import PLAIN, FieldKind, FormField
from desktop.plain_class import dataclass
from desktop.resources import read_toml
from desktop.rules.identifiers import normalise
from desktop.wording.values import MATTER_OUTCOMES, MATTERS

SCHEMA = "joint-office/day-list/1"
ALIASES = "lists/day_list.toml"
NUMBER, MATTER, RECEIVED = "external_number", "matter", "received_at"
CASE_NUMBER, RECEIVED_ON, ACCEPTED_ON, ENDED_ON, OUTCOME, LETTERS = (
    "former.number",
    "former.received_on",
    "former.accepted_on",
    "former.ended_on",
    "former.outcome",
    "former.letters",
)
PATHS = (
    NUMBER,
    MATTER,
    RECEIVED,
    "enterprise.name",
    "enterprise.credit_code",
    "project.name",
    "project.code",
    "project.address",
    "project.street",
    "project.parcel",
    "demand.kind",
    "demand.capacity_kva",
    "demand.kilovolts",
    "demand.expected_on",
    "contact.name",
    "contact.phone",
)
NEEDED = frozenset(
    {
        "enterprise.name",
        "enterprise.credit_code",
        "project.name",
        "project.code",
        "project.address",
        "demand.kind",
        "demand.capacity_kva",
        "demand.kilovolts",
    }
)
"""What a case can't be opened without; nothing of it is ever guessed."""
FORMER_PATHS = (
    CASE_NUMBER,
    MATTER,
    RECEIVED_ON,
    ACCEPTED_ON,
    ENDED_ON,
    OUTCOME,
    "enterprise.name",
    "enterprise.credit_code",
    "project.name",
    "project.code",
    "project.address",
    "project.street",
    "demand.kind",
    "demand.capacity_kva",
    "demand.kilovolts",
    NUMBER,
    LETTERS,
)
FORMER_NEEDED = frozenset(
    {
        CASE_NUMBER,
        MATTER,
        RECEIVED_ON,
        ENDED_ON,
        OUTCOME,
        "enterprise.name",
        "project.name",
        "demand.kind",
        "demand.capacity_kva",
        "demand.kilovolts",
    }
)
"""What a closed case of former years can't be entered without."""
MARKS = (CASE_NUMBER, ENDED_ON)
"""The columns a list of cases of former years is known by."""


class ListKind(StrEnum):
    """What a list is of: matters other systems took in, or closed cases of former years."""

    DAY = "day"
    FORMER = "former"

    @property
    def key(self) -> str:
        """The column its rows are known by."""
        return CASE_NUMBER if self is ListKind.FORMER else NUMBER

    @property
    def paths(self) -> tuple[str, ...]:
        """The columns it may have."""
        return FORMER_PATHS if self is ListKind.FORMER else PATHS

    @property
    def owed(self) -> frozenset[str]:
        """What each row must say, sooner or later."""
        return FORMER_NEEDED if self is ListKind.FORMER else NEEDED | {NUMBER, MATTER}


BRACKETS = re.compile(r"^(.*?)[(\[]([^()\[\]]*)[)\]]$")


@dataclass(frozen=True, slots=True)
class ListField:
    """One column: its field, the headers it goes by elsewhere, the units it may be given in."""

    form: FormField
    headers: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The field's path."""
        return self.form.path


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column, counted from nought, holds which field.

    ``matter`` is that of every row where no column says it; ``received_now`` is the officer's
    word that what has no time of receipt is received now.
    """

    columns: Mapping[str, int]
    matter: str = ""
    received_now: bool = False


@cache
def list_fields(kind: ListKind = ListKind.DAY) -> tuple[ListField, ...]:
    """Return the columns a list of a kind may have."""
    data = read_toml(ALIASES)
    given = {entry["path"]: entry for entry in data["field"]}
    forms = _forms()
    return tuple(
        ListField(
            forms[path],
            tuple(given[path]["headers"]),
            tuple(given[path].get("units", ())),
            data["value"].get(path, {}),
        )
        for path in kind.paths
    )


def _forms() -> dict[str, FormField]:
    matters = {m.value: name for m, name in MATTERS.items()}
    outcomes = {o.value: name for o, name in MATTER_OUTCOMES.items()}
    own = (
        FormField(MATTER, FieldKind.CHOICE, required=True, choices=matters),
        FormField(CASE_NUMBER, FieldKind.CODE, required=True),
        FormField(RECEIVED_ON, FieldKind.DAY, required=True),
        FormField(ACCEPTED_ON, FieldKind.DAY),
        FormField(ENDED_ON, FieldKind.DAY, required=True),
        FormField(OUTCOME, FieldKind.CHOICE, required=True, choices=outcomes),
        FormField(LETTERS),
    )
    return {f.path: f for f in (*PLAIN, *own)}


def kind_of(headers: Sequence[str]) -> ListKind:
    """Return what a list is of by its headers."""
    known = {f.path: f for f in list_fields(ListKind.FORMER)}
    is_former = all(any(takes(known[mark], title) for title in headers) for mark in MARKS)
    return ListKind.FORMER if is_former else ListKind.DAY


def header_key(title: str) -> str:
    """Return a header as it is compared: no blanks, stars, colons, line ends, all capitals."""
    return re.sub(r"[\s*:]", "", normalise(title)).upper()


def unit_of(title: str) -> str:
    """Return what stands in brackets at the end of a header, blank where nothing does."""
    match = BRACKETS.match(header_key(title))
    return match[2] if match else ""


def takes(known: ListField, title: str) -> bool:
    """Return whether a header names the field beyond doubt."""
    return takes_key(known, header_key(title))


def takes_key(known: ListField, key: str) -> bool:
    """Return whether a header that was made a key already names the field beyond doubt."""
    names = _keys(known.headers)
    if key in names:
        return True
    match = BRACKETS.match(key)
    return match is not None and match[1] in names and match[2] in known.units


@cache
def _keys(headers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(header_key(h) for h in headers)


def wrong_unit(known: ListField, title: str) -> str:
    """Return the unit a header gives that is not the field's, blank where it is."""
    unit = unit_of(title)
    return unit if known.units and unit and unit not in known.units else ""


def guess(headers: Sequence[str]) -> ColumnMap:
    """Return the columns whose headers are known beyond doubt."""
    columns: dict[str, int] = {}
    for known in list_fields(kind_of(headers)):
        fits = [n for n, title in enumerate(headers) if takes(known, title)]
        free = [n for n in fits if n not in columns.values()]
        if free:
            order = _keys(known.headers)
            columns[known.path] = min(free, key=lambda n: _rank(order, headers[n]))
    return ColumnMap(columns)


def _rank(order: Sequence[str], title: str) -> int:
    key = header_key(title)
    return order.index(key) if key in order else len(order)


def headers_digest(headers: Sequence[str]) -> str:
    """Return what a set of headers is known by, whatever their order."""
    keys = sorted(header_key(h) for h in headers if h)
    return hashlib.sha256("\n".join(keys).encode("utf-8")).hexdigest()[:16]


def map_to_json(chosen: ColumnMap, headers: Sequence[str]) -> dict[str, Any]:
    """Return a mapping by the columns' headers, as it is kept."""
    named = {path: headers[number] for path, number in chosen.columns.items()}
    return {"columns": named, "matter": chosen.matter, "received_now": chosen.received_now}


def map_from_json(kept: Mapping[str, Any], headers: Sequence[str]) -> ColumnMap:
    """Return a kept mapping for these headers; a column that is not there is left out."""
    places = {header_key(title): number for number, title in reversed(list(enumerate(headers)))}
    named = {p: places.get(header_key(str(t))) for p, t in dict(kept["columns"]).items()}
    known = kind_of(headers).paths
    columns = {p: n for p, n in named.items() if n is not None and p in known}
    matter = str(kept.get("matter", ""))
    kinds = {m.value for m in MatterKind}
    return ColumnMap(
        columns, matter if matter in kinds else "", bool(kept.get("received_now", False))
    )
