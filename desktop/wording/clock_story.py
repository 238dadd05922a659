"""A deadline told day by day, in the order it was counted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

WEEKDAYS = "一二三四五六日"
ARROW = " → "
START = "{day} {time} 受理，当日不计"
START_DAY = "{day} 起算，当日不计"
COUNTED = "{day}{kind}第 {number} 日"
SKIPPED = "{days} {why}，不计"
SPAN = "{first}至{last}"
DUE = "{time} 截止"
DAY = "{day:%m-%d} 周{weekday}"
MAKE_UP = " 调休上班，"
PLAIN = " "
WHY = {"weekend": "周末", "holiday": "{holiday}放假", "special": "特别程序"}
RECOUNTED = "按现行日历：{story}"


@dataclass(frozen=True, slots=True)
class StoryDay:
    """One day of a count: its kind, the holiday it belongs to, its number where it counts."""

    on: date
    kind: str
    holiday: str
    number: int | None


def story(start: datetime | date, days: Iterable[StoryDay], due: datetime | None) -> str:
    """Return how a due day was counted, from the day of acceptance to the last one."""
    parts = [_start(start)]
    for why, run in groupby(days, key=_why):
        parts.extend(_told(why, list(run)))
    end = DUE.format(time=f"{due:%H:%M}") if due else ""
    return ARROW.join(part for part in (*parts, end) if part)


def _start(start: datetime | date) -> str:
    if isinstance(start, datetime):
        return START.format(day=_day(start.date()), time=f"{start:%H:%M}")
    return START_DAY.format(day=_day(start))


def _why(day: StoryDay) -> str:
    if day.number is not None:
        return ""
    return WHY.get(day.kind, day.kind).format(holiday=day.holiday)


def _told(why: str, run: list[StoryDay]) -> list[str]:
    if why:
        first, last = _day(run[0].on), _day(run[-1].on)
        days = first if len(run) == 1 else SPAN.format(first=first, last=last)
        return [SKIPPED.format(days=days, why=why)]
    return [
        COUNTED.format(
            day=_day(day.on), kind=MAKE_UP if day.kind == "make_up" else PLAIN, number=day.number
        )
        for day in run
    ]


def _day(day: date) -> str:
    return DAY.format(day=day, weekday=WEEKDAYS[day.weekday()])
