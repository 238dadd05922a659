"""The tab of access at this computer: a one-time code is told once and leaves nothing behind."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.office.access_tab import AccessTab
from tests.views.scenes_people import ACCESS

CODE = "7QK4-M2XV-9RTB"


def test_a_code_that_was_handed_over_stays_nowhere(qtbot: QtBot) -> None:
    tab = AccessTab()
    qtbot.addWidget(tab)
    tab.show_code("梁慧", CODE)
    tab.copy.click()
    assert QApplication.clipboard().text() == CODE

    tab.done.click()

    assert (tab.code.text(), tab.code.accessibleName()) == ("", "")
    assert QApplication.clipboard().text() == ""


def test_what_was_copied_meanwhile_is_left_alone(qtbot: QtBot) -> None:
    tab = AccessTab()
    qtbot.addWidget(tab)
    tab.show_code("梁慧", CODE)
    QApplication.clipboard().setText("HP-2026-0001")

    tab.done.click()

    assert QApplication.clipboard().text() == "HP-2026-0001"


def test_the_keyboard_goes_back_to_the_officer_the_code_was_for(qtbot: QtBot) -> None:
    tab = AccessTab()
    qtbot.addWidget(tab)
    tab.show_page(ACCESS)
    tab.show()
    tab.show_code("梁慧", CODE)

    tab.done.click()

    wanted = tab.focusWidget()
    assert wanted is not None
    assert wanted.accessibleName().endswith("梁慧")
