"""Open a workbook that somebody else made: the one way in for forms and lists.

The package is looked at first, then sheets are read row by row, no further than their limits.
Formulas are never worked out and never believed: the cell is known as one.
"""

import hashlib
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desktop.files.unreadable import Unreadable, unreadable
from desktop.files.workbook_guard import Limits, check_package
from desktop.plain_class import dataclass

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z0-9:$]{2,30})"')
MERGES = 20_000
EXACT = 10**15
"""A number cell keeps fifteen digits; the rest of a longer code is lost."""
BLANK = ""


class CellKind(StrEnum):
    """What a cell holds."""

    BLANK = "blank"
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    TRUTH = "truth"
    FORMULA = "formula"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as text; ``place`` is where it stands, such as ``申请表!B5``."""

    place: str
    text: str
    kind: CellKind = CellKind.TEXT

    @property
    def lost_digits(self) -> bool:
        """True for a number too long to be kept whole, such as a code that was typed as one."""
        if self.kind is not CellKind.NUMBER:
            return False
        try:
            return abs(float(self.text)) >= EXACT
        except (ValueError, OverflowError):
            return True


@dataclass(frozen=True, slots=True)
class Merge:
    """Cells that were merged into one: the range and its corners, counted from 1."""

    range: str
    left: int
    top: int
    right: int
    bottom: int

    def covers(self, row: int, column: int) -> bool:
        """Return whether a cell lies in the range."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


class SafeBook:
    """A workbook that was looked at before it was opened."""

    def __init__(self, content: bytes, limits: Limits) -> None:
        check_package(content, limits)
        self.digest = hashlib.sha256(content).hexdigest()
        self._content = content
        self._limits = limits
        self._book = _opened(content)

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """The sheets an officer can see, left to right."""
        sheets = self._book.worksheets
        return tuple(s.title for s in sheets if s.sheet_state == "visible")

    def has(self, name: str) -> bool:
        """Return whether there is a sheet of cells of that name, hidden ones too."""
        return any(s.title == name for s in self._book.worksheets)

    def rows(self, name: str, most: int = 0) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows of a sheet from the first, each up to its last cell; raises Unreadable."""
        sheet = self._book[name]
        last = most or self._limits.rows
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                sheet.reset_dimensions()
                found = sheet.iter_rows(max_row=last, max_col=self._limits.columns)
                for number, cells in enumerate(found, 1):
                    yield tuple(_row(name, number, cells))
        except Exception as error:
            raise _damaged(error) from error

    def merges(self, name: str) -> tuple[Merge, ...]:
        """Return the merged ranges of a sheet; raises Unreadable."""
        path = getattr(self._book[name], "_worksheet_path", "")
        try:
            with zipfile.ZipFile(BytesIO(self._content)) as package:
                found = MERGED.findall(package.read(path))
            return tuple(_merge(ref.decode("ascii")) for ref in found[:MERGES])
        except Exception as error:
            raise _damaged(error) from error


def _opened(content: bytes) -> "Workbook":
    from openpyxl import load_workbook  # only where a workbook is read

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(BytesIO(content), read_only=True, keep_links=False)
    except Exception as error:
        raise _damaged(error) from error


def _damaged(error: Exception) -> Unreadable:
    if isinstance(error, Unreadable):
        return error
    return unreadable("file_damaged", why=f"{type(error).__name__}: {error}"[:200])


def _merge(ref: str) -> Merge:
    from openpyxl.utils import range_boundaries

    left, top, right, bottom = range_boundaries(ref)
    return Merge(ref.replace("$", ""), left or 1, top or 1, right or 1, bottom or 1)


def _row(sheet: str, row: int, cells: Sequence[Any]) -> Iterator[Cell]:
    width = len(cells)
    while width and cells[width - 1].value is None:
        width -= 1
    for column, cell in enumerate(cells[:width], 1):
        text, kind = _value(cell)
        yield Cell(place_of(sheet, row, column), text, kind)


def place_of(sheet: str, row: int, column: int) -> str:
    """Return how a cell is named to an officer, such as ``清单!B5``."""
    from openpyxl.utils import get_column_letter

    return f"{sheet}!{get_column_letter(column)}{row}"


def _value(cell: Any) -> tuple[str, CellKind]:
    value = cell.value
    if value is None:
        return BLANK, CellKind.BLANK
    if cell.data_type == "f":
        return str(getattr(value, "text", value)), CellKind.FORMULA
    if cell.data_type == "e":
        return str(value), CellKind.FAILED
    return _plain(value)


def _plain(value: Any) -> tuple[str, CellKind]:
    match value:
        case bool():
            return ("yes" if value else "no"), CellKind.TRUTH
        case int() | float():
            return _number(value), CellKind.NUMBER
        case datetime():
            is_day = value.time() == time()
            return (value.date().isoformat() if is_day else value.isoformat()), CellKind.DAY
        case date():
            return value.isoformat(), CellKind.DAY
        case str():
            return _unescaped(value), CellKind.TEXT
        case _:
            return str(value), CellKind.TEXT


def _number(value: float) -> str:
    """Return a number as it is shown: whole where it is whole, else with its shortest digits."""
    is_whole = abs(value) < EXACT and value == int(value)
    return str(int(value)) if is_whole else str(value)


def _unescaped(text: str) -> str:
    from openpyxl.utils.escape import unescape

    return str(unescape(text)).replace("\r\n", "\n").replace("\r", "\n")
