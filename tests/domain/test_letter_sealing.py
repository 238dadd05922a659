"""The seal on a letter, and the file that stands for it: the seal keeper's work alone."""

from dataclasses import replace

import pytest

from desktop.domain.case import LetterStage
from desktop.domain.letter import LetterSigned
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.letter_sealing import KeepOriginal, SealLetter
from tests.domain.desk import Desk, named, sealing, with_letter

SIGNED = Original(OriginalForm.SIGNED, "f", "p", "c", "示范区企业服务局", "B-B")
SCAN = Original(OriginalForm.SCAN, "s", "q")
KEEPER = "sujing"


def signed() -> Desk:
    """Return a desk whose letter was signed with a certificate."""
    desk = with_letter(LetterStage.ISSUED)
    seal = SealLetter(
        case_id="case", letter=desk.letter.id, method="signed", file="a", pdf="b", original=SIGNED
    )
    desk.do(KEEPER, seal)
    return desk


def test_a_signature_seals_the_letter_and_keeps_its_file() -> None:
    letter = signed().letter

    assert (letter.stage, letter.original, letter.sealed_file) == (LetterStage.SEALED, SIGNED, "a")
    assert SIGNED.awaits_timestamp


def test_a_letter_that_nobody_signed_is_not_sealed() -> None:
    desk = with_letter(LetterStage.ISSUED)
    desk.history = [r for r in desk.history if not isinstance(r.event, LetterSigned)]

    assert desk.no(KEEPER, sealing(desk.letter.id, "physical")) == {("letter_unsigned", "")}


@pytest.mark.parametrize("method", ["signed", "external"])
def test_a_method_that_makes_a_file_needs_it(method: str) -> None:
    desk = with_letter(LetterStage.ISSUED)

    assert desk.no(KEEPER, sealing(desk.letter.id, method)) == {("original_missing", "method")}


def test_a_time_stamp_takes_the_place_of_the_unstamped_signature_once() -> None:
    desk = signed()
    stamped = replace(SIGNED, file="g", level="B-T")

    desk.do(KEEPER, named(desk, KeepOriginal, original=stamped))

    assert desk.letter.original == stamped
    assert not stamped.awaits_timestamp
    again = named(desk, KeepOriginal, original=stamped)
    assert desk.no(KEEPER, again) == {("stamped_before", "original")}


def test_a_stamp_on_another_signature_is_refused() -> None:
    desk = signed()
    other = named(desk, KeepOriginal, original=replace(SIGNED, certificate="d"))

    assert desk.no(KEEPER, other) == {("original_of_another", "original")}


def test_the_scan_of_a_stamped_paper_may_be_made_again() -> None:
    desk = with_letter(LetterStage.SEALED)

    desk.do(KEEPER, named(desk, KeepOriginal, original=SCAN))
    desk.do(KEEPER, named(desk, KeepOriginal, original=replace(SCAN, file="t")))

    assert desk.letter.original == replace(SCAN, file="t")


def test_a_signed_letter_has_no_scan() -> None:
    desk = signed()

    kept = named(desk, KeepOriginal, original=SCAN)
    assert desk.no(KEEPER, kept) == {("original_is_file", "original")}


def test_a_letter_not_sealed_yet_has_no_original() -> None:
    desk = with_letter(LetterStage.ISSUED)

    kept = named(desk, KeepOriginal, original=SCAN)
    assert ("letter_stage", "") in desk.no(KEEPER, kept)


@pytest.mark.parametrize("officer", ["huangzhenbang", "lianghui", "zhoumin"])
def test_who_signs_a_letter_does_not_hold_its_seal(officer: str) -> None:
    desk = with_letter(LetterStage.ISSUED)

    assert ("duty_missing", "") in desk.no(officer, sealing(desk.letter.id))
