"""The watchdog barks at what holds the window up, and at nothing else."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import pbkdf2_hmac

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


@pytest.mark.parametrize(("took", "slowness"), [(0.5, 1.0), (1.0, 1.0), (2.0, 2.0), (9.0, 3.5)])
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


@pytest.mark.parametrize(
    "wait",
    [lambda: time.sleep(0.8), lambda: threading.Event().wait(0.8)],
    ids=["sleeping", "waiting for a thread"],
)
def test_a_test_in_which_the_window_only_waits_fails(
    wait: Callable[[], object], qtbot: QtBot
) -> None:
    @never_held_up()
    def test() -> None:
        qtbot.wait(20)
        wait()
        qtbot.wait(20)

    with pytest.raises(HeldUp, match="stood still"):
        test()


@contextmanager
def crowded() -> Iterator[None]:
    """Let four threads want the one processor that the window's thread may have."""
    may = os.sched_getaffinity(0)
    one = {min(may)}
    is_over = threading.Event()

    def burn() -> None:
        os.sched_setaffinity(0, one)
        while not is_over.is_set():
            pbkdf2_hmac("sha256", b"", b"", 20_000)

    others = [threading.Thread(target=burn) for _ in range(4)]
    os.sched_setaffinity(0, one)
    try:
        for other in others:
            other.start()
        yield
    finally:
        is_over.set()
        os.sched_setaffinity(0, may)
        for other in others:
            other.join()


def test_a_window_that_gets_no_time_of_the_machine_is_not_said_to_wait(qtbot: QtBot) -> None:
    with Watchdog() as dog:
        qtbot.wait(20)
        with crowded():
            before = time.perf_counter()
            work(0.08)
            took = time.perf_counter() - before
        qtbot.wait(20)

    assert took > 1.5 * 0.08
    assert dog.most_slept_s < LIMIT_S


def test_a_window_that_comes_round_is_left_alone(qtbot: QtBot) -> None:
    with Watchdog() as dog:
        qtbot.wait(200)

    assert dog.held_up == []
