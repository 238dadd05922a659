"""What every command starts from: the office of a store, the clock, the output."""

import argparse
from datetime import datetime
from pathlib import Path

from desktop.cli.output import Output
from desktop.cli.unlocking import only_officer, unlocked
from desktop.clock import Clock, SetClock, WallClock
from desktop.office.office import Office, open_office
from desktop.plain_class import dataclass
from desktop.store.connect import Store, open_store
from desktop.store.current_state import bring_up_to_date


class ClockRefused(Exception):
    """An office clock was set on a store that is not the demonstration's."""


class CasesClosed(Exception):
    """The officer administers the office and does nothing else: nothing of a case is theirs."""


_CASES = frozenset({"application", "case", "list", "replay", "whatif"})
_OF_CASES = frozenset(
    {
        ("letter", "register"),
        ("letter", "papers"),
        ("letter", "book"),
        ("letter", "render"),
        ("rules", "whatif"),
        ("rules", "import"),
        ("calendar", "whatif"),
        ("sync", "export"),
        ("sync", "export-log"),
    }
)
"""The commands that show anything of a case, whole groups and single ones."""


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
        """Open the office of ``--store``; raises ClockRefused, CasesClosed and its own troubles."""
        office = open_office(self.unlocked(), self.clock(), create=create)
        try:
            self._refuse(office)
        except (ClockRefused, CasesClosed):
            office.store.close()
            raise
        return office

    def _refuse(self, office: Office) -> None:
        if self.given.clock is not None and not office.settings.is_demo:
            raise ClockRefused
        command, part = self.given.command, getattr(self.given, "part", "")
        if command not in _CASES and (command, part) not in _OF_CASES:
            return
        asker = self._asker() or only_officer(office.store.folder)
        if any(p.id == asker and not p.sees_cases for p in office.officers()):
            raise CasesClosed

    def store(self) -> Store:
        """Open the store of ``--store`` without its office; raises the store's own troubles.

        What is made from the record is made anew where an older program wrote it.
        """
        store = self.record()
        try:
            bring_up_to_date(store)
        except BaseException:
            store.close()
            raise
        return store

    def record(self) -> Store:
        """Open the store of ``--store`` for its record, which may be damaged.

        Whoever has found it right brings up to date what is made from it.
        """
        return open_store(self.unlocked())

    def unlocked(self, folder: Path | None = None) -> Path:
        """Return a store's folder, that of ``--store``, unlocked by ``--as`` where encrypted.

        Permits go by the computer's own clock: one set by ``--clock`` is the demonstration's.
        """
        place = Path(self.given.store) if folder is None else folder
        unlocked(place, self._asker(), WallClock())
        return place

    def _asker(self) -> str:
        """Return who was named by ``--as``; an auditor's ``--officer`` is whom they look for."""
        given = vars(self.given)
        return str(given.get("auditor", given.get("officer")) or "")
