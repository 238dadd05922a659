"""Propose where a title breaks: by meaning, into lines of like length, as few as fit.

Only a proposal: the officer's own breaks always win.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from desktop.letters import fonts, page
from desktop.letters.display import Face
from desktop.plain_class import dataclass
from desktop.wording import letters as words

INSIDE_A_WORD = 40.0
GOOD_END = -6.0
STUB = 30.0
KEPT = 256
SHORTEST = 4
"""Characters; a shorter title line looks like a mistake."""


def title_width(text: str) -> float:
    """Return how wide the text is as a title line, in points."""
    return sum(
        fonts.advance(fonts.face_for(c, Face.BIAO_SONG) or Face.BIAO_SONG, c, page.TITLE_SIZE)
        for c in text
    )


def proposed_lines(title: str, keep_together: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the title's lines: as few as fit, none broken inside a word that is known."""
    fonts.register()
    return _proposed(title, tuple(keep_together))


@lru_cache(maxsize=KEPT)
def _proposed(title: str, keep_together: tuple[str, ...]) -> tuple[str, ...]:
    shape = _Shape(title, _torn_places(title, (*words.KEEP_TOGETHER, *keep_together)))
    count = 1
    while True:
        ends = shape.best_ends(count)
        if ends is not None:
            return tuple(title[a:b] for a, b in zip((0, *ends), ends, strict=False))
        count += 1


@dataclass(frozen=True, slots=True)
class _Shape:
    """A title, and how many words that are known breaking it at a place would tear."""

    title: str
    torn: Mapping[int, int]

    def best_ends(self, count: int) -> tuple[int, ...] | None:
        """Return where ``count`` lines end at the least cost, None where they cannot fit."""
        if count >= len(self.title):
            return tuple(range(1, len(self.title) + 1)) or (0,)
        ideal = title_width(self.title) / count
        best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
        for _ in range(count):
            best = self._next(best, ideal)
        return best[len(self.title)][1] if len(self.title) in best else None

    def _next(
        self, best: dict[int, tuple[float, tuple[int, ...]]], ideal: float
    ) -> dict[int, tuple[float, tuple[int, ...]]]:
        longer: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, ends) in best.items():
            for end in range(start + 1, len(self.title) + 1):
                width = title_width(self.title[start:end])
                if width > page.WIDTH:
                    break
                total = cost + self._cost(start, end, width - ideal)
                if end not in longer or total < longer[end][0]:
                    longer[end] = total, (*ends, end)
        return longer

    def _cost(self, start: int, end: int, off: float) -> float:
        cost = (off / page.TITLE_SIZE) ** 2 / 4
        cost += STUB if end - start < SHORTEST else 0.0
        if end == len(self.title):
            return cost
        cost += GOOD_END if self.title[:end].endswith(words.GOOD_TITLE_ENDS) else 0.0
        return cost + INSIDE_A_WORD * self._tears(end)

    def _tears(self, place: int) -> int:
        before, after = self.title[place - 1], self.title[place]
        is_code = before.isascii() and after.isascii()
        is_mark = after in words.NEVER_STARTS_A_LINE or before in words.NEVER_ENDS_A_LINE
        return self.torn.get(place, 0) + is_code + 2 * is_mark


def _torn_places(title: str, known: Iterable[str]) -> Mapping[int, int]:
    """Return the places of the title at which known words would be torn, with how many."""
    torn: Counter[int] = Counter()
    for word in known:
        start = title.find(word) if word else -1
        while start >= 0:
            torn.update(range(start + 1, start + len(word)))
            start = title.find(word, start + 1)
    return torn
