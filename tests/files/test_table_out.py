"""A table written as a workbook: what is read back is what was written."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.worksheet import Worksheet

from desktop.clock import OFFICE_ZONE
from desktop.files.table_out import (
    ELLIPSIS,
    EVERY,
    LONGEST,
    ColumnKind,
    OutColumn,
    Value,
    write_table,
)

COLUMNS = (
    OutColumn("案号"),
    OutColumn("信用代码", ColumnKind.CODE),
    OutColumn("容量", ColumnKind.NUMBER),
    OutColumn("收件日", ColumnKind.DAY),
    OutColumn("办结", ColumnKind.MOMENT),
)


def sheet(file: Path) -> Worksheet:
    opened = load_workbook(file)["台账"]
    assert isinstance(opened, Worksheet)
    return opened


def written(folder: Path, value: Value, kind: ColumnKind = ColumnKind.TEXT) -> Worksheet:
    file = folder / "out.xlsx"
    write_table(file, "台账", [OutColumn("栏", kind)], [(value,)])
    return sheet(file)


def test_values_come_back_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "out.xlsx"
    moment = datetime(2026, 9, 18, 15, 10, tzinfo=OFFICE_ZONE)
    row = ("HP-1", "914401120000000000", Decimal("6300.5"), date(2026, 9, 18), moment)

    count = write_table(file, "台账", COLUMNS, [row])

    shown = [c.value for c in sheet(file)[2]]
    assert count == 1
    assert [c.value for c in sheet(file)[1]] == [c.title for c in COLUMNS]
    assert shown[:2] == ["HP-1", "914401120000000000"]
    assert shown[2] == 6300.5
    assert shown[3:] == [datetime(2026, 9, 18), moment.replace(tzinfo=None)]  # noqa: DTZ001


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"]
)
def test_a_text_is_never_a_formula(tmp_path: Path, text: str) -> None:
    cell = written(tmp_path, text)["A2"]

    assert (cell.value, cell.data_type) == (text, "s")
    assert cell.number_format == "@"
    assert cell.quotePrefix


def test_a_code_keeps_its_digits_even_if_given_as_a_number(tmp_path: Path) -> None:
    cell = written(tmp_path, 440112199001011234, ColumnKind.CODE)["A2"]

    assert (cell.value, cell.number_format) == ("440112199001011234", "@")


ODD = ["\x00\x07\x1b", "\u202e\u200b右", "<b>&amp;</b>", "一\n二", "🙂𠮷", "_x0041_"]


@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_odd_characters_come_back_as_they_are(tmp_path: Path, text: str) -> None:
    assert unescape(str(written(tmp_path, text)["A2"].value)) == text


def test_line_ends_are_those_of_a_cell(tmp_path: Path) -> None:
    assert written(tmp_path, "一\r\n二\r三")["A2"].value == "一\n二\n三"


def test_half_a_character_does_no_harm(tmp_path: Path) -> None:
    assert written(tmp_path, "a\ud800b")["A2"].value == "a?b"


def test_a_text_longer_than_a_cell_ends_with_an_ellipsis(tmp_path: Path) -> None:
    value = str(written(tmp_path, "长" * (LONGEST + 5))["A2"].value)

    assert (len(value), value[-1]) == (LONGEST, ELLIPSIS)


def test_the_header_stays_in_sight_and_filters(tmp_path: Path) -> None:
    file = tmp_path / "out.xlsx"

    write_table(file, "台账", COLUMNS, [("很长的企业名称" * 3, "", None, None, None)] * 3)

    made = sheet(file)
    assert made.freeze_panes == "A2"
    assert made.auto_filter.ref == "A1:E4"
    assert 40 < made.column_dimensions["A"].width <= 61


def test_an_empty_table_is_a_header(tmp_path: Path) -> None:
    file = tmp_path / "out.xlsx"

    assert write_table(file, "台账", COLUMNS, []) == 0
    assert sheet(file).max_row == 1


def test_progress_is_told_and_can_stop_without_a_trace(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def step(done: int, of: int) -> None:
        told.append((done, of))
        if len(told) == 2:
            raise KeyboardInterrupt

    old = tmp_path / "out.xlsx"
    old.write_bytes(b"before")
    with pytest.raises(KeyboardInterrupt):
        write_table(old, "台账", [OutColumn("栏")], [("x",)] * (EVERY * 3), step)

    assert told == [(EVERY, EVERY * 3), (EVERY * 2, EVERY * 3)]
    assert old.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [old]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_table(tmp_path / "nowhere" / "out.xlsx", "台账", COLUMNS, [])
