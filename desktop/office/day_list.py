"""The day's list (外部清单) of matters that other systems took in: looked at, then imported.

Each row is done in a transaction of its own, decided again by the store as it stands then; so a
list that was stopped, or is imported twice, goes on where it was and makes no case a second time.
"""

from collections import Counter
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from desktop.domain.context import Context
from desktop.files.cleaning import short
from desktop.files.day_list import ListTable
from desktop.files.day_list_fields import (
    CASE_NUMBER,
    MATTER,
    NUMBER,
    ColumnMap,
    ListKind,
    guess,
    list_fields,
    map_from_json,
    map_to_json,
)
from desktop.files.day_list_rows import ListRow, map_findings, rows_of
from desktop.office.day_list_former import plan_former
from desktop.office.day_list_plan import Foreseen, KnownCases, Plan, plan_row
from desktop.office.office import Office, Recording
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal
from desktop.store.personal import SealedRecord
from desktop.store.rows_day_list import DOABLE, ColumnChoice, ColumnsPage, DayListRow, Deed
from desktop.store.settings import get_setting, put_setting
from desktop.wording import signs
from desktop.wording.day_list import COUNT, DEED_NOTES, DEEDS
from desktop.wording.fields import FIELDS
from desktop.wording.findings import say
from desktop.wording.sentences import listed
from desktop.wording.values import MATTERS

SAMPLED = 3
SETTING = "day_list_columns:"
Progress = Callable[[int, int], None]
EVERY = 20


@dataclass(frozen=True, slots=True)
class RowDone:
    """What came of one row: its recording, or why there is none."""

    row: DayListRow
    recording: Recording | None = None


def columns_of(office: Office, table: ListTable) -> ColumnMap:
    """Return the columns as they were settled for these headers before, else as they look."""
    with office.store.reading() as connection:
        kept = get_setting(connection, SETTING + table.key)
    return guess(table.headers) if kept is None else map_from_json(kept, table.headers)


def columns_page(table: ListTable, chosen: ColumnMap) -> ColumnsPage:
    """Return the columns of a list as an officer settles them."""
    problems: dict[str, str] = {}
    for found in map_findings(table, chosen):
        problems.setdefault(found.field, str(say(found)))
    fields = list_fields(table.kind)
    return ColumnsPage(
        file=table.file,
        sheet=table.sheet,
        rows=len(table.lines),
        titles=table.headers,
        samples=tuple(_sample(table, n) for n in range(len(table.headers))),
        choices=tuple(
            ColumnChoice(
                known.path,
                FIELDS[known.path],
                known.path in table.kind.owed,
                chosen.columns.get(known.path),
                problems.get(known.path, ""),
            )
            for known in fields
        ),
        matter=chosen.matter,
        received_now=chosen.received_now,
        problems=tuple(problems.values()),
        is_former=table.kind is ListKind.FORMER,
    )


def _sample(table: ListTable, column: int) -> str:
    """Return the first values of a column that are not blank."""
    texts = (short(line.cells[column].text.strip()) for line in table.lines[:SAMPLED])
    return " · ".join(dict.fromkeys(t for t in texts if t))


def keep_columns(office: Office, table: ListTable, chosen: ColumnMap) -> None:
    """Keep the columns, so that the next list with these headers needs none to be settled."""
    kept = map_to_json(chosen, table.headers)
    with office.store.writing() as connection:
        if get_setting(connection, SETTING + table.key) != kept:
            put_setting(connection, SETTING + table.key, kept)


def look_through(
    office: Office,
    table: ListTable,
    chosen: ColumnMap,
    officer_id: str,
    progress: Progress | None = None,
) -> tuple[DayListRow, ...]:
    """Return what each row would do, in their order; nothing is written."""
    rows = rows_of(table, chosen)
    shown: list[DayListRow] = []
    seen = Foreseen()
    with office.store.reading() as connection:
        known, context = KnownCases(connection), office.context(connection, officer_id)
        for row in rows:
            plan = _plan(connection, table, row, (known, context, seen))
            seen.note(row, plan)
            shown.append(_shown(row, plan))
            if progress is not None and len(shown) % EVERY == 0:
                progress(len(shown), len(rows))
    return tuple(shown)


def import_rows(
    office: Office, table: ListTable, chosen: ColumnMap, officer_id: str
) -> Generator[RowDone, None, None]:
    """Do one row after another and yield what came of it; who stops asking stops the import."""
    with office.store.reading() as connection:
        known = KnownCases(connection)
    for row in rows_of(table, chosen):
        yield _do(office, table, row, known, officer_id)


def _plan(
    connection: Connection,
    table: ListTable,
    row: ListRow,
    grounds: tuple[KnownCases, Context, Foreseen],
) -> Plan:
    """Return what a row would do; ``grounds`` is what is known, who asks, and the rows before."""
    known, context, seen = grounds
    if table.kind is ListKind.FORMER:
        return plan_former(connection, table, row, context)
    return plan_row(connection, row, known, context, seen)


def _do(
    office: Office, table: ListTable, row: ListRow, known: KnownCases, officer_id: str
) -> RowDone:
    plans: list[Plan] = []

    def choose(connection: Connection) -> tuple[Any, tuple[SealedRecord, ...]] | Refusal | None:
        context = office.context(connection, officer_id)
        plan = _plan(connection, table, row, (known, context, Foreseen()))
        plans.append(plan)
        if plan.deed is Deed.WRONG:
            return Refusal(plan.findings)
        return (plan.command, plan.sealed) if plan.deed in DOABLE else None

    done = office.submit_chosen(choose, officer_id)
    plan = plans[-1] if plans else Plan(Deed.WRONG)
    if isinstance(done, Refusal):
        return RowDone(_shown(row, replace(plan, deed=Deed.WRONG, findings=done.findings)))
    if done is None:
        return RowDone(_shown(row, plan))
    shown = _shown(row, replace(plan, case=done.case))
    return RowDone(replace(shown, is_done=True), done)


def counted(rows: Sequence[DayListRow]) -> str:
    """Return how many rows do what, in words."""
    counts = Counter(row.deed for row in rows)
    parts = [COUNT.format(deed=DEEDS[d], count=counts[d]) for d in Deed if counts[d]]
    return signs.COMMA.join(parts)


def _shown(row: ListRow, plan: Plan) -> DayListRow:
    said = row.values
    matter = {m.value: name for m, name in MATTERS.items()}.get(said.get(MATTER, ""), "")
    return DayListRow(
        number=row.number,
        deed=plan.deed,
        external_number=said.get(CASE_NUMBER) or said.get(NUMBER, ""),
        enterprise=said.get("enterprise.name", ""),
        project=said.get("project.name", ""),
        matter=matter,
        note=_note(plan),
        reasons=tuple(str(say(f)) for f in _all_of(plan)),
        case_number=plan.case.number if plan.case else "",
    )


def _all_of(plan: Plan) -> tuple[Finding, ...]:
    return tuple(dict.fromkeys(plan.findings))


def _note(plan: Plan) -> str:
    if plan.joins:
        return DEED_NOTES["receive_row"].format(row=plan.joins)
    if plan.case is None:
        return ""
    if plan.differs:
        fields = listed(FIELDS[path] for path in plan.differs)
        return DEED_NOTES["differs"].format(case=plan.case.number, fields=fields)
    name = plan.deed.value if plan.deed in (Deed.RECEIVE, Deed.NUMBER, Deed.SAME) else "same"
    return DEED_NOTES[name].format(case=plan.case.number)
