"""What the tests of the store start from."""

import os
import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.store.connect import Store, open_store
from desktop.store.key_slots import lock, seal_store, unlock
from desktop.store.officers import put_officer
from desktop.store.outbox import entry_line
from desktop.store.sealing import FRAME
from desktop.store.shared import put_shared_place
from tests.store.desks import MORNING, OFFICERS, Desk
from tests.store.sealed import PASSWORD, PLACE, PLANTED, cheap, plain_store, sealed_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "office"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with open_store(folder, create=True) as opened:
        with opened.writing() as connection:
            for officer in OFFICERS:
                put_officer(connection, officer)
        yield opened


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store, SetClock(MORNING))


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a plain store with planted values in its record, its files and a copy kept before."""
    folder = plain_store(tmp_path_factory.mktemp("plain") / "office", *PLANTED)
    with open_store(folder) as store:
        store.attachments.put(BytesIO("、".join(PLANTED).encode()))
        store.attachments.put(BytesIO(os.urandom(FRAME * 2 + 7)))
        store.copy_into(folder / "before-0007.db")
        store.outbox.append([entry_line("waits", "、".join(PLANTED), b"")])
    (folder / "attachments" / "incoming-abc").write_text(PLANTED[0], encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def sealed(plain: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sealed") / "office"
    shutil.copytree(plain, folder)
    with pytest.MonkeyPatch.context() as patch:
        cheap(patch)
        seal_store(folder, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    lock(folder)
    return folder


@pytest.fixture
def planted_desk(sealed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return an encrypted store, unlocked by zhang."""
    cheap(monkeypatch)
    copied = tmp_path / "office"
    shutil.copytree(sealed, copied)
    unlock(copied, "zhang", PASSWORD, MORNING)
    yield copied
    lock(copied)


@pytest.fixture(scope="session")
def keyed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        cheap(patch)
        folder = sealed_store(tmp_path_factory.mktemp("sealed") / "office", "收件")
        with open_store(folder) as store, store.writing() as connection:
            put_shared_place(connection, PLACE)
    lock(folder)
    return folder


@pytest.fixture
def keyed_desk(keyed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    cheap(monkeypatch)
    copied = tmp_path / "office"
    shutil.copytree(keyed, copied)
    yield copied
    lock(copied)
