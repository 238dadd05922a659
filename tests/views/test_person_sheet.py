"""A person's values are shown for a reason and a minute, then they are masked again."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.values_person import PersonInput
from desktop.views.cases.person_sheet import SHOWN_SECONDS, PersonSheet

LI = PersonInput("李娜<b>", "13800138000", "440112198503071218")


@pytest.fixture
def sheet(qtbot: QtBot) -> PersonSheet:
    made = PersonSheet()
    qtbot.addWidget(made)
    made.show()
    made.ask()
    return made


def test_without_a_reason_nothing_is_asked(sheet: PersonSheet, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sheet.reasoned):
        sheet.reason.setText("  ")
        sheet.confirm.click()

    assert sheet.problem.text() == "写明为什么要看"


def test_with_a_reason_the_values_are_shown_as_they_were_written(
    sheet: PersonSheet, qtbot: QtBot
) -> None:
    sheet.reason.setText("电话通知")
    with qtbot.waitSignal(sheet.reasoned) as told:
        sheet.confirm.click()
    sheet.show_values(LI)

    assert told.args == ["电话通知"]
    assert sheet.values.text() == "李娜<b>　13800138000　440112198503071218"
    assert sheet.consequence.text() == "60 秒后遮盖"


def test_after_a_minute_nothing_of_them_is_left(sheet: PersonSheet) -> None:
    sheet.show_values(LI)
    for _second in range(SHOWN_SECONDS):
        sheet._tick()

    assert not sheet.isVisible()
    assert sheet.values.text() == ""


def test_what_is_put_away_is_masked_at_once(sheet: PersonSheet) -> None:
    sheet.show_values(LI)
    sheet.cancel.click()

    assert sheet.values.text() == ""
    assert not sheet._clock.isActive()
