"""Numbers without a check digit are known by their shape alone; an unusual shape may only warn.

Property units and certificates, planning and construction permits, letter numbers, land contract
numbers and districts: the shapes are data with their source, ``resources/rules/identifiers.toml``.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.plain_class import dataclass
from desktop.rules.digests import digest
from desktop.rules.findings import Finding, finding
from desktop.rules.identifiers import normalise
from desktop.rules.table import BadTable


class NumberKind(StrEnum):
    """The numbers that are checked by their shape."""

    PROPERTY_UNIT = "property_unit"
    PROPERTY_CERTIFICATE = "property_certificate"
    PROPERTY_PROOF = "property_proof"
    LAND_PERMIT = "land_permit"
    WORKS_PERMIT = "works_permit"
    CONSTRUCTION_PERMIT = "construction_permit"
    LAND_CONTRACT = "land_contract"
    LETTER_NUMBER = "letter_number"
    CUSTOMER_NUMBER = "customer_number"
    DISTRICT = "district"


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape of a number; ``written`` puts a normalised match into its official form.

    A number of a kind that ``only_warns`` may look otherwise.
    """

    kind: NumberKind
    pattern: re.Pattern[str]
    written: str
    example: str
    only_warns: bool
    source: str


class NumberShapes:
    """The shapes of all kinds of numbers; ``since`` is the day from which on they hold."""

    __slots__ = ("_shapes", "digest", "since")

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.since = _since(content)
        self._shapes = _shapes(content)
        self.digest = digest(content)
        missing = [kind for kind in NumberKind if not self.of(kind)]
        if missing:
            raise BadTable(*(finding("shape_missing", kind=kind) for kind in missing))

    def of(self, kind: NumberKind) -> tuple[Shape, ...]:
        """Return the shapes a number of that kind may have, the usual one first."""
        return tuple(shape for shape in self._shapes if shape.kind is kind)

    def official(self, kind: NumberKind, text: str) -> str:
        """Return the number as officially written, or only normalised where no shape fits."""
        plain = normalise(text)
        for shape in self.of(kind):
            match = shape.pattern.fullmatch(plain)
            if match:
                return match.expand(shape.written) if shape.written else plain
        return plain

    def check(self, kind: NumberKind, text: str, field: str) -> Iterator[Finding]:
        """Yield why ``text`` is no number of that kind."""
        yield from self._unfit(kind, text, field, only_warns=False)
        plain = normalise(text)
        if kind is NumberKind.CONSTRUCTION_PERMIT and self._fits(kind, plain):
            yield from _permit_day(plain, field)

    def warn(self, kind: NumberKind, text: str, field: str) -> Iterator[Finding]:
        """Yield what is unusual about a number of a kind that may look otherwise."""
        yield from self._unfit(kind, text, field, only_warns=True)

    def _unfit(
        self, kind: NumberKind, text: str, field: str, *, only_warns: bool
    ) -> Iterator[Finding]:
        usual = self.of(kind)[0]
        if usual.only_warns is only_warns and not self._fits(kind, normalise(text)):
            code = "number_unusual" if only_warns else "number_malformed"
            yield finding(code, field, given=text, example=usual.example)

    def _fits(self, kind: NumberKind, plain: str) -> bool:
        return any(shape.pattern.fullmatch(plain) for shape in self.of(kind))


def _permit_day(number: str, field: str) -> Iterator[Finding]:
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        yield finding("permit_day_wrong", field, given=number[6:14])


def _since(content: Mapping[str, Any]) -> date:
    since = content.get("since")
    if type(since) is not date:
        raise BadTable(finding("shape_field_missing", row=0, key="since"))
    return since


def _shapes(content: Mapping[str, Any]) -> tuple[Shape, ...]:
    """Return every shape; BadTable with what is wrong with each, by its place in the file."""
    shapes: list[Shape] = []
    faults: list[Finding] = []
    for number, raw in enumerate(content.get("shape", ()), start=1):
        made = _shape(raw, f"{number} {raw.get('kind', '?')}")
        if isinstance(made, Shape):
            shapes.append(made)
        else:
            faults.append(made)
    if faults:
        raise BadTable(*faults)
    return tuple(shapes)


def _shape(raw: Mapping[str, Any], row: str) -> Shape | Finding:
    for key in ("kind", "pattern", "example", "source"):
        if not isinstance(raw.get(key), str) or not raw[key].strip():
            return finding("shape_field_missing", row=row, key=key)
    if raw["kind"] not in set(NumberKind):
        return finding("shape_kind_unknown", row=row, given=raw["kind"])
    try:
        pattern = re.compile(raw["pattern"], re.ASCII)
    except re.error as fault:
        return finding("shape_unreadable", row=row, given=raw["pattern"], why=fault)
    if pattern.fullmatch(normalise(raw["example"])) is None:
        return finding("shape_example_unfit", row=row, given=raw["example"])
    return Shape(
        kind=NumberKind(raw["kind"]),
        pattern=pattern,
        written=raw.get("written", ""),
        example=raw["example"],
        only_warns=raw.get("only_warns", False),
        source=raw["source"],
    )
