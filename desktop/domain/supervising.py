"""Looking at how the office as a whole does (监督): by whom, and what is counted of it."""

from datetime import date
from enum import StrEnum

from desktop.domain.values import Duty, Officer
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding

SUPERVISORS = frozenset({Duty.OFFICE_HEAD, Duty.SIGNATORY, Duty.AUDITOR})


class FigureKind(StrEnum):
    """What is counted; each figure leads to the cases it counts."""

    WAITING = "waiting"
    LATE = "late"
    DUE = "due"
    PAUSED = "paused"
    IN_TIME = "in_time"
    MISSED = "missed"
    HELD = "held"
    ENDED = "ended"
    EXEMPT = "exempt"
    JUDGED = "judged"
    CONNECTED = "connected"
    ISSUED = "issued"
    LAPSING = "lapsing"
    LAPSED = "lapsed"
    ORDERED = "ordered"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what is counted, of which bureau or party, from which day to which.

    ``bureau`` blank is every bureau; days None are no bound.
    """

    kind: FigureKind
    bureau: str = ""
    since: date | None = None
    until: date | None = None
    party: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """The days figures of a time are counted over, both included."""

    key: str
    since: date
    until: date


def supervising_findings(officer: Officer) -> tuple[Finding, ...]:
    """Return why this officer may not look at the office's figures; nothing where they may."""
    found = [] if officer.is_active else [finding("officer_inactive")]
    if not officer.duties & SUPERVISORS:
        wanted, held = ",".join(sorted(SUPERVISORS)), ",".join(sorted(officer.duties))
        found.append(finding("duty_missing", wanted=wanted, held=held))
    return tuple(found)
