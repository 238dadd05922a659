"""What an office has settled for itself; rows of the store, never constants in code."""

from datetime import time
from enum import StrEnum

from desktop.domain.standing_in import StandIn
from desktop.domain.values import Bureau, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper

USUAL_IDLE = 10


class Separation(StrEnum):
    """How many people a letter needs: three all different, or two (never fewer)."""

    THREE = "three"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class OrganSettings:
    """How a bureau signs its papers: full name, number prefix (机关代字), contact window, seal."""

    bureau: Bureau
    full_name: str
    short_name: str
    number_prefix: str
    contact: str = ""
    telephone: str = ""
    seal_mm: float = 42.0
    separation: Separation = Separation.THREE


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """The settings of one joint office.

    ``closing`` ends the working day; ``long_stop_days`` are natural days; ``is_demo`` puts 样张
    on every document and lets the clock be set. ``not_waived`` are papers the rule would let be
    missing and this office does not: an office may be stricter than the rule, never laxer.
    ``has_head_paper``: letters are printed on paper that bears the red head already.
    ``permit_days``: how long an officer of an encrypted desk works without reaching the office.
    ``backup_days``: how old the last backup may be before a desk is reminded, 0 for never;
    ``daily_copies``: for how many days each desk keeps a copy a day beside its store, 0 for none.
    ``lock_minutes`` without a key or the mouse lock a window; 0, in a demonstration alone, never.
    ``stand_ins`` stay when they are over: who acted for whom is told by them.
    """

    scope: str
    name: str
    district: str
    is_demo: bool
    organs: tuple[OrganSettings, ...]
    issuer: Bureau
    addressee: str
    copied_to: str
    case_prefix: str
    closing: time
    stage_profile: str
    required_bureaus: tuple[Bureau, ...]
    long_stop_days: int
    one_late_paper_lapses_letter: bool
    policy_name: str
    policy_number: str
    granted_by: tuple[tuple[MatterKind, Bureau], ...]
    connection_goal_days: int = 25
    not_waived: tuple[Paper, ...] = ()
    has_head_paper: bool = False
    permit_days: int = 7
    backup_days: int = 7
    daily_copies: int = 0
    lock_minutes: int = USUAL_IDLE
    stand_ins: tuple[StandIn, ...] = ()

    @property
    def idle_minutes(self) -> int:
        """After how many minutes a window locks itself; a real office always has some."""
        return self.lock_minutes or (0 if self.is_demo else USUAL_IDLE)

    def organ(self, bureau: Bureau) -> OrganSettings:
        """Return how ``bureau`` signs; every bureau of the office has a row."""
        return next(o for o in self.organs if o.bureau is bureau)
