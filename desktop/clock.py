"""The only place that reads the time; everything else is handed a moment or a Clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

OFFICE_ZONE = ZoneInfo("Asia/Shanghai")


@dataclass(frozen=True, slots=True)
class ClockReading:
    """A moment with where it came from: ``wall``, ``server`` or ``set`` (tests and demos)."""

    moment: datetime
    source: str
    offset_s: int = 0


class Clock(Protocol):
    """What can say which moment it is."""

    def read(self) -> ClockReading:
        """Return the present moment in the office's time zone, with its source."""


class WallClock:
    """The computer's own clock, in the office's time zone."""

    def read(self) -> ClockReading:
        """Return the computer's present moment."""
        return ClockReading(datetime.now(OFFICE_ZONE), "wall")


class SetClock:
    """An office clock set by hand: for tests and demonstrations only."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment.replace(tzinfo=OFFICE_ZONE) if moment.tzinfo is None else moment

    def read(self) -> ClockReading:
        """Return the moment that was set."""
        return ClockReading(self.moment.astimezone(OFFICE_ZONE), "set")

    def advance(self, step: timedelta) -> None:
        """Move the set moment on by ``step``."""
        self.moment += step
