"""Pages are made ahead, piece by piece while nothing else is to do: showing one is then quick.

One that is wanted before its turn is made next, in the same pieces.
"""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial, wraps
from typing import Concatenate, ParamSpec, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.app.part import Part
from desktop.app.parts import Place, kind_of
from desktop.app.shell import Shell

FIRST_MS = 400
"""A page that is looked at for the first time is shown before more are made."""
PAUSE_MS = 20
"""Keys and clicks come in between two pieces."""
OFTEN = ("case", "cases", "letter")
"""What is opened most is made first."""
DRESSED_AT_ONCE = 40
WHOLE = object()
"""There is no piece left to make."""

Wanted: TypeAlias = type[Part] | Place[Part]
OnceMade = Callable[[Wanted, Callable[[], None]], None]


class Goes(Protocol):
    """Leads to pages, and does what needs a part as soon as it is made."""

    @property
    def once_made(self) -> OnceMade:
        """What waits for a part."""


Goer = TypeVar("Goer", bound=Goes)
Given = ParamSpec("Given")
Way = Callable[Concatenate[Goer, Given], None]


def needs(kind: Wanted) -> Callable[[Way[Goer, Given]], Way[Goer, Given]]:
    """Let a way that needs a part be gone once that part is made."""

    def once(way: Way[Goer, Given]) -> Way[Goer, Given]:
        @wraps(way)
        def go(goer: Goer, /, *given: Given.args, **named: Given.kwargs) -> None:
            goer.once_made(kind, partial(way, goer, *given, **named))

        return go

    return once


def dressed(page: QWidget) -> Iterator[None]:
    """Have the style dress all that is in a page ahead: Qt does it all when it is first shown."""
    for count, part in enumerate(page.findChildren(QWidget), start=1):
        part.ensurePolished()
        if count % DRESSED_AT_ONCE == 0:
            yield


class Ahead(QObject):
    """Makes ``kinds`` of parts, one piece each time the window has come round and paused.

    ``there`` are the parts that are in the window, ``take`` takes one in.
    """

    def __init__(
        self,
        shell: Shell,
        kinds: Sequence[Wanted],
        there: Mapping[str, Part],
        take: Callable[[Wanted], Part],
    ) -> None:
        super().__init__(shell)
        self._shell, self._there, self._take = shell, there, take
        self._made: dict[str, Part] = {}
        self._begun: dict[str, Iterator[None]] = {}
        self._has_waited = False
        self._left = sorted(kinds, key=lambda part: part.key not in OFTEN)
        self._beside: deque[Iterator[None]] = deque()
        self._wanted: list[tuple[Wanted, Callable[[], None]]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._make_next)
        self.is_done = not shell.makes_ahead
        shell.desk.opened.connect(self._begin)

    def make(self, kind: Wanted) -> Part:
        """Return a part of a kind, the one that was made ahead where there is one."""
        return self._made.pop(kind.key, None) or kind_of(kind)(self._shell)

    def hurry(self, kind: Wanted, go: Callable[[], None]) -> None:
        """Make a part next, and do ``go`` once it is in the window."""
        self._wanted.append((kind, go))
        self._timer.start(0)

    def also(self, *beside: Iterator[None]) -> None:
        """Make what stands beside the pages too, before them, a piece at a time."""
        self._beside.extend(beside)

    def stop(self) -> None:
        """Make nothing any more."""
        self.is_done = True
        self._wanted.clear()
        self._timer.stop()

    def pieces(self, kind: Wanted) -> Iterator[None]:
        """Make a part and take it in, a piece at a time."""
        if kind.key in self._there:
            return
        made = yield from kind.build(self._shell)
        if kind.key in self._there:
            return
        self._made[kind.key] = made
        yield
        made = self._take(kind)
        yield
        yield from made.prepare()
        if self._shell.window.page:  # the first page is shown at once, and dressed by that
            yield from dressed(made.page)

    def _begin(self) -> None:
        if not (self.is_done or self._wanted or self._has_waited):
            self._timer.start(FIRST_MS)

    def _wait_for_answers(self) -> None:
        """Go on once the office has answered what was asked before: the first page has its rows."""
        self._has_waited = True
        self._shell.ask(_nothing, self._go_on)

    def _go_on(self, _answer: None) -> None:
        if not self.is_done:
            self._timer.start(PAUSE_MS)

    def _make_next(self) -> None:
        """Make one piece of what is wanted, or else of what comes next."""
        if not self._wanted and not self._has_waited:
            self._wait_for_answers()
            return
        if self._beside and not self._wanted:
            if next(self._beside[0], WHOLE) is WHOLE:
                self._beside.popleft()
            self._timer.start(PAUSE_MS)
            return
        kind = self._wanted[0][0] if self._wanted else self._left[0]
        is_whole = next(self._begun.setdefault(kind.key, self.pieces(kind)), WHOLE) is WHOLE
        waiting = [go for wanted, go in self._wanted if is_whole and wanted.key == kind.key]
        if is_whole:
            self._wanted = [wish for wish in self._wanted if wish[0].key != kind.key]
            self._left = [other for other in self._left if other.key != kind.key]
        self.is_done = not self._left
        if self._wanted or self._left:
            self._timer.start(0 if self._wanted else FIRST_MS if waiting else PAUSE_MS)
        for go in waiting:
            go()


def _nothing(_office: object) -> None:
    return
