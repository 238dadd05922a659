"""The waiver letter from draft to seal: every step another person's, every paper backed."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

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
from desktop.domain.office_settings import Separation
from desktop.domain.papers import MarkPaper, SubmitPaper
from desktop.domain.values import Bureau, Duty, PaperSource, PaperStatus
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Answer
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
    opened,
    sealing,
    waiver_ready,
    with_letter,
)

PROJECT, TITLE = BOTH_PAPERS


def named(desk: Desk, command: type, **more: Any) -> Any:
    return command(case_id=CASE, letter=desk.letter.id, **more)


def two_people() -> Desk:
    """Return the office whose issuing bureau settled on two people."""
    desk = waiver_ready()
    organs = tuple(
        replace(o, separation=Separation.TWO) if o.bureau is desk.office.issuer else o
        for o in desk.office.organs
    )
    desk.setting(organs=organs)
    return desk


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
    assert desk.no("huangzhenbang", sealing(letter)) == {("duty_missing", "")}
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


@pytest.mark.parametrize("command", [CheckLetter, SignLetter])
def test_a_letter_that_is_not_there_is_named(command: type) -> None:
    desk = waiver_ready()
    desk.charge("zhoumin", Duty.SIGNATORY)

    assert desk.no("zhoumin", command(case_id=CASE, letter="X")) == {("letter_missing", "")}
