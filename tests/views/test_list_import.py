"""导入清单: each step by mouse and keys, and what is said where it can't be taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from desktop.files.day_list_fields import ColumnMap, guess
from desktop.office.day_list import columns_page
from desktop.views.choosing import choose_row
from desktop.views.intake.list_columns import ColumnsRequest
from desktop.views.intake.list_import import CHOOSE, COLUMNS, PREVIEW, RESULT, ListImport
from desktop.views.main_window import MainWindow
from desktop.wording import list_page as words
from tests.views import scenes_list
from tests.views.scenes_list import ROWS, table

CONTROL = Qt.KeyboardModifier.ControlModifier


def dropped(page: ListImport, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    page.dropEvent(QDropEvent(QPoint(5, 5).toPointF(), copy, data, left, none))


def test_a_file_is_chosen_by_key_or_dropped(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_list.choose(window)

    with qtbot.waitSignal(page.choose_wanted):
        qtbot.keyClick(page, Qt.Key.Key_O, CONTROL)
    with qtbot.waitSignal(page.dropped) as told:
        dropped(page, Path("list.xlsx"))

    assert told.args == [Path("list.xlsx")]


def test_several_files_at_once_are_not_taken(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_list.choose(window)

    with qtbot.waitSignal(page.refused_drop) as told, qtbot.assertNotEmitted(page.dropped):
        dropped(page, Path("a.xlsx"), Path("b.xlsx"))

    assert told.args == [words.DROP_ONE]


def test_who_may_not_import_is_told_why(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_list.choose(window)

    page.forbid("需要“窗口受理”职责")

    assert not page.blank.button.isEnabled()
    assert page.blank.button.toolTip() == "需要“窗口受理”职责"
    with qtbot.assertNotEmitted(page.choose_wanted):
        qtbot.keyClick(page, Qt.Key.Key_O, CONTROL)
    with qtbot.assertNotEmitted(page.dropped):
        dropped(page, Path("a.xlsx"))


def test_the_columns_are_shown_with_their_first_values(window: MainWindow) -> None:
    page = scenes_list.columns(window)

    box = page.columns.choices["demand.capacity_kva"]
    assert box.currentText() == "报装容量（kVA）"
    assert page.columns._samples["demand.capacity_kva"].text() == "6300"
    assert page.columns.choices["project.street"].currentText() == words.NO_COLUMN
    assert not page.next.isEnabled()
    assert "指定事项列" in page.next.toolTip()


def test_a_changed_column_is_told_and_the_next_step_opens(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_list.columns(window)
    matter = page.columns.matter

    with qtbot.waitSignal(page.columns_changed) as told:
        matter.setCurrentIndex(matter.findData("connection"))
    request = told.args[0]
    assert isinstance(request, ColumnsRequest)
    assert request.matter == "connection"

    page.show_columns(columns_page(table(), ColumnMap(dict(request.columns), request.matter)))
    with qtbot.waitSignal(page.preview_wanted) as wanted:
        qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    assert dict(wanted.args[0].columns) == dict(guess(table().headers).columns)


def test_showing_columns_is_no_change(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_list.columns(window)

    with qtbot.assertNotEmitted(page.columns_changed, wait=50):
        page.show_columns(columns_page(table(), guess(table().headers)))


def test_the_preview_filters_and_says_every_reason(window: MainWindow) -> None:
    page = scenes_list.preview(window)

    page.rows.filters.choose("wrong")
    choose_row(page.rows.table, page.rows.table.model().index(0, 0))

    assert [row.number for row in page.rows.model.shown()] == [6, 7]
    assert page.rows.why.toPlainText() == "\n".join(ROWS[4].reasons)
    assert "3" in page.next.text()


def test_a_filter_without_rows_says_so_and_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_list.preview(window)
    page.rows.show_rows([row for row in ROWS if not row.reasons])

    page.rows.filters.choose("wrong")
    assert page.rows.blank.isVisible()
    assert page.rows.blank.note.text() == "共有 4 行，被筛选挡住了。"

    qtbot.mouseClick(page.rows.blank.button, Qt.MouseButton.LeftButton)
    assert page.rows.filters.current == "all"
    assert page.errors.toolTip() == words.NO_ERRORS or page.errors.isEnabled()


def test_the_import_is_wanted_once_and_never_where_nothing_can_be_done(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = scenes_list.preview(window)
    with qtbot.waitSignal(page.import_wanted):
        qtbot.keyClick(page.rows.table, Qt.Key.Key_Return, CONTROL)

    page.show_preview([row for row in ROWS if row.reasons], "")
    assert page.next.toolTip() == words.NOTHING_TO_IMPORT
    with qtbot.assertNotEmitted(page.import_wanted):
        qtbot.keyClick(page.rows.table, Qt.Key.Key_Return, CONTROL)


def test_enter_opens_the_case_of_a_row(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_list.result(window)
    choose_row(page.rows.table, page.rows.table.model().index(2, 0))

    with qtbot.waitSignal(page.case_opened) as told:
        qtbot.keyClick(page.rows.table, Qt.Key.Key_Return)

    assert told.args == ["HP-2026-1187"]


def test_steps_lead_back(window: MainWindow) -> None:
    page = scenes_list.preview(window)

    steps = [page.step]
    while page.go_back():
        steps.append(page.step)

    assert steps == [PREVIEW, COLUMNS, CHOOSE]


def test_the_result_says_what_was_done_and_what_was_not(window: MainWindow) -> None:
    page = scenes_list.result(window)

    assert page.step == RESULT
    assert page.info.title.text() == "已导入 3 行"
    assert page.info.lines.text() == "已有 1 行未动 · 有错 2 行未办"
    assert page.errors.isEnabled()


def test_markup_in_a_list_is_shown_literally(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_list.preview(window)

    choose_row(page.rows.table, page.rows.table.model().index(5, 0))

    assert page.rows.model.index(5, 3).data() == "<b>长洲</b>经济联合社"
    page.rows.show_rows([])
    made = columns_page(table(), guess(table().headers))
    page.show_columns(made)
    assert page.head.note.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("scene", sorted(scenes_list.SCENES))
def test_every_part_to_press_has_a_name(scene: str, window: MainWindow) -> None:
    page = scenes_list.SCENES[scene](window)

    assert isinstance(page, ListImport)
    buttons = (page.next, page.errors, page.open, page.before, page.template)
    assert all(button.accessibleName() for button in buttons)
    assert page.rows.table.accessibleName()
