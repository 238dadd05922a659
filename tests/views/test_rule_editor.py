"""The editor of a rule table: what is picked and typed becomes the draft, faults stand by it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.views.rules.rule_editor import RuleEditor
from tests.views.scenes_rule_editor import said

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, what: str, row: int = 0, case: int = 0) -> RuleEditor:
    editor = RuleEditor()
    qtbot.addWidget(editor)
    editor.resize(1180, 800)
    editor.show()
    page, raw, check = said(what)
    editor.open(page)
    editor._step(raw)
    editor.show_check(raw, check)
    editor.rows.choose(row)
    editor.cases.choose(case)
    editor._show_forms()
    return editor


@pytest.fixture
def editor(qtbot: QtBot, fonts: tuple[str, ...]) -> RuleEditor:
    return opened(qtbot, "begun")


def test_a_number_is_typed_and_told_once_it_is_finished(editor: RuleEditor, qtbot: QtBot) -> None:
    number = editor.row_form.conditions[0].number
    assert (number.text(), editor.row_form.conditions[0].unit.text()) == ("20", "千伏")

    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "10")
    assert editor.draft.items("row")[0]["when"][0] == {"fact": "kilovolts", "above": "20"}
    with qtbot.waitSignal(editor.changed):
        QTest.keyClick(number, Qt.Key.Key_Return)

    assert editor.draft.items("row")[0]["when"][0] == {"fact": "kilovolts", "above": 10}
    assert not editor.head.submit.isEnabled()
    assert editor.head.submit.toolTip() == "正在验证"


def test_only_the_operators_of_a_facts_kind_and_its_values_are_offered(
    editor: RuleEditor, qtbot: QtBot
) -> None:
    editor.rows.choose(1)
    editor._show_forms()
    line = editor.row_form.conditions[0]
    assert [line.operator.itemText(n) for n in range(line.operator.count())] == ["是", "属于"]
    assert [code for code, tick in line.many.ticks.items() if tick.isChecked()] == [
        "urban_expressway",
        "arterial",
    ]

    line.many.ticks["lane"].click()
    assert editor.draft.items("row")[1]["when"][0]["in"] == ["urban_expressway", "arterial", "lane"]
    line.operator.setCurrentIndex(0)
    line.operator.picked.emit()
    assert editor.draft.items("row")[1]["when"][0] == {
        "fact": "road_class",
        "is": "urban_expressway",
    }
    line.fact.setCurrentIndex(line.fact.findData("delivered"))
    line.fact.picked.emit()
    assert (line.operator.count(), line.unit.text()) == (1, "年")


def test_rows_and_cases_are_added_copied_and_removed_and_each_step_taken_back(
    editor: RuleEditor,
) -> None:
    before = editor.draft.raw
    editor.rows.add.click()
    editor.rows.copy.click()
    editor.cases.add.click()
    editor.cases.remove.click()
    assert [row["id"] for row in editor.draft.items("row")][:3] == ["voltage", "row1", "row2"]
    assert editor.row_form.head.title.text() == "第 3 行"

    for _ in range(4):
        QTest.keyClick(editor.rows.view, Qt.Key.Key_Z, CONTROL)

    assert editor.draft.raw == before
    assert not editor.head.undo.isEnabled()
    QTest.keyClick(editor.rows.view, Qt.Key.Key_Y, CONTROL)
    assert len(editor.draft.items("row")) == len(before["row"]) + 1


def test_a_case_the_draft_decides_otherwise_stands_first_in_red_and_can_be_accepted(
    qtbot: QtBot, fonts: tuple[str, ...]
) -> None:
    editor = opened(qtbot, "lowered")
    assert editor.cases.model.index(1, 0).data() == "不符"
    assert editor.cases_head.note.text() == "52 组，2 组不符"
    assert editor.head.submit.toolTip() == "先改正不成立之处"
    assert not editor.case_form.accept.isVisible()
    names = [case["name"] for case in editor.draft.items("case")]
    place = names.index("省道，位置不明")
    editor.cases.choose(place)
    editor._show_forms()

    assert "现为：不适用本表" in editor.case_form.fault.text()
    editor.case_form.accept.click()

    case = editor.draft.items("case")[place]
    assert (case["outcome"], case["rows"], "asks" in case) == ("not_covered", ["voltage"], False)


def test_the_facts_of_a_case_are_picked_and_typed(qtbot: QtBot, fonts: tuple[str, ...]) -> None:
    editor = opened(qtbot, "begun")
    form = editor.case_form
    kilovolts = form.facts[0]
    assert kilovolts.typed.text() == "0.4、10、19.9、20"
    kilovolts.typed.setText("0.4，10、不明")
    QTest.keyClick(kilovolts.typed, Qt.Key.Key_Return)
    assert editor.draft.items("case")[0]["facts"] == {"kilovolts": ["0.4", 10, "unknown"]}

    form.add.click()
    road = form.facts[-1].fact
    road.setCurrentIndex(road.findText("第1条道路：道路等级"))
    road.picked.emit()
    form.facts[-1].many.ticks["lane"].click()

    assert editor.draft.items("case")[0]["facts"]["roads"] == [{"road_class": "lane"}]
    form.facts[-1].remove.click()
    assert "roads" not in editor.draft.items("case")[0]["facts"]


def test_outcomes_are_what_the_table_gives(qtbot: QtBot, fonts: tuple[str, ...]) -> None:
    days = opened(qtbot, "days")
    assert (days.row_form.lines["then"].text(), days.row_form.unit.text()) == ("1", "工作日")
    assert not days.row_form.then.isVisible()
    days.case_form.number.setText("待查明")
    QTest.keyClick(days.case_form.number, Qt.Key.Key_Return)
    assert days.draft.items("case")[0]["outcome"] == "open"

    collected = opened(qtbot, "collect")
    assert collected.case_form.many.isVisible()
    collected.case_form.many.ticks["housing"].click()
    assert collected.draft.items("case")[0]["outcome"] == ["none", "housing"]


def test_the_head_says_from_when_the_table_holds(editor: RuleEditor) -> None:
    editor.parts.choose("head")
    form = editor.head_form
    form.lines["number"].setText("<b>2号</b>")
    QTest.keyClick(form.lines["number"], Qt.Key.Key_Return)
    form.since.setDate(form.since.date().addDays(30))

    assert editor.draft.raw["number"] == "<b>2号</b>"
    assert editor.draft.raw["valid_from"] == "2026-10-18"


def test_giving_up_is_asked_twice_and_leaving_is_not(editor: RuleEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.given_up):
        editor.head.give_up.click()
    assert "再按一次" in editor.head.give_up.text()
    with qtbot.waitSignal(editor.given_up) as given_up:
        editor.head.give_up.click()
    assert given_up.args == ["exemption"]
    with qtbot.waitSignal(editor.left):
        QTest.keyClick(editor.rows.view, Qt.Key.Key_Escape)


def test_markup_in_a_row_shows_as_it_was_written(qtbot: QtBot, fonts: tuple[str, ...]) -> None:
    editor = opened(qtbot, "overlapping", row=2)

    assert "与“<b>公路</b>（副本）”重叠" in editor.row_form.fault.text()
    assert editor.row_form.fault.textFormat() is Qt.TextFormat.PlainText


def test_what_was_proved_of_an_earlier_step_is_not_shown(editor: RuleEditor) -> None:
    _, raw, check = said("lowered")

    editor.show_check(raw, check)

    assert editor.cases_head.note.text() == "52 组，全部相符"
