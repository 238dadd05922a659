"""The exemption rule as a table: rows of conditions, each with effect, legal basis, source.

Conditions use a closed list of operators; nothing of the table is ever run as code. A table
that is not sound (an unknown word, a row without source, a fact without row) is refused whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar, assert_never

from desktop.rules.digests import digest
from desktop.rules.parameters import (
    BadTable,
    NoParameter,
    in_force,
    require_since,
    require_source,
)
from desktop.rules.route_facts import (
    Answer,
    Feature,
    Relation,
    RoadClass,
    Value,
    years_before,
)

ROAD_FACTS = ("road_class", "relation", "delivered", "overhauled")
FEATURES = "features."

Member = TypeVar("Member", bound=StrEnum)


class Operator(StrEnum):
    """How a condition compares a fact with its value."""

    IS = "is"
    IN = "in"
    ABOVE = "above"
    WITHIN_YEARS = "within_years"


class Effect(StrEnum):
    """What follows where a row holds; the later in this list, the stronger."""

    ASK = "ask"
    REFER = "refer"
    NEEDS_APPROVAL = "needs_approval"
    NOT_COVERED = "not_covered"


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison; ``value`` is a set for IS and IN, a number for ABOVE and WITHIN_YEARS."""

    fact: str
    operator: Operator
    value: frozenset[str] | Decimal

    def holds(self, given: Value, as_of: date) -> bool:
        """Return whether the condition is true of ``given`` on the day ``as_of``."""
        match self.operator:
            case Operator.IS | Operator.IN:
                return isinstance(self.value, frozenset) and given in self.value
            case Operator.ABOVE:
                return isinstance(given, Decimal) and given > self.number
            case Operator.WITHIN_YEARS:
                return isinstance(given, date) and given >= self.mark(as_of)
            case _:
                assert_never(self.operator)

    @property
    def number(self) -> Decimal:
        """The number compared with, of an operator that has one."""
        if not isinstance(self.value, Decimal):
            raise BadTable(f"{self.fact}: {self.operator} needs a number")
        return self.value

    def mark(self, as_of: date) -> date:
        """Return the first day that is within the years, of an operator WITHIN_YEARS."""
        return years_before(as_of, int(self.number))


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: all conditions together have the effect, on its days."""

    id: str
    title: str
    when: tuple[Condition, ...]
    effect: Effect
    basis: str
    source: str
    since: date
    until: date | None
    refer_to: str
    asks: str

    @property
    def is_of_road(self) -> bool:
        """True where the row is asked of each road, False where of the route."""
        return self.when[0].fact in ROAD_FACTS

    def holds(self, values: Mapping[str, Value], as_of: date) -> bool:
        """Return whether every condition is true of the values."""
        return all(c.holds(values[c.fact], as_of) for c in self.when)


class ExemptionTable:
    """All rows of the exemption rule, and the questions that ask for its facts."""

    __slots__ = ("_questions", "digest", "rows")

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.rows = tuple(_row(raw) for raw in content.get("row", ()))
        self._questions: dict[str, str] = dict(content.get("question", {}))
        self.digest = digest(content)
        _check_rows(self.rows)
        _check_questions(self._questions)

    def in_force(self, on: date) -> tuple[Row, ...]:
        """Return the rows in force; NoParameter on a day before or after the whole rule."""
        rows = tuple(row for row in self.rows if in_force(row.since, row.until, on))
        if not any(row.effect is Effect.NOT_COVERED for row in rows):
            raise NoParameter("exemption", on)
        return rows

    def limit_kv(self, on: date) -> Decimal:
        """Return up to which voltage (included) the rule covers an access work."""
        rows = (row for row in self.in_force(on) if row.effect is Effect.NOT_COVERED)
        return min(row.when[0].number for row in rows)

    def row(self, rule_id: str) -> Row:
        """Return the newest row of that id; KeyError where there is none."""
        found = [row for row in self.rows if row.id == rule_id]
        if not found:
            raise KeyError(rule_id)
        return max(found, key=lambda row: row.since)

    def question(self, path: str) -> str:
        """Return how an officer is asked for the fact at a path, ``roads.0.relation``."""
        return self._questions[fact_name(path)]


def fact_name(path: str) -> str:
    """Return a path without the number of the road: ``roads.0.relation`` is ``relation``."""
    return path.split(".")[-1] if path.startswith("roads.") else path


def fact_names() -> tuple[str, ...]:
    """Return every fact a table may name."""
    return ("kilovolts", *(f"{FEATURES}{feature}" for feature in Feature), *ROAD_FACTS)


_WORDS: dict[str, frozenset[str]] = {
    "road_class": frozenset(RoadClass),
    "relation": frozenset(Relation),
    **{f"{FEATURES}{feature}": frozenset({Answer.YES, Answer.NO}) for feature in Feature},
}
_NUMBERED = {
    Operator.ABOVE: frozenset({"kilovolts"}),
    Operator.WITHIN_YEARS: frozenset({"delivered", "overhauled"}),
}


def _row(raw: Mapping[str, Any]) -> Row:
    name = f"exemption row {raw.get('id', '?')}"
    since, until = require_since(raw, name)
    row = Row(
        id=_text(raw, "id", name),
        title=_text(raw, "title", name),
        when=tuple(_condition(c, name) for c in raw.get("when", ())),
        effect=_member(Effect, raw.get("effect"), name),
        basis=_text(raw, "basis", name),
        source=require_source(raw, name),
        since=since,
        until=until,
        refer_to=raw.get("refer_to", ""),
        asks=raw.get("asks", ""),
    )
    _check_row(row, name)
    return row


def _condition(raw: Mapping[str, Any], name: str) -> Condition:
    operators = [key for key in raw if key != "fact"]
    fact = raw.get("fact")
    if fact not in fact_names() or len(operators) != 1:
        raise BadTable(f"{name}: a condition is one known fact and one operator, not {raw}")
    operator = _member(Operator, operators[0], name)
    given = raw[operators[0]]
    if operator in _NUMBERED:
        return Condition(fact, operator, _number(fact, operator, given, name))
    return Condition(fact, operator, _words(fact, operator, given, name))


def _words(fact: str, operator: Operator, given: object, name: str) -> frozenset[str]:
    words = [given] if operator is Operator.IS else given
    known = _WORDS.get(fact, frozenset())
    if not isinstance(words, list) or not words or not all(word in known for word in words):
        raise BadTable(f"{name}: {given} is no value of {fact}")
    return frozenset(words)


def _number(fact: str, operator: Operator, given: object, name: str) -> Decimal:
    if fact not in _NUMBERED[operator] or isinstance(given, bool | float):
        raise BadTable(f"{name}: {fact} can't be compared by {operator} with {given}")
    try:
        number = Decimal(str(given))
    except InvalidOperation:
        raise BadTable(f"{name}: {given} is no number") from None
    if not number.is_finite() or number <= 0:
        raise BadTable(f"{name}: {given} is no number to compare with")
    if operator is Operator.WITHIN_YEARS and number != int(number):
        raise BadTable(f"{name}: years are whole, not {given}")
    return number


def _check_row(row: Row, name: str) -> None:
    facts = {c.fact for c in row.when}
    of_road = facts & set(ROAD_FACTS)
    if not facts or (of_road and of_road != facts) or (not of_road and len(facts) > 1):
        raise BadTable(f"{name}: conditions are all of one road, or of one fact of the route")
    if (row.effect is Effect.REFER) != bool(row.refer_to):
        raise BadTable(f"{name}: a referral, and nothing else, names to whom")
    if (row.effect is Effect.ASK) != (row.asks in facts):
        raise BadTable(f"{name}: a row that asks, and nothing else, names one of its facts")
    is_limit = len(row.when) == 1 and row.when[0].operator is Operator.ABOVE
    if (row.effect is Effect.NOT_COVERED) != is_limit:
        raise BadTable(f"{name}: what is not covered is told by one voltage limit")


def _check_rows(rows: tuple[Row, ...]) -> None:
    for index, row in enumerate(rows):
        for other in rows[:index]:
            overlaps = in_force(row.since, row.until, other.since) or in_force(
                other.since, other.until, row.since
            )
            if row.id == other.id and overlaps:
                raise BadTable(f"exemption row {row.id} stands twice for one day")
    named = {c.fact for row in rows for c in row.when}
    missing = sorted(set(fact_names()) - named)
    if missing:
        raise BadTable(f"no exemption row names {', '.join(missing)}")


def _check_questions(questions: Mapping[str, str]) -> None:
    missing = sorted(name for name in fact_names() if not questions.get(name))
    if missing or set(questions) - set(fact_names()):
        raise BadTable(f"questions do not match the facts; missing: {', '.join(missing)}")


def _text(raw: Mapping[str, Any], key: str, name: str) -> str:
    text = raw.get(key, "")
    if not isinstance(text, str) or not text.strip():
        raise BadTable(f"{name}: no {key}")
    return text


def _member(members: type[Member], given: object, name: str) -> Member:
    try:
        return members(str(given))
    except ValueError:
        raise BadTable(f"{name}: {given} is none of {', '.join(members)}") from None
