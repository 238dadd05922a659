"""What a screen reader and the keyboard find on a page: names, sentences, an order, a way on.

Each fault is told by the class and name of the part. A page is walked as it is shown: what is
hidden cannot be reached, and what is greyed is still named.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeView,
    QWidget,
)

from desktop.models.shortcuts import plain
from desktop.views.keymap import bound
from desktop.views.main_window import MainWindow
from desktop.wording import shortcuts

SENTENCE = Qt.ItemDataRole.AccessibleTextRole
COMPOSES = Qt.WidgetAttribute.WA_InputMethodEnabled
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
LEAST_GAP = 8
"""Parts of one line may stand a few pixels higher than those before them."""


def faults(window: MainWindow) -> list[str]:
    """Return all that is wrong on what is shown."""
    return [
        *unnamed(window),
        *silent_tables(window),
        *out_of_order(window),
        *traps(window),
        *letters_taken_from_fields(window),
        *unknown_keys(),
        *unseen_focus(window),
    ]


def told(part: QWidget) -> str:
    named = part.accessibleName() or part.objectName()
    return f"{type(part).__name__} “{named}” {part.geometry().getRect()}"


def shown(window: MainWindow) -> list[QWidget]:
    return [w for w in window.findChildren(QWidget) if w.isVisible() and w.width() and w.height()]


def reachable(window: MainWindow) -> list[QWidget]:
    """Return what Tab reaches, in its order."""
    found, part = [], window.nextInFocusChain()
    while part is not window:
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and part.isVisible() and part.isEnabled() and part.focusProxy() is None:
            found.append(part)
        part = part.nextInFocusChain()
    return found


def unnamed(window: MainWindow) -> Iterator[str]:
    """Yield parts that take the keyboard, and buttons, of which nothing is said."""
    for part in shown(window):
        takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
        if not takes and not isinstance(part, QAbstractButton):
            continue
        if isinstance(part.parentWidget(), QComboBox | QAbstractSpinBox):
            continue
        interface = QAccessible.queryAccessibleInterface(part)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        is_ground = type(part).__name__ in ("QWidget", "PageFrame")
        if not name.strip() and not is_ground and not _is_page(part):
            yield f"no name: {told(part)}"


def _is_page(part: QWidget) -> bool:
    """Return whether a part only holds others: it takes the keyboard for their sake."""
    holds = any(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in part.findChildren(QWidget))
    return holds and not isinstance(part, QAbstractItemView | QLineEdit | QPlainTextEdit)


def silent_tables(window: MainWindow) -> Iterator[str]:
    """Yield lists of which a row is not told as a sentence."""
    for view in shown(window):
        if not isinstance(view, QAbstractItemView) or not view.model().rowCount():
            continue
        index = view.model().index(0, 0)
        if isinstance(view, QTreeView) and view.model().rowCount(index):
            index = view.model().index(0, 0, index)
        if not _sentence(index, is_list=isinstance(view.model(), QAbstractListModel)):
            yield f"no sentence: {told(view)}"


def _sentence(index: QModelIndex, *, is_list: bool) -> str:
    """Return how a row is told; a row of a plain list may be its own sentence."""
    return str(index.data(SENTENCE) or (index.data() if is_list else "") or "")


def out_of_order(window: MainWindow) -> Iterator[str]:
    """Yield parts that Tab reaches after one that stands beneath them in the same column."""
    page = window._frames[window.page] if window.page else window
    order = [w for w in reachable(window) if page.isAncestorOf(w)]
    first = min(order, key=lambda w: _place(w, window).topLeft().toTuple()[::-1], default=None)
    start = order.index(first) if first is not None else 0
    order = [*order[start:], *order[:start]]
    for before, after in pairwise(order):
        upper, lower = _place(after, window), _place(before, window)
        if before.visibleRegion().isEmpty() or after.visibleRegion().isEmpty():
            continue
        beside = upper.right() < lower.left() or lower.right() < upper.left()
        if not beside and upper.bottom() < lower.top() - LEAST_GAP:
            yield f"goes up: {told(before)} → {told(after)}"


def _place(part: QWidget, window: MainWindow) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def traps(window: MainWindow) -> Iterator[str]:
    """Yield parts that Tab does not leave."""
    for part in reachable(window):
        if not part.isVisible() or not part.isEnabled():
            continue
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not part:
            continue
        QTest.keyClick(part, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is part:
            yield f"holds the keyboard: {told(part)}"


def unseen_focus(window: MainWindow) -> Iterator[str]:
    """Yield kinds of parts that look the same with the keyboard; each is tried once."""
    known: set[str] = set()
    for part in reachable(window):
        if isinstance(part, QPushButton | QLineEdit) or not window.pages.isAncestorOf(part):
            continue  # dressed by the one sheet, or the same beside every page
        kind = type(part).__name__
        if kind in known or part.visibleRegion().isEmpty() or _is_page(part):
            continue
        known.add(kind)
        part.clearFocus()
        before = part.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is part and part.grab().toImage() == before:
            yield f"keyboard not seen: {told(part)}"


def letters_taken_from_fields(window: MainWindow) -> Iterator[str]:
    """Yield fields whose letters would do a command, and lists in which a letter is composed.

    A field that is written in takes letters for itself and lets an input method compose; a list
    with letters of its own does not let it.
    """
    for part in shown(window):
        if isinstance(part, QLineEdit | QPlainTextEdit) and not part.isReadOnly():
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_A, NO_MODIFIER, "a")
            asked.ignore()
            QApplication.sendEvent(part, asked)
            if part.isEnabled() and not asked.isAccepted():
                yield f"gives letters away: {told(part)}"
            if part.isEnabled() and not part.testAttribute(COMPOSES):
                yield f"no input method: {told(part)}"
    for shortcut in bound():
        part = shortcut.parent()
        is_letter = len(shortcut.usual) == 1 and isinstance(part, QAbstractItemView)
        if is_letter and part.testAttribute(COMPOSES):
            yield f"composes letters: {told(part)}"


def unknown_keys() -> Iterator[str]:
    """Yield keys that are bound and stand in no table of keys."""
    for shortcut in bound():
        key = plain(shortcut.usual)
        if key not in shortcuts.FIXED and key not in shortcuts.COMMANDS[shortcut.scope]:
            yield f"in no table: {shortcut.usual}"
