"""The reminder before a letter's day, and the clearance once its papers are all there."""

import pytest

from desktop.domain.acts import Command
from desktop.domain.case import LetterStage
from desktop.domain.letter_telling import (
    ConfirmClearance,
    LetterCleared,
    LetterReminded,
    RemindEnterprise,
)
from desktop.domain.papers import SubmitPaper, VerifyPaper
from desktop.domain.values import PaperSource
from desktop.rules.deficiency import Paper
from tests.domain.desk import CASE, Desk, with_letter


def reminding(desk: Desk) -> RemindEnterprise:
    return RemindEnterprise(case_id=CASE, letter=desk.letter.id)


def clearing(desk: Desk) -> ConfirmClearance:
    return ConfirmClearance(case_id=CASE, letter=desk.letter.id)


def codes(desk: Desk, officer: str, command: Command) -> set[str]:
    return {rule for rule, _field in desk.no(officer, command)}


def all_in() -> Desk:
    desk = with_letter(LetterStage.ADOPTED)
    for paper in (p.paper for p in desk.letter.papers):
        desk.do("lianghui", SubmitPaper(case_id=CASE, paper=paper, source=PaperSource.MAIL))
        desk.do("zhoumin", VerifyPaper(case_id=CASE, paper=paper))
    return desk


def test_a_reminder_names_the_day_and_the_papers_still_to_come() -> None:
    desk = with_letter(LetterStage.ADOPTED)
    (told,) = desk.do("lianghui", reminding(desk))

    assert isinstance(told, LetterReminded)
    assert set(told.papers) == {Paper.PROJECT_APPROVAL, Paper.PROPERTY_RIGHT}
    assert told.due_on == desk.letter.due_on
    assert told.number
    assert desk.letter.reminded_on == desk.now.date()
    assert desk.letter.stage is LetterStage.ADOPTED


def test_an_enterprise_is_reminded_once_a_day() -> None:
    desk = with_letter(LetterStage.ADOPTED)
    desk.do("lianghui", reminding(desk))

    assert codes(desk, "lianghui", reminding(desk)) == {"reminded_today"}


def test_nobody_is_reminded_of_a_day_that_has_passed() -> None:
    desk = with_letter(LetterStage.ADOPTED).at("2026-05-15T09:00")

    assert codes(desk, "lianghui", reminding(desk)) == {"letter_overdue"}


@pytest.mark.parametrize("stage", [LetterStage.DRAFTED, LetterStage.REDEEMED])
def test_a_letter_that_is_not_in_force_is_not_reminded_of(stage: LetterStage) -> None:
    desk = all_in() if stage is LetterStage.REDEEMED else with_letter(stage)

    assert codes(desk, "lianghui", reminding(desk)) == {"letter_stage"}


def test_the_utility_is_told_once_that_all_papers_are_in() -> None:
    desk = all_in()
    (told,) = desk.do("huangzhenbang", clearing(desk))

    assert isinstance(told, LetterCleared)
    assert told.number
    assert desk.letter.cleared_on == desk.now.date()
    assert desk.letter.stage is LetterStage.REDEEMED
    assert codes(desk, "huangzhenbang", clearing(desk)) == {"cleared_before"}


def test_what_is_still_to_come_is_not_cleared() -> None:
    desk = with_letter(LetterStage.ADOPTED)

    assert codes(desk, "huangzhenbang", clearing(desk)) == {"letter_stage"}
    assert "duty_missing" in codes(desk, "lianghui", clearing(desk))
