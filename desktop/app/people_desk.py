"""The tab of people and devices, and the shared store, which is asked in a thread of its own."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from desktop.app.shell import Shell, sentences
from desktop.app.slip_printing import print_slip
from desktop.models.desk import Desk, Fault
from desktop.office.enrolment_slip import slip_paper
from desktop.office.keeping_people import (
    add_person,
    change_person,
    hand_out_code,
    look,
    settle_codes,
    turn_device,
)
from desktop.office.office import Office
from desktop.office.page_people import people_offline
from desktop.rules.findings import Finding
from desktop.store.errors import StoreTrouble
from desktop.store.rows_people import CodeSlip, PeoplePage, PersonWanted
from desktop.sync.ports import SharedStore
from desktop.views.office.people_tab import PeopleTab
from desktop.wording import people_kept as words
from desktop.wording.client import SAID
from desktop.wording.findings import say

Job = Callable[[Office, SharedStore], Any]


class PeopleDesk(QObject):
    """What an administrator does with people and devices; each act is the shared store's."""

    def __init__(self, shell: Shell, tab: PeopleTab) -> None:
        super().__init__(shell)
        self.shell, self.tab = shell, tab
        self._desk: Desk | None = None
        tab.shown.connect(self.look)
        tab.sign_in_wanted.connect(shell.server_wanted)
        tab.added.connect(self._add)
        tab.changed.connect(self._change)
        tab.code_wanted.connect(self._give_code)
        tab.turned.connect(self._turn)
        tab.codes_settled.connect(self._settle)
        tab.print_wanted.connect(self._print)

    def look(self) -> None:
        """Ask how people and devices stand, once the tab is in sight."""
        officer = self.shell.officer
        if not officer or not self.tab.isVisible():
            return
        self.tab.show_loading()
        lacks = self.shell.line.lacks(officer)
        opened = self.shell.open_shared

        def job(office: Office) -> PeoplePage:
            office.look_again()
            try:
                with closing(opened(office)) as shared:
                    return look(office, shared, officer)
            except StoreTrouble as trouble:
                why = say(trouble.finding()).reason
                return people_offline(office, officer, why, lacks=lacks)

        self._ask(job, self.tab.show_page)

    def close(self) -> None:
        """End the thread."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _add(self, wanted: PersonWanted) -> None:
        by = self.shell.officer
        said = words.ADDED.format(name=wanted.name)
        self._do(lambda office, shared: add_person(office, shared, wanted, by), said)

    def _change(self, wanted: PersonWanted) -> None:
        by = self.shell.officer
        before = next((p for p in self._people() if p.key == wanted.id), None)
        said = words.CHANGED
        if before is not None and before.is_active != wanted.is_active:
            said = words.LET_IN_DONE if wanted.is_active else words.PUT_OUT_DONE
        self._do(
            lambda office, shared: change_person(office, shared, wanted, by),
            said.format(name=wanted.name),
        )

    def _give_code(self, officer: str, is_first: bool) -> None:
        by = self.shell.officer
        self._do(lambda o, shared: hand_out_code(o, shared, officer, by, is_first=is_first), "")

    def _turn(self, device: str, why: str, is_out: bool) -> None:
        by = self.shell.officer
        page = self.tab.page
        label = next((d.label for d in page.devices if d.key == device), "") if page else ""
        said = words.REVOKED_DONE if is_out else words.READMITTED_DONE
        self._do(
            lambda o, shared: turn_device(o, shared, (device, why), by, is_out=is_out),
            said.format(label=label),
        )

    def _settle(self, asks: bool) -> None:
        by = self.shell.officer
        said = words.CODES_ON if asks else words.CODES_OFF
        self._do(lambda o, shared: settle_codes(o, shared, by, asks=asks), said)

    def _people(self) -> tuple[Any, ...]:
        return self.tab.page.people if self.tab.page else ()

    def _do(self, act: Job, said: str) -> None:
        opened = self.shell.open_shared

        def job(office: Office) -> CodeSlip | tuple[Finding, ...]:
            office.look_again()
            try:
                with closing(opened(office)) as shared:
                    done: CodeSlip | tuple[Finding, ...] = act(office, shared)
                    return done
            except StoreTrouble as trouble:
                return (trouble.finding(),)

        def done(outcome: CodeSlip | tuple[Finding, ...]) -> None:
            if isinstance(outcome, tuple) and outcome:
                self.tab.complain("\n".join(sentences(outcome)))
                return
            self.tab.put_away()
            if isinstance(outcome, CodeSlip):
                self.tab.show_slip(outcome)
            if said:
                self.shell.say(said)
            self.shell.office_changed.emit()
            self.look()

        self._ask(job, done)

    def _print(self, slip: CodeSlip) -> None:
        self._ask(
            lambda office: print_slip(
                partial(slip_paper, office, slip), words.TAB, words.NO_PRINTER
            ),
            lambda said: self.tab.code.tell(*said),
        )

    def _ask(self, job: Callable[[Office], Any], callback: Callable[[Any], None]) -> None:
        if self._desk is None:
            self._desk = Desk(self.shell.open, parent=self)
        self._desk.ask(job, callback, self._broke)

    def _broke(self, fault: Fault) -> None:
        self.tab.complain(SAID["failed"].format(number=fault.number))
