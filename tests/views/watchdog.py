"""Watches that the window's thread is never held up."""

import itertools
import threading
import time
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

    def __init__(self) -> None:
        self.held_up: list[str] = []
        self.most_worked_s = 0.0
        self._timer = QTimer()
        self._timer.setInterval(int(TICK_S * 1000))
        self._timer.timeout.connect(self._tick)
        self._beats: list[float] = []
        self._running = threading.Event()
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

    def _beat(self) -> None:
        while self._running.is_set():
            self._beats.append(time.perf_counter())
            time.sleep(TICK_S)

    def _tick(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        before, spent_before = self._last
        self._last = (now, spent)
        self.most_worked_s = max(self.most_worked_s, spent - spent_before)
        if now - before > LIMIT_S and not self._was_machine(before, now, spent - spent_before):
            worked = spent - spent_before
            self.held_up.append(f"{(now - before) * 1000:.0f} ms, worked {worked * 1000:.0f} ms")
        self._beats = self._beats[-2:]

    def _was_machine(self, start: float, end: float, worked: float) -> bool:
        if worked > LIMIT_S:
            return False
        if worked > SHARED * (end - start):
            return True
        beats = [start, *(b for b in self._beats if start < b < end), end]
        stalled = max(b - a for a, b in itertools.pairwise(beats))
        return stalled > LIMIT_S / 2
