"""An application put right, the letters that rest on it, and the letter in the place of one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.case import LetterStage
from desktop.domain.correcting import ApplicationCorrected, CorrectApplication, changed_since
from desktop.domain.letter import SignLetter
from desktop.domain.letter_draft import ReviseLetter
from desktop.domain.letter_extension import ExtendLetter, ExtensionCause
from desktop.domain.letter_life import RevokeLetter, VoidLetter, awaits_lapse
from desktop.domain.replacing import ReplaceLetter
from desktop.domain.verdict import StepsOpened, VerdictAssessed
from tests.domain.desk import (
    BOTH_PAPERS,
    CASE,
    WORKS,
    Desk,
    Reasons,
    drafting,
    named,
    opened,
    serving,
    with_letter,
)

RENAMED = ("enterprise.name", "广州新名实业有限公司")


def correcting(*answers: tuple[str, str], reason: str = "工商变更登记") -> CorrectApplication:
    return CorrectApplication(case_id=CASE, answers=answers, reason=reason)


def renamed(stage: LetterStage = LetterStage.SERVED) -> Desk:
    desk = with_letter(stage)
    desk.do("lianghui", correcting(RENAMED))
    return desk


def test_what_was_put_right_stands_in_the_case() -> None:
    desk = opened(2, "2026-09-24T09:00")

    desk.do(
        "lianghui",
        correcting(
            RENAMED,
            ("demand.capacity_kva", "1600"),
            ("demand.kind", "increase"),
            ("demand.expected_on", "2027-01-31"),
        ),
    )

    form = desk.case.form
    assert form.enterprise.name == RENAMED[1]
    assert (form.demand.capacity_kva, form.demand.kind) == (Decimal(1600), "increase")
    assert form.demand.expected_on == date(2027, 1, 31)


def test_only_what_changed_is_recorded() -> None:
    desk = opened(2, "2026-09-24T09:00")
    kept = desk.case.form.project.name

    events = desk.do("lianghui", correcting(("project.name", kept), RENAMED))

    assert events == (ApplicationCorrected((RENAMED,), "工商变更登记"),)


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (correcting(RENAMED, reason=" "), {("text_missing", "reason")}),
        (correcting(), {("nothing_corrected", "answers")}),
        (correcting(("enterprise.name", "")), {("text_missing", "enterprise.name")}),
        (
            correcting(("enterprise.credit_code", "91440101MA5TEST00X")),
            {("credit_code_malformed", "enterprise.credit_code")},
        ),
        (
            correcting(("demand.capacity_kva", "很多")),
            {("answer_unfit", "demand.capacity_kva"), ("nothing_corrected", "answers")},
        ),
        (
            correcting(("demand.capacity_kva", "Infinity")),
            {("answer_unfit", "demand.capacity_kva"), ("nothing_corrected", "answers")},
        ),
        (correcting(("demand.capacity_kva", "-5")), {("not_positive", "demand.capacity_kva")}),
        (
            correcting(("demand.expected_on", "2020-01-01")),
            {("expected_in_past", "demand.expected_on")},
        ),
        (
            correcting(("demand.expected_on", "明年")),
            {("answer_unfit", "demand.expected_on"), ("nothing_corrected", "answers")},
        ),
        (
            correcting(("demand.kind", "other")),
            {("answer_unfit", "demand.kind"), ("nothing_corrected", "answers")},
        ),
        (
            correcting(("secret", "x")),
            {("answer_unfit", "secret"), ("nothing_corrected", "answers")},
        ),
        (correcting(("demand.kilovolts", "110")), {("voltage_above_limit", "demand.kilovolts")}),
    ],
)
def test_what_does_not_fit_is_refused(command: CorrectApplication, reasons: Reasons) -> None:
    desk = opened(2, "2026-09-24T09:00", WORKS)

    assert desk.no("lianghui", command) == reasons


def test_a_day_that_has_passed_since_does_not_stand_against_another_field() -> None:
    desk = opened(2, "2026-09-24T09:00")
    desk.do("lianghui", correcting(("demand.expected_on", "2026-09-30")))

    desk.at("2026-10-20T09:00").do("lianghui", correcting(RENAMED))

    assert desk.case.form.enterprise.name == RENAMED[1]


def test_a_voltage_put_right_is_judged_anew() -> None:
    desk = opened(1, "2026-09-18T15:10", WORKS)

    events = desk.do("lianghui", correcting(("demand.kilovolts", "20")))

    assert [type(e) for e in events[1:]] in ([VerdictAssessed], [VerdictAssessed, StepsOpened])
    assert desk.case.form.facts.kilovolts == desk.case.form.demand.kilovolts == Decimal(20)


def test_a_signed_letter_is_known_to_say_what_is_no_longer_so() -> None:
    desk = with_letter(LetterStage.SERVED)
    was = desk.case.form.enterprise.name

    desk.do("lianghui", correcting(RENAMED))
    desk.do("lianghui", correcting(("enterprise.name", "又一名称有限公司")))

    assert changed_since(desk.case, desk.letter) == (("enterprise.name", was, "又一名称有限公司"),)


def test_a_letter_is_right_again_when_the_change_is_taken_back() -> None:
    desk = with_letter(LetterStage.SERVED)
    was = desk.case.form.enterprise.name
    desk.do("lianghui", correcting(RENAMED))

    desk.do("lianghui", correcting(("enterprise.name", was), reason="误改"))

    assert changed_since(desk.case, desk.letter) == ()
    assert desk.no("lianghui", named(desk, ReplaceLetter)) == {("letter_still_right", "")}


def test_a_draft_says_what_is_so_now_and_needs_no_other() -> None:
    desk = renamed(LetterStage.DRAFTED)

    assert changed_since(desk.case, desk.letter) == ()
    assert desk.no("lianghui", named(desk, ReplaceLetter)) == {
        ("letter_stage", ""),
        ("letter_still_right", ""),
    }


def test_the_letter_in_its_place_waives_what_is_still_outstanding() -> None:
    desk = renamed()
    before = desk.letter

    desk.do("lianghui", named(desk, ReplaceLetter))

    draft = desk.letter
    assert draft.id != before.id
    assert (draft.replaces, draft.stage) == (before.id, LetterStage.DRAFTED)
    assert (draft.papers, draft.last_day) == (before.papers, before.last_day)
    assert desk.case.letter(before.id) == before
    again = ReplaceLetter(case_id=CASE, letter=before.id)
    assert desk.no("lianghui", again) == {("replaced_already", "")}


def test_two_desks_draft_the_same_letter() -> None:
    one, other = renamed(), renamed().at("2026-02-16T09:00")

    one.do("lianghui", named(one, ReplaceLetter))
    other.do("lianghui", named(other, ReplaceLetter))

    assert one.letter.id == other.letter.id


def test_its_draft_may_be_changed_though_the_letter_before_waives_the_same_papers() -> None:
    desk = renamed()
    desk.do("lianghui", named(desk, ReplaceLetter))

    desk.do("lianghui", named(desk, ReviseLetter, papers=BOTH_PAPERS[:1]))

    assert len(desk.letter.papers) == 1
    assert desk.no("lianghui", drafting()) >= {("paper_waived_already", "papers.0")}


def test_the_letter_before_holds_until_the_one_in_its_place_is_served() -> None:
    desk = renamed()
    before = desk.letter
    desk.do("lianghui", named(desk, ReplaceLetter))
    with_letter(LetterStage.SEALED, desk)
    held = desk.case.letter(before.id)
    assert held is not None
    assert held.stage is LetterStage.SERVED

    desk.do("lianghui", serving(desk.letter.id))

    ended = desk.case.letter(before.id)
    assert ended is not None
    assert (ended.stage, ended.ended_reason) == (LetterStage.REPLACED, desk.letter.number)
    assert desk.letter.stage is LetterStage.SERVED


def test_a_utility_that_took_the_letter_up_has_taken_up_the_one_in_its_place() -> None:
    desk = with_letter(LetterStage.ADOPTED)
    before = desk.letter
    desk.do("lianghui", correcting(RENAMED))
    desk.do("lianghui", named(desk, ReplaceLetter))

    with_letter(LetterStage.SERVED, desk)

    after = desk.letter
    assert after.stage is LetterStage.ADOPTED
    assert (after.utility_number, after.adopted_on) == (before.utility_number, before.adopted_on)


def test_a_draft_that_was_voided_may_be_followed_by_another() -> None:
    desk = renamed()
    before = desk.letter
    desk.do("lianghui", named(desk, ReplaceLetter))
    first = desk.letter.id
    desk.do("lianghui", named(desk, VoidLetter, reason="重拟"))

    desk.do("lianghui", ReplaceLetter(case_id=CASE, letter=before.id))

    assert desk.letter.id != first


def test_the_window_may_put_right_and_only_the_issuer_may_replace() -> None:
    desk = renamed()
    desk.people["lianghui"] = replace(desk.people["lianghui"], duties=frozenset())

    assert ("duty_missing", "") in desk.no("lianghui", correcting(RENAMED))
    assert ("duty_missing", "") in desk.no("lianghui", named(desk, ReplaceLetter))


def replacing(stage: LetterStage = LetterStage.SERVED) -> Desk:
    desk = renamed(stage)
    desk.do("lianghui", named(desk, ReplaceLetter))
    return desk


def test_the_draft_of_another_desk_changes_nothing() -> None:
    desk = replacing()
    again = desk.history[-1].event
    with_letter(LetterStage.ISSUED, desk)

    desk.record(again)

    assert (desk.letter.stage, len(desk.case.letters)) == (LetterStage.ISSUED, 2)


@pytest.mark.parametrize(
    ("stage", "command", "officer"),
    [(LetterStage.COUNTERSIGNED, SignLetter, "huangzhenbang"), (LetterStage.SEALED, None, "")],
    ids=["sign", "serve"],
)
def test_nothing_takes_the_place_of_a_letter_that_was_revoked(
    stage: LetterStage, command: type | None, officer: str
) -> None:
    desk = replacing()
    before = desk.case.letters[-2].id
    with_letter(stage, desk)
    revoke = RevokeLetter(case_id=CASE, letter=before, reason="材料虚假")
    desk.do("huangzhenbang", revoke)

    wanted = named(desk, command) if command else serving(desk.letter.id)
    assert ("replaced_ended", "") in desk.no(officer or "lianghui", wanted)


def test_a_letter_that_took_anothers_place_is_revoked_and_not_voided() -> None:
    desk = replacing()
    with_letter(LetterStage.SERVED, desk)

    assert desk.no("lianghui", named(desk, VoidLetter, reason="重复")) == {
        ("replacement_in_force", "")
    }


def test_an_extension_goes_over_and_is_not_had_twice() -> None:
    desk = with_letter(LetterStage.SERVED).at("2026-05-11T09:00")
    late, until = ExtensionCause.ISSUING_ORGAN, date(2026, 6, 15)
    more = {"until": until, "cause": late, "reason": "在途"}
    desk.do("huangzhenbang", named(desk, ExtendLetter, **more))
    desk.at("2026-05-18T09:00").do("lianghui", correcting(RENAMED))
    desk.do("lianghui", named(desk, ReplaceLetter))

    assert {p.supplement_by for p in desk.letter.papers} == {until}
    with_letter(LetterStage.SERVED, desk)
    assert not awaits_lapse(desk.letter, date(2026, 6, 15), desk.office)
    again = named(desk, ExtendLetter, **more | {"until": date(2026, 7, 1)})
    assert ("extended_before", "") in desk.no("huangzhenbang", again)


@pytest.mark.parametrize("stage", [LetterStage.CHECKED, LetterStage.COUNTERSIGNED])
def test_a_letter_on_its_way_goes_back_when_what_it_says_was_put_right(stage: LetterStage) -> None:
    desk = renamed(stage)

    letter = desk.letter
    assert (letter.stage, letter.checked_by, letter.countersigned) == (
        LetterStage.DRAFTED,
        "",
        (),
    )
    assert letter.returned_reason == "工商变更登记"


def test_nothing_is_put_right_while_a_letter_is_being_numbered() -> None:
    desk = with_letter(LetterStage.SIGNED)

    assert desk.no("lianghui", correcting(RENAMED)) == {("letter_being_numbered", "")}
