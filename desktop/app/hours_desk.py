"""The office's hours in the window: proposed by one officer, published by another."""

from typing import Any

from PySide6.QtCore import QObject

from desktop.app.shell import Shell
from desktop.office.page_hours import (
    check_hours,
    drop_hours,
    hours_page,
    send_hours,
    settle_hours,
)
from desktop.store.rows_hours import HoursFault
from desktop.views.office.hours_tab import HoursTab
from desktop.wording import hours as words


class HoursDesk(QObject):
    """What is done with the office's hours."""

    def __init__(self, shell: Shell, tab: HoursTab) -> None:
        super().__init__(shell)
        self.shell, self.tab = shell, tab
        tab.checked.connect(self._check)
        tab.proposed.connect(self._propose)
        tab.published.connect(self._publish)
        tab.dropped.connect(self._drop)

    def look(self) -> None:
        """Show the hours as they are kept, to whoever sits here; nobody does before signing in."""
        officer = self.shell.officer
        if officer:
            self.shell.ask(lambda o: hours_page(o, o.officer(officer)), self.tab.show_page)

    def _check(self, typed: dict[str, Any]) -> None:
        self.shell.ask(lambda o: check_hours(o, typed), self.tab.show_checked)

    def _propose(self, typed: dict[str, Any], reason: str) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: send_hours(o, typed, reason, officer),
            lambda faults: self._done(faults, words.PROPOSED_DONE),
        )

    def _publish(self, proposal: str) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: settle_hours(o, proposal, officer),
            lambda faults: self._done(faults, words.PUBLISHED_DONE),
        )

    def _drop(self, proposal: str, reason: str) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: drop_hours(o, proposal, reason, officer),
            lambda faults: self._done(faults, words.DROPPED_DONE),
        )

    def _done(self, faults: tuple[HoursFault, ...], said: str) -> None:
        if not self.tab.show_done(faults):
            return
        self.shell.say(said)
        self.shell.office_changed.emit()
        self.shell.stale.emit()
        self.look()
