"""The notifications in the window: the bell, the list, the digest of the day, the system's own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.app.shell import Shell
from desktop.office.office import Office
from desktop.office.page_alerts import mark_alerts, snoozed_until
from desktop.store.rows_alerts import AlertKind, AlertRow, AlertsList
from desktop.views import icons
from desktop.wording import alerts as words
from desktop.wording import signs
from desktop.wording.sentences import joined

if TYPE_CHECKING:
    from desktop.views.start.alerts_sheet import AlertsSheet

OF_SYSTEM = (AlertKind.OVERDUE, AlertKind.SOON, AlertKind.WAITS, AlertKind.CONFLICT)
"""What may be worth a word beside the window."""


class AlertDesk(QObject):
    """Shows what the office tells of; keeps what was read and put off.

    The digest is said in the window at the times the officer likes; the system's own
    notifications are off until they are asked for, and never the only way to know.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell
        self._told: AlertsList | None = None
        self._made: AlertsSheet | None = None
        self._tray: QSystemTrayIcon | None = None
        self._digested: datetime | None = None
        shell.alerts_known.connect(self._know)
        shell.window.top.alerts.connect(self.toggle)

    @property
    def sheet(self) -> "AlertsSheet":
        """The list, made when it is first looked at."""
        if self._made is None:
            from desktop.views.start.alerts_sheet import AlertsSheet

            window = self.shell.window
            self._made = AlertsSheet(window.pages, window.whole)
            self._made.opened.connect(self._open)
            self._made.read.connect(self._read)
            self._made.put_off.connect(self._put_off)
            self._made.closed.connect(window.focus_page)
        return self._made

    def toggle(self) -> None:
        """Show the list, or put it away."""
        if self.shell.window.is_alone:
            return
        if self._made is not None and self._made.isVisible():
            self._made.put_away()
            return
        if self._told is not None:
            self.sheet.show_list(self._told)
        self.sheet.open()

    def close(self) -> None:
        """Take the mark out of the system's tray."""
        if self._tray is not None:
            self._tray.hide()

    def _know(self, told: AlertsList) -> None:
        if told.officer != self.shell.officer:
            return
        before, self._told = self._told, told
        self._show()
        self._digest(told)
        if before is not None and before.officer == told.officer:
            known = {row.id for row in before.rows}
            self._tell_system([r for r in told.rows if r.id not in known and not r.is_read])

    def _show(self) -> None:
        if self._told is None:
            return
        self.shell.window.top.bell.show_count(self._told.unread)
        if self._made is not None:
            self._made.show_list(self._told)

    def _open(self, alert: AlertRow) -> None:
        self._read([alert.id])
        if alert.letter:
            self.shell.letter_wanted.emit(alert.case_id, alert.letter)
        elif alert.case_id:
            self.shell.case_wanted.emit(alert.case_id)
        else:
            self.shell.page_wanted.emit(alert.page)

    def _read(self, ids: list[str]) -> None:
        told = self._told
        if told is None or not ids:
            return
        rows = tuple(replace(r, is_read=r.is_read or r.id in ids) for r in told.rows)
        self._told = replace(told, rows=rows)
        self._show()
        officer, live = told.officer, [row.id for row in rows]
        self.shell.ask(lambda o: mark_alerts(o, officer, live, read=ids), _kept)

    def _put_off(self, alert_id: str, how: str) -> None:
        told = self._told
        if told is None:
            return
        rows = tuple(row for row in told.rows if row.id != alert_id)
        self._told = replace(told, rows=rows, put_off=told.put_off + 1)
        self._show()
        officer, live = told.officer, [row.id for row in told.rows]
        self.shell.ask(lambda o: _sleep(o, officer, live, (alert_id, how)), _kept)
        self.shell.say(words.SNOOZED.format(when=words.SNOOZES[how]))

    def _digest(self, told: AlertsList) -> None:
        """Say the digest once its time has come, unless the toast still offers to undo."""
        now, before = told.today, self._digested
        if before is None:
            self._digested = now
            return
        if self.shell.window.toast.may_undo:
            return
        self._digested = now
        due = digest_due(before, now, self.shell.preferences.digests)
        if due and told.unread:
            self.shell.say(digest(told, due))

    def _tell_system(self, new: list[AlertRow]) -> None:
        wanted = [row for row in new if row.kind in OF_SYSTEM]
        window = self.shell.window
        if not wanted or not self.shell.preferences.tells_system or window.isFullScreen():
            return
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icons.program_icon(), self)
            self._tray.messageClicked.connect(self._come_up)
            self._tray.activated.connect(self._come_up)
            self._tray.show()
        self._tray.showMessage(*told_beside(wanted, is_shut=window.is_covered or window.is_alone))

    def _come_up(self) -> None:
        window = self.shell.window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        if self._made is None or not self._made.isVisible():
            self.toggle()


def told_beside(rows: Sequence[AlertRow], *, is_shut: bool) -> tuple[str, str]:
    """Return heading and words of the system's own notification; of a shut window a count only."""
    if is_shut:
        return words.SYSTEM_SHUT.format(count=len(rows)), words.SYSTEM_SHUT_NOTE
    first = rows[0]
    said = words.SYSTEM.format(kind=words.KINDS[first.kind], title=first.title)
    more = words.SYSTEM_MORE.format(count=len(rows) - 1) if len(rows) > 1 else ""
    return said, joined((first.words, more), "\n")


def digest_due(before: datetime, now: datetime, times: str) -> str:
    """Return the last time of day, of those in ``times``, that came between two moments."""
    said = (f"{before.date()} {time}" for time in times.split())
    if before.date() != now.date():
        said = (f"{now.date()} {time}" for time in times.split())
    passed = (s for s in said if f"{before:%Y-%m-%d %H:%M}" < s <= f"{now:%Y-%m-%d %H:%M}")
    return max(passed, default="")[-5:]


def digest(told: AlertsList, time: str) -> str:
    """Return what is not yet read, counted by kind, in one sentence."""
    unread = [row.kind for row in told.rows if not row.is_read]
    parts = (
        words.DIGEST_PART.format(kind=words.KINDS[kind], count=unread.count(kind))
        for kind in AlertKind
        if kind in unread
    )
    return words.DIGEST.format(time=time, parts=joined(parts, signs.COMMA))


def _sleep(office: Office, officer: str, live: list[str], what: tuple[str, str]) -> None:
    alert_id, how = what
    mark_alerts(office, officer, live, put_off={alert_id: snoozed_until(office, how)})


def _kept(_nothing: None) -> None:
    return
