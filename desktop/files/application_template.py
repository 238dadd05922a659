"""Write an empty application form, as JSON or as a workbook that holds the officer's hand."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.files.application_fields import (
    FEATURE_FIELDS,
    MATTER_FIELDS,
    MAX_ROADS,
    PAPER_FIELDS,
    PLAIN,
    ROAD_COLUMNS,
    SCHEMA,
    FieldKind,
    FormField,
    road_fields,
)
from desktop.files.cleaning import LONGEST_CODE, LONGEST_TEXT
from desktop.wording.files import SHEETS, TEMPLATE, field_example, field_label, field_note

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

FIRST_ROW = 2
ROAD_ROW = 2
SHEET_ID = "application-form"
OLDEST = date(2000, 1, 1)


def write_template(path: Path) -> None:
    """Write an empty form to ``path``; the ending says which kind."""
    if path.suffix.lower() == ".xlsx":
        _write_workbook(path)
    else:
        text = json.dumps(empty_form(), ensure_ascii=False, indent=2)
        path.write_text(text + "\n", encoding="utf-8")


def empty_form() -> dict[str, Any]:
    """Return the form as JSON values with every field, blank."""
    form: dict[str, Any] = {"schema": SCHEMA, "$comment": TEMPLATE["comment"]}
    for field in (*PLAIN, *MATTER_FIELDS, *FEATURE_FIELDS, *PAPER_FIELDS):
        _put(form, field.path.split("."))
    form["roads"] = [{column.path: None for column in ROAD_COLUMNS}]
    return form


def _put(form: dict[str, Any], parts: list[str]) -> None:
    for part in parts[:-1]:
        form = form.setdefault(part, {})
    form[parts[-1]] = None


def listed_fields() -> tuple[FormField, ...]:
    """Return the fields of the first sheet in the order of its rows."""
    return (*PLAIN, *MATTER_FIELDS, *FEATURE_FIELDS, *PAPER_FIELDS)


def _write_workbook(path: Path) -> None:
    from xlsxwriter import Workbook  # only where a workbook is written

    book = Workbook(str(path), {"in_memory": True})
    try:
        looks = _looks(book)
        _write_fields(book.add_worksheet(SHEETS["form"]), looks)
        _write_roads(book.add_worksheet(SHEETS["roads"]), looks)
        _write_meta(book.add_worksheet(SHEETS["meta"]))
    finally:
        book.close()


def _looks(book: "Workbook") -> "Mapping[str, Format]":
    box = {"border": 1, "valign": "vcenter"}
    fill = {**box, "locked": False}
    formats = {
        "title": {"bold": True, "font_size": 14},
        "head": {**box, "bold": True, "bg_color": "#E3EEFC", "locked": True},
        "label": {**box, "locked": True},
        "note": {**box, "font_color": "#5F6C7C", "text_wrap": True},
        "text": {**fill, "num_format": "@", "text_wrap": True},
        FieldKind.NUMBER: {**fill, "num_format": "General", "align": "left"},
        FieldKind.WHOLE: {**fill, "num_format": "0", "align": "left"},
        FieldKind.DAY: {**fill, "num_format": "yyyy-mm-dd", "align": "left"},
        FieldKind.MOMENT: {**fill, "num_format": "yyyy-mm-dd hh:mm", "align": "left"},
    }
    return {str(name): book.add_format(made) for name, made in formats.items()}


def _write_fields(sheet: "Worksheet", looks: "Mapping[str, Format]") -> None:
    for column, width in enumerate((34, 46, 36, 30)):
        sheet.set_column(column, column, width)
    sheet.write(0, 0, TEMPLATE["title"], looks["title"])
    for column, head in enumerate(("field", "value", "note", "example")):
        sheet.write(1, column, TEMPLATE[head], looks["head"])
    for row, field in enumerate(listed_fields(), FIRST_ROW):
        sheet.write_string(row, 0, field_label(field.path, required=field.required), looks["label"])
        _write_blank(sheet, (row, 1), field, looks)
        sheet.write_string(row, 2, field_note(field.kind.value, field.choices), looks["note"])
        sheet.write_string(row, 3, field_example(field.path), looks["note"])
    _finish(sheet, FIRST_ROW)


def _write_roads(sheet: "Worksheet", looks: "Mapping[str, Format]") -> None:
    sheet.write(0, 0, TEMPLATE["roads"], looks["title"])
    for column, field in enumerate(ROAD_COLUMNS):
        sheet.set_column(column, column, 24)
        label = field_label(f"roads.{field.path}", required=False)
        sheet.write_string(1, column, label, looks["head"])
        for row in range(ROAD_ROW, ROAD_ROW + MAX_ROADS):
            _write_blank(sheet, (row, column), field, looks)
    _finish(sheet, ROAD_ROW)


def _finish(sheet: "Worksheet", rows: int) -> None:
    """Keep the head in sight and everything but the cells to fill in from being changed."""
    sheet.freeze_panes(rows, 0)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.protect("", {"format_columns": True, "format_rows": True})


def _write_blank(
    sheet: "Worksheet", place: tuple[int, int], field: FormField, looks: "Mapping[str, Format]"
) -> None:
    """Write a cell to fill in: its format, and what it lets in."""
    sheet.write_blank(*place, None, looks.get(field.kind.value, looks["text"]))
    rule = _rule(field)
    if rule:
        sheet.data_validation(*place, *place, {**rule, "error_message": TEMPLATE["choose"]})


def _rule(field: FormField) -> dict[str, Any]:
    """Return what a cell lets in, as the spreadsheet programs check it while one types."""
    match field.kind:
        case FieldKind.CHOICE:
            return {"validate": "list", "source": list((field.choices or {}).values())}
        case FieldKind.NUMBER:
            return {"validate": "decimal", "criteria": ">", "value": 0}
        case FieldKind.WHOLE:
            return {"validate": "integer", "criteria": ">", "value": 0}
        case FieldKind.DAY | FieldKind.MOMENT:
            return {"validate": "date", "criteria": ">", "value": OLDEST}
        case FieldKind.CODE:
            return {"validate": "length", "criteria": "<=", "value": LONGEST_CODE}
        case _:
            return {"validate": "length", "criteria": "<=", "value": LONGEST_TEXT}


def _write_meta(sheet: "Worksheet") -> None:
    """Write what the reader goes by: schema, what the sheet is, and the field of each cell."""
    sheet.write_string(0, 0, SCHEMA)
    sheet.write_string(0, 1, SHEET_ID)
    for row, field in enumerate(listed_fields(), FIRST_ROW):
        sheet.write_string(row, 0, field.path)
    for number in range(MAX_ROADS):
        for column, field in enumerate(road_fields(number), 1):
            sheet.write_string(ROAD_ROW + number, column, field.path)
    sheet.very_hidden()
