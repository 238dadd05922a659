"""Codes and numbers: genuine ones pass, one wrong character does not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric, uscc
from stdnum.iso7064 import mod_11_10

from desktop.rules.identifiers import (
    check_credit_code,
    check_identity,
    check_mobile,
    check_project_code,
    normalise,
    warn_credit_code,
    warn_project_code,
)

TODAY = date(2026, 11, 24)
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
CREDIT_CODES = [
    "91440112MAAY4CL12D",
    "91440112MATH3BJ10E",
    "91440112MAG612DD1N",
    "91440112MA72HD1T3F",
    "N2440112MA3Y7LLJ8N",
    "12440112MA1JJC176Y",
    "91440112MAHU49D476",
]
PROJECT_CODES = [
    "2609-440112-04-01-100007",
    "2609-440112-04-01-100015",
    "2601-440112-04-01-100025",
    "2609-440112-04-01-100031",
    "2603-440112-04-01-100042",
    "2609-440112-04-01-100058",
    "2609-440112-04-01-100066",
    "2104-500108-04-01-439202",
    "2508-440115-04-01-426616",
    "2507-440111-17-01-166760",
    "2606-440112-04-01-100016",
    "2611-440112-04-01-100018",
]


def rules_of(findings: object) -> list[str]:
    return [f.rule for f in findings]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        pytest.param("９１４４０１１２ＭＡＡＹ４ＣＬ１２Ｄ", "91440112MAAY4CL12D", id="full width"),
        pytest.param("91440112maay4cl12d", "91440112MAAY4CL12D", id="small letters"),
        pytest.param(" 91440112 MAAY4CL1 2D\u3000", "91440112MAAY4CL12D", id="blanks"),
        pytest.param("2609－440112—04–01‑100007", "2609-440112-04-01-100007", id="hyphens"),
        pytest.param("\ufeff1380000\u200b2617", "13800002617", id="unseen characters"),
        pytest.param("示范企服函【2026】12号", "示范企服函[2026]12号", id="square brackets"),
        pytest.param("粤（２０２６）广州市", "粤(2026)广州市", id="round brackets"),
        pytest.param("第 \u3000 0010066 号", "第 0010066 号", id="blanks in a text"),
        pytest.param("none", "none", id="a word is left as it is"),
        pytest.param("2026-04-30 10:00", "2026-04-30 10:00", id="a moment keeps its blank"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_odd_characters_are_put_right(written: str, plain: str) -> None:
    assert normalise(written) == plain
    assert normalise(plain) == plain


@pytest.mark.parametrize(
    ("characters", "plain"),
    [
        ("\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
        ("\u3010\u3014\u3016\uff3b", "["),
        ("\u3011\u3015\u3017\uff3d", "]"),
        ("\u200b\u200c\u200d\u2060\ufeff\u3000\u00a0", ""),
        ("\uff01", "!"),
        ("\uff5e", "~"),
    ],
)
def test_each_odd_character_has_its_plain_one(characters: str, plain: str) -> None:
    assert [normalise(f"A1{c}2") for c in characters] == [f"A1{plain}2"] * len(characters)


@pytest.mark.parametrize("code", CREDIT_CODES)
def test_a_genuine_credit_code_passes(code: str) -> None:
    wide = "".join(chr(ord(c) + 0xFEE0) for c in code)

    assert rules_of(check_credit_code(code, "credit_code")) == []
    assert rules_of(check_credit_code(wide, "credit_code")) == []


@pytest.mark.parametrize("code", CREDIT_CODES)
@pytest.mark.parametrize("place", range(18))
def test_one_wrong_character_in_a_credit_code_is_found(code: str, place: int) -> None:
    for other in ALPHABET.replace(code[place], ""):
        wrong = code[:place] + other + code[place + 1 :]

        assert rules_of(check_credit_code(wrong, "f")) != []


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("", "text_missing"),
        ("  ", "text_missing"),
        ("91440112MAAY4CL12", "credit_code_malformed"),
        ("91440112MAAY4CL12DD", "credit_code_malformed"),
        ("91440112MAAY4CL1ID", "credit_code_malformed"),
        ("B1440112MAAY4CL12D", "credit_code_malformed"),
        ("9144011AMAAY4CL12D", "credit_code_malformed"),
        ("９١440112MAAY4CL12D", "credit_code_malformed"),
        ("91440112MAAY4CL12E", "credit_code_wrong"),
    ],
)
def test_a_credit_code_says_what_is_wrong(code: str, rule: str) -> None:
    found = list(check_credit_code(code, "enterprise.credit_code"))

    assert rules_of(found) == [rule]
    assert found[0].field == "enterprise.credit_code"


@given(body=st.from_regex(r"[1-9ANY][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{9}", fullmatch=True))
def test_every_code_with_its_check_character_passes(body: str) -> None:
    assert rules_of(check_credit_code(body + uscc.calc_check_digit(body), "f")) == []


@pytest.mark.parametrize(
    ("code", "warned"),
    [
        pytest.param("91350100M000100Y43", False, id="the example of the standard"),
        pytest.param("91440112MAAY4CL12D", True, id="a sound code whose inner digit fails"),
        pytest.param("nonsense", False, id="no code at all is not warned about"),
    ],
)
def test_the_inner_organisation_digit_only_warns(code: str, warned: bool) -> None:
    if warned:
        body = code[:16] + next(c for c in "0123456789" if c != inner_digit(code))
        code = body + uscc.calc_check_digit(body)
        assert rules_of(check_credit_code(code, "f")) == []

    assert (rules_of(warn_credit_code(code, "f")) == ["organisation_digit_odd"]) is warned


def inner_digit(code: str) -> str:
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(w * int(c, 36) for w, c in zip(weights, code[8:16], strict=True))
    return "X" if (11 - total % 11) == 10 else str((11 - total % 11) % 11)


@given(body=st.from_regex(r"[0-9A-HJ-NPQRTUWXY]{8}", fullmatch=True))
def test_the_right_inner_digit_is_not_warned_about(body: str) -> None:
    code = "91440112" + body
    code += inner_digit(code)
    code += uscc.calc_check_digit(code)

    assert rules_of(warn_credit_code(code, "f")) == []


@pytest.mark.parametrize("code", PROJECT_CODES)
def test_a_genuine_project_code_passes(code: str) -> None:
    assert rules_of(check_project_code(code, "project.code")) == []


@pytest.mark.parametrize("code", PROJECT_CODES)
def test_one_wrong_digit_in_a_project_code_is_found(code: str) -> None:
    for place, digit in enumerate(code):
        for other in "0123456789".replace(digit, "") if digit != "-" else "":
            wrong = code[:place] + other + code[place + 1 :]
            if wrong[:4] in ("2016", "2017", "2018", "2019", "2020"):
                continue

            assert rules_of(check_project_code(wrong, "f")) != [], wrong


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("", "text_missing"),
        ("2609440112040110000", "project_code_malformed"),
        ("2613-440112-04-01-100007", "project_code_malformed"),
        ("2600-440112-04-01-100007", "project_code_malformed"),
        ("2609-440112-04-01-10000", "project_code_malformed"),
        ("2015-440112-26-03-012345", "project_code_malformed"),
        ("2609-440112-04-01-100008", "project_code_wrong"),
    ],
)
def test_a_project_code_says_what_is_wrong(code: str, rule: str) -> None:
    assert rules_of(check_project_code(code, "f")) == [rule]


@given(
    digits=st.tuples(
        st.integers(0, 99), st.integers(1, 12), st.from_regex(r"[0-9]{15}", fullmatch=True)
    )
)
def test_every_project_code_with_its_check_digit_passes(digits: tuple[int, int, str]) -> None:
    year, month, rest = digits
    body = f"{year:02}{month:02}{rest}"
    body += mod_11_10.calc_check_digit(body)
    code = f"{body[:4]}-{body[4:10]}-{body[10:12]}-{body[12:14]}-{body[14:]}"

    assert rules_of(check_project_code(code, "f")) == []


@pytest.mark.parametrize(
    ("code", "warnings"),
    [
        pytest.param("2019-440112-26-03-012345", ["project_code_old"], id="the old style"),
        pytest.param("2611-440112-04-01-100018", ["project_code_later"], id="a later month"),
        pytest.param("2609-440112-04-01-100007", [], id="the same month"),
        pytest.param("2601-440112-04-01-100025", [], id="an earlier month"),
    ],
)
def test_an_odd_project_code_is_let_through_with_a_word(code: str, warnings: list[str]) -> None:
    assert rules_of(check_project_code(code, "f")) == []
    assert rules_of(warn_project_code(code, "f", date(2026, 9, 30))) == warnings


def identity(body: str) -> str:
    return body + ric.calc_check_digit(body + "0")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("44011219750312001", id="Huangpu, born before the district was called so"),
        pytest.param("44011219821231512", id="Huangpu, 1982"),
        pytest.param("44010619790101001", id="Tianhe, 1979"),
        pytest.param("81000019850607003", id="Hong Kong resident"),
        pytest.param("82000019900228001", id="Macau resident"),
        pytest.param("83000019700101012", id="Taiwan resident"),
        pytest.param("44011220261124001", id="born today"),
        pytest.param("44011219060101001", id="a hundred and twenty years old"),
        pytest.param("91144019880808001", id="permanent residence of a foreigner"),
    ],
)
def test_a_genuine_identity_number_passes(body: str) -> None:
    assert rules_of(check_identity(identity(body), "identity", TODAY)) == []
    assert rules_of(check_identity(identity(body).lower(), "identity", TODAY)) == []


def test_the_check_character_ten_is_an_x() -> None:
    assert rules_of(check_identity("11010519491231002X", "f", TODAY)) == []
    assert rules_of(check_identity("11010519491231002x", "f", TODAY)) == []


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        pytest.param("110105491231002", "identity_malformed", id="fifteen digits"),
        pytest.param("010105194912310021", "identity_malformed", id="no region"),
        pytest.param("110105194912310021", "identity_wrong", id="check character"),
        pytest.param(identity("44011219750230001"), "identity_birth_wrong", id="30 February"),
        pytest.param(identity("44011219750431001"), "identity_birth_wrong", id="31 April"),
        pytest.param(identity("44011220261125001"), "identity_birth_wrong", id="tomorrow"),
        pytest.param(identity("44011219051231001"), "identity_birth_wrong", id="over 120"),
        pytest.param(identity("44011220270101001"), "identity_birth_wrong", id="not born yet"),
        pytest.param(identity("44011218990101001"), "identity_birth_wrong", id="too old"),
    ],
)
def test_an_identity_number_says_what_is_wrong_without_repeating_it(number: str, rule: str) -> None:
    found = list(check_identity(number, "identity", TODAY))

    assert rules_of(found) == [rule]
    assert found[0].facts == ()


@given(place=st.integers(0, 17), digit=st.sampled_from("0123456789"))
def test_one_wrong_digit_in_an_identity_number_is_found(place: int, digit: str) -> None:
    number = identity("44011219750312001")
    wrong = number[:place] + digit + number[place + 1 :]

    assert (rules_of(check_identity(wrong, "f", TODAY)) == []) is (wrong == number)


@pytest.mark.parametrize(
    ("number", "is_right"),
    [
        ("13800002617", True),
        ("１３８００００２６１７", True),
        ("138 0000 2617", True),
        ("12800002617", False),
        ("1380000261", False),
        ("138000026170", False),
    ],
)
def test_a_mobile_number_has_eleven_digits(number: str, is_right: bool) -> None:
    assert (rules_of(check_mobile(number, "contact.phone")) == []) is is_right
