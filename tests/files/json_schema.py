"""As much of JSON Schema as the published schema uses: where a value does not fit."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
    "integer": int,
    "null": type(None),
}
KNOWN = {
    "$schema", "$id", "title", "description", "examples", "type", "const", "enum", "pattern",
    "minLength", "maxLength", "minimum", "exclusiveMinimum", "properties", "required",
    "additionalProperties", "items", "minItems", "maxItems", "anyOf",
}  # fmt: skip


def unfit(schema: Mapping[str, Any], value: Any, path: str = "") -> Iterator[str]:
    """Yield the path of each value that does not fit; a word of the schema unknown here fails."""
    assert schema.keys() <= KNOWN, schema.keys() - KNOWN
    if not _fits(schema, value):
        yield path
    elif isinstance(value, dict):
        yield from _object(schema, value, path)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from unfit(schema.get("items", {}), inner, f"{path}.{number}")


def _object(schema: Mapping[str, Any], value: dict[str, Any], path: str) -> Iterator[str]:
    dot = f"{path}." if path else ""
    known = schema.get("properties", {})
    yield from (f"{dot}{name}" for name in schema.get("required", ()) if name not in value)
    for name, inner in value.items():
        if name in known:
            yield from unfit(known[name], inner, f"{dot}{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{dot}{name}"


def _fits(schema: Mapping[str, Any], value: Any) -> bool:
    if "anyOf" in schema and all(any(True for _ in unfit(s, value)) for s in schema["anyOf"]):
        return False
    if "const" in schema and not _same(schema["const"], value):
        return False
    if "enum" in schema and not any(_same(one, value) for one in schema["enum"]):
        return False
    return _is_of(schema.get("type", ""), value) and _is_within(schema, value)


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _is_of(name: str, value: Any) -> bool:
    if not name:
        return True
    if isinstance(value, bool):
        return False
    return isinstance(value, TYPES[name])


def _is_within(schema: Mapping[str, Any], value: Any) -> bool:
    match value:
        case str():
            length = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**9)
            return length and re.search(schema.get("pattern", ""), value) is not None
        case list():
            return bool(schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10**9))
        case int() | float():
            least = value >= schema.get("minimum", float("-inf"))
            return bool(least and value > schema.get("exclusiveMinimum", float("-inf")))
        case _:
            return True
