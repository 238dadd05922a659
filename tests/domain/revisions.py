"""Calendars revised by a later notice, for tests of what that does to due days."""

from datetime import date, datetime

from desktop.resources import read_json
from desktop.rules.notices import year_notice
from desktop.rules.rulebook import Rulebook
from desktop.rules.working_days import NoticeDay, WorkingCalendar, YearNotice
from tests.rules.books import FIRST_YEAR, LAST_YEAR


def year_revised(year: int = 2026, **days: bool) -> YearNotice:
    """Return a year's shipped notice with some days changed: ``d0929=True`` is a day off."""
    notice = year_notice(read_json(f"calendars/{year}.json"))
    changed = {date(year, int(d[1:3]), int(d[3:])): is_off for d, is_off in days.items()}
    kept = tuple(d for d in notice.days if d.day not in changed)
    added = tuple(NoticeDay(day, "调整", is_off) for day, is_off in changed.items())
    return YearNotice(year, f"{notice.source}（调整）", (*kept, *added))


def calendar_with(*notices: YearNotice) -> WorkingCalendar:
    """Return the shipped calendar with other notices in place of its own."""
    shipped = {
        year: year_notice(read_json(f"calendars/{year}.json"))
        for year in range(FIRST_YEAR, LAST_YEAR + 1)
    }
    return WorkingCalendar((shipped | {n.year: n for n in notices}).values())


def revised(rules: Rulebook, at: datetime, *notices: YearNotice) -> Rulebook:
    """Return the rules with a calendar of these notices known from ``at`` on."""
    return rules.revised(calendar_with(*notices), at)
