"""Administrative approval of an access work up to 20 kV takes at most two working days.

Source: Huangpu joint office, first reform measure
("20千伏及以下高压电力接入工程，行政审批不超过2个工作日"); 行政许可法 (2019) Art. 82
("以工作日计算，不含法定节假日"), Art. 45 (time of a special procedure does not count), Art. 32
("当场或者在五日内一次告知……逾期不告知的，自收到申请材料之日起即为受理"); 民法典 Art. 201, 203
("开始的当日不计入，自下一日开始计算"; "有业务时间的，停止业务活动的时间为截止时间").
The day of acceptance does not count; the deadline is the close of business of the last day.
Our reading: papers that come after the office's cut-off, or on a day off, are received on the next
day worked; an office may settle the same for acceptance, or that the day of acceptance counts.

Moments are aware and in the office's time zone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from enum import StrEnum
from functools import lru_cache

from desktop.plain_class import dataclass
from desktop.rules.working_days import ONE_DAY, CountedDay, WorkingCalendar


@dataclass(frozen=True, slots=True)
class Suspension:
    """Days, both ends included, on which a special procedure stops the clock (特别程序)."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a suspension from {self.start} ends before, on {self.end}")

    def covers(self, day: date) -> bool:
        """Return whether the clock stands on ``day``."""
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a count begins: at what moment, and what the office's hours make of that.

    ``at`` is None where only the day is known, ``cutoff`` where the time of day does not matter.
    """

    at: datetime | None = None
    cutoff: time | None = None
    first_day_counts: bool = False


FROM_NEXT_DAY = Beginning()
"""Counting begins on the next day whatever the time was (受理次日)."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A due day with every day that led to it.

    ``start_on`` itself is not counted, unless its ``beginning`` says so; ``counted`` runs from the
    first day that may count to ``due_on``.
    """

    start_on: date
    due_on: date
    days: int
    counted: tuple[CountedDay, ...]
    beginning: Beginning = FROM_NEXT_DAY


class Lamp(StrEnum):
    """How near a deadline is; paused and exempt are for the caller to say."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    PAUSED = "paused"
    EXEMPT = "exempt"


def decision_deadline(
    accepted_on: date,
    calendar: WorkingCalendar,
    *,
    days: int,
    suspensions: Sequence[Suspension] = (),
    beginning: Beginning = FROM_NEXT_DAY,
) -> Deadline:
    """Return by when a bureau must decide: the ``days``-th working day after acceptance.

    Days of a suspension are shown but not counted; NoCalendar where a year is unknown. A calendar
    never changes, so what was counted by it once is the same object ever after.
    """
    if days < 1:
        raise ValueError(f"at least one working day is counted, not {days}")
    start = counting_day(accepted_on, calendar, beginning)
    return _begun(start, calendar, days, tuple(suspensions), beginning)


def notification_deadline(
    received_on: date,
    calendar: WorkingCalendar,
    *,
    days: int,
    beginning: Beginning = FROM_NEXT_DAY,
) -> Deadline:
    """Return by when acceptance, supplement or refusal must be told; nothing stops it.

    The day of receipt is the one recorded; ``beginning`` only tells how it came to be that day.
    """
    return _begun(received_on, calendar, days, (), replace(beginning, first_day_counts=False))


def counting_day(accepted_on: date, calendar: WorkingCalendar, beginning: Beginning) -> date:
    """Return the day an acceptance counts as made on."""
    at, cutoff = beginning.at, beginning.cutoff
    if at is None or cutoff is None or at.date() != accepted_on:
        return accepted_on
    return received_day(at, calendar, cutoff=cutoff)


@lru_cache(maxsize=16_384)
def _begun(
    start: date,
    calendar: WorkingCalendar,
    days: int,
    suspensions: tuple[Suspension, ...],
    beginning: Beginning,
) -> Deadline:
    before = start - ONE_DAY if beginning.first_day_counts else start
    counted = _counted(before, calendar, days, suspensions)
    return Deadline(start, counted[-1].note.day, days, counted, beginning)


@lru_cache(maxsize=16_384)
def _counted(
    before: date, calendar: WorkingCalendar, days: int, suspensions: tuple[Suspension, ...]
) -> tuple[CountedDay, ...]:
    """Return the days after ``before`` up to the last one that is counted."""
    lines: list[CountedDay] = []
    for line in _numbered(before, calendar, suspensions):
        lines.append(line)
        if line.number == days:
            break
    return tuple(lines)


def received_day(received_at: datetime, calendar: WorkingCalendar, *, cutoff: time) -> date:
    """Return the day of receipt (收件日): the same day, or the next one worked.

    At ``cutoff`` sharp is still in time.
    """
    day = received_at.date()
    if received_at.time() > cutoff:
        day += ONE_DAY
    return calendar.next_working(day)


def accepted_by_silence(
    received_on: date, today: date, calendar: WorkingCalendar, *, days: int
) -> bool:
    """Return whether the last day to notify has passed, so that receipt became acceptance.

    Looks no further into the calendar than yesterday, or the last day to notify.
    """
    number = 0
    day = received_on
    while number < days:
        day += ONE_DAY
        if day >= today:
            return False
        number += calendar.is_working(day)
    return True


def lamp(due_on: date, now: datetime, *, closing: time, amber_from: date | None = None) -> Lamp:
    """Return green, amber from ``amber_from`` on (the due day where None), red past ``closing``."""
    if now.date() < min(due_on, amber_from or due_on):
        return Lamp.GREEN
    is_open = (now.date(), now.time()) <= (due_on, closing)
    return Lamp.AMBER if is_open else Lamp.RED


def _numbered(
    start: date, calendar: WorkingCalendar, suspensions: Sequence[Suspension]
) -> Iterator[CountedDay]:
    number = 0
    for note in calendar.notes_after(start):
        stands = any(s.covers(note.day) for s in suspensions)
        counts = note.works and not stands
        number += counts
        yield CountedDay(note, number if counts else None, is_suspended=stands)
