"""Blocks copied from the form or from any table of labels and values."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.files.application_fields import MAX_ROADS
from desktop.files.clipboard import block_text
from desktop.files.pasted_form import MOST_LINES, MOST_SIGNS, read_block
from desktop.wording.files import SHEETS
from tests.files.forms import filled, form


def test_the_two_columns_of_the_form_itself_fill_it(tmp_path: Path) -> None:
    sheet = load_workbook(filled(tmp_path, form(3)))[SHEETS["form"]]
    rows = [[str(c.value or "") for c in line[:2]] for line in sheet.iter_rows(min_row=2)]

    found = read_block(block_text(rows))

    assert found.values["enterprise.name"] == "沥滘塱旻冷链有限公司"
    assert found.values["papers.project_approval"] == "missing"
    assert found.values["features.metro"] == "no"
    assert found.values["matters.external_works"] == "yes"
    assert set(found.unknown) <= {"项目 填写"}


@pytest.mark.parametrize(
    ("line", "path", "value"),
    [
        ("企业名称\t甲公司", "enterprise.name", "甲公司"),
        ("企业名称 *\t甲公司", "enterprise.name", "甲公司"),
        ("企业名称：\t甲公司", "enterprise.name", "甲公司"),
        ("enterprise.name\t甲公司", "enterprise.name", "甲公司"),
        ("申请类别\t新装", "demand.kind", "new"),
        ("电压等级（千伏）\t10", "demand.kilovolts", "10"),
        ("电压等级（千伏）\t十千伏", "demand.kilovolts", "十千伏"),
        ("roads.1.name\t开创大道", "roads.1.name", "开创大道"),
    ],
)
def test_a_label_or_a_path_names_its_field(line: str, path: str, value: str) -> None:
    assert read_block(line).values == {path: value}


def test_roads_stand_beneath_their_heads() -> None:
    text = "名称\t道路等级\t与道路的关系\n开创大道\t城市主干路\t穿越\n园区一路\t\t穿越\n"

    assert read_block(text).values == {
        "roads.0.name": "开创大道",
        "roads.0.road_class": "arterial",
        "roads.0.relation": "crossing",
        "roads.1.name": "园区一路",
        "roads.1.relation": "crossing",
    }


def test_what_nobody_knows_is_given_back_and_blank_values_are_passed_over() -> None:
    found = read_block("天气\t晴\n企业名称\t\n\n")

    assert found.values == {}
    assert found.unknown == ("天气 晴",)


def test_more_roads_than_there_is_room_for_are_given_back() -> None:
    rows = "".join(f"路{n}\t县道\n" for n in range(MAX_ROADS + 1))

    found = read_block("名称\t道路等级\n" + rows)

    assert f"roads.{MAX_ROADS - 1}.name" in found.values
    assert found.unknown == (f"路{MAX_ROADS} 县道",)


def test_ten_thousand_cells_are_read_in_part_and_that_is_said() -> None:
    found = read_block("甲\t乙\n" * 5_000)

    assert found.is_cut
    assert len(found.unknown) == MOST_LINES


def test_a_sheet_copied_whole_is_looked_at_in_part() -> None:
    found = read_block("x" + "\t" * (MOST_SIGNS + 1))

    assert found.is_cut
    assert sum(map(len, found.unknown)) <= MOST_SIGNS
