"""Lists that go out: the empty template, and the rows that were refused, to be mended."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.files.application_fields import FieldKind
from desktop.files.day_list import ListTable
from desktop.files.day_list_fields import ListField, ListKind, list_fields
from desktop.files.safe_workbook import Cell, CellKind
from desktop.files.table_out import ColumnKind, OutColumn, write_table
from desktop.wording.day_list import ERRORS_SHEET, REASONS, SHEET, column_note

KINDS = {
    FieldKind.CODE: ColumnKind.CODE,
    FieldKind.NUMBER: ColumnKind.NUMBER,
    FieldKind.DAY: ColumnKind.DAY,
    FieldKind.MOMENT: ColumnKind.MOMENT,
}
UNBELIEVED = (CellKind.FORMULA, CellKind.FAILED)


def write_list_template(path: Path, kind: ListKind = ListKind.DAY) -> None:
    """Write a list with every header, a note at each, and no row; raises OSError."""
    write_table(path, SHEET, [_column(known) for known in list_fields(kind)], [])


def _column(known: ListField) -> OutColumn:
    form = known.form
    return OutColumn(
        known.headers[0],
        KINDS.get(form.kind, ColumnKind.TEXT),
        width=18,
        note=column_note(form.path, form.kind.value, form.choices),
        choices=tuple((form.choices or {}).values()),
    )


def write_refused(path: Path, table: ListTable, reasons: Mapping[int, Sequence[str]]) -> int:
    """Write the refused rows of a list with their reasons and return how many; raises OSError.

    The file has the headers of the list, so that it can be mended and imported again.
    """
    places = [n for n, title in enumerate(table.headers) if title]
    columns = [OutColumn(table.headers[n]) for n in places] + [OutColumn(REASONS, width=60)]
    rows = [
        (*(_text(line.cells[n]) for n in places), "\n".join(reasons[line.number]))
        for line in table.lines
        if line.number in reasons
    ]
    return write_table(path, ERRORS_SHEET, columns, rows)


def _text(cell: Cell) -> str:
    """Return what a cell held; a formula is not handed on, as it would come back as a text."""
    return "" if cell.kind in UNBELIEVED else cell.text
