"""Where a case stands as a whole: the matter its officers work on, and what that waits for.

Follows from what was recorded alone; clocks, and what silence brings, are asked of ``clocks``.
"""

from datetime import date
from enum import StrEnum

from desktop.domain.case import Case, Matter
from desktop.domain.values import MatterKind
from desktop.plain_class import dataclass
from desktop.rules.exemption import Outcome

WORK_ORDER = (
    MatterKind.EXTERNAL_WORKS,
    MatterKind.TRANSMISSION,
    MatterKind.WAIVER_REQUEST,
    MatterKind.CONNECTION,
)


class Phase(StrEnum):
    """What a case waits for, in the order of the way it goes."""

    ACCEPT = "accept"
    SUPPLEMENT = "supplement"
    CONFIRM = "confirm"
    COUNTERSIGNING = "countersigning"
    CONCLUDE = "conclude"
    CONNECTING = "connecting"
    LETTER = "letter"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Standing:
    """A case's phase and the matter it is told of; a case without matters has none."""

    phase: Phase
    matter: Matter | None = None


def standing(case: Case) -> Standing:
    """Return where the case stands: its open works first, then its letter, then its supply."""
    found = [m for kind in WORK_ORDER if (m := case.matter(kind)) is not None]
    working = next((m for m in found if m.is_open), None)
    if working is not None and working.kind is not MatterKind.CONNECTION:
        return Standing(_phase(working), working)
    if any(x.is_live for x in case.letters):
        return Standing(Phase.LETTER, found[0] if found else None)
    if working is not None:
        return Standing(_phase(working), working)
    return Standing(Phase.CLOSED, found[0] if found else None)


def ended_on(case: Case) -> date | None:
    """Return on which day the last matter or letter of a case ended; None where no day says."""
    matters = [m.ended.on for m in case.matters if m.ended is not None]
    return max([*matters, *(x.ended_on for x in case.letters if x.ended_on)], default=None)


def _phase(matter: Matter) -> Phase:
    if matter.open_supplement is not None:
        return Phase.SUPPLEMENT
    if matter.kind is MatterKind.CONNECTION:
        return Phase.CONNECTING
    if matter.accepted_on is None:
        return Phase.ACCEPT
    if matter.verdict is not None and matter.verdict.effective is Outcome.EXEMPT:
        return Phase.CONFIRM
    waiting = any(s.opinion is None for s in matter.steps)
    return Phase.COUNTERSIGNING if waiting else Phase.CONCLUDE
