"""Lists that can't be taken, or whose rows can't: named by file, sheet, cell and reason."""

import csv
import json
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.files.day_list import MOST_ROWS, ListTable, read_list
from desktop.files.day_list_fields import guess
from desktop.files.day_list_rows import rows_of
from desktop.files.workbook_guard import ENCRYPTED, OLE
from desktop.rules.findings import Refusal
from desktop.wording.findings import say
from tests.bad_input.test_workbooks import packed, parts
from tests.files.forms import filled, form
from tests.files.lists import HEADERS, book, row, table, text
from tests.journeys.office_line import OfficeLine, traces
from tests.views.pace import slowness

MOST_SECONDS = 2.0
MOST_BYTES = 100 * 1024**2


def refused(file: Path) -> str:
    began = process_time()
    found = read_list(file)
    took = process_time() - began
    assert took < MOST_SECONDS * slowness()
    assert isinstance(found, Refusal)
    return "\n".join(str(say(f)) for f in found.findings)


def reasons(file: Path) -> list[str]:
    """Return what is said of each row of a list that can be read."""
    found = read_list(file)
    assert isinstance(found, ListTable), found
    rows = rows_of(found, guess(found.headers))
    return ["\n".join(str(say(f)) for f in r.findings) for r in rows]


def changed(file: Path, change: Callable[[Worksheet], Any]) -> Path:
    made = load_workbook(file)
    change(made.active)
    made.save(file)
    return file


def test_a_formula_is_named_by_its_cell(tmp_path: Path) -> None:
    file = book(tmp_path / "a.xlsx", table([row(1), row(2)]))

    first, second = reasons(changed(file, lambda s: s.__setitem__("D3", '="甲"&"乙"')))

    assert first == ""
    assert "企业名称（清单!D3）：单元格是公式" in second


@pytest.mark.parametrize("area", ["D2:D3", "A3:B3"])
def test_merged_cells_among_the_rows_are_named(tmp_path: Path, area: str) -> None:
    file = book(tmp_path / "a.xlsx", table([row(1), row(2)]))

    said = reasons(changed(file, lambda s: s.merge_cells(area)))

    assert f"单元格{area}已合并" in said[-1]


def test_a_merged_title_above_the_header_is_no_harm(tmp_path: Path) -> None:
    file = book(tmp_path / "a.xlsx", [["办件清单"], *table([row(1)])])

    assert reasons(changed(file, lambda s: s.merge_cells("A1:P1"))) == [""]


def endless(file: Path, count: int) -> Path:
    """Write a workbook of so many rows, its XML made by hand as that is quicker."""
    sound = parts(book(file, table([row(1)])))
    sheet = sound["xl/worksheets/sheet1.xml"].decode()
    start, _, end = sheet.partition("</sheetData>")
    cells = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in "一二三四五六")
    more = "".join(f'<row r="{n}">{cells}</row>' for n in range(3, count + 3))
    return packed(
        file, sound | {"xl/worksheets/sheet1.xml": f"{start}{more}</sheetData>{end}".encode()}
    )


def lines(count: int) -> Iterator[list[str]]:
    yield list(HEADERS)
    for number in range(count):
        yield [f"GZ{number}", "用电报装", *["值"] * (len(HEADERS) - 2)]


def test_100_000_rows_are_refused_before_they_are_read(tmp_path: Path) -> None:
    file = endless(tmp_path / "a.xlsx", 100_000)

    assert "超过20000行" in refused(file)
    tracemalloc.start()
    read_list(file)
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert held < MOST_BYTES


def test_100_000_rows_of_a_csv_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([line[:4] for line in lines(100_000)])

    assert "超过20000行" in refused(file)


def test_a_row_more_than_is_taken_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(lines(MOST_ROWS + 1))

    assert f"清单超过{MOST_ROWS}行" in refused(tmp_path / "a.csv")


def test_a_form_is_not_taken_for_a_list(tmp_path: Path) -> None:
    assert "这是一份申请表" in refused(filled(tmp_path, form()))


def test_a_wrong_sheet_is_said_with_the_sheets_there_are(tmp_path: Path) -> None:
    assert "工作表为：目录" in refused(book(tmp_path / "a.xlsx", [["目录"], ["a"]], "目录"))


def harmful(folder: Path) -> Iterator[tuple[Path, str]]:
    sound = book(folder / "sound.xlsx", table([row(1)]))
    inside = parts(sound)
    sheet = inside["xl/worksheets/sheet1.xml"]
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">]>'
    yield packed(folder / "macro.xlsx", inside | {"xl/vbaProject.bin": b"x"}), "宏"
    yield packed(folder / "bomb.xlsx", inside | {"xl/b.bin": bytes(80 << 20)}), "恶意文件"
    laughing = inside | {"xl/worksheets/sheet1.xml": laughs + sheet[sheet.index(b"<worksheet") :]}
    yield packed(folder / "laughs.xlsx", laughing), "DOCTYPE"
    whole = sound.read_bytes()
    for name, content, said in (
        ("cut.xlsx", whole[: len(whole) // 2], "不完整"),
        ("locked.xlsx", OLE + bytes(100) + ENCRYPTED + bytes(100), "打开密码"),
        ("old.xlsx", OLE + bytes(4000), "旧格式"),
        ("empty.xlsx", b"", "空的"),
        ("empty.csv", b"", "空的"),
        ("text.xlsx", "外部编号,事项\n".encode(), "内容是文本"),
        ("list.xlsm", whole, "宏"),
        ("list.pdf", b"%PDF", "可导入：.xlsx、.csv"),
        ("binary.csv", b"\x81\xff\x00\xfe" * 50, "编码无法识别"),
        ("quotes.csv", b'a,"' + b"x" * 200_000 + b'"\n', "不是有效的 CSV"),
    ):
        (folder / name).write_bytes(content)
        yield folder / name, said
    (folder / "folder.xlsx").mkdir()
    yield folder / "folder.xlsx", "是文件夹"
    yield folder / "nowhere.csv", "找不到"


def test_a_file_that_is_harmful_damaged_or_none_is_said_to_be_so(tmp_path: Path) -> None:
    for file, said in harmful(tmp_path):
        assert said in refused(file), file.name


def test_characters_nobody_sees_are_named(tmp_path: Path) -> None:
    (said,) = reasons(book(tmp_path / "a.xlsx", table([row(1, enterprise__name="甲\u202e公司")])))

    assert "企业名称（清单!D2）：第2个字是看不见的控制字符 U+202E" in said


def test_a_text_too_long_is_said(tmp_path: Path) -> None:
    (said,) = reasons(book(tmp_path / "a.xlsx", table([row(1, project__address="长" * 9000)])))

    assert "有9000个字" in said


def test_a_code_kept_as_a_number_is_said_to_have_lost_its_digits(tmp_path: Path) -> None:
    cells = table([row(1, enterprise__credit_code=914401120000000000)])

    (said,) = reasons(book(tmp_path / "a.xlsx", cells))

    assert "末几位已丢失" in said


def test_a_row_with_its_columns_cut_off_is_named_and_not_shifted(tmp_path: Path) -> None:
    file = text(tmp_path / "a.csv", [*table([row(1)]), ["GZ-9"]])

    whole, cut = reasons(file)

    assert whole == ""
    assert "事项" in cut


def test_of_a_list_without_its_number_column_nothing_is_written(tmp_path: Path) -> None:
    line = OfficeLine(tmp_path / "store")
    file = book(tmp_path / "a.xlsx", table([row(1)], HEADERS[1:]))

    code, said = line.words("list", "import", str(file), "--store", str(line.store))

    assert (code, "外部编号：没有对应的列" in said) == (1, True)
    assert traces(line.store) == {}


def test_a_workbook_of_sheets_without_cells_is_refused(tmp_path: Path) -> None:
    made = Workbook()
    made.create_chartsheet("图")
    made.save(tmp_path / "a.xlsx")

    assert refused(tmp_path / "a.xlsx")


def test_columns_without_end_are_left_out(tmp_path: Path) -> None:
    """A text has no limit of its own, and each row of a JSON may name others."""
    wide = tmp_path / "wide.csv"
    titles = ",".join(HEADERS)
    wide.write_text(f"{titles}\nHP-1" + "," * 20_000 + "\n", encoding="utf-8")
    names = tmp_path / "names.json"
    said = [dict.fromkeys(HEADERS, "1"), *({f"k{n}": 1} for n in range(1_000))]
    names.write_text(json.dumps(said), encoding="utf-8")

    for file in (wide, names):
        found = read_list(file)
        assert isinstance(found, ListTable)
        assert len(found.headers) <= 100
        assert set(HEADERS) <= set(found.headers)


def test_a_json_of_rows_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("[" + "{}," * 20_000 + "{}]", encoding="utf-8")

    assert "超过20000行" in refused(file)
