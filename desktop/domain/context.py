"""Everything an act may look at beside the case: officer, moment, rules, settings."""

from datetime import date, datetime

from desktop.domain.kind_rules import KIND_RULES
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.standing_in import hands_of
from desktop.domain.values import Duty, Officer
from desktop.plain_class import dataclass
from desktop.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Context:
    """Who acts, when (in the office's zone), under which rules and settings.

    ``number`` is the one taken from the act's series, blank where the act takes none; ``people``
    are the office's officers, ``charged`` the same without what is lent; ``desks`` the other desks
    that share the record: name, when each was last heard, and whether it had sent everything then;
    ``wording`` are the digests of what a waiver letter drafted now is made from.
    """

    officer: Officer
    now: datetime
    rules: Rulebook
    office: OfficeSettings
    number: str = ""
    people: tuple[Officer, ...] = ()
    desks: tuple[tuple[str, datetime, bool], ...] = ()
    wording: tuple[str, ...] = ()
    charged: tuple[Officer, ...] = ()

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

    def is_same_hand(self, kind: str, author: str, done: str) -> bool:
        """Return whether an entry of ``kind`` by the officer and one ``done`` are of one person.

        Whoever stands in for another counts as both.
        """
        stand_ins = self.office.stand_ins
        own = hands_of(
            self.officer.id, KIND_RULES[kind].duties, self.charged, stand_ins, self.today
        )
        return bool(own & hands_of(author, KIND_RULES[done].duties, self.charged, stand_ins))

    def has(self, duty: Duty) -> bool:
        """Return whether the acting officer is charged with ``duty``."""
        return duty in self.officer.duties
