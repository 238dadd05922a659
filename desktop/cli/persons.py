"""``person``: personal data listed masked, shown, handed out, erased by law, due to be erased."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.domain.values_person import PersonInput
from desktop.office.office import Office
from desktop.office.persons import (
    PersonRow,
    erase_person,
    person_rows,
    propose_erasure,
    view_person,
    write_person,
)
from desktop.office.retention import due_persons
from desktop.rules.findings import Refusal, finding
from desktop.store.shared import HUB, SharedPlace, shared_place
from desktop.wording import persons as words
from desktop.wording.cli import HELP as COMMON

if TYPE_CHECKING:
    import argparse

    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]

REASONED = ("show", "export", "propose-erasure")


def add_persons(kinds: "Kinds") -> None:
    """Add ``person list|show|export|propose-erasure|erase|due``."""
    parts = kinds.add_parser("person", help=words.HELP["person"])
    below = parts.add_subparsers(dest="part", required=True, metavar="PART")
    ways = {
        "list": run_list,
        "show": run_show,
        "export": run_export,
        "propose-erasure": run_propose,
        "erase": run_erase,
        "due": run_due,
    }
    for name, run in ways.items():
        made = below.add_parser(name, help=words.HELP[name])
        made.set_defaults(run=run)
        made.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
        made.add_argument(
            "--as", dest="officer", required=True, metavar="OFFICER", help=words.HELP["as"]
        )
        if name != "due":
            made.add_argument("case", metavar="CASE", help=words.HELP["case"])
        if name not in ("list", "due"):
            made.add_argument("ref", metavar="REF", help=words.HELP["ref"])
        if name == "export":
            made.add_argument("out", metavar="OUT.json")
        if name in REASONED:
            made.add_argument("--reason", required=True, help=words.HELP["reason"])


def run_list(desk: Desk) -> Exit:
    """List the persons of a case, masked."""
    office = desk.office()
    with office.store:
        case = office.case(desk.given.case)
        if case is None:
            return desk.output.refuse((finding("case_missing"),))
        rows = list(person_rows(office, case))
    lines = [_line(row) for row in rows] or [words.NONE]
    return desk.output.tell([asdict(row) for row in rows], lines)


def run_show(desk: Desk) -> Exit:
    """Show a person's values and record who saw them, and why."""
    given = desk.given
    office = desk.office()
    with office.store:
        shown = view_person(
            office, _case(office, given.case), given.ref, given.reason, given.officer
        )
    if isinstance(shown, Refusal):
        return desk.output.refuse(shown.findings)
    return desk.output.tell(asdict(shown), [words.SHOWN.format(**asdict(shown))])


def run_export(desk: Desk) -> Exit:
    """Write everything of one person."""
    given = desk.given
    out = Path(given.out)
    office = desk.office()
    with office.store:
        case = office.case(given.case)
        rows = person_rows(office, case) if case else ()
        row = next((r for r in rows if r.ref == given.ref), None)
        if row is None:
            return desk.output.refuse((finding("person_elsewhere", "person"),))
        try:
            made = write_person(office, row, out, given.reason, given.officer)
        except OSError as error:
            why = error.strerror or str(error)
            return desk.output.refuse((finding("file_failed", "file", why=why),))
    if isinstance(made, Refusal):
        return desk.output.refuse(made.findings)
    said = {"file": str(out), "digest": made}
    return desk.output.tell(said, [words.WRITTEN.format_map(said)])


def run_propose(desk: Desk) -> Exit:
    """Propose to erase a person's data."""
    given = desk.given
    office = desk.office()
    with office.store:
        case = _case(office, given.case)
        done = propose_erasure(office, case, given.ref, given.reason, given.officer)
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    return desk.output.tell({"proposed": given.ref}, [words.PROPOSED])


def run_erase(desk: Desk) -> Exit:
    """Erase what another officer proposed."""
    given = desk.given
    office = desk.office()
    with office.store:
        done = erase_person(office, _case(office, given.case), given.ref, given.officer)
        with office.store.reading() as connection:
            place = shared_place(connection)
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    said = _erased_said(place).format(ref=given.ref)
    return desk.output.tell({"erased": given.ref}, [said])


def _erased_said(place: SharedPlace | None) -> str:
    if place is None:
        return words.ERASED_SAID
    return words.ERASED_AT_HUB if place.kind == HUB else words.ERASED_SHARED


def run_due(desk: Desk) -> Exit:
    """List whose data is past its keeping."""
    office = desk.office()
    with office.store:
        due = list(due_persons(office))
    lines = [
        words.DUE_LINE.format(
            case=one.person.case_number,
            ref=one.person.ref,
            said=_said(one.person.values),
            closed=one.person.closed_on,
            until=one.until,
            basis=one.basis,
        )
        for one in due
    ]
    return desk.output.tell([asdict(one) for one in due], lines or [words.NONE_DUE])


def _case(office: Office, named: str) -> str:
    """Return the id of the case a number or an id names."""
    case = office.case(named)
    return case.id if case is not None else named


def _line(row: PersonRow) -> str:
    erasure = words.ERASURES.get(row.erasure, "")
    return words.LINE.format(
        case=row.case_number, ref=row.ref, said=_said(row.values), erasure=erasure
    ).strip()


def _said(values: PersonInput | None) -> str:
    if values is None:
        return words.ERASED
    return words.SHOWN.format(**asdict(values)).strip()
