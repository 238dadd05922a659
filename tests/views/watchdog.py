"""Watches that the window's thread is never held up."""

import itertools
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer

LIMIT_S = 0.1
TICK_S = 0.005
SHARED = 0.3
"""From which share on a thread was working, and only had to share the processor."""


class Watchdog:
    """Fails where the window's thread did not come round for more than 100 ms.

    A second thread keeps time: a gap both of them have, in which the window's thread had hardly
    any processor time, is the machine's and not ours. ``most_worked_s`` is the most processor
    time the window's thread took before it came round, which no busy machine makes longer.
    """

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self.held_up: list[str] = []
        self.most_worked_s = 0.0
        self._timer = QTimer()
        self._timer.setInterval(int(TICK_S * 1000))
        self._timer.timeout.connect(self._tick)
        self._beats: list[float] = []
        self._running = threading.Event()
        self._watched = threading.get_ident()
        self._where = ""
        self._last = (time.perf_counter(), time.thread_time())
        self._control = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> "Watchdog":
        self._running.set()
        self._last = (time.perf_counter(), time.thread_time())
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
        self._running.clear()
        self._control.join()

    @contextmanager
    def pardon(self) -> Iterator[None]:
        """Let what is done here take its time, such as building the client once."""
        self._tick()
        self._timer.stop()
        try:
            yield
        finally:
            self._last = (time.perf_counter(), time.thread_time())
            self._timer.start()

    def _beat(self) -> None:
        while self._running.is_set():
            now = time.perf_counter()
            self._beats.append(now)
            if now - self._last[0] > self._limit_s / 2 and not self._where:
                self._where = where(self._watched)
            time.sleep(TICK_S)

    def _tick(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        before, spent_before = self._last
        self._last = (now, spent)
        at, self._where = self._where, ""
        self.most_worked_s = max(self.most_worked_s, spent - spent_before)
        if now - before > self._limit_s and not self._was_machine(
            before, now, spent - spent_before
        ):
            worked = spent - spent_before
            self.held_up.append(
                f"{(now - before) * 1000:.0f} ms, worked {worked * 1000:.0f} ms{at}"
            )
        self._beats = self._beats[-2:]

    def _was_machine(self, start: float, end: float, worked: float) -> bool:
        if worked > self._limit_s:
            return False
        if worked > SHARED * (end - start):
            return True
        beats = [start, *(b for b in self._beats if start < b < end), end]
        stalled = max(b - a for a, b in itertools.pairwise(beats))
        return stalled > self._limit_s / 2


def where(thread: int) -> str:
    """Return the innermost lines of the program a thread stands at."""
    frame = sys._current_frames().get(thread)
    found = [f for f in traceback.extract_stack(frame) if "/desktop/" in f.filename]
    lines = (f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in found[-3:])
    return "".join(f" < {line}" for line in lines)
