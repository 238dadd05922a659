"""TOML from outside, read so that no text ends the program.

Python's own reader gives up in the middle of a text that is nested too deep; that is a fault with
its reason like any other.
"""

import tomllib
from typing import Any


def parse_bytes(content: bytes) -> dict[str, Any]:
    """Return what a TOML file in UTF-8 says, with or without its mark; raises ValueError."""
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("nested too deep") from error
