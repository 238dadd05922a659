"""``server …``: make the office's server, let people in, keep devices out, watch over it."""

import argparse
import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, replace

import psycopg

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.server_people import (
    PasswordMissing,
    add_devices,
    add_password,
    add_people,
    read_password,
)
from desktop.cli.usage import Parser, seconds
from desktop.cli.watching import watch
from desktop.office.founding_shared import shared_settings
from desktop.office.numbering import patterns
from desktop.rules.findings import finding
from desktop.store.shared import SharedPlace, shared_place
from desktop.store.verifying import faults_of
from desktop.sync.founding import become_desk, found
from desktop.sync.reporting import READER, District, gather, publish
from desktop.sync.server_admin import (
    ScopeMade,
    connect_admin,
    epoch_of,
    new_epoch,
    newest,
    open_scope,
    schema_of,
    upgrade,
)
from desktop.sync.server_erasing import erase_key
from desktop.sync.server_watch import end_stuck, status_of
from desktop.sync.snapshot_making import make_server_snapshot
from desktop.sync.troubles import NoAdministrator, NotOurServer
from desktop.wording.carrying import SNAPSHOT
from desktop.wording.server import HELP, STEPS, TEXT
from desktop.wording.sync import UNSAFE

Job = Callable[[Desk, psycopg.Connection], Exit]
ADMIN_URL = "JOINT_OFFICE_ADMIN_URL"
_CHAIN_SHOWN = 16


def add_server(parts: Parser) -> None:
    """Add the commands of the server."""
    below = parts.add_subparsers(dest="part", required=True, metavar="PART")

    def command(name: str, job: Job) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = below.add_parser(name, help=HELP[name])
        connected(made, job)
        return made

    command("init", run_init)
    command("upgrade", run_upgrade)
    scope = command("scope", run_scope)
    scope.add_argument("scope", metavar="SCOPE")
    scope.add_argument("--title", required=True)
    scope.add_argument("--store", metavar="DIR", help=HELP["scope_store"])
    moved = command("found", run_found)
    moved.add_argument("--store", required=True, metavar="DIR", help=HELP["found_store"])
    moved.add_argument("--address", required=True, metavar="URL", help=HELP["found_address"])
    add_people(below.add_parser("officer", help=HELP["officer"]), connected)
    add_devices(below.add_parser("device", help=HELP["device"]), connected)
    watched = command("watchdog", run_watchdog)
    watched.add_argument("--once", action="store_true", help=HELP["once"])
    watched.add_argument("--every", type=seconds, default=1.0, help=HELP["every"])
    command("status", run_status)
    command("epoch", run_epoch)
    command("erase", run_erase).add_argument("ref", metavar="REF")
    command("snapshot", run_snapshot).add_argument("scope", metavar="SCOPE")
    add_password(command("publish", run_publish))
    gathered = command("gather", run_gather)
    gathered.add_argument("scope", metavar="SCOPE")
    gathered.add_argument("--title", required=True)
    gathered.add_argument("--from", dest="source", required=True, metavar="URL")
    add_password(gathered)


def connected(made: argparse.ArgumentParser, job: Job) -> None:
    """Let a command work through an administrator's connection."""
    made.add_argument("--admin-url", metavar="URL", help=HELP["admin_url"])

    def run(desk: Desk) -> Exit:
        address = desk.given.admin_url or os.environ.get(ADMIN_URL)
        if not address:
            return desk.output.refuse((finding("admin_url_missing"),))
        try:
            with closing(connect_admin(address)) as admin:
                return job(desk, admin)
        except PasswordMissing as missing:
            return desk.output.refuse((missing.found,))
        except NotOurServer as error:
            if isinstance(error.__cause__, psycopg.errors.InsufficientPrivilege):
                raise NoAdministrator from error
            raise

    made.set_defaults(run=run)


def run_snapshot(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Pack the log of a scope for the first exchange of new desks."""
    head = make_server_snapshot(admin, desk.given.scope)
    line = SNAPSHOT.format(scope=desk.given.scope, entries=head.sseq)
    return desk.output.tell({"scope": desk.given.scope, "entries": head.sseq}, [line])


def run_init(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Make the schema where there is none, else bring it up to date."""
    before = upgrade(admin)
    schema = newest()
    key = "made" if before == 0 else "current" if before == schema else "upgraded"
    line = TEXT[key].format(before=before, schema=schema)
    return desk.output.tell({"before": before, "schema": schema}, [line])


def run_upgrade(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Bring a schema up to date; refuse a database without one."""
    if schema_of(admin) == 0:
        raise NotOurServer
    return run_init(desk, admin)


def run_scope(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Open a scope, with the ways of writing numbers where a store is named."""
    given = desk.given
    ways: dict[tuple[str, str], str] = {}
    if given.store:
        office = desk.office()
        with office.store:
            ways = patterns(office.settings)
    open_scope(admin, ScopeMade(given.scope, given.title, ways), _year(desk))
    line = TEXT["scope"].format(scope=given.scope, title=given.title)
    return desk.output.tell({"scope": given.scope, "series": len(ways)}, [line])


def run_found(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Bring an office that worked alone to the server, and make its store the first desk."""
    office = desk.office()
    with office.store as store:
        with store.reading() as connection:
            if shared_place(connection) is not None:
                return desk.output.refuse((finding("already_shared"),))
        faults = faults_of(store)
        if faults:
            return desk.output.refuse(faults)
        upgrade(admin)
        own = office.settings
        made = ScopeMade(own.scope, own.name, patterns(own))
        brought = found(admin, store, made, shared_settings(office), _year(desk))
        place = SharedPlace("postgres", desk.given.address, own.scope, epoch_of(admin))
        become_desk(store, place)
    counts = {"entries": brought.entries, "officers": brought.officers, "files": brought.files}
    key = "found_again" if brought.was_there else "found"
    lines = [
        TEXT[key].format(**counts, chain=brought.head.chain[:_CHAIN_SHOWN]),
        TEXT["found_next"],
    ]
    return desk.output.tell({**counts, "chain": brought.head.chain}, lines)


def run_watchdog(desk: Desk, admin: psycopg.Connection) -> Exit:
    """End sessions that hold the log, once or for as long as the program runs."""
    if not desk.given.once:
        address = desk.given.admin_url or os.environ[ADMIN_URL]
        return watch(desk, lambda: connect_admin(address), desk.given.every)
    ended = end_stuck(admin)
    return desk.output.tell({"ended": ended}, [TEXT["ended"].format(count=ended)])


def run_status(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Say how the server stands, and what weakens it."""
    status = status_of(admin)
    values = asdict(status)
    lines = [TEXT["status"].format(**values)]
    for scope in status.scopes:
        shown = replace(scope, chain=scope.chain[:_CHAIN_SHOWN])
        megabytes = round(scope.bytes / 2**20)
        lines.append(TEXT["scope_status"].format(**asdict(shown), megabytes=megabytes))
    lines += [TEXT["unsafe"].format(what=UNSAFE[code]) for code in status.unsafe]
    return desk.output.tell(values, lines if status.unsafe else [*lines, TEXT["safe"]])


def run_office_server(desk: Desk) -> Exit:
    """Say how a small office sets up a server of its own."""
    return desk.output.tell({"steps": list(STEPS)}, STEPS)


def run_epoch(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Begin a new life of a restored server."""
    epoch = new_epoch(admin)
    return desk.output.tell({"epoch": epoch}, [TEXT["epoch"].format(epoch=epoch)])


def run_erase(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Delete a person's key here, as two officers recorded that it is to be erased."""
    if not erase_key(admin, desk.given.ref):
        return desk.output.refuse((finding("erasure_not_recorded", ref=desk.given.ref),))
    return desk.output.tell({"erased": desk.given.ref}, [TEXT["erased"]])


def run_publish(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Let a city's reporting database follow the log."""
    publish(admin, read_password(desk.given, READER))
    return desk.output.tell({"reader": READER}, [TEXT["published"].format(reader=READER)])


def run_gather(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Follow the log of a district in this reporting database."""
    given = desk.given
    district = District(given.scope, given.title, given.source)
    is_new = gather(admin, district, read_password(given, READER), _year(desk))
    key = "gathered" if is_new else "gathered_again"
    line = TEXT[key].format(scope=given.scope, title=given.title)
    return desk.output.tell({"scope": given.scope, "new": is_new}, [line])


def _year(desk: Desk) -> int:
    return desk.clock().read().moment.year
