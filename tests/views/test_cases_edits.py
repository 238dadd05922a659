"""The preview of a table read back: what cannot be recorded first, a reason where one is due."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.store.rows_edits import EditPlan, EditRow
from desktop.views.cases.cases_edits import EditsSheet
from desktop.wording import case_edits as words

NAME = EditRow(2, "HP-2026-0001", "c1", "project.name", "一期", "<b>二期</b>", "<b>二期</b>")
NOTE = EditRow(3, "HP-2026-0002", "c2", "note", "", "请上门", "请上门")
BAD = EditRow(4, "HP-2026-0003", "c3", "manager", "", "张三", "张三", "没有这个人")


@pytest.fixture
def sheet(qtbot: QtBot) -> EditsSheet:
    made = EditsSheet()
    qtbot.addWidget(made)
    return made


def test_what_cannot_be_recorded_is_told_before_the_rest(sheet: EditsSheet) -> None:
    sheet.open_for(EditPlan("t.xlsx", (NAME, NOTE, BAD), same=7))

    assert sheet.title.text() == "读回 t.xlsx：2 处改动，2 件"
    assert sheet.reasons.text() == "第 4 行 · HP-2026-0003 · 客户经理：没有这个人"
    assert "项目名称：一期 → <b>二期</b>" in sheet.changes.text()
    assert sheet.changes.textFormat() is Qt.TextFormat.PlainText
    assert "7 行没有改动" in sheet.same.text()


def test_a_correction_wants_its_reason_a_note_does_not(sheet: EditsSheet, qtbot: QtBot) -> None:
    sheet.open_for(EditPlan("t.xlsx", (NAME,)))
    with qtbot.assertNotEmitted(sheet.wanted):
        sheet.confirmed.emit()
    assert sheet.problem.text() == words.NEEDS_REASON
    sheet.reason.setPlainText("来函")
    with qtbot.waitSignal(sheet.wanted) as wanted:
        sheet.confirmed.emit()
    assert wanted.args == [(NAME,), "来函"]

    sheet.open_for(EditPlan("t.xlsx", (NOTE,)))
    assert sheet.reason.isHidden()
    with qtbot.waitSignal(sheet.wanted):
        sheet.confirmed.emit()


def test_nothing_to_record_cannot_be_confirmed(sheet: EditsSheet, qtbot: QtBot) -> None:
    sheet.open_for(EditPlan("t.xlsx", (BAD,)))

    assert not sheet.confirm.isEnabled()
    with qtbot.assertNotEmitted(sheet.wanted):
        sheet.confirmed.emit()
