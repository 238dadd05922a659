"""Read the values of an application form that was filled in as a workbook.

Which field a row holds is read from the hidden sheet of the workbook itself, so that a form
written by an older program, with fewer fields, is still read right.
"""

from collections.abc import Iterator, Mapping, Sequence

from desktop.files.application_fields import READ, SCHEMA, FieldKind, FormField, all_fields
from desktop.files.application_template import FIRST_ROW, ROAD_ROW
from desktop.files.raw_form import RawForm
from desktop.files.safe_workbook import Cell, CellKind, SafeBook, place_of
from desktop.files.unreadable import Unreadable, unreadable
from desktop.files.workbook_guard import Limits
from desktop.rules.findings import Finding, finding
from desktop.wording.files import SHEETS
from desktop.wording.sentences import listed

LIMITS = Limits(packed=8 << 20, unpacked=16 << 20, rows=2000, columns=40)
ROWS = 200
VALUE = 2
Place = tuple[str, int, int]


def read_workbook(content: bytes) -> RawForm:
    """Return the raw values of a workbook form with the cell of each; raises Unreadable."""
    book = SafeBook(content, LIMITS)
    meta = _meta(book)
    _check_sheets(book)
    cells = dict(_cells(book, meta))
    faults = tuple(_faults(book, meta, cells))
    broken = {fault.field for fault in faults}
    return RawForm(
        values={p: c.text for p, c in cells.items() if c.text and p not in broken},
        places={p: c.place for p, c in cells.items()},
        faults=faults,
    )


def _meta(book: SafeBook) -> Sequence[Sequence[Cell]]:
    """Return the rows of the hidden sheet, which names schema and field of every row."""
    name = SHEETS["meta"]
    rows = list(book.rows(name, ROWS)) if book.has(name) else []
    given = rows[0][0].text if rows and rows[0] else ""
    if not given:
        found = listed(book.sheet_names)
        raise unreadable("sheet_not_form", found=found, wanted=SHEETS["form"])
    if given not in READ:
        raise Unreadable(finding("schema_unknown", "schema", given=given[:60], wanted=SCHEMA))
    return rows


def _check_sheets(book: SafeBook) -> None:
    for key in ("form", "roads"):
        if not book.has(SHEETS[key]):
            found = listed(book.sheet_names)
            raise unreadable("sheet_missing", wanted=SHEETS[key], found=found)


def _fields(meta: Sequence[Sequence[Cell]]) -> Iterator[tuple[str, Place]]:
    """Yield each field with the sheet, row and column it is filled in, counted from 1."""
    for number, row in enumerate(meta[FIRST_ROW:], FIRST_ROW + 1):
        if row and row[0].text:
            yield row[0].text, (SHEETS["form"], number, VALUE)
    for number, row in enumerate(meta[ROAD_ROW:], ROAD_ROW + 1):
        for column, cell in enumerate(row[1:], 1):
            if cell.text:
                yield cell.text, (SHEETS["roads"], number, column)


def _cells(book: SafeBook, meta: Sequence[Sequence[Cell]]) -> Iterator[tuple[str, Cell]]:
    sheets = {name: list(book.rows(name, ROWS)) for name in (SHEETS["form"], SHEETS["roads"])}
    for path, (sheet, row, column) in _fields(meta):
        rows = sheets[sheet]
        is_there = row <= len(rows) and column <= len(rows[row - 1])
        blank = Cell(place_of(sheet, row, column), "", CellKind.BLANK)
        yield path, rows[row - 1][column - 1] if is_there else blank


def _faults(
    book: SafeBook, meta: Sequence[Sequence[Cell]], cells: Mapping[str, Cell]
) -> Iterator[Finding]:
    """Yield the cells that hold no value to be believed: formulas, errors, merged, cut short."""
    merges = {name: book.merges(name) for name in (SHEETS["form"], SHEETS["roads"])}
    known = {f.path: f for f in all_fields()}
    for path, (sheet, row, column) in _fields(meta):
        merge = next((m for m in merges[sheet] if m.covers(row, column)), None)
        if merge is not None:
            yield finding("cell_merged", path, range=merge.range)
        elif path in cells:
            yield from cell_faults(path, known.get(path), cells[path])


def cell_faults(path: str, field: FormField | None, cell: Cell) -> Iterator[Finding]:
    """Yield why the value of a cell can't be believed."""
    if cell.kind is CellKind.FORMULA:
        yield finding("cell_formula", path, given=cell.text[:40])
    elif cell.kind is CellKind.FAILED:
        yield finding("value_failed", path, given=cell.text)
    elif field is not None and field.kind is FieldKind.CODE and cell.lost_digits:
        yield finding("cell_lost_digits", path, given=cell.text)
