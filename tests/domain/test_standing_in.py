"""代理: whose duties an officer has, on which days, and what stays with different people."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.case import LetterStage
from desktop.domain.folding import Recorded
from desktop.domain.letter import CheckLetter, SignLetter
from desktop.domain.letter_draft import LetterDrafted
from desktop.domain.standing_in import (
    StandIn,
    against_standing_in,
    hands_of,
    is_own_lending,
    with_lent,
)
from desktop.domain.values import Bureau, Duty, Officer
from tests.domain.desk import Desk, named, with_letter

TODAY = date(2026, 2, 14)
HUANG = StandIn("huangzhenbang", "zhoumin", TODAY, TODAY + timedelta(days=3))


def seated(desk: Desk, officer: str, *stand_ins: StandIn) -> None:
    """Let an officer act with what is lent to them, as the office does."""
    desk.charged = people = desk.charged or tuple(desk.people.values())
    desk.office = replace(desk.office, stand_ins=(*desk.office.stand_ins, *stand_ins))
    lent = with_lent(desk.people[officer], people, stand_ins, desk.now.date())
    desk.people[officer] = lent


def test_a_colleague_signs_for_the_signatory_on_the_days_lent() -> None:
    desk = with_letter(LetterStage.COUNTERSIGNED)
    assert ("duty_missing", "") in desk.no("sujing", named(desk, SignLetter))
    lent = StandIn("huangzhenbang", "sujing", desk.now.date(), desk.now.date())
    seated(desk, "sujing", lent)

    desk.do("sujing", named(desk, SignLetter))

    assert desk.letter.signed_by == "sujing"


def test_nobody_stands_in_for_the_check_of_an_own_draft() -> None:
    desk = with_letter(LetterStage.DRAFTED)
    on = desk.now.date()
    seated(desk, "lianghui", StandIn("zhoumin", "lianghui", on, on))

    assert desk.no("lianghui", named(desk, CheckLetter)) == {("same_person", "")}


def test_nobody_checks_for_whom_they_drafted_nor_has_checked_what_was_drafted_for_them() -> None:
    desk = with_letter(LetterStage.DRAFTED)
    on = desk.now.date()
    drafter = desk.letter.drafted_by
    seated(desk, "sujing", StandIn(drafter, "sujing", on, on), StandIn("zhoumin", "sujing", on, on))
    lent = desk.people["sujing"]
    assert {Duty.DRAFTER, Duty.CHECKER} <= lent.duties
    desk.do("sujing", named(desk, CheckLetter))  # for 周敏, who drafted nothing

    desk = with_letter(LetterStage.DRAFTED)
    both = replace(desk.people["zhoumin"], duties=frozenset({Duty.CHECKER, Duty.DRAFTER}))
    desk.people["zhoumin"] = both
    desk.history = [_by(r, drafter, "zhoumin") for r in desk.history]
    assert desk.letter.drafted_by == "zhoumin"
    seated(desk, "sujing", StandIn("zhoumin", "sujing", on, on))
    assert desk.no("sujing", named(desk, CheckLetter)) == {("same_person", "")}

    desk = with_letter(LetterStage.DRAFTED)
    desk.history = [_by(r, drafter, "sujing") for r in desk.history]
    seated(desk, "sujing", StandIn("zhoumin", "sujing", on, on))
    desk.people["zhoumin"] = both
    desk.charged = tuple(both if p.id == "zhoumin" else p for p in desk.charged)
    assert desk.no("zhoumin", named(desk, CheckLetter)) == {("same_person", "")}


def _by(recorded: Recorded, officer: str, other: str) -> Recorded:
    """Return what one officer recorded as another's."""
    entered = recorded.entered
    if entered.officer != officer or not isinstance(recorded.event, LetterDrafted):
        return recorded
    return replace(recorded, entered=replace(entered, officer=other))


@pytest.mark.parametrize(
    ("officer", "day", "hands"),
    [
        ("zhoumin", TODAY, {"zhoumin", "huangzhenbang"}),
        ("zhoumin", TODAY + timedelta(days=9), {"zhoumin"}),
        ("zhoumin", None, {"zhoumin", "huangzhenbang"}),
        ("huangzhenbang", TODAY, {"huangzhenbang"}),
        ("nobody", TODAY, {"nobody"}),
    ],
)
def test_what_is_done_for_another_counts_as_done_by_both(
    people: tuple[Officer, ...], officer: str, day: date | None, hands: set[str]
) -> None:
    duties = frozenset({Duty.SIGNATORY})

    assert hands_of(officer, duties, people, (HUANG,), day) == hands


def test_a_signatory_lends_nothing_but_duties_of_their_own() -> None:
    own, others = _row(1, 3), _row(1, 3, officer="liang")
    signs, checks = (Duty.SIGNATORY,), (Duty.CHECKER,)

    assert is_own_lending("huang", signs, [others], [others, own], TODAY)
    assert is_own_lending("huang", signs, [own], [], TODAY)
    assert not is_own_lending("huang", signs, [own], [own, others], TODAY)
    assert not is_own_lending("huang", signs, [others], [own], TODAY)
    assert not is_own_lending("huang", checks, [], [own], TODAY)


def _row(since: int, until: int, **said: object) -> dict[str, object]:
    days = [(TODAY + timedelta(days=n)).isoformat() for n in (since, until)]
    return {"officer": "huang", "delegate": "x", "since": days[0], "until": days[1]} | said


@pytest.mark.parametrize(
    ("was", "now", "is_own"),
    [
        (_row(0, 3), _row(0, 0), True),
        (_row(-2, 3), _row(-2, 9), True),
        (_row(-2, 3), _row(-2, -1), False),
        (_row(-2, 3), None, False),
        (_row(0, 0), None, False),
        (_row(-2, 3), _row(-1, 3), False),
        (_row(-2, 3), _row(-2, 3, delegate="y"), False),
        (_row(-9, -8), None, False),
        (_row(-9, -8), _row(-9, -9), False),
        (_row(1, 3), _row(2, 2, delegate="y"), True),
    ],
)
def test_of_a_lending_that_has_begun_a_signatory_moves_the_end_alone(
    was: dict[str, object], now: dict[str, object] | None, *, is_own: bool
) -> None:
    after = [now] if now else []

    assert is_own_lending("huang", (Duty.SIGNATORY,), [was], after, TODAY) is is_own


@pytest.mark.parametrize(
    "said",
    [
        [{"officer": "huang", "x": "y"}],
        [_row(0, 1, note="z")],
        [_row(0, 1, delegate=1)],
        [_row(0, 1, delegate="\ud800")],
        [_row(0, 1) | {"since": "20260214"}],
        [_row(0, 1) | {"until": "2026-02-30"}],
        [_row(0, 1) | {"until": ""}],
        [["officer"]],
        _row(0, 1),
        None,
    ],
)
def test_what_is_no_list_of_lendings_is_nobody_s_own(said: object) -> None:
    assert not is_own_lending("huang", (Duty.SIGNATORY,), [], said, TODAY)
    assert not is_own_lending("huang", (Duty.SIGNATORY,), said, [], TODAY)


def test_duties_are_lent_on_the_days_between_and_never_administration(
    people: tuple[Officer, ...],
) -> None:
    zhou = next(p for p in people if p.id == "zhoumin")
    for day, is_lent in ((-1, False), (0, True), (3, True), (4, False)):
        found = with_lent(zhou, people, (HUANG,), TODAY + timedelta(days=day))
        assert (Duty.SIGNATORY in found.duties) is is_lent
    shared = Officer("a", "甲", Bureau.JOINT_OFFICE, frozenset({Duty.OFFICE_HEAD}))
    boss = Officer("b", "乙", Bureau.JOINT_OFFICE, frozenset({Duty.ADMINISTRATOR, Duty.WINDOW}))
    lent = with_lent(shared, (shared, boss), (StandIn("b", "a", TODAY, TODAY),), TODAY)
    assert lent.duties == {Duty.OFFICE_HEAD, Duty.WINDOW}


@pytest.mark.parametrize(
    ("officer", "delegate", "since", "until", "reason"),
    [
        ("nobody", "zhoumin", 0, 1, "stand_in_unknown"),
        ("zhoumin", "zhoumin", 0, 1, "stand_in_oneself"),
        ("huangzhenbang", "chenjiayi", 0, 1, "stand_in_elsewhere"),
        ("guanli", "guanli", 0, 1, "stand_in_nothing"),
        ("linzhuren", "guanli", 0, 1, "stand_in_apart"),
        ("linzhuren", "shenji", 0, 1, "stand_in_apart"),
        ("huangzhenbang", "zhoumin", 1, 0, "stand_in_backwards"),
        ("huangzhenbang", "zhoumin", 0, 400, "stand_in_long"),
        ("huangzhenbang", "zhoumin", -1, 1, "stand_in_past"),
        ("huangzhenbang", "zhoumin", 0, 3, "stand_in_twice"),
    ],
)
def test_a_lending_that_does_not_fit_is_refused(
    people: tuple[Officer, ...], officer: str, delegate: str, since: int, until: int, reason: str
) -> None:
    days = (TODAY + timedelta(days=n) for n in (since, until))
    wanted = StandIn(officer, delegate, *days)

    assert reason in {f.rule for f in against_standing_in(wanted, people, (HUANG,), TODAY)}


@pytest.fixture(scope="module")
def people() -> tuple[Officer, ...]:
    return tuple(with_letter(LetterStage.DRAFTED).people.values())
