"""``sync export|carry|export-log|import-log|heal|renew``: work that goes by hand between desks."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.secrets import passphrase, password_for, place_of_store
from desktop.office.guided import forgotten_facts, forgotten_steps, left_facts
from desktop.office.syncing import heal_office, renew_office, take_log
from desktop.store.rewinding import unhealed, wait_no_longer
from desktop.sync.carrying import carry_work, export_log, export_work
from desktop.sync.opening import open_shared
from desktop.wording import carrying as words
from desktop.wording.cli import HELP as COMMON

if TYPE_CHECKING:
    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]


def add_carrying(below: "Kinds") -> None:
    """Add the commands of carrying to those of ``sync``."""
    for name, run, file in (
        ("export", run_export, "--out"),
        ("carry", run_carry, "file"),
        ("export-log", run_export_log, "--out"),
        ("import-log", run_import_log, "file"),
    ):
        made = below.add_parser(name, help=words.HELP[name.replace("-", "_")])
        made.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
        if file == "file":
            made.add_argument("file", metavar="FILE", type=Path, help=words.HELP["file"])
        else:
            made.add_argument(
                "--out", required=True, metavar="FILE", type=Path, help=words.HELP["out"]
            )
        if name == "carry":
            made.add_argument("--as", dest="officer", required=True, metavar="OFFICER")
        if name == "export-log":
            made.add_argument("--after", type=int, default=0, help=words.HELP["after"])
        made.set_defaults(run=run)
    renewed = below.add_parser("renew", help=words.HELP["renew"])
    renewed.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
    renewed.add_argument("--as", dest="officer", required=True, metavar="OFFICER")
    renewed.set_defaults(run=run_renew)
    healed = below.add_parser("heal", help=words.HELP["heal"])
    healed.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
    healed.add_argument("--as", dest="officer", required=True, metavar="OFFICER")
    healed.add_argument("--give-up", action="store_true", help=words.HELP["give_up"])
    healed.set_defaults(run=run_heal)


def run_heal(desk: Desk) -> Exit:
    """Bring this desk in step with a shared store that was restored from a copy."""
    given = desk.given
    with closing(desk.office()) as office:
        if given.give_up:
            with office.store.writing() as connection:
                count = wait_no_longer(connection)
            return desk.output.tell({"given_up": count}, [words.GIVEN_UP.format(count=count)])
        place = place_of_store(office.store)
        password = password_for(place, given.officer)
        with closing(open_shared(place, given.officer, password, desk.clock())) as shared:
            healed = heal_office(office, shared)
        with office.store.reading() as connection:
            left = sorted(unhealed(connection))
        lost = healed.forgotten
        lines = [
            words.HEALED.format(waiting=healed.waiting),
            *(
                words.FORGOTTEN.format(name=n, said=s)
                for n, s in (*left_facts(left), *forgotten_facts(office, lost))
            ),
            *forgotten_steps(office, lost),
        ]
    said = {"settings": lost.settings, "people": lost.people, "desks": lost.desks}
    told = {"waiting": healed.waiting, "left": left, "forgotten": said}
    return desk.output.tell(told, lines)


def run_renew(desk: Desk) -> Exit:
    """Mend this desk's row after a copy of the store, or a carrier, wrote in it."""
    given = desk.given
    with closing(desk.office()) as office:
        place = place_of_store(office.store)
        password = password_for(place, given.officer)
        with closing(open_shared(place, given.officer, password, desk.clock())) as shared:
            waiting = renew_office(office, shared)
    return desk.output.tell({"waiting": waiting}, [words.RENEWED.format(waiting=waiting)])


def run_export(desk: Desk) -> Exit:
    """Write what waits here to a file."""
    out = desk.given.out
    with closing(desk.office()) as office:
        place_of_store(office.store)
        entries = export_work(office.store, out, passphrase())
    said = {"entries": entries, "file": str(out)}
    return desk.output.tell(said, [words.EXPORTED.format_map(said)])


def run_carry(desk: Desk) -> Exit:
    """Hand in what another desk wrote to a file, over this desk's connection."""
    given = desk.given
    with closing(desk.office()) as office:
        place = place_of_store(office.store)
        password = password_for(place, given.officer)
        with closing(open_shared(place, given.officer, password, desk.clock())) as shared:
            done = carry_work(shared, place.scope, given.file, passphrase())
    said = {"entries": done.entries, "refused": done.refused, "files": done.files}
    lines = [words.CARRIED.format_map(said)]
    if done.behind:
        lines.append(words.BEHIND.format(count=len(done.behind)))
    return desk.output.tell({**said, "behind": done.behind}, lines)


def run_export_log(desk: Desk) -> Exit:
    """Write the common log, as this desk has it, to a file."""
    given = desk.given
    with closing(desk.office()) as office:
        place_of_store(office.store)
        entries = export_log(office.store, given.out, passphrase(), given.after)
    said = {"entries": entries, "file": str(given.out)}
    return desk.output.tell(said, [words.LOG_EXPORTED.format_map(said)])


def run_import_log(desk: Desk) -> Exit:
    """Take in a common log that was carried here."""
    with closing(desk.office()) as office:
        place_of_store(office.store)
        report = take_log(office, desk.given.file, passphrase())
    said = {
        "pulled": report.pulled,
        "conflicts": report.conflicts,
        "waiting": report.waiting,
    }
    return desk.output.tell(said, [words.LOG_TAKEN.format_map(said)])
