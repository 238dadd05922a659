"""Pages are made ahead, piece by piece while nothing else is to do: showing one is then quick."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from desktop.app.part import Part
from desktop.app.shell import Shell

FIRST_MS = 400
PAUSE_MS = 20
"""Keys and clicks come in between two pieces."""
OFTEN = ("case", "cases", "letter")
"""What is opened most is made first."""


class Ahead(QObject):
    """Makes ``kinds`` of parts, one piece each time the window has come round and paused.

    ``there`` are the parts that are in the window, ``take`` takes one in.
    """

    def __init__(
        self,
        shell: Shell,
        kinds: Sequence[type[Part]],
        there: Mapping[str, Part],
        take: Callable[[type[Part]], Part],
    ) -> None:
        super().__init__(shell)
        self._shell, self._kinds, self._there, self._take = shell, kinds, there, take
        self._made: dict[str, Part] = {}
        self._pieces = self._make_all()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._make_next)
        self.is_done = not shell.makes_ahead
        shell.desk.opened.connect(self._begin)

    def make(self, kind: type[Part]) -> Part:
        """Return a part of a kind, the one that was made ahead where there is one."""
        return self._made.pop(kind.key, None) or kind(self._shell)

    def stop(self) -> None:
        """Make nothing any more."""
        self.is_done = True
        self._timer.stop()

    def _begin(self) -> None:
        if not self.is_done:
            self._timer.start(FIRST_MS)

    def _make_all(self) -> Iterator[None]:
        for kind in sorted(self._kinds, key=lambda part: part.key not in OFTEN):
            if kind.key not in self._there:
                yield from self._make(kind)

    def _make(self, kind: type[Part]) -> Iterator[None]:
        made = yield from kind.build(self._shell)
        if kind.key in self._there:
            return
        self._made[kind.key] = made
        yield
        made = self._take(kind)
        yield
        yield from made.prepare()

    def _make_next(self) -> None:
        try:
            next(self._pieces)
        except StopIteration:
            self.is_done = True
        else:
            self._timer.start(PAUSE_MS)
