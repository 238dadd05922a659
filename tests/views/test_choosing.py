"""A row the program chooses is chosen alone, whatever keys are held down meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from desktop.views.choosing import choose_row
from desktop.views.main_window import MainWindow
from tests.views import scenes_cases, scenes_letters

CONTROL = Qt.KeyboardModifier.ControlModifier
Choosing = tuple[QAbstractItemView, Callable[[], object]]


def cases(window: MainWindow) -> Choosing:
    page = scenes_cases.register(window)
    page.table.choose_row(3)
    return page.table, lambda: page.table.choose_row(5)


def letters(window: MainWindow) -> Choosing:
    table = scenes_letters.register(window).tables["letters"]
    return table, lambda: choose_row(table, table.model().index(4, 0))


@pytest.mark.parametrize("choosing", [cases, letters])
def test_one_row_alone_is_chosen_while_ctrl_is_down(
    choosing: Callable[[MainWindow], Choosing], window: MainWindow
) -> None:
    view, choose = choosing(window)
    QTest.keyPress(view, Qt.Key.Key_Control, CONTROL)
    assert QGuiApplication.keyboardModifiers() == CONTROL

    choose()

    selected = view.selectionModel().selectedRows()
    assert [index.row() for index in selected] == [view.currentIndex().row()]
