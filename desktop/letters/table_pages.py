"""A table on landscape A4: title, repeated head, page x of y; for lists, which are no letters."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import groupby

from desktop.letters import fonts
from desktop.letters.display import BLACK, Colour, Face, Item, Page, TextRun, rectangle
from desktop.letters.page import MM
from desktop.plain_class import dataclass
from desktop.wording import letters as words

WIDTH, HEIGHT = 297 * MM, 210 * MM
SIDE, TOP, BOTTOM = 12 * MM, 12 * MM, 12 * MM
TITLE_SIZE, NOTE_SIZE, SIZE = 15.0, 9.0, 9.0
LINE = 12.0
PADDING = 3.0
HAIR = 0.4
HEAD_GROUND: Colour = (0.93, 0.94, 0.96)
NOTE_TOP = TOP + 29.0
MOST_LINES = 4
_ATOM = re.compile(
    r"[〔（《“]*(?:\d{4}-\d\d-\d\d|[A-Za-z0-9.:/*]+-?|.)[）〕》”，。；：、]*", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class TableSheet:
    """What is printed: a title, a remark beneath, columns as title and share, and the rows.

    ``most_lines`` is how many lines a cell may take; what is longer ends with dots.
    """

    title: str
    note: str
    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...]
    foot: str = ""
    most_lines: int = MOST_LINES


def render_table(
    sheet: TableSheet, made_at: datetime, step: Callable[[int, int], None] | None = None
) -> bytes:
    """Return the table as a PDF; a character no face can draw stands as 〓, never as nothing.

    ``step`` is told how many of how many pages are drawn and may raise to stop.
    """
    fonts.register()
    heard = step or _unheard
    pages = list(_filled(sheet, _widths(sheet), heard))

    from desktop.letters import pdf  # reportlab is loaded only where a page is drawn

    about = pdf.About(title=sheet.title, author="", subject=sheet.note, made_at=made_at)
    return pdf.write(_framed(sheet, pages, heard), about, (WIDTH, HEIGHT))


def _framed(
    sheet: TableSheet, pages: Sequence[list[Item]], step: Callable[[int, int], None]
) -> Iterator[Page]:
    for number, items in enumerate(pages, 1):
        step(number - 1, len(pages))
        yield Page((*_frame(sheet, number, len(pages)), *items))


def _widths(sheet: TableSheet) -> tuple[float, ...]:
    whole = sum(share for _title, share in sheet.columns)
    return tuple((WIDTH - 2 * SIDE) * share / whole for _title, share in sheet.columns)


def _unheard(_done: int, _whole: int) -> None:
    """Take no note of how far it is."""


def _filled(
    sheet: TableSheet, widths: Sequence[float], step: Callable[[int, int], None]
) -> Iterator[list[Item]]:
    """Yield the items of each page: the head anew, then as many rows as there is room for."""
    titles = tuple(title for title, _share in sheet.columns)
    head = NOTE_TOP + 5.0 + LINE * (len(_note(sheet)) - 1)
    items, top = _row(titles, widths, head, Face.HEI)
    for row in sheet.rows:
        step(0, 0)
        drawn, below = _row(row, widths, top, Face.FANG, sheet.most_lines)
        if below > HEIGHT - BOTTOM - LINE:
            yield items
            items, top = _row(titles, widths, head, Face.HEI)
            drawn, below = _row(row, widths, top, Face.FANG, sheet.most_lines)
        items, top = [*items, *drawn], below
    yield items


def _row(
    cells: Sequence[str], widths: Sequence[float], top: float, face: Face, most: int = MOST_LINES
) -> tuple[list[Item], float]:
    """Return a row's items and where the next one begins."""
    lines = [
        _at_most(_lines(cell, face, width - 2 * PADDING), most)
        for cell, width in zip(cells, widths, strict=True)
    ]
    height = max(len(cell) for cell in lines) * LINE + 2 * PADDING
    items: list[Item] = []
    whole = sum(widths)
    if face is Face.HEI:
        items.append(rectangle(SIDE, top, whole, height, HEAD_GROUND))
        items.append(rectangle(SIDE, top, whole, HAIR))
    left = SIDE
    for cell, width in zip(lines, widths, strict=True):
        items.append(rectangle(left, top, HAIR, height))
        for place, line in enumerate(cell):
            baseline = top + PADDING + LINE * place + SIZE
            items += _runs(line, face, SIZE, left + PADDING, baseline)
        left += width
    items.append(rectangle(left, top, HAIR, height))
    items.append(rectangle(SIDE, top + height, whole, HAIR))
    return items, top + height


def _frame(sheet: TableSheet, number: int, pages: int) -> list[Item]:
    said = words.TABLE_PAGE.format(page=number, pages=pages)
    title = _lines(sheet.title, Face.HEI, WIDTH - 2 * SIDE, TITLE_SIZE)[0]
    items = _centred(title, Face.HEI, TITLE_SIZE, TOP + TITLE_SIZE)
    for place, line in enumerate(_note(sheet)):
        items += _runs(line, Face.FANG, NOTE_SIZE, SIDE, NOTE_TOP + LINE * place)
    items += _centred(said, Face.FANG, NOTE_SIZE, HEIGHT - BOTTOM + 4)
    items += _runs(sheet.foot, Face.FANG, NOTE_SIZE, SIDE, HEIGHT - BOTTOM + 4)
    return items


def _note(sheet: TableSheet) -> list[str]:
    return _lines(sheet.note, Face.FANG, WIDTH - 2 * SIDE, NOTE_SIZE)


def _centred(text: str, face: Face, size: float, baseline: float) -> list[Item]:
    items = _runs(text, face, size, 0.0, baseline)
    width = max((run.x + fonts.advance(run.face, run.text, size) for run in items), default=0.0)
    return [replace(run, x=run.x + (WIDTH - width) / 2) for run in items]


def _runs(text: str, face: Face, size: float, left: float, baseline: float) -> list[TextRun]:
    """Return the text as runs of one face each, from ``left`` on."""
    runs: list[TextRun] = []
    x = left
    for by, found in groupby((_drawn(c, face) for c in text), key=lambda drawn: drawn[1]):
        said = "".join(character for character, _by in found)
        runs.append(TextRun(said, by, size, x, baseline, colour=BLACK))
        x += fonts.advance(by, said, size)
    return runs


@cache
def _drawn(character: str, face: Face) -> tuple[str, Face]:
    by = fonts.face_for(character, face)
    if by is not None:
        return character, by
    return (" ", Face.SERIF) if character.isspace() else (words.NO_TYPE, Face.FANG)


@cache
def _wide(character: str, face: Face, size: float) -> float:
    drawn, by = _drawn(character, face)
    return fonts.advance(by, drawn, size)


def _lines(text: str, face: Face, room: float, size: float = SIZE) -> list[str]:
    """Return the text broken at its own line ends and to the width."""
    return [line for part in text.split("\n") for line in _broken(part, face, room, size)]


def _broken(text: str, face: Face, room: float, size: float) -> list[str]:
    lines, width = [""], 0.0
    for atom in _atoms(text, face, room, size):
        wide = _width(atom, face, size)
        if width + wide > room and lines[-1]:
            lines.append("")
            width = 0.0
        lines[-1] += atom
        width += wide
    return lines


def _atoms(text: str, face: Face, room: float, size: float) -> Iterator[str]:
    """Yield what stays on one line: a character with its marks, a day, a code up to a hyphen."""
    for found in _ATOM.finditer(text):
        atom = found[0]
        if _width(atom, face, size) <= room:
            yield atom
        else:
            yield from atom


def _width(text: str, face: Face, size: float) -> float:
    return sum(_wide(character, face, size) for character in text)


def _at_most(lines: list[str], most: int) -> list[str]:
    """Return the lines; what would be too many ends with dots."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], lines[most - 1][:-1] + words.DOTS]
