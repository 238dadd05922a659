"""``case archive``, ``letter register|papers|book``: what leaves the office as files."""

from pathlib import Path

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.office.archive_package import PackageWanted, make_package
from desktop.office.register_out import (
    LETTERS,
    NUMBERS,
    PAPERS,
    print_list,
    whole_list,
    whole_papers,
    write_list,
)
from desktop.rules.findings import Refusal, finding
from desktop.wording import archive as words
from desktop.wording import register

PAGES = ".pdf"


def run_archive(desk: Desk) -> Exit:
    """Make a case's package for the archive."""
    given = desk.given
    office = desk.office()
    with office.store:
        case = office.case(given.case)
        if case is None:
            return desk.output.refuse((finding("case_missing"),))
        wanted = PackageWanted(
            case.id, Path(given.out), has_persons=given.persons, reason=given.reason
        )
        made = make_package(office, wanted, given.officer, _silent)
    if isinstance(made, Refusal):
        return desk.output.refuse(made.findings)
    data = {"file": str(made.target), "files": made.files, "missing": list(made.missing)}
    said = words.DONE_LACKING if made.missing else words.DONE
    line = said.format(files=made.files, file=made.target, count=len(made.missing))
    return desk.output.tell(data, [line, *made.missing])


def run_register(desk: Desk) -> Exit:
    """Write the register of letters, as a workbook or as pages."""
    return _list(desk, LETTERS)


def run_papers(desk: Desk) -> Exit:
    """Write the list of every other paper, with its seal and service, all or of one kind."""
    return _list(desk, PAPERS)


def run_book(desk: Desk) -> Exit:
    """Write the book of numbers, every number of a year with its state."""
    return _list(desk, NUMBERS)


def _list(desk: Desk, view: str) -> Exit:
    given = desk.given
    file = Path(given.out)
    office = desk.office()
    with office.store:
        if view == PAPERS:
            office.officer(given.officer)
            wanted = whole_papers(office, given.kind, given.year or 0)
        else:
            wanted = whole_list(office, view, given.officer, given.year or 0)
        if file.suffix.lower() == PAGES:
            file.write_bytes(print_list(office, wanted, _silent))
        else:
            write_list(office, file, wanted, _silent)
    count = len(wanted.rows)
    line = register.WRITTEN.format(count=count, file=file)
    return desk.output.tell({"file": str(file), "rows": count}, [line])


def _silent(_done: int, _whole: int) -> None:
    return
