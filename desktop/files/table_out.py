"""Write a table as a workbook (xlsx) that opens in Excel and WPS as what it is.

A text stays a text: never a formula, never a rounded number; the guard is the cell's own mark,
so what is read back is what was written. A file is there whole or not at all.
"""

import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from desktop.files.formula_signs import is_like_formula
from desktop.plain_class import dataclass

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet


Value = str | int | float | Decimal | date | datetime | None
Progress = Callable[[int, int], None]
MOST_ROWS = 1_048_575
LONGEST = 32_767
"""The most characters a cell can hold; what is longer ends with an ellipsis."""
ELLIPSIS = "\u2026"
NARROWEST, WIDEST = 8, 60
CHOSEN_ROWS = 5_000
EVERY = 200
"""After so many rows the progress is told."""


class ColumnKind(StrEnum):
    """What a column holds; a code is text however much it looks like a number."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    DAY = "day"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class OutColumn:
    """A column: its title, what it holds, its width in characters (0 fits the contents).

    ``note`` is shown at the title, ``choices`` are offered where somebody fills the column in;
    ``is_hidden`` keeps it out of sight.
    """

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 0
    note: str = ""
    choices: tuple[str, ...] = ()
    is_hidden: bool = False


def write_table(
    path: Path,
    sheet_name: str,
    columns: Sequence[OutColumn],
    rows: Iterable[Sequence[Value]],
    progress: Progress | None = None,
) -> int:
    """Write the rows under a frozen header with filters and return how many there were.

    ``progress`` is told how many rows are done, of how many (0 where nobody knows); what it
    raises stops the writing, and no file is left. Raises OSError, and ValueError past the
    sheet's last row.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".xlsx")
    os.close(handle)
    written = Path(name)
    try:
        count = _write(written, sheet_name, columns, rows, progress)
        written.chmod(0o644)
        written.replace(path)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
    return count


def _write(
    path: Path,
    sheet_name: str,
    columns: Sequence[OutColumn],
    rows: Iterable[Sequence[Value]],
    progress: Progress | None,
) -> int:
    from xlsxwriter import Workbook  # only where a workbook is written

    book = Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
    try:
        sheet = _Sheet(book, sheet_name, columns)
        whole = len(rows) if isinstance(rows, Sequence) else 0
        count = 0
        for count, row in enumerate(rows, 1):
            sheet.write(count, row)
            if progress is not None and count % EVERY == 0:
                progress(count, whole)
        sheet.finish(count)
    finally:
        book.close()
    return count


class _Sheet:
    """One sheet with its formats, which learns the widths of its columns as it is written."""

    def __init__(self, book: "Workbook", name: str, columns: Sequence[OutColumn]) -> None:
        self.columns = columns
        self.looks = _looks(book)
        self.sheet: Worksheet = book.add_worksheet(name)
        self.widths = [_width(c.title) + 3 for c in columns]
        for place, column in enumerate(columns):
            self.sheet.write_string(0, place, column.title, self.looks["head"])
            if column.note:
                self.sheet.write_comment(0, place, column.note)
            if column.choices:
                rule = {"validate": "list", "source": list(column.choices)}
                self.sheet.data_validation(1, place, CHOSEN_ROWS, place, rule)

    def write(self, number: int, row: Sequence[Value]) -> None:
        if number > MOST_ROWS:
            raise ValueError(f"a sheet holds {MOST_ROWS} rows")
        for place, (column, value) in enumerate(zip(self.columns, row, strict=True)):
            if value is not None and value != "":
                shown = self._write_value(number, place, column.kind, value)
                self.widths[place] = max(self.widths[place], _width(shown) + 2)

    def _write_value(self, row: int, place: int, kind: ColumnKind, value: Value) -> str:
        """Write one value and return what is seen of it."""
        match value:
            case datetime():
                plain = value.replace(tzinfo=None)
                self.sheet.write_datetime(row, place, plain, self.looks["moment"])
                return "2026-01-01 00:00"
            case date():
                self.sheet.write_datetime(row, place, value, self.looks["day"])
                return "2026-01-01"
            case int() | float() | Decimal() if kind is not ColumnKind.CODE:
                self.sheet.write_number(row, place, value, self.looks["number"])
                return str(value)
            case _:
                return self._write_text(row, place, str(value))

    def _write_text(self, row: int, place: int, text: str) -> str:
        fits = _sound(text)
        look = "guarded" if is_like_formula(fits) else "text"
        self.sheet.write_string(row, place, fits, self.looks[look])
        return fits

    def finish(self, count: int) -> None:
        sheet = self.sheet
        for place, (column, found) in enumerate(zip(self.columns, self.widths, strict=True)):
            look = self.looks["text"] if column.kind is ColumnKind.CODE else None
            width = column.width or min(max(found, NARROWEST), WIDEST)
            sheet.set_column(place, place, width, look, {"hidden": column.is_hidden})
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(count, 1), len(self.columns) - 1)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)


def _looks(book: "Workbook") -> "dict[str, Format]":
    text = {"num_format": "@", "valign": "top"}
    head = {"bold": True, "bg_color": "#E3EEFC", "border": 1, "num_format": "@"}
    return {
        "head": book.add_format(head),
        "text": book.add_format(text),
        "guarded": book.add_format({**text, "quote_prefix": True}),
        "number": book.add_format({"valign": "top"}),
        "day": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"}),
        "moment": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"}),
    }


def _sound(text: str) -> str:
    """Return the text as a cell can hold it: its line ends, not too long, no half characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    whole = lines.encode("utf-8", "replace").decode("utf-8")
    return whole if len(whole) <= LONGEST else whole[: LONGEST - 1] + ELLIPSIS


def _width(text: str) -> int:
    """Return how many columns the longest line takes; wide characters take two."""
    lines = text[: WIDEST * 4].splitlines() or [""]
    return max(sum(2 if east_asian_width(c) in "WF" else 1 for c in line) for line in lines)
