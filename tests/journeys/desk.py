"""A desk of the office: the real client on a store of its own, with a clock that can be set."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from desktop.app.client import Client
from desktop.app.part import Part
from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.intake import AcceptMatter
from desktop.domain.papers import SignCommitment, StateGate
from desktop.domain.values import MatterKind
from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.rules.exemption import Answer
from tests.journeys import day_cases
from tests.views.watchdog import came_round, pardoned


class Desk:
    """The client with a clock that can be set, and a way to ask its office."""

    def __init__(self, folder: Path, moment: str, officer: str, qtbot: QtBot) -> None:
        self.clock = SetClock(datetime.fromisoformat(moment).replace(tzinfo=OFFICE_ZONE))
        self.qtbot = qtbot
        self._has_left = False
        with pardoned():
            self.client = Client(folder, self.clock, officer)
            self._make_part = self.client.part
            self.client.part = self._made_ahead  # type: ignore[method-assign]
            self.client.taking_in._part = self._made_ahead
            self.client.window.show()
            self.client.window.activateWindow()
            qtbot.waitUntil(self.client.window.isActiveWindow)

    def _made_ahead(self, kind: type[Part]) -> Part:
        """Return a part; one that is not there is made in the pieces the program makes it in."""
        for _piece in self.client.ahead.pieces(kind):
            came_round()
        return self._make_part(kind)

    def ask(self, question: Callable[[Office], Any]) -> Any:
        box: list[Any] = []
        self.client.desk.ask(question, box.append)
        self.qtbot.waitUntil(lambda: bool(box), timeout=20_000)
        return box[0]

    def take(self, tmp_path: Path, number: int, *matters: MatterKind) -> str:
        def taken(office: Office) -> str:
            form = day_cases.write(tmp_path, number)
            done = take_application(office, form, "lianghui")
            assert isinstance(done, Recording)
            for matter in matters:
                accept = AcceptMatter(case_id=done.case.id, matter=matter)
                assert isinstance(office.submit(accept, "lianghui"), Recording)
            return done.case.id

        case_id = str(self.ask(taken))
        self.client.refresh()
        return case_id

    def sit(self, officer: str) -> None:
        self.client.sit_down(officer)
        self.ask(lambda office: office.officer(officer))

    def leave(self) -> None:
        """End the program; the window is gone once the program's loop comes round."""
        if not self._has_left:
            self._has_left = True
            with pardoned():
                self.client.close()
                self.client.window.deleteLater()

    def letter(self, case_id: str) -> Any:
        return self.ask(lambda office: office.case(case_id).letters[-1])


def ready(office: Office, case_id: str) -> None:
    """Note commitment and conditions of a waiver, so that its letter can go on."""
    on = office.now().date()
    answers = tuple((c, Answer.YES) for c in office.rules.deficiency.gate_criteria(on))
    for command in (
        SignCommitment(case_id=case_id, number="承诺1", signed_on=on),
        StateGate(case_id=case_id, answers=answers, source="信用平台"),
    ):
        assert isinstance(office.submit(command, "lianghui"), Recording)
