"""``case archive``: what leaves the office as files."""

from pathlib import Path

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.office.archive_package import PackageWanted, make_package
from desktop.rules.findings import Refusal, finding
from desktop.wording import archive as words


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


def _silent(_done: int, _whole: int) -> None:
    return
