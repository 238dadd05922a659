"""The register of letters as it goes out: every column of the office's book, on paper whole."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from openpyxl import load_workbook

from desktop.letters.table_pages import TableSheet, render_table
from desktop.office.number_book import told_at_once
from desktop.office.register_out import NUMBERS, ListOut, print_list, whole_list, write_list
from desktop.store.numbers import NumberState
from desktop.store.rows_letters import NumberLine
from desktop.wording.register_columns import COLUMNS
from tests.journeys.office_line import OfficeLine
from tests.office.letters_out import NUMBER, PHONE, TAKER, LettersOut


def no_step(_done: int, _of: int) -> None:
    return


@pytest.fixture(scope="module")
def row(out: LettersOut, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """The letter's row of the workbook, by the titles of its columns."""
    file = tmp_path_factory.mktemp("register") / "register.xlsx"
    wanted = whole_list(out.office, "letters", "lianghui")
    assert write_list(out.office, file, wanted, no_step) == 1
    sheet = load_workbook(file).active
    assert sheet is not None
    titles, values = sheet.iter_rows(values_only=True)
    return dict(zip(map(str, titles), values, strict=True))


def test_every_column_stands_in_its_order(row: dict[str, object]) -> None:
    assert list(row) == list(COLUMNS.values())


def test_a_letter_s_row_says_what_happened_to_it(out: LettersOut, row: dict[str, object]) -> None:
    form = out.case.form

    assert row["函号"] == NUMBER
    assert row["统一社会信用代码"] == form.enterprise.credit_code
    assert row["项目代码"] == form.project.code
    assert row["容量kVA"] == float(form.demand.capacity_kva)
    assert str(row["容缺材料（逐项）"]).splitlines()[0].startswith("1. ")
    certified = str(row["核实部门·核实人·日期·依据"]).splitlines()
    assert [line.split("·")[-1] for line in certified] == ["回执", "回执"]
    assert row["承诺书编号"] == "承诺1"
    assert row["送达方式·日期·签收人"] == "直接送达·2026-02-13·司***"
    assert row["PDF 的 SHA-256"] == out.letter.sealed_pdf
    assert str(row["核验码"]).startswith("JO1:")
    assert row["状态"] == "已送达"
    assert TAKER.name not in str(row)
    assert PHONE not in str(row)


def test_the_register_on_paper_has_the_same_and_says_its_pages(out: LettersOut) -> None:
    wanted = whole_list(out.office, "letters", "lianghui", 2026)
    many = ListOut(wanted.view, wanted.rows * 12, wanted.filtered)
    pages = print_list(out.office, many, no_step)

    with pdfplumber.open(BytesIO(pages)) as document:
        texts = [page.extract_text() for page in document.pages]
        drawn = ["".join(c["text"] for c in page.chars) for page in document.pages]
        assert all(page.width > page.height for page in document.pages)
    assert len(texts) > 1
    for number, text in enumerate(texts, start=1):
        assert f"第 {number} / {len(texts)} 页" in text
        assert "信用代码" in text
    for said in (out.letter.sealed_pdf[:16], out.case.form.enterprise.credit_code, "2026 年"):
        assert said in "".join(drawn)


def test_a_stop_ends_both(out: LettersOut, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _of: int) -> None:
        raise Stopped

    wanted = whole_list(out.office, "letters", "lianghui")
    with pytest.raises(Stopped):
        write_list(out.office, tmp_path / "a.xlsx", wanted, stop)
    with pytest.raises(Stopped):
        print_list(out.office, wanted, stop)
    assert list(tmp_path.iterdir()) == []


def number(place: int, state: NumberState, note: str = "") -> NumberLine:
    return NumberLine(
        f"示范企服函〔2026〕{place}号", place, "letter", "enterprise_service", "企服局", 2026,
        state, on=date(2026, 2, place), note=note,
    )  # fmt: skip


def test_the_book_prints_every_number_with_its_state(out: LettersOut) -> None:
    states = tuple(NumberState)
    lines = tuple(number(n, state, f"说明{n}") for n, state in enumerate(states, start=1))
    pages = print_list(out.office, ListOut(NUMBERS, lines, "2026 年"), no_step)

    with pdfplumber.open(BytesIO(pages)) as document:
        text = "".join(page.extract_text() for page in document.pages)
    for place, line in enumerate(lines, start=1):
        assert line.number in text
        assert f"说明{place}" in text
    for said in ("作废 1 个", "租用 1 个", "已退回 1 个", "签发 1 个"):
        assert said in text


def test_numbers_passed_over_in_a_row_are_one_line() -> None:
    states = "I G I " + "G " * 100 + "I"
    kinds = {"I": NumberState.ISSUED, "G": NumberState.GAP}
    lines = [
        NumberLine(f"{place}号", place, "letter", "enterprise", "企服局", 2026, kinds[state])
        for place, state in enumerate(states.split(), start=1)
    ]

    told = list(told_at_once(lines))

    assert [(line.number, line.count) for line in told] == [
        ("1号", 1),
        ("2号", 1),
        ("3号", 1),
        ("4号至103号", 100),
        ("104号", 1),
    ]
    assert "100 个号被跳过" in told[3].note


def test_a_cell_keeps_its_own_lines_and_is_cut_only_where_it_is_too_long(
    out: LettersOut,
) -> None:
    sheet = TableSheet("T", "", (("a", 1.0),), (("甲\n乙\n丙\n丁\n戊",),))
    with pdfplumber.open(BytesIO(render_table(sheet, out.office.now()))) as document:
        short = document.pages[0].extract_text().splitlines()
    tall = TableSheet("T", "", sheet.columns, sheet.rows, most_lines=9)
    with pdfplumber.open(BytesIO(render_table(tall, out.office.now()))) as document:
        whole = document.pages[0].extract_text().splitlines()

    assert {"甲", "乙", "丙"} <= set(short)
    assert "戊" not in short
    assert {"甲", "乙", "丙", "丁", "戊"} <= set(whole)


@pytest.mark.parametrize(("what", "kind"), [("register", "xlsx"), ("book", "pdf")])
def test_the_command_line_writes_register_and_book(
    out: LettersOut, tmp_path: Path, what: str, kind: str
) -> None:
    line = OfficeLine(out.office.store.folder)
    file = tmp_path / f"out.{kind}"
    flags = ("--store", str(line.store), "--as", "lianghui", "--year", "2026")
    code, said = line.run("letter", what, str(file), *flags)

    assert (code, said["rows"]) == (0, 1)
    assert file.read_bytes().startswith({"xlsx": b"PK", "pdf": b"%PDF"}[kind])
