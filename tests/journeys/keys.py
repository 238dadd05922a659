"""What an officer's fingers do: keys, clicks, Chinese typed, files dropped, and how many."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.views.scans_at_hand import drop, mime

MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


class Fingers(QObject):
    """Presses keys on the window, as the system hands them to it, and counts them there.

    A key with its modifiers counts as one; a click counts as one.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        handle = window.windowHandle()
        assert handle is not None
        self._window = handle
        self.actions = 0
        QApplication.instance().installEventFilter(self)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press and release a key."""
        QTest.keyClick(self._window, key, modifier)

    def click(self, part: QWidget) -> None:
        """Click in the middle of a part."""
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)

    def stop(self) -> None:
        """Count no more."""
        QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: a key is counted where the window lets go of it."""
        if event.type() is QEvent.Type.KeyRelease and isinstance(watched, QWindow):
            assert isinstance(event, QKeyEvent)
            self.actions += Qt.Key(event.key()) not in MODIFIERS
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self.actions += 1
        return False


def click(part: QWidget) -> None:
    """Click in the middle of a part that can be seen."""
    assert part.isVisible()
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def enter(*, is_meant: bool = False) -> None:
    """Press Enter where the keyboard is; ``is_meant`` with Ctrl."""
    focused = QApplication.focusWidget()
    assert focused is not None
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focused, Qt.Key.Key_Return, control if is_meant else none)


def undo(window: QWidget) -> None:
    """Take back what was done last."""
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def back(window: QWidget) -> None:
    """Go back to the page before."""
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def write(part: QWidget, text: str) -> None:
    """Put Chinese in a field as an input method hands it over, in place of what stands there."""
    part.setFocus()
    QTest.keyClick(part, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(part, typed)


def open_line(view: QAbstractItemView, index: QModelIndex) -> None:
    """Open a line of a list by Enter."""
    view.setCurrentIndex(index)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)


def drop_on(page: QWidget, *files: Path) -> None:
    """Drop files from a file manager on a page."""
    drop(page, QPoint(50, 50), mime(*files))
