"""A class whose methods are put off is, once they are called, the class the library makes."""

import pickle
from collections.abc import Callable
from copy import copy
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from typing import Any

import pytest

from desktop import plain_class

Making = Callable[..., Any]


def declared(making: Making) -> tuple[type, type, type]:
    """Return a class that stays, one that changes, and one with an equality of its own."""

    @making(frozen=True, slots=True)
    class Plot:
        number: int
        street: str = "河"
        seen: list[int] = field(default_factory=list, compare=False)
        secret: str = field(default="", repr=False)

    @making(slots=True)
    class Draft:
        number: int
        left: int = 0

    @making(frozen=True, slots=True, eq=False)
    class Own:
        number: int

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Own)

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return "own"

    return Plot, Draft, Own


LIBRARY, OURS = declared(dataclass), declared(plain_class.dataclass)


@pytest.mark.parametrize("at", range(3), ids=["stays", "changes", "its own"])
def test_it_compares_hashes_and_is_shown_as_the_librarys(at: int) -> None:
    for kind in (LIBRARY[at], OURS[at]):
        assert kind(1) == kind(1)
        assert (kind(1) == kind(2)) is (at == 2)
        assert kind(1) != 1
    assert repr(OURS[at](1)) == repr(LIBRARY[at](1))
    assert [f.name for f in fields(OURS[at])] == [f.name for f in fields(LIBRARY[at])]
    assert OURS[at].__match_args__ == LIBRARY[at].__match_args__  # type: ignore[attr-defined]


def test_what_is_not_compared_changes_neither_equality_nor_hash() -> None:
    plot = OURS[0]

    assert plot(1, seen=[2]) == plot(1, seen=[3])
    assert hash(plot(1, seen=[2])) == hash(plot(1, seen=[3])) == hash(LIBRARY[0](1))
    assert len({plot(1), plot(1), plot(2)}) == 2
    assert replace(plot(1), number=2) == plot(2)


def test_what_stays_refuses_a_change_and_what_changes_has_no_hash() -> None:
    plot, draft, own = OURS

    with pytest.raises(FrozenInstanceError):
        plot(1).number = 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(draft(1))
    assert hash(own(1)) == 7


@plain_class.dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    codes: tuple[str, ...] = ()


@plain_class.dataclass(frozen=True, slots=True, kw_only=True)
class Counted(Coded):
    number: int
    ways: list[str] = field(default_factory=list)
    twice: int = field(init=False)
    unit: str = field(default="件", init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "twice", 2 * self.number)


@plain_class.dataclass(frozen=True, slots=True)
class Placed:
    first: int
    later: str = field(default="后", kw_only=True)
    last: int = 3


def test_it_is_made_as_the_library_makes_it() -> None:
    one, other = Counted(number=2), Counted(number=2, codes=("a",), ways=["b"])

    assert (one.twice, one.unit, one.codes, one.ways) == (4, "件", (), [])
    assert (other.codes, other.ways) == (("a",), ["b"])
    assert one.ways is not Counted(number=2).ways
    assert replace(one, number=3).twice == 6
    placed = Placed(1, 2, later="x")
    assert (placed.first, placed.last, placed.later) == (1, 2, "x")
    with pytest.raises(TypeError, match=r"Placed.__init__\(\) missing 1 required .* 'first'"):
        Placed()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        Counted(1)  # type: ignore[misc, call-arg]


@pytest.mark.parametrize("one", [Placed(1), Counted(number=2, ways=["b"])], ids=["own", "heir"])
def test_what_stays_is_copied_and_carried_over_whole(one: Placed | Counted) -> None:
    assert copy(one) == one
    assert pickle.loads(pickle.dumps(one)) == one
    name = fields(one)[0].name
    with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{name}'"):
        delattr(one, name)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'else'"):
        setattr(one, "else", 1)


def test_a_class_nothing_was_made_of_compiles_no_making() -> None:
    plot = declared(plain_class.dataclass)[0]

    assert vars(plot)["__init__"].__code__.co_filename == plain_class.__file__
    assert plot(1).seen == []
    assert vars(plot)["__init__"].__code__.co_filename != plain_class.__file__


def test_a_class_that_is_never_compared_compiles_no_comparison() -> None:
    plot = declared(plain_class.dataclass)[0]
    plot(1)

    put_off = vars(plot)["__eq__"]
    assert put_off.__code__.co_filename == plain_class.__file__
    assert plot(1) == plot(1)
    assert vars(plot)["__eq__"] is not put_off
