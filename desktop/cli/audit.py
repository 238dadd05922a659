"""``audit verify``: is the record, here or at the shared store, as it was written."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.audit_lists import add_audit_lists
from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.secrets import password_for
from desktop.office.witnesses import Witness, compared, held_against, read_witnesses
from desktop.rules.findings import Finding, Refusal
from desktop.store.current_state import bring_up_to_date
from desktop.store.verifying import LogFault
from desktop.sync.auditing import audit_shared
from desktop.sync.opening import open_shared, place_of
from desktop.wording import day_slip as slip_words
from desktop.wording.cli import HELP as COMMON
from desktop.wording.cli import TEXT
from desktop.wording.day_slip import ACCESS_NOTES

if TYPE_CHECKING:
    import argparse

    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]


def add_audit(kinds: "Kinds") -> None:
    """Add ``audit verify`` and what reads the record."""
    parts = kinds.add_parser("audit", help=COMMON["audit"])
    below = parts.add_subparsers(dest="part", required=True, metavar="PART")
    made = below.add_parser("verify", help=COMMON["audit_verify"])
    which = made.add_mutually_exclusive_group(required=True)
    which.add_argument("--store", metavar="DIR", help=COMMON["store"])
    which.add_argument("--address", metavar="URL", help=COMMON["audit_address"])
    made.add_argument(
        "--witness", action="append", default=[], metavar="FILE", help=slip_words.HELP["witness"]
    )
    made.add_argument("--as", dest="officer", default="", metavar="OFFICER")
    made.set_defaults(run=run_verify)
    add_audit_lists(below)


def run_verify(desk: Desk) -> Exit:
    """Check chains, wrappers and signatures from the first entry to the last."""
    return _verify_shared(desk) if desk.given.address else _verify_store(desk)


def _verify_store(desk: Desk) -> Exit:
    with desk.record() as store:
        held = held_against(store, map(Path, desk.given.witness))
        if isinstance(held, Refusal) or held.faults:
            return desk.output.refuse(held.findings if isinstance(held, Refusal) else held.faults)
        bring_up_to_date(store)
    said = {"entries": held.entries, "witnesses": len(held.witnesses)}
    return desk.output.tell(said, [slip_words.SOUND.format_map(said), *_witnessed(held.witnesses)])


def _witnesses(desk: Desk, owners: Mapping[bytes, str]) -> tuple[Witness, ...] | Refusal:
    return read_witnesses(map(Path, desk.given.witness), owners)


def _witnessed(witnesses: tuple[Witness, ...]) -> Iterator[str]:
    if witnesses:
        yield slip_words.WITNESSED.format(count=len(witnesses))
    for witness in witnesses:
        yield "  " + slip_words.WITNESS.format(source=witness.source, sseq=witness.sseq)


def _verify_shared(desk: Desk) -> Exit:
    given = desk.given
    place = place_of(given.address, "")
    password = password_for(place, given.officer)
    faults: list[Finding] = []
    scopes = []
    with closing(open_shared(place, given.officer, password, desk.clock())) as shared:
        witnesses = _witnesses(desk, {w.public_key: w.officer for w in shared.writers()})
        if isinstance(witnesses, Refusal):
            return desk.output.refuse(witnesses.findings)
        witnesses = tuple(w for w in witnesses if not w.scope.startswith(ACCESS_NOTES))
        for seen in shared.hello("", 0).scopes:
            heard = [w for w in witnesses if w.scope in ("", seen.scope)]
            done = audit_shared(shared, seen.scope, seen.head, {w.sseq for w in heard})
            faults += [f for w in heard for f in compared(w, done.head.sseq, done.seen)]
            scopes.append({"scope": done.scope, "entries": done.entries, "chain": done.head.chain})
            faults += [LogFault("unsigned", sseq).finding() for sseq in done.unsigned]
            if done.what:
                faults.append(LogFault(done.what, done.sseq).finding())
    there = {str(scope["scope"]) for scope in scopes} | {""}
    faults += [f for w in witnesses if w.scope not in there for f in compared(w, 0, {})]
    if faults:
        return desk.output.refuse(faults)
    lines = [TEXT["audited_scope"].format_map(scope) for scope in scopes]
    lines += _witnessed(witnesses)
    return desk.output.tell({"scopes": scopes}, lines)
