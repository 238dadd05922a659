"""Days worked and not, by the State Council's notices."""

import json
from collections.abc import Callable
from datetime import date, timedelta

import chinese_calendar
import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.resources import read_json
from desktop.rules.notices import BadNotice, year_notice
from desktop.rules.working_days import DayKind, NoCalendar, WorkingCalendar
from tests.rules.books import FIRST_YEAR, LAST_YEAR, shipped_calendar

CALENDAR = shipped_calendar()
FIRST, LAST = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
KNOWN_DAYS = st.dates(FIRST, LAST)

NOTICES = {  # 国办发明电〔2024〕12号 and the notice of 2025-11-04, as published
    2025: {
        "off": "01-01..01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
        "make_up": "01-26 02-08 04-27 09-28 10-11",
    },
    2026: {
        "off": "01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 "
        "09-25..09-27 10-01..10-07",
        "make_up": "01-04 02-14 02-28 05-09 09-20 10-10",
    },
}


def days_off(year: int) -> set[date]:
    spans = (span.split("..") for span in NOTICES[year]["off"].split())
    found: set[date] = set()
    for first, last in spans:
        day = date.fromisoformat(f"{year}-{first}")
        while day <= date.fromisoformat(f"{year}-{last}"):
            found.add(day)
            day += timedelta(days=1)
    return found


def make_up_days(year: int) -> set[date]:
    return {date.fromisoformat(f"{year}-{day}") for day in NOTICES[year]["make_up"].split()}


def days_of(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(days=n) for n in range(365 + (year % 4 == 0))]


@pytest.mark.parametrize("year", sorted(NOTICES))
def test_the_published_notice_is_what_counts(year: int) -> None:
    kinds = {day: CALENDAR.note(day).kind for day in days_of(year)}

    assert {d for d, kind in kinds.items() if kind is DayKind.HOLIDAY} == days_off(year)
    assert {d for d, kind in kinds.items() if kind is DayKind.MAKE_UP} == make_up_days(year)
    assert sum(CALENDAR.is_working(day) for day in days_of(year)) == 248


@pytest.mark.parametrize("year", range(FIRST_YEAR, LAST_YEAR + 1))
def test_every_day_agrees_with_the_independent_transcription(year: int) -> None:
    differing = [
        d for d in days_of(year) if CALENDAR.is_working(d) != chinese_calendar.is_workday(d)
    ]

    assert differing == []


def test_every_day_since_2018_agrees_with_a_third_transcription() -> None:
    third = holidays.China(years=range(2018, LAST_YEAR + 1))
    every = [day for year in range(2018, LAST_YEAR + 1) for day in days_of(year)]

    differing = [day for day in every if CALENDAR.is_working(day) != third.is_working_day(day)]

    assert (len(every), differing) == (3287, [])


@pytest.mark.parametrize(
    ("day", "kind", "holiday", "works"),
    [
        pytest.param(date(2026, 2, 14), DayKind.MAKE_UP, "春节", True, id="a make-up Saturday"),
        pytest.param(date(2026, 9, 25), DayKind.HOLIDAY, "中秋节", False, id="a Friday off"),
        pytest.param(date(2026, 9, 26), DayKind.HOLIDAY, "中秋节", False, id="a Saturday off"),
        pytest.param(date(2026, 11, 21), DayKind.WEEKEND, "", False, id="a plain Saturday"),
        pytest.param(date(2026, 11, 23), DayKind.WEEKDAY, "", True, id="a plain Monday"),
        pytest.param(date(2007, 12, 29), DayKind.MAKE_UP, "元旦", True, id="next year's notice"),
    ],
)
def test_a_day_says_what_it_is(day: date, kind: DayKind, holiday: str, works: bool) -> None:
    note = CALENDAR.note(day)

    assert (note.kind, note.holiday, note.works) == (kind, holiday, works)


@pytest.mark.parametrize("day", [date(2027, 1, 1), date(2003, 12, 31)])
def test_a_year_without_notice_is_an_error(day: date) -> None:
    with pytest.raises(NoCalendar, match=str(day.year)) as missing:
        CALENDAR.is_working(day)

    assert missing.value.year == day.year


def test_counting_into_an_unknown_year_is_an_error_not_a_guess() -> None:
    assert CALENDAR.horizon == LAST
    assert CALENDAR.after(date(2026, 12, 29), 2) == date(2026, 12, 31)
    with pytest.raises(NoCalendar, match="2027"):
        CALENDAR.after(date(2026, 12, 29), 3)
    with pytest.raises(NoCalendar, match="2027"):
        CALENDAR.count(date(2026, 12, 29), date(2027, 1, 4))
    with pytest.raises(NoCalendar, match="2027"):
        CALENDAR.next_working(date(2027, 1, 1))


def test_a_gap_between_two_notices_is_not_bridged() -> None:
    holed = WorkingCalendar(
        year_notice(read_json(f"calendars/{year}.json")) for year in (2024, 2026)
    )

    with pytest.raises(NoCalendar, match="2025"):
        holed.count(date(2024, 12, 30), date(2026, 1, 5))
    with pytest.raises(NoCalendar, match="2025"):
        holed.after(date(2024, 12, 30), 2)
    assert holed.after(date(2024, 12, 30), 1) == date(2024, 12, 31)
    assert holed.after(date(2025, 12, 31), 1) == date(2026, 1, 4)


def test_the_next_notice_completes_the_calendar() -> None:
    notice = {
        "year": 2027,
        "source": "测试用通知",
        "days": [
            {"name": "元旦", "date": "2026-12-31", "isOffDay": True},
            {"name": "元旦", "date": "2027-01-01", "isOffDay": True},
            {"name": "元旦", "date": "2027-01-02", "isOffDay": False},
        ],
    }
    notices = [year_notice(read_json("calendars/2026.json")), year_notice(notice)]

    grown = WorkingCalendar(notices)

    assert grown.after(date(2026, 12, 30), 1) == date(2027, 1, 2)
    assert grown.digest != WorkingCalendar(notices[:1]).digest


def test_the_digest_is_of_the_content_not_of_the_order() -> None:
    notices = [year_notice(read_json(f"calendars/{year}.json")) for year in (2025, 2026)]

    assert WorkingCalendar(notices).digest == WorkingCalendar(notices[::-1]).digest
    assert len(CALENDAR.digest) == 64


@pytest.mark.parametrize("years", [(), (2026, 2026)])
def test_a_calendar_has_one_notice_a_year(years: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="one notice a year"):
        WorkingCalendar(year_notice(read_json(f"calendars/{year}.json")) for year in years)


def test_counting_no_day_is_an_error() -> None:
    with pytest.raises(ValueError, match="at least one"):
        CALENDAR.after(date(2026, 9, 24), 0)


def test_a_plain_weekday_a_notice_names_as_worked_stays_a_weekday() -> None:
    named = {"name": "元旦", "date": "2026-01-05", "isOffDay": False}
    calendar = WorkingCalendar([year_notice({"year": 2026, "source": "测试", "days": [named]})])

    assert calendar.note(date(2026, 1, 5)).kind is DayKind.WEEKDAY


@given(day=st.dates(FIRST, date(2026, 10, 1)), n=st.integers(1, 40))
def test_the_nth_day_is_worked_and_explained_day_by_day(day: date, n: int) -> None:
    due = CALENDAR.after(day, n)

    lines = CALENDAR.explain(day, n)

    assert CALENDAR.is_working(due)
    assert CALENDAR.count(day, due) == n
    assert [line.note.day for line in lines] == [
        day + timedelta(days=step) for step in range(1, (due - day).days + 1)
    ]
    assert [line.number for line in lines if line.number] == list(range(1, n + 1))
    assert all(line.note.works == (line.number is not None) for line in lines)


@given(day=st.dates(date(2003, 12, 25), date(2027, 1, 5)), n=st.integers(1, 90))
def test_a_look_up_counts_as_walking_day_by_day_does(day: date, n: int) -> None:
    def walked() -> date:
        on, left = day, n
        while left:
            on += timedelta(days=1)
            left -= CALENDAR.is_working(on)
        return on

    def told(way: Callable[[], date]) -> object:
        try:
            return way()
        except NoCalendar as missing:
            return missing.year

    assert told(lambda: CALENDAR.after(day, n)) == told(walked)


@given(first=KNOWN_DAYS, second=KNOWN_DAYS, third=KNOWN_DAYS)
def test_counts_add_up(first: date, second: date, third: date) -> None:
    a, b, c = sorted((first, second, third))

    assert CALENDAR.count(a, b) + CALENDAR.count(b, c) == CALENDAR.count(a, c)
    assert CALENDAR.count(b, a) == 0


@given(day=st.dates(FIRST, date(2026, 12, 31)))
def test_the_next_working_day_is_worked_and_skips_none(day: date) -> None:
    following = CALENDAR.next_working(day)

    assert CALENDAR.is_working(following)
    assert CALENDAR.count(day - timedelta(days=1), following) == 1 if day > FIRST else True


GOOD = {"name": "元旦", "date": "2026-01-01", "isOffDay": True}


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        pytest.param([], "notice_unreadable", id="not a table"),
        pytest.param({"days": [GOOD], "source": "x"}, "notice_year_missing", id="no year"),
        pytest.param(
            {"year": True, "days": [GOOD], "source": "x"}, "notice_year_wrong", id="year true"
        ),
        pytest.param(
            {"year": 0, "days": [GOOD], "source": "x"}, "notice_year_wrong", id="year nought"
        ),
        pytest.param(
            {"year": 10000, "days": [GOOD], "source": "x"}, "notice_year_wrong", id="five digits"
        ),
        pytest.param({"year": 2026, "days": [GOOD]}, "notice_source_missing", id="no source"),
        pytest.param(
            {"year": 2026, "source": "x", "days": []}, "notice_days_missing", id="no days"
        ),
        pytest.param(
            {"year": 2026, "source": "x", "days": [{**GOOD, "date": "2026-02-30"}]},
            "notice_day_unreadable",
            id="no such day",
        ),
        pytest.param(
            {"year": 2026, "source": "x", "days": [{**GOOD, "date": "20260101"}]},
            "notice_day_unreadable",
            id="another way to write a date",
        ),
        pytest.param(
            {"year": 2026, "source": "x", "days": [{**GOOD, "date": 5}]},
            "notice_day_unreadable",
            id="a number for a date",
        ),
        pytest.param(
            {"year": 2026, "source": "x", "days": [{**GOOD, "isOffDay": "false"}]},
            "notice_day_unreadable",
            id="a text for yes or no",
        ),
        pytest.param(
            {"year": 2026, "source": "x", "days": [{**GOOD, "date": "2027-01-01"}]},
            "notice_day_of_other_year",
            id="a day of another year",
        ),
        pytest.param(
            {"year": 2026, "source": "x", "days": [GOOD, GOOD]}, "notice_day_twice", id="twice"
        ),
    ],
)
def test_a_faulty_notice_is_refused_whole(content: object, rule: str) -> None:
    with pytest.raises(BadNotice) as refused:
        year_notice(content)

    assert rule in [f.rule for f in refused.value.findings]


@pytest.mark.parametrize("year", [1, 9999])
def test_any_year_of_four_digits_or_fewer_can_have_a_notice(year: int) -> None:
    day = {"name": "元旦", "date": f"{year:04}-01-01", "isOffDay": True}

    assert year_notice({"year": year, "source": "x", "days": [day]}).year == year


def test_a_shipped_notice_names_its_source() -> None:
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        content = read_json(f"calendars/{year}.json")

        assert content["source"].startswith("国务院办公厅")
        assert json.loads(json.dumps(content))["days"]
