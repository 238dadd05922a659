"""JSON from outside, read so that nothing in it is lost or taken for something else.

Python's own reader takes NaN and 1e400, keeps the last of two equal names and half characters, and
gives up in the middle of a text that is nested too deep. Each of these is a fault with its reason.
"""

import json
import math
import re
from typing import Any, NoReturn

DEEPEST = 60
"""No file this program reads is nested a quarter as deep."""
_DEPTH = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)
_HALF = re.compile(r"[\ud800-\udfff]")
LONGEST_SHOWN = 40


class NotPlain(ValueError):
    """The text is no JSON that can be believed.

    ``why`` is ``broken`` (with line and column), ``twice`` (with the name), ``number``, ``deep``,
    ``half`` or ``encoding`` (with the byte).
    """

    def __init__(self, why: str, said: str, **place: Any) -> None:
        super().__init__(said)
        self.why = why
        self.place = place


def parse(text: str, *, decimals: Any = None) -> Any:
    """Return what a JSON text says; raises NotPlain. ``decimals`` makes numbers with a point."""
    _require_shallow(text)
    try:
        said = json.loads(
            text,
            parse_constant=_no_number,
            parse_float=decimals or _finite,
            object_pairs_hook=_once,
        )
    except NotPlain:
        raise
    except json.JSONDecodeError as error:
        raise NotPlain("broken", str(error), line=error.lineno, column=error.colno) from error
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise NotPlain("number", str(error)) from error
    if "\\u" in text or _HALF.search(text):
        _require_whole(said)
    return said


def parse_bytes(content: bytes, *, decimals: Any = None) -> Any:
    """Return what a JSON file in UTF-8 says, with or without its mark; raises NotPlain."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotPlain("encoding", str(error), byte=error.start + 1) from error
    return parse(text, decimals=decimals)


def own(text: str | bytes) -> Any:
    """Return what this program itself once wrote; raises ValueError where harm was done to it.

    Numbers and names are taken as they stand: what wrote them let no strange ones through.
    """
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _require_shallow(text: str) -> None:
    depth = 0
    for found in _DEPTH.finditer(text):
        sign = found.group()
        depth += 1 if sign in ("[", "{") else -1 if sign in ("]", "}") else 0
        if depth > DEEPEST:
            raise NotPlain("deep", f"nested deeper than {DEEPEST}")


def _no_number(name: str) -> NoReturn:
    raise NotPlain("number", f"{name} is no number")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise NotPlain("number", f"{text[:LONGEST_SHOWN]} is no number")
    return number


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        seen: set[str] = set()
        for name, _value in pairs:
            if name in seen:
                raise NotPlain("twice", f"{name[:LONGEST_SHOWN]!r} stands twice", name=name)
            seen.add(name)
    return made


def _require_whole(said: Any) -> None:
    """Raise NotPlain where a text holds half a character, which no file can hold."""
    match said:
        case str() if _HALF.search(said):
            raise NotPlain("half", "half a character")
        case list():
            for one in said:
                _require_whole(one)
        case dict():
            for name, value in said.items():
                _require_whole(name)
                _require_whole(value)
        case _:
            return
