"""Clocks as pages show them: working days and minutes left or late, counted by the calendar."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import Matter, Step
from desktop.domain.clocks import Due, is_suspended, matter_due, step_due
from desktop.office.office import Office
from desktop.rules.office_time import HoursOfDay
from desktop.rules.two_working_days import Lamp, lamp
from desktop.rules.working_days import CountedDay, NoCalendar, WorkingCalendar
from desktop.store.rows import BegunRow, ClockRow, CountedDayRow, Light

LIGHTS = {Lamp.GREEN: Light.GREEN, Lamp.AMBER: Light.AMBER, Lamp.RED: Light.RED}


def matter_clock(office: Office, matter: Matter) -> ClockRow:
    """Return the clock of a whole matter: its latest step, or the notice it owes."""
    now = office.now()
    if matter.verdict is not None and matter.verdict.frees:
        return ClockRow(Light.EXEMPT)
    if not matter.is_open:
        return ClockRow(Light.UNTIMED)
    pending = [s for s in matter.steps if s.opinion is None]
    if pending and all(is_suspended(s, now.date()) for s in pending):
        return _paused(office, matter_due(matter, now.date(), office.rules))
    return clock_of(office, matter_due(matter, now.date(), office.rules))


def step_clock(office: Office, matter: Matter, step: Step) -> ClockRow | None:
    """Return the clock of one bureau's step; None while the matter is not accepted."""
    now = office.now()
    due = step_due(matter, step, now.date(), office.rules)
    if due is None:
        return None
    moment = step.decided.done_at.astimezone(OFFICE_ZONE) if step.decided else None
    clock = clock_of(office, due, moment)
    if is_suspended(step, now.date()):
        clock = _paused(office, due)
    return replace(clock, started=matter.accepted_at or clock.started)


def clock_of(office: Office, due: Due | None, at: datetime | None = None) -> ClockRow:
    """Return a due day as a clock that stands at ``at`` (now where not given)."""
    now = at or office.now()
    if due is None:
        return ClockRow(Light.PAUSED)
    if due.on is None:
        return ClockRow(Light.AMBER, is_provisional=True, note=str(due.missing_year))
    hours = office.rules.hours
    closing = office.rules.closing(due.on, due.told_at)
    calendar = office.rules.calendar if at is None else office.rules.calendars_since(at)[0]
    amber_from = office.rules.amber_from(due.on, calendar)
    light = LIGHTS[lamp(due.on, now, closing=closing, amber_from=amber_from)]
    due_at = datetime.combine(due.on, closing, OFFICE_ZONE)
    days, minutes = _distance(hours.of_day, due_at, (now, calendar), light)
    counted = _trace(due)
    return ClockRow(
        light=light,
        days=days,
        minutes=minutes,
        used=_used(counted, now, hours.of_day),
        length=due.deadline.days if due.deadline else 2,
        due_at=due_at,
        counted=tuple(_day(c) for c in counted),
        started=due.deadline.start_on if due.deadline else None,
        begun=_begun(due),
        recounted_on=due.recounted.on if due.recounted else None,
        recounted=tuple(_day(c) for c in _trace(due.recounted)),
        is_put_off=due.is_put_off,
    )


def _paused(office: Office, due: Due | None) -> ClockRow:
    running = clock_of(office, due)
    return ClockRow(
        light=Light.PAUSED,
        used=running.used,
        length=running.length,
        due_at=running.due_at,
        is_provisional=running.is_provisional,
        counted=running.counted,
        started=running.started,
        recounted_on=running.recounted_on,
        recounted=running.recounted,
        is_put_off=running.is_put_off,
        begun=running.begun,
    )


def _begun(due: Due) -> BegunRow | None:
    deadline = due.deadline
    if deadline is None:
        return None
    how = deadline.beginning
    return BegunRow(how.at, deadline.start_on, how.cutoff, how.first_day_counts, due.is_answer)


def _distance(
    hours: HoursOfDay, due_at: datetime, at: tuple[datetime, WorkingCalendar], light: Light
) -> tuple[int, int]:
    """Return the working days and minutes left, or late where the light is red."""
    now, calendar = at
    due, today = due_at.date(), now.date()
    if light is Light.RED and today == due:
        return 0, (now - due_at) // timedelta(minutes=1)
    try:
        works = calendar.is_working(today)
        over = hours(today).until(now.time()) if works else 0
        if light is not Light.RED:
            return calendar.count(today, due), hours(today).minutes - over if works else 0
        return calendar.count(due, today - timedelta(days=1)), over
    except NoCalendar:
        return 0, 0


def _used(counted: Sequence[CountedDay], now: datetime, hours: HoursOfDay) -> float:
    days = [c.note.day for c in counted if c.number is not None]
    used = float(sum(day < now.date() for day in days))
    if now.date() in days:
        kept = hours(now.date())
        used += kept.until(now.time()) / kept.minutes
    elif days and now.date() > days[-1]:
        used += 0.5
    return used


def _trace(due: Due | None) -> tuple[CountedDay, ...]:
    return due.deadline.counted if due is not None and due.deadline is not None else ()


def _day(counted: CountedDay) -> CountedDayRow:
    note = counted.note
    kind = "special" if counted.is_suspended else note.kind.value
    return CountedDayRow(note.day, kind, note.holiday, counted.number)
