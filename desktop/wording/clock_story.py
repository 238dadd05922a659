"""A deadline told day by day, in the order it was counted."""

from collections.abc import Iterable
from datetime import date, datetime, time
from itertools import groupby

from desktop.plain_class import dataclass

WEEKDAYS = ("一", "二", "三", "四", "五", "六", "日")
ARROW = " → "
ACCEPTED, RECEIVED = "受理", "收件"
START = "{day} {time} {act}，当日{counts}"
START_ON = "{day} 起算，当日{counts}"
COUNTS = {False: "不计", True: "计入"}
LATE = "{day} {time} {act}（已过 {cutoff} 截止）"
DAY_OFF = "{day} {time} {act}（当日不上班）"
COUNTS_AS = "视为次一工作日 {day} {act}，当日{counts}"
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


@dataclass(frozen=True, slots=True)
class StoryStart:
    """What set a count going: when, by which cut-off, and the day it counts as made on."""

    at: datetime | None
    on: date
    cutoff: time | None = None
    first_day_counts: bool = False
    is_receipt: bool = False


def story(start: StoryStart, days: Iterable[StoryDay], due: datetime | None) -> str:
    """Return how a due day was counted, from the day of acceptance to the last one."""
    parts = [begun(start)]
    for why, run in groupby(days, key=_why):
        parts.extend(_told(why, list(run)))
    end = DUE.format(time=f"{due:%H:%M}") if due else ""
    return ARROW.join(part for part in (*parts, end) if part)


def begun(start: StoryStart) -> str:
    """Return what set a count going, and whether that day itself counts."""
    return ARROW.join(_start(start))


def _start(start: StoryStart) -> tuple[str, ...]:
    counts = COUNTS[start.first_day_counts]
    if start.at is None:
        return (START_ON.format(day=_day(start.on), counts=counts),)
    act = RECEIVED if start.is_receipt else ACCEPTED
    said = {"day": _day(start.at.date()), "time": f"{start.at:%H:%M}", "act": act}
    if start.at.date() == start.on:
        return (START.format(**said, counts=counts),)
    is_late = start.cutoff is not None and start.at.time() > start.cutoff
    came = (
        LATE.format(**said, cutoff=f"{start.cutoff:%H:%M}") if is_late else DAY_OFF.format(**said)
    )
    return came, COUNTS_AS.format(day=_day(start.on), act=act, counts=counts)


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
