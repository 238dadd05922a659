"""Looks after the store while the window is open: whether it is whole, beside everything else."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app.shell import Shell, sentences
from desktop.models.desk import Desk
from desktop.office.kept_settings import kept_office
from desktop.office.page_backup import backup_reminder
from desktop.office.stopping import Stopped
from desktop.rules.findings import Finding
from desktop.store.connect import Store, open_store
from desktop.store.copies import copy_daily
from desktop.store.errors import StoreMissing, StoreTrouble
from desktop.store.health import (
    is_due,
    look_at_all,
    look_at_newest,
    mark_ended,
    mark_running,
)
from desktop.wording import backup as backup_words
from desktop.wording import health as words

log = logging.getLogger(__name__)

FIRST_MS = 2_000
PAUSE_MS = 50
"""The first page is shown before the store is looked at, however long that takes."""


class StoreHealth:
    """A store of its own in a thread of its own; it reads, and records nothing."""

    def __init__(self, folder: Path, stop: Event) -> None:
        self.store: Store = open_store(folder)
        self._stop = stop

    def submit(self, command: object, officer: object) -> object:
        """Refuse: nothing is recorded here."""
        raise StoreMissing(folder=self.store.folder)

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    def newest(self) -> tuple[Finding, ...]:
        """Look at the newest entries and at the outbox."""
        return look_at_newest(self.store)

    def whole(self, now: datetime) -> tuple[Finding, ...]:
        """Read the whole record, resting as long as working; raises Stopped."""
        return look_at_all(self.store, now, self._rest)

    def copy(self, now: datetime) -> tuple[Finding, ...] | None:
        """Keep today's copy where the office wants one a day; a full disk leaves none."""
        with self.store.reading() as connection:
            settings = kept_office(connection)
        if not settings.daily_copies:
            return None
        try:
            copy_daily(self.store, now, settings.daily_copies, self._step)
        except (StoreTrouble, OSError):
            log.warning("no daily copy", exc_info=True)
        except Stopped:
            return None
        return ()

    def _step(self, _done: int, _of: int) -> None:
        if self._stop.is_set():
            raise Stopped

    def _rest(self, seconds: float) -> None:
        if self._stop.wait(seconds):
            raise Stopped


class HealthDesk(QObject):
    """Checks the newest entries at a start, the whole record daily or after an unclean stop.

    Signals: ``damaged(tuple[Finding, ...])`` something is not as it was written;
    ``looked()`` the whole record was read.
    """

    damaged = Signal(object)
    looked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._stop = Event()
        self._desk: Desk | None = None
        self.was_cut_off = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_in_time)
        self.damaged.connect(self._tell)
        self.looked.connect(shell.store_looked)
        shell.look_wanted.connect(self.look_at_all)

    def begin(self) -> None:
        """Note that the store is in use, and look at it once the window has settled."""
        self.was_cut_off = mark_running(self._shell.folder)
        self._timer.start(FIRST_MS)
        self._shell.ask(backup_reminder, self._remind)

    def look(self) -> None:
        """Look at the newest entries; then at all of them, where it is due."""
        self._ask(StoreHealth.newest, self._looked_at_newest)

    def _look_in_time(self) -> None:
        """Look once the office has answered what was asked before: the first page has its rows."""
        self._shell.ask(_nothing, lambda _answer: QTimer.singleShot(PAUSE_MS, self, self.look))

    def look_at_all(self) -> None:
        """Read the whole record now."""
        now = self._shell.clock.read().moment
        self._ask(lambda health: _unless_stopped(health, now), self._looked_at_all)

    def close(self) -> None:
        """Stop looking, and note that the store was left as it should be."""
        self._timer.stop()
        self._stop.set()
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        mark_ended(self._shell.folder)

    def _ask(
        self,
        question: Callable[[StoreHealth], tuple[Finding, ...] | None],
        callback: Callable[[tuple[Finding, ...] | None], None],
    ) -> None:
        if self._stop.is_set():
            return
        if self._desk is None:
            folder = self._shell.folder
            self._desk = Desk(lambda: StoreHealth(folder, self._stop), parent=self)
        self._desk.ask(question, callback)

    def _looked_at_newest(self, found: tuple[Finding, ...] | None) -> None:
        if found:
            self.damaged.emit(found)
        if self.was_cut_off or is_due(self._shell.folder, self._shell.clock.read().moment):
            self.look_at_all()

    def _looked_at_all(self, found: tuple[Finding, ...] | None) -> None:
        if found is None:
            return
        if found:
            self.damaged.emit(found)
        else:
            self._copy()
        self.looked.emit()

    def _copy(self) -> None:
        """Keep today's copy, where the office wants one a day and the store is whole."""
        now = self._shell.clock.read().moment
        self._ask(lambda health: health.copy(now), self._copied)

    def _copied(self, made: tuple[Finding, ...] | None) -> None:
        if made is not None:
            self._shell.stale.emit()

    def _remind(self, why: str) -> None:
        notice = self._shell.window.notice
        if why and notice.isHidden():
            notice.say(why, (backup_words.REMIND_NOTE,))

    def _tell(self, found: tuple[Finding, ...]) -> None:
        lines = (*sentences(found), words.DAMAGED_KEPT, words.DAMAGED_TO_DO)
        self._shell.window.notice.say(words.DAMAGED, lines, "red")


def _nothing(_office: object) -> None:
    return


def _unless_stopped(health: StoreHealth, now: datetime) -> tuple[Finding, ...] | None:
    try:
        return health.whole(now)
    except Stopped:
        return None
