"""The lock: the password, or a one-time code by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.main_window import MainWindow
from desktop.views.start.lock_page import LockPage
from tests.views.pressing import press
from tests.views.scenes_start import PEOPLE

LIANG = PEOPLE[0]
NEW = "滟滟随波千万里何处春江无月明"


@pytest.fixture
def page(window: MainWindow) -> LockPage:
    made = LockPage()
    window.cover(made)
    made.code_wanted.connect(made.ask_code)
    made.show_session(LIANG, "08:42", takes_code=True)
    return made


def test_a_one_time_code_is_typed_at_the_lock(page: LockPage, qtbot: QtBot) -> None:
    while not page.panel.coded.hasFocus():
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return)

    assert page.panel.code.hasFocus()
    for typed in ("t7kqa-9mzxe-hw3cd-p6vnb", NEW):
        QApplication.focusWidget().insert(typed)
        press(qtbot, Qt.Key.Key_Return)
    page.panel.again.setText(NEW)
    with qtbot.waitSignal(page.redeeming) as told:
        press(qtbot, Qt.Key.Key_Return)

    assert told.args == [LIANG.id, "t7kqa-9mzxe-hw3cd-p6vnb", NEW]


def test_esc_leads_from_the_code_back_to_the_password(page: LockPage, qtbot: QtBot) -> None:
    page.panel.coded.click()

    with qtbot.assertNotEmitted(page.other_wanted):
        press(qtbot, Qt.Key.Key_Escape)

    assert page.panel.code.isHidden()
    assert not page.panel.coded.isHidden()
    assert page.panel.password.hasFocus()


def test_an_office_of_one_desk_knows_no_codes(page: LockPage) -> None:
    page.show_session(LIANG, "08:42")

    assert page.panel.coded.isHidden()
