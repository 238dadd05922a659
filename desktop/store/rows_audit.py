"""The rows of the audit page: who did what, when, from where, and what became of it."""

from datetime import date, datetime
from enum import StrEnum

from desktop.plain_class import dataclass


class Became(StrEnum):
    """What became of an entry at the shared store."""

    ACCEPTED = "accepted"
    CONTESTED = "contested"
    REFUSED = "refused"
    WAITING = "waiting"


class Signed(StrEnum):
    """What is known of an entry's signature; a change of settings has none of its own."""

    RIGHT = "right"
    WRONG = "wrong"
    UNCHECKED = "unchecked"
    NONE = "none"


class Odd(StrEnum):
    """What an auditor looks for first."""

    REFUSED = "refused"
    CONTESTED = "contested"
    CLOCK = "clock"
    UNSIGNED = "unsigned"
    WITHDRAWN = "withdrawn"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What of the record is wanted; a blank or None asks for all.

    ``kind`` is a kind, or its first part with a dot for a whole group of them; ``case`` the
    number or id of one; days are those of recording, first and last included.
    """

    officer: str = ""
    bureau: str = ""
    kind: str = ""
    case: str = ""
    since: date | None = None
    until: date | None = None
    odd: Odd | None = None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One act of the record, or one change of a setting, in words; personal data masked.

    ``done_at`` is when it was done where that was said, ``entered_at`` when it was recorded,
    ``taken_at`` when the shared store took it. ``clock_ok`` None means nobody has judged it.
    """

    key: str
    kind: str
    act: str
    detail: str
    officer: str
    officer_id: str
    bureau: str
    device: str
    writer: str
    entered_at: datetime
    done_at: datetime | None = None
    taken_at: datetime | None = None
    case_id: str = ""
    case_number: str = ""
    became: Became = Became.ACCEPTED
    told: str = ""
    signed: Signed = Signed.RIGHT
    clock_ok: bool | None = True
    is_withdrawn: bool = False
    sseq: int | None = None
    wseq: int = 0
    hash: str = ""
    chain: str = ""

    @property
    def year(self) -> int:
        """The year it was recorded in."""
        return self.entered_at.year

    @property
    def organ(self) -> str:
        """The bureau of who did it."""
        return self.bureau


@dataclass(frozen=True, slots=True)
class AuditPage:
    """A stretch of the record, the newest first, and where the next one goes on.

    ``next_key`` is blank at the end of the record. ``looked_to`` is how far back was looked.
    ``missing`` says what the shared store keeps from it, blank where nothing.
    """

    rows: tuple[AuditRow, ...]
    next_key: str = ""
    looked_to: date | None = None
    refusal: str = ""
    people: tuple[tuple[str, str], ...] = ()
    bureaus: tuple[tuple[str, str], ...] = ()
    missing: str = ""
