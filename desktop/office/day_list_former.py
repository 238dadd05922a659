"""What a row of a list of former years would do: enter its closed case, or nothing.

A row is known by its case number, so a list can be imported again: what is there stays as it is.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection

from desktop.domain.case import Case, MatterOutcome
from desktop.domain.context import Context
from desktop.domain.former import FormerMatter, ImportCase
from desktop.domain.former_parts import FormerLetter, FormerSource
from desktop.domain.values import Demand, DemandKind, Enterprise, MatterKind, Project
from desktop.files.day_list import ListTable
from desktop.files.day_list_fields import (
    ACCEPTED_ON,
    CASE_NUMBER,
    ENDED_ON,
    FORMER_NEEDED,
    FORMER_PATHS,
    LETTERS,
    MATTER,
    NUMBER,
    OUTCOME,
    RECEIVED_ON,
)
from desktop.files.day_list_rows import ListRow, missing_value
from desktop.office.day_list_plan import Plan, checked, wrong
from desktop.rules.findings import finding
from desktop.store.entry import new_entry_id
from desktop.store.queries import case_by_id
from desktop.store.rows_day_list import Deed
from desktop.wording.former import LETTER_MARKS


def plan_former(connection: Connection, table: ListTable, row: ListRow, context: Context) -> Plan:
    """Return what the row would do now."""
    number = row.values.get(CASE_NUMBER, "")
    case = case_by_id(connection, number) if number else None
    if case is not None:
        return _there(row, case)
    broken = {f.field for f in row.findings}
    missing = (
        p for p in FORMER_PATHS if p in FORMER_NEEDED and p not in row.values and p not in broken
    )
    lacking = [missing_value(path, row.places) for path in missing]
    if lacking or row.findings:
        return wrong(row, *lacking)
    return checked(Plan(Deed.FORMER, _command(table, row, context)), row, context)


def _there(row: ListRow, case: Case) -> Plan:
    """Return that a row's case is there, or that its number is that of another one."""
    if case.former is None:
        taken = finding("former_number_taken", CASE_NUMBER, case=case.number)
        return wrong(row, taken)
    if row.findings:
        return wrong(row)
    return Plan(Deed.SAME, case=case, differs=tuple(_differences(row, case)))


def _differences(row: ListRow, case: Case) -> Iterator[str]:
    form, matter = case.form, case.matters[0]
    kept: dict[str, object] = {
        "enterprise.name": form.enterprise.name,
        "enterprise.credit_code": form.enterprise.credit_code,
        "project.name": form.project.name,
        "project.code": form.project.code,
        MATTER: matter.kind.value,
        OUTCOME: matter.outcome.value if matter.outcome else "",
        ENDED_ON: matter.ended.on.isoformat() if matter.ended else "",
        RECEIVED_ON: matter.received_on.isoformat(),
    }
    yield from (path for path, value in kept.items() if row.values.get(path, value) != value)


def _command(table: ListTable, row: ListRow, context: Context) -> ImportCase:
    said = row.values
    return ImportCase(
        case_id=new_entry_id(context.now),
        number=said[CASE_NUMBER],
        enterprise=Enterprise(said["enterprise.name"], said.get("enterprise.credit_code", "")),
        project=Project(
            name=said["project.name"],
            code=said.get("project.code", ""),
            address=said.get("project.address", ""),
            street=said.get("project.street", ""),
        ),
        demand=Demand(
            kind=DemandKind(said["demand.kind"]),
            capacity_kva=Decimal(said["demand.capacity_kva"]),
            kilovolts=Decimal(said["demand.kilovolts"]),
        ),
        matters=(_matter(row),),
        source=FormerSource(table.file, table.digest, row.number),
        letters=tuple(FormerLetter(number) for number in _numbers(said.get(LETTERS, ""))),
    )


def _matter(row: ListRow) -> FormerMatter:
    said = row.values
    accepted = said.get(ACCEPTED_ON)
    return FormerMatter(
        kind=MatterKind(said[MATTER]),
        received_on=date.fromisoformat(said[RECEIVED_ON]),
        ended_on=date.fromisoformat(said[ENDED_ON]),
        outcome=MatterOutcome(said[OUTCOME]),
        accepted_on=date.fromisoformat(accepted) if accepted else None,
        external_number=said.get(NUMBER, ""),
    )


def _numbers(text: str) -> list[str]:
    """Return the letter numbers in a cell, whatever stands between them."""
    for mark in LETTER_MARKS:
        text = text.replace(mark, "\n")
    return [number.strip() for number in text.split("\n") if number.strip()]
