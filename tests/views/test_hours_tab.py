"""The tab of the office's hours: what is kept, typed, and waits for a second officer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.models.rows_hours import HoursFault, HoursPage, ProposedHours
from desktop.views.office.hours_tab import HoursTab
from tests.office.hours_kept import WITH_LUNCH
from tests.views.scenes_settings import hours_said


@pytest.fixture
def tab(qtbot: QtBot) -> HoursTab:
    made = HoursTab()
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    return made


def test_what_is_kept_and_what_comes_is_told(tab: HoursTab) -> None:
    tab.show_page(hours_said("settled", "guanli"))

    assert dict(tab.pairs.pairs)["办公时间"] == "08:30—17:30"
    assert tab.coming.text() == (
        "将自 2026-10-08 周四 起执行：09:00—17:00，午休 12:00—13:30，16:30 截止，"
        "受理次日起算；截止后受理的视为次一工作日受理"
    )
    assert len(tab.versions.lines) == 1


def test_hours_are_typed_and_proposed_by_keys_with_the_reason(tab: HoursTab, qtbot: QtBot) -> None:
    tab.show_page(hours_said("kept", "guanli"))
    tab.change.setFocus()
    QTest.keyClick(tab.change, Qt.Key.Key_Space)
    assert tab.form.isVisible()
    fields = tab.form.fields
    typed = {**WITH_LUNCH, "opening": "9：00", "reason": "示范联席〔2026〕8号"}
    for name, field in fields.items():
        field.editor().setFocus()
        field.text.clear()
        field.text.insert(str(typed[name]))
    tab.form.ticks["late_counts_next"].setChecked(True)

    with qtbot.waitSignal(tab.proposed) as proposed:
        QTest.keyClick(tab.form.send, Qt.Key.Key_Space)

    assert proposed.args == [WITH_LUNCH, "示范联席〔2026〕8号"]


def test_each_fault_stands_at_its_field_and_nothing_typed_is_lost(tab: HoursTab) -> None:
    tab.show_page(hours_said("kept", "guanli"))
    tab.change.click()
    tab.form.fields["opening"].text.setText("<b>九点</b>")

    tab.show_checked((HoursFault("hours.opening", "上班：<b>九点</b>"), HoursFault("", "职责不够")))

    assert tab.form.fields["opening"].problem.text() == "上班：<b>九点</b>"
    assert tab.form.fields["opening"].problem.textFormat() is Qt.TextFormat.PlainText
    assert tab.form.problem.text() == "职责不够"
    assert tab.form.values()["opening"] == "<b>九点</b>"
    assert not tab.show_done((HoursFault("hours.opening", "还是不对"),))
    assert tab.form.isVisible()


def test_a_second_officer_sees_each_change_and_publishes(tab: HoursTab, qtbot: QtBot) -> None:
    tab.show_page(hours_said("waiting", "linzhuren"))
    (sheet,) = tab.sheets
    assert sheet.confirm.isEnabled()
    assert not tab.change.isEnabled()

    with qtbot.waitSignal(tab.published):
        sheet.confirm.click()


def test_who_proposed_sees_why_another_has_to_publish(tab: HoursTab, qtbot: QtBot) -> None:
    tab.show_page(hours_said("waiting", "guanli"))
    (sheet,) = tab.sheets
    assert not sheet.confirm.isEnabled()
    assert sheet.confirm.toolTip()

    sheet.drop.click()
    sheet.reason.setText("写错了")
    with qtbot.waitSignal(tab.dropped) as dropped:
        sheet.drop.click()

    assert dropped.args[1] == "写错了"


def test_markup_in_a_proposal_is_shown_as_it_was_written(tab: HoursTab) -> None:
    one = ProposedHours("x", "<b>题</b>", "<i>由</i>", (("午休", "<u>a</u>", "b"),))

    tab.show_page(HoursPage(proposed=(one,)))

    said = [label.text() for label in tab.sheets[0].findChildren(type(tab.problem))]
    assert "<b>题</b>" in said
    assert "理由：<i>由</i>" in said
    assert "午休：<u>a</u> → b" in said
