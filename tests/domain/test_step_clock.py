"""What may happen to one bureau's clock, and to no other."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.domain.acts import Command
from desktop.domain.approval import DecideStep
from desktop.domain.case import Opinion, SpecialKind
from desktop.domain.clocks import ball_holders, is_suspended, statutory_due, step_due
from desktop.domain.intake import AcceptMatter
from desktop.domain.oversight import HandOver, OrderOversight, ReplyOversight
from desktop.domain.step_clock import (
    AnswerExplanation,
    EndSpecial,
    ExtendStep,
    FixDue,
    RequestExplanation,
    StartSpecial,
)
from desktop.domain.values import Bureau
from tests.domain.desk import CASE, WORKS, Desk, Reasons, in_approval, new_desk, opening

HOUSING = Bureau.HOUSING
NAMED: dict[str, Any] = {"case_id": CASE, "matter": WORKS, "bureau": HOUSING}
ASK = RequestExplanation(**NAMED, question="顶管深度是多少")
ANSWER = AnswerExplanation(**NAMED, answer="6米")
SPECIAL = StartSpecial(
    **NAMED, kind=SpecialKind.EXPERT_REVIEW, start=date(2026, 9, 28), end=date(2026, 10, 9)
)
ORDER = OrderOversight(**NAMED, text="请说明原因")
REPLY = ReplyOversight(**NAMED, reply="经办人病假，已转办")
EXTEND = ExtendStep(**NAMED, days=3, reason="管线复杂")
FIX = FixDue(**NAMED, due_on=date(2027, 1, 5), reason="日历未公布")
DECIDE = DecideStep(**NAMED, opinion=Opinion.APPROVE)


def in_review() -> Desk:
    desk = in_approval().at("2026-09-28T09:00")
    desk.do("liguodong", SPECIAL)
    return desk


def over_the_year() -> Desk:
    """Return case 2 accepted on the last working day but one of the known calendar."""
    desk = new_desk().at("2026-12-31T09:00")
    desk.do("lianghui", opening(2))
    desk.do("lianghui", AcceptMatter(case_id=CASE, matter=WORKS))
    return desk


def test_a_question_does_not_stop_the_clock() -> None:
    desk = in_approval()

    desk.do("liguodong", ASK)

    assert desk.step_due() == date(2026, 9, 29)
    assert desk.step().open_explanation is not None
    desk.do("lianghui", ANSWER)
    assert desk.step().open_explanation is None
    assert desk.step().explanations[0].answer == "6米"


def test_every_question_gets_its_own_answer() -> None:
    desk = in_approval()
    for question in ("一", "二"):
        desk.do("liguodong", replace(ASK, question=question))
        desk.do("liguodong", replace(ANSWER, answer=f"答{question}"))

    assert [e.answer for e in desk.step().explanations] == ["答一", "答二"]


def test_a_special_procedure_stops_the_own_clock_only() -> None:
    desk = in_review()

    special = desk.step().specials[0]

    assert special.notice_number == "special-3"
    assert desk.step_due(HOUSING) == date(2026, 10, 12)
    assert desk.step_due(Bureau.PLANNING) == date(2026, 9, 29)
    assert is_suspended(desk.step(), date(2026, 10, 9))
    assert "special" in ball_holders(desk.case, desk.now.date())
    assert not is_suspended(desk.step(), date(2026, 10, 10))


def test_the_days_used_before_the_stop_stay_used() -> None:
    """domain.md §2.3: accepted 11-16, stopped 11-18 to 11-20, one day used, due 11-23."""
    desk = new_desk().at("2026-11-16T09:00")
    desk.do("lianghui", opening(2))
    desk.do("lianghui", AcceptMatter(case_id=CASE, matter=WORKS))
    desk.at("2026-11-18T09:00")
    stop = replace(SPECIAL, start=date(2026, 11, 18), end=date(2026, 11, 20))

    desk.do("liguodong", stop)

    assert desk.step_due() == date(2026, 11, 23)


def test_a_special_procedure_that_ends_early_starts_the_clock_early() -> None:
    desk = in_review().at("2026-10-08T17:00")

    desk.do("liguodong", EndSpecial(**NAMED, ended_on=date(2026, 10, 8)))

    assert desk.step().specials[0].ended_on == date(2026, 10, 8)
    assert desk.step_due() == date(2026, 10, 10)


def test_two_special_procedures_follow_each_other() -> None:
    desk = in_review().at("2026-10-09T17:00")
    desk.do("liguodong", EndSpecial(**NAMED, ended_on=date(2026, 10, 9)))
    desk.at("2026-10-10T09:00")
    second = replace(SPECIAL, kind=SpecialKind.TESTING, start=date(2026, 10, 10))

    desk.do("liguodong", replace(second, end=date(2026, 10, 14)))

    assert desk.step_due() == date(2026, 10, 16)


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (replace(SPECIAL, end=date(2026, 9, 27)), {("end_before_start", "end")}),
        (replace(SPECIAL, start=date(2026, 9, 24)), {("special_before_clock", "start")}),
        (replace(SPECIAL, start=date(2026, 9, 30)), {("special_after_due", "start")}),
        (replace(SPECIAL, bureau=Bureau.PLANNING), {("other_bureau", "")}),
    ],
)
def test_a_special_procedure_falls_into_the_clock(command: StartSpecial, reasons: Reasons) -> None:
    assert in_approval().at("2026-09-28T09:00").no("liguodong", command) == reasons


def test_a_missed_day_is_not_undone_by_a_special_procedure_or_an_extension() -> None:
    desk = in_approval().at("2026-09-30T09:00")

    assert desk.no("liguodong", SPECIAL) == {("special_after_due", "start")}
    assert desk.no("dengxiu", EXTEND) == {("extended_after_due", "")}


def test_one_special_procedure_at_a_time() -> None:
    assert ("special_open", "") in in_review().no("liguodong", SPECIAL)


@pytest.mark.parametrize(
    ("ended_on", "reasons"),
    [
        (date(2026, 9, 27), {("end_before_start", "ended_on")}),
        (date(2026, 10, 10), {("end_after_notice", "ended_on")}),
        (date(2026, 10, 13), {("in_future", "ended_on"), ("end_after_notice", "ended_on")}),
    ],
)
def test_a_special_procedure_ends_within_the_days_told(ended_on: date, reasons: Reasons) -> None:
    desk = in_review().at("2026-10-12T09:00")

    assert desk.no("liguodong", EndSpecial(**NAMED, ended_on=ended_on)) == reasons


def test_what_does_not_run_does_not_end() -> None:
    command = EndSpecial(**NAMED, ended_on=date(2026, 9, 24))
    assert in_approval().no("liguodong", command) == {("no_special_open", "")}

    desk = in_review()
    ended = replace(command, ended_on=date(2026, 9, 28))
    desk.do("liguodong", ended)
    assert desk.no("liguodong", ended) == {("no_special_open", "")}


def test_the_head_of_the_bureau_extends_a_step_once() -> None:
    desk = in_approval()

    desk.do("dengxiu", EXTEND)

    assert desk.step_due(HOUSING) == date(2026, 10, 9)
    assert desk.step_due(Bureau.PLANNING) == date(2026, 9, 29)
    assert desk.step().extension is not None
    assert desk.no("dengxiu", EXTEND) == {("extended_before", "")}


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (replace(EXTEND, days=0), {("extension_too_long", "days")}),
        (replace(EXTEND, days=11), {("extension_too_long", "days")}),
        (replace(EXTEND, reason=""), {("text_missing", "reason")}),
    ],
)
def test_an_extension_is_reasoned_and_within_the_law(command: ExtendStep, reasons: Reasons) -> None:
    assert in_approval().no("dengxiu", command) == reasons


def test_the_law_gives_twenty_working_days() -> None:
    desk = in_approval()

    due = statutory_due(desk.matter(), desk.now.date(), desk.rules)

    assert due is not None
    assert due.on == date(2026, 10, 29)


def test_a_due_day_beyond_the_calendar_is_provisional_until_fixed() -> None:
    desk = over_the_year()
    due = step_due(desk.matter(), desk.step(), desk.now.date(), desk.rules)
    assert due is not None
    assert (due.on, due.missing_year) == (None, 2027)
    assert desk.due() is None

    desk.do("liguodong", FIX)

    assert desk.step_due() == date(2027, 1, 5)
    fixed = step_due(desk.matter(), desk.step(), desk.now.date(), desk.rules)
    assert fixed is not None
    assert fixed.is_fixed


def test_only_what_the_calendar_does_not_reach_is_fixed() -> None:
    command = replace(FIX, due_on=date(2026, 10, 1))
    assert in_approval().no("liguodong", command) == {("due_is_computed", "due_on")}

    past = replace(FIX, due_on=date(2026, 12, 31), reason="")
    assert over_the_year().no("liguodong", past) == {
        ("by_not_ahead", "due_on"),
        ("text_missing", "reason"),
    }


def test_a_missed_step_gets_an_order_and_a_reply() -> None:
    desk = in_approval()
    assert desk.no("linzhuren", ORDER) == {("not_missed", "")}
    assert desk.at("2026-09-29T18:00").no("linzhuren", ORDER) == {("not_missed", "")}

    desk.at("2026-09-30T08:30").do("linzhuren", ORDER)

    assert desk.step().oversight[0].number == "oversight-3"
    assert desk.no("chenjiayi", REPLY) == {("other_bureau", "")}
    desk.do("liguodong", REPLY)
    assert desk.step().oversight[0].reply == "经办人病假，已转办"
    assert desk.no("liguodong", REPLY) == {("no_order_open", "")}


def test_a_step_decided_late_may_still_get_an_order() -> None:
    desk = in_approval().at("2026-09-30T09:00")
    desk.do("liguodong", DECIDE)

    desk.do("linzhuren", ORDER)

    assert len(desk.step().oversight) == 1


def test_a_step_is_handed_over() -> None:
    desk = in_approval()

    desk.do("liguodong", HandOver(**NAMED, to_officer="dengxiu"))

    assert desk.step().handed_to == "dengxiu"


@pytest.mark.parametrize(
    ("receiver", "reasons"),
    [
        ("nobody", {("officer_unknown", "to_officer")}),
        ("chenjiayi", {("officer_elsewhere", "to_officer")}),
    ],
)
def test_a_step_stays_with_known_officers_of_its_bureau(receiver: str, reasons: Reasons) -> None:
    assert in_approval().no("liguodong", HandOver(**NAMED, to_officer=receiver)) == reasons


@pytest.mark.parametrize(
    ("officer", "command", "reasons"),
    [
        ("liguodong", replace(ASK, question=""), {("text_missing", "question")}),
        ("liguodong", ANSWER, {("no_question_open", "")}),
        (
            "liguodong",
            replace(ANSWER, answer=""),
            {("no_question_open", ""), ("text_missing", "answer")},
        ),
        ("linzhuren", replace(ORDER, text=""), {("text_missing", "text"), ("not_missed", "")}),
        ("liguodong", REPLY, {("no_order_open", "")}),
        ("liguodong", replace(REPLY, reply=""), {("no_order_open", ""), ("text_missing", "reply")}),
        ("liguodong", HandOver(**NAMED, to_officer=""), {("text_missing", "to_officer")}),
    ],
)
def test_what_is_blank_or_out_of_place_is_refused(
    officer: str, command: Command, reasons: Reasons
) -> None:
    assert in_approval().no(officer, command) == reasons


@pytest.mark.parametrize("command", [ASK, SPECIAL, HandOver(**NAMED, to_officer="dengxiu")])
def test_a_decided_step_stands_still(command: Command) -> None:
    desk = in_approval()
    desk.do("liguodong", DECIDE)

    assert ("step_decided", "") in desk.no("liguodong", command)
