"""What the tests of the store start from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.store.connect import Store, open_store
from desktop.store.officers import put_officer
from tests.store.desks import MORNING, OFFICERS, Desk


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
