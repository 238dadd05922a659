"""Fields keep what stands in them until an officer means to change it."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.widgets.fields import Choice, DateField


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


def test_rolling_over_a_day_does_not_change_it(qtbot: QtBot) -> None:
    field = DateField("期限")
    qtbot.addWidget(field)
    field.set_day(date(2026, 5, 7))
    field.show()
    field.setFocus()

    wheel = rolled(field)

    assert field.day() == date(2026, 5, 7)
    assert not wheel.isAccepted()
