"""What a waiver letter is made of: papers, countersignatures, service, its one extension."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.values import Bureau
from desktop.domain.values_person import PersonRef
from desktop.rules.deficiency import Paper


@dataclass(frozen=True, slots=True)
class WaivedPaper:
    """One paper a letter waives for a time, with its own deadline and what stands in for it."""

    paper: Paper
    issuing_organ: str
    progress: str
    supporting: tuple[str, ...]
    certified_by: Bureau
    supplement_by: date
    anchor: str
    expected_on: date | None = None
    method: str = ""


@dataclass(frozen=True, slots=True)
class Countersignature:
    """A certifying bureau confirmed the facts of a paper: who, when, on which document."""

    bureau: Bureau
    officer: str
    at: datetime
    document: str


@dataclass(frozen=True, slots=True)
class Service:
    """How and when a document was served, and by whom it was taken."""

    method: str
    at: datetime
    recipient: PersonRef | None = None


@dataclass(frozen=True, slots=True)
class LetterExtension:
    """The one extension of a letter: new last day, why, by which letter."""

    until: date
    reason: str
    granted_on: date
