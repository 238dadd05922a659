"""Read the values of an application form that was filled in as a workbook."""

import hashlib
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from desktop.files.application_fields import MAX_ROADS, SCHEMA, road_fields
from desktop.files.application_template import FIRST_ROW, ROAD_ROW, listed_fields
from desktop.files.raw_form import RawForm, UnreadableForm
from desktop.rules.findings import finding
from desktop.wording.files import SHEETS

MEMBERS = 2000
UNPACKED = 60 * 1024 * 1024


def read_workbook(path: Path) -> RawForm:
    """Return the raw values of a workbook form with the cell of each; raises UnreadableForm."""
    content = path.read_bytes()
    book = _opened(path)
    try:
        _check_schema(book)
        cells = {**dict(_listed(book)), **dict(_roads(book))}
    finally:
        book.close()
    values = {p: text for p, (text, _place) in cells.items()}
    places = {p: place for p, (_text, place) in cells.items()}
    return RawForm(values, places, hashlib.sha256(content).hexdigest())


def _opened(path: Path) -> Workbook:
    try:
        _guard(path)
        return load_workbook(path, data_only=True, keep_links=False)
    except UnreadableForm:
        raise
    except Exception as error:
        why = f"{type(error).__name__}: {error}"
        raise UnreadableForm(finding("file_not_workbook", "file", why=why)) from error


def _guard(path: Path) -> None:
    with zipfile.ZipFile(path) as packed:
        members = packed.infolist()
        size = sum(m.file_size for m in members)
    if len(members) > MEMBERS or size > UNPACKED:
        limit = UNPACKED // 1024**2
        raise UnreadableForm(finding("file_too_large", "file", limit_mb=limit))


def _check_schema(book: Workbook) -> None:
    given = ""
    if SHEETS["meta"] in book.sheetnames:
        given = str(book[SHEETS["meta"]].cell(1, 1).value or "")
    if given != SCHEMA:
        raise UnreadableForm(finding("schema_unknown", "schema", given=given, wanted=SCHEMA))


def _listed(book: Workbook) -> Iterator[tuple[str, tuple[str, str]]]:
    sheet = book[SHEETS["form"]]
    for row, field in enumerate(listed_fields(), FIRST_ROW + 1):
        value = sheet.cell(row, 2).value
        if value is not None:
            yield field.path, (_text(value), f"{SHEETS['form']}!B{row}")


def _roads(book: Workbook) -> Iterator[tuple[str, tuple[str, str]]]:
    sheet = book[SHEETS["roads"]]
    for number in range(MAX_ROADS):
        row = ROAD_ROW + 1 + number
        for column, field in enumerate(road_fields(number), 1):
            cell = sheet.cell(row, column)
            if cell.value is not None:
                place = f"{SHEETS['roads']}!{cell.coordinate}"
                yield field.path, (_text(cell.value), place)


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
