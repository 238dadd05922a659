"""The watchdog barks at what holds the window up, and at nothing else."""

import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.views.watchdog import Pace, Watchdog, slowness


def work(seconds: float) -> None:
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


def test_what_takes_its_usual_time_is_not_excused() -> None:
    for _ in range(20):
        Pace.measure()

    assert slowness() < 3


def barked(hold: Callable[[float], None], qtbot: QtBot) -> bool:
    with Watchdog() as dog:
        qtbot.wait(20)
        hold(0.4)
        qtbot.wait(20)
    return len(dog.held_up) == 1


@pytest.mark.parametrize("hold", [time.sleep, work], ids=["waiting", "working"])
def test_what_holds_the_window_up_is_noted(hold: Callable[[float], None], qtbot: QtBot) -> None:
    """One of five is enough: where the machine itself stands still, the dog says nothing."""
    assert any(barked(hold, qtbot) for _ in range(5))


def test_a_window_that_comes_round_is_left_alone(qtbot: QtBot) -> None:
    with Watchdog() as dog:
        qtbot.wait(200)

    assert dog.held_up == []
