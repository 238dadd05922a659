"""The list of applications: empty, filled, without the duty, files read, drafts thrown away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.models.rows_intake import FindingRow, ImportRow, IntakePage
from desktop.views.intake.intake_page import IntakeList
from desktop.views.intake.intake_taken import IntakeTaken
from desktop.views.main_window import MainWindow
from tests.views import scenes_intake as scenes

MARKUP = "<b>甲</b>"


@pytest.fixture
def listed(window: MainWindow) -> IntakeList:
    return scenes.intake(window)


def test_enter_opens_the_draft_and_the_case(listed: IntakeList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.draft_wanted) as draft:
        qtbot.keyClick(listed.drafts, Qt.Key.Key_Return)
    with qtbot.waitSignal(listed.case_wanted) as case:
        qtbot.keyClick(listed.waiting, Qt.Key.Key_Return)

    assert (draft.args, case.args) == (["d1"], ["c1"])


def test_without_drafts_there_is_none_to_delete(listed: IntakeList) -> None:
    assert listed.delete.isEnabled()
    listed.show_page(IntakePage())

    assert not listed.delete.isEnabled()
    assert listed.delete.toolTip() == "没有可删除的草稿"


def test_a_draft_is_thrown_away_only_after_it_was_asked(listed: IntakeList, qtbot: QtBot) -> None:
    told: list[str] = []
    listed.draft_deleted.connect(told.append)

    qtbot.keyClick(listed.drafts, Qt.Key.Key_Delete)
    assert listed.sheet.isVisible()
    assert "沥滘塱旻冷链有限公司" in listed.sheet.title.text()
    qtbot.keyClick(listed.sheet, Qt.Key.Key_Escape)
    assert told == []

    qtbot.keyClick(listed.drafts, Qt.Key.Key_Delete)
    qtbot.keyClick(listed.sheet, Qt.Key.Key_Return)
    assert told == ["d1"]
    assert listed.sheet.isHidden()


def test_without_the_duty_the_buttons_say_why(listed: IntakeList) -> None:
    listed.show_page(replace(scenes.page(), refusal="窗口受理"))

    assert not listed.new.isEnabled()
    assert not listed.take.isEnabled()
    assert "窗口受理" in listed.new.toolTip()


def test_with_nothing_to_do_the_lists_say_so(listed: IntakeList) -> None:
    listed.show_page(IntakePage())

    words = [w.text() for w in listed.findChildren(QLabel) if w.isVisible()]
    assert "没有未办完的草稿" in words
    assert "没有待受理的事项" in words


def test_the_place_in_the_list_is_kept_when_nothing_changed(
    listed: IntakeList, qtbot: QtBot
) -> None:
    qtbot.keyClick(listed.waiting, Qt.Key.Key_Down)

    listed.show_page(scenes.page())

    assert listed.waiting.currentIndex().row() == 1


def test_findings_of_a_file_stand_with_their_cells_and_can_be_copied(listed: IntakeList) -> None:
    found = tuple(
        FindingRow(f"p{n}", f"{MARKUP}不在选项内。", f"申请类别（申请表!B{n}）") for n in range(12)
    )
    listed.show_import(ImportRow("甲.xlsx", {}, found, path="a"))
    (card,) = listed.cards

    assert not card.now.isEnabled()
    assert card.draft.isEnabled()
    shown = [w for w in card.findChildren(QLabel) if MARKUP in w.text()]
    assert "申请表!B0" in shown[0].text()
    assert {w.textFormat() for w in shown} == {Qt.TextFormat.PlainText}
    card.copy.click()
    assert QGuiApplication.clipboard().text().count("\n") == len(found)


def test_a_file_read_again_takes_the_place_of_its_first_card(listed: IntakeList) -> None:
    for name in ("甲", "乙"):
        listed.show_import(ImportRow("甲.xlsx", {"enterprise.name": name}, path="a"))

    assert [card.read.values["enterprise.name"] for card in listed.cards] == ["乙"]


def test_a_file_that_is_no_form_offers_nothing_to_open(listed: IntakeList) -> None:
    wrong = FindingRow("file", "不是有效的工作簿。", "文件")
    listed.show_import(ImportRow("甲.xlsx", findings=(wrong,), is_form=False, path="a"))
    (card,) = listed.cards

    assert card.now.isHidden()
    assert card.draft.isHidden()
    assert "不是可以读取的申请表" in card.title.text()


def test_the_receipt_tells_each_matter_and_offers_what_fits(
    window: MainWindow, qtbot: QtBot
) -> None:
    taken = scenes.taken(window)
    assert isinstance(taken, IntakeTaken)

    choices = [taken.choice.itemText(n) for n in range(taken.choice.count())]
    words = " ".join(w.text() for w in taken.findChildren(QLabel))

    assert choices == ["受理通知书 · 外线工程审批", "收件回执"]
    assert "缺少主件“授权委托书”" in words
    with qtbot.waitSignal(taken.letter_wanted):
        taken.letter.click()
    taken.show_taken(replace(scenes.taken_page(), may_waive=False))
    assert not taken.letter.isEnabled()
    assert taken.letter.toolTip()
