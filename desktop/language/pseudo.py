"""A language nobody speaks: each word two fifths longer and in brackets.

A page that shows a bracket at both ends of every word cuts none off, and words without brackets
are written into the program instead of the wording.
"""

import re

OPENS, CLOSES = "[", "]"
_FILLER = chr(0x4E28)
_LETTERS = re.compile(f"[{chr(0x4E00)}-{chr(0x9FFF)}]")
_BRACKETS = 0.7
"""As wide as so many Chinese letters."""


def lengthened(word: str) -> str:
    """Return a word two fifths longer, in brackets; signs between words stay as they are."""
    letters = len(_LETTERS.findall(word))
    if not letters:
        return word
    more = max(0, round(letters * 0.4 - _BRACKETS))
    return f"{OPENS}{word}{_FILLER * more}{CLOSES}"
