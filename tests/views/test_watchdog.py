"""The watchdog barks at what holds the window up, and at nothing else."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.views import pace
from tests.views.watchdog import LIMIT_S, HeldUp, Watchdog, never_held_up


def work(seconds: float) -> None:
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


@pytest.mark.parametrize(("took", "slowness"), [(0.5, 1.0), (1.0, 1.0), (2.0, 2.0), (9.0, 2.5)])
def test_a_slow_machine_is_allowed_for_and_never_more_than_agreed(
    took: float, slowness: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "_piece_of_work", lambda: took * pace.REFERENCE_S)

    assert pace.slowness() == slowness


def barked(hold: Callable[[float], None], qtbot: QtBot, seconds: float = 0.4) -> bool:
    with Watchdog() as dog:
        qtbot.wait(20)
        hold(seconds)
        qtbot.wait(20)
    return len(dog.held_up) == 1


@pytest.mark.parametrize("hold", [time.sleep, work], ids=["waiting", "working"])
def test_what_holds_the_window_up_is_noted(hold: Callable[[float], None], qtbot: QtBot) -> None:
    """One of five is enough: where the machine itself stands still, the dog says nothing."""
    assert any(barked(hold, qtbot) for _ in range(5))


def test_what_takes_more_than_a_tenth_of_a_second_is_noted_and_less_is_not(qtbot: QtBot) -> None:
    more, less = 1.3 * LIMIT_S, 0.6 * LIMIT_S
    assert any(barked(work, qtbot, more * pace.slowness()) for _ in range(5))
    assert not all(barked(work, qtbot, less) for _ in range(5))


def test_a_test_that_holds_the_window_up_fails(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: work(0.6))

    @never_held_up()
    def test() -> None:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.wait(20)

    with pytest.raises(HeldUp, match="worked"):
        test()


def test_a_window_that_comes_round_is_left_alone(qtbot: QtBot) -> None:
    with Watchdog() as dog:
        qtbot.wait(200)

    assert dog.held_up == []
