"""Backups on screen: one click to a folder, checked; a reminder when the last is too old."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.backup_desk import BackupDesk
from desktop.app.health_desk import HealthDesk
from desktop.app.shell import Shell
from desktop.clock import SetClock
from desktop.office.applications import take_application
from desktop.office.office import Office, open_office
from desktop.office.page_backup import backup_page, backup_reminder
from desktop.store.backup import check
from desktop.store.copies import copies_of, copy_store
from desktop.store.health import Checked, last_checked, note_checked
from desktop.views.office.backup_tab import BackupTab
from desktop.wording import backup as words
from tests.app.conftest import MOMENT
from tests.journeys import day_cases
from tests.office.offices import change_settings

pytestmark = pytest.mark.filterwarnings("ignore")


def unseen(_done: int, _of: int) -> None:
    """Tell nobody."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with (office := open_office(tmp_path / "store", SetClock(MOMENT), create=True)).store:
        yield office


@pytest.fixture
def tab(
    office: Office, qtbot: QtBot, fonts: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> Iterator[BackupTab]:
    shell = Shell(office.store.folder, SetClock(MOMENT), "lianghui")
    qtbot.addWidget(shell.window)
    tab = BackupTab()
    qtbot.addWidget(tab)
    health, desk = HealthDesk(shell), BackupDesk(shell, tab)
    chosen = str(office.store.folder.parent)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: chosen)
    desk.look()
    yield tab
    health.close()
    shell.close()


def said(tab: BackupTab) -> str:
    return " ".join(label.text() for pair in tab.copies._labels for label in pair)


def test_one_click_makes_a_verified_backup_and_says_when(
    tab: BackupTab, office: Office, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: words.NEVER in said(tab), timeout=20_000)
    assert not tab.wanted.isHidden()

    tab.back_up.click()

    qtbot.waitUntil(lambda: words.TODAY in said(tab), timeout=30_000)
    (folder,) = office.store.folder.parent.glob("政企联席办备份-*")
    assert str(folder) in said(tab)
    assert check(folder).entries == 0
    assert tab.wanted.isHidden()


def test_the_whole_record_is_read_at_once_where_that_is_wanted(
    tab: BackupTab, office: Office, qtbot: QtBot
) -> None:
    tab.check.click()
    assert not tab.check.isEnabled()

    qtbot.waitUntil(tab.check.isEnabled, timeout=30_000)

    assert last_checked(office.store.folder) == Checked(MOMENT, 0)


def test_what_is_proved_is_put_into_a_new_folder(
    tab: BackupTab, office: Office, qtbot: QtBot
) -> None:
    tab.salvage.click()

    place = office.store.folder.parent
    qtbot.waitUntil(lambda: bool(list(place.glob("政企联席办抢救-*/office"))), timeout=30_000)


def test_an_office_of_its_own_is_reminded_once_the_last_backup_is_too_old(
    office: Office, tmp_path: Path
) -> None:
    assert backup_reminder(office) == ""  # the demonstration is nobody's record
    office.settings = replace(office.settings, is_demo=False)
    assert backup_reminder(office) == ""  # nothing is there yet that could be lost
    take_application(office, day_cases.write(tmp_path, 2), "lianghui")
    assert backup_reminder(office) == words.NEVER_WARNING

    copy_store(office.store, tmp_path / "kept", MOMENT - timedelta(days=7), unseen)
    assert backup_reminder(office) == ""
    copy_store(office.store, tmp_path / "again", MOMENT - timedelta(days=8), unseen)

    assert backup_reminder(office) == words.OLD_WARNING.format(age=8, days=7)
    office.settings = replace(office.settings, backup_days=0)
    assert backup_reminder(office) == ""


def test_damage_found_is_said_on_the_tab(office: Office) -> None:
    note_checked(office.store.folder, Checked(MOMENT, 5, ("log_hash",)))

    page = backup_page(office, "lianghui")

    assert not page.is_well
    assert "指纹与正文不符" in page.checked


def test_the_office_may_have_a_copy_a_day(office: Office, qtbot: QtBot) -> None:
    wanted = replace(office.settings, daily_copies=3)
    assert change_settings(office, wanted, "guanli") is None
    shell = Shell(office.store.folder, SetClock(MOMENT), "lianghui")
    qtbot.addWidget(shell.window)
    health = HealthDesk(shell)

    health.look_at_all()

    target = copies_of(office.store.folder) / MOMENT.date().isoformat()
    qtbot.waitUntil(target.exists, timeout=30_000)
    health.close()
    shell.close()
    assert check(target).entries == 0
