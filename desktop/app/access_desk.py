"""The tab of slots and standing in, and its office."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from desktop.app.recovery_desk import RecoveryDesk
from desktop.app.shell import Shell, sentences
from desktop.domain.standing_in import StandIn
from desktop.office.office import Office
from desktop.office.page_access import (
    access_page,
    end_stand_in,
    give_code,
    remove_access,
    stand_in,
)
from desktop.office.recovering import renew_recovery
from desktop.office.sessions import Seat
from desktop.rules.findings import Finding
from desktop.store.rows_access import StandInSaid
from desktop.views.office.access_tab import AccessTab
from desktop.wording import recovery


class AccessDesk(QObject):
    """What an administrator does with slots and lent duties."""

    def __init__(self, shell: Shell, tab: AccessTab) -> None:
        super().__init__(shell)
        self.shell, self.tab = shell, tab
        tab.code_wanted.connect(self._give)
        tab.removed.connect(self._remove)
        tab.lent.connect(self._lend)
        tab.ended.connect(self._end)
        tab.recovery_wanted.connect(self._make_recovery)
        self.paper = RecoveryDesk(tab.recovery, Seat(shell.folder, shell.clock))

    def look(self) -> None:
        """Show how it stands, once somebody sits at the desk."""
        officer = self.shell.officer
        if officer:
            self.shell.ask(lambda o: access_page(o, officer), self.tab.show_page)

    def _give(self, officer: str) -> None:
        by = self.shell.officer

        def given(answer: tuple[str, str | tuple[Finding, ...]]) -> None:
            name, code = answer
            if isinstance(code, str):
                self.tab.show_code(name, code)
                self.look()
            else:
                self.tab.complain(" ".join(sentences(code)))

        self.shell.ask(lambda o: (o.officer(officer).name, give_code(o, officer, by)), given)

    def _make_recovery(self) -> None:
        by = self.shell.officer

        def made(code: str | tuple[Finding, ...]) -> None:
            if isinstance(code, str):
                self.tab.recovery.show_code(code, recovery.DONE_HERE)
                self.look()
            else:
                self.tab.complain(" ".join(sentences(code)))

        self.shell.ask(lambda o: renew_recovery(o, by), made)

    def _remove(self, officer: str) -> None:
        by = self.shell.officer
        self._do(lambda o: remove_access(o, officer, by))

    def _lend(self, officer: str, delegate: str, since: date, until: date) -> None:
        by, wanted = self.shell.officer, StandIn(officer, delegate, since, until)
        self._do(lambda o: stand_in(o, wanted, by))

    def _end(self, one: StandInSaid) -> None:
        by, ended = self.shell.officer, StandIn(one.officer, one.delegate, one.since, one.until)
        self._do(lambda o: end_stand_in(o, ended, by))

    def _do(self, act: Callable[[Office], tuple[Finding, ...]]) -> None:
        self.shell.ask(act, self._done)

    def _done(self, findings: tuple[Finding, ...]) -> None:
        self.tab.complain(" ".join(sentences(findings)))
        if not findings:
            self.shell.office_changed.emit()
        self.look()
