"""Read the values of an application form that was filled in as a workbook."""

import hashlib
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.files.application_fields import MAX_ROADS, SCHEMA, road_fields
from desktop.files.application_template import FIRST_ROW, ROAD_ROW, listed_fields
from desktop.files.raw_form import RawForm, UnreadableForm
from desktop.rules.findings import Finding, finding
from desktop.wording.files import SHEETS

MEMBERS = 2000
UNPACKED = 16 * 1024 * 1024


def read_workbook(path: Path) -> RawForm:
    """Return the raw values of a workbook form with the cell of each; raises UnreadableForm."""
    content = path.read_bytes()
    _guard(content)
    book, written = _opened(content, values=True), _opened(content, values=False)
    _check_schema(book)
    cells = {p: c for p, c in _cells(book) if c.value is not None}
    faults = tuple(_faults(book, written))
    broken = {fault.field for fault in faults}
    return RawForm(
        values={p: _text(c.value) for p, c in cells.items() if p not in broken},
        places={p: _place(c) for p, c in _cells(book)},
        digest=hashlib.sha256(content).hexdigest(),
        faults=faults,
    )


def _opened(content: bytes, *, values: bool) -> Workbook:
    """Return the workbook with what its cells show, or with what was written in them."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(BytesIO(content), data_only=values, keep_links=False)
    except Exception as error:
        why = f"{type(error).__name__}: {error}"
        raise UnreadableForm(finding("file_not_workbook", "file", why=why)) from error


def _guard(content: bytes) -> None:
    """Refuse what is no packed file, or would unpack to more than any form needs."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            members = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableForm(finding("file_not_workbook", "file", why=error)) from error
    size = sum(m.file_size for m in members)
    if len(members) > MEMBERS or size > UNPACKED:
        limit = UNPACKED // 1024**2
        raise UnreadableForm(finding("file_too_large", "file", limit_mb=limit))


def _check_schema(book: Workbook) -> None:
    given = ""
    if all(isinstance(sheet, Worksheet) for sheet in map(partial(_sheet, book), SHEETS.values())):
        given = str(book[SHEETS["meta"]]["A1"].value or "")
    if given != SCHEMA:
        raise UnreadableForm(finding("schema_unknown", "schema", given=given, wanted=SCHEMA))


def _sheet(book: Workbook, name: str) -> object:
    return book[name] if name in book.sheetnames else None


def _cells(book: Workbook) -> Iterator[tuple[str, Cell | MergedCell]]:
    """Yield the path of each field with the cell it is filled in."""
    form, roads = book[SHEETS["form"]], book[SHEETS["roads"]]
    for row, field in enumerate(listed_fields(), FIRST_ROW + 1):
        yield field.path, form.cell(row, 2)
    for number in range(MAX_ROADS):
        for column, field in enumerate(road_fields(number), 1):
            yield field.path, roads.cell(ROAD_ROW + 1 + number, column)


def _faults(book: Workbook, written: Workbook) -> Iterator[Finding]:
    """Yield the cells with a formula nobody has worked out yet, or one that failed."""
    for (path, shown), (_path, typed) in zip(_cells(book), _cells(written), strict=True):
        if typed.data_type == "f" and shown.value is None:
            yield finding("value_not_worked_out", path)
        elif shown.data_type == "e":
            yield finding("value_failed", path, given=shown.value)


def _place(cell: Cell | MergedCell) -> str:
    return f"{cell.parent.title}!{cell.coordinate}"


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if _is_midnight(value) else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _is_midnight(moment: datetime) -> bool:
    return (moment.hour, moment.minute, moment.second) == (0, 0, 0)
