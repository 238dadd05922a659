"""Values on their way to another process and back: plain JSON with bytes beside it.

Nothing that comes back can name what is not a frozen value of this program, so that whoever takes
the other process over with a file gains no more than to give a wrong answer.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any

OURS = "desktop."


def packed(value: Any) -> tuple[bytes, list[bytes]]:
    """Return a value as JSON, and the bytes that stand in it."""
    blobs: list[bytes] = []
    said = json.dumps(_plain(value, blobs), ensure_ascii=False, separators=(",", ":"))
    return said.encode("utf-8", "surrogatepass"), blobs


def unpacked(text: bytes, blobs: list[bytes]) -> Any:
    """Return the value; raises ValueError for what can't be one."""
    try:
        return _value(json.loads(text.decode("utf-8", "surrogatepass")), blobs)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, ImportError) as error:
        raise ValueError(f"no value: {error}") from error


def name_of(thing: Any) -> str:
    """Return by which name a function or class of this program is found again."""
    return f"{thing.__module__}:{thing.__qualname__}"


def named(name: str) -> Any:
    """Return the function or class of this program that has that name; raises ValueError."""
    module, _, within = name.partition(":")
    if not module.startswith(OURS):
        raise ValueError(f"{name} is not of this program")
    found = import_module(module)
    for part in within.split("."):
        found = getattr(found, part)
    return found


def _plain(value: Any, blobs: list[bytes]) -> Any:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    match value:
        case Enum():
            return {"e": name_of(type(value)), "v": value.value}
        case None | bool() | int() | float() | str():
            return value
        case bytes():
            blobs.append(value)
            return {"b": len(blobs) - 1}
        case datetime():
            return {"t": value.isoformat()}
        case date():
            return {"d": value.isoformat()}
        case Path():
            return {"p": str(value)}
        case tuple():
            return [_plain(part, blobs) for part in value]
        case list():
            return {"l": [_plain(part, blobs) for part in value]}
        case frozenset():
            return {"s": [_plain(part, blobs) for part in value]}
        case Mapping():
            return {"m": [[_plain(k, blobs), _plain(v, blobs)] for k, v in value.items()]}
        case _ if is_dataclass(value):
            parts = [_plain(getattr(value, one.name), blobs) for one in fields(value)]
            return {"c": name_of(type(value)), "v": parts}
        case _:
            raise TypeError(f"{type(value).__name__} can't be handed over")


def _value(said: Any, blobs: list[bytes]) -> Any:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    match said:
        case list():
            return tuple(_value(part, blobs) for part in said)
        case {"c": str(name), "v": list(parts)}:
            return _made(name, [_value(part, blobs) for part in parts])
        case {"e": str(name), "v": value}:
            return _member(name, value)
        case {"b": int(place)}:
            return blobs[place]
        case {"t": str(text)}:
            return datetime.fromisoformat(text)
        case {"d": str(text)}:
            return date.fromisoformat(text)
        case {"p": str(text)}:
            return Path(text)
        case {"l": list(parts)}:
            return [_value(part, blobs) for part in parts]
        case {"s": list(parts)}:
            return frozenset(_value(part, blobs) for part in parts)
        case {"m": list(pairs)}:
            return {_value(k, blobs): _value(v, blobs) for k, v in pairs}
        case dict():
            raise ValueError("an object of no kind")
        case _:
            return said


def _made(name: str, parts: list[Any]) -> Any:
    kind = _KINDS.get(name) or named(name)
    if not (isinstance(kind, type) and is_dataclass(kind)):
        raise ValueError(f"{name} is no value")
    _KINDS[name] = kind
    return kind(*parts)


def _member(name: str, value: Any) -> Any:
    kind = _KINDS.get(name) or named(name)
    if not (isinstance(kind, type) and issubclass(kind, Enum)):
        raise ValueError(f"{name} is no choice")  # noqa: TRY004
    _KINDS[name] = kind
    return kind(value)


_KINDS: dict[str, Any] = {}
