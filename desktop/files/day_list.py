"""Read the day's list from a workbook, CSV or JSON: its header and rows, before any meaning.

The header is the row that names most of the columns a list may have; a title may stand above.
"""

import csv
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import StringIO
from itertools import islice
from pathlib import Path

from desktop.files.apart import apart
from desktop.files.application_fields import READ as FORMS
from desktop.files.content import read_content
from desktop.files.day_list_fields import (
    ListKind,
    header_key,
    headers_digest,
    kind_of,
    list_fields,
    takes_key,
)
from desktop.files.json_file import json_of
from desktop.files.safe_workbook import Cell, CellKind, Merge, SafeBook, place_of
from desktop.files.unreadable import Unreadable, unreadable
from desktop.files.workbook_guard import Limits
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal
from desktop.wording.day_list import REASONS
from desktop.wording.files import SHEETS
from desktop.wording.former import LETTER_MARKS
from desktop.wording.sentences import listed

LIMITS = Limits(packed=20 << 20, unpacked=64 << 20, rows=20_000, columns=100)
MOST_ROWS = 5_000
LOOKED = 10
"""In so many rows from the top the header is looked for."""
LEAST_KNOWN = 2
LEAST_FILLED = 3
CSV_LIMIT = 8 << 20
TEXTS = (".csv", ".tsv", ".txt")
FORCED = ('="', '"')
DIGITS = 16
"""So many digits of its SHA-256 tell a file from others."""
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ListLine:
    """One row of a list as it stands, with its number in the file."""

    number: int
    cells: Row
    merged: str = ""


@dataclass(frozen=True, slots=True)
class ListTable:
    """A list: its file, sheet, headers and rows, and the first digits of the file's SHA-256."""

    file: str
    sheet: str
    headers: tuple[str, ...]
    lines: tuple[ListLine, ...]
    digest: str = ""

    @property
    def kind(self) -> ListKind:
        """What the list is of."""
        return kind_of(self.headers)

    @property
    def key(self) -> str:
        """What lists with these headers are known by."""
        return headers_digest(self.headers)


def read_list(path: Path) -> ListTable | Refusal:
    """Return the list in the file, or why it can't be taken."""
    try:
        return _read(path)
    except Unreadable as found:
        return Refusal((found.finding,))


def is_list(path: Path) -> bool:
    """Return whether a file is a list by its name or its headers, rather than a form."""
    suffix = path.suffix.lower()
    if suffix != ".xlsx":
        return suffix in TEXTS
    try:
        return apart(is_list_book, read_content(path, LIMITS.packed))
    except Unreadable:
        return False


def is_list_book(content: bytes) -> bool:
    """Return whether a workbook is a list by its headers."""
    try:
        book = SafeBook(content, LIMITS)
        if _is_form(book):
            return False
        heads = (list(book.rows(name, LOOKED)) for name in book.sheet_names)
        return any(_best(rows)[1] >= LEAST_KNOWN for rows in heads)
    except Unreadable:
        return False


def _read(path: Path) -> ListTable:
    match path.suffix.lower():
        case ".xlsx":
            return apart(list_of_book, read_content(path, LIMITS.packed), path.name)
        case text if text in TEXTS:
            return _from_csv(path)
        case ".json":
            return _from_json(path)
        case ".xlsm" | ".xltm" | ".xlsb":
            raise unreadable("file_has_macros")
        case ".xls" | ".et":
            raise unreadable("file_old_workbook")
        case other:
            raise unreadable("file_kind_unknown", given=other, wanted=".xlsx、.csv、.json")


def list_of_book(content: bytes, file: str) -> ListTable:
    """Return the list in a workbook; raises Unreadable."""
    book = SafeBook(content, LIMITS)
    if _is_form(book):
        raise unreadable("list_is_form")
    heads = {name: list(book.rows(name, LOOKED)) for name in book.sheet_names}
    name = max(heads, key=lambda n: _best(heads[n])[1], default="")
    place = _header_place(heads.get(name, []))
    if place is None:
        raise unreadable("list_no_header", looked=LOOKED, found=listed(book.sheet_names))
    table = _table(file, name, list(book.rows(name)), place, book.merges(name))
    return replace(table, digest=_digest(content))


def _is_form(book: SafeBook) -> bool:
    meta = SHEETS["meta"]
    first = next(book.rows(meta, 1), ()) if book.has(meta) else ()
    return bool(first) and first[0].text in FORMS


def _from_csv(path: Path) -> ListTable:
    content = read_content(path, CSV_LIMIT)
    rows = list(_csv_rows(_text(content)))
    place = _header_place(rows[:LOOKED])
    if place is None:
        raise unreadable("list_no_header", looked=LOOKED, found=path.name)
    return replace(_table(path.name, "", rows, place, ()), digest=_digest(content))


def _from_json(path: Path) -> ListTable:
    """Return the list in a JSON file: one object a row, its names are the headers.

    As of a workbook, only so many columns are read.
    """
    content = read_content(path, CSV_LIMIT)
    said = json_of(content)
    if not isinstance(said, list) or not all(isinstance(row, dict) for row in said):
        raise unreadable("list_json_shape")
    if len(said) > LIMITS.rows:
        raise unreadable("file_too_many_rows", limit=LIMITS.rows)
    names = dict.fromkeys(str(name) for row in said for name in row)
    headers = tuple(islice(names, LIMITS.columns))
    rows = [tuple(_csv_cell(1, n, title) for n, title in enumerate(headers, 1))]
    for number, row in enumerate(said, 2):
        texts = (_json_text(row.get(title)) for title in headers)
        rows.append(tuple(_csv_cell(number, n, text) for n, text in enumerate(texts, 1)))
    return replace(_table(path.name, "", rows, 0, ()), digest=_digest(content))


def _json_text(value: object) -> str:
    if isinstance(value, list):
        return LETTER_MARKS[0].join(map(str, value))
    return "" if value is None else str(value)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:DIGITS]


def _text(content: bytes) -> str:
    """Return the text of a CSV: UTF-8, UTF-16 as Excel writes it, or GB18030."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(content, "utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decoded(content, "gb18030")


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise unreadable("csv_encoding", byte=error.start + 1) from error


def _csv_rows(text: str) -> Iterator[Row]:
    first = text.partition("\n")[0]
    mark = max(",\t;", key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=mark)
    try:
        rows = list(islice(reader, LIMITS.rows + 1))
    except csv.Error as error:
        raise unreadable("csv_broken", line=reader.line_num) from error
    if len(rows) > LIMITS.rows:
        raise unreadable("file_too_many_rows", limit=LIMITS.rows)
    for number, row in enumerate(rows, 1):
        read = islice(row, LIMITS.columns)
        yield tuple(_csv_cell(number, n, text) for n, text in enumerate(read, 1))


def _csv_cell(row: int, column: int, text: str) -> Cell:
    plain = text.strip()
    if plain.startswith(FORCED[0]) and plain.endswith(FORCED[1]):
        plain = plain[len(FORCED[0]) : -len(FORCED[1])]
    kind = CellKind.TEXT if plain else CellKind.BLANK
    return Cell(_place("", row, column), plain, kind)


def _header_place(rows: Sequence[Row]) -> int | None:
    """Return the number of the header's row from nought, or None where no row looks like one."""
    place, known = _best(rows)
    if known >= LEAST_KNOWN:
        return place
    full = (n for n, row in enumerate(rows) if len(_texts(row)) >= LEAST_FILLED)
    return next(full, None)


def _best(rows: Sequence[Row]) -> tuple[int, int]:
    """Return the row with the most headers that are known, and how many those are."""
    counts = [sum(_is_known(text) for text in _texts(row)) for row in rows]
    most = max(counts, default=0)
    return (counts.index(most) if counts else 0), most


def _is_known(title: str) -> bool:
    if len(title) > 40:
        return False
    key = header_key(title)
    return any(takes_key(known, key) for kind in ListKind for known in list_fields(kind))


def _texts(row: Row) -> list[str]:
    return [cell.text for cell in row if cell.kind is CellKind.TEXT and cell.text.strip()]


def _table(
    file: str, sheet: str, rows: Sequence[Row], place: int, merges: Sequence[Merge]
) -> ListTable:
    headers = _headers(rows[place])
    below = [(n, row) for n, row in enumerate(rows[place + 1 :], place + 2) if _is_filled(row)]
    if not below:
        raise unreadable("list_no_rows")
    if len(below) > MOST_ROWS:
        raise unreadable("list_too_many_rows", limit=MOST_ROWS)
    width = len(headers)
    lines = (ListLine(n, _fitted(row, sheet, n, width), _merged(merges, n)) for n, row in below)
    return ListTable(file, sheet, headers, tuple(lines))


def _headers(row: Row) -> tuple[str, ...]:
    """Return the headers, each told apart from one of the same words; reasons of ours left out."""
    titles = [" ".join(cell.text.split()) for cell in row]
    while titles and not titles[-1]:
        titles.pop()
    seen: dict[str, int] = {}
    made = []
    for title in titles:
        seen[title] = seen.get(title, 0) + 1
        repeated = title and seen[title] > 1
        made.append(f"{title} #{seen[title]}" if repeated else title)
    return tuple("" if title == REASONS else title for title in made)


def _is_filled(row: Row) -> bool:
    return any(cell.text.strip() for cell in row)


def _fitted(row: Row, sheet: str, number: int, width: int) -> Row:
    """Return a row with a cell for each header; those that are not there are blank."""
    lacking = range(len(row) + 1, width + 1)
    blanks = (Cell(_place(sheet, number, column), "", CellKind.BLANK) for column in lacking)
    return (*islice(row, width), *blanks)


def _place(sheet: str, row: int, column: int) -> str:
    return place_of(sheet, row, column).removeprefix("!")


def _merged(merges: Sequence[Merge], row: int) -> str:
    return next((m.range for m in merges if m.top <= row <= m.bottom), "")
