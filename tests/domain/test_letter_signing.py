"""The waiver letter signed and sealed: another person each time, nothing missing by then."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop.domain.case import LetterStage, MatterOutcome
from desktop.domain.letter import (
    CheckLetter,
    SignLetter,
)
from desktop.domain.papers import StateGate, SubmitPaper
from desktop.domain.values import Duty, PaperSource
from desktop.resources import read_toml
from desktop.rules.decision import Table
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Answer
from desktop.rules.findings import Refusal
from desktop.rules.versions import Versions
from tests.domain.desk import (
    BOTH_PAPERS,
    CASE,
    STAGES,
    WAIVER,
    Desk,
    Reasons,
    advance,
    drafting,
    gate_answers,
    issuing,
    named,
    opened,
    sealing,
    two_people,
    waiver_ready,
    with_letter,
)

PROJECT, TITLE = BOTH_PAPERS


def test_the_day_of_issue_is_the_day_it_is_signed() -> None:
    desk = with_letter(LetterStage.COUNTERSIGNED).at("2026-02-14T10:00")

    desk.do("huangzhenbang", named(desk, SignLetter))

    letter = desk.letter
    assert (letter.stage, letter.signed_by) == (LetterStage.SIGNED, "huangzhenbang")
    assert letter.issued_on == date(2026, 2, 14)


def test_drafter_checker_and_signatory_are_three_people() -> None:
    for officer in ("lianghui", "zhoumin"):
        desk = with_letter(LetterStage.COUNTERSIGNED)
        desk.charge(officer, Duty.SIGNATORY)

        assert desk.no(officer, named(desk, SignLetter)) == {("same_person", "")}


def test_a_bureau_of_two_lets_the_checker_sign_but_never_the_drafter() -> None:
    desk = with_letter(LetterStage.COUNTERSIGNED, two_people())
    desk.charge("lianghui", Duty.SIGNATORY)
    desk.charge("zhoumin", Duty.SIGNATORY)

    assert desk.no("lianghui", named(desk, SignLetter)) == {("same_person", "")}
    desk.do("zhoumin", named(desk, SignLetter))

    assert desk.letter.signed_by == desk.letter.checked_by == "zhoumin"


def test_a_bureau_of_two_still_needs_two() -> None:
    desk = two_people()
    desk.charge("lianghui", Duty.CHECKER, Duty.SIGNATORY)
    desk.do("lianghui", drafting())

    assert desk.no("lianghui", named(desk, CheckLetter)) == {("same_person", "")}


def test_only_the_issuing_bureau_signs() -> None:
    desk = with_letter(LetterStage.COUNTERSIGNED)

    assert desk.no("dengxiu", named(desk, SignLetter)) == {("other_bureau", "")}


def signing(desk: Desk) -> Reasons:
    return desk.no("huangzhenbang", named(desk, SignLetter))


def test_every_bureau_countersigns_before_the_letter_is_signed() -> None:
    desk = with_letter(LetterStage.CHECKED)

    assert signing(desk) == {("countersign_waiting", "")}
    words = desk.words("huangzhenbang", named(desk, SignLetter))
    assert "企业服务局" in words
    assert "规划和自然资源局" in words


def test_every_waived_paper_is_backed_by_a_fitting_one() -> None:
    bare, unfit = replace(PROJECT, supporting=()), replace(TITLE, supporting=("project_code",))
    desk = waiver_ready()
    desk.do("lianghui", drafting([bare, unfit]))
    with_letter(LetterStage.COUNTERSIGNED, desk)

    assert signing(desk) == {
        ("supporting_missing", "papers.0.supporting"),
        ("supporting_unfit", "papers.1.supporting"),
    }


def test_a_paper_that_came_in_meanwhile_needs_no_letter() -> None:
    desk = with_letter(LetterStage.COUNTERSIGNED)
    came = SubmitPaper(case_id=CASE, paper=Paper.PROPERTY_RIGHT, source=PaperSource.UPLOAD)
    desk.do("lianghui", came)

    assert signing(desk) == {("paper_not_missing", "papers.1.supporting")}


def test_no_letter_without_commitment_or_with_unknown_or_failed_conditions() -> None:
    desk = opened(3, "2026-02-13T09:00", WAIVER)
    desk.do("lianghui", drafting())
    with_letter(LetterStage.COUNTERSIGNED, desk)
    assert signing(desk) == {("commitment_missing", ""), ("gate_unanswered", "")}

    desk.do("lianghui", gate_answers(desk, Answer.NO))

    assert signing(desk) == {("commitment_missing", ""), ("gate_failed", "")}


def by_other_rows(desk: Desk, change: Callable[[dict[str, Any]], dict[str, Any] | None]) -> None:
    """Let the desk go by a table of waivable papers with each row changed, or dropped."""
    raw = read_toml("rules/deficiency.toml")
    rows = [row for row in map(change, raw["row"]) if row]
    tables = {**desk.rules.tables, "deficiency": Versions([Table({**raw, "row": rows})], [])}
    desk.rules = replace(desk.rules, tables=tables)


def lawful_sites_only(row: dict[str, Any]) -> dict[str, Any] | None:
    """Make the condition of a lawful site one of each row by which a bureau vouches."""
    if row["then"] in ("main", "barred"):
        return row if row["id"] != "site_lawful" else None
    return {**row, "when": [*row["when"], {"fact": "site_lawful", "is": "yes"}]}


@pytest.mark.parametrize(
    ("answer", "rule"), [(Answer.NO, "gate_failed"), (Answer.UNKNOWN, "gate_unanswered")]
)
def test_a_condition_of_the_row_that_vouches_keeps_a_letter_from_being_signed(
    answer: Answer, rule: str
) -> None:
    desk = waiver_ready()
    by_other_rows(desk, lawful_sites_only)
    with_letter(LetterStage.COUNTERSIGNED, desk)
    assert not isinstance(desk.decide("huangzhenbang", named(desk, SignLetter)), Refusal)
    said = StateGate(case_id=CASE, answers=(("site_lawful", answer),), source="现场踏勘")
    desk.do("lianghui", said)

    assert signing(desk) == {(rule, "")}
    assert desk.words("huangzhenbang", named(desk, SignLetter)).count("违法建设") == 1


def test_a_letter_is_not_signed_once_another_bureau_vouches_for_its_paper() -> None:
    desk = with_letter(LetterStage.COUNTERSIGNED)
    by_other_rows(
        desk, lambda row: {**row, "then": "urban_renewal"} if row["then"] == "planning" else row
    )

    assert signing(desk) == {("vouching_changed", "papers.1.supporting")}
    assert "规划和自然资源局" in desk.words("huangzhenbang", named(desk, SignLetter))


def test_a_letter_whose_last_day_has_come_is_not_signed() -> None:
    desk = with_letter(LetterStage.COUNTERSIGNED)
    desk.now += timedelta(days=90)

    assert signing(desk) == {("by_not_ahead", "")}


def test_a_signed_letter_gets_its_number_and_ends_the_request() -> None:
    desk = with_letter(LetterStage.SIGNED)
    assert desk.no("huangzhenbang", issuing(desk.letter.id, number=" ")) == {
        ("text_missing", "number")
    }

    desk.do("huangzhenbang", issuing(desk.letter.id))

    letter = desk.letter
    assert (letter.stage, letter.number) == (LetterStage.ISSUED, "示范企服函〔2026〕1号")
    assert (letter.content, letter.file, letter.pdf) == ("a", "b", "c")
    assert desk.matter(WAIVER).outcome is MatterOutcome.LETTER_ISSUED
    assert desk.matter(WAIVER).document_number == letter.number
    assert desk.no("huangzhenbang", issuing(letter.id)) == {("letter_stage", "")}


def test_the_seal_is_its_keepers() -> None:
    desk = with_letter(LetterStage.ISSUED)
    letter = desk.letter.id
    assert desk.no("liguodong", sealing(letter)) >= {("duty_missing", "")}
    desk.charge("huangzhenbang", Duty.SEAL_KEEPER)
    assert desk.no("huangzhenbang", sealing(letter)) == {("same_person", "")}
    assert desk.no("sujing", sealing(letter, method="potato")) == {("seal_method_unfit", "method")}
    desk.charge("dengxiu", Duty.SEAL_KEEPER)
    assert desk.no("dengxiu", sealing(letter)) == {("other_bureau", "")}

    desk.do("sujing", replace(sealing(letter, "electronic"), file="d", pdf="e"))

    assert desk.letter.stage is LetterStage.SEALED
    assert (desk.letter.sealed_by, desk.letter.sealed_file, desk.letter.sealed_pdf) == (
        "sujing",
        "d",
        "e",
    )
    assert desk.no("sujing", sealing(letter)) == {("letter_stage", "")}


def test_the_stages_follow_one_another() -> None:
    desk = with_letter(LetterStage.DRAFTED)
    passed = [desk.letter.stage]
    for stage in STAGES[1:]:
        advance(desk, stage)
        passed.append(desk.letter.stage)

    assert tuple(passed) == STAGES
