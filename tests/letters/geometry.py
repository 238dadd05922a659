"""What holds for the pages of any paper, whatever its kind: edges, grid, lines, title, numbers."""

from collections.abc import Sequence

import pytest

from desktop.letters.content import Format, LetterContent, Table
from tests.letters.every_paper import Glyph, PageRead, said
from tests.letters.letters_at_hand import MM

Pages = Sequence[PageRead]
GRID = 37 + 0.88 * 16 / MM
STEP = (225 - 16 / MM) / 21
CLOSING = "，。、；：！？）〕》”"


def keeps_its_edges(pages: Pages) -> None:
    """Assert that every page is A4 and nothing stands outside its edges."""
    for page in pages:
        assert (page.width, page.height) == pytest.approx((210, 297), abs=0.1)
        body = [g for g in page.glyphs if g.font != "LetterBiaoSong"]
        assert min((g.x0 for g in body), default=28) >= 28 - 0.05
        # The last glyph's box is 0.07 mm wider than its place on the grid.
        assert max((right_edge(g) for g in body), default=184) <= 184 + 0.1
        assert max((g.baseline for g in page.glyphs), default=37) <= 275


def right_edge(glyph: Glyph) -> float:
    """Return where its ink ends at most: a closing mark is blank in its right half."""
    return (glyph.x0 + glyph.x1) / 2 if glyph.text in CLOSING else glyph.x1


def stands_on_the_grid(content: LetterContent, pages: Pages) -> None:
    """Assert that the lines of a body without tables stand on the 22 lines of a page."""
    for number, page in enumerate(pages, start=1):
        if number > 1 and content.enclosures:
            break
        lines = [y for y, gs in page.lines() if {g.size for g in gs} == {16.0} and y < 262.2]
        above = content.number
        placed = [y for y, gs in page.lines() if y in lines and not said(gs).endswith(above)]
        for baseline in placed:
            row = (baseline - GRID) / STEP
            assert row == pytest.approx(round(row), abs=0.03)


def crowds_nothing(pages: Pages) -> None:
    """Assert that no line runs into another."""
    for page in pages:
        glyphs = sorted(page.glyphs, key=lambda g: g.baseline)
        for place, upper in enumerate(glyphs):
            for lower in glyphs[place + 1 :]:
                apart = lower.baseline - upper.baseline
                if apart >= 0.9 * lower.size / MM:
                    break
                is_same_line = apart < 0.05
                assert is_same_line or lower.x0 >= upper.x1 - 0.1 or upper.x0 >= lower.x1 - 0.1


def breaks_lines_right(pages: Pages) -> None:
    """Assert that no line begins or ends with a mark that must not stand there."""
    for page in pages:
        for _y, glyphs in (*page.lines(), *page.small_lines()):
            assert said(glyphs)[0] not in CLOSING
            assert said(glyphs)[-1] not in "（〔《“"


def heads_with_its_title(content: LetterContent, pages: Pages) -> None:
    """Assert that the title stands whole in the middle, in its own face."""
    lines = [gs for _y, gs in pages[0].lines() if {g.size for g in gs} == {22.0}]

    assert "".join(said(gs) for gs in lines) == content.title
    for glyphs in lines:
        assert (glyphs[0].x0 + glyphs[-1].x1) / 2 == pytest.approx(106, abs=0.5)
        assert {g.font for g in glyphs} <= {"LetterBiaoSong", "LiberationSerif"}


def is_numbered_outside(content: LetterContent, pages: Pages) -> None:
    """Assert that pages are numbered at their outer edge, as the format wants it."""
    is_document = content.format is Format.DOCUMENT
    for number, page in enumerate(pages, start=1):
        below = tuple(g for g in page.glyphs if g.baseline > 266)
        if number == 1 and not is_document:
            assert not below
            continue
        assert said(tuple(sorted(below, key=lambda g: g.x0))) == f"—{number}—"
        assert (below[0].x0 > 105) == (number % 2 == 1)


def keeps_all(content: LetterContent, pages: Pages) -> None:
    """Assert all of it, the grid where no table stands in the body."""
    keeps_its_edges(pages)
    crowds_nothing(pages)
    breaks_lines_right(pages)
    heads_with_its_title(content, pages)
    is_numbered_outside(content, pages)
    if not has_table(content):
        stands_on_the_grid(content, pages)


def has_table(content: LetterContent) -> bool:
    """Return whether a table stands in the body, which keeps a grid of its own."""
    return any(isinstance(block, Table) for block in content.body)
