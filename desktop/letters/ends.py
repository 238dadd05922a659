"""The end of a letter: signature with seal and code, remark, copies, page number, watermark.

Source: GB/T 9704-2012, 7.3.5 (date four characters from the right edge, name centred over it, seal
pressing both with the part below its middle, its top within one line of the text), 10.1, 7.5.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import atan2, hypot

from desktop.letters import page
from desktop.letters.atoms import Span
from desktop.letters.code_note import CodeNote, code_note
from desktop.letters.content import Align, Dressing, Format, LetterContent
from desktop.letters.display import (
    RED,
    SAMPLE_GREY,
    VOID_PINK,
    Colour,
    Face,
    Item,
    Layer,
    Shape,
    TextRun,
    moved,
    rectangle,
)
from desktop.letters.lines import Line, Measure, set_lines, set_one_line
from desktop.letters.outlines import Step, outline, placed
from desktop.letters.page import EM, LINE
from desktop.letters.qr import qr_code
from desktop.letters.seal import seal
from desktop.letters.strips import Strip, line_strips
from desktop.wording import letters as words

FREE_LINES = 2
"""Lines kept free above the name, for the upper part of the seal."""

CODE_BOTTOM = (1 - page.ASCENT) * page.BODY_SIZE + page.QR_SIDE * 0.06
"""From the date's baseline to the lower edge of the code."""

KEPT = 8
SAMPLE_SIZE = 9.0
SAMPLE_BASELINE = 18 * page.MM


def signature(content: LetterContent, dressing: Dressing) -> Strip:
    """Return name, date, seal, code and the words about it as one piece that no page divides."""
    name = set_one_line(content.organ.full_name, Measure(align=Align.LEFT), Span(""))
    day = set_one_line(_date(content), Measure(align=Align.LEFT), Span(""))
    name_left, day_left = _signature_left(name, day)
    name_line = FREE_LINES * LINE + page.ASCENT * page.BODY_SIZE
    items: list[Item] = [moved(run, name_left, name_line) for run in name.runs]
    items += [moved(run, day_left, name_line + LINE) for run in day.runs]
    middle = (day_left + day.end / 2, name_line + LINE / 2 - page.BODY_SIZE * 0.38)
    if dressing.is_sealed:
        items += _seal(content, middle)
    note = _code_note(content, min(name_left, day_left, middle[0] - _seal_size(content) / 2))
    if dressing.verification:
        items.append(_code(dressing.verification, name_line + LINE))
        items += [moved(item, 0.0, name_line + LINE) for item in note.items]
    height = (FREE_LINES + 2 + note.rows) * LINE
    return Strip(height, tuple(items), slack=LINE - page.BODY_SIZE)


def remark(content: LetterContent) -> tuple[Strip, ...]:
    """Return the 附注: two characters in, in brackets, below the date."""
    if not content.remark:
        return ()
    text = words.in_brackets(content.remark)
    return line_strips(set_lines((Span(text),), Measure(first=2 * EM, align=Align.LEFT)))


def foot(content: LetterContent) -> tuple[tuple[Item, ...], float]:
    """Return what stands at the foot of the type area of the last page, and how high it is."""
    if content.format is Format.DOCUMENT:
        return _record(content)
    lines = _copied(content.copied_to)
    last = page.BOTTOM - (1 - page.ASCENT) * page.SMALL_SIZE
    return _upwards(lines, last), len(lines) * page.SMALL_LINE


def _record(content: LetterContent) -> tuple[tuple[Item, ...], float]:
    """Return the 版记: 抄送, and who printed it when, between lines; the last one ends the area."""
    rise = (page.SMALL_LINE - page.SMALL_SIZE) / 2 + (1 - page.ASCENT) * page.SMALL_SIZE
    copied = _copied(content.copied_to)
    between = page.BOTTOM - page.SMALL_LINE
    top = between - len(copied) * page.SMALL_LINE
    rules = [(top, page.RECORD_RULE), (page.BOTTOM, page.RECORD_RULE)]
    rules += [(between, page.RECORD_RULE_BETWEEN)] if copied else []
    items: list[Item] = [rectangle(page.LEFT, y - w, page.WIDTH, w) for y, w in rules]
    items += _upwards(copied, between - rise)
    items += _printed(content, page.BOTTOM - rise)
    return tuple(items), page.BOTTOM - top + LINE / 2


def _printed(content: LetterContent, baseline: float) -> Iterator[Item]:
    size = page.SMALL_SIZE
    left = set_one_line(content.organ.full_name, Measure(size, size, align=Align.LEFT), Span(""))
    right = set_one_line(
        _date(content) + words.PRINTED, Measure(size, size, align=Align.LEFT), Span("")
    )
    yield from (moved(run, page.LEFT + size, baseline) for run in left.runs)
    yield from (moved(run, page.RIGHT - size - right.end, baseline) for run in right.runs)


def _copied(copied_to: Sequence[str]) -> tuple[Line, ...]:
    if not copied_to:
        return ()
    size = page.SMALL_SIZE
    hanging = size * (1 + len(words.COPIED_TO))
    measure = Measure(size, size, first=size, hanging=hanging, tail=size)
    text = words.COPIED_TO + words.LIST_COMMA.join(copied_to) + words.FULL_STOP
    return set_lines((Span(text),), measure)


def _upwards(lines: Sequence[Line], last: float) -> tuple[Item, ...]:
    """Return the lines' items, the last line on the baseline ``last``."""
    return tuple(
        moved(run, page.LEFT, last - (len(lines) - 1 - i) * page.SMALL_LINE)
        for i, line in enumerate(lines)
        for run in line.runs
    )


def page_number(number: int) -> tuple[Item, ...]:
    """Return the page number, outside right on odd pages and left on even ones."""
    size = page.SMALL_SIZE
    text = f"{words.DASH} {number} {words.DASH}"
    line = set_one_line(text, Measure(size, size, align=Align.LEFT), Span(""))
    left = page.LEFT + EM if number % 2 == 0 else page.RIGHT - EM - line.end
    baseline = page.PAGE_NUMBER_TOP + page.ASCENT * size
    return tuple(moved(run, left, baseline) for run in line.runs)


def watermarks(content: LetterContent, dressing: Dressing) -> tuple[Item, ...]:
    """Return what says on every page that this is a sample, a draft, or void."""
    marks = [words.SAMPLE] if content.organ.is_demo else []
    marks += [words.DRAFT] if not content.number else []
    marks += [words.VOID] if dressing.is_void else []
    colour = VOID_PINK if dressing.is_void else SAMPLE_GREY
    items: list[Item] = [_across("".join(marks), colour)] if marks else []
    if content.organ.is_demo:
        items += _sample_line()
    return tuple(items)


def _date(content: LetterContent) -> str:
    day = content.issued_on
    return words.chinese_date(day.year, day.month, day.day) if day else words.BLANK_DATE


def _signature_left(name: Line, day: Line) -> tuple[float, float]:
    """Return the left edges of name and date; a name too long pushes both to the left."""
    day_left = page.WIDTH - page.DATE_INDENT - day.end
    name_left = day_left + (day.end - name.end) / 2
    over = max(name_left + name.end - page.WIDTH, 0.0)
    return name_left - over, day_left - over


def _seal(content: LetterContent, middle: tuple[float, float]) -> tuple[Item, ...]:
    size = _seal_size(content)
    centre = (middle[0], middle[1] + (0.5 - page.SEAL_DEPTH) * size)
    return seal(content.organ, content.seal_purpose, centre)


def _seal_size(content: LetterContent) -> float:
    return content.organ.seal_mm * page.MM


def _code(text: str, date_line: float) -> Shape:
    """Return the code at the left edge, its lower edge with that of the date."""
    return qr_code(text, 0.0, date_line + CODE_BOTTOM - page.QR_SIDE, page.QR_SIDE)


def _code_note(content: LetterContent, right: float) -> CodeNote:
    """Return the words about the code, which take their room before there is one."""
    return code_note(content.code_note, right, CODE_BOTTOM - page.QR_SIDE / 2)


@lru_cache(maxsize=KEPT)
def _across(text: str, colour: Colour) -> Shape:
    """Return the text in outlines along the page's rising diagonal."""
    em = min(130.0, 0.8 * hypot(page.PAGE_WIDTH, page.PAGE_HEIGHT) / len(text))
    turn = -atan2(page.PAGE_HEIGHT, page.PAGE_WIDTH)
    across, down = page.PAGE_WIDTH, -page.PAGE_HEIGHT
    length = hypot(across, down)
    steps: list[Step] = []
    for place, character in enumerate(text):
        way = (place - (len(text) - 1) / 2) * em * 1.25 / length
        spot = (page.PAGE_WIDTH / 2 + way * across, page.PAGE_HEIGHT / 2 + way * down)
        steps += placed(outline(character, Face.HEI), spot, (em, em), turn)
    return Shape(tuple(steps), colour, Layer.WATERMARK)


def _sample_line() -> list[Item]:
    """Return a line of plain text above the type area, so that a search finds the sample."""
    measure = Measure(SAMPLE_SIZE, SAMPLE_SIZE, align=Align.LEFT)
    line = set_one_line(words.SAMPLE_LINE, measure, Span("", Face.HEI))
    return [
        TextRun(run.text, run.face, run.size, page.LEFT + run.x, SAMPLE_BASELINE, run.spacing, RED)
        for run in line.runs
        if isinstance(run, TextRun)
    ]
