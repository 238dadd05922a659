"""What a password must be, and codes that are made for a colleague to begin with."""

import secrets
import unicodedata
from itertools import pairwise

from desktop.store.errors import PasswordNamed, PasswordShort, PasswordSimple

LEAST = 12
_FEWEST = 5
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_GROUPS, _GROUP = 4, 5


def refuse_weak(password: str, officer: str, name: str = "") -> None:
    """Raise PasswordShort, PasswordNamed or PasswordSimple for what is guessed at once."""
    said = unicodedata.normalize("NFKC", password)
    if len(said) < LEAST:
        raise PasswordShort(least=LEAST)
    own = (unicodedata.normalize("NFKC", one).casefold() for one in (officer, name))
    if any(one and one in said.casefold() for one in own):
        raise PasswordNamed
    if _is_repeat(said) or _is_row(said) or len(set(said)) < _FEWEST:
        raise PasswordSimple


def new_code() -> str:
    """Return a one-time code to be read out: 98 bits, no letter that looks like another."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def _is_repeat(said: str) -> bool:
    """Return whether the whole is one part again and again."""
    return said in (said + said)[1:-1]


def _is_row(said: str) -> bool:
    """Return whether each character is the one after, or before, the last."""
    steps = {ord(after) - ord(before) for before, after in pairwise(said)}
    return steps in ({1}, {-1})
