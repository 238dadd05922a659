"""``settings show|set`` and ``officer list|add|change``: how the office works, without a window."""

import argparse
from collections.abc import Callable
from typing import Any

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.usage import Parser
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.administration import Change, change_values, put_officers
from desktop.office.office import Office
from desktop.office.settings_fields import flat, officer_value, typed
from desktop.rules.findings import Refusal, finding
from desktop.wording.administration import setting_name, value_text
from desktop.wording.cli import HELP, TEXT

Run = Callable[[Desk], Exit]


def add_settings(parts: Parser) -> None:
    """Add ``show`` and ``set``."""
    below = parts.add_subparsers(dest="part", required=True, metavar="PART")
    _store(below.add_parser("show", help=HELP["settings_show"]), run_show)
    changed = below.add_parser("set", help=HELP["settings_set"])
    changed.add_argument("key", metavar="KEY")
    changed.add_argument("value", metavar="VALUE")
    _store(changed, run_set)
    _administrator(changed)


def add_officers(parts: Parser) -> None:
    """Add ``list``, ``add`` and ``change``."""
    below = parts.add_subparsers(dest="part", required=True, metavar="PART")
    _store(below.add_parser("list", help=HELP["officer_list"]), run_list)
    for name, run in (("add", run_add), ("change", run_change)):
        made = below.add_parser(name, help=HELP[f"officer_{name}"])
        made.add_argument("id", metavar="OFFICER")
        is_new = name == "add"
        made.add_argument("--name", required=is_new)
        made.add_argument("--bureau", choices=[*Bureau], type=Bureau, required=is_new)
        made.add_argument("--duty", action="append", choices=[*Duty], type=Duty, required=is_new)
        _store(made, run)
        _administrator(made)
        if not is_new:
            state = made.add_mutually_exclusive_group()
            state.add_argument("--active", action="store_const", const=True, dest="active")
            state.add_argument("--inactive", action="store_const", const=False, dest="active")


def _store(made: argparse.ArgumentParser, run: Run) -> None:
    made.add_argument("--store", required=True, metavar="DIR", help=HELP["store"])
    made.set_defaults(run=run)


def _administrator(made: argparse.ArgumentParser) -> None:
    made.add_argument("--as", dest="officer", required=True, metavar="OFFICER")


def run_show(desk: Desk) -> Exit:
    """Say every setting with its key and name."""
    office = desk.office()
    with office.store:
        values = flat(office.settings)
    lines = [
        TEXT["setting"].format(key=key, name=setting_name(key), value=value_text(key, value))
        for key, value in values.items()
    ]
    return desk.output.tell({"settings": values}, lines)


def run_set(desk: Desk) -> Exit:
    """Change one setting."""
    office, key = desk.office(), desk.given.key
    with office.store:
        present = flat(office.settings)
        value = typed(key, desk.given.value, present)
        if not isinstance(value, Refusal):
            change = Change(present[key], value)
            refused = change_values(office, {key: change}, desk.given.officer)
            value = refused or value
    if isinstance(value, Refusal):
        return desk.output.refuse(value.findings)
    line = TEXT["setting_set"].format(name=setting_name(key), value=value_text(key, value))
    return desk.output.tell({"key": key, "value": value}, [line])


def run_list(desk: Desk) -> Exit:
    """Say who works in the office, and as what."""
    office = desk.office()
    with office.store:
        people = office.officers()
    lines = [_line(person) for person in people]
    return desk.output.tell({"officers": [officer_value(p) for p in people]}, lines)


def run_add(desk: Desk) -> Exit:
    """Add an officer."""
    given, office = desk.given, desk.office()
    with office.store:
        if any(p.id == given.id for p in office.officers()):
            twice = finding("officer_twice", f"officer.{given.id}.id", given=given.id)
            return desk.output.refuse((twice,))
        person = Officer(given.id, given.name, given.bureau, frozenset(given.duty))
        return _put(desk, office, person, ())


def run_change(desk: Desk) -> Exit:
    """Change name, bureau or duties of an officer, or whether they are active."""
    office = desk.office()
    with office.store:
        before = named(office, desk.given.id)
        return _put(desk, office, _changed(before, desk.given), (before,))


def named(office: Office, officer: str) -> Officer:
    """Return an officer as registered, without what is lent; raises OfficerUnknown."""
    office.officer(officer)
    return next(p for p in office.officers() if p.id == officer)


def _changed(before: Officer, given: Any) -> Officer:
    duties = before.duties if given.duty is None else frozenset(given.duty)
    active = before.is_active if given.active is None else given.active
    return Officer(
        before.id, given.name or before.name, given.bureau or before.bureau, duties, active
    )


def _put(desk: Desk, office: Office, person: Officer, before: tuple[Officer, ...]) -> Exit:
    refused = put_officers(office, (person,), desk.given.officer, before)
    if refused is not None:
        return desk.output.refuse(refused.findings)
    return desk.output.tell({"officer": officer_value(person)}, [_line(person)])


def _line(person: Officer) -> str:
    value = officer_value(person)
    return TEXT["officer"].format(id=person.id, said=value_text(f"officer.{person.id}", value))
