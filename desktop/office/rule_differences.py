"""What differs between two versions of a rule table, row by row, in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.office.rule_names import names_of, value_said
from desktop.rules.decision import Table
from desktop.rules.table import Row
from desktop.rules.table_reading import normal
from desktop.store.rows_rule_tables import RuleDiff
from desktop.wording import rule_changes as words
from desktop.wording import rule_workbook as book
from desktop.wording.rule_tables import DOCUMENT, condition_said, then_said

SET_ASIDE = ("known_from", "formerly")
"""What the publishing sets, and what hashes an earlier program wrote: no officer changes them."""
INPUT_PARTS = ("title", "question", "source", "unit", "values", "least", "may_be_none")


def rule_differences(before: Table, after: Table) -> tuple[RuleDiff, ...]:
    """Return every difference an officer has to look at before the second takes the first's place.

    What publishing sets by itself, such as the day a version is known from, is none.
    """
    return (
        *_heads(before, after),
        *_inputs(before, after),
        *_rows(before, after),
        *_cases(before, after),
    )


def _heads(before: Table, after: Table) -> Iterator[RuleDiff]:
    for name, title in book.HEAD.items():
        was, will = _raw(before).get(name), _raw(after).get(name)
        if was != will and name not in SET_ASIDE:
            what = words.HEAD_PART.format(part=title)
            told = value_said(was, names_of(_raw(before)))
            yield RuleDiff("changed", what, told, value_said(will, names_of(_raw(after))))


def _inputs(before: Table, after: Table) -> Iterator[RuleDiff]:
    for name, known in after.inputs.items():
        old = before.inputs.get(name, known)
        what = words.INPUT.format(title=old.title)
        for part in INPUT_PARTS:
            was, will = getattr(old, part), getattr(known, part)
            if was != will:
                yield RuleDiff("changed", what, value_said(was, {}), value_said(will, {}))


def _rows(before: Table, after: Table) -> Iterator[RuleDiff]:
    old, new = ({row.id: row for row in table.rows} for table in (before, after))
    for name, row in old.items():
        if name not in new:
            yield RuleDiff(
                "removed", words.ROW.format(title=row.title, part="").strip(), _whole(before, row)
            )
    for name, row in new.items():
        if name not in old:
            what = words.ROW.format(title=row.title, part="").strip()
            yield RuleDiff("added", what, "", _whole(after, row))
            continue
        was, will = _parts(before, old[name]), _parts(after, row)
        for part, said in words.ROW_PARTS.items():
            if was[part] != will[part]:
                what = words.ROW.format(title=old[name].title, part=said)
                yield RuleDiff("changed", what, was[part], will[part])


def _parts(table: Table, row: Row) -> dict[str, str]:
    conditions = (condition_said(c, table.inputs[c.fact]) for c in row.when)
    asks = table.inputs.get(row.asks)
    return {
        "title": row.title,
        "when": str(DOCUMENT["and"]).join(conditions),
        "then": then_said(row, table.content.outcomes, table.head.unit),
        "basis": row.basis,
        "source": row.source,
        "note": row.note,
        "asks": asks.title if asks else row.asks,
    }


def _whole(table: Table, row: Row) -> str:
    parts = _parts(table, row)
    return words.FROM_TO.format(before=parts["when"] or words.NOTHING, after=parts["then"])


def _cases(before: Table, after: Table) -> Iterator[RuleDiff]:
    old, new = (_by_name(table) for table in (before, after))
    for name in dict.fromkeys((*old, *new)):
        if old.get(name) == new.get(name):
            continue
        kind = "changed" if name in old and name in new else "removed" if name in old else "added"
        was = _case(old.get(name, {}), new.get(name, {}), names_of(_raw(before)))
        will = _case(new.get(name, {}), old.get(name, {}), names_of(_raw(after)))
        yield RuleDiff(kind, words.CASE.format(name=name), was, will)


def _by_name(table: Table) -> dict[str, Mapping[str, Any]]:
    """Return the recorded cases by name; one whose name is blank as well."""
    return {str(case.get("name", "")): case for case in _raw(table).get("case", ())}


def _case(case: Mapping[str, Any], other: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """Return of a recorded case what the other has not."""
    parts = (p for p in book.CASES if p != "name" and p in case and case[p] != other.get(p))
    return str(DOCUMENT["and"]).join(
        words.CASE_PART.format(part=book.CASES[part], text=value_said(case[part], names))
        for part in parts
    )


def _raw(table: Table) -> Mapping[str, Any]:
    """Return a table's content, a day written as it is in every file."""
    raw: Mapping[str, Any] = normal(table.content.raw)
    return raw
