"""Events as the record keeps them: dataclasses become plain JSON values and back.

``kind_v`` rises when the data of a kind changes shape; an upcaster then turns the older shape
into the next one, for ever. What this program does not know is kept and shown as such.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache, partial
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, TypeVar, get_args, get_origin

from cattrs import Converter
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

import desktop.domain
from desktop.clock import OFFICE_ZONE
from desktop.domain.catalogue import EVENT_KINDS
from desktop.domain.registry import kind_of
from desktop.plain_class import dataclass
from desktop.store.entry import canonical
from desktop.store.entry_text import Unlike, read_values, write_plainly
from desktop.store.errors import EntryMalformed

_NOT_READ = (
    BaseValidationError,
    ForbiddenExtraKeysError,
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    InvalidOperation,
)
LARGEST = 2**53 - 1
"""The largest number JSON keeps exactly, fractions apart."""
Data = dict[str, Any]
Upcaster = Callable[[Data], Data]
Value = TypeVar("Value")
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True)
UPCASTERS: dict[tuple[str, int], Upcaster] = {}


@dataclass(frozen=True, slots=True)
class EncodedEvent:
    """An event as it stands in an entry."""

    kind: str
    version: int
    data: Data


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event of a kind, or of a version of it, that this program does not know."""

    kind: str
    version: int
    data: Data


def upcasts(kind: str, version: int) -> Callable[[Upcaster], Upcaster]:
    """Register what turns data of ``version`` into data of the version after it."""

    def register(upcaster: Upcaster) -> Upcaster:
        if (kind, version) in UPCASTERS:
            raise ValueError(f"{kind} {version} has an upcaster")
        UPCASTERS[kind, version] = upcaster
        return upcaster

    return register


@upcasts("matter.accepted", 1)
def _without_promise(data: Data) -> Data:
    """Version 2 says the day promised; what was written before says none."""
    return data


@upcasts("letter.drafted", 1)
@upcasts("letter.revised", 1)
@upcasts("letter.issued", 1)
def _without_wording(data: Data) -> Data:
    """Version 2 says what wording a letter is made from; what was written before says none."""
    return data


@upcasts("letter.printed", 1)
def _of_a_letter(data: Data) -> Data:
    """Version 2 counts copies of other papers as well; before there were only a letter's."""
    return data


@upcasts("matter.refused_at_door", 1)
def _without_number(data: Data) -> Data:
    """Version 2 says the decision's number; what was written before has none."""
    return data


@upcasts("case.opened", 1)
@upcasts("matter.accepted", 2)
@upcasts("matter.refused_at_door", 2)
@upcasts("matter.concluded", 1)
@upcasts("supplement.requested", 1)
@upcasts("exemption.filed", 1)
@upcasts("explanation.requested", 1)
@upcasts("special.started", 1)
@upcasts("step.extended", 1)
@upcasts("oversight.ordered", 1)
@upcasts("letter.issued", 2)
@upcasts("letter.reminded", 1)
@upcasts("letter.cleared", 1)
@upcasts("letter.extended", 1)
@upcasts("letter.lapsed", 1)
@upcasts("letter.revoked", 1)
def _without_codes(data: Data) -> Data:
    """The next version keeps the codes of the papers made; what was written before has none."""
    return data


def encode(event: object) -> EncodedEvent:
    """Return the event as it is to stand in an entry; an encoded one is taken as it is.

    What would not be read back as the same event is refused here, before anything is signed.
    """
    if isinstance(event, EncodedEvent):
        return event
    kind = kind_of(type(event))
    data = to_json(event)
    read_back: object = from_json(data, kind.type, kind.kind)
    if read_back != event:
        raise EntryMalformed(why="not read back", kind=kind.kind)
    return EncodedEvent(kind.kind, kind.version, data)


def decode(kind: str, version: int, data: Data) -> object:
    """Return the event, or an UnknownEvent; raises EntryMalformed where the data is wrong."""
    known = EVENT_KINDS.get(kind)
    if known is None or version > known.version:
        return UnknownEvent(kind, version, data)
    for older in range(version, known.version):
        data = UPCASTERS[kind, older](data)
    return from_json(data, known.type, kind)


def to_json(value: Any) -> Any:
    """Return a value of frozen dataclasses as plain JSON values."""
    plain = _CONVERTER.unstructure(value)
    with suppress(Unlike, TypeError, ValueError, RecursionError):
        content = read_values(write_plainly(plain))
        if content == plain:
            return content
    return json.loads(canonical(plain))


def plain_text(value: Any) -> str:
    """Return a value of frozen dataclasses as JSON with its names in order, to be kept as such.

    What is as it always is at first is left out: a field that comes to be changes no text.
    """
    return _WRITER.encode(_LEAN.unstructure(value))


def from_json(data: Any, type_: type[Value], what: str = "") -> Value:
    """Return the value of ``type_`` that plain JSON values stand for."""
    try:
        return _CONVERTER.structure(data, type_)
    except _NOT_READ as error:
        raise EntryMalformed(why="data", kind=what or type_.__name__) from error


def _moment_text(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise EntryMalformed(why="moment without zone")
    return moment.astimezone(OFFICE_ZONE).isoformat()


def _moment(text: str, _type: object) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("moment without zone")
    return moment.astimezone(OFFICE_ZONE)


def _decimal_text(number: Decimal) -> str:
    if not number.is_finite():
        raise EntryMalformed(why="number", value=number)
    return str(number)


def _decimal(text: str, _type: object) -> Decimal:
    if not isinstance(text, str):
        raise TypeError("a decimal is kept as text")
    return Decimal(text)


def _number(value: Any, _type: object) -> float:
    if type(value) not in (int, float):
        raise TypeError("number expected")
    return float(value)


def _plain_number(number: float) -> float:
    """Return a number as it is written everywhere: a whole one without a fraction."""
    if not abs(number) <= LARGEST:
        raise EntryMalformed(why="number", value=number)
    return int(number) if number == int(number) else number


def _exactly(kind: type) -> Callable[[Any, object], Any]:
    """Return a hook that takes a value of that type only; an enum of it is looked up."""

    def take(value: Any, type_: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(f"{kind.__name__} expected")
        return value if type_ is kind else _members(type_)[value]

    return take


@cache
def _members(enum: type[Enum]) -> dict[Any, Enum]:
    """Return the members of an enum by their values: looking there is faster than calling it."""
    return {member.value: member for member in enum}


def _make_converter(*, is_lean: bool = False) -> Converter:
    converter = Converter(
        forbid_extra_keys=True, detailed_validation=False, omit_if_default=is_lean
    )
    converter.register_unstructure_hook(datetime, _moment_text)
    converter.register_structure_hook(datetime, _moment)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda text, _type: date.fromisoformat(text))
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_structure_hook(time, lambda text, _type: time.fromisoformat(text))
    converter.register_unstructure_hook(Decimal, _decimal_text)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_unstructure_hook(float, _plain_number)
    converter.register_structure_hook(float, _number)
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_unstructure_hook_func(_is_enum, lambda value: value.value)
    converter.register_unstructure_hook_func(_is_frozenset, partial(_sorted, converter))
    converter.register_structure_hook_factory(_is_tuple, partial(_tuple_hook, converter))
    return converter


def _is_enum(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Enum)


def _is_frozenset(type_: Any) -> bool:
    return get_origin(type_) is frozenset or type_ is frozenset


def _is_tuple(type_: Any) -> bool:
    return get_origin(type_) is tuple


def _sorted(converter: Converter, values: frozenset[Any]) -> list[Any]:
    """Return a set in one order, so that equal sets make equal texts."""
    return sorted(converter.unstructure(v) for v in values)


def _tuple_hook(converter: Converter, type_: Any) -> Callable[[Any, object], tuple[Any, ...]]:
    """Return a hook that reads a tuple from a list only: a text is no row of characters."""
    parts = get_args(type_)
    is_row = parts[-1:] == (Ellipsis,)

    def take(value: Any, _type: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise TypeError("list expected")
        if is_row:
            read = converter.get_structure_hook(parts[0])
            return tuple([read(v, parts[0]) for v in value])
        return tuple([converter.structure(v, t) for v, t in zip(value, parts, strict=True)])

    return take


def _know_every_kind() -> None:
    """Load the whole domain: a kind nobody imported would be taken for a newer program's."""
    for module in iter_modules(desktop.domain.__path__):
        import_module(f"desktop.domain.{module.name}")


_CONVERTER = _make_converter()
_LEAN = _make_converter(is_lean=True)
_know_every_kind()
