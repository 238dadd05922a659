"""函件台账: filters with their numbers, keys for each act, states of the page."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.store.rows_letters import LettersPage
from desktop.views.choosing import choose_row
from desktop.views.letters.register import LettersRegister
from desktop.views.main_window import MainWindow
from desktop.wording import register as words
from tests.views import samples_letters, scenes_letters

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> LettersRegister:
    return scenes_letters.register(window)


def test_a_state_shows_its_letters_and_every_state_its_number(page: LettersRegister) -> None:
    page.states.choose("lapse")

    assert [row.enterprise for row in page.models["letters"].shown()] == [
        "广州南岗汽车零部件有限公司"
    ]
    assert page.states._counts["all"] == "12"
    assert page.states._counts["revoked"] == "0"


def test_enter_opens_the_letter_and_c_its_case(page: LettersRegister, qtbot: QtBot) -> None:
    table = page.tables["letters"]
    choose_row(table, table.model().index(4, 0))
    with qtbot.waitSignal(page.letter_opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["case-广州岭南新能源装备有限公司", "letter-118"]

    table.setFocus()
    with qtbot.waitSignal(page.case_opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_C)
    assert told.args == ["case-广州岭南新能源装备有限公司"]


def test_a_paper_and_a_number_open_what_they_name(page: LettersRegister, qtbot: QtBot) -> None:
    page.views.choose("papers")
    with qtbot.waitSignal(page.paper_opened) as told:
        qtbot.keyClick(page.tables["papers"], Qt.Key.Key_Return)
    assert told.args[1] == "黄埔区联席补告〔2026〕31号"

    page.views.choose("numbers")
    with qtbot.waitSignal(page.letter_opened) as told:
        choose_row(page.tables["numbers"], page.tables["numbers"].model().index(4, 0))
        qtbot.keyClick(page.tables["numbers"], Qt.Key.Key_Return)
    assert told.args[1] == "letter-118"


def test_a_number_nobody_used_opens_nothing(page: LettersRegister, qtbot: QtBot) -> None:
    page.views.choose("numbers")
    choose_row(page.tables["numbers"], page.tables["numbers"].model().index(7, 0))

    with qtbot.assertNotEmitted(page.letter_opened), qtbot.assertNotEmitted(page.paper_opened):
        qtbot.keyClick(page.tables["numbers"], Qt.Key.Key_Return)


def test_gaps_of_the_series_are_said(page: LettersRegister) -> None:
    assert page.series.text() == (
        "区企业服务局 · 2026 年文号签发 1 个 · 未用 1 个"
        " · 租用 4 个 · 预留 1 个 · 退回 1 个 · 作废 2 个"
    )


def test_an_unused_number_of_this_desk_is_given_back_with_a_reason(
    page: LettersRegister, qtbot: QtBot
) -> None:
    page.views.choose("numbers")
    table, sheet = page.tables["numbers"], page.return_sheet
    for place, reason in ((0, words.RETURN_NOT_LEASED), (4, words.RETURN_NOT_LEASED)):
        choose_row(table, table.model().index(place, 0))
        assert not page.back.isEnabled()
        assert page.back.toolTip() == reason
    choose_row(table, table.model().index(3, 0))
    assert page.back.isEnabled()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_R)
    assert sheet.isVisible()
    assert "共 2 个号" in sheet.title.text()
    qtbot.keyClick(sheet.why, Qt.Key.Key_Return, CONTROL)
    assert sheet.problem.text() == "没有写明退回理由"
    sheet.why.setPlainText("<b>年终清理</b>")
    with qtbot.waitSignal(page.returned) as told:
        qtbot.keyClick(sheet.why, Qt.Key.Key_Return, CONTROL)
    assert (told.args[0].place, told.args[1]) == (119, "<b>年终清理</b>")
    assert sheet.isHidden()


def test_r_gives_nothing_back_in_the_other_tables(page: LettersRegister, qtbot: QtBot) -> None:
    table = page.tables["letters"]
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_R)
    assert page.return_sheet.isHidden()


def test_what_goes_out_is_what_is_shown(page: LettersRegister, qtbot: QtBot) -> None:
    page.filter.setText("新能源")
    with qtbot.waitSignal(page.export_wanted) as told:
        qtbot.keyClick(page, Qt.Key.Key_E, CONTROL)

    wanted = told.args[0]
    assert [row.number for row in wanted.rows] == ["穗埔企服函〔2026〕118号"]
    assert wanted.filtered == "新能源"


def test_rows_are_copied_as_cells_of_text(page: LettersRegister, qtbot: QtBot) -> None:
    table = page.tables["letters"]
    choose_row(table, table.model().index(11, 0))
    qtbot.keyClick(table, Qt.Key.Key_C, CONTROL)

    text = QGuiApplication.clipboard().text()
    assert text.count("\t") == 7
    assert "<b>联和</b>贸易有限公司" in text


def test_a_register_not_read_yet_is_not_said_to_be_empty(window: MainWindow) -> None:
    page = LettersRegister()
    window.add_page("letters", page)
    window.show_page("letters")
    assert not page.empty.isVisible()

    page.show_page(LettersPage(date(2026, 11, 24)))
    assert page.empty.isVisible()


def test_nothing_found_is_not_nothing_there(page: LettersRegister, qtbot: QtBot) -> None:
    page.filter.setText("没有这样的企业")
    assert page._stack.currentWidget() is page.nothing_found
    assert not page.export.isEnabled()
    assert page.export.toolTip() == words.NOTHING_TO_EXPORT

    qtbot.mouseClick(page.nothing_found.button, Qt.MouseButton.LeftButton)
    assert page._stack.currentWidget() is page.tables["letters"]

    page.show_page(LettersPage(samples_letters.TODAY))
    assert page._stack.currentWidget() is page.empty


def test_a_row_in_hand_stays_when_the_register_is_read_again(page: LettersRegister) -> None:
    choose_row(page.tables["letters"], page.tables["letters"].model().index(6, 0))
    page.show_page(samples_letters.page())

    row = page.tables["letters"].current_row()
    assert getattr(row, "number", "") == "穗埔企服函〔2026〕116号"


def test_slash_leads_to_the_filter_and_esc_back(page: LettersRegister, qtbot: QtBot) -> None:
    page.tables["letters"].setFocus()
    qtbot.keyClick(page.tables["letters"], Qt.Key.Key_Slash)
    assert page.filter.hasFocus()
    page.filter.setText("118")
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)

    assert page.filter.text() == ""
    assert page.tables["letters"].hasFocus()


def test_what_can_be_sent_goes_by_the_row_of_the_table_shown(page: LettersRegister) -> None:
    page.views.choose("numbers")
    assert not page.send.isEnabled()

    page.views.choose("papers")
    assert page.send.isEnabled()


def test_other_papers_are_filtered_by_kind_and_by_what_they_wait_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = scenes_letters.register(window)
    assert page.head.kind.isHidden()
    page.views.choose("papers")
    assert page.head.kind.isVisible()
    model = page.models["papers"]

    def chosen(said: str) -> list[str]:
        page.head.kind.setCurrentIndex(page.head.kind.findText(said))
        return [row.name for row in model.shown()]

    assert chosen("已送达") == ["补正材料通知书"]
    assert chosen("待送达") == ["特别程序告知书"]
    assert set(chosen("督办单")) == {"督办单"}
    assert "督办单" in page.list_wanted().filtered
    page.clear_filters()
    assert len(model.shown()) == model.total
