"""Errands: what takes seconds is done beside the desk, shown as it goes on, and can be stopped."""

from collections.abc import Callable
from dataclasses import field
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.files.apart import heeding
from desktop.models.desk import Acting, Desk, Fault
from desktop.office.office import Office
from desktop.office.stopping import Stopped
from desktop.plain_class import dataclass
from desktop.views.start.making import Making
from desktop.views.widgets.errand_strip import ErrandStrip


class Progress(QObject):
    """How far an errand has come; the errand calls ``step``, the window listens.

    Signals: ``moved(int, int)`` done and all.
    """

    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._stop = Event()

    def step(self, done: int, of: int) -> None:
        """Say how much is done; raises Stopped where the officer wishes no more."""
        self.heed()
        self.moved.emit(done, of)

    def stop(self) -> None:
        """Wish the errand to end at its next step."""
        self._stop.set()

    def heed(self) -> None:
        """Raise Stopped where the officer wishes no more, though no step is done."""
        if self._stop.is_set():
            raise Stopped


Job = Callable[[Office, Progress], Any]


@dataclass(slots=True)
class _Errand:
    words: str
    job: Job
    callback: Callable[[Any], None]
    progress: Progress = field(default_factory=Progress)


class Errands(QObject):
    """Does one errand after another with an office of its own, so the desk stays free.

    Signals: ``failed(Fault)``; ``rested()`` the last is through, and what it brought is taken up.
    """

    failed = Signal(object)
    rested = Signal()

    def __init__(
        self,
        factory: Callable[[], Acting],
        strip: ErrandStrip | Making,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._factory = factory
        self._strip = strip
        self._desk: Desk | None = None
        self._waiting: list[_Errand] = []
        self._strip.stopped.connect(self._stop)

    def run(self, words: str, job: Job, callback: Callable[[Any], None]) -> None:
        """Do ``job(office, progress)`` in its turn; ``callback`` gets what it returns."""
        errand = _Errand(words, job, callback)
        errand.progress.moved.connect(self._strip.move_to)
        self._waiting.append(errand)
        if len(self._waiting) == 1:
            self._begin()

    @property
    def is_busy(self) -> bool:
        """True while an errand is done or waits."""
        return bool(self._waiting)

    def stop(self) -> None:
        """Wish what runs to end at its next step."""
        self._stop()

    def close(self) -> None:
        """Stop what runs and end the thread."""
        self._stop()
        if self._desk is not None:
            self._desk.close()

    def _begin(self) -> None:
        errand = self._waiting[0]
        self._strip.begin(errand.words)
        if self._desk is None:
            self._desk = Desk(self._factory, parent=self)
            self._desk.failed.connect(self.failed)
        self._desk.ask(lambda office: _done(office, errand), self._ended, self._broke)

    def _ended(self, outcome: tuple[Any, ...]) -> None:
        errand = self._next()
        if outcome:
            errand.callback(outcome[0])
        self._rest()

    def _broke(self, _fault: Fault) -> None:
        self._next()
        self._rest()

    def _rest(self) -> None:
        if not self._waiting:
            self.rested.emit()

    def _next(self) -> _Errand:
        errand = self._waiting.pop(0)
        self._strip.end()
        if self._waiting:
            self._begin()
        return errand

    def _stop(self) -> None:
        if self._waiting:
            self._waiting[0].progress.stop()


def _done(office: Office, errand: _Errand) -> tuple[Any, ...]:
    """Return what the errand brought in a tuple of one; an empty one where it was stopped."""
    try:
        office.look_again()
        with heeding(errand.progress.heed):
            return (errand.job(office, errand.progress),)
    except Stopped:
        return ()
