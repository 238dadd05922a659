"""The desk: where Qt hands acts and questions to the office, and hears what came of them.

The office lives in one worker thread: it is made there, used only there and closed there, so
its store is never met from two threads and the window never waits for a disk.
"""

import logging
import sys
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, Protocol, TypeVar
from uuid import uuid4

import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer, Signal

from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


class Acting(Protocol):
    """What the desk needs of an office: act for the officer at the desk, and close."""

    def submit(self, command: Any, officer: Any) -> Any:
        """Return what was recorded, or a Refusal."""

    def close(self) -> None:
        """Let go of the store."""


OfficeType = TypeVar("OfficeType", bound=Acting)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something broke: its number in the log, what it was, and the whole trace to copy."""

    number: str
    text: str
    detail: str = ""


@dataclass(slots=True)
class Ticket:
    """A question that was asked; a cancelled one is not answered any more."""

    is_cancelled: bool = False

    def cancel(self) -> None:
        """Wish not to be answered."""
        self.is_cancelled = True


Job = Callable[[Any], Callable[[], None]]
"""Runs in the worker with the office; what it returns runs in the window's thread."""


SWITCH_S = 0.0005
"""For how long the worker may keep the interpreter from the window's thread at a time."""


class Desk(QObject):
    """One officer's desk before the office.

    Signals: ``recorded(recording)`` after an act was written, here or from the server;
    ``refused(findings)`` when nothing was written; ``failed(fault)`` when something broke;
    ``opened()`` once the office stands, or ``unopened(Exception)``; ``busy(bool)`` as acts are
    under way.
    """

    recorded = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    opened = Signal()
    unopened = Signal(object)
    busy = Signal(bool)

    def __init__(
        self,
        factory: Callable[[], Acting],
        officer: Any = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_S)
        self.officer = officer
        self._under_way = 0
        self._is_closed = False
        self._answers: deque[Callable[[], None]] = deque()
        self._come_round = QTimer(self)
        self._come_round.setSingleShot(True)
        self._come_round.timeout.connect(self._answer_next)
        self._worker = _Worker(factory)
        self._worker.answered.connect(self._answer)
        self._worker.opened.connect(self.opened)
        self._worker.broke.connect(self.failed)
        self._worker.unopened.connect(self.unopened)
        self._worker.start()

    def submit(self, command: Any) -> None:
        """Hand an act to the office and return at once."""
        officer = self.officer
        self.perform(lambda office: office.submit(command, officer))

    def perform(self, act: Callable[[Any], Any]) -> None:
        """Let ``act`` do something with the office, such as taking back what was recorded.

        What it returns is told by ``recorded``, or by ``refused`` where it is a Refusal.
        """
        self._began(1)
        self._worker.put(lambda office: self._acted(act(office)), self._gave_up)

    def ask(
        self,
        function: Callable[[Any], Answer],
        callback: Callable[[Answer], None],
        on_fault: Callable[[Fault], None] | None = None,
    ) -> Ticket:
        """Ask the office something; ``callback`` gets the answer in the window's thread."""
        ticket = Ticket()

        def job(office: Any) -> Callable[[], None]:
            if ticket.is_cancelled:
                return _nothing
            answer = function(office)
            return lambda: _deliver(callback, answer, ticket)

        def broke(fault: Fault) -> None:
            if ticket.is_cancelled:
                return
            self.failed.emit(fault)
            if on_fault is not None:
                _deliver(on_fault, fault, ticket)

        self._worker.put(job, broke)
        return ticket

    def close(self) -> None:
        """Finish what was handed in, close the office and end the thread.

        Nobody is told of it any more: the pages may be gone by the time an answer arrives.
        """
        self._is_closed = True
        self._worker.finish()

    def _acted(self, outcome: Any) -> Callable[[], None]:
        if isinstance(outcome, Refusal):
            return lambda: self._said_no(outcome.findings)
        return lambda: self._done(outcome)

    def _done(self, recording: object) -> None:
        self._began(-1)
        self.recorded.emit(recording)

    def _said_no(self, findings: tuple[Finding, ...]) -> None:
        self._began(-1)
        self.refused.emit(findings)

    def _gave_up(self, fault: Fault) -> None:
        self._began(-1)
        self.failed.emit(fault)

    def _began(self, change: int) -> None:
        before, self._under_way = self._under_way, self._under_way + change
        if (before == 0) != (self._under_way == 0):
            self.busy.emit(self._under_way > 0)

    def _answer(self, answer: Callable[[], None]) -> None:
        self._answers.append(answer)
        if not self._come_round.isActive():
            self._answer_next()

    def _answer_next(self) -> None:
        """Tell one answer; keys and clicks come in before the next that has arrived as well."""
        if self._answers and not self._is_closed:
            self._come_round.start(0)
            self._answers.popleft()()


class _Worker(QThread):
    answered = Signal(object)
    broke = Signal(object)
    opened = Signal()
    unopened = Signal(object)

    def __init__(self, factory: Callable[[], Acting]) -> None:
        super().__init__()
        self._factory = factory
        self._jobs: SimpleQueue[tuple[Job, Callable[[Fault], None]] | None] = SimpleQueue()

    def put(self, job: Job, on_fault: Callable[[Fault], None]) -> None:
        self._jobs.put((job, on_fault))

    def finish(self) -> None:
        self._jobs.put(None)
        self.wait()

    def run(self) -> None:
        """Override QThread.run: make the office, then do one job after another."""
        try:
            office = self._factory()
        except Exception as error:  # noqa: BLE001  the desk is where faults are told
            fault = _fault(error)
            self.broke.emit(fault)
            self.unopened.emit(error)
            self._refuse_all(fault)
            return
        self.opened.emit()
        while (handed := self._jobs.get()) is not None:
            self._do(office, *handed)
        office.close()

    def _do(self, office: Any, job: Job, on_fault: Callable[[Fault], None]) -> None:
        try:
            self.answered.emit(job(office))
        except Exception as error:  # noqa: BLE001  the desk is where faults are told
            fault = _fault(error)
            self.answered.emit(lambda: on_fault(fault))

    def _refuse_all(self, fault: Fault) -> None:
        while (handed := self._jobs.get()) is not None:
            on_fault = handed[1]
            self.answered.emit(lambda told=on_fault: told(fault))


def _fault(error: Exception) -> Fault:
    number = uuid4().hex[:8].upper()
    log.error("fault %s", number, exc_info=error)
    return Fault(number, str(error) or type(error).__name__, f"{number} {error!r}")


def _deliver(callback: Callable[[Answer], None], answer: Answer, ticket: Ticket) -> None:
    owner = getattr(callback, "__self__", None)
    gone = isinstance(owner, QObject) and not shiboken6.isValid(owner)
    if not ticket.is_cancelled and not gone:
        callback(answer)


def _nothing() -> None:
    return
