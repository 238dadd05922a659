"""The day's list as it is read: header, columns, values, and the file of refused rows."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop.files.day_list import ListTable, read_list
from desktop.files.day_list_fields import (
    MATTER,
    NUMBER,
    PATHS,
    ColumnMap,
    guess,
    list_fields,
    map_from_json,
    map_to_json,
)
from desktop.files.day_list_out import write_list_template, write_refused
from desktop.files.day_list_rows import ListRow, map_findings, rows_of
from desktop.rules.findings import Refusal
from desktop.wording.day_list import REASONS
from desktop.wording.findings import say
from tests.files.lists import HEADERS, book, row, table, text


def read(file: Path) -> ListTable:
    found = read_list(file)
    assert isinstance(found, ListTable), found
    return found


def rows(file: Path, **settled: Any) -> tuple[ListRow, ...]:
    found = read(file)
    guessed = guess(found.headers)
    return rows_of(found, ColumnMap(guessed.columns, **settled))


def only(file: Path) -> ListRow:
    (found,) = rows(file)
    return found


def test_a_list_with_our_headers_needs_no_mapping(tmp_path: Path) -> None:
    file = book(tmp_path / "list.xlsx", table([row(1), row(2)]))

    first, second = rows(file)

    assert first.findings == second.findings == ()
    assert first.values[NUMBER] == "GZ-2026-0001"
    assert first.values[MATTER] == "connection"
    assert first.values["received_at"] == "2026-09-18T09:30:00+08:00"
    assert first.values["demand.kind"] == "new"
    assert (first.number, second.number) == (2, 3)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "gb18030", "utf-16"])
def test_a_csv_is_read_in_whatever_code_it_was_saved(tmp_path: Path, encoding: str) -> None:
    file = text(tmp_path / "list.csv", table([row(2)]), encoding)

    assert only(file).values["enterprise.name"] == "广州穗岭新材料有限公司"


@pytest.mark.parametrize("mark", [",", "\t", ";"])
def test_a_csv_may_be_parted_by_other_marks(tmp_path: Path, mark: str) -> None:
    file = text(tmp_path / "list.csv", table([row(2)]))
    file.write_bytes(file.read_bytes().replace(b",", mark.encode()))

    assert only(file).values[NUMBER] == "GZ-2026-0002"


def test_a_code_forced_to_be_text_in_a_csv_is_that_code(tmp_path: Path) -> None:
    file = text(tmp_path / "list.csv", table([row(2, project__parcel='="0012"')]))

    assert only(file).values["project.parcel"] == "0012"


def test_a_title_above_the_header_is_passed_over(tmp_path: Path) -> None:
    cells = [["政务服务平台办件清单"], [], *table([row(1)])]

    assert only(book(tmp_path / "list.xlsx", cells)).number == 4


def test_the_sheet_with_the_header_is_found(tmp_path: Path) -> None:
    file = book(tmp_path / "list.xlsx", table([row(1)]), "数据")
    made = load_workbook(file)
    made.create_sheet("说明", 0).append(["本表由系统导出", "请勿修改", "谢谢"])
    made.save(file)

    assert read(file).sheet == "数据"


ELSEWHERE = {
    "受理编号": NUMBER,
    "客户名称": "enterprise.name",
    "社会信用代码": "enterprise.credit_code",
    "工程名称": "project.name",
    "项目代码": "project.code",
    "用电 地址*": "project.address",
    "报装容量（kVA）": "demand.capacity_kva",
    "供电电压(千伏)": "demand.kilovolts",
    "联系\n电话": "contact.phone",
}


def test_headers_of_other_systems_are_known() -> None:
    titles = list(ELSEWHERE)

    assert guess(titles).columns == {path: n for n, path in enumerate(ELSEWHERE.values())}


@pytest.mark.parametrize("title", ["编号", "序号", "容量（MVA）", "电压（V）", "备注", "名称", ""])
def test_a_header_that_could_mean_something_else_is_left_to_the_officer(title: str) -> None:
    assert guess([title]).columns == {}


def test_a_unit_that_is_another_is_refused_even_if_chosen(tmp_path: Path) -> None:
    cells = [["受理号", "事项", "容量（MVA）"], ["A1", "用电报装", "6"]]
    found = read(book(tmp_path / "list.xlsx", cells))
    chosen = ColumnMap({NUMBER: 0, MATTER: 1, "demand.capacity_kva": 2})

    (wrong,) = map_findings(found, chosen)

    assert wrong.rule == "list_column_unit"
    assert "MVA" in str(say(wrong))


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("800kVA", "800"),
        ("800 千伏安", "800"),
        ("１，０００", "1000"),
        (630, "630"),
        (630.5, "630.5"),
    ],
)
def test_a_number_may_carry_its_own_unit(tmp_path: Path, typed: object, value: str) -> None:
    file = book(tmp_path / "list.xlsx", table([row(1, demand__capacity_kva=typed)]))

    assert only(file).values["demand.capacity_kva"] == value


@pytest.mark.parametrize("typed", ["0.8MVA", "800kW", "约800", "=800*2"])
def test_a_number_in_another_unit_is_refused(tmp_path: Path, typed: str) -> None:
    file = book(tmp_path / "list.xlsx", table([row(1, demand__capacity_kva=typed)]))

    found = only(file)

    assert "demand.capacity_kva" not in found.values
    assert [f.field for f in found.findings] == ["demand.capacity_kva"]


@pytest.mark.parametrize(
    "typed",
    [
        "2026-09-18",
        "2026/9/18",
        "2026.9.18",
        "2026年9月18日",
        "20260918",
        datetime(2026, 9, 18),  # noqa: DTZ001
    ],
)
def test_a_day_is_read_with_the_year_first(tmp_path: Path, typed: object) -> None:
    file = book(tmp_path / "list.xlsx", table([row(1, received_at=typed)]))

    assert only(file).values["received_at"] == "2026-09-18T00:00:00+08:00"


@pytest.mark.parametrize("typed", ["9/18/2026", "18.09.26", 46283, "2026", "昨天", "2026-02-30"])
def test_a_day_that_could_mean_two_is_refused(tmp_path: Path, typed: object) -> None:
    file = book(tmp_path / "list.xlsx", table([row(1, received_at=typed)]))

    assert [f.rule for f in only(file).findings] == ["value_not_moment"]


def test_choices_may_be_called_as_elsewhere(tmp_path: Path) -> None:
    changes = {"demand__kind": "高压增容", "matter": "电力外线工程审批"}
    found = only(book(tmp_path / "list.xlsx", table([row(1, **changes)])))

    assert found.values["demand.kind"] == "increase"
    assert found.values[MATTER] == "external_works"


def test_what_is_blank_is_unknown_and_not_among_the_values(tmp_path: Path) -> None:
    found = only(book(tmp_path / "list.xlsx", table([row(1, demand__kind=" ")])))

    assert "demand.kind" not in found.values
    assert "project.street" not in found.values


def test_two_rows_of_one_number_name_each_other(tmp_path: Path) -> None:
    made = table([row(1), row(2, external_number="gz-2026-0001 "), row(3)])

    first, second, third = rows(book(tmp_path / "list.xlsx", made))

    assert "第3行" in str(say(first.findings[0]))
    assert "第2行" in str(say(second.findings[0]))
    assert third.findings == ()


def test_one_matter_may_be_settled_for_the_whole_list(tmp_path: Path) -> None:
    made = table([row(1)], [h for h in HEADERS if h != "事项"])

    (found,) = rows(book(tmp_path / "list.xlsx", made), matter="external_works")

    assert found.values[MATTER] == "external_works"


def test_a_mapping_lacks_number_and_matter_until_they_are_settled(tmp_path: Path) -> None:
    found = read(book(tmp_path / "list.xlsx", table([row(1)])))

    assert {f.field for f in map_findings(found, ColumnMap({}))} == {NUMBER, MATTER}
    assert {f.field for f in map_findings(found, ColumnMap({NUMBER: 0}, "connection"))} == set()


def test_a_column_holds_one_field(tmp_path: Path) -> None:
    found = read(book(tmp_path / "list.xlsx", table([row(1)])))
    chosen = ColumnMap({NUMBER: 0, MATTER: 1, "project.name": 0})

    assert [f.rule for f in map_findings(found, chosen)] == ["list_column_twice"]


def test_a_kept_mapping_follows_the_columns_to_other_places() -> None:
    chosen = ColumnMap({NUMBER: 0, "project.name": 2}, "connection", received_now=True)
    kept = map_to_json(chosen, ["单号", "x", "工程"])

    found = map_from_json(kept, ["工程", "单号", "x"])

    assert found == ColumnMap({NUMBER: 1, "project.name": 0}, "connection", received_now=True)


def test_columns_of_one_name_are_told_apart(tmp_path: Path) -> None:
    file = book(
        tmp_path / "list.xlsx", [["受理号", "事项", "电话", "电话"], ["A", "用电报装", 1, 2]]
    )

    assert read(file).headers == ("受理号", "事项", "电话", "电话 #2")


def test_the_template_has_every_column_and_no_row(tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    write_list_template(file)
    sheet = load_workbook(file).active

    titles = [c.value for c in sheet[1]]
    assert guess(titles).columns == {path: n for n, path in enumerate(PATHS)}
    assert sheet.max_row == 1
    assert all(c.comment is not None for c in sheet[1])
    lists = [r for r in sheet.data_validations.dataValidation if r.type == "list"]
    assert len(lists) == sum(bool(k.form.choices) for k in list_fields())


def test_refused_rows_come_back_with_reasons_and_can_be_mended(tmp_path: Path) -> None:
    bad = row(2, demand__capacity_kva="约800", enterprise__name="=1+1")
    found = read(book(tmp_path / "list.xlsx", table([row(1), bad])))
    out = tmp_path / "errors.xlsx"

    count = write_refused(out, found, {3: ["申请容量：“约800”不是数。", "企业名称：公式。"]})

    again = read(out)
    sheet = load_workbook(out).active
    assert count == 1
    assert again.key == found.key
    assert sheet.cell(2, sheet.max_column).value == "申请容量：“约800”不是数。\n企业名称：公式。"
    assert sheet.cell(1, sheet.max_column).value == REASONS
    assert [f.field for f in only(out).findings] == ["demand.capacity_kva"]
    assert "enterprise.name" not in only(out).values


@pytest.mark.parametrize(
    ("cells", "rule"),
    [
        ([["一", "二"], ["a", "b"]], "list_no_header"),
        ([], "list_no_header"),
        ([list(HEADERS)], "list_no_rows"),
        ([list(HEADERS), [" "] * 3], "list_no_rows"),
    ],
)
def test_a_sheet_that_is_no_list_is_refused(tmp_path: Path, cells: Any, rule: str) -> None:
    for file in (book(tmp_path / "a.xlsx", cells), text(tmp_path / "b.csv", [*cells, ["", ""]])):
        found = read_list(file)
        assert isinstance(found, Refusal)
        assert [f.rule for f in found.findings] == [rule]
