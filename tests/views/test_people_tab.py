"""The tab of people and devices: acts follow the chosen row, and each asks first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.models.people_list import DevicesModel, PeopleModel
from desktop.models.rows_people import PersonWanted
from desktop.views.office.people_tab import PeopleTab
from desktop.wording import people_kept as words
from tests.views.scenes_devices import SLIP, the_page

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def tab(qtbot: QtBot) -> PeopleTab:
    made = PeopleTab()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_page(the_page())
    return made


def test_the_models_are_sound(tab: PeopleTab, qtbot: QtBot) -> None:
    people, devices = PeopleModel(), DevicesModel()
    testers = [QAbstractItemModelTester(each, STRICT) for each in (people, devices)]
    people.show_rows(the_page().people)
    devices.show_rows(the_page().devices)
    people.show_rows(())
    assert len(testers) == 2


def test_a_device_is_revoked_for_a_reason_and_let_in_again(tab: PeopleTab, qtbot: QtBot) -> None:
    tab.devices.selectRow(1)
    tab.revoke.click()
    assert "3 项" in tab.sheet.consequence.text()
    QTest.keyClick(tab.sheet, Qt.Key.Key_Return)
    assert tab.sheet.problem.text() == words.REASON_MISSING
    tab.reason.setText("电脑遗失")
    with qtbot.waitSignal(tab.turned) as told:
        QTest.keyClick(tab.sheet, Qt.Key.Key_Return)
    assert told.args == ["d2", "电脑遗失", True]
    tab.devices.selectRow(2)
    assert tab.revoke.text().strip() == words.READMIT
    tab.devices.selectRow(4)
    assert not tab.revoke.isEnabled()


def test_somebody_is_added_as_typed_and_a_refusal_stays_at_the_form(
    tab: PeopleTab, qtbot: QtBot
) -> None:
    tab.add.click()
    tab.form.officer.setText(" hesiyuan ")
    tab.form.name.setText("<b>何</b>")
    next(iter(tab.form.duties.values())).setChecked(True)
    with qtbot.waitSignal(tab.added) as told:
        QTest.keyClick(tab.form.name, Qt.Key.Key_Return)
    wanted = told.args[0]
    assert isinstance(wanted, PersonWanted)
    assert (wanted.id, wanted.name, wanted.duties) == ("hesiyuan", "<b>何</b>", ("window",))
    tab.complain("不行")
    assert tab.form.problem.text() == "不行"
    QTest.keyClick(tab.form, Qt.Key.Key_Escape)
    assert not tab.form.isVisible()


def test_own_rights_are_greyed_and_a_password_is_reset_after_asking(
    tab: PeopleTab, qtbot: QtBot
) -> None:
    tab.people.selectRow(0)
    assert not tab.change.isEnabled()
    assert tab.change.accessibleDescription() == words.OWN
    tab.people.selectRow(3)
    tab.reset.click()
    QTest.keyClick(tab.sheet.cancel, Qt.Key.Key_Return)
    assert not tab.sheet.isVisible()
    tab.reset.click()
    with qtbot.waitSignal(tab.code_wanted) as told:
        tab.sheet.confirm.click()
    assert told.args == ["chenjiayi", True]


def test_a_code_is_shown_once_and_leaves_nothing(tab: PeopleTab) -> None:
    tab.show_slip(SLIP)
    tab.code.copy.click()
    tab.code.end.click()
    assert tab.code.code.text() == ""
    assert not tab.code.isVisible()
