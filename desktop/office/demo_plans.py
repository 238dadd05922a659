"""When the made-up cases begin, how each is to run, and which papers it lacks."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random

from desktop.clock import OFFICE_ZONE
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.working_days import WorkingCalendar

MONTH_WEIGHTS = {1: 1.0, 2: 0.5, 3: 1.3, 11: 1.2, 12: 1.2}


class Course(StrEnum):
    """How a case is to run."""

    ORDINARY = "ordinary"
    PENDING = "pending"
    SUPPLEMENT = "supplement"
    SPECIAL = "special"
    OVERDUE = "overdue"
    ASKED = "asked"
    LONGER = "longer"
    TURNED_AWAY = "turned_away"
    REFUSED = "refused"
    LAPSED = "lapsed"
    PROLONGED = "prolonged"
    WITHDRAWN = "withdrawn"
    TO_CHECK = "to_check"
    TO_COUNTERSIGN = "to_countersign"
    TO_SIGN = "to_sign"
    TO_SEAL = "to_seal"
    TO_SERVE = "to_serve"


WAITING = frozenset({Course.PENDING, Course.OVERDUE, Course.ASKED, Course.LONGER})
"""Courses in which some bureaus have not decided yet."""

NEEDS_APPROVAL = WAITING | {Course.SPECIAL, Course.REFUSED}
"""Courses whose works cross an arterial road."""

UNDER_WAY = (
    *(Course.TO_CHECK, Course.TO_COUNTERSIGN, Course.TO_SIGN, Course.TO_SIGN),
    *(Course.TO_SEAL, Course.TO_SERVE),
)
"""Courses in which a letter waits for its next officer; two wait to be signed."""


@dataclass(frozen=True, slots=True)
class Plan:
    """On which day a case begins, how it runs, which papers are missing."""

    day: date
    course: Course
    missing: tuple[Paper, ...]


def plans(random: Random, number: int, today: date, calendar: WorkingCalendar) -> tuple[Plan, ...]:
    """Return the year's cases: the last ones overdue, due today and tomorrow, the rest before."""
    days = _working_days(today - timedelta(days=365), today, calendar)
    weights = [MONTH_WEIGHTS.get(d.month, 1.0) * (1.25 if d.weekday() == 0 else 1) for d in days]
    fixed = (
        [Plan(days[-4], Course.OVERDUE, ()), Plan(days[-3], Course.ASKED, ())]
        + [Plan(days[-3], Course.PENDING, ()) for _ in range(2)]
        + [Plan(days[-2], Course.LONGER, ())]
        + [Plan(days[-2], Course.PENDING, ()) for _ in range(3)]
        + [Plan(days[-3], Course.SPECIAL, ()) for _ in range(2)]
        + [Plan(days[-2], Course.SUPPLEMENT, ()) for _ in range(3)]
        + [Plan(days[-12], Course.TURNED_AWAY, ()), Plan(days[-25], Course.REFUSED, ())]
        + [Plan(days[-100], Course.LAPSED, (Paper.PROPERTY_RIGHT,))]
        + [Plan(days[-90], Course.PROLONGED, (Paper.PROJECT_APPROVAL, Paper.PROPERTY_RIGHT))]
        + [Plan(days[-60], Course.WITHDRAWN, (Paper.PROJECT_APPROVAL,))]
        + [Plan(days[-2], course, (Paper.PROPERTY_RIGHT,)) for course in UNDER_WAY]
    )
    early = days[:-5]
    chosen = sorted(random.choices(early, weights[:-5], k=number - len(fixed)))
    ordinary = (Plan(d, Course.ORDINARY, _missing(random)) for d in chosen)
    return (*ordinary, *fixed)


def _working_days(since: date, until: date, calendar: WorkingCalendar) -> list[date]:
    span = (since + timedelta(days=n) for n in range((until - since).days + 1))
    return [d for d in span if calendar.is_working(d)]


def _missing(random: Random) -> tuple[Paper, ...]:
    share = random.random()
    if share < 0.75:
        return ()
    if share < 0.88:
        return (Paper.PROPERTY_RIGHT,)
    if share < 0.96:
        return (Paper.PROJECT_APPROVAL,)
    return (Paper.PROJECT_APPROVAL, Paper.PROPERTY_RIGHT)


def at_hour(day: date, hour: float) -> datetime:
    """Return a moment of a day in the office's zone."""
    return datetime.combine(day, time(), OFFICE_ZONE) + timedelta(hours=hour)
