"""The top of a first page: head, red lines, number and title of a letter, document or notice.

Source: GB/T 9704-2012, 10.1 (信函格式): the head's upper edge 30 mm below the page's; a red double
line 4 mm below it, thick above thin, 170 mm long; another 20 mm above the page's lower edge, thin
above thick; the number at the right edge of the first line below; the title two lines further
down. 7.2 (general format): the head 35 mm below the type area's upper edge, ending in 文件; the
number two lines below, in the middle; a red line of the type area's width 4 mm below it.
"""

from collections.abc import Sequence
from typing import assert_never

from desktop.letters import page, titles
from desktop.letters.atoms import Span
from desktop.letters.content import Align, Format, LetterContent
from desktop.letters.display import RED, Face, Item, TextRun, moved, rectangle
from desktop.letters.lines import Measure, set_lines, set_one_line
from desktop.letters.page import EM, LINE
from desktop.plain_class import dataclass
from desktop.wording import letters as words

WIDEST_HEAD_PITCH = 1.18


@dataclass(frozen=True, slots=True)
class Head:
    """The fixed items of a first page, and where its text begins."""

    items: tuple[Item, ...]
    text_top: float

    def over(self) -> tuple[Item, ...]:
        """Return what is put on paper that bears the red name and lines already."""
        return tuple(item for item in self.items if item.colour != RED)


def head(content: LetterContent) -> Head:
    """Return the first page's head in the content's format."""
    match content.format:
        case Format.LETTER:
            return _letter_head(content)
        case Format.DOCUMENT:
            return _document_head(content)
        case Format.NOTICE | Format.SHEET:
            return _notice_head(content)
        case _:
            assert_never(content.format)


def title_lines(content: LetterContent) -> tuple[str, ...]:
    """Return the officer's breaks of the title while they still make it up, or those proposed."""
    lines = content.title_lines
    if "".join(lines) == content.title and all(titles.title_width(t) <= page.WIDTH for t in lines):
        return lines
    return titles.proposed_lines(content.title)


def title_items(lines: Sequence[str], baseline: float) -> list[Item]:
    """Return title lines centred in the type area, the first on ``baseline``."""
    measure = Measure(page.TITLE_SIZE, page.TITLE_SIZE, align=Align.CENTRE)
    return [
        moved(run, page.LEFT, baseline + i * page.TITLE_LINE)
        for i, text in enumerate(lines)
        for run in set_one_line(text, measure, Span("", Face.BIAO_SONG)).runs
    ]


def _letter_head(content: LetterContent) -> Head:
    name, bottom = _organ_name(content.organ.full_name, page.HEAD_TOP)
    rule = bottom + page.RULE_BELOW_HEAD
    thin = rule + page.THICK / 2 + page.RULE_GAP
    mark_line = thin + page.THIN / 2 + page.SMALL_STEP + page.ASCENT * page.BODY_SIZE
    lowest = mark_line + max(len(content.marks) - 1, 0) * LINE
    lines = title_lines(content)
    title, text_top = _title_place(lowest, len(lines))
    items = [
        *name,
        _rule(rule + page.THICK / 2, page.THICK),
        _rule(thin, page.THIN),
        _rule(page.RULE_AT_FOOT - page.RULE_GAP / 2, page.THIN),
        _rule(page.RULE_AT_FOOT + page.RULE_GAP / 2, page.THICK),
        *_marks(content.marks, mark_line),
        *_at_right(content.number, mark_line),
        *title_items(lines, title),
    ]
    return Head(tuple(items), text_top)


def _document_head(content: LetterContent) -> Head:
    name, bottom = _organ_name(content.organ.full_name + words.DOCUMENT, page.DOCUMENT_TOP)
    number_line = bottom + 2 * LINE + page.ASCENT * page.BODY_SIZE
    rule = number_line + (1 - page.ASCENT) * page.BODY_SIZE + page.RULE_BELOW_HEAD
    lines = title_lines(content)
    title, text_top = _title_place(rule, len(lines))
    items = [
        *name,
        *_marks(content.marks, page.row_baseline(0)),
        *_in_the_middle(content.number, number_line),
        rectangle(page.LEFT, rule, page.WIDTH, page.DOCUMENT_RULE, RED),
        *title_items(lines, title),
    ]
    return Head(tuple(items), text_top)


def _notice_head(content: LetterContent) -> Head:
    lines = title_lines(content)
    number_line = page.row_baseline(2) + (len(lines) - 1) * page.TITLE_LINE
    text_row = round((number_line + LINE - page.row_baseline(0)) / LINE)
    number = words.NUMBER_COLON + content.number if content.number else ""
    items = [
        *title_items(lines, page.row_baseline(0) + page.TITLE_SIZE / 4),
        *_at_right(number, number_line),
    ]
    return Head(tuple(items), page.TOP + text_row * LINE)


def _organ_name(name: str, top: float) -> tuple[list[Item], float]:
    """Return the red head, spread evenly, and the lower edge of its em box."""
    size = min(page.HEAD_SIZE, page.HEAD_WIDTH / len(name))
    spread = (page.HEAD_WIDTH - size) / max(len(name) - 1, 1)
    pitch = min(spread, WIDEST_HEAD_PITCH * size)
    left = (page.PAGE_WIDTH - pitch * (len(name) - 1) - size) / 2
    baseline = top + page.ASCENT * size
    line = set_one_line(name, Measure(size, pitch, align=Align.LEFT), Span("", Face.BIAO_SONG))
    runs = [moved(_red(run), left, baseline) for run in line.runs]
    return runs, top + size


def _red(item: Item) -> Item:
    if isinstance(item, TextRun):
        return TextRun(
            item.text, item.face, item.size, item.x, item.y, item.spacing, RED, item.layer
        )
    return item


def _rule(middle: float, weight: float) -> Item:
    return rectangle(page.RULE_LEFT, middle - weight / 2, page.RULE_WIDTH, weight, RED)


def _title_place(above: float, count: int) -> tuple[float, float]:
    """Return the title's baseline and the top of the text, which begins on a line of the grid.

    What the grid adds or takes is shared between the space above the title and below it.
    """
    title = above + 3 * LINE
    wanted = title + (count - 1) * page.TITLE_LINE + 2 * LINE
    row = round((wanted - page.row_baseline(0)) / LINE)
    shift = page.row_baseline(row) - wanted
    return title + shift / 2, page.TOP + row * LINE


def _marks(marks: Sequence[str], baseline: float) -> list[Item]:
    return [
        moved(run, page.LEFT, baseline + i * LINE)
        for i, mark in enumerate(marks)
        for line in set_lines((Span(mark, Face.HEI),), Measure())
        for run in line.runs
    ]


def _at_right(text: str, baseline: float) -> list[Item]:
    """Return a line whose last glyph ends on the right edge of the type area."""
    if not text:
        return []
    line = set_one_line(text, Measure(align=Align.LEFT), Span("", Face.FANG))
    over = page.BODY_SIZE - EM
    return [moved(run, page.RIGHT - line.end - over, baseline) for run in line.runs]


def _in_the_middle(text: str, baseline: float) -> list[Item]:
    if not text:
        return []
    line = set_one_line(text, Measure(align=Align.CENTRE), Span("", Face.FANG))
    return [moved(run, page.LEFT, baseline) for run in line.runs]
