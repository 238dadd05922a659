"""Fields keep what stands in them until an officer means to change it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QListWidgetItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.papers.pages_sheet import PagesList
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import Choice, DateField, TextField


def rolled(field: QWidget) -> QWheelEvent:
    """Roll the wheel over a field and return the event, to see who took it."""
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    return wheel


def test_what_is_composed_is_not_laid_over_the_hint(qtbot: QtBot) -> None:
    field = TextField("意见", "填写本局意见")
    qtbot.addWidget(field)
    field.show()

    QApplication.sendEvent(field, QInputMethodEvent("tong yi", []))
    assert field.placeholderText() == ""
    done = QInputMethodEvent("", [])
    done.setCommitString("同意")
    QApplication.sendEvent(field, done)
    assert field.toPlainText() == "同意"
    assert field.placeholderText() == "填写本局意见"


def test_enter_presses_the_button_in_hand(qtbot: QtBot) -> None:
    button = Button("查看")
    qtbot.addWidget(button)
    button.show()

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_enter_held_down_presses_a_button_once(qtbot: QtBot) -> None:
    button = Button("同意")
    qtbot.addWidget(button)
    kind, key = QKeyEvent.Type.KeyPress, Qt.Key.Key_Return
    held = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", True)

    with qtbot.assertNotEmitted(button.clicked):
        QApplication.sendEvent(button, held)


@pytest.mark.parametrize("has_focus", [True, False])
def test_rolling_over_a_choice_does_not_change_it(qtbot: QtBot, has_focus: bool) -> None:
    choice = Choice("审批结果")
    qtbot.addWidget(choice)
    choice.addItems(["同意", "不同意"])
    choice.show()
    if has_focus:
        choice.setFocus()

    wheel = rolled(choice)

    assert choice.currentIndex() == 0
    assert not wheel.isAccepted()


def test_tab_leaves_a_day_at_once_and_arrows_go_through_its_parts(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    layout = QVBoxLayout(room)
    before, field, after = DateField("起"), DateField("止"), DateField("后")
    for day in (before, field, after):
        layout.addWidget(day)
    room.show()
    field.setFocus()

    for _ in "2026-":
        qtbot.keyClick(field, Qt.Key.Key_Right)
    assert field.currentSection() is DateField.Section.MonthSection
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert room.focusWidget() is after
    qtbot.keyClick(after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert room.focusWidget() is field


def test_rolling_over_a_day_does_not_change_it(qtbot: QtBot) -> None:
    field = DateField("期限")
    qtbot.addWidget(field)
    field.set_day(date(2026, 5, 7))
    field.show()
    field.setFocus()

    wheel = rolled(field)

    assert field.day() == date(2026, 5, 7)
    assert not wheel.isAccepted()


def test_a_text_grows_with_its_lines_also_where_it_becomes_narrower(qtbot: QtBot) -> None:
    around = QWidget()
    field = TextField("意见")
    column = QVBoxLayout(around)
    column.addWidget(field)
    column.addStretch(1)
    qtbot.addWidget(around)
    around.resize(900, 400)
    around.show()
    field.setPlainText("同意按所报路由实施，穿越段采用顶管。" * 4)
    qtbot.waitUntil(lambda: field.height() == field.sizeHint().height())
    low = field.height()

    around.resize(300, 400)
    qtbot.waitUntil(lambda: field.height() > low)
    assert field.verticalScrollBar().maximum() == 0


def test_a_box_that_is_not_ticked_is_seen_in_the_dark(
    qtbot: QtBot, dressed: Callable[..., None]
) -> None:
    dressed(theme.Mode.DARK)
    pages = PagesList()
    qtbot.addWidget(pages)
    item = QListWidgetItem("第 1 页", pages)
    item.setCheckState(Qt.CheckState.Unchecked)
    pages.show()

    drawn = pages.viewport().grab(pages.visualItemRect(item)).toImage()
    seen = {drawn.pixelColor(x, y).name() for x in range(24) for y in range(drawn.height())}
    assert theme.colour("line2").name() in seen
