"""What an entry's text says, found without reading its data.

The names of an entry stand in one order, so its canonical text has one form around the data. A
text of that form is a whole entry as soon as its data are canonical too; what is written in
another way is found out by ``entry.parse``, slowly.
"""

import json
import re
from collections.abc import Callable
from functools import cache
from json import encoder
from typing import Any, NamedTuple

_PLAIN = r'"([^"\\\x00-\x1f\ud800-\udfff]*)"'
_NAMED = r'"([^"\\\x00-\x1f\ud800-\udfff]+)"'
_HASH = r'"([0-9a-f]{64})"'
_COUNT = r"(0|[1-9][0-9]{0,14})"
_FROM_ONE = r"([1-9][0-9]{0,14})"
_UUID7 = r'"([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})"'
_START = (
    rf'\{{"at":{_PLAIN},"based_on":\{{"chain":{_HASH},"sseq":{_COUNT}\}},"bureau":{_PLAIN}'
    rf',"calendar":{_PLAIN},"case":{_PLAIN},"clock":\{{"offset_s":(0|-?[1-9][0-9]{{0,14}})'
    rf',"source":{_PLAIN}\}},"data":(?=\{{)'
)
_END_SIGN = ',"id":"'
_END = (
    rf',"id":{_UUID7},"kind":{_NAMED},"kind_v":{_FROM_ONE},"officer":{_PLAIN},"prev":{_HASH}'
    rf',"program":{_PLAIN},"rules":{_PLAIN},"scope":{_PLAIN},"v":1,"writer":{_PLAIN}'
    rf',"wseq":{_FROM_ONE}\}}'
)
FIGURES = 15
"""A whole number with no more figures is written alike by everybody."""
Span = tuple[int, int]
"""From which character to which a part of a text stands."""


class Said(NamedTuple):
    """What stands around an entry's data, as it is written, and the text of the data."""

    at: str
    chain: str
    sseq: str
    bureau: str
    calendar: str
    case: str
    offset_s: str
    source: str
    id: str
    kind: str
    kind_v: str
    officer: str
    prev: str
    program: str
    rules: str
    scope: str
    writer: str
    wseq: str
    data: str


def said_in(text: str) -> Said | None:
    """Return what an entry's text says, None where it is not written in the one form."""
    found = _around_data(text)
    if found is None:
        return None
    start, end = found
    return Said._make((*start.groups(), *end.groups(), text[start.end() : end.start()]))


def said_around(text: str) -> tuple[tuple[str, ...], Span] | None:
    """Return the same in the same order, but for the data: of those, from where to where."""
    found = _around_data(text)
    if found is None:
        return None
    start, end = found
    return (*start.groups(), *end.groups()), (start.end(), end.start())


def _around_data(text: str) -> tuple[re.Match[str], re.Match[str]] | None:
    begins, ends = _form()
    start = begins.match(text)
    end = ends.fullmatch(text, text.rfind(_END_SIGN)) if start else None
    return (start, end) if start and end else None


@cache
def _form() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what stands before the data and what after; no first page needs it compiled."""
    return re.compile(_START), re.compile(_END)


class Unlike(Exception):
    """A value stands in a text that the plain encoder may write otherwise than RFC 8785."""


def read_plainly(text: str) -> tuple[Any, bool]:
    """Return the JSON value of a text and whether it is canonical, found by the plain encoder.

    That is many times as fast as an encoder of RFC 8785, and differs from one in some numbers,
    and in the order of names beyond U+FFFF: raises Unlike where one of those stands in the text.
    """
    content = read_values(text)
    return content, _again(content) == text


def read_values(text: str) -> Any:
    """Return the JSON value of a text; raises Unlike as ``read_plainly``.

    A text the plain encoder wrote is canonical where its value is read back as it was.
    """
    if not _is_plain(text):
        raise Unlike
    return _READER.decode(text)


def write_plainly(value: Any) -> str:
    """Return the JSON text of a value as the plain encoder writes it, with its names in order."""
    return _again(value)


def _is_plain(text: str) -> bool:
    if "\\u0000" in text:
        return False
    return text.isascii() or len(text.encode("utf-16-le")) == 2 * len(text)


def _small(digits: str) -> int:
    if len(digits) > FIGURES:
        raise Unlike
    return int(digits)


def _other(_number: str) -> float:
    raise Unlike


_READER = json.JSONDecoder(parse_int=_small, parse_float=_other, parse_constant=_other)
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _encoder() -> Callable[[Any], str]:
    """Return an encoder that is made once; ``JSONEncoder`` makes one anew for every value.

    It looks for no value that contains itself: what was just read holds none.
    """
    make = getattr(encoder, "c_make_encoder", None)
    if make is None:
        return _WRITER.encode
    texts = encoder.encode_basestring
    parts = make(None, _WRITER.default, texts, None, ":", ",", True, False, True)
    return lambda value: "".join(parts(value, 0))


_again = _encoder()
