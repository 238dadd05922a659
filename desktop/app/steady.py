"""The chip of exchange kept steady: a line that is back at once was never shown as gone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.models.rows_sync import SyncState

OFFLINE = "offline"
PAUSE_MS = 5_000
"""A connection that is back within this time is not told of."""


class Steady(QObject):
    """Hands on how the desk stands, a break of the line only once it lasts.

    A desk that begins without a line says so at once.
    """

    def __init__(
        self,
        show: Callable[[SyncState], None],
        parent: QObject | None = None,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._shown: SyncState | None = None
        self._latest = SyncState()
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._hand_on)

    def tell(self, state: SyncState) -> None:
        """Take note of how the desk stands now."""
        self._latest = state
        if self._is_break(state):
            if not self._pause.isActive():
                self._pause.start()
            return
        self._pause.stop()
        self._hand_on()

    def _is_break(self, state: SyncState) -> bool:
        """Return whether the line is gone and nothing else is news."""
        shown = self._shown
        if shown is None or OFFLINE in (shown.kind, shown.line):
            return False
        return state.kind == OFFLINE or (state.line == OFFLINE and state.kind == shown.kind)

    def _hand_on(self) -> None:
        self._shown = self._latest
        self._show(self._latest)
