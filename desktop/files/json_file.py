"""A JSON file that somebody else made: read whole, or the one clear reason why not."""

from typing import Any

from desktop.files.cleaning import short
from desktop.files.unreadable import Unreadable, unreadable
from desktop.plain_json import DEEPEST, NotPlain, parse_bytes


def json_of(content: bytes, *, decimals: Any = None) -> Any:
    """Return what the file says; raises Unreadable with place and reason."""
    try:
        return parse_bytes(content, decimals=decimals)
    except NotPlain as error:
        raise _unreadable(error) from error


def _unreadable(error: NotPlain) -> Unreadable:
    match error.why:
        case "broken":
            return unreadable("json_broken", **error.place)
        case "encoding":
            return unreadable("file_not_utf8", **error.place)
        case "twice":
            return unreadable("json_twice", name=short(error.place["name"]))
        case "deep":
            return unreadable("json_deep", most=DEEPEST)
        case "half":
            return unreadable("json_half")
        case _:
            return unreadable("json_number", why=str(error)[:60])
