"""The letter after its issue: served, extended once, lapsed when confirmed, revoked, voided."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from desktop.domain.case import LetterStage
from desktop.domain.letter_extension import ExtendLetter, ExtensionCause
from desktop.domain.letter_life import (
    ConfirmLapse,
    PrintLetter,
    RevokeLetter,
    VoidLetter,
    awaits_lapse,
    lapse_day,
)
from desktop.domain.papers import SignCommitment
from desktop.domain.values import Duty
from tests.domain.desk import (
    BOTH_PAPERS,
    CASE,
    Desk,
    Reasons,
    delegated,
    drafting,
    gate_answers,
    moment,
    serving,
    waiver_ready,
    with_letter,
)

ENDS = (LetterStage.LAPSED, LetterStage.REVOKED, LetterStage.VOID)


def named(desk: Desk, command: type, **more: Any) -> Any:
    return command(case_id=CASE, letter=desk.letter.id, **more)


def extending(desk: Desk, until: date, **more: Any) -> Any:
    given = {"cause": ExtensionCause.ISSUING_ORGAN, "reason": "登记机构在途"} | more
    return named(desk, ExtendLetter, until=until, **given)


def adopted() -> Desk:
    return with_letter(LetterStage.ADOPTED)


def test_a_letter_is_served_with_method_and_moment() -> None:
    desk = with_letter(LetterStage.SEALED).at("2026-02-14T10:00")

    desk.do("lianghui", serving(desk.letter.id, served_at=moment("2026-02-13T17:00")))

    served = desk.letter.served
    assert served is not None
    assert (served.method, served.at) == ("直接送达", moment("2026-02-13T17:00"))


@pytest.mark.parametrize(
    ("more", "reasons"),
    [
        ({"method": ""}, {("text_missing", "method")}),
        ({"served_at": moment("2026-02-14T10:01")}, {("in_future", "served_at")}),
        ({"served_at": moment("2026-02-12T10:00")}, {("before_signing", "served_at")}),
        (
            {"served_at": datetime(2026, 2, 13, 10)},  # noqa: DTZ001
            {("moment_without_zone", "served_at")},
        ),
    ],
)
def test_a_letter_is_served_after_it_is_signed(more: dict[str, Any], reasons: Reasons) -> None:
    desk = with_letter(LetterStage.SEALED).at("2026-02-14T10:00")

    assert desk.no("lianghui", serving(desk.letter.id, **more)) == reasons


def test_a_letter_without_seal_is_not_served() -> None:
    desk = with_letter(LetterStage.ISSUED)

    assert desk.no("lianghui", serving(desk.letter.id)) == {("letter_stage", "")}


def test_a_letter_is_extended_once_to_a_fixed_day() -> None:
    desk = adopted().at("2026-05-11T09:00")

    desk.do("huangzhenbang", extending(desk, date(2026, 6, 15)))

    letter = desk.letter
    assert letter.due_on == lapse_day(letter, desk.office) == date(2026, 6, 15)
    assert letter.last_day == date(2026, 5, 14)
    again = extending(desk, date(2026, 6, 30))
    assert desk.no("huangzhenbang", again) == {("extended_before", "")}


@pytest.mark.parametrize(
    ("at", "until", "more", "reasons"),
    [
        ("2026-05-11", date(2026, 5, 14), {}, {("until_not_later", "until")}),
        ("2026-05-11", date(2026, 6, 29), {}, {("extension_too_long", "until")}),
        ("2026-05-12", date(2026, 6, 15), {}, {("asked_too_late", "")}),
        ("2026-05-20", date(2026, 6, 15), {}, {("asked_after_due", "")}),
        ("2026-05-11", date(2026, 6, 15), {"reason": ""}, {("text_missing", "reason")}),
    ],
)
def test_an_extension_is_short_reasoned_and_asked_in_time(
    at: str, until: date, more: dict[str, Any], reasons: Reasons
) -> None:
    desk = adopted().at(f"{at}T09:00")

    assert desk.no("huangzhenbang", extending(desk, until, **more)) == reasons


def test_thirty_working_days_are_the_longest_extension() -> None:
    desk = adopted().at("2026-05-11T09:00")
    last = desk.rules.calendar.after(date(2026, 5, 14), 30)

    desk.do("huangzhenbang", extending(desk, last))

    assert desk.letter.due_on == last


def test_beyond_the_calendar_an_extension_is_counted_in_natural_days() -> None:
    desk = delegated()
    desk.do("lianghui", SignCommitment(case_id=CASE, number="1", signed_on=desk.now.date()))
    desk.do("lianghui", gate_answers(desk))
    desk.do("lianghui", drafting(BOTH_PAPERS[:1], last_day=date(2027, 2, 17)))
    with_letter(LetterStage.ADOPTED, desk)

    assert desk.no("huangzhenbang", extending(desk, date(2027, 3, 20))) == {
        ("extension_too_long", "until")
    }
    desk.do("huangzhenbang", extending(desk, date(2027, 3, 19)))


def test_a_lapse_is_derived_first_and_a_fact_once_confirmed() -> None:
    desk = adopted().at("2026-05-14T23:59")
    lapse = named(desk, ConfirmLapse)
    assert not awaits_lapse(desk.letter, desk.now.date(), desk.office)
    assert desk.no("lianghui", lapse) == {("not_lapsing", "")}

    desk.at("2026-05-15T09:00")
    assert awaits_lapse(desk.letter, desk.now.date(), desk.office)
    assert desk.letter.stage is LetterStage.ADOPTED

    desk.do("lianghui", lapse)

    assert (desk.letter.stage, desk.letter.ended_on) == (LetterStage.LAPSED, date(2026, 5, 15))
    assert desk.no("lianghui", lapse) == {("letter_stage", ""), ("not_lapsing", "")}


def test_an_extended_letter_lapses_after_its_new_day() -> None:
    desk = adopted().at("2026-05-11T09:00")
    desk.do("huangzhenbang", extending(desk, date(2026, 6, 15)))

    assert desk.at("2026-06-15T09:00").no("lianghui", named(desk, ConfirmLapse)) == {
        ("not_lapsing", "")
    }
    desk.at("2026-06-16T09:00").do("lianghui", named(desk, ConfirmLapse))


def test_one_late_paper_lapses_the_letter_where_the_office_settled_so() -> None:
    desk = waiver_ready()
    early = replace(BOTH_PAPERS[0], supplement_by=date(2026, 3, 31))
    desk.do("lianghui", drafting([early, BOTH_PAPERS[1]]))
    with_letter(LetterStage.ADOPTED, desk).at("2026-04-01T09:00")

    assert not awaits_lapse(desk.letter, desk.now.date(), desk.office)
    desk.setting(one_late_paper_lapses_letter=True)
    assert awaits_lapse(desk.letter, desk.now.date(), desk.office)


def test_a_letter_is_revoked_with_the_reason() -> None:
    desk = adopted()
    revoke = named(desk, RevokeLetter, reason="材料虚假")
    assert desk.no("huangzhenbang", replace(revoke, reason="")) == {("text_missing", "reason")}
    assert desk.no("dengxiu", revoke) == {("other_bureau", "")}

    desk.do("huangzhenbang", revoke)

    assert (desk.letter.stage, desk.letter.ended_reason) == (LetterStage.REVOKED, "材料虚假")
    assert not awaits_lapse(desk.letter, date(2026, 12, 1), desk.office)


def test_a_letter_without_number_is_voided_not_revoked() -> None:
    desk = with_letter(LetterStage.CHECKED)
    revoke = named(desk, RevokeLetter, reason="错")
    assert desk.no("huangzhenbang", revoke) == {("letter_stage", "")}

    desk.do("lianghui", named(desk, VoidLetter, reason="错"))

    assert desk.letter.stage is LetterStage.VOID


def test_a_voided_letter_keeps_its_number_and_makes_room_for_another() -> None:
    desk = with_letter(LetterStage.ISSUED)
    void = named(desk, VoidLetter, reason="单位名称有误")
    assert desk.no("lianghui", replace(void, reason=" ")) == {("text_missing", "reason")}

    desk.do("lianghui", void)

    assert desk.letter.number == "示范企服函〔2026〕1号"
    desk.do("lianghui", drafting())
    assert len(desk.case.letters) == 2


def test_a_letter_that_ended_can_not_be_voided_away() -> None:
    desk = adopted().at("2026-05-15T09:00")
    desk.do("lianghui", named(desk, ConfirmLapse))

    assert desk.no("lianghui", named(desk, VoidLetter, reason="抹去")) == {("letter_stage", "")}


def test_between_signature_and_number_a_letter_is_not_voided() -> None:
    desk = with_letter(LetterStage.SIGNED)

    assert desk.no("lianghui", named(desk, VoidLetter, reason="错")) == {("letter_stage", "")}


def test_only_the_issuing_bureau_extends_revokes_and_voids() -> None:
    desk = adopted()
    desk.charge("dengxiu", Duty.DRAFTER)
    for command in (
        extending(desk, date(2026, 6, 15)),
        named(desk, RevokeLetter, reason="错"),
        named(desk, VoidLetter, reason="错"),
    ):
        assert desk.no("dengxiu", command) == {("other_bureau", "")}


def test_printed_copies_are_counted() -> None:
    desk = with_letter(LetterStage.ISSUED)
    copies = named(desk, PrintLetter, printer="窗口一", copies=2)

    desk.do("sujing", copies)
    assert desk.no("shenji", copies) == {("duty_missing", "")}
    desk.do("lianghui", replace(copies, copies=1))

    assert desk.letter.prints == 3
    assert desk.no("sujing", replace(copies, copies=0)) == {("not_positive", "copies")}


def test_copies_are_of_a_letter_or_of_one_named_paper() -> None:
    desk = with_letter(LetterStage.ISSUED)
    paper = PrintLetter(case_id=CASE, printer="窗口一", paper_id="slip", named="收件回执 1号")

    desk.do("lianghui", replace(paper, copies=2))
    desk.do("lianghui", paper)

    assert (desk.case.printed("slip"), desk.case.printed("other"), desk.letter.prints) == (3, 0, 0)
    for unfit in (replace(paper, named=""), replace(paper, letter=desk.letter.id)):
        assert desk.no("lianghui", unfit) == {("paper_unmade", "paper_id")}
    neither = PrintLetter(case_id=CASE, printer="窗口一")
    assert desk.no("lianghui", neither) == {("letter_missing", "")}


def test_a_letter_without_number_is_not_printed() -> None:
    desk = with_letter(LetterStage.SIGNED)

    copies = named(desk, PrintLetter, printer="窗口一")

    assert desk.no("sujing", copies) == {("letter_stage", "")}
