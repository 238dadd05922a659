"""The utility accepts on complete papers or on a served letter, and reaches its milestones."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from desktop.domain.case import LetterStage, MatterOutcome
from desktop.domain.clocks import ball_holders, connection_goal
from desktop.domain.connection import ReachMilestone
from desktop.domain.letter_life import ConfirmLapse, RevokeLetter
from desktop.domain.papers import SubmitPaper, VerifyPaper
from desktop.domain.values import PaperSource
from desktop.resources import read_toml
from desktop.rules.decision import Table
from desktop.rules.deficiency import Paper
from desktop.rules.versions import Versions
from tests.domain.desk import (
    BOTH_PAPERS,
    CASE,
    CONNECTION,
    STAGES,
    Desk,
    Reasons,
    adopting,
    advance,
    drafting,
    moment,
    new_desk,
    opened,
    opening,
    waiver_ready,
    with_letter,
)
from tests.domain.revisions import revised, year_revised

BEFORE_SERVICE = STAGES[: STAGES.index(LetterStage.SERVED)]


def reaching(milestone: str, on: date | None = None) -> ReachMilestone:
    return ReachMilestone(case_id=CASE, milestone=milestone, on=on)


def complete() -> Desk:
    """Return case 1, all of whose papers are in, with a connection wanted."""
    desk = new_desk().at("2026-09-18T15:10")
    desk.do("lianghui", opening(1, matters=(CONNECTION,)))
    return desk


def brought(desk: Desk, *papers: Paper) -> None:
    for paper in papers:
        came = SubmitPaper(case_id=CASE, paper=paper, source=PaperSource.UPLOAD)
        desk.do("lianghui", came)
        desk.do("zhoumin", VerifyPaper(case_id=CASE, paper=paper))


def test_the_utility_accepts_on_complete_papers() -> None:
    desk = complete()
    assert ball_holders(desk.case, desk.now.date()) == ("utility",)

    desk.do("hezhiyuan", adopting())

    matter = desk.matter(CONNECTION)
    assert (matter.acceptance_number, matter.accepted_on) == ("DL1", date(2026, 9, 18))
    goal = connection_goal(desk.case, desk.rules)
    assert goal is not None
    assert goal.on == date(2026, 10, 29)


def test_the_goal_of_a_connection_keeps_the_day_it_was_given() -> None:
    desk = complete()
    desk.do("hezhiyuan", adopting())
    before = connection_goal(desk.case, desk.rules)
    assert before is not None
    assert before.on is not None
    off = year_revised(**{f"d{before.on:%m%d}": True})
    desk.rules = revised(desk.rules, desk.now + timedelta(days=1), off)

    after = connection_goal(desk.case, desk.rules)

    assert after is not None
    assert after.on == before.on
    assert after.is_put_off


def test_no_goal_runs_before_the_utility_accepts() -> None:
    assert connection_goal(complete().case, complete().rules) is None


def test_the_utility_does_not_accept_while_papers_are_missing() -> None:
    desk = opened(3, "2026-02-13T09:00")

    assert desk.no("hezhiyuan", adopting()) == {("paper_missing", "papers")}
    words = desk.words("hezhiyuan", adopting())
    assert words.count("缺少") == 2


@pytest.mark.parametrize("stage", BEFORE_SERVICE)
def test_the_utility_does_not_accept_on_a_letter_not_served(stage: LetterStage) -> None:
    desk = with_letter(stage)

    command = adopting(desk.letter.id)

    assert desk.no("hezhiyuan", command) == {("letter_not_served", "letter")}
    assert "尚未送达" in desk.words("hezhiyuan", command)


def test_the_utility_accepts_on_a_served_letter() -> None:
    desk = with_letter(LetterStage.SERVED)

    desk.do("hezhiyuan", adopting(desk.letter.id))

    letter = desk.letter
    assert (letter.stage, letter.utility_number) == (LetterStage.ADOPTED, "DL1")
    assert letter.adopted_on == date(2026, 2, 13)
    assert desk.no("hezhiyuan", adopting(letter.id)) == {
        ("already_accepted", ""),
        ("letter_not_served", "letter"),
    }


def test_a_letter_covers_only_the_papers_it_waives() -> None:
    desk = waiver_ready()
    desk.do("lianghui", drafting(BOTH_PAPERS[:1]))
    with_letter(LetterStage.SERVED, desk)

    assert desk.no("hezhiyuan", adopting(desk.letter.id)) == {("paper_missing", "papers")}


@pytest.mark.parametrize(
    ("more", "reasons"),
    [
        ({"utility_number": " "}, {("text_missing", "utility_number")}),
        ({"letter": "X"}, {("letter_missing", "letter")}),
        ({"accepted_at": moment("2026-03-02T10:01")}, {("in_future", "accepted_at")}),
        (
            {"accepted_at": moment("2026-02-12T10:00")},
            {("before_receipt", "accepted_at"), ("before_service", "accepted_at")},
        ),
        ({"accepted_at": moment("2026-02-27T17:00")}, {("before_service", "accepted_at")}),
        (
            {"accepted_at": datetime(2026, 3, 2, 9)},  # noqa: DTZ001
            {("moment_without_zone", "accepted_at")},
        ),
    ],
)
def test_acceptance_is_dated_after_receipt_and_service(
    more: dict[str, Any], reasons: Reasons
) -> None:
    desk = with_letter(LetterStage.SEALED).at("2026-02-28T10:00")
    advance(desk, LetterStage.SERVED)
    command = adopting(**{"letter": desk.letter.id} | more)

    assert desk.at("2026-03-02T10:00").no("hezhiyuan", command) == reasons


def test_a_letter_whose_day_has_passed_is_no_basis() -> None:
    desk = with_letter(LetterStage.SERVED).at("2026-05-15T09:00")

    assert desk.no("hezhiyuan", adopting(desk.letter.id)) == {("letter_overdue", "letter")}


def test_a_connection_nobody_asked_for_begins_with_its_acceptance() -> None:
    desk = opened(1, "2026-09-18T15:10")

    desk.do("hezhiyuan", adopting())

    assert desk.matter(CONNECTION).received_on == date(2026, 9, 18)


def test_the_last_milestone_ends_the_connection() -> None:
    desk = complete()
    desk.do("hezhiyuan", adopting())
    desk.at("2026-10-20T09:00")
    milestones = desk.rules.milestones(desk.office.stage_profile, desk.now.date())

    for milestone in milestones:
        desk.do("hezhiyuan", reaching(milestone, date(2026, 10, 19)))

    matter = desk.matter(CONNECTION)
    assert [m.milestone for m in desk.case.milestones] == list(milestones)
    assert matter.outcome is MatterOutcome.CONNECTED
    assert matter.ended is not None
    assert (matter.ended.on, matter.ended.entered_at) == (date(2026, 10, 19), desk.now)
    late = desk.no("hezhiyuan", reaching("energised"))
    assert late == {("matter_closed", ""), ("milestone_reached", "milestone")}


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (reaching("party"), {("milestone_unknown", "milestone")}),
        (reaching("survey", date(2026, 9, 19)), {("in_future", "on")}),
    ],
)
def test_a_milestone_is_one_of_the_profile_and_reached(
    command: ReachMilestone, reasons: Reasons
) -> None:
    desk = complete()
    desk.do("hezhiyuan", adopting())

    assert desk.no("hezhiyuan", command) == reasons


def test_a_milestone_is_reached_once() -> None:
    desk = complete()
    desk.do("hezhiyuan", adopting())
    desk.do("hezhiyuan", reaching("survey"))

    assert desk.no("hezhiyuan", reaching("survey")) == {("milestone_reached", "milestone")}


def test_nothing_is_reached_before_acceptance() -> None:
    assert complete().no("hezhiyuan", reaching("survey")) == {("not_accepted", "")}


def test_the_anchor_waits_for_its_paper_and_can_not_be_passed_by() -> None:
    desk = with_letter(LetterStage.ADOPTED)
    desk.do("hezhiyuan", reaching("contract_signed"))
    for milestone in ("final_inspection", "energised"):
        assert ("anchor_paper_outstanding", "") in desk.no("hezhiyuan", reaching(milestone))

    desk.at("2026-03-10T10:00")
    brought(desk, Paper.PROJECT_APPROVAL)

    desk.do("hezhiyuan", reaching("final_inspection"))
    assert desk.no("hezhiyuan", reaching("metering")) == {("anchor_paper_outstanding", "")}
    brought(desk, Paper.PROPERTY_RIGHT)
    desk.do("hezhiyuan", reaching("metering"))


@pytest.mark.parametrize(
    ("dropped", "binding"),
    [
        pytest.param(("metering",), "energised", id="the next milestone"),
        pytest.param(("metering", "energised"), "final_inspection", id="else the last one"),
    ],
)
def test_an_anchor_that_is_no_milestone_of_the_profile_any_more_still_binds(
    dropped: tuple[str, ...], binding: str
) -> None:
    desk = with_letter(LetterStage.ADOPTED).at("2026-03-10T10:00")
    brought(desk, Paper.PROJECT_APPROVAL)
    stages = read_toml("rules/stages.toml")
    completion = ("external_works", "final_inspection", "metering", "energised")
    kept = [m for m in completion if m not in dropped]
    rows = [r for r in stages["row"] if r["id"] != "two_completion"]
    base = next(r for r in stages["row"] if r["id"] == "two_completion")
    for row_id, milestones, then in (("kept", kept, "completion"), ("out", list(dropped), "none")):
        when = [
            {"fact": "profile", "is": "huangpu_two_stage"},
            {"fact": "milestone", "in": milestones},
        ]
        rows.append({**base, "id": row_id, "when": when, "then": then})
    tables = {**desk.rules.tables, "stages": Versions([Table({**stages, "row": rows})], [])}
    desk.rules = replace(desk.rules, tables=tables)
    desk.do("hezhiyuan", reaching("external_works"))

    assert desk.no("hezhiyuan", reaching(binding)) == {("anchor_paper_outstanding", "")}

    brought(desk, Paper.PROPERTY_RIGHT)
    desk.do("hezhiyuan", reaching(binding))


def test_a_lapsed_letter_carries_the_connection_no_further() -> None:
    desk = with_letter(LetterStage.ADOPTED).at("2026-05-15T09:00")
    desk.do("lianghui", ConfirmLapse(case_id=CASE, letter=desk.letter.id))
    assert desk.no("hezhiyuan", reaching("survey")) == {("basis_ended", "")}
    assert "示范企服函〔2026〕1号" in desk.words("hezhiyuan", reaching("survey"))

    brought(desk, Paper.PROJECT_APPROVAL, Paper.PROPERTY_RIGHT)

    desk.do("hezhiyuan", reaching("survey"))


def test_a_new_letter_carries_it_on() -> None:
    desk = with_letter(LetterStage.ADOPTED)
    revoke = RevokeLetter(case_id=CASE, letter=desk.letter.id, reason="主体变更")
    desk.do("huangzhenbang", revoke)
    assert desk.no("hezhiyuan", reaching("survey")) == {("basis_ended", "")}

    desk.do("lianghui", drafting())
    with_letter(LetterStage.SERVED, desk)

    desk.do("hezhiyuan", reaching("survey"))


def test_a_milestone_without_day_is_of_today() -> None:
    desk = complete()
    desk.do("hezhiyuan", adopting())

    desk.do("hezhiyuan", replace(reaching("survey"), on=None))

    assert desk.case.milestones[0].on == date(2026, 9, 18)
