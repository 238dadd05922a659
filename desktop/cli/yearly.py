"""``archive-year``: a whole year leaves the office, to be read without this program."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.usage import count
from desktop.office.year_archive import YearWanted, make_year
from desktop.rules.findings import Refusal
from desktop.wording import year_archive as words
from desktop.wording.cli import HELP

if TYPE_CHECKING:
    import argparse

    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]


def add_year(kinds: "Kinds") -> None:
    """Add the command."""
    made = kinds.add_parser("archive-year", help=words.HELP["archive-year"])
    made.add_argument("year", type=count, metavar="YEAR")
    made.add_argument("out", metavar="OUT.zip|FOLDER")
    made.add_argument("--as", dest="officer", required=True, metavar="OFFICER")
    made.add_argument("--persons", action="store_true", help=HELP["persons"])
    made.add_argument("--reason", default="", metavar="TEXT", help=HELP["persons_reason"])
    made.add_argument("--store", required=True, metavar="DIR", help=HELP["store"])
    made.set_defaults(run=run_archive_year)


def run_archive_year(desk: Desk) -> Exit:
    """Make the package of a year."""
    given = desk.given
    wanted = YearWanted(given.year, Path(given.out), given.persons, given.reason)
    with (office := desk.office()).store:
        made = make_year(office, wanted, given.officer, _told)
    if isinstance(made, Refusal):
        return desk.output.refuse(made.findings)
    said = {"year": made.year, "cases": made.cases, "files": made.files, "file": str(made.target)}
    line = words.DONE_LACKING if made.missing else words.DONE
    told = line.format(count=len(made.missing), **said)
    return desk.output.tell({**said, "missing": list(made.missing)}, [told, *made.missing])


def _told(done: int, of: int) -> None:
    """Show how far it is to who looks on."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done}/{of}")
        sys.stderr.flush()
