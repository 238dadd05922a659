"""Codes and numbers are checked by their own check digits; what cannot be checked only warns.

Sources: GB 32100-2015 (credit code), GB 11714-1997 (organisation code inside it), GB/T 40058-2021
(project code, ISO 7064 MOD 11,10), GB 11643-1999 (identity card, ISO 7064 MOD 11-2).
Our reading: the inner organisation digit only warns, as registers hold genuine codes that fail it;
an identity number needs its check digit and a birth date, never a county that existed at birth,
so that residence permits (81, 82, 83) and permanent residence cards (9) pass as well.
"""

import re
from collections.abc import Iterator
from datetime import date

from desktop.rules.findings import Finding, finding

CREDIT = re.compile(r"[1-9ANY][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")
PROJECT = re.compile(r"([0-9]{2})([0-9]{2})-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}")
OLD_PROJECT = re.compile(r"20(?:1[6-9]|20)-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}")
IDENTITY = re.compile(r"[1-9][0-9]{16}[0-9X]")
MOBILE = re.compile(r"1[3-9][0-9]{9}")
OLDEST = 120
_CODE_LIKE = re.compile(r"[0-9A-Za-z() \[\]-]*[0-9][0-9A-Za-z() \[\]-]*")
_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_HYPHENS = dict.fromkeys([0xAD, *range(0x2010, 0x2016), 0x2212, 0xFE58, 0xFE63], "-")
_BRACKETS = {0x3010: "[", 0x3011: "]", 0x3014: "[", 0x3015: "]", 0x3016: "[", 0x3017: "]"}
_UNSEEN = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
_PLAIN = {**_FULL_WIDTH, **_HYPHENS, **_BRACKETS, **_UNSEEN}


def normalise(text: str) -> str:
    """Return the text with half-width characters, plain hyphens and brackets, no odd blanks.

    What looks like a code (letters, digits, hyphens, brackets) loses all blanks and is put in
    capitals; in any other text blanks become single spaces.
    """
    plain = " ".join(text.translate(_PLAIN).split())
    return plain.replace(" ", "").upper() if _CODE_LIKE.fullmatch(plain) else plain


def check_credit_code(text: str, field: str) -> Iterator[Finding]:
    """Yield why ``text`` is no unified social credit code."""
    code = normalise(text)
    if not code:
        yield finding("text_missing", field)
    elif CREDIT.fullmatch(code) is None:
        yield finding("credit_code_malformed", field, given=code)
    elif code[-1] != _credit_digit(code[:-1]):
        yield finding("credit_code_wrong", field, given=code)


def warn_credit_code(text: str, field: str) -> Iterator[Finding]:
    """Yield what is odd about a sound credit code: its inner organisation digit."""
    code = normalise(text)
    if CREDIT.fullmatch(code) and code[16] != organisation_digit(code[8:16]):
        yield finding("organisation_digit_odd", field, given=code)


def check_project_code(text: str, field: str) -> Iterator[Finding]:
    """Yield why ``text`` is no investment project code; the old style is taken by its pattern."""
    code = normalise(text)
    match = PROJECT.fullmatch(code)
    if not code:
        yield finding("text_missing", field)
    elif OLD_PROJECT.fullmatch(code):
        return
    elif match is None or not 1 <= int(match[2]) <= 12:
        yield finding("project_code_malformed", field, given=code)
    elif not _is_mod_11_10(code.replace("-", "")):
        yield finding("project_code_wrong", field, given=code)


def warn_project_code(text: str, field: str, received_on: date) -> Iterator[Finding]:
    """Yield what is odd about a sound project code: old style, or a month after the receipt."""
    code = normalise(text)
    match = PROJECT.fullmatch(code)
    if OLD_PROJECT.fullmatch(code):
        yield finding("project_code_old", field, given=code)
    elif match and (2000 + int(match[1]), int(match[2])) > (
        received_on.year,
        received_on.month,
    ):
        yield finding("project_code_later", field, given=code, received=received_on)


def check_identity(text: str, field: str, today: date) -> Iterator[Finding]:
    """Yield why ``text`` is no identity number of 18 characters; the number is never repeated."""
    code = normalise(text)
    if IDENTITY.fullmatch(code) is None:
        yield finding("identity_malformed", field)
    elif code[-1] != _identity_digit(code):
        yield finding("identity_wrong", field)
    elif not _is_birth(code[6:14], today):
        yield finding("identity_birth_wrong", field)


def check_mobile(text: str, field: str) -> Iterator[Finding]:
    """Yield why ``text`` is no mobile number."""
    if MOBILE.fullmatch(normalise(text)) is None:
        yield finding("mobile_malformed", field)


def organisation_digit(body: str) -> str:
    """Return the check character of an organisation code: weights mod 11, X for ten."""
    values = (int(c) if c.isdigit() else ord(c) - ord("A") + 10 for c in body)
    total = sum(w * v for w, v in zip(_WEIGHTS, values, strict=True))
    return "0123456789X0"[11 - total % 11]


def _credit_digit(code: str) -> str:
    from stdnum.cn import uscc

    digit: str = uscc.calc_check_digit(code)
    return digit


def _identity_digit(code: str) -> str:
    from stdnum.cn import ric

    digit: str = ric.calc_check_digit(code)
    return digit


def _is_mod_11_10(digits: str) -> bool:
    from stdnum.exceptions import ValidationError
    from stdnum.iso7064 import mod_11_10

    try:
        mod_11_10.validate(digits)
    except ValidationError:
        return False
    return True


def _is_birth(digits: str, today: date) -> bool:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return born <= today and today.year - born.year <= OLDEST
