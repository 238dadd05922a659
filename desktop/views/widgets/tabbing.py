"""Tab visits what was laid in later as the eye reads, not last of all as Qt would have it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_through(part: QWidget) -> None:
    """Let Tab visit what lies in a part in the order in which it is laid out."""
    for before, after in pairwise(tuple(_stops(part))):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> Iterator[QWidget]:
    takes_tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus
    if takes_tab == Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part
    held = part.widget() if isinstance(part, QScrollArea) else None
    if held is not None:
        yield from _stops(held)
    layout = part.layout()
    if layout is not None:
        yield from _laid(layout)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _laid(inner)
