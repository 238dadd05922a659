"""For how long nobody has touched the window: keys, mouse and screen as the window hears them."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

LOOK_MS = 5_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """Watches the native window alone, which hears each touch once, before any widget.

    Time a computer slept counts. Signals: ``reached()`` once nobody touched it for so long.
    """

    reached = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self._touched = now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QWindow | None) -> None:
        """Watch a native window from now on."""
        if window is not None:
            window.installEventFilter(self)

    def set_minutes(self, minutes: float) -> None:
        """Tell after so many minutes; 0 never."""
        self._seconds = minutes * 60
        self.touch()
        self._timer.start(LOOK_MS) if minutes else self._timer.stop()

    def touch(self) -> None:
        """Take note that somebody is there."""
        self._touched = now()

    def look(self) -> None:
        """Tell where it has been long enough."""
        if self._seconds and now() - self._touched >= self._seconds:
            self.touch()
            self.reached.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter."""
        if event.type() in _TOUCHES:
            self._touched = now()
        return super().eventFilter(watched, event)


def now() -> float:
    """Return seconds that go on while the computer sleeps, where the system has such a clock."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) if clock is not None else time.monotonic()
