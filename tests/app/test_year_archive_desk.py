"""A year's archive on screen: which years there are, who may have one, and one click to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.backup_desk import BackupDesk
from desktop.app.shell import Shell
from desktop.clock import SetClock
from desktop.models.rows_year import YearCount, YearPage
from desktop.office.office import Office, open_office
from desktop.office.year_archive import year_page
from desktop.views.office.backup_tab import BackupTab
from desktop.wording import year_archive as words
from tests.app.conftest import MOMENT

pytestmark = pytest.mark.filterwarnings("ignore")
HEAD, AUDITOR = "linzhuren", "shenji"
YEARS = (YearCount(2025, 3, 2), YearCount(2024, 1, 0))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("year") / "store"
    with (office := open_office(folder, SetClock(MOMENT), create=True)).store:
        yield office


@pytest.fixture
def shell(office: Office, qtbot: QtBot, fonts: tuple[str, ...]) -> Iterator[Shell]:
    shell = Shell(office.store.folder, SetClock(MOMENT), HEAD)
    qtbot.addWidget(shell.window)
    yield shell
    shell.close()


@pytest.fixture
def tab(shell: Shell, qtbot: QtBot) -> BackupTab:
    tab = BackupTab()
    qtbot.addWidget(tab)
    BackupDesk(shell, tab)
    tab.year.show_page(YearPage(YEARS))
    return tab


def test_who_may_not_have_a_year_reads_why(office: Office) -> None:
    assert year_page(office, HEAD).against == ""
    assert year_page(office, HEAD).years == ()
    assert "联席办主任" in year_page(office, AUDITOR).against


def test_the_card_says_what_stands_against_it(tab: BackupTab) -> None:
    card = tab.year
    assert card.to_zip.isEnabled()
    assert card.reason.isHidden()

    card.persons.setChecked(True)
    assert card.to_folder.toolTip().endswith(words.REASON_WANTED)
    card.reason.setText("移交区档案馆")
    assert card.to_folder.isEnabled()

    card.show_page(YearPage())
    assert words.NO_YEAR in card.to_zip.toolTip()
    card.show_page(YearPage(YEARS, against="没有职责"))
    assert "没有职责" in card.to_zip.toolTip()


def test_a_year_that_cannot_be_had_is_said_in_the_window(
    tab: BackupTab, shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(tmp_path))

    tab.year.to_folder.click()

    qtbot.waitUntil(lambda: not shell.window.notice.isHidden(), timeout=20_000)
    assert "2025 年没有办结的案件" in shell.window.notice.accessibleName()
    assert list(tmp_path.iterdir()) == []
