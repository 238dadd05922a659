"""A paper's wording as text: JSON as it is published and signed, TOML as it is kept in a file.

Both say the same and are read by the same checks; what stands as usual is left out of either.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, fields
from datetime import date
from functools import lru_cache
from typing import Any

from desktop.letters.form_checks import KEYS, Trouble, version
from desktop.letters.form_parts import Form, FormBlock
from desktop.letters.forms import BadForm

PAPER = "paper"
"""Names in a published text the paper whose wording it is."""
Raw = Mapping[str, Any]


def raw_of(form: Form) -> dict[str, Any]:
    """Return a wording as plain values, the day it begins as ``2026-01-01``."""
    usual = _usual(Form)
    parts = ((key, getattr(form, key)) for key in KEYS)
    return {key: _plain(part) for key, part in parts if key not in usual or part != usual[key]}


def form_text(name: str, form: Form) -> str:
    """Return the text under which a version is published."""
    return json.dumps({PAPER: name, **raw_of(form)}, ensure_ascii=False, separators=(",", ":"))


def form_digest(name: str, form: Form) -> str:
    """Return the SHA-256 (hex) of a version's text."""
    return hashlib.sha256(form_text(name, form).encode("utf-8")).hexdigest()


def read_raw(name: str, raw: Raw) -> tuple[Form | None, tuple[Trouble, ...]]:
    """Return the wording plain values say, None where they say none, and all that is wrong."""
    return version(name, 0, {**raw, "since": _day(raw.get("since"))})


@lru_cache(maxsize=256)
def read_text(name: str, text: str) -> Form:
    """Return the wording a published text says; raise BadForm."""
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict) or raw.pop(PAPER, name) != name:
        raise BadForm(name, (Trouble("not_table"),))
    form, troubles = read_raw(name, raw)
    if form is None or troubles:
        raise BadForm(name, troubles)
    return form


def form_toml(forms: Iterable[Form]) -> str:
    """Return wordings as a file that can be changed and read in again."""
    return "\n".join(raw_toml(raw_of(form)) for form in forms)


def raw_toml(raw: Raw) -> str:
    """Return plain values as a file; a day that can't be read stands as text."""
    return "\n".join(_table("wording", {**raw, "since": _day(raw.get("since", ""))}))


def _usual(made: type) -> dict[str, Any]:
    """Return what stands where nothing is said, by key."""
    found = {}
    for one in fields(made):
        if one.default is not MISSING:
            found[one.name] = one.default
        elif one.default_factory is not MISSING:
            found[one.name] = one.default_factory()
    return found


def _plain(part: Any) -> Any:
    match part:
        case str():
            return str(part)
        case date():
            return part.isoformat()
        case Mapping():
            return {name: _plain(one) for name, one in part.items()}
        case tuple():
            return [_plain(one) for one in part]
        case _ if hasattr(part, "__dataclass_fields__"):
            return _plain_parts(part)
        case _:
            return part


def _plain_parts(part: Any) -> dict[str, Any]:
    """Return what a part says beyond what is usual; a paragraph says its text, a blank one too."""
    usual = _usual(type(part))
    if isinstance(part, FormBlock) and not part.columns:
        del usual["text"]
    told = ((one.name, getattr(part, one.name)) for one in fields(part))
    return {n: _plain(value) for n, value in told if n not in usual or value != usual[n]}


def _day(said: Any) -> Any:
    try:
        return date.fromisoformat(said) if isinstance(said, str) else said
    except ValueError:
        return said


def _table(name: str, raw: Raw) -> Iterator[str]:
    yield f"[[{name}]]"
    later = {key: value for key, value in raw.items() if _is_table(value)}
    for key, value in raw.items():
        if key not in later:
            yield f"{key} = {_value(value)}"
    yield ""
    for key, value in later.items():
        if isinstance(value, list):
            yield from (line for one in value for line in _table(f"{name}.{key}", one))
        else:
            yield from _texts(f"{name}.{key}", value)


def _is_table(value: Any) -> bool:
    is_list = isinstance(value, list) and bool(value) and isinstance(value[0], dict)
    return (is_list and "title" not in value[0]) or isinstance(value, dict)


def _texts(name: str, table: Raw) -> Iterator[str]:
    inner = {key: value for key, value in table.items() if isinstance(value, dict)}
    if len(inner) < len(table) or not table:
        yield f"[{name}]"
        yield from (f"{_key(k)} = {_value(v)}" for k, v in table.items() if k not in inner)
        yield ""
    for key, value in inner.items():
        yield from _texts(f"{name}.{_key(key)}", value)


def _value(value: Any) -> str:
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case bool() | date():
            return str(value).lower()
        case list() if any(isinstance(one, dict | list) for one in value):
            return "[\n" + "".join(f"    {_value(one)},\n" for one in value) + "]"
        case list():
            return "[" + ", ".join(map(_value, value)) + "]"
        case dict():
            return "{ " + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items()) + " }"
        case _:
            return str(value)


def _key(name: str) -> str:
    is_bare = name.isascii() and name.replace("_", "").replace("-", "").isalnum()
    return name if is_bare else _value(name)
