"""New stores and new demonstration offices are copied from one that was made in this process.

Nothing of the moment or of chance goes into either: each comes out as the last, byte by byte, as
``tests/office/test_founding.py`` holds. The first of a process is made as the program makes it, and
so are encrypted ones, those of other processes and those of an office told otherwise.
"""

import os
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.office import office
from desktop.office.setup import demo_office
from desktop.store import connect
from desktop.store.connect import FILE_NAME, Store, open_store
from desktop.store.held_keys import name_of

AT = datetime(2026, 1, 1, tzinfo=UTC)


class Founded:
    """A store and an office as they are before anybody worked with them."""

    def __init__(self) -> None:
        with tempfile.TemporaryDirectory() as home:
            self.store = new_store(Path(home, "store"))
            self.office = new_office(Path(home, "office"), AT)
        self.make = connect._make

    def copied_from_here_on(self, patch: pytest.MonkeyPatch) -> None:
        """Let what the program would make anew be a copy."""
        patch.setattr(connect, "_make", self._made)
        patch.setattr(office, "open_store", self._opened)

    def _made(self, file: Path, *, create: bool) -> None:
        if create and name_of(file.parent) is None:
            _place(self.store, file)
        else:
            self.make(file, create=create)

    def _opened(self, folder: Path, *, create: bool = False) -> Store:
        file = folder / FILE_NAME
        is_new = create and not file.exists() and name_of(folder) is None
        if is_new and office.demo_office is demo_office:
            _place(self.office, file)
        return open_store(folder, create=create)


def new_store(folder: Path) -> bytes:
    """Return the file of a store nobody wrote to."""
    open_store(folder, create=True).close()
    return (folder / FILE_NAME).read_bytes()


def new_office(folder: Path, at: datetime) -> bytes:
    """Return the file of a demonstration office nobody worked in."""
    office.open_office(folder, SetClock(at), create=True).close()
    return (folder / FILE_NAME).read_bytes()


def _place(content: bytes, file: Path) -> None:
    """Put a file where there is none, whole from the first moment on."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, fresh = tempfile.mkstemp(dir=file.parent)
    with os.fdopen(handle, "wb") as written:
        written.write(content)
    with suppress(FileExistsError):
        os.link(fresh, file)
    Path(fresh).unlink()
