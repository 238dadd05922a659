"""A rule table goes out to a workbook or JSON and comes back as the same table."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.files.rule_file import read_rule, write_rule
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
