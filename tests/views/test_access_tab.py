"""The tab of access at this computer: a one-time code is told once and leaves nothing behind."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.office.access_tab import AccessTab

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
