"""No act takes a text with what nobody sees, or longer than its place; its field is named."""

from dataclasses import fields

import pytest

from desktop.domain.acts import ACTS
from desktop.domain.case import LetterStage
from desktop.domain.letter import CountersignLetter, SendBackLetter
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_draft import DraftLetter
from desktop.domain.texts import LONGEST, SHORT, unfit_texts
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Refusal
from desktop.wording.findings import field_name, say
from tests.domain.desk import CASE, with_letter

PROGRAMS_OWN = frozenset({"case_id", "content", "digest", "file", "letter", "pdf", "plain"})
"""Filled in by the program, never by an officer."""


def draft(**changed: str) -> DraftLetter:
    paper = PaperToWaive(Paper.PROPERTY_RIGHT, supporting=("grant_contract",), **changed)
    return DraftLetter(case_id=CASE, papers=(paper,))


@pytest.mark.parametrize("field", ["issuing_organ", "progress", "anchor", "method"])
@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("核发\x07部门", "text_unseen"),
        ("已\u202e受理", "text_unseen"),
        ("办" * 201, "text_too_long"),
    ],
)
def test_every_text_of_a_letters_form_is_looked_at(field: str, text: str, rule: str) -> None:
    (found,) = unfit_texts(draft(**{field: text}))

    assert (found.rule, found.field) == (rule, f"papers.0.{field}")
    assert not any(c.isascii() and c.isalpha() for c in say(found).field)


def test_plain_and_rare_characters_and_lines_pass() -> None:
    said = SendBackLetter(
        case_id=CASE, letter="x", reason="第一行\n𬱖滘Ⅱ期\t（A）—“引”" + "办" * 1900
    )

    assert not list(unfit_texts(said))
    assert list(unfit_texts(SendBackLetter(case_id=CASE, letter="x", reason="办" * (LONGEST + 1))))
    assert SHORT < LONGEST


def test_the_act_is_refused_with_the_field_and_the_place_of_the_character() -> None:
    desk = with_letter(LetterStage.CHECKED)
    sign = CountersignLetter(case_id=CASE, letter=desk.letter.id, document="核\x00")
    done = desk.decide("zhoumin", sign)

    assert isinstance(done, Refusal)
    (found,) = done.findings
    assert (found.rule, found.field) == ("text_unseen", "document")
    assert "第2个字" in str(say(found))


def test_every_text_of_every_act_has_a_name_in_chinese() -> None:
    texts = {
        field.name
        for one in ACTS.values()
        for field in fields(one.command)
        if field.type == "str" or field.type is str
    }

    assert {name for name in texts if not field_name(name).strip()} == set()
    assert {n for n in texts - PROGRAMS_OWN if field_name(n) == n} == set()
