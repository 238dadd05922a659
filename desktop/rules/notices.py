"""A holiday notice is read from a file only whole: one wrong line and nothing of it counts.

The file has the shape of holiday-cn, the one in common use: ``{"year", "papers", "days":
[{"name", "date", "isOffDay"}]}``, where ``papers`` are the addresses of the notices; ``source``
may name the notice instead.
"""

from collections.abc import Iterator, Mapping
from datetime import MAXYEAR, MINYEAR, date, timedelta

from desktop.rules.findings import Finding, finding
from desktop.rules.working_days import SATURDAY, NoticeDay, YearNotice

MOST_DAYS = 400
"""As many lines as a year and the December before it can have."""
MOST_OFF = 60
"""No notice ever had more than 33 days off."""
USUAL = (247, 252)
"""How many days were worked in each year from 2004 to 2026."""


class BadNotice(ValueError):
    """The content is no holiday notice; ``findings`` name every reason."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(f"{f.rule} {f.field}".strip() for f in findings))
        self.findings = findings


def year_notice(content: object) -> YearNotice:
    """Return the notice written in ``content`` (parsed JSON); BadNotice where it is none."""
    findings = tuple(_faults(content))
    if findings or not isinstance(content, Mapping):
        raise BadNotice(findings)
    days = tuple(
        NoticeDay(date.fromisoformat(d["date"]), d["name"], d["isOffDay"]) for d in content["days"]
    )
    return YearNotice(content["year"], source_of(content), days)


def source_of(content: Mapping[str, object]) -> str:
    """Return what the notice is named by: its source, else the addresses of its papers."""
    if _is_text(content.get("source")):
        return str(content["source"])
    papers = content.get("papers")
    kept = [p for p in papers if _is_text(p)] if isinstance(papers, list) else []
    return " ".join(kept)


def content_of(notice: YearNotice) -> dict[str, object]:
    """Return a notice as it is written in a file."""
    days = [{"name": d.name, "date": d.day.isoformat(), "isOffDay": d.is_off} for d in notice.days]
    return {"year": notice.year, "source": notice.source, "days": days}


def doubts(notice: YearNotice) -> tuple[Finding, ...]:
    """Return what is unusual in a sound notice, for the officer to look at once more."""
    found = [
        finding("notice_worked_weekday", "days", given=d.day)
        for d in notice.days
        if not d.is_off and d.day.weekday() < SATURDAY
    ]
    worked = _worked_days(notice)
    if not USUAL[0] <= worked <= USUAL[1]:
        found.append(
            finding("notice_unusual_year", "days", count=worked, least=USUAL[0], most=USUAL[1])
        )
    return tuple(found)


def _worked_days(notice: YearNotice) -> int:
    said = {d.day: d.is_off for d in notice.days}
    first, days = date(notice.year, 1, 1), 365
    year = (first + timedelta(days=n) for n in range(days + 1))
    usual = (d for d in year if d.year == notice.year)
    return sum(not said[d] if d in said else d.weekday() < SATURDAY for d in usual)


def _faults(content: object) -> Iterator[Finding]:
    if not isinstance(content, Mapping):
        yield finding("notice_unreadable")
        return
    year, days = content.get("year"), content.get("days")
    if type(year) is not int or not MINYEAR <= year <= MAXYEAR:
        missing = finding("notice_year_missing", "year")
        yield missing if year is None else finding("notice_year_wrong", "year", given=year)
        return
    if not source_of(content):
        yield finding("notice_source_missing", "source")
    if not isinstance(days, list) or not days:
        yield finding("notice_days_missing", "days")
        return
    if len(days) > MOST_DAYS:
        yield finding("notice_too_many_days", "days", given=len(days), most=MOST_DAYS)
        return
    yield from _day_faults(year, days)
    off = sum(isinstance(d, Mapping) and d.get("isOffDay") is True for d in days)
    if off > MOST_OFF:
        yield finding("notice_too_many_off", "days", given=off, most=MOST_OFF)


def _day_faults(year: int, days: list[object]) -> Iterator[Finding]:
    seen: dict[date, object] = {}
    for index, line in enumerate(days):
        day = _day_of(line)
        if day is None:
            yield finding("notice_day_unreadable", f"days.{index}", given=line)
        elif day.year != year and (day.year, day.month) != (year - 1, 12):
            yield finding("notice_day_of_other_year", f"days.{index}", given=day, year=year)
        elif day in seen:
            is_off = line["isOffDay"] if isinstance(line, Mapping) else None
            rule = "notice_day_twice" if seen[day] == is_off else "notice_day_both"
            yield finding(rule, f"days.{index}", given=day)
        elif isinstance(line, Mapping):
            seen[day] = line["isOffDay"]


def _day_of(line: object) -> date | None:
    if not isinstance(line, Mapping) or type(line.get("isOffDay")) is not bool:
        return None
    written = line.get("date")
    if not _is_text(line.get("name")) or not isinstance(written, str):
        return None
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    return day if day.isoformat() == written else None


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
