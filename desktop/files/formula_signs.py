"""How a text begins that a spreadsheet may take for a formula, and the mark against it."""

import re

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
"""How a text begins that a spreadsheet may take for a formula, after blanks too."""
MARK = "'"
_FIGURE = re.compile(r"[+-]?[0-9][0-9 .,%-]*|-+")


def is_like_formula(text: str) -> bool:
    """Return whether a spreadsheet may take a text for a formula."""
    return text.lstrip(" \u3000\ufeff").startswith(FORMULA_SIGNS)


def marked(text: str) -> str:
    """Return a text to be copied so that no spreadsheet computes it; figures stay as they are.

    A figure may have its sign, as a telephone number or a loss has.
    """
    return MARK + text if _is_odd(text) else text


def unmarked(text: str) -> str:
    """Return the text that was copied."""
    return text[1:] if text.startswith(MARK) and _is_odd(text) else text


def _is_odd(text: str) -> bool:
    bare = text.lstrip(MARK)
    return is_like_formula(bare) and not _FIGURE.fullmatch(bare)
