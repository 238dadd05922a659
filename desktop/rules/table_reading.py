"""A table is read from its file whole or not at all; every fault names the table and the row.

Numbers are whole or text ("0.4"), days are days or ISO text; a name nobody knows is a fault.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar

from desktop.rules.digests import digest
from desktop.rules.findings import Finding, finding
from desktop.rules.table import (
    OPERATORS,
    BadTable,
    Condition,
    Content,
    Head,
    Hit,
    Input,
    Kind,
    Operator,
    Row,
)

Member = TypeVar("Member", bound=StrEnum)

_HEAD = {
    *("id", "title", "body", "number", "clause", "valid_from", "valid_to", "known_from", "hit"),
    *("otherwise", "left_open", "unit", "formerly", "outcomes", "input", "row", "given", "case"),
}
_INPUT = {
    *("name", "type", "title", "question", "source", "unit", "each", "values", "least"),
    "may_be_none",
}
_ROW = {"id", "title", "when", "then", "basis", "source", "note", "refer_to", "asks"}


def read(raw: Mapping[str, Any]) -> Content:
    """Return the content of a table; BadTable with every fault that was found."""
    reader = _Reader(str(raw.get("id", "?")))
    head = reader.head(raw)
    outcomes = reader.named(raw, "outcomes")
    inputs = {i.name: i for i in map(reader.input, reader.listed(raw, "input"))}
    rows = tuple(reader.row(r, inputs, outcomes) for r in reader.listed(raw, "row"))
    reader.whole(head, outcomes, rows)
    cases = tuple(reader.listed(raw, "case"))
    if reader.faults:
        raise BadTable(*reader.faults)
    content = normal(raw)
    return Content(head, outcomes, inputs, rows, cases, content, digest(content))


def normal(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return a sound table's raw content in its one written form, which is hashed and signed.

    Days and limits are text, conditions stand in the order of the inputs, what is blank is left
    out; so a table is the same however its file was written.
    """
    place = {item["name"]: index for index, item in enumerate(raw["input"])}
    plain: dict[str, Any] = _plain(raw)
    for item in plain["input"]:
        item["least"] = str(item.get("least", 0))
    for row in plain["row"]:
        when = (_limits_as_text(condition) for condition in row["when"])
        row["when"] = sorted(when, key=lambda condition: place[condition["fact"]])
    for part in ("input", "row", "case"):
        plain[part] = [_filled(item) for item in plain.get(part, ())]
    return _filled(plain)


def _named(outcomes: Mapping[str, str]) -> str:
    """Return codes with their names; without any, an outcome is a whole number."""
    return ", ".join(f"{code} {name}" for code, name in outcomes.items()) or "0, 1, 2…"


def _filled(item: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value not in ("", None, [])}


def _plain(value: Any) -> Any:
    match value:
        case Mapping():
            return {key: _plain(part) for key, part in value.items()}
        case list() | tuple():
            return [_plain(part) for part in value]
        case date():
            return value.isoformat()
        case _:
            return value


def _limits_as_text(condition: Mapping[str, Any]) -> dict[str, Any]:
    return {k: str(v) if type(v) is int else _plain(v) for k, v in condition.items()}


class _Reader:
    """Reads one table and gathers what is wrong with it, each with its row."""

    def __init__(self, table: str) -> None:
        self.table = table
        self.place = "head"
        self.faults: list[Finding] = []

    def fault(self, rule: str, **facts: object) -> None:
        """Note a fault of the row that is read now."""
        self.faults.append(finding(rule, "", table=self.table, row=self.place, **facts))

    def head(self, raw: Mapping[str, Any]) -> Head:
        self.known(raw, _HEAD)
        head = Head(
            id=self.text(raw, "id"),
            title=self.text(raw, "title"),
            body=self.text(raw, "body"),
            number=str(raw.get("number", "")),
            clause=self.text(raw, "clause"),
            valid_from=self.day(raw, "valid_from") or date.max,
            valid_to=self.day(raw, "valid_to", needed=False),
            known_from=self.day(raw, "known_from") or date.max,
            hit=self.member(Hit, raw, "hit") or Hit.UNIQUE,
            otherwise=raw.get("otherwise"),
            left_open=self.names(raw, "left_open"),
            unit=str(raw.get("unit", "")),
            formerly=self.names(raw, "formerly"),
        )
        if not isinstance(raw.get("given", {}), Mapping):
            self.fault("table_field_missing", key="given")
        if head.valid_to is not None and head.valid_to < head.valid_from:
            self.fault("table_days_unfit", since=head.valid_from, until=head.valid_to)
        return head

    def input(self, raw: Mapping[str, Any]) -> Input:
        self.place = f"input {raw.get('name', '?')}"
        self.known(raw, _INPUT)
        kind = self.member(Kind, raw, "type") or Kind.CHOICE
        values = self.named(raw, "values")
        least = self.number(raw.get("least", 0), "least", least=Decimal(0))
        if (kind is Kind.CHOICE) != bool(values):
            self.fault("table_value_unfit", fact=raw.get("name", "?"), given=raw.get("values", ""))
        return Input(
            name=self.text(raw, "name"),
            kind=kind,
            title=self.text(raw, "title"),
            question=self.text(raw, "question"),
            source=self.text(raw, "source"),
            unit=str(raw.get("unit", "")),
            each=str(raw.get("each", "")),
            values=values,
            least=least,
            may_be_none=raw.get("may_be_none") is True,
        )

    def row(
        self, raw: Mapping[str, Any], inputs: Mapping[str, Input], outcomes: Mapping[str, str]
    ) -> Row:
        self.place = str(raw.get("id", "?"))
        self.known(raw, _ROW)
        found = (self.condition(c, inputs) for c in self.listed(raw, "when"))
        when = tuple(condition for condition in found if condition is not None)
        then = raw.get("then", "")
        if not self.is_outcome(then, outcomes):
            self.fault("table_outcome_unknown", given=then, allowed=_named(outcomes))
        row = Row(
            id=self.text(raw, "id"),
            title=self.text(raw, "title"),
            when=when,
            then=then,
            basis=self.text(raw, "basis"),
            source=self.text(raw, "source"),
            note=str(raw.get("note", "")),
            refer_to=str(raw.get("refer_to", "")),
            asks=str(raw.get("asks", "")),
        )
        self.row_fits(row, inputs)
        return row

    def row_fits(self, row: Row, inputs: Mapping[str, Input]) -> None:
        groups = {inputs[c.fact].each for c in row.when}
        if not row.when:
            self.fault("table_field_missing", key="when")
        if len(groups) > 1:
            self.fault("table_row_of_two", groups=", ".join(sorted(groups)))
        if row.asks and row.asks not in {c.fact for c in row.when}:
            self.fault("table_fact_unknown", fact=row.asks)

    def condition(self, raw: Mapping[str, Any], inputs: Mapping[str, Input]) -> Condition | None:
        fact, given = str(raw.get("fact")), {k: v for k, v in raw.items() if k != "fact"}
        if fact not in inputs:
            self.fault("table_fact_unknown", fact=fact)
            return None
        known = inputs[fact]
        allowed = OPERATORS[known.kind]
        name = next(iter(given), "")
        if len(given) != 1 or name not in allowed:
            names = ", ".join(sorted(allowed))
            self.fault("table_operator_unknown", fact=fact, given=", ".join(given), allowed=names)
            return None
        operator = Operator(name)
        value = self.value(known, operator, given[name])
        return Condition(fact, operator, value)

    def value(self, known: Input, operator: Operator, given: Any) -> frozenset[str] | Decimal:
        if known.kind is not Kind.CHOICE:
            whole = operator is Operator.WITHIN_YEARS
            return self.number(given, known.name, least=known.least, whole=whole)
        words = [given] if operator is Operator.IS else given
        is_listed = isinstance(words, list) and bool(words)
        if not is_listed or not all(isinstance(w, str) and w in known.values for w in words):
            self.fault("table_value_unfit", fact=known.name, given=given)
            return frozenset()
        return frozenset(words)

    def number(self, given: Any, fact: str, *, least: Decimal, whole: bool = False) -> Decimal:
        try:
            number = Decimal(given) if type(given) in (int, str) else Decimal("NaN")
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or number < least or (whole and number != int(number)):
            self.fault("table_value_unfit", fact=fact, given=given)
            return least
        return number

    def is_outcome(self, then: object, outcomes: Mapping[str, str]) -> bool:
        if outcomes:
            return isinstance(then, str) and then in outcomes
        return type(then) is int and then >= 0

    def whole(self, head: Head, outcomes: Mapping[str, str], rows: tuple[Row, ...]) -> None:
        self.place = "head"
        ids = [row.id for row in rows]
        for twice in sorted({i for i in ids if ids.count(i) > 1}):
            self.fault("table_row_twice", id=twice)
        if not rows:
            self.fault("table_field_missing", key="row")
        if head.otherwise is not None and not self.is_outcome(head.otherwise, outcomes):
            self.fault("table_outcome_unknown", given=head.otherwise, allowed=_named(outcomes))
        for name in sorted(head.left_open - set(outcomes)):
            self.fault("table_outcome_unknown", given=name, allowed=_named(outcomes))

    def known(self, raw: Mapping[str, Any], names: set[str]) -> None:
        """Note every key that nobody would look at."""
        for name in sorted(set(raw) - names):
            self.fault("table_word_unknown", key="", given=name, allowed=", ".join(sorted(names)))

    def text(self, raw: Mapping[str, Any], key: str) -> str:
        given = raw.get(key, "")
        if isinstance(given, str) and given.strip():
            return given
        self.fault("table_field_missing", key=key)
        return "?"

    def day(self, raw: Mapping[str, Any], key: str, *, needed: bool = True) -> date | None:
        given = raw.get(key)
        if given is None and not needed:
            return None
        try:
            day = date.fromisoformat(given) if isinstance(given, str) else given
        except ValueError:
            day = None
        if type(day) is date:
            return day
        self.fault("table_field_missing", key=key)
        return None

    def member(self, members: type[Member], raw: Mapping[str, Any], key: str) -> Member | None:
        given = raw.get(key)
        if isinstance(given, str) and given in set(members):
            return members(given)
        self.fault("table_word_unknown", key=key, given=given, allowed=", ".join(members))
        return None

    def named(self, raw: Mapping[str, Any], key: str) -> dict[str, str]:
        """Return codes with their names; they are written as pairs, since their order counts."""
        given = raw.get(key, ())
        pairs = given if isinstance(given, list | tuple) else [given]
        if not all(isinstance(p, list | tuple) and len(p) == 2 and all(p) for p in pairs):
            self.fault("table_field_missing", key=key)
            return {}
        if any(sign in str(name) for _, name in pairs for sign in "、；"):
            self.fault("table_value_unfit", fact=key, given=pairs)
        return {str(code): str(name) for code, name in pairs}

    def names(self, raw: Mapping[str, Any], key: str) -> frozenset[str]:
        given = raw.get(key, ())
        if isinstance(given, list | tuple) and all(isinstance(g, str) for g in given):
            return frozenset(given)
        self.fault("table_field_missing", key=key)
        return frozenset()

    def listed(self, raw: Mapping[str, Any], key: str) -> Iterator[Mapping[str, Any]]:
        given = raw.get(key, ())
        if not isinstance(given, list | tuple) or not all(isinstance(g, Mapping) for g in given):
            self.fault("table_field_missing", key=key)
            return
        yield from given
