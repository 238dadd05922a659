"""The bureaus decide, each for itself; the matter is concluded from what they said."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from desktop.domain.approval import ConcludeMatter, DecideStep, MatterConcluded, ReviewLateEntry
from desktop.domain.case import MatterOutcome, Opinion, SpecialKind
from desktop.domain.clocks import ball_holders, step_due
from desktop.domain.step_clock import StartSpecial, is_missed
from desktop.domain.values import Bureau, MatterKind
from desktop.rules.deficiency import Paper
from tests.domain.desk import (
    CASE,
    TRANSMISSION,
    WAIVER,
    WORKS,
    Desk,
    Reasons,
    decided_by_all,
    in_approval,
    moment,
    opened,
)

REVIEW = ReviewLateEntry(case_id=CASE, matter=WORKS, bureau=Bureau.HOUSING)


def deciding(opinion: Opinion = Opinion.APPROVE, **more: Any) -> DecideStep:
    bureau = more.pop("bureau", Bureau.HOUSING)
    return DecideStep(case_id=CASE, matter=WORKS, bureau=bureau, opinion=opinion, **more)


def late(text: str = "2026-09-29T16:00", **more: Any) -> DecideStep:
    given = {"late_reason": "停电", "late_scan": "f" * 64} | more
    return deciding(decided_at=moment(text), **given)


def concluding(outcome: MatterOutcome, *reasons: str, matter: MatterKind = WORKS) -> ConcludeMatter:
    return ConcludeMatter(case_id=CASE, matter=matter, outcome=outcome, reasons=reasons)


def test_an_opinion_keeps_what_was_looked_at_and_when() -> None:
    desk = in_approval().at("2026-09-28T10:00")

    desk.do("liguodong", deciding(text="同意", opened=(Paper.LOCATION,)))

    step = desk.step()
    assert (step.opinion, step.text, step.officer) == (Opinion.APPROVE, "同意", "liguodong")
    assert step.opened == (Paper.LOCATION,)
    assert step.decided is not None
    assert step.decided.on == date(2026, 9, 28)
    assert Bureau.HOUSING not in ball_holders(desk.case, desk.now.date())


def test_a_rejection_says_why() -> None:
    desk = in_approval()

    assert desk.no("liguodong", deciding(Opinion.REJECT)) == {("reason_missing", "reasons")}
    blank = deciding(Opinion.REJECT, reasons=(" ",))
    assert desk.no("liguodong", blank) == {("reason_missing", "reasons")}

    desk.do("liguodong", deciding(Opinion.REJECT, reasons=("与道路改造冲突",)))

    assert desk.step().opinion is Opinion.REJECT


def test_a_bureau_speaks_for_itself_only_and_once() -> None:
    desk = in_approval()
    assert desk.no("chenjiayi", deciding()) == {("other_bureau", "")}

    desk.do("liguodong", deciding())

    assert desk.no("liguodong", deciding()) == {("step_decided", "")}


def test_a_bureau_without_step_has_nothing_to_decide() -> None:
    desk = in_approval()

    command = deciding(bureau=Bureau.JOINT_OFFICE)

    assert desk.no("linzhuren", command) == {("step_missing", "")}


def test_nothing_is_decided_before_acceptance() -> None:
    desk = opened(2, "2026-09-24T09:00")

    assert desk.no("liguodong", deciding()) == {("not_accepted", "")}


def test_after_silence_the_acceptance_is_recorded_first() -> None:
    desk = opened(2, "2026-09-21T10:00").at("2026-09-30T09:00")

    assert desk.no("liguodong", deciding()) == {("acceptance_not_recorded", "")}


def test_nothing_is_decided_while_a_special_procedure_runs() -> None:
    desk = in_approval().at("2026-09-28T09:00")
    special = StartSpecial(
        case_id=CASE,
        matter=WORKS,
        bureau=Bureau.HOUSING,
        kind=SpecialKind.EXPERT_REVIEW,
        start=date(2026, 9, 28),
        end=date(2026, 10, 9),
    )
    desk.do("liguodong", special)

    assert desk.no("liguodong", deciding()) == {("special_running", "")}
    desk.at("2026-10-12T09:00").do("liguodong", deciding())


def test_a_decision_made_on_paper_in_time_stays_in_time() -> None:
    desk = in_approval().at("2026-09-30T09:00")
    due = step_due(desk.matter(), desk.step(), desk.now.date(), desk.rules)
    assert is_missed(due, desk.step(), desk.now.date())

    desk.do("liguodong", late())

    step = desk.step()
    assert not is_missed(due, step, desk.now.date())
    assert step.decided is not None
    assert step.decided.entered_at == desk.now
    assert step.late is not None


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (late(late_reason=""), {("late_reason_missing", "late_reason")}),
        (late(late_scan=" "), {("late_scan_missing", "late_scan")}),
        (late("2026-09-30T09:01"), {("in_future", "decided_at")}),
        (late("2026-09-23T16:00"), {("before_acceptance", "decided_at")}),
        (
            replace(late(), decided_at=datetime(2026, 9, 29, 16)),  # noqa: DTZ001
            {("moment_without_zone", "decided_at")},
        ),
    ],
)
def test_a_late_entry_is_backed(command: DecideStep, reasons: Reasons) -> None:
    assert in_approval().at("2026-09-30T09:00").no("liguodong", command) == reasons


def test_a_late_entry_is_looked_at_by_a_second_person() -> None:
    desk = in_approval().at("2026-09-30T09:00")
    assert desk.no("zhoumin", REVIEW) == {("no_late_entry", "")}
    desk.do("liguodong", late())

    assert desk.no("liguodong", REVIEW) == {("same_person", "")}
    desk.do("linzhuren", REVIEW)

    step = desk.step()
    assert step.late is not None
    assert step.late.reviewed_by == "linzhuren"
    assert desk.no("zhoumin", REVIEW) == {("no_late_entry", "")}


def test_a_matter_is_granted_when_all_agreed_or_are_not_concerned() -> None:
    desk = in_approval().at("2026-09-29T10:00")
    desk.do("heyan", deciding(Opinion.NOT_CONCERNED, bureau=Bureau.URBAN_RENEWAL))
    decided_by_all(desk)

    desk.do("huangzhenbang", concluding(MatterOutcome.GRANTED))

    assert desk.matter().outcome is MatterOutcome.GRANTED
    assert desk.matter().document_number.startswith("decision-")
    assert desk.due() is None


def test_silence_is_never_consent() -> None:
    desk = in_approval().at("2026-10-20T10:00")

    grant = concluding(MatterOutcome.GRANTED)

    assert desk.no("huangzhenbang", grant) == {("steps_waiting", "")}


def test_one_rejection_refuses_with_its_reasons() -> None:
    desk = in_approval()
    desk.do("liguodong", deciding(Opinion.REJECT, reasons=("与道路改造冲突",)))
    decided_by_all(desk)

    grant = concluding(MatterOutcome.GRANTED)
    assert desk.no("huangzhenbang", grant) == {("bureau_rejected", "outcome")}

    (concluded,) = desk.do("huangzhenbang", concluding(MatterOutcome.REFUSED))

    assert isinstance(concluded, MatterConcluded)
    assert concluded.reasons == ("与道路改造冲突",)
    assert desk.matter().outcome is MatterOutcome.REFUSED


def test_a_refusal_against_the_opinions_says_why() -> None:
    desk = in_approval()
    decided_by_all(desk)

    refuse = concluding(MatterOutcome.REFUSED)

    assert desk.no("huangzhenbang", refuse) == {("reason_missing", "reasons")}
    desk.do("huangzhenbang", concluding(MatterOutcome.REFUSED, "规划调整"))


def test_a_matter_ends_granted_or_refused_only() -> None:
    desk = in_approval()
    decided_by_all(desk)

    connected = concluding(MatterOutcome.CONNECTED)

    assert desk.no("huangzhenbang", connected) == {("outcome_unfit", "outcome")}


def test_a_late_entry_is_reviewed_before_the_end() -> None:
    desk = in_approval().at("2026-09-30T09:00")
    desk.do("liguodong", late())
    decided_by_all(desk)
    grant = concluding(MatterOutcome.GRANTED)

    assert desk.no("huangzhenbang", grant) == {("late_entry_unreviewed", "")}
    desk.do("zhoumin", REVIEW)
    desk.do("huangzhenbang", grant)


def test_the_bureau_in_charge_signs() -> None:
    desk = in_approval()
    decided_by_all(desk)

    assert desk.no("dengxiu", concluding(MatterOutcome.GRANTED)) == {("other_bureau", "")}


def test_exempt_works_and_letters_are_no_decisions() -> None:
    exempt = opened(1, "2026-09-18T15:10", WORKS)
    grant = concluding(MatterOutcome.GRANTED)
    assert exempt.no("huangzhenbang", grant) == {("matter_not_concluded", "outcome")}

    waiver = opened(2, "2026-09-24T09:00", WAIVER)
    letter = concluding(MatterOutcome.GRANTED, matter=WAIVER)
    assert waiver.no("huangzhenbang", letter) == {("matter_not_concluded", "outcome")}
    waiver.do("huangzhenbang", concluding(MatterOutcome.REFUSED, "失信", matter=WAIVER))
    assert waiver.matter(WAIVER).outcome is MatterOutcome.REFUSED


def test_a_connection_is_not_concluded_by_the_government() -> None:
    desk = in_approval()
    command = concluding(MatterOutcome.REFUSED, "理由", matter=MatterKind.CONNECTION)

    assert ("matter_not_concluded", "") in desk.no("huangzhenbang", command)


def test_an_ended_matter_stays_ended() -> None:
    desk = in_approval()
    decided_by_all(desk)
    desk.do("huangzhenbang", concluding(MatterOutcome.GRANTED))

    assert desk.no("huangzhenbang", concluding(MatterOutcome.GRANTED)) == {("matter_closed", "")}
    assert desk.no("huangzhenbang", concluding(MatterOutcome.GRANTED, matter=TRANSMISSION)) == {
        ("matter_missing", "")
    }


def fully_decided() -> Desk:
    desk = in_approval()
    decided_by_all(desk)
    return desk


def test_the_due_day_stays_to_be_seen_after_all_decided() -> None:
    assert fully_decided().due() == date(2026, 9, 29)
