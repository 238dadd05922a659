"""Qt must keep its references to None.

PySide6 6.12.0 drops one with every void call on Python 3.11; after some thousand calls the
interpreter aborts. From Python 3.12 on None is immortal and its count says nothing, so there
only that the interpreter survives is shown.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 3_000


def label(_app: QApplication) -> Callable[[], None]:
    shown = QLabel()
    return lambda: shown.setText("a")


def path(_app: QApplication) -> Callable[[], None]:
    drawn = QPainterPath()
    return lambda: drawn.moveTo(1.0, 2.0)


def polygon(_app: QApplication) -> Callable[[], None]:
    drawn, shape = QPainterPath(), QPolygonF([QPointF(0, 0), QPointF(1, 1)])
    return lambda: drawn.addPolygon(shape)


@pytest.mark.parametrize("make", [label, path, polygon])
def test_a_void_call_drops_no_reference_to_none(
    make: Callable[[QApplication], Callable[[], None]], qapp: QApplication
) -> None:
    call = make(qapp)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()

    assert abs(sys.getrefcount(None) - before) < CALLS // 10
