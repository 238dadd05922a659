"""Say why an office could not be opened: what happened, what was kept, what can be done."""

from pathlib import Path

from desktop.store.errors import (
    FolderClosed,
    ForeignFile,
    NewerStore,
    StoreFull,
    StoreTrouble,
    StoreUnreadable,
)
from desktop.views.trouble import TroubleSaid
from desktop.wording import signs, start
from desktop.wording.findings import say


def said_of(error: Exception, folder: Path) -> TroubleSaid:
    """Return a trouble in words; one that nobody foresaw is said as what it is."""
    if isinstance(error, OSError):
        error = FolderClosed(file=error.filename or folder)
    if not isinstance(error, StoreTrouble):
        return TroubleSaid(
            start.TROUBLE_TITLE,
            str(error) or type(error).__name__,
            start.KEPT.format(folder=folder),
            start.FAULT_TO_DO,
            repr(error),
        )
    said = say(error.finding())
    return TroubleSaid(
        start.TROUBLES.get(error.code, start.TROUBLE_TITLE),
        f"{said.reason}{signs.STOP}",
        _kept(error).format(folder=folder),
        f"{said.remedy}{signs.STOP}",
        f"{error.code} {error}",
        may_salvage=isinstance(error, StoreUnreadable | ForeignFile),
    )


def _kept(error: StoreTrouble) -> str:
    if isinstance(error, NewerStore):
        return start.KEPT_NEWER
    return start.KEPT_FULL if isinstance(error, StoreFull) else start.KEPT
