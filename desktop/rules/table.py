"""A rule is a table: inputs with closed domains, rows of conditions, and what follows from a row.

A table is data of one regulation and is read whole or not at all. Conditions use a closed list of
operators; nothing of it is ever run as code. ``hit`` says what may hold at once:

- ``unique``: one row and only one holds, whatever the facts.
- ``strongest``: rows are conditions of their own, several may hold; the outcome that stands later
  in ``outcomes`` wins, and ``otherwise`` follows where no row holds.
- ``collect``: as before, but every outcome of a row that holds follows; none of them is a result.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from desktop.plain_class import dataclass
from desktop.rules.findings import Finding

NONE = "none"
"""The written value of a day that never was, such as that of an overhaul."""

Then = str | int


class BadTable(ValueError):
    """A table is not sound; ``findings`` name every reason with the table and the row."""

    def __init__(self, *findings: Finding | str) -> None:
        super().__init__("; ".join(map(_plain, findings)))
        self.findings = tuple(f for f in findings if isinstance(f, Finding))


def _plain(found: Finding | str) -> str:
    return found if isinstance(found, str) else f"{found.rule} {dict(found.facts)}"


class Operator(StrEnum):
    """How a condition compares a fact with its value."""

    IS = "is"
    IN = "in"
    ABOVE = "above"
    UP_TO = "up_to"
    WITHIN_YEARS = "within_years"


class Kind(StrEnum):
    """What values an input has: a closed list, an exact number, a day or year gone by."""

    CHOICE = "choice"
    NUMBER = "number"
    DAY = "day"


class Hit(StrEnum):
    """What rows may hold at once, and what then follows."""

    UNIQUE = "unique"
    STRONGEST = "strongest"
    COLLECT = "collect"


OPERATORS: Mapping[Kind, frozenset[Operator]] = {
    Kind.CHOICE: frozenset({Operator.IS, Operator.IN}),
    Kind.NUMBER: frozenset({Operator.ABOVE, Operator.UP_TO}),
    Kind.DAY: frozenset({Operator.WITHIN_YEARS}),
}


@dataclass(frozen=True, slots=True)
class Input:
    """A fact the table looks at; ``each`` names the list of things that each have it (roads).

    ``values`` are the codes of a choice with their names; a number is not below ``least``; a day
    ``may_be_none`` where it may be that it never was.
    """

    name: str
    kind: Kind
    title: str
    question: str
    source: str
    unit: str
    each: str
    values: Mapping[str, str]
    least: Decimal
    may_be_none: bool


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison; ``value`` is a set of codes, or the number or years compared with."""

    fact: str
    operator: Operator
    value: frozenset[str] | Decimal

    @property
    def number(self) -> Decimal:
        """The number compared with; nought for an operator that has none."""
        return self.value if isinstance(self.value, Decimal) else Decimal(0)


@dataclass(frozen=True, slots=True)
class Row:
    """All conditions together have the outcome ``then``, on a legal basis.

    ``refer_to`` names who has to be asked, ``asks`` the fact that has to be stated again.
    """

    id: str
    title: str
    when: tuple[Condition, ...]
    then: Then
    basis: str
    source: str
    note: str
    refer_to: str
    asks: str


@dataclass(frozen=True, slots=True)
class Head:
    """Which regulation a table is, when it applies (both ends included) and since when known.

    ``left_open`` are outcomes that leave the decision to a person.
    """

    id: str
    title: str
    body: str
    number: str
    clause: str
    valid_from: date
    valid_to: date | None
    known_from: date
    hit: Hit
    otherwise: Then | None
    left_open: frozenset[str]
    unit: str
    formerly: frozenset[str]

    def holds_on(self, day: date) -> bool:
        """Return whether the table applies on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Content:
    """A table as it was read: every name known, every value in its domain."""

    head: Head
    outcomes: Mapping[str, str]
    inputs: Mapping[str, Input]
    rows: tuple[Row, ...]
    cases: tuple[Mapping[str, Any], ...]
    raw: Mapping[str, Any]
    digest: str
