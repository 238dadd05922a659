"""An officer's part of the day in the real window, by the keys the officer would press."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.app.client import Client
from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.case import LetterStage, Opinion
from desktop.domain.intake import AcceptMatter
from desktop.domain.papers import SignCommitment, StateGate
from desktop.domain.values import Bureau, MatterKind
from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.rules.exemption import Answer
from desktop.views import theme
from desktop.views.letters.letter_page import LetterView
from tests.journeys import day_cases

pytestmark = pytest.mark.filterwarnings("ignore")


class Desk:
    """The client with a clock that can be set, and a way to ask its office."""

    def __init__(self, folder: Path, moment: str, officer: str, qtbot: QtBot) -> None:
        self.clock = SetClock(datetime.fromisoformat(moment).replace(tzinfo=OFFICE_ZONE))
        self.client = Client(folder, self.clock, officer)
        self.qtbot = qtbot
        self.client.window.show()
        self.client.window.activateWindow()
        qtbot.waitUntil(self.client.window.isActiveWindow, timeout=5_000)

    def ask(self, question: Callable[[Office], Any]) -> Any:
        box: list[Any] = []
        self.client.desk.ask(question, box.append)
        self.qtbot.waitUntil(lambda: bool(box), timeout=20_000)
        return box[0]

    def take(self, tmp_path: Path, number: int, *matters: MatterKind) -> str:
        form = day_cases.write(tmp_path, number)

        def taken(office: Office) -> str:
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

    def letter(self, case_id: str) -> Any:
        return self.ask(lambda office: office.case(case_id).letters[-1])


@pytest.fixture
def desk_at(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., Desk]]:
    theme.load_fonts(resources.path("fonts"))
    if not qapp.styleSheet():
        theme.apply(qapp)
    desks: list[Desk] = []

    def at(moment: str, officer: str) -> Desk:
        desks.append(Desk(tmp_path / "store", moment, officer, qtbot))
        return desks[-1]

    yield at
    for desk in desks:
        desk.client.close()
        desk.client.window.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_case_2_is_approved_with_two_keys(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-09-24T09:00", "chenjiayi")
    case_id = desk.take(tmp_path, 2, MatterKind.EXTERNAL_WORKS)
    qtbot.waitUntil(lambda: desk.client.workbench.pane.page is not None, timeout=10_000)

    with qtbot.waitSignal(desk.client.desk.recorded, timeout=20_000):
        _press_a_and_enter(desk)

    case = desk.ask(lambda office: office.case(case_id))
    step = case.matter(MatterKind.EXTERNAL_WORKS).step(Bureau.PLANNING)
    assert step.opinion is Opinion.APPROVE
    assert step.officer == "chenjiayi"


def test_an_approval_can_be_taken_back(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-09-24T09:00", "chenjiayi")
    case_id = desk.take(tmp_path, 2, MatterKind.EXTERNAL_WORKS)
    qtbot.waitUntil(lambda: desk.client.workbench.pane.page is not None, timeout=10_000)
    with qtbot.waitSignal(desk.client.desk.recorded, timeout=20_000):
        _press_a_and_enter(desk)

    desk.client.window.undo_wanted.emit()

    def is_undone() -> bool:
        case = desk.ask(lambda office: office.case(case_id))
        return case.matter(MatterKind.EXTERNAL_WORKS).step(Bureau.PLANNING).opinion is None

    qtbot.waitUntil(is_undone, timeout=10_000)


def test_case_3_gets_its_letter_in_the_window(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-02-13T16:55", "lianghui")
    kinds = (MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST)
    case_id = desk.take(tmp_path, 3, *kinds)
    desk.ask(lambda office: _ready(office, case_id))
    page = desk.client.letter
    desk.client.show_letter(case_id)
    qtbot.waitUntil(lambda: page.page is not None and page.page.case_id == case_id, timeout=10_000)

    for item in page.form.papers.items:
        item.supports[0].setChecked(True)
    with qtbot.waitSignal(desk.client.desk.recorded, timeout=20_000):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.letter(case_id).stage is LetterStage.DRAFTED

    for officer, stage in (
        ("zhoumin", LetterStage.CHECKED),
        ("zhoumin", LetterStage.CHECKED),
        ("chenjiayi", LetterStage.COUNTERSIGNED),
        ("huangzhenbang", LetterStage.ISSUED),
        ("sujing", LetterStage.SEALED),
    ):
        _move_on(desk, case_id, officer)
        assert desk.letter(case_id).stage is stage
    _serve(desk, case_id, "lianghui")
    assert desk.letter(case_id).stage is LetterStage.SERVED
    assert desk.letter(case_id).number.endswith("〔2026〕1号")


def _press_a_and_enter(desk: Desk) -> None:
    """Press the two keys of an approval where the focus is after the window opened."""
    view = desk.client.workbench.view
    view.setFocus()
    desk.qtbot.waitUntil(view.hasFocus, timeout=5_000)
    desk.qtbot.keyClick(view, Qt.Key.Key_A)
    desk.qtbot.waitUntil(lambda: not view.hasFocus(), timeout=5_000)
    focused = QApplication.focusWidget()
    assert focused is not None
    desk.qtbot.keyClick(focused, Qt.Key.Key_Return)


def _ready(office: Office, case_id: str) -> None:
    on = office.now().date()
    answers = tuple((c, Answer.YES) for c in office.rules.deficiency.gate_criteria(on))
    for command in (
        SignCommitment(case_id=case_id, number="承诺1", signed_on=on),
        StateGate(case_id=case_id, answers=answers, source="信用平台"),
    ):
        assert isinstance(office.submit(command, "lianghui"), Recording)


def _open_letter(desk: Desk, case_id: str, officer: str) -> LetterView:
    page = desk.client.letter
    desk.sit(officer)
    desk.client.show_letter(case_id, desk.letter(case_id).id)
    desk.ask(lambda office: office.now())
    desk.qtbot.waitUntil(lambda: page.page is not None and page.go.isEnabled(), timeout=10_000)
    return page


def _serve(desk: Desk, case_id: str, officer: str) -> None:
    """Let an officer note how the letter was served, in the form beside the page."""
    page, qtbot, drawer = _open_letter(desk, case_id, officer), desk.qtbot, desk.client.acts.drawer
    page.confirm()
    qtbot.waitUntil(drawer.isVisible, timeout=10_000)
    method = next(box for box in drawer.boxes if box.field.name == "method")
    qtbot.keyClicks(method.focus_part(), "receipt 1")
    drawer.hand_in()
    qtbot.waitUntil(drawer.sheet.isVisible, timeout=10_000)
    with qtbot.waitSignal(desk.client.shell.recorded, timeout=30_000):
        drawer.sheet.confirmed.emit()


def _move_on(desk: Desk, case_id: str, officer: str) -> None:
    """Let an officer open the letter and confirm the next act."""
    page, qtbot = _open_letter(desk, case_id, officer), desk.qtbot
    page.confirm()
    qtbot.keyClicks(page.sheet.text, "receipt 1")
    with qtbot.waitSignal(desk.client.desk.recorded, timeout=30_000):
        page.confirm()
