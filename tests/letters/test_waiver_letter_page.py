"""The numbers of the official letter format, measured on the finished file."""

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


def red_rules(page: Any) -> list[Any]:
    return sorted(
        (r for r in page.rects if is_red(r) and r["width"] > 100 * MM), key=lambda r: r["top"]
    )


def test_the_paper_is_a4(pages: Any) -> None:
    assert (pages[0].width / MM, pages[0].height / MM) == pytest.approx((210, 297), abs=0.1)


def test_the_head_begins_30_mm_below_the_edge(pages: Any) -> None:
    head = [c for c in pages[0].chars if is_red(c)]

    assert "".join(c["text"] for c in head) == OFFICIAL.full_name
    assert min(c["top"] for c in head) / MM == pytest.approx(30, abs=0.5)
    middle = (head[0]["x0"] + head[-1]["x1"]) / 2
    assert middle / MM == pytest.approx(105, abs=0.5)


def test_the_double_lines_are_170_mm_long_and_in_the_middle(pages: Any) -> None:
    rules = red_rules(pages[0])

    assert len(rules) == 4
    for rule in rules:
        assert rule["width"] / MM == pytest.approx(170, abs=0.5)
        assert rule["x0"] / MM == pytest.approx(20, abs=0.5)


def test_the_first_double_line_is_4_mm_below_the_head_and_thick_above_thin(pages: Any) -> None:
    head = max(c["bottom"] for c in pages[0].chars if is_red(c))
    thick, thin = red_rules(pages[0])[:2]

    assert (thick["top"] - head) / MM == pytest.approx(4, abs=0.3)
    assert thick["height"] > thin["height"]


def test_the_second_double_line_is_20_mm_above_the_edge_and_thin_above_thick(pages: Any) -> None:
    thin, thick = red_rules(pages[0])[2:]

    for rule in (thin, thick):
        assert (rule["top"] + rule["bottom"]) / 2 / MM == pytest.approx(277, abs=0.5)
    assert thick["height"] > thin["height"]


def test_the_number_ends_at_the_right_edge_seven_eighths_below_the_line(pages: Any) -> None:
    thin = red_rules(pages[0])[1]
    line = next(cs for cs in lines_of(pages[0]).values() if words(cs) == facts().number)
    fang = [c for c in line if "LetterFang" in c["fontname"]]

    assert max(c["x1"] for c in line) / MM == pytest.approx(184, abs=0.5)
    assert (fang[0]["top"] - thin["bottom"]) / MM == pytest.approx(4.94, abs=0.3)
    assert {c["text"] for c in line} >= {"\u3014", "\u3015"}


def test_the_body_stands_on_the_grid(pages: Any) -> None:
    for page in pages[:3]:
        body = [b for b in lines_of(page, ("LetterFang",)) if 60 < b < 262.2]
        for baseline in body:
            place = (baseline - GRID) / STEP
            is_number = page.page_number == 1 and baseline < 70
            assert is_number or place == pytest.approx(round(place), abs=0.02)


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


def test_page_one_has_no_number_and_the_others_mirror_theirs(pages: Any) -> None:
    for page in pages:
        below = [c for c in page.chars if c["top"] / MM > 263 and c["text"].strip()]
        if page.page_number == 1:
            assert not below
            continue
        assert words(below).replace(" ", "") == f"—{page.page_number}—"
        assert min(c["top"] for c in below if c["text"] == "—") / MM == pytest.approx(269, abs=0.3)
        is_right = min(c["x0"] for c in below) / MM > 105
        assert is_right == (page.page_number % 2 == 1)


def test_red_lines_stand_on_the_first_page_only(pages: Any) -> None:
    assert not any(red_rules(page) for page in pages[1:])


def signature(page: Any) -> tuple[list[Any], list[Any]]:
    lines = list(lines_of(page).values())
    day = next(i for i, cs in enumerate(lines) if words(cs) == "2026年2月13日")
    return lines[day - 1], lines[day]


def test_the_date_is_four_characters_in_and_the_name_centred_over_it(pages: Any) -> None:
    name, day = signature(pages[2])

    assert words(name) == OFFICIAL.full_name
    assert max(c["x1"] for c in day) / MM == pytest.approx(184 - 4 * 156 / 28, abs=0.3)
    middles = [(min(c["x0"] for c in cs) + max(c["x1"] for c in cs)) / 2 for cs in (name, day)]
    assert middles[0] / MM == pytest.approx(middles[1] / MM, abs=0.2)


def seal_box(page: Any) -> tuple[float, float, float, float]:
    ring = max((c for c in page.curves if is_red(c)), key=lambda c: c["width"])
    return ring["x0"], ring["top"], ring["x1"], ring["bottom"]


def test_the_seal_presses_name_and_date_below_its_middle(pages: Any) -> None:
    name, day = signature(pages[2])
    x0, top, x1, bottom = seal_box(pages[2])

    assert (x1 - x0) / MM == pytest.approx(42, abs=0.1)
    assert (bottom - top) / MM == pytest.approx(42, abs=0.1)
    middle = (min(c["x0"] for c in day) + max(c["x1"] for c in day)) / 2
    assert (x0 + x1) / 2 / MM == pytest.approx(middle / MM, abs=0.3)
    between = (max(c["bottom"] for c in name) + min(c["top"] for c in day)) / 2
    assert (top + bottom) / 2 < between < bottom
    assert max(c["bottom"] for c in day) < bottom


def test_the_seal_begins_within_a_line_of_the_text(pages: Any) -> None:
    _, top, _, _ = seal_box(pages[2])
    above = max(c["bottom"] for c in pages[2].chars if c["bottom"] < top)

    assert 0 < (top - above) / MM <= STEP


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
