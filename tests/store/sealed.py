"""An encrypted store to try things on, its passwords cheap to try."""

from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.store import key_file
from desktop.store.connect import open_store
from desktop.store.key_slots import seal_store
from desktop.store.officers import put_officer
from tests.store.desks import MORNING, OFFICERS, Desk

PASSWORD = "correct horse battery"
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
