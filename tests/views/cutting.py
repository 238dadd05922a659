"""What of a page is cut off: texts, fields, buttons and titles of columns without room."""

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from desktop.views.main_window import MainWindow
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.text import ElidedLabel

HINT_EDGE = 2
"""QLineEdit keeps so much free at each side of its text."""


def seen(window: MainWindow) -> Iterator[QWidget]:
    return (w for w in window.findChildren(QWidget) if w.isVisible() and w.width())


def cut_off(window: MainWindow) -> list[str]:
    found = []
    for widget in seen(window):
        if isinstance(widget, QHeaderView):
            found += cut_titles(widget)
            continue
        if isinstance(widget, QLineEdit):
            least = widget.minimumSizeHint().height()
            room = has_room_for_hint(widget) and widget.height() >= least - 1
        elif isinstance(widget, ElidedLabel):
            room = widget.height() >= widget.fontMetrics().height() - 2
        elif isinstance(widget, QLabel) and widget.text():
            room = has_room(widget)
        elif isinstance(widget, QAbstractButton | Chip) and not isinstance(widget, Tick):
            least = widget.minimumSizeHint()
            room = widget.width() >= least.width() and widget.height() >= least.height() - 1
        else:
            continue
        if not room:
            words = widget.accessibleName() or getattr(widget, "text", str)()
            found.append(f"{type(widget).__name__} {words} {widget.geometry()}")
    return found


def has_room(label: QLabel) -> bool:
    if label.wordWrap():
        needed = label.fontMetrics().boundingRect(
            QRect(0, 0, label.width(), 10_000), 0x1000, label.text()
        )
        return label.height() >= needed.height() - 1
    return label.width() >= label.fontMetrics().horizontalAdvance(label.text()) - 1


def has_room_for_hint(field: QLineEdit) -> bool:
    """Return whether the hint of an empty field can be read whole."""
    option = QStyleOptionFrame()
    option.initFrom(field)
    inner = (
        field.style()
        .subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
        .marginsRemoved(field.textMargins())
    )
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    return bool(field.text()) or inner.width() - 2 * HINT_EDGE >= needed


def cut_titles(header: QHeaderView) -> Iterator[str]:
    """Yield the titles of columns that have less room than they need."""
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for column in range(header.count()):
        title = str(model.headerData(column, header.orientation()) or "")
        if title and not header.isSectionHidden(column):
            room = QRect(0, 0, header.sectionSize(column), header.height())
            role = Qt.ItemDataRole.TextAlignmentRole
            aligned = model.headerData(column, header.orientation(), role)
            flags = int(aligned or 0) & Qt.TextFlag.TextWordWrap
            box = header.fontMetrics().boundingRect(room, flags, title)
            needed = box.width()
            if header.sectionSize(column) < needed or header.height() < box.height():
                yield f"title {title} {header.sectionSize(column)} of {needed}"


def too_wide(window: MainWindow) -> list[str]:
    """Return the parts that have to be scrolled sideways, which no page asks of an officer."""
    areas = (w for w in seen(window) if isinstance(w, QScrollArea))
    return [
        f"{type(area).__name__} {area.accessibleName()} too wide by {beyond}"
        for area in areas
        if (beyond := area.horizontalScrollBar().maximum()) > 0
    ]


def settled(window: MainWindow, limit_ms: int = 1_000) -> None:
    """Wait until nothing is cut off any more, or for the time given."""
    QTest.qWait(20)
    waited = QElapsedTimer()
    waited.start()
    while cut_off(window) and not waited.hasExpired(limit_ms):
        QTest.qWait(20)
