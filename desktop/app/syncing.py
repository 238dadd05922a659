"""Exchange beside the window: a thread of its own, with its own store and connections.

Nothing here waits for the network in the window's thread. What the thread may do is handed to it
under a lock, and a byte on a pair of sockets wakes it.
"""

import logging
import select
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import field
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.app.pace import Pace
from desktop.office.office import Office
from desktop.office.page_sync import Line
from desktop.office.syncing import note_failure, synchronise
from desktop.plain_class import dataclass
from desktop.store.errors import StoreTrouble
from desktop.store.pending import count_waiting
from desktop.store.shared import shared_place
from desktop.sync.exchange import WITHDRAWAL_WINDOW, Report
from desktop.sync.opening import open_shared
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import SignInRefused, SnapshotUnfit, StateDiffers, SyncTrouble

if TYPE_CHECKING:
    from desktop.sync.hints import Hints

log = logging.getLogger(__name__)
END_WITHIN_S = 1.5
"""So long the window waits for the thread at its end; what it does is safe to break off."""

ONLY_TOLD = (StateDiffers, SnapshotUnfit)
"""What an officer is to know of an exchange that did all it was to do."""


class Stopped(Exception):
    """The window closes: break off between two steps."""


@dataclass(slots=True)
class _Wishes:
    """What the window wants of the thread."""

    officer: str = ""
    passwords: dict[str, str] = field(default_factory=dict)
    acts: int = 0
    is_now: bool = False


@dataclass(slots=True)
class _Opened:
    shared: SharedStore
    hints: "Hints | None"


class Syncing(QObject):
    """Exchanges for the officer at the desk, and for others who signed in and have acts here.

    Signals: ``began()`` and ``reported(Report)`` around each run; ``refused(str, SyncTrouble)``
    the officer whose password the shared store did not take.
    """

    began = Signal()
    reported = Signal(object)
    refused = Signal(str, object)

    def __init__(self, factory: Callable[[], Office], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = _Runner(self, factory)
        self._runner.start()

    @property
    def line(self) -> Line:
        """Who is signed in at the shared store."""
        return Line(self._runner.signed_in(), is_asked=True)

    def password_of(self, officer: str) -> str | None:
        """Return the password an officer signed in with, None where they have not."""
        return self._runner.password_of(officer)

    def sit(self, officer: str) -> None:
        """Exchange for that officer first from now on."""
        self._runner.wish(lambda wishes: setattr(wishes, "officer", officer))

    def sign_in(self, officer: str, password: str) -> None:
        """Exchange as that officer from now on, at once; the password is kept in memory only."""

        def signed(wishes: _Wishes) -> None:
            wishes.passwords[officer] = password
            wishes.is_now = True

        self._runner.wish(signed)

    def forget(self, officer: str) -> None:
        """Exchange as that officer no more until they sign in again."""

        def gone(wishes: _Wishes) -> None:
            wishes.passwords.pop(officer, None)

        self._runner.wish(gone)

    def exchange(self) -> None:
        """Exchange at once, also what could still be taken back."""
        self._runner.wish(lambda wishes: setattr(wishes, "is_now", True))

    def note_act(self) -> None:
        """Take note that something was recorded here."""
        self._runner.wish(lambda wishes: setattr(wishes, "acts", wishes.acts + 1))

    def close(self) -> None:
        """End the thread; it is waited for a moment, then left to end by itself."""
        self._runner.end()


class _Runner(threading.Thread):
    """The thread. It is a daemon, so that a network that hangs can't keep the program."""

    def __init__(self, owner: Syncing, factory: Callable[[], Office]) -> None:
        super().__init__(name="syncing", daemon=True)
        self._owner = owner
        self._factory = factory
        self._lock = threading.Lock()
        self._wishes = _Wishes()
        self._ended = threading.Event()
        self._bell, self._ear = socket.socketpair()
        self._ear.setblocking(False)
        self._opened: dict[str, _Opened] = {}
        self._pace = Pace(time.monotonic())

    def wish(self, change: Callable[[_Wishes], None]) -> None:
        """Change what is wanted and wake the thread."""
        with self._lock:
            change(self._wishes)
        self._ring()

    def signed_in(self) -> frozenset[str]:
        """Return whose password is known."""
        with self._lock:
            return frozenset(self._wishes.passwords)

    def password_of(self, officer: str) -> str | None:
        """Return what an officer signed in with, None where nobody has."""
        with self._lock:
            return self._wishes.passwords.get(officer)

    def end(self) -> None:
        """Wish the thread to end, and wait a moment for it."""
        self._ended.set()
        self._ring()
        self.join(END_WITHIN_S)

    def run(self) -> None:
        """Override Thread.run: wait for something to do, and do it."""
        try:
            office = self._factory()
        except Exception:
            log.exception("no exchange: the office can't be opened a second time")
            return
        try:
            while not self._ended.is_set():
                self._go_on(office)
        except Stopped:
            pass
        finally:
            self._let_go()
            office.close()
            self._bell.close()
            self._ear.close()

    def _go_on(self, office: Office) -> None:
        """Wait once and do what is due; whatever breaks, the thread tries again later."""
        try:
            self._wait()
            if not self._ended.is_set() and self._is_due():
                self._exchange(office)
        except Stopped:
            raise
        except Exception:
            log.exception("the exchange broke off, and is tried again")
            self._let_go()
            self._pace.failed(time.monotonic())

    def _ring(self) -> None:
        with suppress(OSError):
            self._bell.send(b"!")

    def _wait(self) -> None:
        """Wait until the next exchange, a wish of the window, or a hint of the shared store."""
        hints = {o.hints.fileno(): o.hints for o in self._opened.values() if o.hints}
        left = max(0.0, self._pace.due() - time.monotonic())
        ready, _, _ = select.select([self._ear.fileno(), *hints], [], [], left)
        if self._ear.fileno() in ready:
            with suppress(BlockingIOError):
                self._ear.recv(4096)
        now = time.monotonic()
        for number in ready:
            if number in hints:
                self._hear(hints[number], now)
        with self._lock:
            for _ in range(self._wishes.acts):
                self._pace.acted(now)
            self._wishes.acts = 0
            if self._wishes.is_now:
                self._pace.wished(now)

    def _hear(self, hints: "Hints", now: float) -> None:
        try:
            if hints.heard():
                self._pace.hinted(now)
        except SyncTrouble:
            self._let_go()
            self._pace.wished(now)

    def _is_due(self) -> bool:
        return time.monotonic() >= self._pace.due()

    def _exchange(self, office: Office) -> None:
        with self._lock:
            officer, passwords = self._wishes.officer, dict(self._wishes.passwords)
            hold = timedelta(0) if self._wishes.is_now else WITHDRAWAL_WINDOW
            self._wishes.is_now = False
        waiting = _waiting(office)
        others = [name for name in passwords if name != officer and waiting.get(name)]
        is_well = True
        for name in [officer, *others]:
            if name in passwords:
                is_well = self._exchange_as(office, name, passwords[name], hold) and is_well
        now = time.monotonic()
        self._pace.ended_well(now) if is_well else self._pace.failed(now)

    def _exchange_as(self, office: Office, officer: str, password: str, hold: timedelta) -> bool:
        self._owner.began.emit()
        try:
            shared = self._shared(office, officer, password)
            report = synchronise(office, shared, officer, hold=hold, step=self._step)
        except SyncTrouble as trouble:
            report = _noted(office, officer, trouble)
        except Stopped:
            raise
        except Exception:
            log.exception("an exchange broke off; what was done until then stays done")
            report = Report(officer=officer, trouble=SyncTrouble())
        is_well = report.trouble is None or isinstance(report.trouble, ONLY_TOLD)
        if report.trouble is not None and not is_well:
            self._give_up(officer, report.trouble)
        self._owner.reported.emit(report)
        return is_well

    def _shared(self, office: Office, officer: str, password: str) -> SharedStore:
        if officer not in self._opened:
            with office.store.reading() as connection:
                place = shared_place(connection)
            assert place is not None
            from desktop.sync.hints import hints_of

            shared = open_shared(place, officer, password, office.clock)
            self._opened[officer] = _Opened(shared, hints_of(shared))
        return self._opened[officer].shared

    def _give_up(self, officer: str, trouble: SyncTrouble) -> None:
        """Let go of a connection that met a trouble; a password not taken is forgotten."""
        opened = self._opened.pop(officer, None)
        if opened is not None:
            _close(opened.shared)
        if isinstance(trouble, SignInRefused):
            with self._lock:
                self._wishes.passwords.pop(officer, None)
            self._owner.refused.emit(officer, trouble)

    def _step(self, _done: int, _of: int) -> None:
        if self._ended.is_set():
            raise Stopped

    def _let_go(self) -> None:
        for opened in self._opened.values():
            _close(opened.shared)
        self._opened.clear()


def _noted(office: Office, officer: str, trouble: SyncTrouble) -> Report:
    """Keep a run that met a trouble; one that can't be kept now is told all the same."""
    try:
        return note_failure(office, officer, trouble)
    except StoreTrouble:
        log.exception("a run of exchange can't be kept now")
        return Report(officer=officer, trouble=trouble)


def _waiting(office: Office) -> dict[str, int]:
    try:
        with office.store.reading() as connection:
            return count_waiting(connection)
    except StoreTrouble:
        log.exception("what waits can't be counted now")
        return {}


def _close(shared: SharedStore) -> None:
    with suppress(Exception):
        shared.close()
