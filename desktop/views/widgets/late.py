"""When it is said that something takes a while: after a blink, not at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SKELETON_AFTER_MS = 150
"""What comes sooner is simply shown; grey rows before it would only flicker."""


def late(owner: QObject, act: Callable[[], None]) -> QTimer:
    """Return a timer that does ``act`` once, a blink after it was started."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(SKELETON_AFTER_MS)
    timer.timeout.connect(act)
    return timer
