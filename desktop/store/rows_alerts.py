"""The rows of the notifications: what an officer is told of, and since when."""

from datetime import datetime
from enum import StrEnum

from desktop.plain_class import dataclass


class AlertKind(StrEnum):
    """Of what an officer is told."""

    OVERDUE = "overdue"
    SOON = "soon"
    WAITS = "waits"
    CONFLICT = "conflict"
    HANDED = "handed"
    MENTION = "mention"
    LONG_STOP = "long_stop"
    PROPOSED = "proposed"
    CODE = "code"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One notification; ``id`` is the same for as long as it is about the same thing.

    It leads to a case, to a letter of it, or to a page of the rail.
    """

    id: str
    kind: AlertKind
    at: datetime
    title: str
    words: str
    case_id: str = ""
    letter: str = ""
    page: str = ""
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class AlertsList:
    """An officer's notifications, the newest first; ``put_off`` says how many sleep meanwhile."""

    officer: str
    today: datetime
    rows: tuple[AlertRow, ...] = ()
    put_off: int = 0

    @property
    def unread(self) -> int:
        """How many were not yet read."""
        return sum(not row.is_read for row in self.rows)
