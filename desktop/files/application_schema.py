"""The published JSON schema of the application form, made from the one table of its fields.

What passes the schema is read; the reader also takes what people type (full-width digits).
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from desktop.domain.values import MatterKind
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
)
from desktop.files.cleaning import LONGEST_CODE, LONGEST_TEXT
from desktop.wording.files import NEVER_NAME, TEMPLATE, field_example, field_label, field_note
from desktop.wording.values import MATTERS

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
NUMBER = r"^[0-9]{1,12}(\.[0-9]{1,12})?$"
DAY = r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
TIME = r"T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-][0-2][0-9]:[0-5][0-9])?$"
YEAR = r"^[1-9][0-9]{3}(-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$"


def write_schema(path: Path) -> None:
    """Write the schema to ``path``; raises OSError."""
    text = json.dumps(application_schema(), ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")


def application_schema() -> Schema:
    """Return the schema of a form file."""
    made = _object(PLAIN)
    about: Schema = {
        "$schema": DIALECT,
        "$id": SCHEMA,
        "title": TEMPLATE["title"],
        "description": TEMPLATE["comment"],
    }
    made["properties"] = {
        "schema": {"const": SCHEMA},
        "$schema": {"type": "string"},
        "$comment": {"type": "string"},
        **made["properties"],
        "matters": _matters(),
        "features": _object(FEATURE_FIELDS, "features"),
        "papers": _object(PAPER_FIELDS, "papers"),
        "roads": _roads(),
    }
    made["required"] = ["schema", *made["required"], "matters"]
    return about | made


def _object(fields: Iterable[FormField], group: str = "") -> Schema:
    """Return the schema of an object with these fields, those with dots in inner objects."""
    made: Schema = {"type": "object", "additionalProperties": False, "properties": {}}
    owed: list[str] = []
    for field in fields:
        head, dot, rest = field.path.removeprefix(f"{group}.").partition(".")
        if field.required and head not in owed:
            owed.append(head)
        if dot:
            inner = made["properties"].setdefault(head, _empty())
            inner["properties"][rest] = _value(field)
            inner["required"] += [rest] if field.required else []
        else:
            made["properties"][head] = _value(field)
    return made | {"required": owed}


def _empty() -> Schema:
    return {"type": "object", "additionalProperties": False, "properties": {}, "required": []}


def _matters() -> Schema:
    codes = [m.value for m in MatterKind]
    listed = {"type": "array", "items": {"enum": codes}, "minItems": 1}
    marked = _object(MATTER_FIELDS, "matters")
    names = "、".join(f"{m.value} {MATTERS[m]}" for m in MatterKind)
    return {"description": names, "anyOf": [listed, marked]}


def _roads() -> Schema:
    items = _object(ROAD_COLUMNS)
    return {
        "title": TEMPLATE["roads"],
        "type": "array",
        "maxItems": MAX_ROADS,
        "items": items,
    }


def _value(field: FormField) -> Schema:
    made: Schema = {
        "title": field_label(field.path, required=False),
        "description": field_note(field.kind.value, field.choices),
    }
    example = field_example(field.path)
    if example:
        made["examples"] = [example]
    return made | _kind(field)


def _kind(field: FormField) -> Schema:
    """Return what a value may be; blank is unknown, but for what must be filled."""
    blank = [] if field.required else [{"type": "null"}, {"const": ""}]
    return {"anyOf": [*_taken(field), *blank]}


def _taken(field: FormField) -> list[Schema]:
    if field.kind is FieldKind.CHOICE:
        choices = field.choices or {}
        answers = [True, False] if set(choices) == {"yes", "no"} else []
        return [{"enum": [*choices, *choices.values(), *answers]}]
    return _TAKEN[field.kind]


def _text(pattern: str) -> Schema:
    return {"type": "string", "pattern": pattern}


_TAKEN: dict[FieldKind, list[Schema]] = {
    FieldKind.NUMBER: [{"type": "number", "exclusiveMinimum": 0}, _text(NUMBER)],
    FieldKind.WHOLE: [{"type": "integer", "minimum": 1}, _text("^[1-9][0-9]{0,8}$")],
    FieldKind.DAY: [_text(DAY + "$")],
    FieldKind.MOMENT: [_text(DAY + TIME), _text(DAY + "$")],
    FieldKind.YEAR: [_text(YEAR)],
    FieldKind.OVERHAUL: [_text(YEAR), {"enum": ["none", NEVER_NAME]}],
    FieldKind.CODE: [{"type": "string", "minLength": 1, "maxLength": LONGEST_CODE}],
    FieldKind.TEXT: [{"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT}],
}
