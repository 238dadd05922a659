"""Dataclasses whose seldom called methods are compiled when they are first called.

The standard library compiles each method of each class where the class is declared. With hundreds
of classes before the first page that is a fifth of the start, while hardly any is ever compared,
hashed or shown as text there. Such a class is the same in every other way.
"""

from collections.abc import Callable
from dataclasses import dataclass as at_once
from dataclasses import field, fields, make_dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(
        declared: type | None = None, *, eq: bool = True, frozen: bool = False, **how: bool
    ) -> Any:
        """Make a dataclass as `dataclasses.dataclass` does; its order and hash are of its fields.

        What is known only there, ``order`` and ``unsafe_hash``, is not taken.
        """

        def made(one: type) -> type:
            whole = at_once(one, repr=False, eq=False, frozen=frozen, **how)
            _put_off(whole, _methods(whole, is_compared=eq, is_frozen=frozen))
            return whole

        return made if declared is None else made(declared)


def _methods(whole: type, *, is_compared: bool, is_frozen: bool) -> list[str]:
    """Name the methods the class leaves to its fields; one that changes has no hash."""
    own = vars(whole)
    wanted = ["__repr__"]
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

    def first(one: object, *others: object) -> Any:
        compiled = _compiled(whole, name)
        setattr(whole, name, compiled)
        return compiled(one, *others)

    first.__name__, first.__qualname__ = name, f"{whole.__qualname__}.{name}"
    return first


def _compiled(whole: type, name: str) -> Callable[..., Any]:
    """Return the method the standard library writes for a class of the same fields."""
    told = [
        (f.name, Any, field(repr=f.repr, hash=f.hash, compare=f.compare)) for f in fields(whole)
    ]
    twin = make_dataclass(
        whole.__name__,
        told,
        namespace={"__doc__": whole.__name__},
        init=False,
        repr=name == "__repr__",
        eq=name != "__repr__",
        unsafe_hash=name == "__hash__",
    )
    method: Callable[..., Any] = getattr(twin, name)
    return method
