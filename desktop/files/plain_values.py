"""Values on their way to another process and back: plain JSON with bytes beside it.

Nothing that comes back can name what is not a frozen value of this program, so that whoever takes
the other process over with a file gains no more than to give a wrong answer.

Text, numbers, truth and None stand as they are; all else is a list that begins with its kind: a
number below nought for what Python has, else the place of a class of ours among those named.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from importlib import import_module
from operator import attrgetter
from pathlib import Path, PosixPath, WindowsPath
from typing import Any

from desktop.plain_json import own

OURS = "desktop."
TUPLE, LIST, PAIRS, BYTES, MOMENT, DAY, PLACE, SET = range(-1, -9, -1)
_BARE = frozenset({str, int, float, bool, type(None)})


def packed(value: Any) -> tuple[bytes, list[bytes]]:
    """Return a value as JSON, and the bytes that stand in it."""
    out = _Out()
    said = {"v": out.plain(value), "k": list(out.names)}
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass"), out.blobs


def unpacked(text: bytes, blobs: list[bytes]) -> Any:
    """Return the value; raises ValueError for what can't be one."""
    try:
        said = own(text.decode("utf-8", "surrogatepass"))
        return _In([_maker(name) for name in said["k"]], blobs).value(said["v"])
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


class _Out:
    """One value on its way out, with the classes it names and the bytes in it."""

    def __init__(self) -> None:
        self.names: dict[str, int] = {}
        self.blobs: list[bytes] = []

    def plain(self, value: Any) -> Any:
        kind: Any = type(value)
        if kind in _BARE:
            return value
        known = _PLAIN.get(kind)
        if known is not None:
            return known(self, value)
        if isinstance(value, Enum):
            return [self._place(kind), value.value]
        if is_dataclass(value):
            return [self._place(kind), *map(self.plain, _parts(kind)(value))]
        if isinstance(value, Mapping):
            return self.pairs(value)
        raise TypeError(f"{kind.__name__} can't be handed over")

    def pairs(self, value: Mapping[Any, Any]) -> list[Any]:
        return [PAIRS, *(self.plain(part) for pair in value.items() for part in pair)]

    def blob(self, value: bytes) -> list[Any]:
        self.blobs.append(value)
        return [BYTES, len(self.blobs) - 1]

    def _place(self, kind: type) -> int:
        return self.names.setdefault(_name(kind), len(self.names))


_PLAIN: dict[type, Callable[[_Out, Any], list[Any]]] = {
    tuple: lambda out, value: [TUPLE, *map(out.plain, value)],
    list: lambda out, value: [LIST, *map(out.plain, value)],
    dict: _Out.pairs,
    bytes: _Out.blob,
    datetime: lambda _out, value: [MOMENT, value.isoformat()],
    date: lambda _out, value: [DAY, value.isoformat()],
    PosixPath: lambda _out, value: [PLACE, str(value)],
    WindowsPath: lambda _out, value: [PLACE, str(value)],
    frozenset: lambda out, value: [SET, *map(out.plain, value)],
}


class _In:
    """One value on its way in, with what makes each class it names."""

    def __init__(self, makers: list[Callable[..., Any]], blobs: list[bytes]) -> None:
        self._makers, self._blobs = makers, blobs

    def value(self, said: Any) -> Any:
        if type(said) is not list:
            if type(said) is dict:
                raise ValueError("an object of no kind")
            return said
        kind = said[0]
        if type(kind) is not int:
            raise ValueError("a list of no kind")
        if kind == BYTES:
            return self._blobs[said[1]]
        parts = [p if type(p) in _BARE else self.value(p) for p in said[1:]]
        return self._makers[kind](*parts) if kind >= 0 else _MADE[kind](parts)


_MADE: dict[int, Callable[[list[Any]], Any]] = {
    TUPLE: tuple,
    LIST: list,
    PAIRS: lambda parts: dict(zip(parts[::2], parts[1::2], strict=True)),
    MOMENT: lambda parts: datetime.fromisoformat(*parts),
    DAY: lambda parts: date.fromisoformat(*parts),
    PLACE: lambda parts: Path(*parts),
    SET: frozenset,
}


@cache
def _name(kind: type) -> str:
    return name_of(kind)


@cache
def _parts(kind: type) -> Callable[[Any], tuple[Any, ...]]:
    """Return what takes a frozen value's parts, in their order."""
    names = [one.name for one in fields(kind)]
    taken = attrgetter(*names) if names else None
    if taken is None:
        return lambda _value: ()
    return taken if len(names) > 1 else lambda value: (taken(value),)


@cache
def _maker(name: str) -> Callable[..., Any]:
    """Return what makes a value of the class of that name; raises ValueError for any other."""
    kind = named(name)
    if not isinstance(kind, type) or not (is_dataclass(kind) or issubclass(kind, Enum)):
        raise ValueError(f"{name} is no value")
    return cache(kind) if issubclass(kind, Enum) else kind
