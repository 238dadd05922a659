"""Very many numbers kept as text: they read like the list they are."""

from array import array
from random import Random

import pytest

from desktop.store.told_ids import PIECE, ToldIds

NUMBERS = Random(3).sample(range(1, 900_000), PIECE)
TOLD = ToldIds(",".join(map(str, NUMBERS)))
"""Several pieces of them."""


def test_they_are_as_many_and_in_the_same_order() -> None:
    assert len(TOLD) == len(NUMBERS)
    assert list(TOLD) == NUMBERS
    assert array("q", NUMBERS) == TOLD
    assert ToldIds(",".join(map(str, NUMBERS))) == TOLD


@pytest.mark.parametrize(
    "stretch",
    [
        slice(0, 200),
        slice(2_900, 9_100),
        slice(PIECE - 5, PIECE + 50),
        slice(7, 7),
        slice(0, 99, 9),
    ],
    ids=["the first", "over several pieces", "beyond the end", "none", "every ninth"],
)
def test_a_stretch_is_that_of_the_list(stretch: slice) -> None:
    assert list(TOLD[stretch]) == NUMBERS[stretch]


def test_each_is_found_where_it_stands() -> None:
    places = [0, 1, 2_857, 2_858, 9_999, PIECE - 1]

    assert [TOLD.index(NUMBERS[place]) for place in places] == places
    assert [TOLD[place] for place in places] == [NUMBERS[place] for place in places]
    assert TOLD[-1] == NUMBERS[-1]


def test_a_part_of_a_number_is_not_that_number() -> None:
    with pytest.raises(ValueError, match="12"):
        ToldIds("123,312,412").index(12)
    with pytest.raises(IndexError):
        TOLD[PIECE]


def test_nothing_told_is_an_empty_list() -> None:
    assert list(ToldIds("")) == list(ToldIds("")[:20]) == []
    assert ToldIds("1") != ToldIds("")
