"""The register edited in a workbook: what was changed is recorded, what others changed is said."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop.domain.correcting import ApplicationCorrected, CorrectApplication
from desktop.domain.notes import ManagerAssigned, NoteAdded
from desktop.files.edit_sheet import edits_of_book
from desktop.office.applications import take_application
from desktop.office.case_edits import do_edits, export_edits, plan_edits
from desktop.office.office import Office, Recording
from desktop.office.stopping import Stopped
from desktop.rules.findings import Refusal
from desktop.store.rows_cases import CasesFilter, CasesSort
from desktop.store.rows_edits import EditPlan
from desktop.wording import case_edits as words
from tests.journeys import day_cases
from tests.office.offices import office_in

OFFICER = "lianghui"
FIRST = "HP-2026-0001"
Change = dict[str, Any]


def unheard(_done: int, _of: int) -> None:
    return


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with two cases; each test has a copy."""
    folder = tmp_path_factory.mktemp("edits")
    made = office_in(folder / "store")
    with made.store:
        for number in (2, 1):
            done = take_application(made, day_cases.write(folder, number), OFFICER)
            assert isinstance(done, Recording)
    return folder / "store"


@pytest.fixture
def office(begun: Path, tmp_path: Path) -> Iterator[Office]:
    made = office_in(Path(copytree(begun, tmp_path / "store")))
    with made.store:
        yield made


@pytest.fixture
def table(office: Office, tmp_path: Path) -> Path:
    """The editable table of both cases, the first one first."""
    file = tmp_path / "edits.xlsx"
    sort = CasesSort(descending=False)
    assert export_edits(office, file, (CasesFilter(), sort), unheard) == 2
    return file


def edited(file: Path, row: int, changes: Change) -> None:
    """Write other values under their titles, as somebody at a spreadsheet would."""
    book = load_workbook(file)
    sheet = book[words.SHEET]
    titles = {cell.value: cell.column for cell in sheet[1]}
    for title, value in changes.items():
        sheet.cell(row, titles[title]).value = value
    book.save(file)


def planned(office: Office, file: Path) -> EditPlan:
    plan = plan_edits(office, edits_of_book(file.read_bytes()), file.name, OFFICER, unheard)
    assert isinstance(plan, EditPlan)
    return plan


def whys(plan: EditPlan) -> list[str]:
    return [row.why for row in plan.rows]


def test_a_table_nobody_edited_changes_nothing(office: Office, table: Path) -> None:
    plan = planned(office, table)

    assert (plan.rows, plan.same) == ((), 2)


def test_the_keys_are_hidden_and_nothing_is_a_formula(table: Path) -> None:
    sheet = load_workbook(table)[words.SHEET]
    titles = {cell.value: cell.column_letter for cell in sheet[1]}

    hidden = {t for t, at in titles.items() if sheet.column_dimensions[at].hidden}
    assert {words.KEY, words.BEFORE} & hidden
    assert words.FIELDS["project.name"] not in hidden


def test_each_change_is_recorded_with_its_officer_and_reason(office: Office, table: Path) -> None:
    changes = {
        words.FIELDS["manager"]: "何志远",
        words.FIELDS["external"]: "GD-77",
        words.FIELDS["project.name"]: "<b>二期</b>",
        words.FIELDS["project.address"]: "黄埔区开创大道 9 号",
        words.FIELDS["note"]: "=1+1 不是公式",
    }
    edited(table, 2, changes | {words.FIELDS["note"]: "请上门"})
    plan = planned(office, table)
    assert whys(plan) == [""] * 5

    done = do_edits(office, plan.able, "企业来函更正", OFFICER, unheard)

    case = office.case(FIRST)
    assert case is not None
    assert (len(done.recordings), done.refused) == (4, ())
    assert case.account_manager == "hezhiyuan"
    assert case.form.project.name == "<b>二期</b>"
    assert case.form.project.address == "黄埔区开创大道 9 号"
    assert case.notes[-1].text == "请上门"
    assert any(m.external_number == "GD-77" for m in case.matters)
    events = [r.event for r in office.history(case.id)]
    corrected = [e for e in events if isinstance(e, ApplicationCorrected)]
    assert [(len(e.answers), e.reason) for e in corrected] == [(2, "企业来函更正")]
    assert sum(isinstance(e, ManagerAssigned | NoteAdded) for e in events) == 2


def test_what_was_recorded_is_no_change_a_second_time(office: Office, table: Path) -> None:
    edited(table, 2, {words.FIELDS["project.name"]: "二期"})
    do_edits(office, planned(office, table).able, "更正", OFFICER, unheard)

    assert planned(office, table).rows == ()


def test_a_change_made_meanwhile_is_shown_and_not_overwritten(office: Office, table: Path) -> None:
    case = office.case(FIRST)
    assert case is not None
    edited(table, 2, {words.FIELDS["project.name"]: "三期"})
    meanwhile = load_workbook(table)
    other = table.with_name("other.xlsx")
    meanwhile.save(other)
    edited(other, 2, {words.FIELDS["project.name"]: "二期"})
    do_edits(office, planned(office, other).able, "更正", OFFICER, unheard)

    plan = planned(office, table)

    assert plan.able == ()
    assert "二期" in plan.blocked[0].why
    assert "三期" in plan.blocked[0].why


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        pytest.param({words.NUMBER: "HP-1999-0001"}, words.WHY["no_case"], id="no such case"),
        pytest.param({words.NUMBER: "HP-2026-0002"}, words.WHY["other_case"], id="another's row"),
        pytest.param({words.KEY: "x"}, words.WHY["other_case"], id="another key"),
        pytest.param({words.BEFORE: "x"}, words.WHY["no_before"], id="no values exported"),
        pytest.param({words.BEFORE: "[1]"}, words.WHY["no_before"], id="values of another kind"),
        pytest.param(
            {words.FIELDS["manager"]: "张三"}, "没有叫“张三”的在岗客户经理", id="no such person"
        ),
        pytest.param({words.FIELDS["project.name"]: "=A1"}, words.WHY["formula"], id="a formula"),
        pytest.param(
            {words.FIELDS["project.code"]: 26094401120401100007}, words.WHY["digits"], id="digits"
        ),
        pytest.param({words.FIELDS["project.name"]: None}, words.WHY["no_clearing"], id="blank"),
        pytest.param({words.FIELDS["note"]: "长" * 501}, "有 501 字", id="too long"),
        pytest.param({words.FIELDS["demand.expected_on"]: "下周"}, "2026-12-31", id="no day"),
    ],
)
def test_what_cannot_be_taken_says_why(
    office: Office, table: Path, changes: Change, why: str
) -> None:
    edited(table, 2, changes)

    plan = planned(office, table)

    assert plan.able == ()
    assert why in whys(plan)[0]
    assert plan.rows[0].row == 2


def test_the_same_case_twice_is_taken_once(office: Office, table: Path) -> None:
    book = load_workbook(table)
    sheet = book[words.SHEET]
    sheet.append([cell.value for cell in sheet[2]])
    book.save(table)

    assert whys(planned(office, table)) == [words.WHY["twice"].format(first=2)]


def test_who_may_not_do_it_learns_so_in_the_preview(office: Office, table: Path) -> None:
    edited(table, 2, {words.FIELDS["project.name"]: "二期"})
    read = edits_of_book(table.read_bytes())

    plan = plan_edits(office, read, "t.xlsx", "shenji", unheard)

    assert isinstance(plan, EditPlan)
    assert "窗口受理" in plan.rows[0].why


def test_a_table_without_its_columns_is_refused(office: Office, table: Path) -> None:
    edited(table, 1, {words.KEY: "别的"})

    refused = plan_edits(office, edits_of_book(table.read_bytes()), "t.xlsx", OFFICER, unheard)

    assert isinstance(refused, Refusal)
    assert dict(refused.findings[0].facts)["missing"] == words.KEY


def test_what_changes_between_preview_and_record_is_not_overwritten(
    office: Office, table: Path
) -> None:
    edited(table, 2, {words.FIELDS["project.name"]: "三期", words.FIELDS["note"]: "请上门"})
    rows = planned(office, table).able
    case = office.case(FIRST)
    assert case is not None
    between = CorrectApplication(
        case_id=case.id, answers=(("project.name", "二期"),), reason="来函"
    )
    assert isinstance(office.submit(between, OFFICER), Recording)

    done = do_edits(office, rows, "更正", OFFICER, unheard)

    assert [len(done.recordings), len(done.refused)] == [1, 1]
    assert "二期" in done.refused[0]
    now = office.case(FIRST)
    assert now is not None
    assert now.form.project.name == "二期"


def test_a_table_read_twice_adds_its_note_once(office: Office, table: Path) -> None:
    edited(table, 2, {words.FIELDS["note"]: "请上门"})
    do_edits(office, planned(office, table).able, "", OFFICER, unheard)

    assert planned(office, table).rows == ()
    case = office.case(FIRST)
    assert case is not None
    assert [note.text for note in case.notes] == ["请上门"]


def test_a_number_is_for_the_matter_it_was_exported_with(office: Office, table: Path) -> None:
    sheet = load_workbook(table)[words.SHEET]
    at = next(cell.column for cell in sheet[1] if cell.value == words.BEFORE)
    kept = json.loads(str(sheet.cell(2, at).value)) | {"matter": "transmission"}
    edited(table, 2, {words.FIELDS["external"]: "GD-77", words.BEFORE: json.dumps(kept)})

    assert whys(planned(office, table)) == [words.WHY["other_matter"]]


def test_a_matter_that_moved_on_since_the_preview_takes_no_number(
    office: Office, table: Path
) -> None:
    edited(table, 2, {words.FIELDS["external"]: "GD-77"})
    (row,) = planned(office, table).able

    done = do_edits(office, (replace(row, matter="transmission"),), "", OFFICER, unheard)

    assert not done.recordings
    assert words.WHY["other_matter"] in done.refused[0]


def test_a_hidden_cell_nested_without_end_is_that_row_s_fault_alone(
    office: Office, table: Path
) -> None:
    edited(table, 2, {words.BEFORE: "[" * 32_000})
    edited(table, 3, {words.FIELDS["note"]: "乙"})

    assert whys(planned(office, table)) == [words.WHY["no_before"], ""]


def test_what_was_recorded_before_it_was_stopped_is_told(office: Office, table: Path) -> None:
    edited(table, 2, {words.FIELDS["note"]: "甲"})
    edited(table, 3, {words.FIELDS["note"]: "乙"})

    def step(done: int, _of: int) -> None:
        if done:
            raise Stopped

    done = do_edits(office, planned(office, table).able, "", OFFICER, step)

    assert len(done.recordings) == 1
    assert done.refused == (words.STOPPED.format(count=1),)
