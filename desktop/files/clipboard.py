"""Blocks of cells on the clipboard, as Excel and WPS put them there and take them back.

A block is text, cells parted by tabs and rows by line ends. A cell that holds a tab or a line
end stands in quotation marks with its own marks doubled; other marks are plain characters. What
a spreadsheet could take for a formula has an apostrophe before it in the text, as in a CSV; a
block that is pasted here loses it again.
"""

import re
from collections.abc import Iterable, Sequence
from html import escape

from desktop.files.formula_signs import marked, unmarked

Block = tuple[tuple[str, ...], ...]
QUOTED = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\r\n]|\Z)')
PLAIN = re.compile(r"[^\t\r\n]*")
PARTED = re.compile(r"\t|\r\n|\r|\n|\Z")
TEXT_CELL = "mso-number-format:'\\@';white-space:pre-wrap"
LINE_END = '<br style="mso-data-placement:same-cell">'


def parse_block(text: str) -> Block:
    """Return the rows of a copied block; the empty line Excel ends it with is no row.

    Rows may be of different lengths, as they were copied.
    """
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    place = 0
    while place < len(text):
        cell, place = _cell(text, place)
        row.append(unmarked(cell))
        parted = PARTED.match(text, place)
        mark = parted.group() if parted else ""
        place += len(mark)
        if mark != "\t":
            rows.append(tuple(row))
            row = []
        elif place == len(text):
            row.append("")
    if row:
        rows.append(tuple(row))
    return tuple(rows)


def _cell(text: str, place: int) -> tuple[str, int]:
    """Return the cell that begins at ``place`` and where it ends."""
    quoted = QUOTED.match(text, place)
    if quoted is not None and any(c in quoted[1] for c in '\t\r\n"'):
        return quoted[1].replace('""', '"'), quoted.end()
    plain = PLAIN.match(text, place)
    assert plain is not None
    return plain.group(), plain.end()


def block_text(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows as the text Excel and WPS paste into cells, where none is computed."""
    return "".join("\t".join(_quoted(marked(cell)) for cell in row) + "\r\n" for row in rows)


def _quoted(cell: str) -> str:
    if not any(c in cell for c in "\t\r\n") and not cell.startswith('"'):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def block_html(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows as a table whose cells stay text, so that long codes keep their digits."""
    lines = ("".join(map(_html_cell, row)) for row in rows)
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _html_cell(cell: str) -> str:
    lines = escape(cell).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return f'<td style="{TEXT_CELL}">{LINE_END.join(lines)}</td>'
