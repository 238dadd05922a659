"""What of the register goes out: a workbook of what is filtered, or a selection to be pasted."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop.files.clipboard import block_html, block_text
from desktop.files.csv_out import csv_bytes
from desktop.files.table_out import MOST_ROWS, ColumnKind, OutColumn, write_table
from desktop.office.cases_cells import CODES, Value, cell, value
from desktop.office.office import Office
from desktop.office.page_cases import Register
from desktop.rules.findings import Refusal, finding
from desktop.store.rows_cases import (
    CasesColumn,
    CasesFilter,
    CasesRow,
    CasesSort,
    Ids,
)
from desktop.wording import cases as wording

PORTION = 500
CSV = ".csv"
KINDS = {
    CasesColumn.KILOVOLTS: ColumnKind.NUMBER,
    CasesColumn.CAPACITY: ColumnKind.NUMBER,
    CasesColumn.LETTER_DUE: ColumnKind.DAY,
    CasesColumn.RECEIVED: ColumnKind.DAY,
    CasesColumn.ENDED: ColumnKind.DAY,
    **dict.fromkeys(CODES, ColumnKind.CODE),
}


def export_register(
    office: Office,
    file: Path,
    wanted: tuple[CasesFilter, CasesSort],
    columns: Sequence[CasesColumn],
    step: Callable[[int, int], None],
) -> int | Refusal:
    """Write what is filtered to a workbook and return how many cases; a Refusal says why not.

    ``step`` is told how many of how many are written and may raise to stop; then, and where
    the disk refuses, no file is left behind.
    """
    own = Register()
    while not own.clocks.reckon(office):
        step(0, 0)
    ids = own.list(office, *wanted).ids
    if len(ids) > MOST_ROWS:
        return Refusal((finding("register_too_long", count=len(ids), most=MOST_ROWS),))
    rows = ([value(row, c) for c in columns] for row in rows_of_ids(office, own, ids))
    try:
        if file.suffix.lower() == CSV:
            return _write_csv(file, columns, _told(rows, len(ids), step))
        return write_table(
            file,
            wording.SHEET,
            tuple(map(_column, columns)),
            rows,
            lambda done, _whole: step(done, len(ids)),
        )
    except OSError as error:
        return Refusal((finding("file_failed", "file", why=error.strerror or error),))


def _write_csv(file: Path, columns: Sequence[CasesColumn], rows: Iterator[list[Value]]) -> int:
    """Write the rows as CSV, whole or not at all, and return how many there are."""
    listed = list(rows)
    content = csv_bytes([_column(c).title for c in columns], listed)
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(content)
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return len(listed)


def _told(
    rows: Iterator[list[Value]], whole: int, step: Callable[[int, int], None]
) -> Iterator[list[Value]]:
    for number, row in enumerate(rows):
        if number % PORTION == 0:
            step(number, whole)
        yield row


def copied(
    office: Office, own: Register, ids: Ids, columns: Sequence[CasesColumn], *, headed: bool
) -> tuple[str, str]:
    """Return the cases as a block of text and as a table, under their headings where wanted.

    The page's own register says its rows in the language of the screen; only its clocks are taken.
    """
    written = Register()
    written.clocks = own.clocks
    rows = [tuple(cell(row, c) for c in columns) for row in rows_of_ids(office, written, ids)]
    if headed:
        rows.insert(0, tuple(wording.COLUMNS[c] for c in columns))
    return block_text(rows), block_html(rows)


def rows_of_ids(office: Office, own: Register, ids: Ids) -> Iterator[CasesRow]:
    """Yield the rows of cases portion by portion, without those that are gone."""
    for start in range(0, len(ids), PORTION):
        yield from filter(None, own.rows(office, ids[start : start + PORTION]))


def _column(column: CasesColumn) -> OutColumn:
    title = wording.UNITS.get(column.value, wording.COLUMNS[column.value])
    return OutColumn(title, KINDS.get(column, ColumnKind.TEXT))
