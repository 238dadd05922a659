"""What time makes of a matter: acceptance by silence, due dates, who holds the ball.

Nothing here is recorded; everything follows from the dates in the case, the calendar and today.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import partial, wraps
from typing import ParamSpec

from desktop.domain.case import Case, Matter, Step
from desktop.domain.values import Bureau, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.rulebook import Rulebook
from desktop.rules.two_working_days import (
    Beginning,
    Deadline,
    Suspension,
    accepted_by_silence,
    decision_deadline,
    notification_deadline,
)
from desktop.rules.working_days import NoCalendar, WorkingCalendar

Asked = ParamSpec("Asked")


@dataclass(frozen=True, slots=True)
class Due:
    """A due day with how it came about.

    ``on`` is None where the calendar of ``missing_year`` is not published (暂定); a day an
    officer fixed instead has ``is_fixed``. ``on`` is the day that was promised; where the calendar
    in force now gives another one, that stands in ``recounted``. ``told_at`` is when it was told,
    ``is_answer`` whether it is the day by which acceptance must be answered.
    """

    on: date | None
    deadline: Deadline | None = None
    is_fixed: bool = False
    missing_year: int | None = None
    recounted: "Due | None" = None
    told_at: datetime | None = None
    is_answer: bool = False

    @property
    def newest(self) -> "Due":
        """What the calendar in force now gives."""
        return self.recounted or self

    @property
    def is_put_off(self) -> bool:
        """Return whether the calendar would allow a later day, which somebody must acknowledge."""
        later = self.newest.on
        return self.on is not None and later is not None and later > self.on


def _provisional(asked: Callable[Asked, Due | None]) -> Callable[Asked, Due | None]:
    """Let a question for a due day answer 暂定 where it needs a calendar not yet published."""

    @wraps(asked)
    def answered(*given: Asked.args, **named: Asked.kwargs) -> Due | None:
        try:
            return asked(*given, **named)
        except NoCalendar as missing:
            return Due(None, missing_year=missing.year)

    return answered


def accepted_day(matter: Matter, today: date, rules: Rulebook) -> date | None:
    """Return since when the matter counts as accepted, or None while it is not.

    Where nobody was told within the five working days it is accepted since the day of receipt
    (行政许可法 Art. 32 (4)); a supplement notice or a refusal in time stops that.
    """
    if matter.accepted_on is not None:
        return matter.accepted_on
    if matter.not_accepted_reason or (matter.supplements and matter.open_supplement):
        return None
    if not notifies(matter.kind):
        return None
    return matter.received_on if _is_silent(matter, today, rules) else None


def _is_silent(matter: Matter, today: date, rules: Rulebook) -> bool:
    days = rules.days("notify", matter.received_on, matter.received_at)
    *known, last = rules.calendars_since(matter.received_at)
    for calendar in known:
        try:
            return accepted_by_silence(matter.received_on, today, calendar, days=days)
        except NoCalendar:
            continue
    return accepted_by_silence(matter.received_on, today, last, days=days)


def accepted_as_known(matter: Matter, today: date, rules: Rulebook) -> date | None:
    """Return since when the matter is accepted; beyond the calendar silence can't be told."""
    try:
        return accepted_day(matter, today, rules)
    except NoCalendar:
        return matter.accepted_on


def notifies(kind: MatterKind) -> bool:
    """Return whether the government owes an answer on acceptance (the utility's own does not)."""
    return kind is not MatterKind.CONNECTION


def notify_due(matter: Matter, rules: Rulebook) -> Due:
    """Return by when acceptance, supplement or refusal must be told."""
    days = rules.days("notify", matter.received_on, matter.received_at)
    told = matter.accepted_at or (matter.ended.entered_at if matter.ended else None)
    known = rules.calendars_since(matter.received_at, told)
    beginning = receipt_beginning(matter.received_at, rules)
    count = partial(notification_deadline, matter.received_on, days=days, beginning=beginning)
    due = _promised(known, _Told(count, matter.received_at), is_open=told is None)
    return replace(due, is_answer=True)


@_provisional
def step_due(matter: Matter, step: Step, today: date, rules: Rulebook) -> Due | None:
    """Return by when the bureau must decide; None while the matter is not accepted."""
    accepted = accepted_day(matter, today, rules)
    if accepted is None:
        return None
    if step.fixed_due is not None:
        return Due(step.fixed_due, is_fixed=True)
    days = promised_days(matter.kind, accepted, rules, told_at(matter)) + _extra_days(step)
    pauses = tuple(Suspension(s.start, s.ended_on or s.end) for s in step.specials)
    closed = step.decided or matter.ended
    told = step.told_at or matter.accepted_at or matter.received_at
    known = rules.calendars_since(told, closed.entered_at if closed else None)
    beginning = acceptance_beginning(matter, accepted, rules)
    count = partial(decision_deadline, accepted, days=days, suspensions=pauses, beginning=beginning)
    counted = _promised(known, _Told(count, told), is_open=closed is None)
    if step.promised_on in (None, counted.on):
        return counted
    told_then = _told(step.promised_on, _Told(count, told), rules)
    return _beside(told_then, counted.newest, is_open=closed is None)


@_provisional
def statutory_due(matter: Matter, today: date, rules: Rulebook) -> Due | None:
    """Return by when the law (not the office's promise) wants the decision."""
    accepted = accepted_day(matter, today, rules)
    if accepted is None:
        return None
    row = "statutory_transmission" if _is_transmission(matter) else "statutory_single"
    days = rules.days(row, accepted, told_at(matter))
    return _since_acceptance(matter, accepted, days, rules)


@_provisional
def matter_due(matter: Matter, today: date, rules: Rulebook) -> Due | None:
    """Return the day the matter is due: the latest of its undecided steps, or the notice.

    None where no clock runs: an exempt work gets its receipt at once.
    """
    if not matter.is_open or matter.kind is MatterKind.CONNECTION:
        return None
    if accepted_day(matter, today, rules) is None:
        return None if matter.open_supplement else notify_due(matter, rules)
    if matter.verdict is not None and matter.verdict.frees:
        return None
    pending = [s for s in matter.steps if s.opinion is None] or list(matter.steps)
    dues = [d for s in pending if (d := step_due(matter, s, today, rules)) is not None]
    if not dues:
        return step_due(matter, whole_step(matter), today, rules)
    unknown = next((d for d in dues if d.on is None), None)
    return unknown or max(dues, key=lambda d: d.on or date.min)


def receipt_beginning(received_at: datetime, rules: Rulebook) -> Beginning:
    """Return how papers came to be received on their day, by the office's hours then."""
    return Beginning(received_at, rules.hours.on(received_at.date(), received_at).cutoff)


def acceptance_beginning(matter: Matter, accepted: date, rules: Rulebook) -> Beginning:
    """Return how the count from an acceptance begins, by the office's hours known then.

    Silence accepts on the day of receipt, at no moment.
    """
    return beginning_by(rules, accepted, matter.accepted_at, told_at(matter))


def beginning_by(
    rules: Rulebook, accepted: date, at: datetime | None, known_at: datetime | None
) -> Beginning:
    """Return how a count from a day begins; ``at`` is no moment of it where it is another day's."""
    hours = rules.hours.on(accepted, known_at)
    return Beginning(
        at if at is not None and at.date() == accepted else None,
        hours.cutoff if hours.late_counts_next else None,
        hours.first_day_counts,
    )


def whole_step(matter: Matter) -> Step:
    """Return what stands for a matter without steps where its day is counted and told."""
    return Step(Bureau.JOINT_OFFICE, told_at=matter.told_at, promised_on=matter.promised_on)


def told_at(matter: Matter) -> datetime:
    """Return when a matter's days were told: a limit learnt later does not move them."""
    return matter.accepted_at or matter.received_at


def promised_days(
    kind: MatterKind, accepted: date, rules: Rulebook, known_at: datetime | None = None
) -> int:
    """Return in how many working days the office promises to decide a matter of that kind."""
    row = "statutory_transmission" if kind is MatterKind.TRANSMISSION else "decide"
    return rules.days(row, accepted, known_at)


def connection_goal(case: Case, rules: Rulebook) -> Due | None:
    """Return by when the supply should be energised, counted from the utility's acceptance."""
    matter = case.matter(MatterKind.CONNECTION)
    if matter is None or matter.accepted_on is None:
        return None
    accepted = matter.accepted_on
    days = rules.days("connection_goal", accepted, told_at(matter))
    return _since_acceptance(matter, accepted, days, rules)


def is_suspended(step: Step, today: date) -> bool:
    """Return whether a special procedure stops this step today."""
    return step.opinion is None and any(
        s.start <= today <= (s.ended_on or s.end) for s in step.specials
    )


def ball_holders(case: Case, today: date) -> tuple[str, ...]:
    """Return who has to move: bureau codes, ``applicant``, ``utility`` or nobody."""
    holders: list[str] = []
    for matter in case.matters:
        holders.extend(h for h in _holders(matter, today) if h not in holders)
    return tuple(holders)


def _holders(matter: Matter, today: date) -> list[str]:
    if not matter.is_open:
        return []
    if matter.open_supplement:
        return ["applicant"]
    if matter.accepted_on is None:
        return ["utility" if matter.kind is MatterKind.CONNECTION else "window"]
    if matter.verdict is not None and matter.verdict.frees:
        return ["window"]
    pending = [s for s in matter.steps if s.opinion is None]
    if pending:
        return ["special" if is_suspended(s, today) else s.bureau.value for s in pending]
    return ["utility" if matter.kind is MatterKind.CONNECTION else "signatory"]


def _is_transmission(matter: Matter) -> bool:
    return matter.kind is MatterKind.TRANSMISSION


def promised_day(
    kind: MatterKind,
    accepted: tuple[date, datetime],
    rules: Rulebook,
    known_at: datetime | None = None,
) -> date | None:
    """Return the day a matter accepted then is promised for; None where no calendar says yet.

    ``accepted`` is the day of acceptance and the moment it was entered for.
    """
    on, at = accepted
    days = promised_days(kind, on, rules, known_at)
    beginning = beginning_by(rules, on, at, known_at)
    count = partial(decision_deadline, on, days=days, beginning=beginning)
    return _due(partial(count, rules.calendar)).on


def _extra_days(step: Step) -> int:
    return step.extension.days if step.extension else 0


def _since_acceptance(matter: Matter, accepted: date, days: int, rules: Rulebook) -> Due:
    """Return a due day of the whole matter, by the calendar known when it was accepted."""
    told = matter.accepted_at or matter.received_at
    known = rules.calendars_since(told, matter.ended.entered_at if matter.ended else None)
    beginning = acceptance_beginning(matter, accepted, rules)
    count = partial(decision_deadline, accepted, days=days, beginning=beginning)
    return _promised(known, _Told(count, told), is_open=matter.ended is None)


@dataclass(frozen=True, slots=True)
class _Told:
    """How a day is counted by a calendar, and when it was told."""

    count: Callable[[WorkingCalendar], Deadline]
    at: datetime

    def due(self, calendar: WorkingCalendar) -> Due:
        """Return what a calendar makes of it."""
        return _due(partial(self.count, calendar), self.at)


def _promised(known: Iterable[WorkingCalendar], told: _Told, *, is_open: bool) -> Due:
    """Return the day by the first calendar that gives one, with what the last makes of it.

    ``known`` are the calendars from when the day was told on; while it is open the last of them
    is the one in force.
    """
    first, *later = (told.due(calendar) for calendar in known)
    promised = first
    for due in later:
        promised = promised if promised.on is not None else due
    return _beside(promised, later[-1] if later else first, is_open=is_open)


def _told(on: date, told: _Told, rules: Rulebook) -> Due:
    """Return the day that was told, as counted by the last calendar that gives it.

    A desk that did not have the newest notice yet told the day by the one before.
    """
    calendars = (rules.calendar, *(e.calendar for e in reversed(rules.earlier)))
    dues = (told.due(calendar) for calendar in calendars)
    return next((due for due in dues if due.on == on), Due(on, told_at=told.at))


def _beside(promised: Due, newest: Due, *, is_open: bool) -> Due:
    if not is_open or newest.on == promised.on:
        return promised
    return replace(promised, recounted=newest)


def _due(count: Callable[[], Deadline], told: datetime | None = None) -> Due:
    try:
        deadline = count()
    except NoCalendar as missing:
        return Due(None, missing_year=missing.year, told_at=told)
    return Due(deadline.due_on, deadline, told_at=told)
