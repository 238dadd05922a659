"""The numbers above the queue say what the cases wait for and of when they are."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop.clock import SetClock
from desktop.domain.case import SpecialKind, SupplementItem
from desktop.domain.step_clock import StartSpecial
from desktop.domain.supplement import RequestSupplement
from desktop.domain.values import Bureau, MatterKind
from desktop.office.applications import take_application
from desktop.office.office import Recording
from desktop.office.page_queue import tiles, workbench_page
from desktop.rules.deficiency import Paper
from desktop.store.rows import ClockRow, Light, QueueGroup, TileCounts
from desktop.store.settings import put_fact
from desktop.store.shared import FACT, SharedPlace, put_shared_place
from desktop.store.sync_runs import SyncRun, note_run
from tests.journeys import day_cases
from tests.office.offices import FRIDAY
from tests.office.scans_in import ScanDesk
from tests.views import samples

WORKS = MatterKind.EXTERNAL_WORKS
ITEM = SupplementItem(Paper.PROJECT_APPROVAL, "缺盖章页", "补盖章页")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path_factory.mktemp("tiles"))
    yield made
    made.office.close()


def counts(desk: ScanDesk, at: datetime = FRIDAY) -> TileCounts:
    desk.office.clock = SetClock(at)
    return tiles(desk.office, (), 0)


def test_paused_clocks_are_told_apart_by_what_they_wait_for(desk: ScanDesk) -> None:
    row = replace(samples.queue()[0], group=QueueGroup.PAUSED, clock=ClockRow(Light.PAUSED))
    known = replace(row, state="countersigning", clock=replace(row.clock, due_at=FRIDAY))
    rows = (
        replace(row, state="supplement"),
        replace(row, state="supplement"),
        replace(row, state="paused"),
        known,
        replace(row, state="letter_draft"),
        replace(row, state="supplement", group=QueueGroup.EXEMPT),
    )

    said = tiles(desk.office, rows, 0)

    assert (said.paused, said.paused_supplements, said.paused_specials) == (5, 2, 2)


def test_exempt_works_among_those_due_next_are_counted(desk: ScanDesk) -> None:
    row = replace(samples.queue()[0], group=QueueGroup.TOMORROW, outcome="approval")
    free = replace(row, outcome="exempt")

    said = tiles(desk.office, (row, free, replace(free, group=QueueGroup.TODAY)), 0)

    assert (said.tomorrow, said.tomorrow_exempt) == (2, 1)


def test_an_open_supplement_and_a_special_procedure_are_said_as_what_they_are(
    desk: ScanDesk,
) -> None:
    desk.office.clock = SetClock(FRIDAY.replace(day=24, hour=10))
    other = take_application(desk.office, day_cases.write(desk.folder, 4), "lianghui")
    assert isinstance(other, Recording)
    ask = RequestSupplement(
        case_id=other.case.id, matter=WORKS, items=(ITEM,), by=date(2026, 3, 20)
    )
    stop = StartSpecial(
        case_id=desk.case_id,
        matter=WORKS,
        bureau=Bureau.PLANNING,
        kind=SpecialKind.EXPERT_REVIEW,
        start=date(2026, 2, 24),
        end=date(2026, 3, 6),
    )
    for officer, command in (("lianghui", ask), ("chenjiayi", stop)):
        done = desk.office.submit(command, officer)
        assert isinstance(done, Recording), done

    said = workbench_page(desk.office, desk.office.officer("chenjiayi")).counts

    assert (said.paused, said.paused_supplements, said.paused_specials) == (2, 1, 1)


def test_an_office_of_its_own_has_the_data_of_now(desk: ScanDesk) -> None:
    said = counts(desk)

    assert (said.as_of, said.fresh_s) == (FRIDAY, 900)


@pytest.mark.parametrize(("ago", "fresh"), [(0, 900), (5, 600), (15, 0), (200, 0)])
def test_a_shared_office_has_the_data_of_when_it_was_last_heard(
    desk: ScanDesk, ago: int, fresh: int
) -> None:
    heard = FRIDAY - timedelta(minutes=ago)
    with desk.office.store.writing() as connection:
        put_shared_place(connection, SharedPlace("hub", "/nowhere", "HP"))
        for at, trouble in ((heard, ""), (FRIDAY, "unreachable")):
            note_run(connection, SyncRun("lianghui", at, at, 1, 0, 0, 0, trouble), {})
    try:
        said = counts(desk)
    finally:
        with desk.office.store.writing() as connection:
            put_fact(connection, FACT, "")

    assert (said.as_of, said.fresh_s) == (heard, fresh)
