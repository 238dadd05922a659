"""Write an empty application form, as JSON or as a workbook that holds the officer's hand."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

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
from desktop.wording.files import SHEETS, TEMPLATE, field_label, field_note

FIRST_ROW = 2
ROAD_ROW = 2


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
    book = Workbook(str(path), {"in_memory": True})
    try:
        looks = _looks(book)
        _write_fields(book.add_worksheet(SHEETS["form"]), looks)
        _write_roads(book.add_worksheet(SHEETS["roads"]), looks)
        _write_meta(book.add_worksheet(SHEETS["meta"]))
    finally:
        book.close()


def _looks(book: Workbook) -> Mapping[str, Format]:
    box = {"border": 1, "valign": "vcenter"}
    return {
        "title": book.add_format({"bold": True, "font_size": 14}),
        "head": book.add_format({**box, "bold": True, "bg_color": "#E3EEFC", "locked": True}),
        "label": book.add_format({**box, "locked": True}),
        "text": book.add_format({**box, "num_format": "@", "locked": False}),
        "note": book.add_format({**box, "font_color": "#5F6C7C", "text_wrap": True}),
    }


def _write_fields(sheet: Worksheet, looks: Mapping[str, Format]) -> None:
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 46)
    sheet.set_column(2, 2, 52)
    sheet.write(0, 0, TEMPLATE["title"], looks["title"])
    for column, head in enumerate(("field", "value", "note")):
        sheet.write(1, column, TEMPLATE[head], looks["head"])
    for row, field in enumerate(listed_fields(), FIRST_ROW):
        sheet.write_string(row, 0, field_label(field.path, required=field.required), looks["label"])
        sheet.write_blank(row, 1, None, looks["text"])
        sheet.write_string(row, 2, field_note(field.kind.value, field.choices), looks["note"])
        _validate(sheet, row, 1, field)
    sheet.freeze_panes(FIRST_ROW, 0)
    sheet.protect("", {"format_columns": True, "format_rows": True})


def _write_roads(sheet: Worksheet, looks: Mapping[str, Format]) -> None:
    sheet.write(0, 0, TEMPLATE["roads"], looks["title"])
    for column, field in enumerate(ROAD_COLUMNS):
        sheet.set_column(column, column, 24)
        label = field_label(f"roads.{field.path}", required=False)
        sheet.write_string(1, column, label, looks["head"])
        for row in range(ROAD_ROW, ROAD_ROW + MAX_ROADS):
            sheet.write_blank(row, column, None, looks["text"])
            _validate(sheet, row, column, field)
    sheet.freeze_panes(ROAD_ROW, 0)
    sheet.protect()


def _validate(sheet: Worksheet, row: int, column: int, field: FormField) -> None:
    if field.kind is not FieldKind.CHOICE:
        return
    names = list((field.choices or {}).values())
    if len(",".join(names)) <= 255:
        rule = {"validate": "list", "source": names, "error_message": TEMPLATE["choose"]}
        sheet.data_validation(row, column, row, column, rule)


def _write_meta(sheet: Worksheet) -> None:
    sheet.write_string(0, 0, SCHEMA)
    for row, field in enumerate(listed_fields(), FIRST_ROW):
        sheet.write_string(row, 0, field.path)
    for number in range(MAX_ROADS):
        for column, field in enumerate(road_fields(number), 1):
            sheet.write_string(ROAD_ROW + number, column, field.path)
    sheet.very_hidden()
