"""An officer's part of the day in the real window, by the keys the officer would press."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.case import LetterStage, Opinion
from desktop.domain.values import Bureau, MatterKind
from desktop.views.letters.letter_page import LetterView
from tests.journeys.desk import Desk, ready
from tests.journeys.keys import click, enter, undo
from tests.journeys.lines_opened import lines_opened

pytestmark = pytest.mark.filterwarnings("ignore")


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

    undo(desk.client.window)

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
    desk.ask(lambda office: ready(office, case_id))
    page = desk.client.letter
    desk.client.show_letter(case_id)
    qtbot.waitUntil(lambda: page.page is not None and page.page.case_id == case_id, timeout=10_000)

    for item in page.form.papers.items:
        qtbot.keyClick(item.supports[0], Qt.Key.Key_Space)
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
    desk.qtbot.waitUntil(view.hasFocus)
    desk.qtbot.keyClick(view, Qt.Key.Key_A)
    desk.qtbot.waitUntil(lambda: not view.hasFocus())
    focused = QApplication.focusWidget()
    assert focused is not None
    desk.qtbot.keyClick(focused, Qt.Key.Key_Return)


def _open_letter(desk: Desk, case_id: str, officer: str) -> LetterView:
    page = desk.client.letter
    desk.sit(officer)
    desk.client.show_letter(case_id, desk.letter(case_id).id)
    desk.ask(lambda office: office.now())
    desk.qtbot.waitUntil(lambda: page.page is not None and page.go.isEnabled(), timeout=10_000)
    desk.qtbot.waitUntil(
        lambda: page.isAncestorOf(QApplication.focusWidget() or desk.client.window)
    )
    return page


def _serve(desk: Desk, case_id: str, officer: str) -> None:
    """Let an officer note how the letter was served, in the form beside the page."""
    _open_letter(desk, case_id, officer)
    qtbot, drawer = desk.qtbot, desk.client.acts.drawer
    enter(is_meant=True)
    qtbot.waitUntil(drawer.isVisible, timeout=10_000)
    method = next(box for box in drawer.boxes if box.field.name == "method")
    qtbot.keyClicks(method.focus_part(), "receipt 1")
    enter(is_meant=True)
    qtbot.waitUntil(drawer.sheet.isVisible, timeout=10_000)
    with qtbot.waitSignal(desk.client.shell.recorded, timeout=30_000):
        click(drawer.sheet.confirm)


def _move_on(desk: Desk, case_id: str, officer: str) -> None:
    """Let an officer open the letter and confirm the next act."""
    page, qtbot = _open_letter(desk, case_id, officer), desk.qtbot
    enter(is_meant=True)
    if page.sheet.text.isVisible():
        qtbot.keyClicks(page.sheet.text, "receipt 1")
    with qtbot.waitSignal(desk.client.desk.recorded, timeout=30_000):
        enter(is_meant=True)
