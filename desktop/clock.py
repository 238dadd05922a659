"""The only place that reads the time; everything else is handed a moment or a Clock."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from desktop.plain_class import dataclass

OFFICE_ZONE = ZoneInfo("Asia/Shanghai")


@dataclass(frozen=True, slots=True)
class ClockReading:
    """A moment with where it came from: ``wall``, ``server`` or ``set`` (tests and demos).

    ``offset_s`` is how far the computer's own clock was ahead of it.
    """

    moment: datetime
    source: str
    offset_s: int = 0


class Clock(Protocol):
    """What can say which moment it is."""

    def read(self) -> ClockReading:
        """Return the present moment in the office's time zone, with its source."""

    def hear(self, told: datetime) -> int:
        """Take note of a server's time; return how many seconds the computer is ahead of it."""


def _wall() -> datetime:
    return datetime.now(OFFICE_ZONE)


def _elapsed() -> float:
    """Return seconds that go on while the computer sleeps, where the system counts those."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class WallClock:
    """The computer's own clock; once a server was heard in this run, its time carried on.

    So an entry keeps its right moment also when the computer's clock is wrong, or is set while
    one works. One clock may be read and told by several threads.
    """

    def __init__(
        self,
        wall: Callable[[], datetime] = _wall,
        elapsed: Callable[[], float] = _elapsed,
    ) -> None:
        self._wall = wall
        self._elapsed = elapsed
        self._heard: tuple[datetime, float] | None = None

    def read(self) -> ClockReading:
        """Return the server's time carried on, or the computer's where none was heard."""
        here, heard = self._wall(), self._heard
        if heard is None:
            return ClockReading(here, "wall")
        moment = heard[0] + timedelta(seconds=self._elapsed() - heard[1])
        return ClockReading(moment, "server", _ahead(here, moment))

    def hear(self, told: datetime) -> int:
        """Go by that time from now on."""
        self._heard = (told.astimezone(OFFICE_ZONE), self._elapsed())
        return _ahead(self._wall(), told)


class SetClock:
    """An office clock set by hand: for tests and demonstrations only."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment.replace(tzinfo=OFFICE_ZONE) if moment.tzinfo is None else moment

    def read(self) -> ClockReading:
        """Return the moment that was set."""
        return ClockReading(self.moment.astimezone(OFFICE_ZONE), "set")

    def hear(self, told: datetime) -> int:
        """Say how far the set moment is ahead; it stays as it was set."""
        return _ahead(self.moment, told)

    def advance(self, step: timedelta) -> None:
        """Move the set moment on by ``step``."""
        self.moment += step


def _ahead(here: datetime, there: datetime) -> int:
    return round((here - there).total_seconds())
