"""Bring a value as it was typed into its canonical text, or say why it does not fit."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal

from desktop.clock import OFFICE_ZONE
from desktop.domain.texts import UNSEEN
from desktop.files.application_fields import FieldKind, FormField
from desktop.rules.cells import span
from desktop.rules.findings import Finding, finding
from desktop.rules.identifiers import normalise
from desktop.rules.route_facts import NEVER
from desktop.wording.files import NEVER_NAME
from desktop.wording.sentences import listed

LONGEST = 12
"""Numbers of more digits before or after the point are typing errors."""
LONGEST_TEXT = 200
LONGEST_CODE = 60
GROUPS = r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)"
WHOLE = re.compile(GROUPS)
NUMBER = re.compile(GROUPS + r"(?:\.[0-9]+)?(?:E[+-]?[0-9]{1,3})?", re.IGNORECASE)
LINE_ENDS = re.compile(r"[ \t]*[\t\r\n\v\f\x85\u2028\u2029][\s]*")
DAY = re.compile(
    r"([0-9]{4})[^0-9\s]([0-9]{1,2})[^0-9\s]([0-9]{1,2})[^0-9\s]?"
    r"(?:\s*([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?"
)


def field_findings(field: FormField, value: str) -> Iterator[Finding]:
    """Yield why a value that is not blank does not fit its field."""
    yield from _text_findings(field, value)
    try:
        clean(field, value)
    except ValueError:
        allowed = listed((field.choices or {}).values())
        given = short(value)
        yield finding(f"value_not_{field.kind.value}", field.path, given=given, allowed=allowed)


def clean(field: FormField, value: str) -> str:
    """Return the value in its canonical text; raises ValueError where it does not fit."""
    plain = value.strip()
    if field.kind is FieldKind.TEXT:
        return LINE_ENDS.sub(" ", plain)
    if field.kind is FieldKind.CHOICE:
        return _chosen(field.choices or {}, plain)
    return _CLEANERS[field.kind](normalise(plain))


def short(value: str) -> str:
    """Return a value as it is repeated to an officer: what is unseen by its code, not too long."""
    seen = "".join(_seen(c) for c in value[:40])
    return seen if len(value) <= 40 else f"{seen}\u2026"


def _seen(character: str) -> str:
    return code_point(character) if unicodedata.category(character) in UNSEEN else character


def code_point(character: str) -> str:
    """Return the code of a character, such as U+202E."""
    return f"U+{ord(character):04X}"


def without_unseen(text: str) -> str:
    """Return a text without what nobody sees in it; a line end becomes a blank."""
    plain = LINE_ENDS.sub(" ", text.strip())
    return "".join(c for c in plain if unicodedata.category(c) not in UNSEEN or _is_written(c))


def _text_findings(field: FormField, value: str) -> Iterator[Finding]:
    """Yield what is wrong with a text as such: too long, or with characters nobody sees."""
    longest = LONGEST_TEXT if field.kind is FieldKind.TEXT else LONGEST_CODE
    plain = LINE_ENDS.sub(" ", value.strip())
    if len(plain) > longest:
        yield finding("text_too_long", field.path, count=len(plain), most=longest)
    checked = plain if field.kind is FieldKind.TEXT else normalise(plain)
    for place, character in enumerate(checked, 1):
        if unicodedata.category(character) in UNSEEN and not _is_written(character):
            code = code_point(character)
            yield finding("text_unseen", field.path, code=code, place=place)
            return


def _is_written(character: str) -> bool:
    """Return whether a character is private but printed: rare names use the private planes."""
    return unicodedata.category(character) == "Co"


def _day(text: str) -> str:
    return _moment_of(text).date().isoformat()


def _moment_of(text: str) -> datetime:
    """Return the moment written with the year first, by whatever marks; raises ValueError."""
    match = DAY.fullmatch(text)
    if match is None:
        return datetime.fromisoformat(text)
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001


def _year(text: str) -> str:
    span(text)
    return text


def _overhaul(text: str) -> str:
    return NEVER if text.lower() in (NEVER, NEVER_NAME) else _year(text)


def _whole(text: str) -> str:
    if WHOLE.fullmatch(text) is None:
        raise ValueError(text)
    return str(int(text.replace(",", "")))


def _number(text: str) -> str:
    if NUMBER.fullmatch(text) is None:
        raise ValueError(text)
    number = Decimal(text.replace(",", ""))
    if not -LONGEST < number.adjusted() < LONGEST:
        raise ValueError(text)
    return f"{number:f}"


def _moment(text: str) -> str:
    moment = _moment_of(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=OFFICE_ZONE)).isoformat()


_CLEANERS: dict[FieldKind, Callable[[str], str]] = {
    FieldKind.CODE: str,
    FieldKind.YEAR: _year,
    FieldKind.OVERHAUL: _overhaul,
    FieldKind.NUMBER: _number,
    FieldKind.WHOLE: _whole,
    FieldKind.DAY: _day,
    FieldKind.MOMENT: _moment,
}


def _chosen(choices: Mapping[str, str], value: str) -> str:
    if value in choices:
        return value
    codes = {name: code for code, name in choices.items()}
    if value not in codes:
        raise ValueError(value)
    return codes[value]
