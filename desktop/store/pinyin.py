"""Names by their pinyin in full, every reading of a character as good as another.

The index of the search holds first letters only. What is typed in full is turned into the first
letters it may stand for, and of what those find the names are read here; so the index need not
grow by the syllables, and 重庆 is found by chongqing as by zhongqing.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import islice, pairwise

from desktop import resources
from desktop.store.initials import initials

TABLE = "pinyin.txt"
"""A line a syllable: the characters of GB 2312 that may be read so."""
TYPED = re.compile("[a-z]{3,48}")
MOST_LETTERINGS = 8
"""So many first letters are looked for, for one word."""
_MOST_DIVISIONS = 8
_LONGEST = 6
Divisions = tuple[tuple[str, ...], ...]


@lru_cache(maxsize=64)
def divisions(typed: str) -> Divisions:
    """Return the ways letters are syllables, the last of which may be begun only.

    Empty where they are none: a Latin word, or first letters alone.
    """
    if TYPED.fullmatch(typed) is None:
        return ()
    found = (way for way in _divided(typed, {"": ((),)}) if len(way) < len(typed))
    return tuple(islice(found, _MOST_DIVISIONS))


def first_letters(typed: str, is_used: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the first letters, as the search keeps them, of names that may be typed so.

    Each syllable's own letter first, then another for one of them: that of a character of several
    readings, or none, where the search has no letter for it. ``is_used`` tells whether any name
    has one of some characters; so what no name needs is not looked for.
    """
    found: dict[str, None] = {}
    for way in divisions(typed):
        found["".join(syllable[0] for syllable in way)] = None
    for way in divisions(typed):
        own = [syllable[0] for syllable in way]
        for place, syllable in enumerate(way):
            for letter, characters in _others(syllable).items():
                if is_used(characters):
                    found["".join((*own[:place], letter, *own[place + 1 :]))] = None
    fitting = (said for said in found if len(said) > 1 or len(found) == 1)
    return tuple(islice(fitting, MOST_LETTERINGS))


def lettering(letters: str) -> str:
    """Return first letters as a question for the index, where they stand in pairs."""
    pairs = " ".join(first + second for first, second in pairwise(letters))
    return f'"{pairs}"' if pairs else f'"{letters}" *'


def spells(text: str, typed: str, *, from_start: bool = False) -> bool:
    """Return whether letters are the pinyin of a stretch of a text, its end begun at least."""
    starts = range(1 if from_start else len(text))
    return any(_spells(text, at, typed) for at in starts)


def _spells(text: str, at: int, rest: str) -> bool:
    if at == len(text):
        return False
    for reading in readings(text[at]):
        if reading.startswith(rest):
            return True
        if rest.startswith(reading) and _spells(text, at + 1, rest[len(reading) :]):
            return True
    return False


def readings(character: str) -> tuple[str, ...]:
    """Return how a character may be read; a letter or figure is read as it is."""
    if character.isascii():
        return (character.casefold(),) if character.isalnum() else ()
    return _readings().get(character, ())


@cache
def _syllables() -> dict[str, str]:
    lines = resources.path(TABLE).read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines)


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for syllable, characters in _syllables().items():
        for character in characters:
            found[character] = (*found.get(character, ()), syllable)
    return found


def _divided(typed: str, known: dict[str, Divisions]) -> Divisions:
    """Return the first divisions of letters, those with longer first syllables before others.

    What an end can be is ``known`` once it was looked for, else letters that come to nothing
    would be divided in every way there is.
    """
    if typed not in known:
        known[typed] = tuple(islice(_ways(typed, known), _MOST_DIVISIONS + 1))
    return known[typed]


def _ways(typed: str, known: dict[str, Divisions]) -> Iterator[tuple[str, ...]]:
    for length in range(min(_LONGEST, len(typed)), 0, -1):
        begun, rest = typed[:length], typed[length:]
        if not rest and _begins(begun):
            yield (begun,)
        elif rest and begun in _syllables():
            for way in _divided(rest, known):
                yield (begun, *way)


@cache
def _others(begun: str) -> dict[str, str]:
    """Return the letters other than its own that characters of a syllable are kept by, with them.

    A last syllable that is begun only has its own alone.
    """
    found: dict[str, str] = {}
    for character in _syllables().get(begun, ""):
        letter = initials(character)
        if letter != begun[0]:
            found[letter] = found.get(letter, "") + character
    return found


@cache
def _begins(begun: str) -> bool:
    return any(syllable.startswith(begun) for syllable in _syllables())
