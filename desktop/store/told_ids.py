"""Very many numbers in their order, kept as the text the database told, read where looked at."""

import json
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import SupportsIndex, overload

PIECE = 20_000
"""So many characters are read at a time: some thousands of numbers, in part of a millisecond."""


class ToldIds(Sequence[int]):
    """Whole numbers that came as one text with commas between; it never changes."""

    def __init__(self, text: str) -> None:
        self._pieces = tuple(_pieces(text))
        self._ends = tuple(accumulate(piece.count(",") + 1 for piece in self._pieces))
        self._last: tuple[int, array[int]] = (-1, array("q"))

    def __len__(self) -> int:
        """Return how many there are."""
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, at: SupportsIndex) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...
    def __getitem__(self, at: SupportsIndex | slice) -> int | Sequence[int]:
        """Return the number at a place, or those of a stretch."""
        if isinstance(at, slice):
            return self._stretch(range(*at.indices(len(self))))
        place = range(len(self))[at]
        piece = bisect_right(self._ends, place)
        return self._read(piece)[place - self._begin(piece)]

    def __iter__(self) -> Iterator[int]:
        """Yield the numbers in their order."""
        return chain.from_iterable(map(_numbers, self._pieces))

    def __eq__(self, other: object) -> bool:
        """Return whether the other has the same numbers in the same order."""
        if isinstance(other, ToldIds):
            return self._pieces == other._pieces
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(map(int.__eq__, self, other))

    def __hash__(self) -> int:
        """Return a hash that equal ones share."""
        return hash(self._pieces)

    def index(self, value: int, start: int = 0, stop: int | None = None) -> int:
        """Return where a number first stands; raises ValueError where it does not."""
        places, wanted = range(len(self))[start:stop], f",{value},"
        for piece, text in enumerate(self._pieces):
            told = f",{text},"
            found = told.find(wanted)
            if found >= 0 and (at := self._begin(piece) + told.count(",", 0, found)) in places:
                return at
        raise ValueError(value)

    def _stretch(self, places: range) -> Sequence[int]:
        if places == range(len(self)):
            return self
        if places.step != 1:
            return array("q", [self[place] for place in places])
        found, piece = array("q"), bisect_right(self._ends, places.start)
        while len(found) < len(places):
            since = places.start + len(found) - self._begin(piece)
            found += self._read(piece)[since : since + len(places) - len(found)]
            piece += 1
        return found

    def _begin(self, piece: int) -> int:
        return self._ends[piece - 1] if piece else 0

    def _read(self, piece: int) -> "array[int]":
        known, numbers = self._last
        if known != piece:
            numbers = _numbers(self._pieces[piece])
            self._last = (piece, numbers)
        return numbers


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find(",", start + PIECE)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 1


def _numbers(piece: str) -> "array[int]":
    return array("q", json.loads(f"[{piece}]"))
