"""签发前检查 shows everything that keeps a letter from being signed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.case import Case, WaiverLetter
from desktop.domain.letter_checks import issue_findings
from desktop.office.letter_checks import RULES_OF_CHECKS, checks_without_day, glyph_check
from desktop.office.letter_form import day_said
from desktop.office.office import Office
from desktop.wording.letter_page import CHECKS
from tests.views.acts_told import told


def test_a_letter_beyond_the_delegation_fails_its_check() -> None:
    before = told()["check-letter"]
    letter = before.case.letters[0]
    form = before.case.form
    above = replace(
        before.case, form=replace(form, demand=replace(form.demand, kilovolts=Decimal(110)))
    )

    rows = {row.text: row for row in checks_without_day(above, letter, before.context)}

    shown = {rule for rules in RULES_OF_CHECKS.values() for rule in rules}
    assert {f.rule for f in issue_findings(above, letter, before.context)} <= shown
    assert rows[CHECKS["delegation"]].passed is False
    assert rows[CHECKS["delegation"]].mend == "case"


@pytest.mark.parametrize(
    ("day", "said", "is_doubtful"),
    [
        pytest.param(date(2026, 11, 30), "默认 90 日，可固定", False, id="a day that is worked"),
        pytest.param(date(2026, 10, 5), "不上班（国庆节）", True, id="a holiday"),
        pytest.param(date(2026, 11, 28), "不上班（周末）", True, id="a weekend"),
        pytest.param(date(2027, 2, 25), "2027 年放假安排尚未公布", True, id="no notice yet"),
        pytest.param(None, "请固定具体日期", True, id="a day nobody has fixed"),
    ],
)
def test_the_last_day_is_said_to_rest_or_to_be_provisional(
    office: Office, day: date | None, said: str, *, is_doubtful: bool
) -> None:
    told = day_said(office, day)

    assert said in told.text
    assert told.is_doubtful is is_doubtful


def of_enterprise(name: str) -> tuple[Case, WaiverLetter]:
    before = told()["check-letter"]
    case = before.case
    enterprise = replace(case.form.enterprise, name=name, short_name=name)
    return replace(case, form=replace(case.form, enterprise=enterprise)), case.letters[0]


def test_a_rare_character_is_told_with_the_face_that_prints_it(office: Office) -> None:
    row = glyph_check(office, *of_enterprise("沥滘塱旻冷链有限公司"))

    assert row.text == CHECKS["glyphs"]
    assert row.passed is True
    assert "“滘”（U+6ED8，正文第1段）用仿宋（扩展字库）" in row.detail


def test_a_character_that_cannot_be_printed_fails_the_check_with_its_place(office: Office) -> None:
    row = glyph_check(office, *of_enterprise("广州\U0002a6d6冷链有限公司"))

    assert row.passed is False
    assert "U+2A6D6，位于标题" in row.detail


def test_a_letter_that_waives_nothing_yet_has_no_characters_to_look_at(office: Office) -> None:
    case, letter = of_enterprise("广州冷链有限公司")

    assert glyph_check(office, case, replace(letter, papers=())).passed is None
