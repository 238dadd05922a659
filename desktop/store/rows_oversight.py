"""The rows of the supervisor's page."""

from datetime import date

from desktop.domain.supervising import Period
from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class BureauRow:
    """How one bureau stands: what waits for it now, what it decided in the period.

    ``middle`` and ``ninth`` are the office minutes half, and nine tenths, of its decisions
    took at most; None where none can be told.
    """

    bureau: str
    waiting: int = 0
    late: int = 0
    today: int = 0
    paused: int = 0
    in_time: int = 0
    missed: int = 0
    middle: int | None = None
    ninth: int | None = None
    ordered: int = 0
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class PartyRow:
    """Who holds how many open cases, and whose office time ended cases of the period took."""

    party: str
    holding: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class DayRow:
    """How many steps are due on a day to come."""

    on: date
    count: int


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An oversight order that waits for its reply."""

    case_id: str
    case_number: str
    enterprise: str
    bureau: str
    number: str
    ordered_on: date


@dataclass(frozen=True, slots=True)
class LetterFigures:
    """Letters: issued in the period, ended in it redeemed or otherwise, and what comes to lapse."""

    issued: int = 0
    redeemed: int = 0
    unredeemed: int = 0
    lapsing: int = 0
    lapsed: int = 0


@dataclass(frozen=True, slots=True)
class WorksFigures:
    """Works judged in the period, how many of them exempt; connections made, and how long."""

    judged: int = 0
    exempt: int = 0
    connected: int = 0
    days: float | None = None
    ended: int = 0


@dataclass(frozen=True, slots=True)
class OversightPage:
    """All the page shows. ``left`` is how many cases are still to be reckoned.

    ``refusal`` says why nothing is shown, blank where it is; ``day`` is how many minutes a day
    worked has; ``lapse_until`` the last day of letters about to lapse; ``weeks`` the share
    decided in time of each week in which anything was decided, oldest first.
    """

    period: Period
    at: str = ""
    bureaus: tuple[BureauRow, ...] = ()
    parties: tuple[PartyRow, ...] = ()
    days: tuple[DayRow, ...] = ()
    orders: tuple[OrderRow, ...] = ()
    letters: LetterFigures = LetterFigures()
    works: WorksFigures = WorksFigures()
    weeks: tuple[float, ...] = ()
    day: int = 0
    today: date | None = None
    lapse_until: date | None = None
    left: int = 0
    refusal: str = ""
