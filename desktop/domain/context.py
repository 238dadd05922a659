"""Everything an act may look at beside the case: officer, moment, rules, settings."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Duty, Officer
from desktop.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Context:
    """Who acts, when (in the office's zone), under which rules and settings.

    ``number`` is the one taken from the act's series, blank where the act takes none.
    """

    officer: Officer
    now: datetime
    rules: Rulebook
    office: OfficeSettings
    number: str = ""

    @property
    def today(self) -> date:
        """The office's calendar day."""
        return self.now.date()

    def moment(self, given: datetime | None) -> datetime:
        """Return the moment given, in the office's zone; now where none was."""
        return (given or self.now).astimezone(self.now.tzinfo)

    def has(self, duty: Duty) -> bool:
        """Return whether the acting officer is charged with ``duty``."""
        return duty in self.officer.duties
