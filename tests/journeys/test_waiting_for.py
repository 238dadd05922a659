"""待我办理: what each duty waits for, seen with the eyes of the officer charged with it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.domain.approval import DecideStep
from desktop.domain.case import LetterStage, Opinion
from desktop.domain.letter import SendBackLetter
from desktop.domain.oversight import HandOver, OrderOversight
from desktop.domain.values import Bureau, Duty
from desktop.office.next_act import ACTS as NEXT
from desktop.office.office import Office, open_office
from desktop.office.wants import wants
from desktop.wording.workbench import CASE_STATES
from tests.domain.desk import (
    CASE,
    WORKS,
    Desk,
    decided_by_all,
    in_approval,
    moment,
    opened,
    waiver_ready,
    with_letter,
)

HOUSING = {"case_id": CASE, "matter": WORKS, "bureau": Bureau.HOUSING}


def overdue() -> Desk:
    return in_approval().at("2026-09-30T09:00")


def ordered() -> Desk:
    desk = overdue()
    desk.do("linzhuren", OrderOversight(**HOUSING, text="请说明原因"))
    return desk


def all_ordered() -> Desk:
    desk = overdue()
    for step in desk.matter().steps:
        order = OrderOversight(case_id=CASE, matter=WORKS, bureau=step.bureau, text="请说明")
        desk.do("linzhuren", order)
    return desk


def entered_late() -> Desk:
    desk = in_approval().at("2026-09-25T09:00")
    late = DecideStep(
        **HOUSING,
        opinion=Opinion.APPROVE,
        decided_at=moment("2026-09-24T15:00"),
        late_reason="停电",
        late_scan="f",
    )
    desk.do("liguodong", late)
    return desk


def decided() -> Desk:
    desk = in_approval()
    decided_by_all(desk)
    return desk


def sent_back() -> Desk:
    desk = with_letter(LetterStage.CHECKED)
    desk.do("zhoumin", SendBackLetter(case_id=CASE, letter=desk.letter.id, reason="期限"))
    return desk


def handed_over() -> Desk:
    desk = in_approval()
    desk.charge("dengxiu", Duty.APPROVER)
    desk.do("liguodong", HandOver(**HOUSING, to_officer="dengxiu"))
    return desk


def at(stage: LetterStage) -> Callable[[], Desk]:
    return lambda: with_letter(stage)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return open_office(tmp_path / "store", SetClock(moment("2026-09-24T09:00")), create=True)


def states(office: Office, desk: Desk, officer: str) -> set[str]:
    assert isinstance(office.clock, SetClock)
    office.clock.moment = desk.now
    with office.store:
        return {w.state for w in wants(office, desk.case, desk.context(officer))}


@pytest.mark.parametrize(
    ("made", "officer", "state"),
    [
        pytest.param(lambda: opened(2, "2026-09-24T09:00"), "lianghui", "accept", id="window"),
        pytest.param(in_approval, "chenjiayi", "own_opinion", id="approver"),
        pytest.param(decided, "huangzhenbang", "conclude", id="signatory of the decision"),
        pytest.param(
            lambda: opened(1, "2026-09-18T15:10", WORKS), "lianghui", "confirm", id="exempt"
        ),
        pytest.param(
            lambda: opened(3, "2026-02-13T16:55", WORKS), "linzhuren", "settle", id="undetermined"
        ),
        pytest.param(overdue, "linzhuren", "oversee", id="office head"),
        pytest.param(ordered, "liguodong", "reply", id="bureau that was ordered"),
        pytest.param(entered_late, "luowen", "late_review", id="second person"),
        pytest.param(waiver_ready, "lianghui", "letter_draft", id="drafter"),
        pytest.param(sent_back, "lianghui", "letter_revise", id="drafter of a returned letter"),
        pytest.param(at(LetterStage.DRAFTED), "zhoumin", "letter_check", id="checker"),
        pytest.param(at(LetterStage.CHECKED), "chenjiayi", "letter_countersign", id="certifier"),
        pytest.param(at(LetterStage.COUNTERSIGNED), "huangzhenbang", "letter_sign", id="signer"),
        pytest.param(at(LetterStage.ISSUED), "sujing", "letter_seal", id="seal keeper"),
        pytest.param(at(LetterStage.SEALED), "lianghui", "letter_serve", id="window serves"),
        pytest.param(at(LetterStage.SERVED), "hezhiyuan", "utility", id="account manager"),
        pytest.param(
            lambda: with_letter(LetterStage.ADOPTED).at("2026-05-15T09:00"),
            "linzhuren",
            "lapse",
            id="lapse to confirm",
        ),
        pytest.param(handed_over, "dengxiu", "own_opinion", id="colleague who was handed it"),
    ],
)
def test_a_duty_is_told_what_waits_for_it(
    made: Callable[[], Desk], officer: str, state: str, office: Office
) -> None:
    found = states(office, made(), officer)

    assert state in found
    assert found <= CASE_STATES.keys()
    assert found <= NEXT.keys()


@pytest.mark.parametrize(
    ("made", "officer", "state"),
    [
        pytest.param(handed_over, "liguodong", "own_opinion", id="step that was handed over"),
        pytest.param(decided, "chenjiayi", "own_opinion", id="step that was decided"),
        pytest.param(all_ordered, "linzhuren", "oversee", id="orders not yet answered"),
        pytest.param(entered_late, "liguodong", "late_review", id="own late entry"),
        pytest.param(at(LetterStage.DRAFTED), "huangzhenbang", "letter_sign", id="not checked"),
    ],
)
def test_what_waits_for_another_is_not_told(
    made: Callable[[], Desk], officer: str, state: str, office: Office
) -> None:
    assert state not in states(office, made(), officer)
