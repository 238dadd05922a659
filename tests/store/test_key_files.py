"""What lies in the key file of an encrypted store, what of it is held, and what is refused."""

import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import SetClock
from desktop.store import held_keys, key_file
from desktop.store.connect import open_store
from desktop.store.errors import (
    KeyFileDamaged,
    PasswordNamed,
    PasswordShort,
    PasswordSimple,
    StoreTrouble,
)
from desktop.store.key_file import KEY_FILE, read_key_file
from desktop.store.key_slots import (
    change_password,
    is_sealed,
    is_unlocked,
    lock,
    lock_officer,
    slots,
    unlock,
)
from desktop.store.key_tries import TRIES_FILE
from desktop.store.passwords import refuse_weak
from tests.store.desks import MORNING, Desk
from tests.store.sealed import OTHER, PASSWORD, edit


@pytest.fixture
def folder(keyed_desk: Path) -> Path:
    """Return an encrypted store of a shared office, locked."""
    return keyed_desk


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_key_files_stay_for_their_owner_s_eyes(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    change_password(folder, "zhang", PASSWORD, OTHER, MORNING)
    with open_store(folder) as store:
        signed = Desk(store, SetClock(MORNING)).note("待发")
        assert stat.S_IMODE(store.outbox.file.stat().st_mode) == 0o600
        store.outbox.let_go({signed.id})
        assert stat.S_IMODE(store.outbox.file.stat().st_mode) == 0o600
    for name in (KEY_FILE, TRIES_FILE):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_locking_wipes_what_was_held(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    name = read_key_file(folder).key
    data, held = held_keys._DATA[name], held_keys._OFFICERS[name]["zhang"]
    lock_officer(folder, "zhang")
    assert not any(held.secret)
    assert not any(held.wrapping)
    assert is_unlocked(folder)
    assert not is_unlocked(folder, "zhang")
    lock(folder)
    assert not any(data)


def test_keys_stand_in_no_repr(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    kept = read_key_file(folder)
    keys = held_keys.keys_of(kept.key, folder)
    said = repr((kept, keys, held_keys._OFFICERS[kept.key]["zhang"]))
    assert keys.file.hex() not in said
    assert repr(keys.file) not in said
    assert repr(kept.slots[0].sealed) not in said


def absurd(content: Any) -> None:
    content["slots"][0]["kdf"]["memory_kib"] = 64 * 1024 * 1024


@pytest.mark.parametrize(
    "change",
    [
        absurd,
        lambda content: content.update(format=2),
        lambda content: content.pop("slots"),
        lambda content: content["slots"].append(content["slots"][0]),
        lambda content: content["slots"][0].update(expires_at="tomorrow"),
        lambda content: content["slots"][0].update(expires_at="2026-09-18T09:30:00"),
        lambda content: content["slots"][0].update(duties="approver"),
        lambda content: content["slots"][0].update(must_change=1),
        lambda content: content["slots"][0].update(salt="xyz"),
        lambda content: content["slots"][0].update(nonce="00"),
    ],
)
def test_a_key_file_that_makes_no_sense_is_refused(
    folder: Path, change: Callable[[Any], None]
) -> None:
    edit(folder, change)
    with pytest.raises(KeyFileDamaged):
        unlock(folder, "zhang", PASSWORD, MORNING)


@pytest.mark.parametrize("text", [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b"{" + b" " * 2**20])
def test_a_key_file_that_is_none_is_refused(folder: Path, text: bytes) -> None:
    (folder / KEY_FILE).write_bytes(text)
    assert is_sealed(folder)
    for reading in (lambda: slots(folder), lambda: open_store(folder)):
        with pytest.raises(KeyFileDamaged):
            reading()


@pytest.mark.parametrize(
    ("password", "trouble"),
    [
        ("short", PasswordShort),
        ("here is zhang again", PasswordNamed),
        ("张三张三的口令就是这样子的", PasswordNamed),
        ("abcabcabcabc", PasswordSimple),
        ("abcdefghijklm", PasswordSimple),
        ("aaaaaaaaaaaab", PasswordSimple),
    ],
)
def test_a_password_that_is_guessed_at_once_is_refused(
    password: str, trouble: type[StoreTrouble]
) -> None:
    with pytest.raises(trouble):
        refuse_weak(password, "zhang", "张三")


def test_the_usual_cost_is_what_the_documents_say() -> None:
    assert key_file.Kdf(memory_kib=65536, passes=3, lanes=4) == key_file.USUAL
