"""Envelopes and labels: each line in its place on its own paper, nothing cut, nothing lost."""

from datetime import datetime
from io import BytesIO

import pdfplumber
import pytest

from desktop.clock import OFFICE_ZONE
from desktop.letters.archive import check_pdfa
from desktop.letters.display import TextRun
from desktop.letters.fonts import MissingGlyph
from desktop.letters.page import MM
from desktop.letters.sheets import Layout, Overfull, layout_of, layouts, render_sheets, sheet_pages

AT = datetime(2026, 2, 13, 16, 55, tzinfo=OFFICE_ZONE)
VALUES = {
    "addressee": "示范供电有限责任公司",
    "address": "黄埔区南岗街道沥滘塱冷链园 1 号",
    "number": "示范企服函〔2026〕12号",
    "issued_on": "2026年2月13日",
    "enterprise": "广州沥滘塱旻冷链有限公司",
    "project": "广州沥滘塱旻冷链有限公司用电工程",
    "case_number": "SF-2026-0012",
    "organ": "示范区企业服务局",
    "contact": "企业服务科 020-12345678",
}


def texts(layout: Layout, values: dict[str, str]) -> str:
    (page,) = sheet_pages(layout, [values])
    return "".join(item.text for item in page.items if isinstance(item, TextRun))


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.key)
def test_every_layout_says_what_it_is_for_inside_its_paper(layout: Layout) -> None:
    data = render_sheets(layout, [VALUES], AT)

    with pdfplumber.open(BytesIO(data)) as document:
        (page,) = document.pages
        width, height = (side * MM for side in layout.cell_mm)
        assert (float(page.width), float(page.height)) == pytest.approx(
            tuple(side * MM for side in layout.paper_mm), abs=0.01
        )
        assert all(c["x0"] >= 3 and c["x1"] <= width - 3 for c in page.chars)
        assert all(c["top"] >= 3 and c["bottom"] <= height - 3 for c in page.chars)
        boxes = [(w["x0"], w["top"], w["x1"], w["bottom"]) for w in page.extract_words()]
    wanted = VALUES["addressee" if layout.kind == "envelope" else "enterprise"]
    assert wanted in texts(layout, VALUES)
    apart = (
        a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] + 1 or b[3] <= a[1] + 1
        for i, a in enumerate(boxes)
        for b in boxes[i + 1 :]
    )  # fmt: skip
    assert all(apart)


def test_a_sheet_is_good_for_the_archive() -> None:
    check_pdfa(render_sheets(layout_of("archive_label"), [VALUES] * 25, AT))


def test_labels_fill_sheet_after_sheet_from_the_first_free_one() -> None:
    layout = layout_of("archive_label")
    pages = sheet_pages(layout, [VALUES] * 24, skip=2)

    assert len(pages) == 2
    first = [
        i for i in pages[0].items if isinstance(i, TextRun) and VALUES["case_number"] in i.text
    ]
    assert len(first) == 22
    assert min(i.x for i in first if i.y < layout.cell_mm[1] * MM) > 140 * MM


def test_what_nobody_stated_is_left_out() -> None:
    said = texts(layout_of("envelope_dl"), {**VALUES, "address": "", "contact": " "})

    assert VALUES["address"] not in said
    assert VALUES["addressee"] in said


def test_a_long_name_is_set_smaller_and_one_without_end_is_told() -> None:
    layout = layout_of("envelope_dl")
    long = "示范区供电有限责任公司营销服务中心" * 3

    assert long in texts(layout, {**VALUES, "addressee": long})
    with pytest.raises(Overfull):
        sheet_pages(layout, [{**VALUES, "addressee": "供电" * 5_000}])


def test_a_character_nobody_can_draw_is_told() -> None:
    with pytest.raises(MissingGlyph):
        sheet_pages(layout_of("envelope_dl"), [{**VALUES, "addressee": "供电\U0001f600"}])
