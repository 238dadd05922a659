"""Every kind of paper, measured on the finished file: archivable, on the grid, nothing in the way.

Source of the numbers: GB/T 9704-2012 (A4, 版心 156 × 225 mm, 22 lines of 28 characters; 10.1 letter
format, 7.2 and 7.4 general format).
"""

from dataclasses import replace

import pytest

from desktop.letters.archive import check_pdfa
from desktop.letters.content import Format, Paragraph
from desktop.letters.notice import Notice
from desktop.letters.render import render
from desktop.letters.verify import verified
from tests.letters import geometry
from tests.letters.every_paper import (
    Drawn,
    PageRead,
    content_of,
    is_signed,
    pages_in,
    pages_of,
    rendered,
    said,
)
from tests.letters.geometry import GRID, STEP
from tests.letters.letters_at_hand import KEY, MM, OFFICIAL, dressing, qr_codes, text_of

pytestmark = pytest.mark.pdf
EM = 156 / 28
SIGNED = [n for n in Notice if is_signed(n)]
OF_FORMAT = {kind: [n for n in Notice if content_of(n).format is kind] for kind in Format}
every_paper = pytest.mark.parametrize("notice", Notice)
every_signed = pytest.mark.parametrize("notice", SIGNED)


def red_rules(page: PageRead) -> list[Drawn]:
    return sorted((d for d in page.drawn if d.is_red and d.x1 - d.x0 > 100), key=lambda d: d.top)


@every_paper
def test_it_may_be_archived(notice: Notice) -> None:
    check_pdfa(rendered(notice).pdf)


@every_paper
def test_it_says_all_it_was_given(notice: Notice) -> None:
    content, text = content_of(notice), text_of(rendered(notice).pdf)

    assert content.title in text
    assert content.addressee in text
    assert content.number in text
    assert "{" not in text
    paragraphs = [b for b in content.body if isinstance(b, Paragraph)]
    # A paragraph that runs over a page has the page's number between its lines.
    assert all("".join(p.text.split())[:20] in text for p in paragraphs)
    assert all("".join(p.text.split())[-12:] in text for p in paragraphs)


@every_paper
def test_every_page_is_a4_and_keeps_its_edges(notice: Notice) -> None:
    geometry.keeps_its_edges(pages_of(notice))


@pytest.mark.parametrize("notice", [n for n in Notice if not geometry.has_table(content_of(n))])
def test_the_body_stands_on_the_grid(notice: Notice) -> None:
    geometry.stands_on_the_grid(content_of(notice), pages_of(notice))


@every_paper
def test_no_line_crowds_another(notice: Notice) -> None:
    geometry.crowds_nothing(pages_of(notice))


@every_paper
def test_no_line_begins_or_ends_with_a_wrong_mark(notice: Notice) -> None:
    geometry.breaks_lines_right(pages_of(notice))


@every_paper
def test_the_title_is_in_the_middle_and_in_its_own_face(notice: Notice) -> None:
    geometry.heads_with_its_title(content_of(notice), pages_of(notice))


@pytest.mark.parametrize("notice", OF_FORMAT[Format.LETTER])
def test_a_letter_has_its_red_head_and_double_lines_on_page_one_alone(notice: Notice) -> None:
    first, *others = pages_of(notice)
    rules = red_rules(first)

    head = first.lines()[0]
    assert said(head[1]) == OFFICIAL.full_name
    assert head[0] - 0.88 * head[1][0].size / MM == pytest.approx(30, abs=0.5)
    assert [(r.x0, r.x1) for r in rules] == [pytest.approx((20, 190), abs=0.5)] * 4
    assert rules[0].top - (30 + head[1][0].size / MM) == pytest.approx(4, abs=0.3)
    assert [(r.top + r.bottom) / 2 for r in rules[2:]] == pytest.approx([277, 277], abs=0.6)
    thick = [r.bottom - r.top for r in rules]
    assert thick[0] > thick[1]
    assert thick[3] > thick[2]
    assert not any(red_rules(page) for page in others)


@pytest.mark.parametrize("notice", OF_FORMAT[Format.LETTER])
def test_a_letters_number_ends_at_the_right_edge_below_the_line(notice: Notice) -> None:
    page = pages_of(notice)[0]
    glyphs = next(gs for _y, gs in page.lines() if said(gs) == content_of(notice).number)

    assert glyphs[-1].x1 == pytest.approx(184, abs=0.5)
    top = glyphs[0].baseline - 0.88 * 16 / MM
    assert top - red_rules(page)[1].bottom == pytest.approx(4.94, abs=0.4)


@pytest.mark.parametrize("notice", OF_FORMAT[Format.DOCUMENT])
def test_a_document_has_its_head_number_line_and_record(notice: Notice) -> None:
    pages = pages_of(notice)
    (head_y, head), (number_y, number), *_ = pages[0].lines()
    (rule,) = red_rules(pages[0])

    assert said(head) == OFFICIAL.full_name + "文件"
    assert head_y - 0.88 * head[0].size / MM == pytest.approx(72, abs=0.5)
    assert said(number) == content_of(notice).number
    assert (number[0].x0 + number[-1].x1) / 2 == pytest.approx(106, abs=0.5)
    assert (rule.x0, rule.x1) == pytest.approx((28, 184), abs=0.1)
    assert rule.top - (number_y + 0.12 * 16 / MM) == pytest.approx(4, abs=0.3)
    assert len(pages) % 2 == 0
    black = [d for d in pages[-1].drawn if not d.is_red and d.x1 - d.x0 > 150]
    assert max(d.bottom for d in black) == pytest.approx(262, abs=0.1)
    assert min(d.bottom - d.top for d in black) >= 0.2


@pytest.mark.parametrize("notice", [*OF_FORMAT[Format.NOTICE], *OF_FORMAT[Format.SHEET]])
def test_a_notice_has_no_red_head(notice: Notice) -> None:
    page = pages_of(notice)[0]

    assert not red_rules(page)
    number = content_of(notice).number
    line = next(gs for _y, gs in page.lines() if said(gs).endswith(number))
    assert said(line) == f"编号：{number}"
    assert line[-1].x1 == pytest.approx(184, abs=0.5)


@every_paper
def test_pages_are_numbered_outside(notice: Notice) -> None:
    geometry.is_numbered_outside(content_of(notice), pages_of(notice))


def signature(notice: Notice) -> tuple[PageRead, int]:
    """Return the page with the date of issue, and which of its lines that is."""
    day = content_of(notice).issued_on
    assert day is not None
    text = f"{day.year}年{day.month}月{day.day}日"
    return next(
        (page, place)
        for page in pages_of(notice)
        for place, (_y, glyphs) in enumerate(page.lines())
        if said(glyphs) == text
    )


@every_signed
def test_name_and_date_stand_together_below_text(notice: Notice) -> None:
    page, place = signature(notice)
    name, day = page.lines()[place - 1][1], page.lines()[place][1]

    assert said(name) == OFFICIAL.full_name
    assert day[-1].x1 == pytest.approx(184 - 4 * EM, abs=0.3)
    middles = [(gs[0].x0 + gs[-1].x1) / 2 for gs in (name, day)]
    assert middles[0] == pytest.approx(middles[1], abs=0.3)
    above = [gs for _y, gs in page.lines()[: place - 1] if gs[0].size in {16.0, 10.5}]
    assert len(above) >= 2


@every_signed
def test_the_seal_presses_name_and_date_and_begins_within_a_line_of_the_text(
    notice: Notice,
) -> None:
    page, place = signature(notice)
    seal = max((d for d in page.drawn if d.is_red), key=lambda d: d.bottom - d.top)
    (name_y, _), (day_y, day) = page.lines()[place - 1 : place + 1]
    under = [d.bottom for d in page.drawn if not d.is_red and d.x1 - d.x0 > 5 and d.bottom < day_y]
    text = [y for y, _ in page.lines()[: place - 1]] + [b for b in under if b < seal.top + 5]

    assert seal.bottom - seal.top == pytest.approx(42, abs=0.2)
    assert (seal.x0 + seal.x1) / 2 == pytest.approx((day[0].x0 + day[-1].x1) / 2, abs=0.3)
    assert seal.top < name_y < day_y < seal.bottom
    assert seal.top - max(text) <= STEP


def small_words(page: PageRead) -> tuple[str, float, float, list[float]]:
    """Return the small words, their left and right edge in millimetres, and their baselines."""
    lines = page.small_lines()
    glyphs = [g for _y, gs in lines for g in gs]
    text = "".join(said(gs) for _y, gs in lines)
    return text, min(g.x0 for g in glyphs), max(g.x1 for g in glyphs), [y for y, _gs in lines]


@every_signed
def test_small_words_beside_the_code_say_how_to_verify(notice: Notice) -> None:
    page, place = signature(notice)
    text, left, right, _lines = small_words(page)
    seal = max((d for d in page.drawn if d.is_red), key=lambda d: d.bottom - d.top)

    assert text == content_of(notice).code_note
    assert text.startswith("核验：将本件PDF或者二维码的文字放入政企联席办程序的“核验函件”页")
    assert text.endswith("致电020-00000000核对。")
    assert left > 28 + 33
    assert right < min(seal.x0, page.lines()[place - 1][1][0].x0) - 2


@pytest.mark.parametrize(
    ("name", "is_beside"),
    [
        pytest.param("示范区规划和自然资源局黄埔一分局", True, id="room is left beside the code"),
        pytest.param("示范区住房和城乡建设局（人民防空办公室）", False, id="none is left"),
    ],
)
def test_a_long_name_moves_them_below_code_and_seal(name: str, is_beside: bool) -> None:
    content = replace(content_of(Notice.REMINDER), organ=replace(OFFICIAL, full_name=name))
    (page,) = pages_in(render(content, dressing(content)).pdf)
    text, left, right, small = small_words(page)
    (day,) = (y for y, gs in page.lines() if said(gs) == "2026年9月29日")
    body = [y for y, gs in page.lines() if gs[0].size == 16.0]
    seal = max((d for d in page.drawn if d.is_red), key=lambda d: d.bottom - d.top)

    assert text == content.code_note
    assert (left > 28 + 33) == is_beside
    assert (max(small) < day + 3) == is_beside
    assert is_beside or min(small) - 9 / MM > seal.bottom
    assert right <= 184 + 0.1
    assert all((y - GRID) / STEP == pytest.approx(round((y - GRID) / STEP), abs=0.03) for y in body)
    assert is_beside or min(abs(y - s) for y in body for s in small) > 16 / MM


@every_signed
def test_the_code_is_read_from_paper_and_touches_no_word(notice: Notice) -> None:
    data, pages = rendered(notice).pdf, pages_of(notice)
    page, _place = signature(notice)
    (found,) = qr_codes(data, pages.index(page), 150)

    assert verified(found.text, KEY.public_key()).number == content_of(notice).number
    corners = found.position
    scale = 25.4 / 150
    left, right = corners.top_left.x * scale, corners.top_right.x * scale
    top, bottom = corners.top_left.y * scale, corners.bottom_left.y * scale
    inside = [
        g
        for g in page.glyphs
        if left < g.x1 and g.x0 < right and top < g.baseline < bottom + 0.7 * g.size / MM
    ]
    assert not inside


@pytest.mark.parametrize("notice", [n for n in Notice if not is_signed(n)])
def test_a_sheet_for_others_bears_no_seal_of_ours(notice: Notice) -> None:
    assert not any(d.is_red for page in pages_of(notice) for d in page.drawn)
