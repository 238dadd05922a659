"""Read the values of an application form that came as JSON."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from desktop.files.application_fields import READ, SCHEMA
from desktop.files.cleaning import short
from desktop.files.content import read_content
from desktop.files.raw_form import RawForm
from desktop.files.unreadable import Unreadable, unreadable
from desktop.rules.findings import finding

LIMIT = 8 * 1024 * 1024
EXAMPLE_KEYS = frozenset({"$comment", "$schema"})


def read_json(path: Path) -> RawForm:
    """Return the raw values of a JSON form; raises Unreadable."""
    data = _parsed(read_content(path, LIMIT))
    try:
        values = dict(_flat(data, ""))
    except (ValueError, RecursionError) as error:
        raise unreadable("file_not_json", why=error) from error
    given = values.pop("schema", "")
    if given not in READ:
        raise Unreadable(finding("schema_unknown", "schema", given=short(given), wanted=SCHEMA))
    plain = {path: text for path, text in values.items() if path not in EXAMPLE_KEYS}
    return RawForm(plain, {})


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            parse_constant=_no_constant,
            parse_float=str,
            object_pairs_hook=_once,
        )
    except UnicodeDecodeError as error:
        raise unreadable("file_not_utf8", byte=error.start + 1) from error
    except json.JSONDecodeError as error:
        raise unreadable("json_broken", line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise unreadable("file_not_json", why="[[[[…") from error
    except ValueError as error:
        raise unreadable("file_not_json", why=error) from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object; a name that stands twice would lose one of its values."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise unreadable("json_twice", name=short(twice))
    return made


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
