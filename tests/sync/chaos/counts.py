"""Counts shared by processes that may die at any moment: each has a row of its own."""

import mmap
import struct
from collections.abc import Sequence

_WIDTH = 8


class Counts:
    """Numbers by name in memory that forked processes share."""

    def __init__(self, names: Sequence[str], rows: int) -> None:
        self._places = {name: at for at, name in enumerate(names)}
        self._rows = rows
        self._memory = mmap.mmap(-1, _WIDTH * len(names) * rows)
        self.row = 0

    def add(self, name: str, count: int = 1) -> None:
        """Count something in this process's own row."""
        at = _WIDTH * (self.row * len(self._places) + self._places[name])
        (known,) = struct.unpack_from("q", self._memory, at)
        struct.pack_into("q", self._memory, at, known + count)

    def total(self, name: str) -> int:
        return sum(
            struct.unpack_from(
                "q", self._memory, _WIDTH * (row * len(self._places) + self._places[name])
            )[0]
            for row in range(self._rows)
        )

    def clear(self) -> None:
        """Begin anew."""
        self._memory[:] = bytes(len(self._memory))

    def all(self) -> dict[str, int]:
        return {name: total for name in self._places if (total := self.total(name))}
