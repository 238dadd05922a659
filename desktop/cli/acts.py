"""``act …``: every act of the domain, so that a whole day can be scripted."""

import argparse
from typing import Any

from desktop import plain_json
from desktop.cli.command_flags import FlagError, add_flags, values
from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.domain.acts import ACTS, Act
from desktop.domain.values_person import PersonInput
from desktop.office.act_probes import ELSEWHERE
from desktop.office.office import Office, Recording
from desktop.rules.findings import Refusal, finding
from desktop.store.codec import from_json, to_json
from desktop.store.errors import EntryMalformed
from desktop.store.personal import SealedRecord, prepare
from desktop.wording.acts import ACTS as ACT_NAMES
from desktop.wording.cli import TEXT
from desktop.wording.events import describe

OWN_FIELDS = {
    "seal-letter": frozenset({"file", "pdf", "original"}),
    "serve-document": frozenset({"of"}),
}
"""What the program fills in itself: ``letter seal`` takes the files of a seal."""

PERSON_FIELDS = frozenset({"recipient"})


def add_acts(parent: argparse.ArgumentParser) -> None:
    """Add one subcommand for each act an officer can do."""
    kinds = parent.add_subparsers(dest="act", required=True, metavar="ACT")
    for name, chosen in sorted(ACTS.items()):
        if name in ELSEWHERE:
            continue
        parser = kinds.add_parser(name, help=ACT_NAMES[name])
        _common(parser)
        add_flags(parser, chosen.command, OWN_FIELDS.get(name, ()))
        parser.set_defaults(run=run_act)
    undo = kinds.add_parser("withdraw", help=ACT_NAMES["withdraw"])
    _common(undo)
    undo.add_argument("--entry", action="append", required=True, metavar="ENTRY")
    undo.set_defaults(run=run_withdraw)


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", required=True, metavar="DIR")
    parser.add_argument("--as", dest="officer", required=True, metavar="OFFICER")


def run_act(desk: Desk) -> Exit:
    """Do the act the flags describe."""
    chosen = ACTS[desk.given.act]
    office = desk.office()
    with office.store:
        return _submit(desk, office, chosen)


def _submit(desk: Desk, office: Office, chosen: Act) -> Exit:
    data = values(chosen.command, desk.given)
    case = office.case(desk.given.case_id)
    data["case_id"] = case.id if case else desk.given.case_id
    sealed = _seal_persons(data)
    try:
        command: Any = from_json(data, chosen.command)
    except EntryMalformed as bad:
        desk.output.refuse((finding("flag_unfit", why=bad.__cause__ or bad),))
        return Exit.USAGE
    return tell_recording(desk, office, office.submit(command, desk.given.officer, sealed))


def _seal_persons(data: dict[str, Any]) -> tuple[SealedRecord, ...]:
    sealed = []
    for name in PERSON_FIELDS & data.keys():
        ref, record = prepare(_person(name, data[name]))
        data[name] = to_json(ref)
        sealed.append(record)
    return tuple(sealed)


def _person(flag: str, text: str) -> PersonInput:
    try:
        return from_json(plain_json.parse(text), PersonInput)
    except (ValueError, EntryMalformed):
        raise FlagError(flag, text) from None


def run_withdraw(desk: Desk) -> Exit:
    """Undo own entries."""
    office = desk.office()
    with office.store:
        done = office.withdraw(desk.given.entry, desk.given.officer)
        return tell_recording(desk, office, done)


def tell_recording(desk: Desk, office: Office, done: Recording | Refusal) -> Exit:
    """Say what an act left behind, or why it was refused."""
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    data = {
        "case": done.case.number,
        "case_id": done.case.id,
        "entries": [e.id for e in done.entries],
        "events": [{"kind": e.kind, **dict(e.data)} for e in done.entries],
    }
    lines = [TEXT["recorded"].format(number=done.case.number)]
    lines += [f"  {describe(e.kind, x)}" for e, x in _pairs(done)]
    return desk.output.tell(data, lines)


def _pairs(done: Recording) -> list[tuple[Any, object]]:
    events = done.events or (None,) * len(done.entries)
    return list(zip(done.entries, events, strict=False))
