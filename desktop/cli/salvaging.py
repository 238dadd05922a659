"""``salvage``: what a damaged store still holds, into a new store or one that joined anew."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.store.salvaging import OFFICE, salvage_into, salvage_out
from desktop.wording import salvage as words
from desktop.wording.cli import HELP as COMMON

if TYPE_CHECKING:
    import argparse

    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]


def add_salvage(kinds: "Kinds") -> None:
    """Add ``salvage``."""
    made = kinds.add_parser("salvage", help=words.HELP["salvage"])
    made.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
    made.add_argument("out", nargs="?", metavar="OUT", type=Path, help=words.HELP["out"])
    made.add_argument("--backup", metavar="FOLDER", type=Path, help=words.HELP["backup"])
    made.add_argument("--into", metavar="DIR", type=Path, help=words.HELP["into"])
    made.set_defaults(run=run_salvage, wrong=made.error)


def run_salvage(desk: Desk) -> Exit:
    """Salvage; the damaged store stays as it is."""
    given = desk.given
    if bool(given.out) == bool(given.into) or (given.into and given.backup):
        given.wrong(words.USAGE)
    damaged = desk.unlocked()
    if given.into:
        desk.unlocked(given.into)
        outcome, place = salvage_into(damaged, given.into), given.into
    else:
        outcome, place = salvage_out(damaged, given.out, given.backup), given.out / OFFICE
    counts = outcome.counts
    lines = words.lines(counts, place)
    desk.output.tell({"store": str(place), **counts}, lines)
    return Exit.DONE if not outcome.fault else Exit.REFUSED
