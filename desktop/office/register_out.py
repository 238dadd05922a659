"""The register out: as a workbook, and as a printed list."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.files.table_out import ColumnKind, OutColumn, Progress, Value, write_table
from desktop.letters.table_pages import TableSheet, render_table
from desktop.office.office import Office
from desktop.store.rows_letters import NumberLine, OtherPaperRow, RegisterRow
from desktop.wording import register as words
from desktop.wording.sentences import listed

TEXT, CODE, NUMBER, DAY = ColumnKind.TEXT, ColumnKind.CODE, ColumnKind.NUMBER, ColumnKind.DAY
AnyRow = RegisterRow | OtherPaperRow | NumberLine


@dataclass(frozen=True, slots=True)
class ListOut:
    """Which table goes out, with which rows, and how it was filtered, in words."""

    view: str
    rows: tuple[AnyRow, ...]
    filtered: str = ""


COLUMNS: dict[str, tuple[tuple[str, ColumnKind, float], ...]] = {
    "letters": (
        ("number", CODE, 20),
        ("enterprise", TEXT, 22),
        ("case", CODE, 11),
        ("papers", TEXT, 14),
        ("organ", TEXT, 11),
        ("issued", DAY, 9.5),
        ("due", DAY, 9.5),
        ("left", NUMBER, 6),
        ("state", TEXT, 8.5),
        ("next", TEXT, 10),
        ("waits", TEXT, 10.5),
        ("prints", NUMBER, 6),
    ),
    "papers": (
        ("number", CODE, 22),
        ("name", TEXT, 20),
        ("enterprise", TEXT, 30),
        ("case", CODE, 13),
        ("on", DAY, 11),
        ("organ", TEXT, 14),
    ),
    "numbers": (
        ("number", CODE, 22),
        ("place", NUMBER, 6),
        ("state", TEXT, 8),
        ("used_for", TEXT, 18),
        ("enterprise", TEXT, 28),
        ("case", CODE, 13),
        ("on", DAY, 11),
        ("note", TEXT, 22),
    ),
}


def write_list(path: Path, wanted: ListOut, progress: Progress | None = None) -> int:
    """Write the table as a workbook and return how many rows it has; raises OSError."""
    columns = [OutColumn(words.OUT_COLUMNS[key], kind) for key, kind, _ in COLUMNS[wanted.view]]
    rows = [values_of(row) for row in wanted.rows]
    return write_table(path, words.SHEETS[wanted.view], columns, rows, progress)


def print_list(office: Office, wanted: ListOut) -> bytes:
    """Return the table as pages of landscape A4, its filter and its day in the head."""
    now = office.now()
    name = words.SHEETS[wanted.view]
    filtered = words.LIST_FILTER.format(filter=wanted.filtered) if wanted.filtered else ""
    note = words.LIST_NOTE.format(on=f"{now:%Y-%m-%d %H:%M}", count=len(wanted.rows))
    sheet = TableSheet(
        title=words.LIST_HEAD.format(office=office.settings.name, name=name),
        note=f"{note}　{filtered}".strip(),
        columns=tuple((words.OUT_COLUMNS[key], share) for key, _, share in COLUMNS[wanted.view]),
        rows=tuple(tuple(_said(v) for v in values_of(row)) for row in wanted.rows),
        foot=words.LIST_DEMO if office.settings.is_demo else "",
    )
    return render_table(sheet, now)


def values_of(row: AnyRow) -> Sequence[Value]:
    """Return the values of a row, in the order of its columns."""
    match row:
        case RegisterRow():
            return _letter(row)
        case OtherPaperRow():
            return (
                row.number,
                row.name,
                row.enterprise,
                row.case_number,
                row.on,
                row.organ_name,
            )
        case NumberLine():
            return (
                row.number,
                row.place,
                words.FATES[row.state],
                row.used_for,
                row.enterprise,
                row.case_number,
                row.on,
                row.note,
            )


def _letter(row: RegisterRow) -> Sequence[Value]:
    return (
        row.number or words.NO_NUMBER,
        row.enterprise,
        row.case_number,
        listed(row.papers),
        row.organ_name,
        row.issued_on,
        row.due_on,
        row.days_left,
        words.STATES[row.state],
        row.next_act,
        row.waits_for,
        row.prints,
    )


def _said(value: Value) -> str:
    return "" if value is None else str(value)
