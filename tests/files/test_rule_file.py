"""A rule table goes out to a workbook or JSON and comes back as the same table."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop.files.rule_file import read_rule, rule_book, write_rule
from desktop.files.unreadable import Unreadable
from desktop.rules.decision import Table
from desktop.wording.findings import say
from tests.rules.books import shipped_tables

TABLES = sorted(shipped_tables())


@pytest.mark.parametrize("ending", ["xlsx", "json"])
@pytest.mark.parametrize("name", TABLES)
def test_a_table_comes_back_as_it_went_out(tmp_path: Path, name: str, ending: str) -> None:
    table = shipped_tables()[name].all[0]
    file = tmp_path / f"table.{ending}"

    write_rule(file, table.content)

    assert Table(read_rule(file)).digest == table.digest


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        pytest.param({"id": "row1", "title": "新的行", "when": [], "then": ""}, {}, id="new"),
        pytest.param(
            {"id": "row1", "when": [{"fact": "kilovolts"}]}, {"电压等级": "？"}, id="no operator"
        ),
        pytest.param(
            {"when": [{"fact": ""}, {"fact": "kilovolts", "above": 10}], "basis": None},
            {"电压等级": "超过 10"},
            id="no fact",
        ),
    ],
)
def test_an_unfinished_row_goes_out_with_what_it_says(
    tmp_path: Path, row: dict[str, Any], cells: dict[str, str]
) -> None:
    file = tmp_path / "table.xlsx"
    raw = shipped_tables()["exemption"].all[0].content.raw

    file.write_bytes(rule_book({**raw, "row": [*raw["row"], row]}))

    sheet = load_workbook(file)["规则"]
    titles = [cell.value for cell in sheet[1]]
    written = {t: c.value for t, c in zip(titles, sheet[sheet.max_row], strict=True) if c.value}
    said = {"行号": row.get("id"), "情形": row.get("title")} | cells
    assert written == {title: text for title, text in said.items() if text}


@pytest.mark.parametrize(
    "condition",
    [
        {"fact": "kilovolts"},
        {"fact": "kilovolts", "above": ""},
        {"fact": "features.tree", "is": ""},
        {"fact": "features.tree", "in": []},
    ],
)
def test_an_unfinished_condition_comes_back_as_it_went_out(
    tmp_path: Path, condition: dict[str, Any]
) -> None:
    file = tmp_path / "table.xlsx"
    raw = shipped_tables()["exemption"].all[0].content.raw
    fact = next(i["name"] for i in raw["input"] if i.get("values") and not i.get("each"))
    if condition["fact"] != "kilovolts":
        condition = {**condition, "fact": fact}
    row = {"id": "row1", "title": "新的行", "when": [condition]}

    file.write_bytes(rule_book({**raw, "row": [*raw["row"], row]}))

    assert read_rule(file)["row"][-1] == row


def test_a_workbook_without_its_sheet_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "table.xlsx"
    write_rule(file, shipped_tables()["devolution"].all[0].content)
    book = load_workbook(file)
    del book["规则"]
    book.save(file)

    with pytest.raises(Unreadable) as refused:
        read_rule(file)

    assert "规则" in str(say(refused.value.finding))


@pytest.mark.parametrize("text", ["[]", "{", "免审批"])
def test_a_file_that_is_no_table_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "table.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(Unreadable) as refused:
        read_rule(file)

    assert str(say(refused.value.finding))


@pytest.mark.parametrize(
    ("sheet", "cell", "value"),
    [
        ("规则", "C2", "大约 20"),
        ("规则", "D2", "是 也许"),
        ("规则", "E2", "或许"),
        ("案例", "C2", "{"),
    ],
)
def test_a_cell_nobody_can_read_is_named(tmp_path: Path, sheet: str, cell: str, value: str) -> None:
    file = tmp_path / "table.xlsx"
    write_rule(file, shipped_tables()["devolution"].all[0].content)
    book = load_workbook(file)
    book[sheet][cell].value = value
    book.save(file)

    with pytest.raises(Unreadable) as refused:
        read_rule(file)

    assert f"{sheet}!{cell}" in str(say(refused.value.finding))
