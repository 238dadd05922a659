"""Watches that the window's thread is never held up."""

import os
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import TracebackType
from typing import ClassVar

from PySide6.QtCore import QTimer

from tests.views.pace import slowness

LIMIT_S = 0.1
TICK_S = 0.005
TASKS = "/proc/self/task"


class Watchdog:
    """Fails where the window's thread did not come round for more than 100 ms of its own.

    For how long a thread was ready and only waited for a processor the system keeps count: that
    is the machine's doing and is taken off, its own and that of a thread it waited for. What it
    worked is counted at the pace of the reference (``pace.slowness``).
    ``most_worked_s`` is the most processor time the window's thread took before it came round,
    ``most_slept_s`` the longest it slept meanwhile in a wait of the program's. That is looked at
    from beside it: asleep, and not once woken since the look before. Where the machine gives
    nobody time there is no look, so that what it holds up is never taken for a wait.
    """

    watching: ClassVar["Watchdog | None"] = None

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self.held_up: list[str] = []
        self.most_worked_s = self.most_slept_s = 0.0
        self._slept = 0.0
        self._timer = QTimer()
        self._timer.setInterval(int(TICK_S * 1000))
        self._timer.timeout.connect(self._tick)
        self._others: list[float] = []
        self._running = threading.Event()
        self._watched, self._task = threading.get_ident(), threading.get_native_id()
        self._where = ""
        self._told = _Told()
        self._last = self._read()
        self._control = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> "Watchdog":
        Watchdog.watching = self
        self._running.set()
        self._last = self._read()
        self._control.start()
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._tick()
        self._timer.stop()
        Watchdog.watching = None
        self._running.clear()
        self._control.join()
        self._told.close()

    @contextmanager
    def pardon(self) -> Iterator[None]:
        """Let what is done here take its time, such as building the client once."""
        self._tick()
        self._timer.stop()
        try:
            yield
        finally:
            self._last, self._where, self._slept = self._read(), "", 0.0
            self._timer.start()

    def says_never(self) -> None:
        """Fail where the window's thread was held up for longer than agreed."""
        if max(self.most_worked_s, self.most_slept_s) > self._limit_s:
            raise HeldUp(self.held_up)

    def come_round(self) -> None:
        """Take note that the window came round."""
        self._tick()

    def _read(self) -> tuple[float, float, float]:
        return time.perf_counter(), time.thread_time(), self._told.waited(self._task)

    def _beat(self) -> None:
        """Look from beside it: whether it sleeps, and how long others waited meanwhile."""
        told, asleep, looked = _Told(), b"", time.perf_counter()
        while self._running.is_set():
            away = time.perf_counter() - self._last[0]
            is_away = away > 2 * TICK_S
            before, since = asleep, looked
            asleep, looked = told.sleep_of(self._task) if is_away else b"", time.perf_counter()
            if asleep and asleep == before:
                self._slept += min(looked - since, 2 * TICK_S)
            is_long = away > self._limit_s / 2
            if is_long or (is_away and not self._others):
                self._others.append(self._waiting(told))
            if is_long and not self._where:
                self._where = where(self._watched)
            time.sleep(TICK_S)
        told.close()

    def _waiting(self, told: "_Told") -> float:
        """Return for how long all other threads waited for a processor so far."""
        own = (self._task, self._control.native_id)
        tasks = (int(task) for task in os.listdir(TASKS))  # noqa: PTH208
        return sum(told.waited(task) for task in tasks if task not in own)

    def _tick(self) -> None:
        before, worked_before, waited_before = self._last
        now, worked_now, waited_now = self._last = self._read()
        at, self._where = self._where, ""
        slept, self._slept = self._slept, 0.0
        worked, queued = worked_now - worked_before, waited_now - waited_before
        stood = max(0.0, now - before - worked - queued)
        others, self._others = self._others, []
        if others and worked + stood > self._limit_s:
            others.append(self._waiting(self._told))
            stood -= min(stood, max(others) - others[0])
        slept = min(slept, stood)
        if worked + stood > self._limit_s:
            slow = slowness()
            worked, slept = worked / slow, slept / slow
            self._last = self._read()
        self.most_slept_s = max(self.most_slept_s, slept)
        self.most_worked_s = max(self.most_worked_s, worked)
        if worked + stood > self._limit_s:
            self.held_up.append(
                f"worked {worked * 1000:.0f} ms, stood still {stood * 1000:.0f} ms{at}"
            )


def came_round() -> None:
    """Tell whoever watches that the window would come round here, between two pieces."""
    if Watchdog.watching is not None:
        Watchdog.watching.come_round()


@contextmanager
def pardoned() -> Iterator[None]:
    """Let what a test does beside the window take its time, where anybody watches."""
    dog = Watchdog.watching
    with dog.pardon() if dog is not None else nullcontext():
        yield


class HeldUp(AssertionError):
    """The window's thread was held up for longer than agreed."""


@contextmanager
def never_held_up(limit_s: float = LIMIT_S) -> Iterator[None]:
    """Fail what holds the window's thread up for longer than that at a stretch."""
    with Watchdog(limit_s) as dog:
        yield
    dog.says_never()


class _Told:
    """What the system tells of threads: each file is opened once, as it is read at every tick."""

    def __init__(self) -> None:
        self._files: dict[tuple[int, str], int] = {}

    def waited(self, task: int) -> float:
        """Return for how many seconds a thread was ready and waited for a processor."""
        counted = self._read(task, "schedstat")
        return int(counted.split()[1]) / 1e9 if counted else 0.0

    def sleep_of(self, task: int) -> bytes:
        """Return which of its sleeps a thread is in, by how often it got up; b"" where awake."""
        is_asleep = self._read(task, "stat").rpartition(b") ")[2].startswith(b"S")
        return self._read(task, "schedstat").split()[2] if is_asleep else b""

    def close(self) -> None:
        for file in self._files.values():
            os.close(file)
        self._files.clear()

    def _read(self, task: int, name: str) -> bytes:
        """Read a file about a thread; nothing where it has ended."""
        try:
            file = self._files.get((task, name))
            if file is None:
                file = self._files[task, name] = os.open(f"{TASKS}/{task}/{name}", os.O_RDONLY)
            return os.pread(file, 512, 0)
        except OSError:
            if file is not None:
                os.close(self._files.pop((task, name)))
            return b""


def where(thread: int) -> str:
    """Return the innermost lines of the program a thread stands at."""
    frame = sys._current_frames().get(thread)
    found = [f for f in traceback.extract_stack(frame) if "/desktop/" in f.filename]
    lines = (f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in found[-3:])
    return "".join(f" < {line}" for line in lines)
