"""Rows of the tab of backups: when the store was last copied and last read as a whole."""

from datetime import datetime

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class LastBackup:
    """When and where the store was last copied, and how many entries that was."""

    at: datetime
    folder: str
    entries: int


@dataclass(frozen=True, slots=True)
class BackupPage:
    """What the tab shows, in words.

    ``warning`` is why a backup would be well now, blank where there is no reason; ``is_well`` is
    False where the record was found damaged, None where it was never read as a whole;
    ``refusal`` why this officer may not copy it.
    """

    folder: str = ""
    last: str = ""
    warning: str = ""
    checked: str = ""
    is_well: bool | None = None
    outbox: str = ""
    daily: str = ""
    refusal: str = ""
