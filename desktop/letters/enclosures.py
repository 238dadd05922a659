"""The papers that go with a letter: their list under the text, and their own pages."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.letters import heads, page
from desktop.letters.atoms import Span
from desktop.letters.content import Align, Enclosure, Paragraph
from desktop.letters.display import Face, Item, moved
from desktop.letters.lines import Line, Measure, set_lines, set_one_line
from desktop.letters.page import EM, LINE
from desktop.letters.strips import BLANK, Strip, block_strips, keep_last, line_strips
from desktop.letters.titles import proposed_lines
from desktop.wording import letters as words

BASELINE = page.ASCENT * page.BODY_SIZE


def enclosure_list(enclosures: Sequence[Enclosure]) -> list[Strip]:
    """Return the 附件说明: names aligned with each other, no mark after them."""
    strips: list[Strip] = []
    room = _number_room(len(enclosures))
    for place, enclosure in enumerate(enclosures, start=1):
        label = words.ENCLOSURE_COLON if place == 1 else ""
        number = f"{place}." if len(enclosures) > 1 else ""
        strips += _listed(label, number, enclosure.title, room)
    return strips


def enclosure_pages(enclosures: Sequence[Enclosure]) -> list[Strip]:
    """Return every enclosure from the top of a page of its own."""
    strips: list[Strip] = []
    for place, enclosure in enumerate(enclosures, start=1):
        strips += _enclosure(enclosure, words.enclosure_head(place, len(enclosures)))
    return strips


def _number_room(count: int) -> float:
    """Return the room of the widest number before a name, in whole halves of a character."""
    if count < 2:
        return 0.0
    return EM * (1 + len(str(count))) / 2


def _listed(label: str, number: str, title: str, room: float) -> list[Strip]:
    number_left = (2 + len(words.ENCLOSURE_COLON)) * EM
    left = number_left + room
    strips = list(line_strips(set_lines((Span(title),), Measure(first=left, hanging=left))))
    labels = [*_at(label, 2 * EM), *_at(number, number_left)]
    strips[0] = replace(strips[0], items=(*labels, *strips[0].items))
    return strips


def _at(text: str, left: float) -> list[Item]:
    if not text:
        return []
    return _down(set_one_line(text, Measure(first=left, align=Align.LEFT), Span("")))


def _down(line: Line) -> list[Item]:
    return [moved(run, 0.0, BASELINE) for run in line.runs]


def _enclosure(enclosure: Enclosure, head: str) -> list[Strip]:
    strips = [_head(head), replace(BLANK, keeps_next=True), *_title(enclosure.title)]
    if enclosure.number:
        text = words.NUMBER_COLON + enclosure.number
        strips += block_strips(Paragraph(text, align=Align.RIGHT))
    strips.append(replace(BLANK, keeps_next=True))
    for block in enclosure.blocks:
        strips += without_widow(block_strips(block))
    return strips


def without_widow(strips: Sequence[Strip]) -> tuple[Strip, ...]:
    """Bind a block's last two lines, so that none begins a page alone."""
    return (*keep_last(strips[:-1], 1), *strips[-1:])


def _head(text: str) -> Strip:
    line = set_one_line(text, Measure(align=Align.LEFT), Span("", Face.HEI))
    return Strip(LINE, tuple(_down(line)), starts_page=True, keeps_next=True)


def _title(title: str) -> list[Strip]:
    lines = proposed_lines(title)
    height = LINE + (len(lines) - 1) * page.TITLE_LINE
    items = tuple(moved(item, -page.LEFT, 0.0) for item in heads.title_items(lines, BASELINE))
    return [Strip(height, items, keeps_next=True)]
