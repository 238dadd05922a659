"""Application forms to try: as JSON with some values changed, and as a filled-in workbook."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from desktop.files.application import Application, read_application
from desktop.files.application_fields import ROAD_COLUMNS
from desktop.files.application_template import FIRST_ROW, ROAD_ROW, listed_fields, write_template
from desktop.rules.findings import Refusal
from desktop.wording.files import SHEETS
from tests.journeys import day_cases

CELLS = {f.path: f"B{row}" for row, f in enumerate(listed_fields(), FIRST_ROW + 1)}
Wrong = dict[tuple[str, str], str]


def changed(form: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return the form with one value put at a path such as ``demand.kilovolts``."""
    head, _, rest = path.partition(".")
    inner = changed(dict(form.get(head, {})), rest, value) if rest else value
    return {**form, head: inner}


def form(number: int = 2, **changes: Any) -> dict[str, Any]:
    """Return a day's form with values changed; two underscores stand for a dot."""
    made = day_cases.form(number)
    for path, value in changes.items():
        made = changed(made, path.replace("__", "."), value)
    return made


def written(folder: Path, data: Any, name: str = "form.json") -> Path:
    file = folder / name
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
    file.write_text(text, encoding="utf-8")
    return file


def taken(file: Path) -> Application:
    read = read_application(file)
    assert isinstance(read, Application), read
    return read


def wrong(file: Path) -> Wrong:
    """Return the cell (blank for JSON) of each thing wrong, by rule and field."""
    read = read_application(file)
    assert isinstance(read, Refusal), read
    return {(f.rule, f.field): dict(f.facts).get("cell", "") for f in read.findings}


def flat(form: Mapping[str, Any], above: str = "") -> dict[str, Any]:
    """Return the values of a form by path, without its list of roads."""
    found: dict[str, Any] = {}
    for key, value in form.items():
        path = f"{above}.{key}" if above else key
        if isinstance(value, Mapping):
            found |= flat(value, path)
        elif path == "matters":
            found |= {f"matters.{matter}": "yes" for matter in value}
        elif path not in ("schema", "roads"):
            found[path] = value
    return found


def filled(
    folder: Path,
    data: Mapping[str, Any],
    change: Callable[[Workbook], None] | None = None,
) -> Path:
    """Return the template filled in as an officer would, then changed."""
    file = folder / "form.xlsx"
    if change is not None:
        book = _filled(data)
        change(book)
        book.save(file)
        return file
    known = repr(data)
    if known not in _unchanged:
        _filled(data).save(file)
        _unchanged[known] = file.read_bytes()
    file.write_bytes(_unchanged[known])
    return file


_unchanged: dict[str, bytes] = {}
"""Forms that were filled in and not changed, by what stands in them."""


def _filled(data: Mapping[str, Any]) -> Workbook:
    book = load_workbook(BytesIO(_template()))
    for path, value in flat(data).items():
        book[SHEETS["form"]][CELLS[path]] = value
    for number, road in enumerate(data.get("roads", ())):
        for column, field in enumerate(ROAD_COLUMNS, 1):
            cell = book[SHEETS["roads"]].cell(ROAD_ROW + 1 + number, column)
            cell.value = road.get(field.path)
    return book


@cache
def _template() -> bytes:
    """Return the empty workbook, which the program writes."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "form.xlsx"
        write_template(file)
        return file.read_bytes()


def setting(path: str, value: Any) -> Callable[[Workbook], None]:
    """Return what puts a value into the cell of a field."""

    def put(book: Workbook) -> None:
        book[SHEETS["form"]][CELLS[path]] = value

    return put
