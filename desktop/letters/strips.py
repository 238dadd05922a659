"""Turn blocks of content into strips: pieces of a page that are never divided."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.letters import page
from desktop.letters.atoms import Span
from desktop.letters.content import Align, Block, Paragraph, Table
from desktop.letters.display import Face, Item, moved, rectangle
from desktop.letters.lines import Line, Measure, set_lines
from desktop.letters.page import EM, LINE
from desktop.plain_class import dataclass

TABLE_RULE = 0.6
LOWEST_ROW = 1.3
"""Lines; a row with less text is as high as this."""

LONGEST_ROW = 34
"""Lines of one table row that still fit on a page; a longer row goes on on the next."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page with its items relative to the upper left corner of the type area.

    ``slack`` is the part of its height that may fall below the type area (the leading under a line
    of text). A blank strip vanishes at the top of a page. ``head`` is drawn again where the strip
    begins a page (the head of a table).
    """

    height: float
    items: tuple[Item, ...] = ()
    slack: float = 0.0
    is_blank: bool = False
    keeps_next: bool = False
    starts_page: bool = False
    head: "Strip | None" = None


BLANK = Strip(LINE, slack=LINE, is_blank=True)
AFTER_A_TABLE = Strip(LINE / 4, slack=LINE / 4, is_blank=True)


def block_strips(block: Block) -> tuple[Strip, ...]:
    """Return the strips of a block of the body."""
    if isinstance(block, Table):
        return table_strips(block)
    strips = paragraph_strips(block)
    return keep_last(strips, len(strips)) if block.keeps_next else strips


def paragraph_strips(paragraph: Paragraph) -> tuple[Strip, ...]:
    """Return a strip a line; an empty paragraph is a blank line."""
    if not paragraph.text and not paragraph.lead:
        return (BLANK,)
    measure = Measure(
        first=paragraph.indent * EM, hanging=paragraph.hanging * EM, align=paragraph.align
    )
    spans = (Span(paragraph.lead, Face.KAI), Span(paragraph.text))
    return line_strips(set_lines(spans, measure))


def line_strips(lines: Iterable[Line], *, size: float = page.BODY_SIZE) -> tuple[Strip, ...]:
    """Return each line as a strip of the grid."""
    return tuple(
        Strip(LINE, _down(line.runs, page.ASCENT * size), slack=LINE - size) for line in lines
    )


def keep_last(strips: Sequence[Strip], count: int) -> tuple[Strip, ...]:
    """Return the strips with the last ``count`` bound to what follows them."""
    first = len(strips) - count
    return tuple(replace(s, keeps_next=True) if i >= first else s for i, s in enumerate(strips))


def table_strips(table: Table) -> tuple[Strip, ...]:
    """Return the table's head and rows; the last row stays with what follows the table."""
    widths = _widths(table)
    titles = tuple(column.title for column in table.columns)
    head = replace(_row(titles, widths, Face.HEI, is_top=True), keeps_next=True)
    strips = [head]
    for row in table.rows:
        strips += [replace(piece, head=head) for piece in _row_pieces(row, widths)]
    return keep_last((*strips, AFTER_A_TABLE), 2)


def _widths(table: Table) -> tuple[float, ...]:
    scale = page.WIDTH / sum(column.width_mm for column in table.columns)
    return tuple(column.width_mm * scale for column in table.columns)


def _cell_lines(text: str, width: float, face: Face) -> tuple[Line, ...]:
    """Set a cell: heads and parts of one line each centred, longer text from the left."""
    room = width - 2 * page.TABLE_PADDING
    measure = Measure(page.TABLE_SIZE, page.TABLE_SIZE, room, align=Align.LEFT)
    lines = _cell_set(text, measure, face)
    if face is Face.HEI or len(lines) == len(text.split("\n")):
        return _cell_set(text, replace(measure, align=Align.CENTRE), face)
    return lines


def _cell_set(text: str, measure: Measure, face: Face) -> tuple[Line, ...]:
    return tuple(
        line for part in text.split("\n") for line in set_lines((Span(part, face),), measure)
    )


def _row(
    cells: Sequence[str], widths: Sequence[float], face: Face, *, is_top: bool = False
) -> Strip:
    set_cells = [_cell_lines(c, w, face) for c, w in zip(cells, widths, strict=True)]
    return _ruled(set_cells, widths, is_top=is_top)


def _row_pieces(cells: Sequence[str], widths: Sequence[float]) -> list[Strip]:
    set_cells = [_cell_lines(c, w, Face.FANG) for c, w in zip(cells, widths, strict=True)]
    longest = max((len(lines) for lines in set_cells), default=1)
    return [
        _ruled([lines[i : i + LONGEST_ROW] for lines in set_cells], widths)
        for i in range(0, max(longest, 1), LONGEST_ROW)
    ]


def _ruled(
    cells: Sequence[Sequence[Line]], widths: Sequence[float], *, is_top: bool = False
) -> Strip:
    count = max((len(lines) for lines in cells), default=1)
    height = max(count, LOWEST_ROW) * page.TABLE_LINE + 2 * page.TABLE_PADDING
    items: list[Item] = []
    left = 0.0
    for lines, width in zip(cells, widths, strict=True):
        items.append(rectangle(left, 0, TABLE_RULE, height))
        items += _cell_items(lines, left, height)
        left += width
    items.append(rectangle(left - TABLE_RULE, 0, TABLE_RULE, height))
    items.append(rectangle(0, height - TABLE_RULE, left, TABLE_RULE))
    if is_top:
        items.append(rectangle(0, 0, left, TABLE_RULE))
    return Strip(height, tuple(items))


def _cell_items(lines: Sequence[Line], left: float, height: float) -> list[Item]:
    leading = page.TABLE_LINE - page.TABLE_SIZE
    top = (height - len(lines) * page.TABLE_LINE + leading) / 2
    return [
        moved(
            run,
            left + page.TABLE_PADDING,
            top + i * page.TABLE_LINE + page.ASCENT * page.TABLE_SIZE,
        )
        for i, line in enumerate(lines)
        for run in line.runs
    ]


def _down(items: Iterable[Item], by: float) -> tuple[Item, ...]:
    return tuple(moved(item, 0.0, by) for item in items)
