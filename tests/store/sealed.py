"""An encrypted store to try things on, its passwords cheap to try."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import SetClock
from desktop.store import key_file
from desktop.store.connect import FILE_NAME, looking_at, open_store
from desktop.store.errors import StoreTrouble
from desktop.store.key_file import KEY_FILE
from desktop.store.key_slots import add_slot, change_password, lock, seal_store, unlock
from desktop.store.officers import put_officer
from desktop.store.passwords import new_code
from desktop.store.shared import SharedPlace
from desktop.store.verifying import faults_of, verify
from tests.store.desks import MORNING, OFFICERS, Desk

PASSWORD = "correct horse battery"
OTHER = "another fine password"
PLANTED = ("欧阳受理", "13800138000", "440112199001011218", "91440101MA5CQ1234X")
PLACE = SharedPlace("postgres", "postgresql://office/joint", "HP")
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
CHEAP = key_file.Kdf(memory_kib=8, passes=1, lanes=1)


def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a password cost next to nothing."""
    monkeypatch.setattr(key_file, "USUAL", CHEAP)


def plain_store(folder: Path, *notes: str) -> Path:
    """Return the folder of a plain store with a note of each text, by zhang."""
    with open_store(folder, create=True) as store:
        with store.writing() as connection:
            for officer in OFFICERS:
                put_officer(connection, officer)
        desk = Desk(store, SetClock(MORNING))
        for note in notes:
            desk.note(note)
    return folder


def sealed_store(folder: Path, *notes: str) -> Path:
    """Return the folder of an encrypted store, unlocked by zhang."""
    plain_store(folder, *notes)
    seal_store(folder, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    return folder


def planted_in(folder: Path) -> list[str]:
    """Return in which raw files of a folder a planted value can be read."""
    values = [v.encode(code) for v in PLANTED for code in ("utf-8", "utf-16-le", "gb18030")]
    return [
        file.name
        for file in sorted(folder.rglob("*"))
        if file.is_file() and any(value in file.read_bytes() for value in values)
    ]


def entries(folder: Path) -> int:
    with looking_at(folder / FILE_NAME) as connection:
        verified = verify(connection)
    assert verified.fault is None
    return verified.entries


def troubles(folder: Path) -> list[str]:
    """Return what opening and verifying a store finds."""
    try:
        with open_store(folder) as store:
            return [found.rule for found in faults_of(store)]
    except StoreTrouble as trouble:
        return [trouble.code]


def slot_for_li(folder: Path) -> None:
    code = new_code()
    add_slot(folder, "li", code, ("approver",), MORNING)
    change_password(folder, "li", code, OTHER, MORNING)


def edit(folder: Path, change: Callable[[Any], None]) -> None:
    file = folder / KEY_FILE
    content = json.loads(file.read_text(encoding="utf-8"))
    change(content)
    file.write_text(json.dumps(content), encoding="utf-8")


def alone(folder: Path) -> None:
    """Let the store be an office of its own."""
    unlock(folder, "zhang", PASSWORD, MORNING)
    with open_store(folder) as store, store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM store_fact WHERE name = 'shared'")
    lock(folder)
