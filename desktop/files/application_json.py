"""Read the values of an application form that came as JSON."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.files.application_fields import READ, SCHEMA
from desktop.files.cleaning import short
from desktop.files.content import read_content
from desktop.files.json_file import json_of
from desktop.files.raw_form import RawForm
from desktop.files.unreadable import Unreadable, unreadable
from desktop.rules.findings import finding

LIMIT = 8 * 1024 * 1024
EXAMPLE_KEYS = frozenset({"$comment", "$schema"})


def read_json(path: Path) -> RawForm:
    """Return the raw values of a JSON form; raises Unreadable."""
    data = json_of(read_content(path, LIMIT), decimals=str)
    try:
        values = dict(_flat(data, ""))
    except (ValueError, RecursionError) as error:
        raise unreadable("file_not_json", why=error) from error
    given = values.pop("schema", "")
    if given not in READ:
        raise Unreadable(finding("schema_unknown", "schema", given=short(given), wanted=SCHEMA))
    plain = {path: text for path, text in values.items() if path not in EXAMPLE_KEYS}
    return RawForm(plain, {})


def _flat(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if "." in key:
                raise unreadable("json_dotted", name=short(key))
            yield from _flat(inner, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        yield from _flat_list(value, path)
    elif value is True or value is False:
        yield path, "yes" if value else "no"
    elif value is not None:
        yield path, str(value)


def _flat_list(values: list[Any], path: str) -> Iterator[tuple[str, str]]:
    for number, inner in enumerate(values):
        if path == "matters":
            yield f"matters.{inner}", "yes"
        else:
            yield from _flat(inner, f"{path}.{number}")
