"""What the waiver letter has beyond every other paper: full pages, enclosures, a long list."""

from typing import Any

import pytest

from desktop.letters.content import UNDRESSED
from desktop.letters.display import RED
from desktop.letters.render import render
from desktop.letters.waiver_letter import compose
from tests.letters.letters_at_hand import MM, OFFICIAL, case_3, facts, lines_of, read, words

pytestmark = pytest.mark.pdf
GRID = 37 + 0.88 * 16 / MM
STEP = (225 - 16 / MM) / 21


@pytest.fixture(scope="module")
def pages() -> Any:
    with read(case_3().pdf) as document:
        yield document.pages


def is_red(item: Any) -> bool:
    return item["non_stroking_color"] == pytest.approx(RED)


def test_a_full_page_has_22_lines_within_225_mm(pages: Any) -> None:
    second = [b for b in lines_of(pages[1], ("LetterFang",)) if b < 265]

    assert len(second) == 22
    assert second[0] - 0.88 * 16 / MM == pytest.approx(37, abs=0.1)
    assert second[-1] + 0.12 * 16 / MM == pytest.approx(262, abs=0.1)


def test_no_line_is_wider_than_the_type_area(pages: Any) -> None:
    for page in pages:
        for chars in lines_of(page, ("LetterFang", "LetterFangExt", "LiberationSerif")).values():
            assert min(c["x0"] for c in chars) / MM >= 28 - 0.05
            # The last glyph's box is 0.07 mm wider than its place on the grid.
            assert max(c["x1"] for c in chars) / MM <= 184 + 0.1


def test_full_lines_end_on_the_right_edge(pages: Any) -> None:
    """Every line but a paragraph's last is justified; a squeezed mark may stand over a little."""
    lines = list(lines_of(pages[1], ("LetterFang", "LetterFangExt", "LiberationSerif")).values())
    full = [cs for cs in lines if max(c["x0"] for c in cs) / MM > 176]

    assert len(full) >= 12
    for chars in full:
        last = max(chars, key=lambda c: c["x0"])
        if last["text"] not in "，。、；：）":
            assert last["x1"] / MM == pytest.approx(184, abs=0.2)


def test_a_paragraph_begins_two_characters_in(pages: Any) -> None:
    opening = next(cs for cs in lines_of(pages[0]).values() if words(cs).startswith("沥滘塱旻"))

    assert min(c["x0"] for c in opening) / MM == pytest.approx(28 + 11.14, abs=0.1)


def test_the_addressee_is_flush_left_with_a_full_width_colon(pages: Any) -> None:
    line = next(cs for cs in lines_of(pages[0]).values() if words(cs) == "示范供电局：")

    assert min(c["x0"] for c in line) / MM == pytest.approx(28, abs=0.1)


def seal_box(page: Any) -> tuple[float, float, float, float]:
    ring = max((c for c in page.curves if is_red(c)), key=lambda c: c["width"])
    return ring["x0"], ring["top"], ring["x1"], ring["bottom"]


def test_the_seal_touches_no_line_but_name_and_date(pages: Any) -> None:
    x0, top, x1, bottom = seal_box(pages[2])
    pressed = [
        c for c in pages[2].chars
        if x0 < c["x1"] and c["x0"] < x1 and top < c["bottom"] - 1 and c["top"] + 1 < bottom
    ]  # fmt: skip

    assert set(words(pressed)) <= set(OFFICIAL.full_name + "2026年2月13日")


def test_the_seal_lies_under_the_text(pages: Any) -> None:
    items = list(pages[2].layout)
    ring = max(i for i, item in enumerate(items) if is_layout_red(item) and item.height > 100)
    name = next(i for i, item in enumerate(items) if getattr(item, "size", 0) and is_text(item))

    assert ring < name


def is_text(item: Any) -> bool:
    return item.__class__.__name__ == "LTChar"


def is_layout_red(item: Any) -> bool:
    colour = getattr(item, "non_stroking_color", None)
    return colour is not None and len(colour) == 3 and colour == pytest.approx(RED)


def test_copies_stand_at_the_foot_of_the_last_page(pages: Any) -> None:
    lines = lines_of(pages[-1], ("LetterFang", "LetterFangExt"))
    baseline, last = [(b, cs) for b, cs in lines.items() if b < 263][-1]

    assert baseline + 0.12 * 14 / MM == pytest.approx(262, abs=0.2)
    assert words(last).endswith("沥滘塱旻冷链有限公司。")


def test_an_enclosure_begins_a_page_with_its_head(pages: Any) -> None:
    heads = [
        (p.page_number, words([c for c in cs if c["fontname"].endswith("NotoSansSC-Medium")]))
        for p in pages
        for b, cs in list(lines_of(p).items())[:1]
    ]

    assert [h for _, h in heads if h] == ["附件1", "附件2"]


def test_a_long_list_of_papers_repeats_its_head_on_every_page() -> None:
    letter = render(compose(facts(papers=24)), UNDRESSED)
    with read(letter.pdf) as document:
        tables = [p for p in document.pages if len(p.rects) > 20]

        assert len(tables) >= 2
        for page in tables:
            assert "佐证材料" in page.extract_text()
            assert max(r["bottom"] for r in page.rects) / MM <= 262.1
