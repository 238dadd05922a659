"""Python's garbage is taken away in the window's thread alone.

Python collects cycles in whichever thread happens to allocate. A widget that went out of use
would so be destroyed by the office's worker, which Qt answers with a crash; so automatic
collection stands still while a client lives, and a timer of the window does it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

TICK_MS = 500
YOUNG = 5_000
"""From how many new objects on the young ones are looked through."""

OLD_TICKS = 120
"""Every so many ticks all of them are."""

SETTLED_TICKS = 20
"""After so many the program and its pages are made; they stay, and are not looked through again.

Looking through all of them takes a tenth of a second.
"""


def keep_made() -> None:
    """Collect again after the program's imports, which stay and are not looked through again."""
    gc.freeze()
    gc.enable()


class Garbage(QObject):
    """Collects while it lives; several may live at once."""

    _living = 0
    _has_frozen = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        Garbage._living += 1
        self._ticks = 0
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def close(self) -> None:
        """Leave it to Python again, once the last one is closed."""
        if self._is_closed:
            return
        self._is_closed = True
        self._timer.stop()
        Garbage._living -= 1
        if Garbage._living > 0:
            return
        if Garbage._has_frozen:
            Garbage._has_frozen = False
            gc.unfreeze()
        gc.enable()

    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks == SETTLED_TICKS:
            gc.freeze()
            Garbage._has_frozen = True
        elif self._ticks % OLD_TICKS == 0:
            gc.collect()
        elif gc.get_count()[0] > YOUNG:
            gc.collect(1)
