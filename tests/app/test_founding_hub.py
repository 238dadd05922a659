"""An office that works alone is brought to a hub in a folder, by an administrator only."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app.sync_part import _founded
from desktop.clock import SetClock
from desktop.office.office import Office, open_office
from desktop.office.page_sync import sync_page
from desktop.wording import sync_page as words
from tests.app.conftest import MOMENT


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with (office := open_office(tmp_path / "store", SetClock(MOMENT), create=True)).store:
        yield office


def test_an_administrator_brings_the_office_to_a_hub_once(office: Office, tmp_path: Path) -> None:
    admin, hub = administrator(office), tmp_path / "hub"
    assert sync_page(office, admin).hub_refusal == ""

    said, is_done = _founded(office, admin, hub)

    assert is_done
    assert said == words.HUB_DONE.format(count=0, folder=hub)
    assert (hub / "hub.db").exists()
    assert sync_page(office, admin).address == str(hub)
    assert not _founded(office, admin, hub)[1]


def test_who_may_not_is_told_why_and_nothing_is_made(office: Office, tmp_path: Path) -> None:
    assert "系统管理" in sync_page(office, "lianghui").hub_refusal
    assert not sync_page(office, "").is_shared  # as the command asks, which knows no officer

    said, is_done = _founded(office, "lianghui", tmp_path / "hub")

    assert not is_done
    assert "系统管理" in said
    assert not (tmp_path / "hub").exists()


def test_a_folder_that_cannot_hold_a_hub_is_refused(office: Office, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (office.store.folder / "hub", tmp_path / "file"):
        assert not _founded(office, administrator(office), folder)[1]

    assert not sync_page(office, administrator(office)).is_shared


def administrator(office: Office) -> str:
    return next(p.id for p in office.officers() if "administrator" in p.duties)
