"""The waiver letter drafted, checked and countersigned."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.acts import Command
from desktop.domain.approval import ConcludeMatter
from desktop.domain.case import LetterStage, MatterOutcome
from desktop.domain.letter import (
    CheckLetter,
    CountersignLetter,
    SendBackLetter,
    SignLetter,
)
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_draft import ReviseLetter
from desktop.domain.papers import MarkPaper
from desktop.domain.values import Bureau, Duty, PaperStatus
from desktop.rules.deficiency import Paper
from tests.domain.desk import (
    BOTH_PAPERS,
    CASE,
    WAIVER,
    Reasons,
    advance,
    drafting,
    named,
    opened,
    waiver_ready,
    with_letter,
)

PROJECT, TITLE = BOTH_PAPERS


def test_a_draft_is_filled_from_the_table() -> None:
    desk = with_letter(LetterStage.DRAFTED)
    letter = desk.letter

    assert letter.organ is Bureau.ENTERPRISE_SERVICE
    assert letter.drafted_by == "lianghui"
    assert letter.last_day == date(2026, 5, 14)
    assert not letter.is_last_day_fixed
    assert [p.certified_by for p in letter.papers] == [Bureau.ENTERPRISE_SERVICE, Bureau.PLANNING]
    assert [p.anchor for p in letter.papers] == ["final_inspection", "metering"]
    assert all(p.issuing_organ for p in letter.papers)


def test_a_draft_keeps_what_the_drafter_gave() -> None:
    desk = waiver_ready()
    paper = replace(
        TITLE,
        issuing_organ="区登记中心",
        anchor="energised",
        supplement_by=date(2026, 3, 31),
        method="窗口",
    )

    desk.do("lianghui", drafting([paper], last_day=date(2026, 4, 30), title_break="广州"))

    waived = desk.letter.papers[0]
    assert (waived.issuing_organ, waived.anchor, waived.method) == (
        "区登记中心",
        "energised",
        "窗口",
    )
    assert waived.supplement_by == date(2026, 3, 31)
    assert desk.letter.is_last_day_fixed
    assert desk.letter.title_break == "广州"


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (drafting([]), {("papers_missing_choice", "papers")}),
        (
            drafting([PROJECT, PaperToWaive(Paper.LOCATION)]),
            {("paper_not_waivable", "papers.1"), ("paper_not_missing", "papers.1")},
        ),
        (drafting(last_day=date(2026, 2, 13)), {("by_not_ahead", "last_day")}),
        (
            drafting([replace(TITLE, supplement_by=date(2026, 5, 15))]),
            {("paper_after_last_day", "papers.0.supplement_by")},
        ),
        (
            drafting([replace(TITLE, supplement_by=date(2026, 2, 13))]),
            {("by_not_ahead", "papers.0.supplement_by")},
        ),
        (
            drafting([replace(TITLE, anchor="someday")]),
            {("milestone_unknown", "papers.0.anchor")},
        ),
    ],
)
def test_a_draft_that_does_not_fit_is_refused(command: Command, reasons: Reasons) -> None:
    assert waiver_ready().no("lianghui", command) == reasons


def test_an_office_may_be_stricter_than_the_rule_when_drafting_and_signing() -> None:
    fresh, ready = waiver_ready(), with_letter(LetterStage.COUNTERSIGNED)
    for desk in (fresh, ready):
        desk.setting(not_waived=(Paper.PROPERTY_RIGHT,))

    refused = {("paper_not_waived_here", "papers.1")}
    assert fresh.no("lianghui", drafting([PROJECT, TITLE])) == refused
    refused = {("paper_not_waived_here", "papers.1.supporting")}
    assert ready.no("huangzhenbang", named(ready, SignLetter)) == refused


def test_the_usual_long_stop_lies_within_the_calendar_or_is_fixed() -> None:
    desk = opened(7, "2026-11-19T10:00", WAIVER)
    letter = drafting([PROJECT])
    assert desk.no("lianghui", letter) == {("long_stop_beyond_calendar", "last_day")}

    desk.do("lianghui", replace(letter, last_day=date(2027, 2, 17)))

    assert desk.letter.last_day == date(2027, 2, 17)


def test_a_letter_needs_an_accepted_request_that_was_not_refused() -> None:
    assert opened(3, "2026-02-13T09:00").no("lianghui", drafting()) == {("not_accepted", "")}
    none = opened(1, "2026-09-18T15:10")
    assert ("matter_missing", "") in none.no("lianghui", drafting([TITLE]))

    desk = waiver_ready()
    refuse = ConcludeMatter(
        case_id=CASE, matter=WAIVER, outcome=MatterOutcome.REFUSED, reasons=("失信",)
    )
    desk.do("huangzhenbang", refuse)
    assert desk.no("lianghui", drafting()) == {("matter_closed", "")}


def test_a_main_paper_that_is_missing_stops_the_letter_by_name() -> None:
    desk = waiver_ready()
    mark = MarkPaper(case_id=CASE, paper=Paper.POWER_OF_ATTORNEY, status=PaperStatus.MISSING)
    desk.do("lianghui", mark)

    assert desk.no("lianghui", drafting()) == {("main_paper_missing", "papers")}
    assert "授权委托书" in desk.words("lianghui", drafting())


def test_only_the_issuing_bureau_drafts() -> None:
    desk = waiver_ready()
    desk.charge("chenjiayi", Duty.DRAFTER)

    assert desk.no("chenjiayi", drafting()) == {("other_bureau", "")}


def test_a_paper_is_waived_by_one_letter_at_a_time() -> None:
    desk = with_letter(LetterStage.DRAFTED)

    assert desk.no("lianghui", drafting([TITLE])) == {("paper_waived_already", "papers.0")}


def test_a_draft_is_revised_until_it_is_checked() -> None:
    desk = with_letter(LetterStage.DRAFTED)
    revise = named(desk, ReviseLetter, papers=(TITLE,), last_day=date(2026, 4, 30))

    desk.do("lianghui", revise)

    assert [p.paper for p in desk.letter.papers] == [Paper.PROPERTY_RIGHT]
    assert desk.letter.last_day == date(2026, 4, 30)
    assert desk.no("lianghui", replace(revise, papers=())) == {("papers_missing_choice", "papers")}

    desk.charge("chenjiayi", Duty.DRAFTER)
    assert desk.no("chenjiayi", revise) == {("other_bureau", "")}
    advance(desk, LetterStage.CHECKED)
    assert desk.no("lianghui", revise) == {("letter_stage", "")}


def test_the_checker_is_not_the_drafter() -> None:
    desk = with_letter(LetterStage.DRAFTED)
    desk.charge("lianghui", Duty.CHECKER)
    check = named(desk, CheckLetter)

    assert desk.no("lianghui", check) == {("same_person", "")}
    assert desk.no("chenjiayi", check) == {("other_bureau", "")}

    desk.do("zhoumin", check)

    assert desk.letter.checked_by == "zhoumin"
    assert desk.no("zhoumin", check) == {("letter_stage", "")}


def test_who_changed_a_draft_neither_checks_nor_signs_it() -> None:
    desk = with_letter(LetterStage.DRAFTED)
    desk.charge("zhoumin", Duty.DRAFTER, Duty.SIGNATORY)
    for _time in range(2):
        desk.do("zhoumin", named(desk, ReviseLetter, papers=(TITLE,)))

    assert desk.letter.writers == ("lianghui", "zhoumin")
    assert desk.no("zhoumin", named(desk, CheckLetter)) == {("same_person", "")}
    assert ("same_person", "") in desk.no("zhoumin", named(desk, SignLetter))


@pytest.mark.parametrize(
    "stage", [LetterStage.DRAFTED, LetterStage.CHECKED, LetterStage.COUNTERSIGNED]
)
def test_an_unsigned_letter_is_sent_back_with_the_reason(stage: LetterStage) -> None:
    desk = with_letter(stage)
    back = named(desk, SendBackLetter, reason="期限有误")
    assert desk.no("zhoumin", replace(back, reason="")) == {("text_missing", "reason")}

    desk.do("huangzhenbang", back)

    letter = desk.letter
    assert (letter.stage, letter.returned_reason) == (LetterStage.DRAFTED, "期限有误")
    assert (letter.checked_by, letter.countersigned) == ("", ())


def test_a_signed_letter_is_not_sent_back() -> None:
    desk = with_letter(LetterStage.SIGNED)

    back = named(desk, SendBackLetter, reason="晚了")

    assert desk.no("zhoumin", back) == {("letter_stage", "")}


def test_each_certifying_bureau_countersigns_once() -> None:
    desk = with_letter(LetterStage.CHECKED)
    sign = named(desk, CountersignLetter, document="土地出让合同")

    desk.do("chenjiayi", sign)

    assert desk.letter.stage is LetterStage.CHECKED
    assert desk.no("luowen", sign) == {("countersigned_before", "")}
    assert desk.no("liguodong", sign) == {("not_certifying", "")}
    assert desk.no("zhoumin", replace(sign, document="")) == {("text_missing", "document")}

    desk.do("zhoumin", sign)

    assert desk.letter.stage is LetterStage.COUNTERSIGNED
    assert [(c.bureau, c.officer) for c in desk.letter.countersigned] == [
        (Bureau.PLANNING, "chenjiayi"),
        (Bureau.ENTERPRISE_SERVICE, "zhoumin"),
    ]


def test_a_draft_is_checked_before_it_is_countersigned_or_signed() -> None:
    desk = with_letter(LetterStage.DRAFTED)

    countersign = named(desk, CountersignLetter, document="合同")

    assert desk.no("chenjiayi", countersign) == {("letter_stage", "")}
    assert ("letter_stage", "") in desk.no("huangzhenbang", named(desk, SignLetter))


@pytest.mark.parametrize("command", [CheckLetter, SignLetter])
def test_a_letter_that_is_not_there_is_named(command: type) -> None:
    desk = waiver_ready()
    desk.charge("zhoumin", Duty.SIGNATORY)

    assert desk.no("zhoumin", command(case_id=CASE, letter="X")) == {("letter_missing", "")}
