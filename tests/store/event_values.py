"""Values of every event kind: made from the types its dataclass declares."""

import importlib
import pkgutil
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import desktop.domain
from desktop.clock import OFFICE_ZONE
from desktop.domain.registry import EVENT_KINDS, EventKind
from desktop.rules.route_facts import Road

EXAMPLES: dict[type, Any] = {
    str: "沥滘塱旻 2026",
    int: 2,
    float: 42.5,
    bool: True,
    Decimal: Decimal("10.0"),
    date: date(2026, 9, 18),
    time: time(17),
    datetime: datetime(2026, 9, 18, 15, 10, tzinfo=OFFICE_ZONE),
}
ANY: dict[type, SearchStrategy[Any]] = {
    str: st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8),
    int: st.integers(-9999, 9999),
    float: st.floats(-1e6, 1e6),
    bool: st.booleans(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, places=2),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(
        datetime(1992, 1, 1),  # noqa: DTZ001
        datetime(2100, 1, 1),  # noqa: DTZ001
        timezones=st.just(OFFICE_ZONE),
    ),
}


def every_kind() -> list[EventKind]:
    """Return every event kind of the domain, by name."""
    for module in pkgutil.iter_modules(desktop.domain.__path__):
        importlib.import_module(f"desktop.domain.{module.name}")
    return [EVENT_KINDS[kind] for kind in sorted(EVENT_KINDS)]


def example_of(kind: Any) -> Any:
    """Return one value of a type, always the same."""
    if kind in EXAMPLES:
        return EXAMPLES[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if is_dataclass(kind):
        return _built(kind)
    return _example_of_parts(get_origin(kind), get_args(kind))


def _example_of_parts(origin: Any, parts: tuple[Any, ...]) -> Any:
    if origin is tuple:
        return tuple(example_of(p) for p in parts if p is not ...)
    if origin is frozenset:
        return frozenset({example_of(parts[0])})
    if origin is Mapping:
        return {example_of(parts[0]): example_of(parts[1])}
    assert origin in (Union, types.UnionType), origin
    return example_of(next(p for p in parts if p is not type(None)))


def _built(kind: Any) -> Any:
    if kind is Road:
        return Road("开创大道", *(example_of(h) for h in _hints(Road)[1:3]), "2012", "none")
    return kind(**{name: example_of(hint) for name, hint in _named_hints(kind).items()})


def any_of(kind: Any) -> SearchStrategy[Any]:
    """Return a strategy for every value of a type."""
    if kind in ANY:
        return ANY[kind]
    if kind is type(None):
        return st.none()
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    if is_dataclass(kind):
        return _any_built(kind)
    return _any_of_parts(get_origin(kind), get_args(kind))


def _any_of_parts(origin: Any, parts: tuple[Any, ...]) -> SearchStrategy[Any]:
    if origin is tuple and ... in parts:
        return st.lists(any_of(parts[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(any_of, parts))
    if origin is frozenset:
        return st.frozensets(any_of(parts[0]), max_size=2)
    if origin is Mapping:
        return st.dictionaries(any_of(parts[0]), any_of(parts[1]), max_size=2)
    assert origin in (Union, types.UnionType), origin
    return st.one_of(*map(any_of, parts))


def _any_built(kind: Any) -> SearchStrategy[Any]:
    years = st.sampled_from([None, "2012", "2012-05-01"])
    values = [any_of(hint) for hint in _hints(kind)]
    if kind is Road:
        values[3:] = [years, years | st.just("none")]
    return st.builds(kind, **dict(zip(_named_hints(kind), values, strict=True)))


def _hints(kind: Any) -> list[Any]:
    return list(_named_hints(kind).values())


def _named_hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
