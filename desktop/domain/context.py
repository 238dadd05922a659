"""Everything an act may look at beside the case: officer, moment, rules, settings."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Duty, Officer
from desktop.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Context:
    """Who acts, when (in the office's zone), under which rules and settings.

    ``number`` is the one taken from the act's series, blank where the act takes none;
    ``people`` are the office's officers; ``desks`` the other desks that share the record: name,
    when each was last heard, and whether it had sent everything then; ``wording`` are the
    digests of what a waiver letter drafted now is made from.
    """

    officer: Officer
    now: datetime
    rules: Rulebook
    office: OfficeSettings
    number: str = ""
    people: tuple[Officer, ...] = ()
    desks: tuple[tuple[str, datetime, bool], ...] = ()
    wording: tuple[str, ...] = ()

    @property
    def today(self) -> date:
        """The office's calendar day."""
        return self.now.date()

    def moment(self, given: datetime | None) -> datetime:
        """Return the moment given, in the office's zone; now where none was."""
        return (given or self.now).astimezone(self.now.tzinfo)

    def person(self, officer_id: str) -> Officer | None:
        """Return the active officer of that id, or None."""
        return next((p for p in self.people if p.id == officer_id and p.is_active), None)

    def has(self, duty: Duty) -> bool:
        """Return whether the acting officer is charged with ``duty``."""
        return duty in self.officer.duties
