"""The seven cases of the day, each to the verdict, the due day and the letter it must have."""

from datetime import date

from desktop.domain.approval import ConcludeMatter
from desktop.domain.case import Delegation, LetterStage, MatterOutcome, SpecialKind, SupplementItem
from desktop.domain.clocks import notify_due, statutory_due
from desktop.domain.intake import AcceptMatter
from desktop.domain.letter import SignLetter
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_life import ConfirmLapse, awaits_lapse
from desktop.domain.papers import SignCommitment, SubmitPaper, VerifyPaper
from desktop.domain.step_clock import StartSpecial
from desktop.domain.supplement import RequestSupplement
from desktop.domain.values import Bureau, PaperSource
from desktop.domain.verdict import FileExemption, SettleVerdict, StateFacts
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Outcome
from tests.domain.desk import (
    CASE,
    TRANSMISSION,
    WAIVER,
    WORKS,
    Desk,
    decided_by_all,
    delegated,
    drafting,
    gate_answers,
    moment,
    new_desk,
    opened,
    opening,
    with_letter,
)

FIVE = set(Bureau) - {Bureau.POWER_SUPPLY, Bureau.JOINT_OFFICE}
DELEGATION = Delegation("示范府〔2026〕3号", "110千伏输变电工程核准", date(2026, 1, 1))


def outcome(desk: Desk) -> tuple[Outcome, tuple[str, ...]]:
    verdict = desk.matter().verdict
    assert verdict is not None
    return verdict.effective, verdict.questions


def ready_for_letter(desk: Desk) -> Desk:
    desk.do("lianghui", SignCommitment(case_id=CASE, number="1", signed_on=desk.now.date()))
    desk.do("lianghui", gate_answers(desk))
    return desk


def test_case_1_gets_its_receipt_at_once() -> None:
    desk = opened(1, "2026-09-18T15:10", WORKS)

    assert outcome(desk) == (Outcome.EXEMPT, ())
    assert desk.matter().steps == ()
    assert desk.due() is None

    desk.do("lianghui", FileExemption(case_id=CASE))

    assert desk.matter().outcome is MatterOutcome.FILED
    assert desk.matter().document_number == "receipt-3"


def test_case_2_is_due_over_the_mid_autumn_days() -> None:
    desk = opened(2, "2026-09-24T09:00", WORKS)

    assert outcome(desk) == (Outcome.NEEDS_APPROVAL, ())
    assert {s.bureau for s in desk.matter().steps} == FIVE
    assert desk.due() == date(2026, 9, 29)


def test_case_2_waits_for_the_bureau_with_the_expert_review_only() -> None:
    desk = opened(2, "2026-09-24T09:00", WORKS).at("2026-09-28T08:40")
    special = StartSpecial(
        case_id=CASE,
        matter=WORKS,
        bureau=Bureau.HOUSING,
        kind=SpecialKind.EXPERT_REVIEW,
        start=date(2026, 9, 28),
        end=date(2026, 10, 9),
    )

    desk.do("liguodong", special)

    assert desk.step_due(Bureau.HOUSING) == date(2026, 10, 12)
    assert {desk.step_due(b) for b in FIVE - {Bureau.HOUSING}} == {date(2026, 9, 29)}
    assert desk.due() == date(2026, 10, 12)


def test_case_2_ends_granted_when_all_agreed() -> None:
    desk = opened(2, "2026-09-24T09:00", WORKS).at("2026-09-29T10:00")
    decided_by_all(desk)
    grant = ConcludeMatter(case_id=CASE, matter=WORKS, outcome=MatterOutcome.GRANTED)

    desk.do("huangzhenbang", grant)

    assert desk.matter().outcome is MatterOutcome.GRANTED


def test_case_2_has_a_letter_for_the_property_certificate() -> None:
    desk = ready_for_letter(opened(2, "2026-09-24T09:00", WORKS, WAIVER))
    paper = PaperToWaive(Paper.PROPERTY_RIGHT, supporting=("grant_contract",))
    desk.do("lianghui", drafting([paper]))
    with_letter(LetterStage.SIGNED, desk)

    assert desk.letter.issued_on == date(2026, 9, 24)
    assert desk.letter.last_day == date(2026, 12, 23)


def test_case_3_asks_for_the_class_of_the_road_and_nothing_else() -> None:
    desk = opened(3, "2026-02-13T16:55", WORKS)

    assert outcome(desk) == (Outcome.UNDETERMINED, ("roads.0.road_class",))
    assert desk.due() == date(2026, 2, 24)


def test_case_3_is_exempt_or_not_by_that_class() -> None:
    for road_class, expected in (
        ("branch", Outcome.EXEMPT),
        ("arterial", Outcome.NEEDS_APPROVAL),
    ):
        desk = opened(3, "2026-02-13T16:55", WORKS)
        answers = (("roads.0.road_class", road_class),)
        desk.do("zhoumin", StateFacts(case_id=CASE, answers=answers, source="市政台账"))

        assert outcome(desk) == (expected, ())


def test_case_3_has_one_letter_with_a_deadline_each_that_lapses_when_confirmed() -> None:
    desk = ready_for_letter(opened(3, "2026-02-13T16:55", WORKS, WAIVER))
    papers = (
        PaperToWaive(
            Paper.PROJECT_APPROVAL,
            supporting=("project_code",),
            supplement_by=date(2026, 4, 30),
        ),
        PaperToWaive(Paper.PROPERTY_RIGHT, supporting=("grant_contract",)),
    )
    desk.do("lianghui", drafting(papers))
    with_letter(LetterStage.ADOPTED, desk)

    assert desk.letter.last_day == date(2026, 5, 14)
    assert [p.supplement_by for p in desk.letter.papers] == [date(2026, 4, 30), date(2026, 5, 14)]
    assert [p.anchor for p in desk.letter.papers] == ["final_inspection", "metering"]

    lapse = ConfirmLapse(case_id=CASE, letter=desk.letter.id)
    assert desk.at("2026-05-14T17:00").no("linzhuren", lapse) == {("not_lapsing", "")}

    desk.at("2026-05-15T09:00")
    assert awaits_lapse(desk.letter, desk.now.date(), desk.office)
    for heard, has_sent in (("2026-05-14T23:00", True), ("2026-05-15T08:00", False)):
        desk.desks = (("工地", moment(heard), has_sent),)
        assert desk.no("linzhuren", lapse) == {("desks_unheard", "")}
    desk.desks = (("工地", moment("2026-05-15T08:00"), True),)
    desk.do("linzhuren", lapse)
    assert desk.letter.stage is LetterStage.LAPSED


def test_case_4_asks_which_zone_and_follows_it() -> None:
    zones = {
        "along_inside": Outcome.NEEDS_APPROVAL,
        "control_zone": Outcome.NEEDS_APPROVAL,
        "outside": Outcome.EXEMPT,
    }
    for relation, expected in zones.items():
        desk = opened(4, "2026-10-09T11:00", WORKS)
        assert outcome(desk) == (Outcome.UNDETERMINED, ("roads.0.relation",))
        assert desk.due() == date(2026, 10, 12)

        answers = (("roads.0.relation", relation),)
        desk.do("zhoumin", StateFacts(case_id=CASE, answers=answers, source="公路用地图"))

        assert outcome(desk) == (expected, ())


def test_case_5_is_told_by_the_monday_after_a_made_up_saturday() -> None:
    desk = opened(5, "2026-05-06T10:00")

    due = notify_due(desk.matter(), desk.rules)

    assert desk.matter().received_on == date(2026, 4, 30)
    assert due.on == date(2026, 5, 11)


def test_case_5_letter_is_redeemed_when_the_property_paper_is_verified() -> None:
    desk = ready_for_letter(opened(5, "2026-04-30T10:30", WORKS, WAIVER))
    paper = PaperToWaive(Paper.PROPERTY_RIGHT, supporting=("ownership_review",))
    desk.do("lianghui", drafting([paper]))
    with_letter(LetterStage.ADOPTED, desk)

    assert outcome(desk) == (Outcome.EXEMPT, ())
    assert desk.letter.last_day == date(2026, 7, 29)
    assert [p.certified_by for p in desk.letter.papers] == [Bureau.URBAN_RENEWAL]

    desk.at("2026-06-10T10:00")
    submit = SubmitPaper(case_id=CASE, paper=Paper.PROPERTY_RIGHT, source=PaperSource.WINDOW)
    desk.do("lianghui", submit)
    desk.do("zhoumin", VerifyPaper(case_id=CASE, paper=Paper.PROPERTY_RIGHT))

    assert desk.letter.stage is LetterStage.REDEEMED
    assert desk.letter.ended_on == date(2026, 6, 10)


def test_case_6_gets_a_notice_in_time_and_no_letter() -> None:
    desk = opened(6, "2026-09-21T10:00")
    item = SupplementItem(Paper.POWER_OF_ATTORNEY, "没有授权委托书", "补交原件")
    notice = RequestSupplement(case_id=CASE, matter=WORKS, items=(item,), by=date(2026, 10, 20))

    assert notify_due(desk.matter(), desk.rules).on == date(2026, 9, 29)
    assert desk.no("lianghui", AcceptMatter(case_id=CASE, matter=WAIVER)) == {
        ("main_paper_missing", "papers")
    }
    letter = drafting([PaperToWaive(Paper.POWER_OF_ATTORNEY)])
    assert desk.no("lianghui", letter) == {
        ("not_accepted", ""),
        ("main_paper_missing", "papers"),
        ("paper_not_waivable", "papers.0"),
    }
    assert "授权委托书" in desk.words("lianghui", letter)

    desk.at("2026-09-29T16:00").do("lianghui", notice)

    assert desk.matter().open_supplement is not None


def test_case_7_takes_the_devolved_track_on_a_delegation() -> None:
    desk = new_desk().at("2026-11-19T10:00")
    desk.do("lianghui", opening(7))
    bare = AcceptMatter(case_id=CASE, matter=TRANSMISSION)

    assert desk.no("lianghui", bare) == {("delegation_missing", "delegation")}

    desk.do("lianghui", AcceptMatter(case_id=CASE, matter=TRANSMISSION, delegation=DELEGATION))
    matter = desk.matter(TRANSMISSION)
    statutory = statutory_due(matter, desk.now.date(), desk.rules)

    assert matter.verdict is None
    assert statutory is not None
    assert statutory.on == desk.due(TRANSMISSION) == date(2026, 12, 17)
    settle = SettleVerdict(case_id=CASE, outcome=Outcome.EXEMPT, reason="不应有")
    assert ("matter_missing", "") in desk.no("zhoumin", settle)


def test_case_7_is_no_access_work() -> None:
    desk = new_desk().at("2026-11-19T10:00")

    reasons = desk.no("lianghui", opening(7, matters=(WORKS,)))

    assert reasons == {("voltage_above_limit", "demand.kilovolts")}


def test_case_7_letter_has_a_last_day_fixed_beyond_the_calendar() -> None:
    desk = ready_for_letter(delegated())
    paper = PaperToWaive(Paper.PROJECT_APPROVAL, supporting=("project_code",))

    assert desk.no("lianghui", drafting([paper])) == {("long_stop_beyond_calendar", "last_day")}

    desk.do("lianghui", drafting([paper], last_day=date(2027, 2, 17)))
    with_letter(LetterStage.COUNTERSIGNED, desk)
    desk.do("huangzhenbang", SignLetter(case_id=CASE, letter=desk.letter.id))

    assert desk.letter.is_last_day_fixed
    assert desk.letter.issued_on == date(2026, 11, 19)
    assert desk.letter.last_day == date(2027, 2, 17)
