"""Dataclasses whose methods are compiled when they are first called.

The standard library compiles each method of each class where the class is declared. With hundreds
of classes before the first page that is a quarter of the start, while hardly any is ever compared,
hashed or shown as text there, and most are not even made. Such a class is the same in every other
way; one that stays as it is made writes its slots directly and is made in half the time.
"""

from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, field, fields, is_dataclass
from dataclasses import dataclass as at_once
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(
        declared: type | None = None,
        *,
        slots: bool,
        eq: bool = True,
        frozen: bool = False,
        kw_only: bool = False,
    ) -> Any:
        """Make a dataclass as `dataclasses.dataclass` does; its order and hash are of its fields.

        It has slots. What is known only there, such as ``order`` and ``InitVar``, is not taken.
        """
        assert slots

        def made(one: type) -> type:
            if one.__doc__ is None:
                one.__doc__ = one.__name__  # else the library would word its signature
            is_heir = any(is_dataclass(base) for base in one.__bases__)
            whole = at_once(
                one,
                init=False,
                repr=False,
                eq=False,
                frozen=frozen and is_heir,
                slots=True,
                kw_only=kw_only,
            )
            if frozen:
                _let_stay(whole)
            _put_off(whole, _methods(whole, is_compared=eq, is_frozen=frozen))
            return whole

        return made if declared is None else made(declared)


def _let_stay(whole: Any) -> None:
    """Refuse every change of what was made, in the words of the library."""
    names = frozenset(f.name for f in fields(whole))

    def set_one(one: object, name: str, value: object) -> None:
        if type(one) is whole or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(whole, one).__setattr__(name, value)

    def delete_one(one: object, name: str) -> None:
        if type(one) is whole or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(whole, one).__delattr__(name)

    own = vars(whole)
    methods = (("__setattr__", set_one), ("__delattr__", delete_one))
    kept = (("__getstate__", _state), ("__setstate__", _bring_back))
    for name, method in (*methods, *((n, m) for n, m in kept if n not in own)):
        setattr(whole, name, method)
    own["__dataclass_params__"].frozen = True


def _state(one: Any) -> list[object]:
    return [getattr(one, f.name) for f in fields(one)]


def _bring_back(one: Any, state: Sequence[object]) -> None:
    for each, value in zip(fields(one), state, strict=True):
        object.__setattr__(one, each.name, value)


def _methods(whole: type, *, is_compared: bool, is_frozen: bool) -> list[str]:
    """Name the methods the class leaves to its fields; one that changes has no hash."""
    own = vars(whole)
    wanted = ["__init__", "__repr__"]
    if is_compared:
        wanted.append("__eq__")
        is_hashed_by_itself = own.get("__hash__") is not None
        if is_frozen and not is_hashed_by_itself:
            wanted.append("__hash__")
        elif not is_hashed_by_itself:
            whole.__hash__ = None  # type: ignore[assignment]  # as the library says it
    return [name for name in wanted if name == "__hash__" or name not in own]


def _put_off(whole: type, names: list[str]) -> None:
    for name in names:
        setattr(whole, name, _first_call(whole, name))


def _first_call(whole: type, name: str) -> Callable[..., Any]:
    """Return a method that puts the compiled one in its place and calls it."""

    def first(one: object, /, *others: object, **named: object) -> Any:
        compiled = _making(whole) if name == "__init__" else _compiled(whole, name)
        setattr(whole, name, compiled)
        return compiled(one, *others, **named)

    first.__name__, first.__qualname__ = name, f"{whole.__qualname__}.{name}"
    return first


def _making(whole: type) -> Callable[..., None]:
    """Return ``__init__``: each slot is written by its own descriptor, which refuses nothing."""
    known: dict[str, Any] = {"absent": MISSING}
    given: dict[bool, list[str]] = {False: [], True: []}
    lines = []
    for at, each in enumerate(fields(whole)):
        known[f"set{at}"] = getattr(whole, each.name).__set__
        if each.default_factory is not MISSING:
            known[f"make{at}"] = each.default_factory
        known[f"default{at}"] = each.default
        if each.init:
            given[bool(each.kw_only)].append(_parameter(each, at))
        if value := _value(each, at):
            lines.append(f"    set{at}(self, {value})")
    if hasattr(whole, "__post_init__"):
        lines.append("    self.__post_init__()")
    by_name = ["*", *given[True]] if given[True] else []
    head = ", ".join(["self", *given[False], *by_name])
    exec("\n".join([f"def __init__({head}):", *lines, "    return None"]), known)
    method: Callable[..., None] = known["__init__"]
    method.__qualname__, method.__module__ = f"{whole.__qualname__}.__init__", whole.__module__
    return method


def _parameter(each: "Field[Any]", at: int) -> str:
    if each.default is not MISSING:
        return f"{each.name}=default{at}"
    return f"{each.name}=absent" if each.default_factory is not MISSING else each.name


def _value(each: "Field[Any]", at: int) -> str:
    """Return what a slot is filled with; nothing where ``__post_init__`` fills it."""
    if each.default_factory is not MISSING:
        anew = f"make{at}()"
        return f"{anew} if {each.name} is absent else {each.name}" if each.init else anew
    if each.init:
        return each.name
    return f"default{at}" if each.default is not MISSING else ""


def _compiled(whole: type, name: str) -> Callable[..., Any]:
    """Return the method the standard library writes for a class of the same fields."""
    told = {
        f.name: field(repr=f.repr, hash=f.hash, compare=f.compare, kw_only=True)
        for f in fields(whole)
    }
    bare: Any = type(whole.__name__, (), {"__annotations__": dict.fromkeys(told, Any), **told})
    bare.__doc__ = whole.__name__
    twin = at_once(
        init=False,
        repr=name == "__repr__",
        eq=name != "__repr__",
        unsafe_hash=name == "__hash__",
        match_args=False,
    )(bare)
    method: Callable[..., Any] = getattr(twin, name)
    return method
