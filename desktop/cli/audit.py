"""``audit verify``: is the record, here or at the shared store, as it was written."""

from contextlib import closing
from typing import TYPE_CHECKING

from desktop.cli.audit_lists import add_audit_lists
from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.secrets import password_for
from desktop.rules.findings import Finding
from desktop.store.verifying import LogFault, faults_of, verify
from desktop.sync.auditing import audit_shared
from desktop.sync.opening import open_shared, place_of
from desktop.wording.cli import HELP as COMMON
from desktop.wording.cli import TEXT

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
    made.add_argument("--as", dest="officer", default="", metavar="OFFICER")
    made.set_defaults(run=run_verify)
    add_audit_lists(below)


def run_verify(desk: Desk) -> Exit:
    """Check chains, wrappers and signatures from the first entry to the last."""
    return _verify_shared(desk) if desk.given.address else _verify_store(desk)


def _verify_store(desk: Desk) -> Exit:
    with desk.store() as store:
        found = faults_of(store)
        with store.reading() as connection:
            entries = verify(connection).entries
    if found:
        return desk.output.refuse(found)
    said = {"entries": entries}
    return desk.output.tell(said, [TEXT["audited"].format_map(said)])


def _verify_shared(desk: Desk) -> Exit:
    given = desk.given
    place = place_of(given.address, "")
    password = password_for(place, given.officer)
    faults: list[Finding] = []
    scopes = []
    with closing(open_shared(place, given.officer, password, desk.clock())) as shared:
        for seen in shared.hello("", 0).scopes:
            done = audit_shared(shared, seen.scope, seen.head)
            scopes.append({"scope": done.scope, "entries": done.entries, "chain": done.head.chain})
            faults += [LogFault("unsigned", sseq).finding() for sseq in done.unsigned]
            if done.what:
                faults.append(LogFault(done.what, done.sseq).finding())
    if faults:
        return desk.output.refuse(faults)
    lines = [TEXT["audited_scope"].format_map(scope) for scope in scopes]
    return desk.output.tell({"scopes": scopes}, lines)
