"""Propose where a title breaks: by meaning, in a shape like a trapezoid or a diamond.

Only a proposal: the officer's own breaks always win.
"""

from collections.abc import Iterable
from itertools import combinations

from desktop.letters import fonts, page
from desktop.letters.display import Face
from desktop.wording import letters as words

INSIDE_A_WORD = 40.0
GOOD_END = -6.0
WIDOW = 30.0
MOST_LINES = 4


def title_width(text: str) -> float:
    """Return how wide the text is as a title line, in points."""
    return sum(
        fonts.advance(fonts.face_for(c, Face.BIAO_SONG) or Face.BIAO_SONG, c, page.TITLE_SIZE)
        for c in text
    )


def proposed_lines(title: str, keep_together: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the title's lines: as few as fit, none broken inside a word that is known."""
    fonts.register()
    if title_width(title) <= page.WIDTH:
        return (title,)
    inside = _inside_words(title, (*words.KEEP_TOGETHER, *keep_together))
    for count in range(2, MOST_LINES + 1):
        ways = list(_ways(title, count))
        if ways:
            return min(ways, key=lambda lines: _cost(lines, inside))
    return _filled(title)


def _filled(title: str) -> tuple[str, ...]:
    """Break a title too long for any shape wherever a line is full."""
    lines = [""]
    for character in title:
        if title_width(lines[-1] + character) > page.WIDTH:
            lines.append("")
        lines[-1] += character
    return tuple(lines)


def _ways(title: str, count: int) -> Iterable[tuple[str, ...]]:
    for cuts in combinations(range(2, len(title) - 1), count - 1):
        lines = tuple(title[a:b] for a, b in zip((0, *cuts), (*cuts, len(title)), strict=True))
        if all(title_width(line) <= page.WIDTH for line in lines):
            yield lines


def _inside_words(title: str, known: Iterable[str]) -> frozenset[int]:
    """Return the places of the title at which a known word would be torn."""
    torn: set[int] = set()
    for word in known:
        start = title.find(word) if word else -1
        while start >= 0:
            torn.update(range(start + 1, start + len(word)))
            start = title.find(word, start + 1)
    return frozenset(torn)


def _cost(lines: tuple[str, ...], inside: frozenset[int]) -> float:
    widths = [title_width(line) / page.TITLE_SIZE for line in lines]
    shape = (max(widths) - min(widths)) ** 2 / 8
    torn = _cuts(lines) & (inside | _between_figures(lines))
    ends = sum(line.endswith(words.GOOD_TITLE_ENDS) for line in lines[:-1])
    starts = sum(line[0] in words.NEVER_STARTS_A_LINE for line in lines[1:])
    widow = WIDOW if min(widths) < 4 else 0.0
    return shape + INSIDE_A_WORD * (len(torn) + starts) + GOOD_END * ends + widow


def _cuts(lines: tuple[str, ...]) -> set[int]:
    return {sum(len(line) for line in lines[:i]) for i in range(1, len(lines))}


def _between_figures(lines: tuple[str, ...]) -> set[int]:
    title = "".join(lines)
    return {c for c in _cuts(lines) if title[c - 1].isascii() and title[c].isascii()}
