"""The register out: as a workbook, and as a printed list."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.files.csv_out import csv_bytes
from desktop.files.table_out import ColumnKind, OutColumn, Progress, Value, write_table
from desktop.letters.table_pages import TableSheet, render_table
from desktop.office.office import Office
from desktop.office.page_other_papers import other_papers
from desktop.office.page_register import letters_page
from desktop.office.register_columns import KINDS, PRINTED, printed_row, register_rows
from desktop.plain_class import dataclass
from desktop.store.numbers import NumberState
from desktop.store.rows_letters import NumberLine, OtherPaperRow, RegisterRow
from desktop.wording import register as words
from desktop.wording import register_columns as full
from desktop.wording.sentences import joined

TEXT, CODE, NUMBER, DAY = ColumnKind.TEXT, ColumnKind.CODE, ColumnKind.NUMBER, ColumnKind.DAY
LETTERS, PAPERS, NUMBERS = "letters", "papers", "numbers"
MOST_LINES = 24
"""A cell of the register is printed whole; only a list of papers could be longer."""
AnyRow = RegisterRow | OtherPaperRow | NumberLine


@dataclass(frozen=True, slots=True)
class ListOut:
    """Which table goes out, with which rows, and how it was filtered, in words."""

    view: str
    rows: tuple[AnyRow, ...]
    filtered: str = ""


COLUMNS: dict[str, tuple[tuple[str, ColumnKind, float], ...]] = {
    "papers": (
        ("number", CODE, 22),
        ("name", TEXT, 20),
        ("enterprise", TEXT, 30),
        ("case", CODE, 13),
        ("on", DAY, 11),
        ("organ", TEXT, 14),
        ("kept", TEXT, 10),
        ("served", DAY, 11),
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


def write_list(office: Office, path: Path, wanted: ListOut, step: Progress) -> int:
    """Write the table as a workbook and return how many rows it has; raises OSError.

    ``step`` is told how many of how many rows are made, and may raise to stop.
    """
    columns = [OutColumn(title, kind) for title, kind in _titled(wanted.view)]
    rows = tuple(_rows(office, wanted, step))
    return write_table(path, words.SHEETS[wanted.view], columns, rows)


def list_csv(office: Office, wanted: ListOut, step: Progress) -> bytes:
    """Return the table as CSV, which any program reads; ``step`` may raise to stop."""
    titles = [title for title, _kind in _titled(wanted.view)]
    return csv_bytes(titles, list(_rows(office, wanted, step)))


def print_list(office: Office, wanted: ListOut, step: Progress) -> bytes:
    """Return the table as pages of landscape A4, its filter and its day in the head.

    ``step`` is told how far it is, and may raise to stop.
    """
    now = office.now()
    name = words.SHEETS[wanted.view]
    filtered = words.LIST_FILTER.format(filter=wanted.filtered) if wanted.filtered else ""
    note = words.LIST_NOTE.format(on=f"{now:%Y-%m-%d %H:%M}", count=len(wanted.rows))
    if wanted.view == LETTERS:
        found = register_rows(office, _letters(wanted), step)
        rows = tuple(tuple(printed_row(row).values()) for row in found)
        columns = tuple((full.PRINTED[key], share) for key, share in PRINTED.items())
    else:
        rows = tuple(tuple(_said(v) for v in row) for row in _rows(office, wanted, step))
        columns = tuple((words.OUT_COLUMNS[key], share) for key, _, share in COLUMNS[wanted.view])
    sheet = TableSheet(
        title=words.LIST_HEAD.format(office=office.settings.name, name=name),
        note="　".join(filter(None, (note, _counted(wanted), filtered))),
        columns=columns,
        rows=rows,
        foot=words.LIST_DEMO if office.settings.is_demo else "",
        most_lines=MOST_LINES,
    )
    return render_table(sheet, now, step)


def whole_list(office: Office, view: str, officer: str, year: int = 0) -> ListOut:
    """Return a whole table of the register, or all of it that is of a year."""
    page = letters_page(office, office.officer(officer))
    tables: dict[str, tuple[AnyRow, ...]] = {
        LETTERS: page.letters,
        "papers": page.papers,
        NUMBERS: page.numbers,
    }
    rows = tuple(row for row in tables[view] if not year or _year(row) == year)
    ordered = tuple(reversed(rows)) if view == NUMBERS else rows
    return ListOut(view, ordered, words.YEAR_SAID.format(year=year) if year else "")


def whole_papers(office: Office, kind: str, year: int = 0) -> ListOut:
    """Return every paper that is no waiver letter, or all of a kind and a year."""
    with office.store.reading() as connection:
        found = other_papers(office, connection, is_whole=True)
    rows = tuple(
        row
        for row in found
        if (not year or row.on.year == year) and kind in ("", row.kind, row.name, row.state)
    )
    said = words.YEAR_SAID.format(year=year) if year else ""
    named = words.PAPER_STATES.get(kind) or next((r.name for r in rows if kind), kind)
    return ListOut(PAPERS, rows, joined((said, named if kind else "")))


def _titled(view: str) -> list[tuple[str, ColumnKind]]:
    if view == LETTERS:
        return [(title, KINDS.get(key, TEXT)) for key, title in full.COLUMNS.items()]
    return [(words.OUT_COLUMNS[key], kind) for key, kind, _ in COLUMNS[view]]


def _rows(office: Office, wanted: ListOut, step: Progress) -> Iterator[Sequence[Value]]:
    if wanted.view == LETTERS:
        for found in register_rows(office, _letters(wanted), step):
            yield tuple(found.values())
        return
    for done, row in enumerate(wanted.rows):
        step(done, len(wanted.rows))
        if not isinstance(row, RegisterRow):
            yield values_of(row)


def _letters(wanted: ListOut) -> tuple[RegisterRow, ...]:
    return tuple(row for row in wanted.rows if isinstance(row, RegisterRow))


def _counted(wanted: ListOut) -> str:
    """Return how many numbers of each state the book has, so that a missing line is seen."""
    if wanted.view != NUMBERS:
        return ""
    counts: Counter[NumberState] = Counter()
    for row in wanted.rows:
        if isinstance(row, NumberLine):
            counts[row.state] += row.count
    parts = (
        words.FATE_COUNT.format(fate=words.FATES[state], count=counts[state])
        for state in NumberState
        if counts[state]
    )
    return words.FATE_MARK.join(parts)


def _year(row: AnyRow) -> int:
    return row.on.year if isinstance(row, OtherPaperRow) else row.year


def values_of(row: OtherPaperRow | NumberLine) -> Sequence[Value]:
    """Return the values of a row of the other tables, in the order of its columns."""
    match row:
        case OtherPaperRow():
            return (
                row.number,
                row.name,
                row.enterprise,
                row.case_number,
                row.on,
                row.organ_name,
                words.PAPER_STATES[row.state],
                row.served_on,
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


def _said(value: Value) -> str:
    return "" if value is None else str(value)
