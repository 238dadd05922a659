"""The current-state tables of a case: what lists and searches read instead of the whole record."""

import json
from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import Connection, Table

from desktop.domain.case import Case, Matter, WaiverLetter
from desktop.domain.folding import Recorded, fold
from desktop.store.cases import clear_register, write_register
from desktop.store.codec import from_json, plain_text
from desktop.store.connect import Store
from desktop.store.event_log import events_of
from desktop.store.projections import are_older, rebuild_older
from desktop.store.tables import case_row, letter_row, matter_row


def project_histories(connection: Connection, histories: Mapping[str, Iterable[Recorded]]) -> None:
    """Write the rows of cases anew, each from its whole history."""
    write_cases(connection, {name: fold(history) for name, history in histories.items()})


def bring_up_to_date(store: Store) -> None:
    """Make the tables anew from the record where an older program wrote them last."""
    with store.reading() as connection:
        if not are_older(connection):
            return
    with store.writing() as connection:
        rebuild_older(connection, (project_histories,))


def write_case(connection: Connection, case_id: str, case: Case | None) -> None:
    """Write the rows of one case anew from its state; None leaves none."""
    write_cases(connection, {case_id: case})


def write_cases(connection: Connection, cases: Mapping[str, Case | None]) -> None:
    """Write the rows of many cases anew, each from its state; None leaves none."""
    for table in (case_row, matter_row, letter_row):
        connection.execute(table.delete().where(table.c.case_id.in_(cases)))
    clear_register(connection, cases)
    standing = [case for case in cases.values() if case is not None]
    _insert(connection, case_row, map(case_values, standing))
    _insert(
        connection,
        matter_row,
        (row for case in standing for row in matter_values(case)),
    )
    _insert(connection, letter_row, (_letter(c.id, x) for c in standing for x in c.letters))
    write_register(connection, [(case, is_open(case)) for case in standing])


def state_text(case: Case) -> str:
    """Return what a ``state`` column holds of a case.

    One of former years has nothing there: its one entry says all of it, and there may be very many.
    """
    return "" if case.former else plain_text(case)


def kept_case(connection: Connection, case_id: str, text: str) -> Case | None:
    """Return the case whose ``state`` column holds that text; by its entries where it is blank."""
    return read_state(text) if text else fold(events_of(connection, case_id))


def read_state(text: str) -> Case:
    """Return the case a ``state`` column holds that is not blank."""
    return from_json(json.loads(text), Case, "state")


def is_open(case: Case) -> bool:
    """Return whether anything of the case is still to be done."""
    letters = any(x.is_live for x in case.letters)
    return letters or any(m.is_open for m in case.matters)


def _insert(connection: Connection, table: Table, rows: Iterable[dict[str, object]]) -> None:
    made = list(rows)
    if made:
        connection.execute(table.insert(), made)


def case_values(case: Case) -> dict[str, object]:
    """Return a case's row with its whole state."""
    form = case.form
    return {
        "case_id": case.id,
        "number": case.number,
        "enterprise": form.enterprise.name,
        "credit_code": form.enterprise.credit_code,
        "project": form.project.name,
        "project_code": form.project.code,
        "street": form.project.street,
        "kilovolts": str(form.demand.kilovolts),
        "capacity_kva": str(form.demand.capacity_kva),
        "opened_on": case.opened_at.date().isoformat(),
        "is_open": int(is_open(case)),
        "source_digest": form.source_digest,
        "is_demo": int(case.is_demo),
        "state": state_text(case),
    }


def matter_values(case: Case) -> list[dict[str, object]]:
    """Return a row for each of a case's matters, in their order."""
    return [_matter(case.id, place, matter) for place, matter in enumerate(case.matters)]


def _matter(case_id: str, place: int, matter: Matter) -> dict[str, object]:
    return {
        "case_id": case_id,
        "place": place,
        "matter": matter.kind.value,
        "external_number": matter.external_number,
        "received_on": matter.received_on.isoformat(),
        "accepted_on": _day(matter.accepted_on),
        "outcome": matter.outcome.value if matter.outcome else None,
        "ended_on": _day(matter.ended.on) if matter.ended else None,
    }


def _letter(case_id: str, letter: WaiverLetter) -> dict[str, object]:
    return {
        "letter": letter.id,
        "case_id": case_id,
        "number": letter.number,
        "organ": letter.organ.value,
        "stage": letter.stage.value,
        "issued_on": _day(letter.issued_on),
        "due_on": letter.due_on.isoformat(),
        "ended_on": _day(letter.ended_on),
        "content": letter.content,
        "file": letter.file,
        "sealed_file": letter.sealed_file,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
