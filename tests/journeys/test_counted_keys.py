"""How many keys an officer's commonest acts take, counted on the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.case import LetterStage, Opinion
from desktop.domain.values import Bureau, MatterKind
from tests.journeys.desk import Desk, ready
from tests.journeys.keys import Fingers

pytestmark = pytest.mark.filterwarnings("ignore")
WORKS = MatterKind.EXTERNAL_WORKS
CONTROL = Qt.KeyboardModifier.ControlModifier


def started(desk_at: Callable[..., Desk], moment: str, officer: str) -> tuple[Desk, Fingers]:
    """Start the program anew and wait until its first page stands."""
    desk = desk_at(moment, officer)
    bench = desk.client.workbench
    desk.qtbot.waitUntil(lambda: bench.pane.page is not None, timeout=20_000)
    return desk, Fingers(desk.client.window)


def step_of(desk: Desk, case_id: str) -> object:
    case = desk.ask(lambda office: office.case(case_id))
    return case.matter(WORKS).step(Bureau.PLANNING)


def test_an_approval_takes_two_keys_from_the_start_of_the_program(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    first = desk_at("2026-09-24T09:00", "chenjiayi")
    case_id = first.take(tmp_path, 2, WORKS)
    first.leave()
    desk, fingers = started(desk_at, "2026-09-24T09:30", "chenjiayi")

    with qtbot.waitSignal(desk.client.shell.recorded, timeout=20_000):
        fingers.press(Qt.Key.Key_A)
        fingers.press(Qt.Key.Key_Return)
    fingers.stop()

    assert step_of(desk, case_id).opinion is Opinion.APPROVE
    assert fingers.actions == 2


def test_a_request_for_explanation_takes_three_keys(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    first = desk_at("2026-09-24T09:00", "chenjiayi")
    case_id = first.take(tmp_path, 2, WORKS)
    first.leave()
    desk, fingers = started(desk_at, "2026-09-24T09:30", "chenjiayi")

    with qtbot.waitSignal(desk.client.shell.recorded, timeout=20_000):
        fingers.press(Qt.Key.Key_R)
        fingers.press(Qt.Key.Key_Down)
        fingers.press(Qt.Key.Key_Return)
    fingers.stop()

    asked = step_of(desk, case_id).open_explanation
    assert asked is not None
    assert asked.question == "路由与图纸不一致"
    assert fingers.actions <= 4


def test_a_letter_is_drafted_from_its_case_in_five_actions(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-02-13T16:55", "lianghui")
    case_id = desk.take(tmp_path, 3, WORKS, MatterKind.WAIVER_REQUEST)
    desk.ask(lambda office: ready(office, case_id))
    desk.client.show_case(case_id)
    detail, page = desk.client.detail, desk.client.letter
    qtbot.waitUntil(lambda: detail.page is not None, timeout=20_000)
    qtbot.waitUntil(detail.hasFocus, timeout=20_000)
    fingers = Fingers(desk.client.window)

    fingers.press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page.page is not None and page.page.case_id == case_id, timeout=20_000)
    first, second = (item for item in page.form.papers.items if item.supports)
    qtbot.waitUntil(first.supports[0].hasFocus)
    fingers.press(Qt.Key.Key_Space)
    fingers.click(second.supports[0])
    with qtbot.waitSignal(desk.client.shell.recorded, timeout=20_000):
        fingers.press(Qt.Key.Key_Return, CONTROL)
    fingers.stop()

    assert desk.letter(case_id).stage is LetterStage.DRAFTED
    assert len(desk.letter(case_id).papers) == 2
    assert fingers.actions <= 5


def test_several_cases_are_approved_and_taken_back_as_one(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    first = desk_at("2026-09-24T09:00", "chenjiayi")
    cases = [first.take(tmp_path, 2, WORKS), first.take(tmp_path, 6, WORKS)]
    first.leave()
    desk, fingers = started(desk_at, "2026-09-24T09:30", "chenjiayi")
    needing = [c for c in cases if step_of(desk, c) is not None]
    assert needing

    fingers.press(Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: len(desk.client.workbench.view.marks) == len(cases))
    fingers.press(Qt.Key.Key_A)
    batch = desk.client.workbench.pane.batch
    qtbot.waitUntil(batch.isVisible)
    with qtbot.waitSignal(desk.client.shell.stale, timeout=20_000):
        fingers.press(Qt.Key.Key_Return)
    assert fingers.actions <= 4

    def opinions() -> list[object]:
        return [step_of(desk, c).opinion for c in cases]

    approved = opinions().count(Opinion.APPROVE)
    assert approved >= 1
    with qtbot.waitSignal(desk.client.shell.stale, timeout=20_000):
        fingers.press(Qt.Key.Key_Z, CONTROL)
    fingers.stop()
    assert opinions() == [None, None]
