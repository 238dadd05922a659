"""Where a case stands as a whole: its open works first, then its letter, then its supply."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import (
    Case,
    LetterStage,
    Matter,
    MatterOutcome,
    Opinion,
    Step,
    Supplement,
    VerdictRecord,
    WaiverLetter,
)
from desktop.domain.standing import Phase, standing
from desktop.domain.values import Bureau, MatterKind
from desktop.rules.exemption import Outcome
from tests.domain.desk import opened

AT = datetime(2026, 9, 18, 9, tzinfo=OFFICE_ZONE)
ON = date(2026, 9, 18)
WORKS, SUPPLY = MatterKind.EXTERNAL_WORKS, MatterKind.CONNECTION
RECEIVED = Matter(WORKS, AT, ON)
ACCEPTED = replace(RECEIVED, accepted_on=ON)
WAITS, AGREED = Step(Bureau.HOUSING), Step(Bureau.PLANNING, Opinion.APPROVE)
ENDED = replace(ACCEPTED, outcome=MatterOutcome.GRANTED)
CONNECTION = Matter(SUPPLY, AT, ON)
LETTER = WaiverLetter("x", Bureau.ENTERPRISE_SERVICE, (), ON, "liang", AT)
EXEMPT = VerdictRecord(Outcome.EXEMPT, ON, "")


def case_with(*matters: Matter, letters: tuple[WaiverLetter, ...] = ()) -> Case:
    case = opened(3, "2026-09-18T09:00").case
    return replace(case, matters=matters, letters=letters)


@pytest.mark.parametrize(
    ("matters", "letters", "phase"),
    [
        pytest.param((RECEIVED,), (), Phase.ACCEPT, id="received"),
        pytest.param(
            (replace(RECEIVED, supplements=(Supplement("1", (), ON, ON),)),),
            (),
            Phase.SUPPLEMENT,
            id="to be supplemented",
        ),
        pytest.param((replace(ACCEPTED, verdict=EXEMPT),), (), Phase.CONFIRM, id="exempt"),
        pytest.param(
            (replace(ACCEPTED, steps=(WAITS, AGREED)),), (), Phase.COUNTERSIGNING, id="one waits"
        ),
        pytest.param((replace(ACCEPTED, steps=(AGREED,)),), (), Phase.CONCLUDE, id="all spoke"),
        pytest.param((CONNECTION,), (), Phase.CONNECTING, id="with the utility"),
        pytest.param((CONNECTION, RECEIVED), (), Phase.ACCEPT, id="works before supply"),
        pytest.param((ENDED,), (LETTER,), Phase.LETTER, id="a letter is under way"),
        pytest.param((ENDED, CONNECTION), (LETTER,), Phase.LETTER, id="letter before supply"),
        pytest.param(
            (ENDED,),
            (replace(LETTER, stage=LetterStage.REDEEMED),),
            Phase.CLOSED,
            id="all papers came in",
        ),
        pytest.param((ENDED,), (), Phase.CLOSED, id="decided"),
        pytest.param((), (), Phase.CLOSED, id="nothing of it was begun"),
    ],
)
def test_a_case_waits_for(
    matters: tuple[Matter, ...], letters: tuple[WaiverLetter, ...], phase: Phase
) -> None:
    assert standing(case_with(*matters, letters=letters)).phase is phase


def test_a_closed_case_is_told_of_its_works() -> None:
    closed = replace(CONNECTION, outcome=MatterOutcome.CONNECTED)

    assert standing(case_with(closed, ENDED)).matter == ENDED
