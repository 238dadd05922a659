"""The register as the office answers it: clocks, values to filter by, kept views, a batch."""

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from openpyxl import load_workbook

from desktop.clock import SetClock
from desktop.domain.intake import AcceptMatter
from desktop.domain.values import MatterKind
from desktop.office import cases_export, cases_print
from desktop.office.applications import take_application
from desktop.office.cases_batch import assign_all, plan_assigning
from desktop.office.cases_clocks import CasesClocks, due_of
from desktop.office.cases_export import copied, export_register
from desktop.office.cases_print import print_register
from desktop.office.kept_views import KEPT, keep, kept_of
from desktop.office.office import Office, Recording
from desktop.office.page_cases import Register, manager_choice
from desktop.rules.findings import Refusal
from desktop.store.cases import states_of
from desktop.store.current_state import read_state
from desktop.store.rewinding import close_gaps, lifted, times_moved
from desktop.store.rows_cases import (
    CasesColumn,
    CasesFilter,
    CasesKept,
    CasesSort,
    CasesView,
    ColumnLayout,
)
from desktop.store.settings import put_setting
from desktop.sync.exchange import refold_cases
from desktop.wording.values import MATTERS
from tests.journeys import day_cases
from tests.office.offices import office_in

EVERYTHING, NEWEST = CasesFilter(), CasesSort()
NUMBERS = (CasesColumn.NUMBER,)
WORKS = MatterKind.EXTERNAL_WORKS


class Unwanted(Exception):
    """The officer wants no more of it."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = office_in(tmp_path / "store")
    with made.store:
        yield made


def take(office: Office, folder: Path, number: int, **changes: object) -> str:
    done = take_application(office, day_cases.write(folder, number, **changes), "lianghui")
    assert isinstance(done, Recording)
    return done.case.id


def accepted(office: Office, folder: Path, number: int) -> str:
    case_id = take(office, folder, number)
    done = office.submit(AcceptMatter(case_id=case_id, matter=WORKS), "lianghui")
    assert isinstance(done, Recording)
    return case_id


def lights(office: Office, register: Register) -> dict[str, str]:
    register.clocks.reckon_all(office)
    ids = register.list(office, EVERYTHING, NEWEST).ids
    rows = register.rows(office, ids)
    return {r.case_id: r.clock.light.value if r.clock else "" for r in rows if r is not None}


def move_on(office: Office, days: int) -> None:
    assert isinstance(office.clock, SetClock)
    office.clock.moment += timedelta(days=days)


def test_a_light_turns_with_the_day_though_nothing_was_recorded(
    office: Office, tmp_path: Path
) -> None:
    case_id, register = accepted(office, tmp_path, 3), Register()
    before = lights(office, register)[case_id]

    move_on(office, 60)

    assert before == "green"
    assert lights(office, register)[case_id] == "red"
    assert register.list(office, EVERYTHING, NEWEST).overdue == 1
    assert register.list(office, CasesFilter(lights=("green",)), NEWEST).overdue == 0


def test_the_list_does_not_wait_for_the_clocks(office: Office, tmp_path: Path) -> None:
    take(office, tmp_path, 3)
    register = Register()

    before = register.list(office, EVERYTHING, NEWEST)
    register.clocks.reckon_all(office)
    after = register.list(office, EVERYTHING, NEWEST)

    assert (before.is_reckoned, before.overdue) == (False, None)
    assert (after.is_reckoned, after.overdue) == (True, 0)
    assert before.ids == after.ids


def test_only_what_changed_is_reckoned_again(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = take(office, tmp_path, 2), take(office, tmp_path, 3)
    clocks, read = CasesClocks(), []
    reckoned = CasesClocks.reckon.__globals__["read_state"]
    monkeypatch.setitem(
        CasesClocks.reckon.__globals__,
        "read_state",
        lambda text: read.append(text) or reckoned(text),
    )
    clocks.reckon_all(office)
    assert len(read) == 2

    accept = AcceptMatter(case_id=first, matter=WORKS)
    assert isinstance(office.submit(accept, "lianghui"), Recording)
    clocks.reckon_all(office)

    assert len(read) == 3
    assert first in read[-1]
    assert second not in read[-1]


def test_what_was_known_by_a_place_is_void_once_places_were_closed_up(
    office: Office, tmp_path: Path
) -> None:
    first, second = take(office, tmp_path, 2), take(office, tmp_path, 3)
    clocks = CasesClocks()
    clocks.reckon_all(office)
    with office.store.writing() as connection, lifted(connection):
        for case, place in ((second, 1_000), (first, 2_000)):
            connection.exec_driver_sql(
                "UPDATE entry SET position = position + ? WHERE case_id = ?", (place, case)
            )
        close_gaps(connection)
        refold_cases(connection, (first, second), lambda *_: {})
        assert times_moved(connection) == 1

    clocks.reckon_all(office)

    with office.store.reading() as connection:
        states = states_of(connection, list(clocks.dues()))
    assert len(states) == 2
    for id_, due in clocks.dues().items():
        assert due == due_of(read_state(states[id_]), office)


def test_the_most_urgent_stand_first_and_those_without_a_clock_last(
    office: Office, tmp_path: Path
) -> None:
    late = accepted(office, tmp_path, 3)
    move_on(office, 30)
    later = take(office, tmp_path, 2)
    register = Register()

    ids = register.list(office, EVERYTHING, CasesSort(CasesColumn.CLOCK, descending=False)).ids
    cases = [r.case_id for r in register.rows(office, ids) if r is not None]

    assert cases == [late, later]


def test_a_case_that_is_gone_leaves_a_gap(office: Office, tmp_path: Path) -> None:
    take(office, tmp_path, 3)
    register = Register()
    (known,) = register.list(office, EVERYTHING, NEWEST).ids

    assert [r is None for r in register.rows(office, [known, 99_999])] == [False, True]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("streets", "龙湖街道"),
        ("kilovolts", "10"),
        ("phases", "待受理"),
        ("lights", "正常"),
        ("officers", "梁"),
    ],
)
def test_the_values_of_a_column_have_names_and_counts(
    office: Office, tmp_path: Path, name: str, said: str
) -> None:
    project = {**day_cases.form(3)["project"], "street": "龙湖街道"}
    take(office, tmp_path, 3, project=project)

    (found,) = Register().facet(office, name)

    assert (found.name[: len(said)], found.count) == (said, 1)
    wanted = CasesFilter(**{name: (found.key,)})
    assert len(Register().list(office, wanted, NEWEST).ids) == 1


def test_nobody_s_manager_is_no_value(office: Office, tmp_path: Path) -> None:
    take(office, tmp_path, 3)

    assert Register().facet(office, "managers") == ()


def test_what_an_officer_keeps_comes_back_and_is_nobody_else_s(office: Office) -> None:
    view = CasesView(
        "十千伏",
        CasesFilter("永和", kilovolts=("10",), since=office.now().date()),
        CasesSort(CasesColumn.CLOCK, descending=False),
        (ColumnLayout(CasesColumn.NUMBER, 120), ColumnLayout(CasesColumn.STREET, 88, False)),
    )
    kept = CasesKept((view,), view.columns)

    keep(office, "lianghui", kept)

    assert kept_of(office, "lianghui") == kept
    assert kept_of(office, "chenjiayi") == CasesKept()


@pytest.mark.parametrize(
    "value", [[], 7, {"views": [{"name": "x"}]}, {"columns": [{"column": "?"}]}]
)
def test_what_was_kept_and_can_not_be_read_is_forgotten(office: Office, value: object) -> None:
    with office.store.writing() as connection:
        put_setting(connection, KEPT.format(officer="lianghui"), value)

    assert kept_of(office, "lianghui") == CasesKept()


def test_managers_are_named_for_all_and_refused_one_by_one(office: Office, tmp_path: Path) -> None:
    take(office, tmp_path, 2)
    take(office, tmp_path, 3)
    ids = Register().list(office, EVERYTHING, NEWEST).ids
    manager = manager_choice(office, "lianghui").managers[0][0]
    steps: list[tuple[int, int]] = []

    refused = assign_all(office, ids, manager, "chenjiayi", lambda *at: steps.append(at))
    done = assign_all(office, ids, manager, "lianghui", lambda *at: steps.append(at))
    again = assign_all(office, ids, manager, "lianghui", lambda *at: steps.append(at))

    assert (len(refused.recordings), len(refused.refused)) == (0, 2)
    assert all(said.startswith("HP-") and "职责" in said for said in refused.refused)
    assert (len(done.recordings), done.refused) == (2, ())
    assert again.recordings == ()
    assert steps == [(0, 2), (1, 2), (0, 2), (1, 2)]


def test_a_plan_tells_who_gets_how_many_and_does_nothing(office: Office, tmp_path: Path) -> None:
    take(office, tmp_path, 2)
    take(office, tmp_path, 3)
    ids = Register().list(office, EVERYTHING, NEWEST).ids
    first = manager_choice(office, "lianghui").managers[0][0]
    assign_all(office, ids[:1], first, "lianghui", lambda *_at: None)

    plan = plan_assigning(office, ids, first, "lianghui", lambda *_at: None)
    assert (plan.has, plan.gains, plan.kept) == (1, 1, 1)
    assert [(r.id, r.was, r.why) for r in plan.rows] == [(ids[1], "", "")]
    nobody = plan_assigning(office, ids, "nobody", "chenjiayi", lambda *_at: None)
    assert [r.was for r in nobody.rows] == [office.officer(first).name, ""]
    assert nobody.gains == 0
    assert all("不是在岗的客户经理" in r.why and "职责" in r.why for r in nobody.rows)
    again = Register().list(office, CasesFilter(managers=(first,)), NEWEST)
    assert list(again.ids) == [ids[0]]


def test_the_register_is_filtered_by_the_matter_of_its_cases(
    office: Office, tmp_path: Path
) -> None:
    accepted(office, tmp_path, 2)
    own = Register()
    facet = own.facet(office, "matters")
    assert [(r.key, r.name, r.count) for r in facet] == [(WORKS.value, MATTERS[WORKS], 1)]

    assert len(own.list(office, CasesFilter(matters=(WORKS.value,)), NEWEST).ids) == 1
    assert len(own.list(office, CasesFilter(matters=("filing",)), NEWEST).ids) == 0


@pytest.mark.pdf
def test_the_printed_register_says_its_filter_its_day_and_its_pages(
    office: Office, tmp_path: Path
) -> None:
    take(office, tmp_path, 2)
    wanted = CasesFilter(
        state="open",
        kilovolts=("10",),
        officers=("lianghui",),
        is_waived=False,
        since=office.now().date(),
    )
    columns = (CasesColumn.NUMBER, CasesColumn.ENTERPRISE, CasesColumn.KILOVOLTS)
    steps: list[tuple[int, int]] = []

    pdf = print_register(office, (wanted, NEWEST), columns, lambda *at: steps.append(at))

    assert isinstance(pdf, bytes)
    with pdfplumber.open(BytesIO(pdf)) as document:
        text = document.pages[0].extract_text()
    name = office.officer("lianghui").name
    assert f"筛选：在办；电压 10 kV；主办窗口 {name}；收件日期 {office.now():%Y-%m-%d} 至 …" in text
    for said in (
        "案件登记簿",
        f"截至 {office.now():%Y-%m-%d}",
        "共 1 件",
        "按案号降序",
        "第 1 / 1 页",
    ):
        assert said in text
    assert "HP-" in text
    assert steps[-1] == (0, 1)


def test_printing_too_many_is_refused_and_can_be_stopped(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(office, tmp_path, 2)
    take(office, tmp_path, 3)

    def stop(_done: int, _whole: int) -> None:
        raise Unwanted

    with pytest.raises(Unwanted):
        print_register(office, (EVERYTHING, NEWEST), NUMBERS, stop)
    monkeypatch.setattr(cases_print, "MOST", 1)
    refused = print_register(office, (EVERYTHING, NEWEST), NUMBERS, lambda *_at: None)
    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == ["register_too_thick"]


def test_views_kept_before_there_were_matters_are_still_read(office: Office) -> None:
    kept = {"views": [{"name": "永和", "filter": {"streets": ["永和街道"]}}]}
    with office.store.writing() as connection:
        put_setting(connection, KEPT.format(officer="lianghui"), kept)

    assert kept_of(office, "lianghui").views[0].filter == CasesFilter(streets=("永和街道",))


def test_who_may_not_name_a_manager_is_told_why(office: Office) -> None:
    assert [f.rule for f in manager_choice(office, "chenjiayi").against] == ["duty_missing"]
    assert manager_choice(office, "lianghui").against == ()


@pytest.mark.parametrize("name", ["=1+1", "+cmd|'/c calc'!A0", "-2", "@SUM(A1)"])
def test_a_name_like_a_formula_is_exported_as_the_text_it_is(
    office: Office, tmp_path: Path, name: str
) -> None:
    enterprise = {**day_cases.form(3)["enterprise"], "name": name}
    take(office, tmp_path, 3, enterprise=enterprise)
    file = tmp_path / "out.xlsx"

    done = export_register(office, file, (EVERYTHING, NEWEST), tuple(CasesColumn), _quiet)

    row = list(load_workbook(file)["案件"].rows)[1]
    assert done == 1
    assert (row[1].value, row[1].data_type) == (name, "s")


def test_a_stopped_export_leaves_no_file(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(office, tmp_path, 3)
    monkeypatch.setattr("desktop.files.table_out.EVERY", 1)
    folder = tmp_path / "out"
    folder.mkdir()

    def stop(_done: int, whole: int) -> None:
        if whole:
            raise Unwanted

    with pytest.raises(Unwanted):
        export_register(office, folder / "o.xlsx", (EVERYTHING, NEWEST), NUMBERS, stop)
    assert list(folder.iterdir()) == []


def test_more_cases_than_a_sheet_holds_are_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(office, tmp_path, 3)
    monkeypatch.setattr(cases_export, "MOST_ROWS", 0)
    file = tmp_path / "out.xlsx"

    done = export_register(office, file, (EVERYTHING, NEWEST), NUMBERS, _quiet)

    assert isinstance(done, Refusal)
    assert [f.rule for f in done.findings] == ["register_too_long"]
    assert not file.exists()


def test_what_is_copied_has_a_line_a_case(office: Office, tmp_path: Path) -> None:
    take(office, tmp_path, 2)
    take(office, tmp_path, 3)
    own = Register()
    ids = own.list(office, EVERYTHING, NEWEST).ids
    columns = (CasesColumn.NUMBER, CasesColumn.KILOVOLTS)

    text, table = copied(office, own, ids, columns, headed=True)

    lines = text.splitlines()
    assert lines[0] == "案号\t电压"
    assert [line.split("\t")[1] for line in lines[1:]] == ["10 kV", "10 kV"]
    assert table.count("<tr>") == 3


def _quiet(_done: int, _whole: int) -> None:
    return


def test_the_register_goes_out_as_csv_too_and_a_stop_leaves_no_file(
    office: Office, tmp_path: Path
) -> None:
    take(office, tmp_path, 1)
    file = tmp_path / "out.csv"

    count = export_register(office, file, (EVERYTHING, NEWEST), NUMBERS, lambda _d, _w: None)

    assert (count, file.read_bytes()) == (1, "\ufeff案号\r\nHP-2026-0001\r\n".encode())

    def stop(_done: int, _whole: int) -> None:
        raise Unwanted

    with pytest.raises(Unwanted):
        export_register(office, tmp_path / "none.csv", (EVERYTHING, NEWEST), NUMBERS, stop)
    assert not list(tmp_path.glob("*none*"))
