"""Envelopes and labels for chosen papers of a case."""

from io import BytesIO

import pdfplumber
import pytest

from desktop.office.delivery import Chosen
from desktop.office.labels import make_labels
from desktop.rules.findings import Refusal
from desktop.wording.findings import say
from tests.office.letters_out import CONTACT, NUMBER, LettersOut


def no_step(_done: int, _of: int) -> None:
    return


def text_of(pages: bytes | Refusal) -> str:
    assert isinstance(pages, bytes), pages
    with pdfplumber.open(BytesIO(pages)) as document:
        return "".join(c["text"] for page in document.pages for c in page.chars)


def test_a_letter_s_envelope_goes_to_the_letter_s_addressee(out: LettersOut) -> None:
    chosen = (Chosen(out.case_id, out.letter.id),)
    said = text_of(make_labels(out.office, chosen, "envelope_dl", no_step))

    assert out.office.settings.addressee in said
    assert NUMBER in said
    assert out.case.form.project.address not in said
    assert CONTACT not in said


def test_another_paper_s_envelope_goes_to_the_enterprise(out: LettersOut) -> None:
    chosen = (Chosen(out.case_id, number="通1号"),)
    said = text_of(make_labels(out.office, chosen, "envelope_c5", no_step))

    assert out.case.form.enterprise.name in said
    assert out.case.form.project.address in said


def test_a_case_gets_one_label(out: LettersOut) -> None:
    chosen = (Chosen(out.case_id, out.letter.id), Chosen(out.case_id, number="通1号"))
    said = text_of(make_labels(out.office, chosen, "archive_label", no_step))

    assert said.count(out.case.number) == 1


@pytest.mark.parametrize(
    ("chosen", "sheet", "rule"),
    [
        pytest.param((), "envelope_dl", "papers_none", id="nothing chosen"),
        pytest.param((Chosen("none"),), "envelope_dl", "papers_none", id="no such case"),
        pytest.param((Chosen("none"),), "poster", "sheet_unknown", id="no such sheet"),
    ],
)
def test_what_can_not_be_made_is_told(
    out: LettersOut, chosen: tuple[Chosen, ...], sheet: str, rule: str
) -> None:
    refused = make_labels(out.office, chosen, sheet, no_step)

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == [rule]
    assert all(str(say(f)) for f in refused.findings)
