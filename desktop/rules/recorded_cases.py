"""A table carries cases with the outcome expected of each; a change that alters one is noticed.

A case states facts over those of ``given``; a list of values stands for each of them in turn. It
says the outcome ("open" where facts are missing; a list of a table that collects), the rows that
hold, and the facts that are asked for.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from desktop.plain_class import dataclass
from desktop.rules.decision import BadFacts, Decision, Facts, Table, decide
from desktop.rules.findings import Finding, finding
from desktop.rules.table import Kind

OPEN = "open"
MALFORMED = (ValueError, TypeError, AttributeError, ArithmeticError)
"""What a case raises whose day is no day, whose number is none, or that is written otherwise."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a recorded case expects: outcome, rows that surely hold, facts asked for."""

    outcome: Any
    rows: frozenset[str]
    asks: frozenset[str]


def changed_cases(table: Table) -> Iterator[Finding]:
    """Yield a finding for each recorded case the table no longer decides as it says.

    A row that surely holds in no recorded case could be changed unnoticed, so it is one as well.
    """
    yield from _untried(table)
    if not all(map(_is_named, table.content.cases)):
        yield finding("table_case_nameless", table=table.head.id, row="case")
    for case in table.content.cases:
        try:
            found = next(_differing(table, case), None)
        except MALFORMED:
            name = str(case.get("name", "?"))
            found = finding("table_case_unreadable", table=table.head.id, row=name)
        if found is not None:
            yield found


def _is_named(case: Mapping[str, Any]) -> bool:
    return bool(str(case.get("name", "")).strip())


def _untried(table: Table) -> Iterator[Finding]:
    """Yield each row no recorded case says to hold, or the whole table where it has no case."""
    cases = table.content.cases
    if not cases:
        yield finding("table_case_missing", table=table.head.id, row="case")
        return
    held = {row for case in cases for row in _listed(case.get("rows"))}
    for row in table.rows:
        if row.id not in held:
            yield finding("table_row_untried", table=table.head.id, row=row.id)


def _listed(given: Any) -> tuple[str, ...]:
    return tuple(map(str, given)) if isinstance(given, list | tuple) else ()


def _differing(table: Table, case: Mapping[str, Any]) -> Iterator[Finding]:
    wanted = Expected(
        _plain(case.get("outcome")),
        frozenset(case.get("rows", ())),
        frozenset(case.get("asks", ())),
    )
    name = str(case.get("name", "?"))
    for facts in facts_of(table, case):
        try:
            found = expected(decide(table, facts, case_day(case)))
        except BadFacts as bad:
            yield from bad.findings
            return
        if found != wanted:
            yield finding(
                "table_case_changed",
                table=table.head.id,
                row=name,
                wanted=_said(wanted),
                found=_said(found),
            )


def expected(decision: Decision) -> Expected:
    """Return a decision as a case would expect it."""
    collected = decision.possible if len(decision.possible) != 1 else decision.outcome
    outcome = OPEN if decision.is_open else collected
    rows = frozenset(row.id for row in decision.sure)
    return Expected(outcome, rows, frozenset(decision.questions))


def facts_of(table: Table, case: Mapping[str, Any]) -> Iterator[Facts]:
    """Yield the facts of a case, once for each value of every list in it."""
    given = table.content.raw.get("given", {})
    facts = {k: v for k, v in given.items() if k not in table.names} | case.get("facts", {})
    names = [name for name in facts if name not in table.names]
    groups = [name for name in facts if name in table.names]
    ways = [[{n: v} for v in _values(table, n, facts[n])] for n in names]
    ways += [[{n: list(t)} for t in _things(table, given.get(n, {}), facts[n])] for n in groups]
    for way in product(*ways):
        yield {name: value for one in way for name, value in one.items()}


def case_day(case: Mapping[str, Any]) -> date:
    """Return the day a case is decided on."""
    given = case.get("on")
    return date.fromisoformat(given) if isinstance(given, str) else given or date.min


def _things(
    table: Table, usual: Facts, things: list[Facts]
) -> Iterator[tuple[Mapping[str, Any], ...]]:
    return product(*(list(_thing(table, {**usual, **thing})) for thing in things))


def _thing(table: Table, thing: Facts) -> Iterator[Facts]:
    for values in product(*(_values(table, name, thing[name]) for name in thing)):
        yield dict(zip(thing, values, strict=True))


def _values(table: Table, name: str, given: Any) -> list[Any]:
    return [_value(table, name, v) for v in (given if isinstance(given, list) else [given])]


def _value(table: Table, name: str, given: Any) -> Any:
    """Return a value as facts have it: files write a number that is not whole as text."""
    known = table.inputs.get(name)
    is_number = known is not None and known.kind is Kind.NUMBER and given != "unknown"
    return Decimal(given) if is_number and isinstance(given, str) else given


def _plain(outcome: Any) -> Any:
    return tuple(outcome) if isinstance(outcome, list) else outcome


def _said(expected: Expected) -> str:
    parts = [str(expected.outcome), *sorted(expected.rows), *sorted(expected.asks)]
    return ", ".join(parts)
