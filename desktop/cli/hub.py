"""``hub found|officer|epoch``: one desk keeps the shared record of an office without a server."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.founding_shared import bring_to_hub
from desktop.rules.findings import Refusal
from desktop.sync.hub_file import new_epoch, open_hub_file, put_officer
from desktop.sync.snapshot_making import make_hub_snapshot
from desktop.wording.carrying import HELP, HUB_EPOCH, HUB_FOUND, HUB_OFFICER, SNAPSHOT

if TYPE_CHECKING:
    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]


def add_hub(kinds: "Kinds") -> None:
    """Add ``hub found``."""
    below = kinds.add_parser("hub", help=HELP["hub"]).add_subparsers(
        dest="part", required=True, metavar="PART"
    )
    made = below.add_parser("found", help=HELP["hub_found"])
    made.add_argument("--store", required=True, metavar="DIR", help=HELP["hub_store"])
    made.set_defaults(run=run_found)
    person = below.add_parser("officer", help=HELP["hub_officer"])
    person.add_argument("id", metavar="OFFICER")
    epoch = below.add_parser("epoch", help=HELP["hub_epoch"])
    epoch.set_defaults(run=run_epoch)
    snapshot = below.add_parser("snapshot", help=HELP["hub_snapshot"])
    snapshot.add_argument("scope", metavar="SCOPE")
    snapshot.set_defaults(run=run_snapshot)
    for each in (made, person, epoch, snapshot):
        each.add_argument(
            "--hub", required=True, metavar="FOLDER", type=Path, help=HELP["hub_folder"]
        )
    person.add_argument("--scope", required=True)
    person.add_argument("--name", required=True)
    person.add_argument("--bureau", choices=[*Bureau], type=Bureau, required=True)
    person.add_argument("--duty", action="append", choices=[*Duty], type=Duty, required=True)
    person.add_argument("--inactive", action="store_true")
    person.set_defaults(run=run_officer)


def run_found(desk: Desk) -> Exit:
    """Bring an office that worked alone to a hub, and make its store the first desk."""
    office, folder = desk.office(), desk.given.hub.absolute()
    with office.store:
        head = bring_to_hub(office, folder)
    if isinstance(head, Refusal):
        return desk.output.refuse(head.findings)
    said = {"entries": head.sseq, "chain": head.chain, "hub": str(folder)}
    return desk.output.tell(said, [HUB_FOUND.format_map(said)])


def run_epoch(desk: Desk) -> Exit:
    """Say that a hub was restored from a copy, so that its desks bring back what they hold."""
    with closing(open_hub_file(desk.given.hub)) as hub:
        epoch = new_epoch(hub)
    return desk.output.tell({"epoch": epoch}, [HUB_EPOCH])


def run_snapshot(desk: Desk) -> Exit:
    """Pack the log of a scope for the first exchange of new desks."""
    scope = desk.given.scope
    with closing(open_hub_file(desk.given.hub.absolute())) as hub:
        head = make_hub_snapshot(hub, scope)
    line = SNAPSHOT.format(scope=scope, entries=head.sseq)
    return desk.output.tell({"scope": scope, "entries": head.sseq}, [line])


def run_officer(desk: Desk) -> Exit:
    """Let somebody work at a hub, or change who they are."""
    given = desk.given
    person = Officer(
        given.id, given.name, given.bureau, frozenset(given.duty), is_active=not given.inactive
    )
    with closing(open_hub_file(given.hub)) as hub:
        put_officer(hub, person, [given.scope])
    line = HUB_OFFICER.format(id=person.id, name=person.name)
    return desk.output.tell({"officer": person.id}, [line])
