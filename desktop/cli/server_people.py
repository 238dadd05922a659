"""``server officer …`` and ``server device …``: who may work at the office's server."""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from getpass import getpass
from pathlib import Path
from typing import Any

import psycopg

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.secrets import passphrase
from desktop.cli.usage import Parser
from desktop.clock import OFFICE_ZONE
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.settings_checks import given_findings
from desktop.rules.findings import Finding, finding
from desktop.sync.carrying import writers_in
from desktop.sync.server_officers import LEAST_PASSWORD, put_officer
from desktop.sync.server_people import (
    OfficerThere,
    acts_there,
    devices_there,
    enrol_writer,
    let_carry,
    officers_there,
    revoke_device,
)
from desktop.wording.people_kept import ACT_LINES, ACT_UNKNOWN
from desktop.wording.server import HELP, TEXT
from desktop.wording.values import BUREAUS, DUTIES

Job = Callable[[Desk, psycopg.Connection], Exit]
Connected = Callable[[argparse.ArgumentParser, Job], None]
PASSWORD = "JOINT_OFFICE_PASSWORD"


class PasswordMissing(Exception):
    """No password was given, or two different ones."""

    def __init__(self, found: Finding) -> None:
        super().__init__(found.rule)
        self.found = found


def add_people(parts: Parser, connected: Connected) -> None:
    """Add ``list``, ``acts``, ``add``, ``change`` and ``password``."""
    below = parts.add_subparsers(dest="below", required=True, metavar="PART")
    connected(below.add_parser("list", help=HELP["officer_list"]), run_list)
    connected(below.add_parser("acts", help=HELP["officer_acts"]), run_acts)
    for name, run in (("add", run_add), ("change", run_change)):
        made = below.add_parser(name, help=HELP[f"officer_{name}"])
        is_new = name == "add"
        made.add_argument("id", metavar="OFFICER")
        made.add_argument("--name", required=is_new)
        made.add_argument("--bureau", choices=[*Bureau], type=Bureau, required=is_new)
        made.add_argument("--duty", action="append", choices=[*Duty], type=Duty, required=is_new)
        made.add_argument("--scope", action="append", required=is_new, help=HELP["officer_scope"])
        add_password(made) if is_new else _state_flags(made)
        connected(made, run)
    carrier = below.add_parser("carrier", help=HELP["officer_carrier"])
    carrier.add_argument("id", metavar="OFFICER")
    carrier.add_argument("--scope", required=True)
    carrier.add_argument("--end", action="store_true", help=HELP["carrier_end"])
    connected(carrier, run_carrier)
    again = below.add_parser("password", help=HELP["officer_password"])
    again.add_argument("id", metavar="OFFICER")
    add_password(again)
    connected(again, run_password)


def add_devices(parts: Parser, connected: Connected) -> None:
    """Add ``list`` and ``revoke``."""
    below = parts.add_subparsers(dest="below", required=True, metavar="PART")
    connected(below.add_parser("list", help=HELP["device_list"]), run_devices)
    enrolled = below.add_parser("enrol", help=HELP["device_enrol"])
    enrolled.add_argument("file", metavar="FILE", type=Path)
    enrolled.add_argument("--label", required=True)
    connected(enrolled, run_enrol)
    revoked = below.add_parser("revoke", help=HELP["device_revoke"])
    revoked.add_argument("id", metavar="DEVICE")
    connected(revoked, run_revoke)


def run_carrier(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Appoint who may carry others' entries by hand, or end it."""
    given = desk.given
    if not let_carry(admin, given.id, given.scope, may=not given.end):
        return desk.output.refuse((finding("server_officer_unknown", given=given.id),))
    key = "carrier_ended" if given.end else "carrier"
    line = TEXT[key].format(id=given.id, scope=given.scope)
    return desk.output.tell({"officer": given.id, "carries": not given.end}, [line])


def run_enrol(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Make known who writes on a desk that never has a connection, from its carried file."""
    writers = writers_in(desk.given.file, passphrase())
    for writer in writers:
        enrol_writer(admin, writer, desk.given.label)
    said = {"writers": [w.id for w in writers]}
    return desk.output.tell(said, [TEXT["enrolled"].format(count=len(writers))])


def add_password(made: argparse.ArgumentParser) -> None:
    """Let a command read a password from standard input."""
    made.add_argument("--password-stdin", action="store_true", help=HELP["password_stdin"])


def _state_flags(made: argparse.ArgumentParser) -> None:
    state = made.add_mutually_exclusive_group()
    state.add_argument("--active", action="store_const", const=True, dest="active")
    state.add_argument("--inactive", action="store_const", const=False, dest="active")


def run_list(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Say who works at the server, and where."""
    known = officers_there(admin)
    return desk.output.tell({"officers": [_value(k) for k in known]}, [_line(k) for k in known])


def run_acts(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Say who did what to officers and devices, and whether any of it was changed since."""
    acts, is_whole = acts_there(admin)
    lines = [
        f"{act.at.astimezone(OFFICE_ZONE):%Y-%m-%d %H:%M}　{act.scope}　"
        + ACT_LINES.get(act.act, ACT_UNKNOWN).format(
            by=act.by, act=act.act, subject=act.subject, detail=act.detail
        )
        for act in acts
    ]
    lines.append(TEXT["acts_whole" if is_whole else "acts_broken"].format(count=len(acts)))
    data = [asdict(act) | {"at": act.at.isoformat()} for act in acts]
    return desk.output.tell({"acts": data, "is_whole": is_whole}, lines)


def run_add(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Let somebody new in."""
    given = desk.given
    if _known(admin, given.id):
        return desk.output.refuse((finding("server_officer_twice", given=given.id),))
    person = Officer(given.id, given.name, given.bureau, frozenset(given.duty))
    against = given_findings(person)
    if against:
        return desk.output.refuse(against)
    password = read_password(given, given.id)
    return _put(desk, admin, OfficerThere(person, tuple(given.scope)), password)


def run_change(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Change who an officer is, where they work, whether they are active."""
    before = _known(admin, desk.given.id)
    if before is None:
        return desk.output.refuse((finding("server_officer_unknown", given=desk.given.id),))
    wanted = _changed(before, desk.given)
    against = given_findings(wanted.officer, before.officer)
    if against:
        return desk.output.refuse(against)
    return _put(desk, admin, wanted, None)


def _changed(before: OfficerThere, given: Any) -> OfficerThere:
    old = before.officer
    person = Officer(
        old.id,
        given.name or old.name,
        given.bureau or old.bureau,
        old.duties if given.duty is None else frozenset(given.duty),
        old.is_active if given.active is None else given.active,
    )
    return OfficerThere(person, before.scopes if given.scope is None else tuple(given.scope))


def run_password(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Give an officer a new password."""
    known = _known(admin, desk.given.id)
    if known is None:
        return desk.output.refuse((finding("server_officer_unknown", given=desk.given.id),))
    password = read_password(desk.given, desk.given.id)
    put_officer(admin, known.officer, known.scopes, password)
    line = TEXT["password_set"].format(id=known.officer.id)
    return desk.output.tell({"officer": known.officer.id}, [line])


def run_devices(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Say which devices there are, and who writes on them."""
    known = devices_there(admin)
    lines = []
    for device in known:
        state = TEXT["revoked"] if device.is_revoked else ""
        state += TEXT["forked"] if device.is_forked else ""
        people = "、".join(device.officers)
        lines.append(
            TEXT["device"].format(id=device.id, label=device.label, officers=people, state=state)
        )
    data = [{"id": d.id, "label": d.label, "revoked": d.is_revoked} for d in known]
    return desk.output.tell({"devices": data}, lines)


def run_revoke(desk: Desk, admin: psycopg.Connection) -> Exit:
    """Keep a device out from now on."""
    device = desk.given.id
    if not revoke_device(admin, device):
        return desk.output.refuse((finding("device_unknown", given=device),))
    return desk.output.tell({"device": device}, [TEXT["device_revoked"].format(id=device)])


def read_password(given: argparse.Namespace, login: str) -> str:
    """Return the password from standard input, the environment or a prompt, asked twice.

    It is never an argument: those are seen by everybody on the computer. Raises PasswordMissing.
    """
    if given.password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    elif PASSWORD in os.environ:
        password = os.environ[PASSWORD]
    elif sys.stdin.isatty():
        password = getpass(TEXT["ask_password"].format(id=login, least=LEAST_PASSWORD))
        if password != getpass(TEXT["ask_again"]):
            raise PasswordMissing(finding("passwords_differ"))
    else:
        password = ""
    if not password:
        raise PasswordMissing(finding("password_missing"))
    return password


def _known(admin: psycopg.Connection, officer: str) -> OfficerThere | None:
    return next((k for k in officers_there(admin) if k.officer.id == officer), None)


def _put(desk: Desk, admin: psycopg.Connection, wanted: OfficerThere, password: str | None) -> Exit:
    person = wanted.officer
    put_officer(admin, person, wanted.scopes, password)
    line = TEXT["put"].format(id=person.id, name=person.name)
    return desk.output.tell({"officer": _value(wanted)}, [line])


def _value(known: OfficerThere) -> dict[str, Any]:
    person = known.officer
    return {
        "id": person.id,
        "name": person.name,
        "bureau": person.bureau,
        "duties": sorted(person.duties),
        "active": person.is_active,
        "scopes": list(known.scopes),
    }


def _line(known: OfficerThere) -> str:
    person = known.officer
    return TEXT["officer"].format(
        id=person.id,
        name=person.name,
        bureau=BUREAUS[person.bureau],
        duties="、".join(DUTIES[d] for d in sorted(person.duties)),
        scopes="、".join(known.scopes),
        state="" if person.is_active else TEXT["inactive"],
    )
