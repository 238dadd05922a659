"""Papers come in, are found in order or returned; commitment and conditions of the waiver."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.acts import Command
from desktop.domain.case import LetterStage
from desktop.domain.papers import (
    MarkPaper,
    ReturnPaper,
    SignCommitment,
    StateGate,
    SubmitPaper,
    VerifyPaper,
)
from desktop.domain.values import PaperSource, PaperStatus
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Answer
from tests.domain.desk import CASE, Desk, Reasons, opened, with_letter

TITLE = Paper.PROPERTY_RIGHT
PROJECT = Paper.PROJECT_APPROVAL
SUBMIT = SubmitPaper(case_id=CASE, paper=TITLE, source=PaperSource.WINDOW, scans=("a",))
VERIFY = VerifyPaper(case_id=CASE, paper=TITLE)
RETURN = ReturnPaper(case_id=CASE, paper=TITLE, problem="缺页")
COMMITMENT = SignCommitment(case_id=CASE, number="承诺1号", signed_on=date(2026, 9, 24))


def desk_of_case_2() -> Desk:
    return opened(2, "2026-09-24T09:00")


def brought(desk: Desk, paper: Paper) -> None:
    desk.do("lianghui", replace(SUBMIT, paper=paper))
    desk.do("zhoumin", replace(VERIFY, paper=paper))


def test_a_paper_is_submitted_and_verified() -> None:
    desk = desk_of_case_2()

    desk.do("lianghui", replace(SUBMIT, number="粤（2026）广州市不动产权第0012345号"))
    assert desk.case.paper(TITLE).status is PaperStatus.SUBMITTED
    desk.do("zhoumin", replace(VERIFY, remark="与原件一致"))

    paper = desk.case.paper(TITLE)
    assert (paper.status, paper.remark) == (PaperStatus.VERIFIED, "与原件一致")
    assert paper.number == "粤（2026）广州市不动产权第0012345号"


def test_the_scans_of_a_paper_are_kept_each_once() -> None:
    desk = desk_of_case_2()
    desk.do("lianghui", SUBMIT)
    desk.do("lianghui", replace(SUBMIT, scans=("a", "b")))

    assert desk.case.paper(TITLE).scans == ("a", "b")


def test_a_paper_is_returned_with_everything_that_is_wrong() -> None:
    desk = desk_of_case_2()
    desk.do("lianghui", SUBMIT)

    desk.do("zhoumin", RETURN)

    paper = desk.case.paper(TITLE)
    assert (paper.status, paper.remark) == (PaperStatus.RETURNED, "缺页")


def test_a_paper_is_marked() -> None:
    desk = desk_of_case_2()

    desk.do("lianghui", MarkPaper(case_id=CASE, paper=TITLE, status=PaperStatus.NOT_CONCERNED))

    assert desk.case.paper(TITLE).status is PaperStatus.NOT_CONCERNED


def test_the_commitment_is_kept() -> None:
    desk = desk_of_case_2()

    desk.do("hezhiyuan", COMMITMENT)

    assert desk.case.commitment is not None
    assert desk.case.commitment.number == "承诺1号"


def test_a_condition_looked_into_again_takes_the_newer_answer() -> None:
    desk = desk_of_case_2()
    for answer in (Answer.NO, Answer.YES):
        answers = (("site_lawful", answer),)
        desk.do("lianghui", StateGate(case_id=CASE, answers=answers, source="现场"))

    assert desk.case.gate == (("site_lawful", Answer.YES),)


@pytest.mark.parametrize(
    ("officer", "command", "reasons"),
    [
        (
            "lianghui",
            replace(SUBMIT, submitted_on=date(2026, 9, 25)),
            {("in_future", "submitted_on")},
        ),
        ("zhoumin", VERIFY, {("paper_not_submitted", "")}),
        ("zhoumin", RETURN, {("paper_not_submitted", "")}),
        (
            "zhoumin",
            replace(RETURN, problem=""),
            {("paper_not_submitted", ""), ("text_missing", "problem")},
        ),
        (
            "lianghui",
            MarkPaper(case_id=CASE, paper=TITLE, status=PaperStatus.VERIFIED),
            {("mark_unfit", "status")},
        ),
        (
            "lianghui",
            MarkPaper(case_id=CASE, paper=Paper.SAFETY_MEASURES, status=PaperStatus.NOT_CONCERNED),
            {("text_missing", "remark")},
        ),
        ("lianghui", replace(COMMITMENT, number=""), {("text_missing", "number")}),
        (
            "lianghui",
            replace(COMMITMENT, signed_on=date(2026, 9, 25)),
            {("in_future", "signed_on")},
        ),
        (
            "lianghui",
            StateGate(case_id=CASE, answers=(("is_nice", Answer.YES),), source=""),
            {("gate_unknown", "answers"), ("text_missing", "source")},
        ),
    ],
)
def test_what_does_not_fit_is_refused(officer: str, command: Command, reasons: Reasons) -> None:
    assert desk_of_case_2().no(officer, command) == reasons


def test_a_letter_is_redeemed_by_the_last_of_its_papers() -> None:
    desk = with_letter(LetterStage.ADOPTED).at("2026-03-10T10:00")

    brought(desk, PROJECT)
    assert desk.letter.stage is LetterStage.ADOPTED
    assert [p.paper for p in desk.letter.outstanding] == [TITLE]

    brought(desk, TITLE)
    assert desk.letter.stage is LetterStage.REDEEMED
    assert desk.letter.ended_on == date(2026, 3, 10)


def test_a_paper_found_wrong_afterwards_is_waited_for_anew() -> None:
    desk = with_letter(LetterStage.ADOPTED).at("2026-03-10T10:00")
    brought(desk, PROJECT)

    desk.do("zhoumin", replace(RETURN, paper=PROJECT))
    brought(desk, TITLE)

    assert desk.letter.stage is LetterStage.ADOPTED
    assert [p.paper for p in desk.letter.outstanding] == [PROJECT]
    mark = MarkPaper(case_id=CASE, paper=TITLE, status=PaperStatus.MISSING)
    desk.do("lianghui", mark)
    assert {p.paper for p in desk.letter.outstanding} == {PROJECT, TITLE}


def test_a_paper_in_time_redeems_although_it_is_verified_later() -> None:
    desk = with_letter(LetterStage.ADOPTED).at("2026-05-14T17:00")
    for paper in (PROJECT, TITLE):
        desk.do("lianghui", replace(SUBMIT, paper=paper))

    desk.at("2026-05-18T09:00")
    for paper in (PROJECT, TITLE):
        desk.do("zhoumin", replace(VERIFY, paper=paper))

    assert desk.letter.stage is LetterStage.REDEEMED


def test_a_paper_after_the_last_day_does_not_redeem() -> None:
    desk = with_letter(LetterStage.ADOPTED).at("2026-05-15T09:00")

    for paper in (PROJECT, TITLE):
        brought(desk, paper)

    assert desk.letter.stage is LetterStage.ADOPTED
    assert len(desk.letter.outstanding) == 2


def test_a_draft_is_not_redeemed() -> None:
    desk = with_letter(LetterStage.DRAFTED)

    for paper in (PROJECT, TITLE):
        brought(desk, paper)

    assert desk.letter.stage is LetterStage.DRAFTED
