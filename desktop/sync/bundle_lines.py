"""The shape of each line of a carried file; one that has another makes the whole file unfit.

What a line says is judged later, by signature, chain and rights; here it is only made sure that
it can be read as what it calls itself.
"""

import base64
from collections.abc import Callable, Mapping
from typing import Any

from desktop.plain_json import parse_bytes

Line = dict[str, Any]
LONGEST = 4 << 20
"""No line is longer: a part of a file has a megabyte at most, an entry 64 KiB."""


def line_of(text: bytes) -> Line:
    """Return what a line says; raises ValueError for what is no line of a carried file."""
    said = parse_bytes(text)
    if not isinstance(said, dict):
        raise ValueError("a line that is no object")  # noqa: TRY004 - as all else here
    for name, value in said.items():
        shape = _SHAPES.get(name)
        if shape is not None and not _fits(value, shape):
            raise ValueError(f"{name} has another shape")
    return said


def _fits(value: object, shape: tuple[Callable[[Any], bool], ...]) -> bool:
    if not isinstance(value, list) or len(value) != len(shape):
        return False
    return all(fits(part) for fits, part in zip(shape, value, strict=True))


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 1 << 53


def _is_hex(value: object) -> bool:
    try:
        return isinstance(value, str) and bytes.fromhex(value) is not None
    except ValueError:
        return False


def _is_base64(value: object) -> bool:
    try:
        return isinstance(value, str) and base64.b64decode(value, validate=True) is not None
    except ValueError:
        return False


_SHAPES: Mapping[str, tuple[Callable[[Any], bool], ...]] = {
    "writer": (_is_text, _is_text, _is_text, _is_hex),
    "key": (_is_text, _is_hex),
    "value": (_is_text, _is_text, _is_hex),
    "file": (_is_text, _is_count, _is_count, _is_base64),
    "entry": (_is_text, _is_text, _is_hex, _is_text),
    "taken": (_is_text, _is_text, _is_text),
}
