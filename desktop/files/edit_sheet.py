"""Read an editable table of cases back: its cells by their titles, before any meaning.

It was in other hands meanwhile, so it is read like any stranger's file: in a process of its own.
"""

from pathlib import Path

from desktop.files.apart import apart
from desktop.files.content import read_content
from desktop.files.safe_workbook import Cell, CellKind, SafeBook
from desktop.files.unreadable import Unreadable
from desktop.files.workbook_guard import Limits
from desktop.rules.findings import Refusal
from desktop.store.rows_edits import EditLine, EditTable
from desktop.wording import case_edits as words

LIMITS = Limits(packed=20 << 20, unpacked=64 << 20, rows=20_001, columns=60)
NEEDED = (words.NUMBER, words.KEY, words.BEFORE)
ODD = (CellKind.FORMULA, CellKind.FAILED)


def read_edits(path: Path) -> EditTable | Refusal:
    """Return the table in a file, or why it can't be read."""
    try:
        return apart(edits_of_book, read_content(path, LIMITS.packed))
    except Unreadable as found:
        return Refusal((found.finding,))


def edits_of_book(content: bytes) -> EditTable:
    """Return the table in a workbook; raises Unreadable."""
    book = SafeBook(content, LIMITS)
    name = words.SHEET if book.has(words.SHEET) else next(iter(book.sheet_names), "")
    rows = book.rows(name) if name else iter(())
    titles = tuple(cell.text.strip() for cell in next(rows, ()))
    missing = tuple(title for title in NEEDED if title not in titles)
    if missing:
        return EditTable(missing=missing)
    lines = (_line(number, titles, row) for number, row in enumerate(rows, 2))
    return EditTable(tuple(line for line in lines if any(text for _title, text in line.cells)))


def _line(number: int, titles: tuple[str, ...], row: tuple[Cell, ...]) -> EditLine:
    known = [(title, cell) for title, cell in zip(titles, row, strict=False) if title]
    odd = ((title, _oddness(cell)) for title, cell in known)
    cells = tuple((title, cell.text.strip()) for title, cell in known)
    return EditLine(number, cells, tuple((title, why) for title, why in odd if why))


def _oddness(cell: Cell) -> str:
    if cell.kind in ODD:
        return "formula"
    return "digits" if cell.lost_digits else ""
