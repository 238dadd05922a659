"""The published schema says what the reader takes."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop import resources
from desktop.files.application import Application, read_application
from desktop.files.application_fields import all_fields
from desktop.files.application_schema import application_schema, write_schema
from desktop.files.application_template import empty_form
from desktop.rules.findings import Refusal
from tests.files.forms import changed, flat, form, written
from tests.files.json_schema import unfit
from tests.journeys.day_cases import BASE

SCHEMA = application_schema()


def test_the_published_schema_is_that_of_the_fields(tmp_path: Path) -> None:
    file = tmp_path / "schema.json"
    write_schema(file)

    published = resources.path("forms/application.schema.json").read_text(encoding="utf-8")
    assert published == file.read_text(encoding="utf-8")


def test_the_empty_template_lacks_only_what_must_be_filled() -> None:
    required = {f.path for f in all_fields() if f.required}

    assert set(unfit(SCHEMA, empty_form())) == required


def test_the_template_filled_in_passes(tmp_path: Path) -> None:
    made = empty_form()
    for path, value in flat(form(2)).items():
        made = changed(made, path, value)

    assert list(unfit(SCHEMA, made)) == []
    assert isinstance(read_application(written(tmp_path, made)), Application)


@pytest.mark.parametrize("number", BASE)
def test_the_forms_of_the_day_pass(number: int) -> None:
    assert list(unfit(SCHEMA, form(number))) == []


def test_the_schema_names_every_field_and_no_other() -> None:
    fields = {f.path for f in all_fields()}
    properties = SCHEMA["properties"]

    named: set[str] = set()
    for head, inner in properties.items():
        rows = inner.get("properties", {})
        named |= {f"{head}.{rest}" for rest in rows} or {head}
    marked = properties["matters"]["anyOf"][1]["properties"]
    named |= {f"matters.{name}" for name in marked}
    named |= {
        f"roads.{n}.{c}" for n in range(12) for c in properties["roads"]["items"]["properties"]
    }
    assert named - {"schema", "$schema", "$comment", "matters", "roads"} == fields


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("demand.kilovolts", "ten"),
        ("demand.kilovolts", True),
        ("demand.expected_on", "2026-13-01"),
        ("demand.sources", 1.5),
        ("enterprise.name", None),
        ("enterprise.name", "长" * 201),
        ("features.metro", "maybe"),
        ("features.unicorn", "yes"),
        ("matters", ["bogus"]),
        ("matters", []),
        ("roads", [{"name": "甲路", "delivered": "12"}]),
        ("roads", [{"name": "甲路"}] * 13),
        ("received_at", "yesterday"),
        ("schema", "joint-office/application/9"),
        ("colour", "red"),
    ],
)
def test_what_does_not_pass_is_not_read(tmp_path: Path, path: str, value: Any) -> None:
    made = changed(form(2), path, value)
    file = written(tmp_path, json.dumps(made, ensure_ascii=False))

    assert list(unfit(SCHEMA, made))
    assert isinstance(read_application(file), Refusal)
