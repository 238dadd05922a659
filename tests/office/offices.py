"""An office on a store of its own, for tests of what an office does as a whole."""

from datetime import datetime
from pathlib import Path

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.office.office import Office, open_office

FRIDAY = datetime(2026, 2, 13, 16, 55, tzinfo=OFFICE_ZONE)
ADMINISTRATOR = "guanli"


def office_in(folder: Path, at: datetime = FRIDAY) -> Office:
    """Return the demonstration office, made in ``folder`` where there is none yet."""
    return open_office(folder, SetClock(at), create=True)
