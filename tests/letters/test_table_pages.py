"""A printed list: landscape A4, its head on every page, page x of y, no character lost."""

from datetime import datetime
from io import BytesIO

import pdfplumber
import pytest

from desktop.clock import OFFICE_ZONE
from desktop.letters.archive import check_pdfa
from desktop.letters.table_pages import TableSheet, render_table

NOW = datetime(2026, 11, 18, 14, 0, tzinfo=OFFICE_ZONE)
COLUMNS = (("文号", 20.0), ("企业", 30.0), ("说明", 20.0))


def sheet(*rows: tuple[str, str, str]) -> TableSheet:
    return TableSheet("示范区联席办　函件台账", "截至 2026-11-18", COLUMNS, rows, "样张")


@pytest.mark.pdf
def test_a_long_list_repeats_its_head_and_counts_its_pages() -> None:
    rows = [(f"示范函〔2026〕{n}号", f"第{n}家企业有限公司", "") for n in range(1, 81)]
    pdf = render_table(sheet(*rows), NOW)
    check_pdfa(pdf)

    with pdfplumber.open(BytesIO(pdf)) as document:
        pages = [(page.width, page.height, page.extract_text()) for page in document.pages]
    assert len(pages) == 4
    for number, (width, height, text) in enumerate(pages, 1):
        assert width > height
        assert "企业" in text.splitlines()[2]
        assert f"第 {number} / 4 页" in text
    assert all(f"〔2026〕{n}号" in "".join(p[2] for p in pages) for n in range(1, 81))


@pytest.mark.pdf
def test_what_no_face_draws_is_marked_and_what_is_too_long_is_cut_with_dots() -> None:
    pdf = render_table(sheet(("\u0001\U0010ffff", "长" * 400, "<b>1</b>")), NOW)

    with pdfplumber.open(BytesIO(pdf)) as document:
        text = document.pages[0].extract_text()
    assert "〓〓" in text
    assert "…" in text
    assert "<b>1</b>" in text


@pytest.mark.pdf
def test_no_word_leaves_its_cell() -> None:
    pdf = render_table(sheet(("甲" * 30, "乙" * 50, "丙" * 30)), NOW)

    with pdfplumber.open(BytesIO(pdf)) as document:
        page = document.pages[0]
        edges = sorted({round(r["x0"], 1) for r in page.rects if r["width"] < 1})
        for sign, left, right in zip("甲乙丙", edges, edges[1:], strict=False):
            for character in (c for c in page.chars if c["text"] == sign):
                assert left <= character["x0"]
                assert character["x1"] <= right + 0.5
