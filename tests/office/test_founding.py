"""What is made anew holds nothing of its moment or of chance: that is why the tests copy it."""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.office import office
from desktop.store import connect
from desktop.store.connect import open_store
from tests.founded import AT, Founded, new_office, new_store


@pytest.fixture
def made_as_the_program_does(founded: Founded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connect, "_make", founded.make)
    monkeypatch.setattr(office, "open_store", open_store)


@pytest.mark.usefixtures("made_as_the_program_does")
def test_a_new_store_and_a_new_office_are_as_those_copied(tmp_path: Path, founded: Founded) -> None:
    assert new_store(tmp_path / "store") == founded.store
    assert new_office(tmp_path / "office", AT + timedelta(days=400)) == founded.office


def test_a_copy_is_opened_without_a_change(tmp_path: Path, founded: Founded) -> None:
    assert new_store(tmp_path / "store") == founded.store
    assert new_office(tmp_path / "office", AT + timedelta(days=400)) == founded.office
