"""The supervisor's figures: each is counted from the record, and leads to just its cases."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from shutil import copytree

import pdfplumber
import pytest
from openpyxl import load_workbook
from sqlalchemy import text

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.approval import DecideStep
from desktop.domain.ball import Party, case_stretches
from desktop.domain.case import Opinion
from desktop.domain.intake import AcceptMatter
from desktop.domain.oversight import OrderOversight
from desktop.domain.standing import ended_on
from desktop.domain.supervising import Figure, FigureKind
from desktop.domain.values import Bureau, MatterKind, Moment
from desktop.office.applications import take_application
from desktop.office.figures import catch_up
from desktop.office.office import Office, Recording
from desktop.office.oversight_out import print_oversight, write_oversight
from desktop.office.page_cases import Register
from desktop.office.page_oversight import (
    MOST_ORDERS,
    days_ahead,
    oversight_page,
    period_of,
    share_at_most,
)
from desktop.rules.findings import Refusal
from desktop.store.cases import register_values
from desktop.store.oversight import count_stale, ids_counted
from desktop.store.queries import all_cases
from desktop.store.rows_cases import CasesFilter, CasesSort
from desktop.store.rows_oversight import BureauRow, OversightPage
from desktop.wording import oversight as words
from tests.domain import stories
from tests.journeys import day_cases
from tests.office.offices import office_in

WORKS = MatterKind.EXTERNAL_WORKS
HEAD = "linzhuren"
LATER = datetime(2026, 3, 3, 15, 0, tzinfo=OFFICE_ZONE)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with three accepted cases, one of them exempt; each test has a copy."""
    folder = tmp_path_factory.mktemp("begun")
    made = office_in(folder / "store")
    with made.store:
        for number in (2, 1, 3):
            done = take_application(made, day_cases.write(folder, number), "lianghui")
            assert isinstance(done, Recording)
            accept = AcceptMatter(case_id=done.case.id, matter=WORKS)
            assert isinstance(made.submit(accept, "lianghui"), Recording)
    return folder / "store"


@pytest.fixture
def office(begun: Path, tmp_path: Path) -> Iterator[Office]:
    made = office_in(Path(copytree(begun, tmp_path / "store")))
    with made.store:
        yield made


@pytest.fixture
def case_id(office: Office) -> str:
    """The first case, which five bureaus decide."""
    found = office.case("HP-2026-0001")
    assert found is not None
    return found.id


def decide(office: Office, case_id: str, officer: str, bureau: Bureau) -> None:
    command = DecideStep(case_id=case_id, matter=WORKS, bureau=bureau, opinion=Opinion.APPROVE)
    done = office.submit(command, officer)
    assert isinstance(done, Recording), done


def page(office: Office, key: str = "month", officer: str = HEAD) -> OversightPage:
    while catch_up(office):
        pass
    return oversight_page(office, office.officer(officer), key)


def of(found: OversightPage, bureau: Bureau) -> BureauRow:
    return next((row for row in found.bureaus if row.bureau == bureau), BureauRow(bureau))


def shown(office: Office, figure: Figure) -> set[str]:
    register = Register()
    ids = register.list(office, CasesFilter(figure=figure), CasesSort()).ids
    return {row.case_id for row in register.rows(office, ids) if row is not None}


def test_a_step_waits_then_is_late_then_is_decided_late(office: Office, case_id: str) -> None:
    waiting = of(page(office), Bureau.PLANNING)
    office.clock = SetClock(LATER)
    late = of(page(office), Bureau.PLANNING)
    decide(office, case_id, "chenjiayi", Bureau.PLANNING)
    decided = of(page(office), Bureau.PLANNING)

    assert (waiting.waiting, waiting.late) == (2, 0)
    assert (late.waiting, late.late) == (2, 2)
    assert (decided.waiting, decided.in_time, decided.missed) == (1, 0, 1)
    assert decided.middle == decided.ninth
    assert decided.middle is not None
    assert shown(office, Figure(FigureKind.MISSED, Bureau.PLANNING)) == {case_id}
    assert case_id not in shown(office, Figure(FigureKind.LATE, Bureau.PLANNING))
    assert case_id in shown(office, Figure(FigureKind.LATE, Bureau.HOUSING))


def test_each_figure_counts_what_it_leads_to(office: Office) -> None:
    found = page(office)
    today = office.now().date()

    for row in found.bureaus:
        counted = shown(office, Figure(FigureKind.WAITING, row.bureau))
        assert len(counted) == row.waiting
    for party in found.parties:
        assert len(shown(office, Figure(FigureKind.HELD, party=party.party))) == party.holding
    for day in found.days:
        with office.store.reading() as connection:
            cases = ids_counted(connection, Figure(FigureKind.DUE, "", day.on, day.on), today)
        assert bool(cases) == bool(day.count)
    assert sum(party.holding for party in found.parties) == 3
    assert found.works.judged == len(shown(office, Figure(FigureKind.JUDGED)))


def test_an_act_makes_its_case_stale_and_an_undone_one_too(office: Office, case_id: str) -> None:
    page(office)
    decide(office, case_id, "chenjiayi", Bureau.PLANNING)
    with office.store.reading() as connection:
        stale = count_stale(connection)
    before = of(page(office), Bureau.PLANNING)
    last = office.history(case_id)[-1].entered.entry
    assert isinstance(office.withdraw((last,), "chenjiayi"), Recording)
    after = of(page(office), Bureau.PLANNING)

    assert stale == 1
    assert (before.waiting, before.in_time) == (1, 1)
    assert (after.waiting, after.in_time) == (2, 0)


def test_what_nobody_touched_is_reckoned_again_on_another_day(office: Office) -> None:
    page(office)
    assert catch_up(office) == 0

    office.clock = SetClock(LATER)

    assert of(page(office), Bureau.PLANNING).late == 2


def test_portions_say_how_many_are_left(office: Office) -> None:

    assert catch_up(office, most=2) == 1
    assert catch_up(office, most=2) == 0


def test_an_order_is_open_until_it_is_answered(office: Office, case_id: str) -> None:
    office.clock = SetClock(LATER)
    order = OrderOversight(case_id=case_id, matter=WORKS, bureau=Bureau.PLANNING, text="请说明")
    assert isinstance(office.submit(order, HEAD), Recording)

    found = page(office)

    assert [(row.case_id, row.bureau) for row in found.orders] == [(case_id, Bureau.PLANNING)]
    assert (of(found, Bureau.PLANNING).ordered, of(found, Bureau.PLANNING).unanswered) == (1, 1)
    assert shown(office, Figure(FigureKind.UNANSWERED)) == {case_id}


def test_only_supervisors_see_the_figures(office: Office, tmp_path: Path) -> None:

    refused = page(office, officer="lianghui")

    assert refused.bureaus == ()
    assert "联席办主任" in refused.refusal
    assert not page(office, officer="shenji").refusal
    written = write_oversight(
        office, tmp_path / "x.xlsx", office.officer("lianghui"), ("month", ""), _unheard
    )
    assert isinstance(written, Refusal)
    assert not (tmp_path / "x.xlsx").exists()


def test_the_figures_go_out_with_what_they_count(office: Office, tmp_path: Path) -> None:
    officer, file = office.officer(HEAD), tmp_path / "out.xlsx"

    count = write_oversight(office, file, officer, ("month", ""), _unheard)
    pdf = print_oversight(office, officer, ("month", Bureau.PLANNING.value), _unheard)

    rows = list(load_workbook(file).active.iter_rows(values_only=True))  # type: ignore[union-attr]
    assert len(rows) == count + 1
    waits = next(r for r in rows if r[:2] == ("规划和自然资源局", "待办"))
    assert (waits[2], waits[4]) == (2, words.DEFINED["waiting"])
    assert isinstance(pdf, bytes)
    with pdfplumber.open(BytesIO(pdf)) as pages:
        text = pages.pages[0].extract_text()
    assert "监督看板" in text
    assert "住房和城乡建设局" not in text


def test_a_period_begins_and_ends_where_it_says() -> None:
    today = date(2026, 3, 31)

    assert period_of("last_month", today).since == date(2026, 2, 1)
    assert period_of("last_month", today).until == date(2026, 2, 28)
    assert period_of("month", today).since == date(2026, 3, 1)
    assert period_of("weeks", today).since == today - timedelta(weeks=12)
    assert period_of("no such", today).key == "month"


def test_days_ahead_are_worked_ones(office: Office) -> None:
    days = days_ahead(office, date(2026, 2, 13))

    assert days[0] == date(2026, 2, 13)
    assert all(office.rules.calendar.is_working(day) for day in days)
    assert days_ahead(office, date(2031, 1, 1))[-1] == date(2031, 1, 5)


@pytest.mark.parametrize(
    ("timed", "half", "ninth"),
    [
        pytest.param([], None, None, id="nothing decided"),
        pytest.param([(60, 1)], 60, 60, id="one"),
        pytest.param([(90, 1), (30, 9)], 30, 30, id="nine of ten at most thirty"),
        pytest.param([(10, 5), (20, 4), (600, 2)], 20, 600, id="the slowest in the last tenth"),
    ],
)
def test_half_and_nine_tenths(
    timed: list[tuple[int, int]], half: int | None, ninth: int | None
) -> None:
    assert (share_at_most(timed, 0.5), share_at_most(timed, 0.9)) == (half, ninth)


def test_who_holds_a_case_is_who_held_it_last(office: Office) -> None:
    office.clock = SetClock(LATER)
    found = {row.party: row.holding for row in page(office).parties}
    now = office.now()

    last = [case_stretches(office.history(n), now)[-1].party for n in every_case(office)]
    assert found == {party.value: last.count(party) for party in Party}


def every_case(office: Office) -> list[str]:
    with office.store.reading() as connection:
        return [case.id for case in all_cases(connection)]


def _unheard(_done: int, _of: int) -> None:
    return


def test_a_bureau_s_own_orders_are_listed_however_many_others_wait(office: Office) -> None:
    page(office)
    with office.store.writing() as connection:
        id_ = connection.scalar(text("SELECT id FROM figure_case LIMIT 1"))
        rows = [("commerce", f"A{n}", "2026-01-01") for n in range(MOST_ORDERS)]
        for bureau, number, on in (*rows, ("housing", "B", "2026-02-01")):
            put = text("INSERT INTO figure_order VALUES (:id, 0, :bureau, :number, :on, 0)")
            connection.execute(put, {"id": id_, "bureau": bureau, "number": number, "on": on})

    found = oversight_page(office, office.officer(HEAD), "month", "housing")

    assert [order.number for order in found.orders] == ["B"]


def test_a_case_ends_when_the_last_of_it_did() -> None:
    case = stories.redeemed().case
    first, *others = case.matters
    early = Moment(datetime(2025, 1, 10, 10, 0, tzinfo=OFFICE_ZONE), LATER)
    case = replace(case, matters=(replace(first, ended=early), *others))

    row = register_values(case, (1, 1), is_open=False)

    assert row["ended_on"] == str(ended_on(case)) == "2026-05-11"
