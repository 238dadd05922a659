"""Counts what an officer's fingers do: every key that goes down on the window, every click."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

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
