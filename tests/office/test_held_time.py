"""Whose time a matter took and how its day was counted, as the case page says them."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from shutil import copytree

import pytest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.clocks import step_due
from desktop.domain.values import Bureau, MatterKind
from desktop.office.held_time import held_shares
from desktop.office.office import Office
from desktop.office.page_case import case_page
from desktop.store.rows import BureauStepRow, MatterRow
from desktop.wording.clock_story import StoryDay, StoryStart, story
from tests.office.hours_kept import WITH_LUNCH, settled_hours
from tests.office.notices import published
from tests.office.offices import office_in
from tests.office.test_recounting import WORKS, case_id, template

assert template
FRIDAY = datetime(2026, 9, 28, 16, 58, tzinfo=OFFICE_ZONE)


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    made = office_in(Path(copytree(template, tmp_path / "store")), FRIDAY)
    yield made
    made.close()


def works_of(office: Office) -> MatterRow:
    page = case_page(office, case_id(office), office.officer("liguodong"))
    return next(m for m in page.matters if m.matter == WORKS.value)


def housing_of(office: Office) -> BureauStepRow:
    return next(s for s in works_of(office).steps if s.bureau == Bureau.HOUSING.value)


def test_the_shares_add_up_and_are_said_to_the_minute(office: Office) -> None:
    case = office.case(case_id(office))
    assert case is not None
    history = office.history(case.id)
    for kind in MatterKind:
        matter = case.matter(kind)
        if matter is not None:
            shares = held_shares(office, matter, history)
            assert shares is not None
            assert sum(minutes for _party, minutes in shares.minutes) == shares.total

    said = [line.text for line in works_of(office).lines]
    assert any(line.startswith("各方用时（工作时间）：政府部门 ") for line in said)
    assert any("现在由政府部门办" in line for line in said)


def test_the_case_says_whose_time_it_took_in_figures_that_add_up(office: Office) -> None:
    page = case_page(office, case_id(office), office.officer("liguodong"))

    held = page.held
    assert held is not None
    assert sum(share.minutes for share in held.shares) == held.minutes > 0
    assert [share.party for share in held.shares] == ["bureau", "utility", "enterprise", "nobody"]
    assert [share.name for share in held.shares if share.is_now] == ["政府部门"]


def test_lunch_is_nobodys_time_once_the_office_keeps_it(office: Office) -> None:
    whole = {**WITH_LUNCH, "opening": "08:30", "closing": "17:30", "valid_from": "2026-09-29"}
    settled_hours(office, whole)

    def minutes(at: datetime) -> int:
        office.clock = SetClock(at)
        held = case_page(office, case_id(office), office.officer("liguodong")).held
        assert held is not None
        assert sum(share.minutes for share in held.shares) == held.minutes
        return held.minutes

    before, after = (minutes(datetime(2026, 9, 29, h, tzinfo=OFFICE_ZONE)) for h in (8, 18))
    assert after - before == 450


def test_time_that_reaches_beyond_the_calendar_is_not_guessed(office: Office) -> None:
    office.clock = SetClock(datetime(2027, 3, 1, 9, tzinfo=OFFICE_ZONE))
    case = office.case(case_id(office))
    assert case is not None
    matter = case.matter(WORKS)
    assert matter is not None

    assert held_shares(office, matter, office.history(case.id)) is None


def test_the_day_is_explained_by_the_trace_that_gave_it(office: Office) -> None:
    case = office.case(case_id(office))
    assert case is not None
    matter = case.matter(WORKS)
    assert matter is not None
    step = matter.step(Bureau.HOUSING)
    assert step is not None
    due = step_due(matter, step, FRIDAY.date(), office.rules)
    again = step_due(matter, step, FRIDAY.date(), office.rules)
    assert due is not None
    assert again is not None

    clock = housing_of(office).clock

    assert clock is not None
    assert due.deadline is not None
    assert due.deadline is again.deadline
    assert [(d.on, d.number) for d in clock.counted] == [
        (c.note.day, c.number) for c in due.deadline.counted
    ]
    assert clock.counted[-1].on == due.on == date(2026, 9, 29)


def test_a_revised_day_is_told_beside_the_promised_one(office: Office) -> None:
    published(office)

    step = housing_of(office)

    said = [line.text for line in step.lines]
    assert (
        "放假安排调整：承诺 2026-09-29 周二，按现行日历为 2026-10-08 周四，确认顺延后生效" in said
    )
    assert step.clock is not None
    assert step.clock.recounted[-1].on == date(2026, 10, 8)


def test_a_deadline_tells_itself_day_by_day() -> None:
    days = (
        StoryDay(date(2026, 10, 10), "make_up", "国庆节", 1),
        StoryDay(date(2026, 10, 11), "weekend", "", None),
        StoryDay(date(2026, 10, 12), "special", "", None),
        StoryDay(date(2026, 10, 13), "weekday", "", 2),
    )
    start = datetime(2026, 10, 9, 16, 58, tzinfo=OFFICE_ZONE)
    due = datetime(2026, 10, 13, 17, 30, tzinfo=OFFICE_ZONE)

    assert story(StoryStart(start, start.date()), days, due) == (
        "10-09 周五 16:58 受理，当日不计 → 10-10 周六 调休上班，第 1 日 → 10-11 周日 周末，不计"
        " → 10-12 周一 特别程序，不计 → 10-13 周二 第 2 日 → 17:30 截止"
    )


def test_a_run_of_days_off_is_told_once() -> None:
    days = [StoryDay(date(2026, 9, n), "holiday", "中秋节", None) for n in (25, 26, 27)]

    start, first = StoryStart(None, date(2026, 9, 24)), date(2026, 9, 28)

    said = story(start, [*days, StoryDay(first, "weekday", "", 1)], None)

    assert said == (
        "09-24 周四 起算，当日不计 → 09-25 周五至09-27 周日 中秋节放假，不计 → 09-28 周一 第 1 日"
    )
