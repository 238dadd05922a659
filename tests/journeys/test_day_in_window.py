"""An officer's part of the day in the real window, by the keys the officer would press."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.case import LetterStage, Opinion
from desktop.domain.values import Bureau, MatterKind
from desktop.views.letters.letter_page import LetterView
from tests.journeys.desk import Desk, ready
from tests.journeys.keys import Fingers, undo, write
from tests.journeys.lines_opened import lines_opened
from tests.journeys.window_line import said_on

pytestmark = pytest.mark.filterwarnings("ignore")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def no_line_elsewhere() -> Iterator[None]:
    """An office without a server opens no line to any machine, whatever is done in it."""
    with lines_opened() as seen:
        yield
    assert seen == []


def test_case_2_is_approved_with_two_keys(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-09-24T09:00", "chenjiayi")
    case_id = desk.take(tmp_path, 2, MatterKind.EXTERNAL_WORKS)
    qtbot.waitUntil(lambda: desk.client.workbench.pane.page is not None)

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
    qtbot.waitUntil(lambda: desk.client.workbench.pane.page is not None)
    with qtbot.waitSignal(desk.client.desk.recorded, timeout=20_000):
        _press_a_and_enter(desk)

    desk.client.show_case(case_id)
    undo(desk.client.window)

    def is_undone() -> bool:
        case = desk.ask(lambda office: office.case(case_id))
        return case.matter(MatterKind.EXTERNAL_WORKS).step(Bureau.PLANNING).opinion is None

    qtbot.waitUntil(is_undone)
    pane = desk.client.workbench.pane
    qtbot.waitUntil(lambda: pane.awaits == case_id)
    desk.client.refresh()
    for _ in range(2):  # what the first answer asks for is answered before the second
        desk.ask(lambda office: office.now())
    assert pane.page is None, "nobody sees the pane behind the page of the case"
    desk.client.show_page("workbench")
    qtbot.waitUntil(lambda: pane.page is not None and pane.page.may_decide)


def test_case_3_gets_its_letter_in_26_actions_of_its_officers(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-02-13T16:55", "lianghui")
    kinds = (MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST)
    case_id = desk.take(tmp_path, 3, *kinds)
    desk.ask(lambda office: ready(office, case_id))

    actions = _draft(desk)
    assert desk.letter(case_id).stage is LetterStage.DRAFTED
    qtbot.waitUntil(lambda: "核稿”由周敏" in desk.client.letter.note.text())
    for officer, text, stage in (
        ("zhoumin", "", LetterStage.CHECKED),
        ("zhoumin", "招商会议纪要", LetterStage.CHECKED),
        ("chenjiayi", "规资函1", LetterStage.COUNTERSIGNED),
        ("huangzhenbang", "", LetterStage.ISSUED),
        ("sujing", "", LetterStage.SEALED),
    ):
        actions += _move_on(desk, officer, text)
        assert desk.letter(case_id).stage is stage
    letter, page = desk.letter(case_id), desk.client.letter
    assert (letter.issued_on, letter.due_on) == (date(2026, 2, 13), date(2026, 5, 14))
    assert letter.number.endswith("〔2026〕1号")
    assert letter.number == page.page.number
    assert letter.number in said_on(page)
    actions += _serve(desk, "lianghui")
    assert desk.letter(case_id).stage is LetterStage.SERVED
    assert actions == 4 + 3 + 4 + 4 + 3 + 3 + 5


def _press_a_and_enter(desk: Desk) -> None:
    """Press the two keys of an approval where the focus is after the window opened."""
    view = desk.client.workbench.view
    view.setFocus()
    desk.qtbot.waitUntil(view.hasFocus)
    desk.qtbot.keyClick(view, Qt.Key.Key_A)
    desk.qtbot.waitUntil(lambda: not view.hasFocus())
    focused = QApplication.focusWidget()
    assert focused is not None
    desk.qtbot.keyClick(focused, Qt.Key.Key_Return)


def _at_the_letter(desk: Desk, officer: str) -> tuple[LetterView, Fingers]:
    """Begin at an officer's first page, with the keyboard on the case, and open its letter: L."""
    page, bench, qtbot = desk.client.letter, desk.client.workbench, desk.qtbot
    desk.sit(officer)
    desk.client.show_page("workbench")
    qtbot.waitUntil(lambda: bench.pane.page is not None and bench.view.hasFocus())
    fingers = Fingers(desk.client.window)
    fingers.press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: desk.client.window.page == "letter")
    desk.ask(lambda office: office.now())
    qtbot.waitUntil(lambda: page.page is not None and page.go.isEnabled())
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget() or desk.client.window))
    return page, fingers


def _draft(desk: Desk) -> int:
    """Tick what supports each of two papers, and hand the letter in."""
    page, fingers = _at_the_letter(desk, "lianghui")
    first, second = (item for item in page.form.papers.items if item.supports)
    desk.qtbot.waitUntil(first.supports[0].hasFocus)
    fingers.press(Qt.Key.Key_Space)
    fingers.click(second.supports[0])
    with desk.qtbot.waitSignal(desk.client.desk.recorded, timeout=20_000):
        fingers.press(Qt.Key.Key_Return, CONTROL)
    fingers.stop()
    return fingers.actions


def _move_on(desk: Desk, officer: str, text: str) -> int:
    """Open the letter and confirm its next act; a text that is asked for counts as one."""
    page, fingers = _at_the_letter(desk, officer)
    fingers.press(Qt.Key.Key_Return, CONTROL)
    if text:
        write(page.sheet.text, text)
    with desk.qtbot.waitSignal(desk.client.desk.recorded, timeout=30_000):
        fingers.press(Qt.Key.Key_Return, CONTROL)
    fingers.stop()
    return fingers.actions + bool(text)


def _serve(desk: Desk, officer: str) -> int:
    """Note how the letter was served, in the form beside the page."""
    _page, fingers = _at_the_letter(desk, officer)
    qtbot, drawer = desk.qtbot, desk.client.acts.drawer
    fingers.press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(drawer.isVisible)
    method = next(box for box in drawer.boxes if box.field.name == "method")
    write(method.focus_part(), "当面送达")
    fingers.press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(drawer.sheet.isVisible)
    with qtbot.waitSignal(desk.client.shell.recorded, timeout=30_000):
        fingers.press(Qt.Key.Key_Return, CONTROL)
    fingers.stop()
    return fingers.actions + 1
