"""TOML from outside, read so that no text ends the program or stops it.

Python's own reader gives up in the middle of a text that is nested too deep; that is a fault with
its reason like any other. A name of many parts costs it their square: one of a hundred thousand
parts took it minutes.
"""

import tomllib
from typing import Any

MOST_DOTS = 256
"""So many dots may stand on one side of an equals sign in a line: a leader has some, a name few."""


def parse_bytes(content: bytes) -> dict[str, Any]:
    """Return what a TOML file in UTF-8 says, with or without its mark; raises ValueError."""
    text = content.decode("utf-8-sig")
    if any(part.count(".") > MOST_DOTS for line in text.split("\n") for part in line.split("=")):
        raise ValueError("a name of too many parts")
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
