"""What every command starts from: the office of a store, the clock, the output."""

import argparse
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.cli.output import Output
from desktop.clock import Clock, SetClock, WallClock
from desktop.office.office import Office, open_office


class ClockRefused(Exception):
    """An office clock was set on a store that is not the demonstration's."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The parsed flags and where to answer."""

    given: argparse.Namespace
    output: Output

    def clock(self) -> Clock:
        """Return the computer's clock, or the one set by ``--clock``."""
        moment: datetime | None = self.given.clock
        return WallClock() if moment is None else SetClock(moment)

    def office(self, *, create: bool = False) -> Office:
        """Open the office of ``--store``; raises ClockRefused and the store's own troubles."""
        office = open_office(Path(self.given.store), self.clock(), create=create)
        if self.given.clock is not None and not office.settings.is_demo:
            office.store.close()
            raise ClockRefused
        return office
