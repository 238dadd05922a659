"""Codes and numbers are checked by their own check digits; what cannot be checked only warns.

Sources: GB 32100-2015 (credit code), GB/T 40058-2021 (project code, ISO 7064 MOD 11,10),
GB 11643-1999 (identity card). Our reading: the credit code's inner organisation digit only warns;
an identity card needs its check digit and a birth date, never a region that existed at birth.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from stdnum.cn import ric, uscc
from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_11_10

from desktop.rules.findings import Finding, finding

CREDIT = re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}")
DEPARTMENTS = frozenset("123456789ANY")
PROJECT = re.compile(r"(\d{2})(\d{2})-(\d{6})-(\d{2})-(\d{2})-(\d{5})(\d)")
OLD_PROJECT = re.compile(r"20(?:1[6-9]|20)-\d{6}-\d{2}-\d{2}-\d{6}")
IDENTITY = re.compile(r"\d{17}[0-9X]")
MOBILE = re.compile(r"1[3-9]\d{9}")
LETTER = re.compile(r"[\u4e00-\u9fa5]{2,12}〔(20\d\d)〕([1-9]\d*)号")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−－﹣", "-"))
_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def normalise(text: str) -> str:
    """Return a code with full-width characters, odd dashes and blanks put right, in capitals."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES)
    return "".join(plain.split()).upper()


def check_credit_code(text: str, field: str) -> Iterator[Finding]:
    """Yield why ``text`` is no unified social credit code."""
    code = normalise(text)
    if not code:
        yield finding("text_missing", field)
    elif CREDIT.fullmatch(code) is None or code[0] not in DEPARTMENTS:
        yield finding("credit_code_malformed", field, given=code)
    elif code[-1] != uscc.calc_check_digit(code[:-1]):
        yield finding("credit_code_wrong", field, given=code)


def warn_credit_code(text: str, field: str) -> Iterator[Finding]:
    """Yield what is odd about a sound credit code: its inner organisation digit."""
    code = normalise(text)
    if CREDIT.fullmatch(code) is None:
        return
    body = code[8:16]
    total = sum(w * _value(c) for w, c in zip(_WEIGHTS, body, strict=True))
    wanted = "0123456789X0"[11 - total % 11]
    if code[16] != wanted:
        yield finding("organisation_digit_odd", field, given=code)


def _value(character: str) -> int:
    return int(character) if character.isdigit() else ord(character) - ord("A") + 10


def check_project_code(text: str, field: str) -> Iterator[Finding]:
    """Yield why ``text`` is no investment project code; the old style is taken by its pattern."""
    code = normalise(text)
    if not code:
        yield finding("text_missing", field)
        return
    if OLD_PROJECT.fullmatch(code):
        return
    match = PROJECT.fullmatch(code)
    if match is None or not 1 <= int(match[2]) <= 12:
        yield finding("project_code_malformed", field, given=code)
        return
    try:
        mod_11_10.validate(code.replace("-", ""))
    except ValidationError:
        yield finding("project_code_wrong", field, given=code)


def warn_project_code(text: str, field: str, received_on: date) -> Iterator[Finding]:
    """Yield what is odd about a sound project code: old style, or a month after the receipt."""
    code = normalise(text)
    if OLD_PROJECT.fullmatch(code):
        yield finding("project_code_old", field, given=code)
        return
    match = PROJECT.fullmatch(code)
    if match and (2000 + int(match[1]), int(match[2])) > (received_on.year, received_on.month):
        yield finding("project_code_later", field, given=code, received=received_on)


def check_identity(text: str, field: str, today: date) -> Iterator[Finding]:
    """Yield why ``text`` is no identity number of 18 characters."""
    code = normalise(text)
    if IDENTITY.fullmatch(code) is None:
        yield finding("identity_malformed", field)
        return
    if code[0] != "9" and not _is_birth(code[6:14], today):
        yield finding("identity_birth_wrong", field)
    elif code[-1] != ric.calc_check_digit(code):
        yield finding("identity_wrong", field)


def _is_birth(digits: str, today: date) -> bool:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return date(1900, 1, 1) <= born <= today


def check_mobile(text: str, field: str) -> Iterator[Finding]:
    """Yield why ``text`` is no mobile number."""
    if MOBILE.fullmatch(normalise(text)) is None:
        yield finding("mobile_malformed", field)
