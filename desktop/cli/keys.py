"""``keys seal|list|add|password|remove|recovery|recover``: encrypt a store, and who may open it."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.secrets import new_password, store_password
from desktop.clock import WallClock
from desktop.domain.values import Duty, Officer
from desktop.rules.findings import Refusal, finding
from desktop.store.access_log import What, note_access
from desktop.store.key_slots import (
    SlotRow,
    add_slot,
    change_password,
    new_code,
    remove_slot,
    seal_store,
    slots,
    unlock,
)
from desktop.store.officers import get_officer
from desktop.store.recovery import make_recovery, note_told, recover
from desktop.wording.cli import HELP as COMMON
from desktop.wording.keys import HELP, TEXT, duty_names

if TYPE_CHECKING:
    import argparse

    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]


def add_keys(kinds: "Kinds") -> None:
    """Add the commands of an encrypted store's keys."""
    below = kinds.add_parser("keys", help=HELP["keys"]).add_subparsers(
        dest="part", required=True, metavar="PART"
    )
    runs = (run_seal, run_list, run_add, run_password, run_remove, run_recovery, run_recover)
    for run in runs:
        name = run.__name__.removeprefix("run_")
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
    password, now = new_password(officer), WallClock().read().moment
    seal_store(folder, officer, password, now, lambda _done, _of: None)
    code = make_recovery(folder, now)
    lines = [TEXT["sealed"].format(folder=folder), TEXT["recovery"].format(code=code)]
    return desk.output.tell({"sealed": str(folder), "recovery": code}, lines)


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
    folder = Path(desk.given.store)
    add_slot(folder, colleague.id, code, colleague.duties, now)
    note_access(folder, What.CODE_GIVEN, colleague.id, now, desk.given.officer)
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
    folder, now = Path(desk.given.store), WallClock().read().moment
    remove_slot(folder, colleague.id)
    note_access(folder, What.REMOVED, colleague.id, now, desk.given.officer)
    told = {"removed": colleague.id}
    return desk.output.tell(told, [TEXT["removed"].format(name=colleague.name)])


def run_recovery(desk: Desk) -> Exit:
    """Make a recovery code and say it once."""
    refused = _against(desk)
    if refused is not None:
        return desk.output.refuse(refused.findings)
    folder, now = Path(desk.given.store), WallClock().read().moment
    code = make_recovery(folder, now)
    note_told(folder)
    note_access(folder, What.RECOVERY_MADE, desk.given.officer, now)
    return desk.output.tell({"recovery": code}, [TEXT["recovery"].format(code=code)])


def run_recover(desk: Desk) -> Exit:
    """Set an administrator's new password by the recovery code, and make the next code."""
    folder, officer = Path(desk.given.store), desk.given.officer
    code, now = store_password(officer), WallClock().read().moment
    password = new_password(officer)
    recover(folder, officer, code, password, now)
    unlock(folder, officer, password, now, What.BY_COMMAND)
    code = make_recovery(folder, now)
    note_told(folder)
    lines = [TEXT["recovered"], TEXT["recovery"].format(code=code)]
    return desk.output.tell({"officer": officer, "recovery": code}, lines)


def _for_administrator(desk: Desk) -> Officer | Refusal:
    """Return the colleague an administrator named."""
    refused = _against(desk)
    if refused is not None:
        return refused
    with desk.store() as store, store.reading() as connection:
        return get_officer(connection, desk.given.colleague)


def _against(desk: Desk) -> Refusal | None:
    with desk.store() as store, store.reading() as connection:
        asker = get_officer(connection, desk.given.officer)
    if Duty.ADMINISTRATOR not in asker.duties:
        held = ",".join(sorted(asker.duties))
        return Refusal((finding("duty_missing", wanted=Duty.ADMINISTRATOR, held=held),))
    return None


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
