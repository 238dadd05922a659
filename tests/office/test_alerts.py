"""What officers are told of is found from dates and entries, and what they read is kept."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.letter import CheckLetter
from desktop.domain.letter_draft import DraftLetter
from desktop.domain.notes import AddNote
from desktop.domain.oversight import HandOver
from desktop.domain.values import Bureau, Duty, MatterKind, Officer
from desktop.domain.verdict import StateFacts
from desktop.office.office import Recording
from desktop.office.own_codes import codes_fact, said_codes
from desktop.office.page_alerts import mark_alerts, snoozed_until
from desktop.office.page_queue import workbench_page
from desktop.rules.deficiency import Paper
from desktop.store import tables
from desktop.store.drafts import drop_draft
from desktop.store.officers import put_officer
from desktop.store.rows_alerts import AlertKind, AlertRow, AlertsList
from desktop.store.settings import put_fact
from desktop.store.writers import writer_of
from desktop.sync.people import CodeGiven
from tests.office.letters_out import PAPERS, LettersOut
from tests.office.offices import FRIDAY
from tests.office.scans_in import ScanDesk

WORKS = MatterKind.EXTERNAL_WORKS
DUE = datetime(2026, 2, 24, 17, 30, tzinfo=OFFICE_ZONE)
SECOND = Officer("chenyi", "陈怡", Bureau.PLANNING, frozenset({Duty.APPROVER}))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    """Case 3, accepted on a Friday, on a road that needs approval; notes and a step handed over."""
    made = ScanDesk(tmp_path_factory.mktemp("alerts"))
    office, case_id = made.office, made.case_id
    with office.store.writing() as connection:
        put_officer(connection, SECOND)
    road = (("roads.0.road_class", "arterial"),)
    acts = (
        ("lianghui", StateFacts(case_id=case_id, answers=road, source="现场核实")),
        (
            "chenjiayi",
            HandOver(case_id=case_id, matter=WORKS, bureau=Bureau.PLANNING, to_officer="chenyi"),
        ),
        ("lianghui", AddNote(case_id=case_id, text="请@周敏 看<b>一下</b>\n管线图")),
        ("zhoumin", AddNote(case_id=case_id, text="@周敏 自记")),
        ("lianghui", DraftLetter(case_id=case_id, papers=PAPERS)),
    )
    for officer, command in acts:
        done = office.submit(command, officer)
        assert isinstance(done, Recording), done
    yield made
    office.close()


def told(desk: ScanDesk | LettersOut, officer: str, at: datetime = FRIDAY) -> AlertsList:
    desk.office.clock = SetClock(at)
    return workbench_page(desk.office, desk.office.officer(officer)).alerts


def one(found: AlertsList, kind: AlertKind) -> AlertRow:
    (row,) = (row for row in found.rows if row.kind is kind)
    return row


def kinds(found: AlertsList) -> set[AlertKind]:
    return {row.kind for row in found.rows}


def test_a_step_is_told_of_two_hours_before_it_is_due_and_once_it_is_late(desk: ScanDesk) -> None:
    assert not {AlertKind.SOON, AlertKind.OVERDUE} & kinds(
        told(desk, "zhoumin", DUE - timedelta(minutes=121))
    )

    soon = one(told(desk, "zhoumin", DUE - timedelta(minutes=120)), AlertKind.SOON)
    late = one(told(desk, "zhoumin", DUE + timedelta(minutes=1)), AlertKind.OVERDUE)
    assert (soon.at, late.at) == (DUE - timedelta(hours=2), DUE)
    assert soon.case_id == late.case_id == desk.case_id
    assert "17:30" in soon.words


def test_only_who_has_the_next_move_is_told_that_it_is_due(desk: ScanDesk) -> None:
    found = told(desk, "sujing", DUE + timedelta(days=1))

    assert found.rows == ()


def test_a_note_tells_whom_it_names_but_not_its_writer(desk: ScanDesk) -> None:
    row = one(told(desk, "zhoumin"), AlertKind.MENTION)

    assert row.words.endswith("梁慧：请@周敏 看<b>一下</b> 管线图")
    assert AlertKind.MENTION not in kinds(told(desk, "chenjiayi"))


def test_a_step_handed_over_tells_its_new_officer_alone(desk: ScanDesk) -> None:
    row = one(told(desk, "chenyi"), AlertKind.HANDED)

    assert "陈嘉仪把外线工程" in row.words
    assert AlertKind.HANDED not in kinds(told(desk, "chenjiayi"))


def test_a_draft_waits_for_its_checker_and_leads_to_the_letter(desk: ScanDesk) -> None:
    row = one(told(desk, "zhoumin"), AlertKind.WAITS)

    assert row.letter == desk.case.letters[-1].id
    assert "待核稿" in row.words
    assert AlertKind.WAITS not in kinds(told(desk, "huangzhenbang"))


def test_what_waits_is_told_anew_when_the_letter_moved_on(desk: ScanDesk) -> None:
    before = one(told(desk, "zhoumin"), AlertKind.WAITS)
    letter = desk.case.letters[-1].id
    checked = desk.office.submit(CheckLetter(case_id=desk.case_id, letter=letter), "zhoumin")
    assert isinstance(checked, Recording)

    after = one(told(desk, "zhoumin"), AlertKind.WAITS)
    desk.office.withdraw([checked.entries[0].id], "zhoumin")
    assert "待会签" in after.words
    assert after.id != before.id


def test_what_was_read_stays_read_and_what_is_put_off_sleeps(desk: ScanDesk) -> None:
    found = told(desk, "zhoumin")
    live = [row.id for row in found.rows]
    mention, waits = (one(found, kind).id for kind in (AlertKind.MENTION, AlertKind.WAITS))

    until = snoozed_until(desk.office, "half_hour")
    mark_alerts(desk.office, "zhoumin", live, read=[mention], put_off={waits: until})

    again, later = told(desk, "zhoumin"), told(desk, "zhoumin", until)
    with desk.office.store.writing() as connection:
        drop_draft(connection, "alerts zhoumin")
    assert one(again, AlertKind.MENTION).is_read
    assert AlertKind.WAITS not in kinds(again)
    assert again.put_off == 1
    assert AlertKind.WAITS in kinds(later)
    assert not any(row.is_read for row in told(desk, "chenyi").rows)


def test_tomorrow_is_the_opening_of_the_next_working_day(desk: ScanDesk) -> None:
    desk.office.clock = SetClock(FRIDAY)

    assert snoozed_until(desk.office, "tomorrow") == datetime(
        2026, 2, 14, 8, 30, tzinfo=OFFICE_ZONE
    )
    desk.office.clock = SetClock(FRIDAY + timedelta(days=1))
    assert snoozed_until(desk.office, "tomorrow").date() == DUE.date()


def test_a_letter_is_told_of_once_its_first_reminder_day_has_come(out: LettersOut) -> None:
    before = out.office.clock
    try:
        due = out.letter.due_on
        near = datetime.combine(due, datetime.min.time(), OFFICE_ZONE)
        row = one(told(out, "lianghui", near), AlertKind.LONG_STOP)
        early = told(out, "lianghui", FRIDAY)
    finally:
        out.office.clock = before

    assert row.letter == out.letter.id
    assert AlertKind.LONG_STOP not in kinds(early)
    assert Paper.PROPERTY_RIGHT in {p.paper for p in out.letter.outstanding}


def test_an_officer_is_told_of_a_key_that_signs_as_them_from_elsewhere(desk: ScanDesk) -> None:
    """Whoever owns the server can enter a key of their own for anybody."""
    hour = timedelta(hours=1)
    with desk.office.store.writing() as connection:
        began = writer_of(connection, "zhoumin", FRIDAY)
        here = connection.execute(select(tables.writer).where(tables.writer.c.id == began.id)).one()
        at = datetime.fromisoformat(here.created_at).astimezone(OFFICE_ZONE)
        for name, learnt in (("before", at - hour), ("after", at + hour)):
            row = {"id": name, "device": name, "private_key": None}
            row |= {"created_at": learnt.isoformat()}
            connection.execute(tables.writer.insert().values(**{**here._mapping, **row}))

    row = one(told(desk, "zhoumin", at + 2 * hour), AlertKind.KEY)
    assert (row.id, row.at, row.page) == ("key/after", at + hour, "sync")
    assert "不是本人" in row.words
    assert AlertKind.KEY not in kinds(told(desk, "lianghui", at + 2 * hour))
    assert AlertKind.KEY not in kinds(told(desk, "zhoumin", at + timedelta(days=31)))


def test_an_officer_is_told_by_whose_code_their_password_was_set(desk: ScanDesk) -> None:
    at = FRIDAY - timedelta(hours=2)
    used = CodeGiven("guanli", at, at + timedelta(minutes=9))
    with desk.office.store.writing() as connection:
        put_fact(connection, codes_fact("zhoumin"), said_codes([CodeGiven("x", at, None), used]))

    row = one(told(desk, "zhoumin"), AlertKind.CODE)
    assert (row.at, row.page) == (used.used_at, "sync")
    assert f"{desk.office.officer('guanli').name} {at:%m-%d %H:%M}" in row.words
    assert AlertKind.CODE not in kinds(told(desk, "lianghui"))
