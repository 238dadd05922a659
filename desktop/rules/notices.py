"""A holiday notice is read from a file only whole: one wrong line and nothing of it counts.

The file has the shape of holiday-cn, the one in common use, with the notice as its source:
``{"year", "source", "days": [{"name", "date", "isOffDay"}]}``.
"""

from collections.abc import Iterator, Mapping
from datetime import MAXYEAR, MINYEAR, date

from desktop.rules.findings import Finding, finding
from desktop.rules.working_days import NoticeDay, YearNotice


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
    return YearNotice(content["year"], content["source"], days)


def _faults(content: object) -> Iterator[Finding]:
    if not isinstance(content, Mapping):
        yield finding("notice_unreadable")
        return
    year, days = content.get("year"), content.get("days")
    if type(year) is not int or not MINYEAR <= year <= MAXYEAR:
        yield finding("notice_year_missing", "year", given=year)
        return
    if not _is_text(content.get("source")):
        yield finding("notice_source_missing", "source")
    if not isinstance(days, list) or not days:
        yield finding("notice_days_missing", "days")
        return
    yield from _day_faults(year, days)


def _day_faults(year: int, days: list[object]) -> Iterator[Finding]:
    seen: set[date] = set()
    for index, line in enumerate(days):
        day = _day_of(line)
        if day is None:
            yield finding("notice_day_unreadable", f"days.{index}", given=line)
        elif day.year != year and (day.year, day.month) != (year - 1, 12):
            yield finding("notice_day_of_other_year", f"days.{index}", given=day, year=year)
        elif day in seen:
            yield finding("notice_day_twice", f"days.{index}", given=day)
        else:
            seen.add(day)


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
