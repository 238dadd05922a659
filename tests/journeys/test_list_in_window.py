"""The day's list in the real window: dropped, settled, looked through, imported, written back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.finder import window_commands
from desktop.app.intake_part import IntakePart
from desktop.app.list_part import ListPart
from desktop.files.day_list import ListTable, read_list
from desktop.office.office import Office
from desktop.office.stopping import Stopped
from desktop.store.queries import all_cases
from desktop.views.intake.list_import import COLUMNS, PREVIEW, RESULT, ListImport
from tests.files.lists import HEADERS, book, row, table, text
from tests.journeys import day_cases
from tests.journeys.desk import Desk
from tests.journeys.keys import back, drop_on

pytestmark = pytest.mark.filterwarnings("ignore")
CONTROL = Qt.KeyboardModifier.ControlModifier
FRIDAY = "2026-09-18T15:10"


@pytest.fixture
def desk(desk_at: Callable[..., Desk]) -> Desk:
    made = desk_at(FRIDAY, "lianghui")
    made.client.show_page("list")
    return made


def page_of(desk: Desk) -> ListImport:
    return desk.client.part(ListPart).page


def read(desk: Desk, file: Path) -> ListImport:
    """Drop a list and wait for its columns."""
    page = page_of(desk)
    drop_on(page, file)
    desk.qtbot.waitUntil(lambda: page.step == COLUMNS, timeout=20_000)
    return page


def go_on(desk: Desk, step: int) -> None:
    """Press Ctrl+Enter and wait for a step."""
    page = page_of(desk)
    desk.qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    desk.qtbot.waitUntil(lambda: page.step == step, timeout=30_000)


def case_numbers(office: Office) -> list[str]:
    with office.store.reading() as connection:
        return [case.number for case in all_cases(connection)]


def test_a_list_is_imported_and_its_errors_come_back(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = row(3, demand__capacity_kva="约800")
    page = read(desk, book(tmp_path / "list.xlsx", table([row(1), row(2), bad])))

    go_on(desk, PREVIEW)
    assert [r.deed.value for r in page.rows.model.shown()] == ["open", "open", "wrong"]
    assert desk.ask(case_numbers) == []

    go_on(desk, RESULT)
    assert desk.ask(case_numbers) == ["HP-2026-0001", "HP-2026-0002"]
    assert page.info.title.text() == "已导入 2 行"
    assert [r.is_done for r in page.rows.model.shown()] == [True, True, False]

    out = tmp_path / "errors.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(out), ""))
    desk.qtbot.keyClick(page.rows.table, Qt.Key.Key_E, CONTROL)
    desk.qtbot.waitUntil(out.exists, timeout=20_000)
    errors = read_list(out)
    assert isinstance(errors, ListTable)
    assert len(errors.lines) == 1


def test_columns_that_were_settled_are_kept_for_the_next_list(desk: Desk, tmp_path: Path) -> None:
    titles = ["单据", *HEADERS[2:]]
    page = read(desk, book(tmp_path / "a.xlsx", table([{**row(1), "单据": "GZ-1"}], titles)))
    assert not page.next.isEnabled()

    box, matter = page.columns.choices["external_number"], page.columns.matter
    box.setCurrentIndex(box.findText("单据"))
    matter.setCurrentIndex(matter.findData("connection"))
    go_on(desk, PREVIEW)
    assert [r.deed.value for r in page.rows.model.shown()] == ["open"]

    again = read(desk, book(tmp_path / "b.xlsx", table([{**row(2), "单据": "GZ-2"}], titles)))
    assert again.columns.choices["external_number"].currentText() == "单据"
    assert again.next.isEnabled()


def test_an_import_can_be_stopped_and_goes_on_the_next_time(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [row(1, external_number=f"GZ-{n}", project__code="") for n in range(3)]
    good = [row(n) for n in (1, 2, 3, 5)]
    file = book(tmp_path / "list.xlsx", table([*good, *rows]))
    page = read(desk, file)
    go_on(desk, PREVIEW)
    monkeypatch.setattr("desktop.app.errands.Progress.step", stopping_at(2))
    go_on(desk, RESULT)
    monkeypatch.undo()

    assert len(desk.ask(case_numbers)) == 2
    assert "2 行未导入" in page.info.lines.text()

    read(desk, file)
    go_on(desk, PREVIEW)
    assert [r.deed.value for r in page.rows.model.shown()][:4] == ["same", "same", "open", "open"]


def stopping_at(last: int) -> Callable[[object, int, int], None]:
    def step(_progress: object, done: int, _of: int) -> None:
        if done >= last:
            raise Stopped

    return step


def test_a_file_that_is_no_list_is_said_on_the_page(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"nothing")
    page = page_of(desk)

    drop_on(page, file)

    desk.qtbot.waitUntil(page.info.isVisible, timeout=20_000)
    assert "不是" in page.info.lines.text() or "内容是文本" in page.info.lines.text()


def test_who_has_not_the_duty_cannot_choose_a_list(
    desk: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    page = page_of(desk)

    desk.sit("chenjiayi")

    qtbot.waitUntil(lambda: not page.blank.button.isEnabled(), timeout=10_000)
    assert "窗口受理" in page.blank.button.toolTip()


def test_a_list_dropped_on_the_page_of_applications_goes_to_its_own(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window, intake = desk.client.window, desk.client.part(IntakePart).page
    for file in (
        book(tmp_path / "list.xlsx", table([row(1)])),
        text(tmp_path / "list.csv", table([row(2)])),
    ):
        desk.client.show_page("intake")
        drop_on(intake, file)
        qtbot.waitUntil(lambda: window.page == "list", timeout=20_000)
        qtbot.waitUntil(lambda: page_of(desk).step == COLUMNS, timeout=20_000)

    desk.client.show_page("intake")
    drop_on(intake, day_cases.write(tmp_path, 1))
    qtbot.waitUntil(lambda: bool(intake.cards), timeout=20_000)
    assert window.page == "intake"


def test_the_page_is_reached_from_that_of_applications_and_leads_back(
    desk: Desk, qtbot: QtBot
) -> None:
    window, intake = desk.client.window, desk.client.part(IntakePart).page
    desk.client.show_page("intake")

    qtbot.mouseClick(intake.list, Qt.MouseButton.LeftButton)
    assert window.page == "list"
    back(window)
    assert window.page == "intake"


def test_the_page_is_found_by_its_name(desk: Desk, qtbot: QtBot) -> None:
    window = desk.client.window
    desk.client.show_page("workbench")
    commands = window_commands(window, desk.client.refresh, desk.client.sign_in)
    (command,) = (c for c in commands if c.words == "导入清单")

    command.act()

    assert window.page == "list"
