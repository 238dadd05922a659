"""A recovery code: the way out of an office whose only administrator has lost the password.

It opens nothing but the setting of a new password for an administrator, once. Whoever holds it
together with a copy of the store can read that copy, so it belongs under lock and key.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop.store import held_keys
from desktop.store.access_log import What, note_access, noted
from desktop.store.connect import open_store
from desktop.store.errors import NoRecovery, OfficerInactive, RecoversOthers, StoreLocked
from desktop.store.key_file import Terms, write_key_file
from desktop.store.key_tries import Tries, read_tries, write_tries
from desktop.store.opened_slot import (
    administrators,
    changing,
    kept_keys,
    new_slot,
    seen_of,
    tried,
)
from desktop.store.passwords import new_code, refuse_weak
from desktop.store.settings import get_fact, put_fact

_UNTOLD = "recovery_untold"


def make_recovery(folder: Path, now: datetime) -> str:
    """Return a new recovery code, to be told once; one made before opens nothing any more.

    Raises StoreLocked.
    """
    kept, code = kept_keys(folder), new_code()
    data = held_keys.data_key(kept.key)
    if data is None:
        raise StoreLocked(folder=folder)
    made = new_slot(kept, Terms("", now, (), must_change=True), code, data)
    with changing(folder, made.keys) as kept:
        write_key_file(folder, replace(kept, recovery=made.slot))
    return code


def owe_telling(folder: Path, officer: str) -> None:
    """Note that an officer is to be told a recovery code, made by then or not, until they were."""
    with open_store(folder) as store, store.writing() as connection:
        put_fact(connection, _UNTOLD, officer)


def note_told(folder: Path) -> None:
    """Note that nobody is owed a recovery code: it was shown, or is not theirs to keep."""
    with open_store(folder) as store:
        with store.reading() as connection:
            if not get_fact(connection, _UNTOLD):
                return
        with store.writing() as connection:
            put_fact(connection, _UNTOLD, "")


def is_owed(folder: Path, officer: str) -> bool:
    """Return whether an officer was to be told a recovery code and has not said that it is kept."""
    with open_store(folder) as store, store.reading() as connection:
        return bool(officer) and get_fact(connection, _UNTOLD) == officer


def recovery_made_at(folder: Path) -> datetime | None:
    """Return when the code that now opens was made, None where there is none."""
    slot = kept_keys(folder).recovery
    return slot.terms.expires_at if slot is not None else None


def recover(folder: Path, officer: str, code: str, new: str, now: datetime) -> None:
    """Give an administrator a new password by the recovery code, which is then used up.

    What they signed stays and goes out; they go on as a new writer. Raises NoRecovery,
    PasswordWrong, SlotLocked, ClockWentBack, OfficerInactive, RecoversOthers, and as for a
    password where the new one is weak.
    """
    with noted(folder, officer, now):
        _recover(folder, officer, code, new, now)
    note_access(folder, What.RECOVERED, officer, now)


def _recover(folder: Path, officer: str, code: str, new: str, now: datetime) -> None:
    kept = kept_keys(folder)
    if kept.recovery is None:
        raise NoRecovery
    opened = tried(folder, kept, kept.recovery, code, now)
    seen = seen_of(folder, opened.keys, officer)
    if not seen.is_active:
        raise OfficerInactive(officer=officer)
    if officer not in administrators(folder, opened.keys):
        raise RecoversOthers(officer=officer)
    refuse_weak(new, officer, seen.name)
    terms = Terms(officer, now + seen.permit, tuple(sorted(seen.duties or ())), must_change=False)
    made = new_slot(kept, terms, new, bytes(opened.data))
    with changing(folder, opened.keys) as kept:
        if kept.recovery != opened.slot:
            raise NoRecovery
        write_key_file(folder, replace(kept.with_slot(made.slot), recovery=None))
    write_tries(folder, read_tries(folder).with_tries(officer, Tries()))
    held_keys.forget_officer(kept.key, officer)
