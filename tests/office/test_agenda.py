"""What the agenda has of a case: its due days by the calendar, and a file that follows them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.domain.values import MatterKind
from desktop.domain.verdict import StateFacts
from desktop.office.agenda import Undated, events_of
from desktop.office.office import Recording
from desktop.office.page_agenda import agenda_file, agenda_page, cases_file
from desktop.store.rows import Light
from desktop.store.rows_agenda import AgendaKind, AgendaPage, AgendaRow
from tests.files.test_calendar_file import read
from tests.office.letters_out import LettersOut
from tests.office.offices import FRIDAY
from tests.office.scans_in import ScanDesk

FIRST, LAST = date(2026, 2, 9), date(2026, 3, 1)
DUE = date(2026, 2, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path_factory.mktemp("agenda"))
    command = StateFacts(
        case_id=made.case_id, answers=(("roads.0.road_class", "arterial"),), source="现场核实"
    )
    assert isinstance(made.office.submit(command, "lianghui"), Recording)
    yield made
    made.office.close()


def page(desk: ScanDesk, officer: str = "zhoumin", scope: str = "mine") -> AgendaPage:
    return agenda_page(desk.office, desk.office.officer(officer), FIRST, LAST, scope)


def test_a_case_is_due_on_the_day_its_clock_says(desk: ScanDesk) -> None:
    placed = {day.on: day for day in page(desk).days}

    (row,) = (row for row in placed[DUE].rows if row.event == "due/external_works")
    assert row.at is not None
    assert f"{row.at:%H:%M}" == "17:30"
    assert row.light is Light.GREEN
    assert not placed[date(2026, 2, 16)].rows


def test_days_are_what_the_notice_says(desk: ScanDesk) -> None:
    kinds = {day.on: (day.kind, day.holiday) for day in page(desk).days}

    assert kinds[date(2026, 2, 14)] == ("make_up", "春节")
    assert kinds[date(2026, 2, 17)] == ("holiday", "春节")
    assert kinds[date(2026, 3, 1)] == ("weekend", "")


def test_who_has_nothing_to_do_with_it_sees_it_among_all(desk: ScanDesk) -> None:
    assert not any(day.rows for day in page(desk, "guanli").days)
    assert any(day.rows for day in page(desk, "guanli", "whole").days)


def test_a_year_without_a_notice_is_told_as_unknown(desk: ScanDesk) -> None:
    beyond = desk.office.rules.calendar.horizon + timedelta(days=1)
    officer = desk.office.officer("zhoumin")

    (day,) = agenda_page(desk.office, officer, beyond, beyond).days
    assert day.kind == "unknown"


def test_what_is_due_beyond_the_notices_is_counted_not_placed(desk: ScanDesk) -> None:
    before, case = desk.office.clock, desk.case
    horizon = desk.office.rules.calendar.horizon
    late = FRIDAY.replace(year=horizon.year, month=12, day=31)
    request = case.matter(MatterKind.WAIVER_REQUEST)
    assert request is not None
    last = replace(request, accepted_at=late, accepted_on=horizon, received_on=horizon)
    try:
        desk.office.clock = SetClock(late)
        found = list(events_of(desk.office, replace(case, matters=(last,))))
    finally:
        desk.office.clock = before

    assert any(isinstance(one, Undated) for one in found)
    assert not any(isinstance(one, AgendaRow) and one.kind is AgendaKind.DUE for one in found)


def test_a_letter_and_its_day_stand_in_the_agenda(out: LettersOut) -> None:
    rows = [row for row in events_of(out.office, out.case) if isinstance(row, AgendaRow)]

    (letter,) = (row for row in rows if row.kind is AgendaKind.LETTER)
    assert letter.on == out.letter.due_on
    assert letter.letter == out.letter.id


def test_the_file_keeps_who_an_event_is_and_counts_up_when_the_case_changes(
    desk: ScanDesk,
) -> None:
    def told() -> dict[str, int]:
        content, count = cases_file(desk.office, desk.case)
        events = read(content)
        assert len(events) == count > 0
        return {event["UID"]: int(event["SEQUENCE"]) for event in events}

    before, again = told(), told()
    note = AddNote(case_id=desk.case_id, text="另约")
    assert isinstance(desk.office.submit(note, "zhoumin"), Recording)
    after = told()

    assert before == again
    assert set(after) == set(before)
    assert all(after[uid] > before[uid] for uid in before)


def test_the_shown_days_are_what_goes_into_the_file(desk: ScanDesk) -> None:
    content, count = agenda_file(desk.office, desk.office.officer("zhoumin"), DUE, DUE)

    events = {event["UID"]: event for event in read(content)}
    event = next(one for uid, one in events.items() if "/due/external_works@" in uid)
    assert len(events) == count == 2
    assert event["SUMMARY"].startswith("沥滘塱旻冷链有限公司 ")
    assert event["DTEND;TZID=Asia/Shanghai"] == "20260224T173000"
