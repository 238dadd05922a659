"""The current-state tables of a case: what lists and searches read instead of the whole record."""

import json
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection

from desktop.domain.case import Case, Matter, WaiverLetter
from desktop.domain.folding import Recorded, fold
from desktop.store.cases import clear_register, write_register
from desktop.store.codec import from_json, to_json
from desktop.store.errors import EntryMalformed
from desktop.store.tables import case_row, letter_row, matter_row


def project_case(connection: Connection, case_id: str, history: Iterable[Recorded]) -> None:
    """Write the rows of one case anew from its whole history."""
    write_case(connection, case_id, fold(history))


def write_case(connection: Connection, case_id: str, case: Case | None) -> None:
    """Write the rows of one case anew from its state; None leaves none."""
    for table in (case_row, matter_row, letter_row):
        connection.execute(table.delete().where(table.c.case_id == case_id))
    clear_register(connection, case_id)
    if case is not None:
        _write(connection, case)
        write_register(connection, case, is_open=is_open(case))


def register_kept(connection: Connection, state: str) -> bool:
    """Write a case's row of the register from its kept state; return False where it is unread."""
    try:
        case = read_state(state)
    except (EntryMalformed, ValueError):
        return False
    write_register(connection, case, is_open=is_open(case))
    return True


def read_state(text: str) -> Case:
    """Return the case a ``state`` column holds."""
    return from_json(json.loads(text), Case, "state")


def is_open(case: Case) -> bool:
    """Return whether anything of the case is still to be done."""
    letters = any(x.is_live for x in case.letters)
    return letters or any(m.is_open for m in case.matters)


def _write(connection: Connection, case: Case) -> None:
    form = case.form
    connection.execute(
        case_row.insert().values(
            case_id=case.id,
            number=case.number,
            enterprise=form.enterprise.name,
            credit_code=form.enterprise.credit_code,
            project=form.project.name,
            project_code=form.project.code,
            street=form.project.street,
            kilovolts=str(form.demand.kilovolts),
            capacity_kva=str(form.demand.capacity_kva),
            opened_on=case.opened_at.date().isoformat(),
            is_open=int(is_open(case)),
            source_digest=form.source_digest,
            is_demo=int(case.is_demo),
            state=json.dumps(to_json(case), ensure_ascii=False, sort_keys=True),
        )
    )
    for place, matter in enumerate(case.matters):
        connection.execute(matter_row.insert().values(_matter(case.id, place, matter)))
    for letter in case.letters:
        connection.execute(letter_row.insert().values(_letter(case.id, letter)))


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
