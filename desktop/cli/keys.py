"""``keys seal|list|add|password|remove``: encrypt a store, and who may open it."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.secrets import new_password, store_password
from desktop.clock import WallClock
from desktop.domain.values import Duty, Officer
from desktop.rules.findings import Refusal, finding
from desktop.store.key_slots import (
    SlotRow,
    add_slot,
    change_password,
    new_code,
    remove_slot,
    seal_store,
    slots,
)
from desktop.store.officers import get_officer
from desktop.wording.cli import HELP as COMMON
from desktop.wording.keys import HELP, TEXT, duty_names

if TYPE_CHECKING:
    import argparse

    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]

RUNS = ("seal", "list", "add", "password", "remove")


def add_keys(kinds: "Kinds") -> None:
    """Add the commands of an encrypted store's keys."""
    below = kinds.add_parser("keys", help=HELP["keys"]).add_subparsers(
        dest="part", required=True, metavar="PART"
    )
    for name, run in zip(
        RUNS, (run_seal, run_list, run_add, run_password, run_remove), strict=True
    ):
        made = below.add_parser(name, help=HELP[name])
        if name in {"add", "remove"}:
            made.add_argument("colleague", metavar="COLLEAGUE")
        made.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
        if name != "list":
            made.add_argument("--as", dest="officer", required=True, metavar="OFFICER")
        made.set_defaults(run=run)


def run_seal(desk: Desk) -> Exit:
    """Encrypt a plain store; its first slot is the officer's."""
    folder, officer = Path(desk.given.store), desk.given.officer
    password = new_password(officer)
    seal_store(folder, officer, password, WallClock().read().moment, lambda _done, _of: None)
    return desk.output.tell({"sealed": str(folder)}, [TEXT["sealed"].format(folder=folder)])


def run_list(desk: Desk) -> Exit:
    """Say whose slots there are; that needs no password."""
    rows = slots(Path(desk.given.store))
    told = [{name: getattr(row, name) for name in SlotRow.__slots__} for row in rows]
    return desk.output.tell({"slots": told}, [_line(row) for row in rows])


def run_add(desk: Desk) -> Exit:
    """Make a one-time code for a colleague and say it once."""
    colleague = _for_administrator(desk)
    if isinstance(colleague, Refusal):
        return desk.output.refuse(colleague.findings)
    code, now = new_code(), WallClock().read().moment
    add_slot(Path(desk.given.store), colleague.id, code, colleague.duties, now)
    told = {"officer": colleague.id, "code": code}
    return desk.output.tell(told, [TEXT["added"].format(name=colleague.name, code=code)])


def run_password(desk: Desk) -> Exit:
    """Change the own password, or a one-time code into one."""
    folder, officer = Path(desk.given.store), desk.given.officer
    old = store_password(officer)
    change_password(folder, officer, old, new_password(officer), WallClock().read().moment)
    return desk.output.tell({"officer": officer}, [TEXT["changed"]])


def run_remove(desk: Desk) -> Exit:
    """Take a colleague's slot away."""
    colleague = _for_administrator(desk)
    if isinstance(colleague, Refusal):
        return desk.output.refuse(colleague.findings)
    remove_slot(Path(desk.given.store), colleague.id)
    told = {"removed": colleague.id}
    return desk.output.tell(told, [TEXT["removed"].format(name=colleague.name)])


def _for_administrator(desk: Desk) -> Officer | Refusal:
    """Return the colleague an administrator named."""
    with desk.store() as store, store.reading() as connection:
        asker = get_officer(connection, desk.given.officer)
        colleague = get_officer(connection, desk.given.colleague)
    if Duty.ADMINISTRATOR not in asker.duties:
        held = ",".join(sorted(asker.duties))
        return Refusal((finding("duty_missing", wanted=Duty.ADMINISTRATOR, held=held),))
    return colleague


def _line(row: SlotRow) -> str:
    line = TEXT["slot"].format(
        officer=row.officer, until=row.expires_at, duties=duty_names(row.duties)
    )
    notes = [TEXT["code"]] if row.must_change else []
    if row.failures:
        notes.append(TEXT["failures"].format(failures=row.failures))
    if row.locked_until is not None:
        notes.append(TEXT["locked"].format(until=row.locked_until))
    return line + "".join(notes)
