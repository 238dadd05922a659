"""Garbage is taken away in the window's thread alone, as long as a client lives."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.app import garbage
from desktop.app.garbage import Garbage


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Garbage]:
    made = Garbage()
    yield made
    made.close()


def a_cycle() -> "weakref.ref[QObject]":
    one, other = QObject(), QObject()
    one.other, other.one = other, one  # type: ignore[attr-defined]
    return weakref.ref(one)


def test_a_thread_that_allocates_collects_nothing(collector: Garbage) -> None:
    gone = a_cycle()
    kept: list[object] = []
    worker = threading.Thread(target=lambda: kept.extend([] for _ in range(200_000)))

    worker.start()
    worker.join()

    assert gone() is not None
    assert not gc.isenabled()


def test_the_window_collects_in_its_turn(
    collector: Garbage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = a_cycle()
    monkeypatch.setattr(garbage, "OLD_TICKS", 1)

    qtbot.waitUntil(lambda: gone() is None)


def test_python_does_it_again_once_the_last_client_is_closed(qtbot: QtBot) -> None:
    first, second = Garbage(), Garbage()
    first.close()
    first.close()
    assert not gc.isenabled()

    second.close()

    assert gc.isenabled()
