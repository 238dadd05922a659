"""Rows of the page of personal data: everything in them is masked already."""

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum

from desktop.plain_class import dataclass


class Keeping(StrEnum):
    """How far the keeping of a person's data is."""

    KEPT = "kept"
    DUE = "due"
    PROPOSED = "proposed"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class PersonFilter:
    """What is looked for: words of a case, or a person's whole name or number; and how far."""

    text: str = ""
    keeping: str = ""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person of one case, masked; blank values where erased."""

    key: str
    ref: str
    case_id: str
    case_number: str
    enterprise: str
    name: str
    phone: str
    identity: str
    keeping: Keeping
    closed_on: date | None = None
    kept_until: date | None = None
    basis: str = ""

    @property
    def year(self) -> int:
        """The year the case ended in, 0 while it goes on."""
        return self.closed_on.year if self.closed_on else 0

    @property
    def organ(self) -> str:
        """No bureau of its own keeps a person's data."""
        return ""


@dataclass(frozen=True, slots=True)
class PersonsPage:
    """The persons found; ``refusal`` why nothing is shown, ``is_more`` that there are others."""

    rows: tuple[PersonLine, ...] = ()
    is_more: bool = False
    due: int = 0
    proposed: int = 0
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class PersonHappening:
    """A time a person's data was shown, handed out, or its erasure moved on."""

    at: datetime
    officer: str
    said: str
    reason: str


@dataclass(frozen=True, slots=True)
class PersonCard:
    """All that is kept of one person, and why each act is not the officer's, blank where it is."""

    line: PersonLine
    cases: tuple[tuple[str, str], ...] = ()
    papers: int = 0
    scans: int = 0
    letters: int = 0
    happenings: tuple[PersonHappening, ...] = ()
    proposed: str = ""
    against: dict[str, str] = field(default_factory=dict)
    is_shared: bool = False
    is_at_hub: bool = False
