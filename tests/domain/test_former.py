"""Cases of former years: closed, one entry each, nothing to be done with them."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from desktop.domain.acts import ACTS, against, decide
from desktop.domain.case import Case, MatterOutcome
from desktop.domain.folding import Entered, Recorded, apply
from desktop.domain.former import CaseImported, ImportCase
from desktop.domain.former_parts import FormerLetter
from desktop.domain.kind_rules import claims_of
from desktop.domain.notes import AddNote
from desktop.domain.standing import Phase, standing
from desktop.domain.values import (
    Bureau,
    Demand,
    DemandKind,
    Enterprise,
)
from desktop.rules.findings import Refusal
from desktop.store.codec import encode
from desktop.store.current_state import is_open
from tests.domain.desk import Desk, new_desk
from tests.domain.former_case import COMMAND, MATTER

HEAD = "linzhuren"


def imported(desk: Desk, command: ImportCase = COMMAND) -> Case:
    events = decide(None, command, desk.context(HEAD))
    assert not isinstance(events, Refusal)
    (event,) = events
    now = desk.context(HEAD).now
    entered = Entered(command.case_id, "entry", HEAD, Bureau.JOINT_OFFICE, now)
    case = apply(None, Recorded(event, entered))
    assert case is not None
    return case


def found(command: ImportCase, officer: str = HEAD) -> set[tuple[str, str]]:
    context = new_desk().context(officer)
    return {(f.rule, f.field) for f in against(None, command, context)}


def test_it_stands_closed_with_its_own_number_and_days() -> None:
    case = imported(new_desk())

    (matter,) = case.matters
    assert (case.number, case.opened_at.date()) == ("旧-2019-17", date(2019, 3, 4))
    assert (matter.outcome, matter.accepted_on) == (MatterOutcome.GRANTED, date(2019, 3, 5))
    assert matter.ended is not None
    assert matter.ended.on == date(2019, 3, 8)
    assert standing(case).phase is Phase.CLOSED
    assert not is_open(case)


@pytest.mark.parametrize("name", sorted(name for name, one in ACTS.items() if not one.opens))
def test_no_act_is_left_to_be_done_with_it(name: str) -> None:
    desk = new_desk()
    case = imported(desk)
    command = object.__new__(ACTS[name].command)

    rules = {f.rule for f in against(case, command, desk.context("lianghui"))}

    assert "case_is_former" in rules
    assert rules <= {"case_is_former", "duty_missing"}


def test_a_note_on_it_is_refused_with_the_reason() -> None:
    desk = new_desk()
    note = AddNote(case_id=COMMAND.case_id, text="补充")

    decided = decide(imported(desk), note, desk.context("lianghui"))

    assert isinstance(decided, Refusal)
    assert [f.rule for f in decided.findings] == ["case_is_former"]


def test_only_the_head_of_the_office_enters_it() -> None:
    assert ("duty_missing", "") in found(COMMAND, "lianghui")
    assert not found(COMMAND)


def test_its_number_is_held_once() -> None:
    event = CaseImported(
        "旧-2019-17", "a", "", "b", "", "", "", DemandKind.NEW, Decimal(1), Decimal(10), (), _FROM
    )

    assert claims_of("case.imported", "x", encode(event).data) == ("case:旧-2019-17",)


_FROM = COMMAND.source
TOMORROW = new_desk().context(HEAD).today + timedelta(days=1)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        pytest.param({"number": " "}, ("text_missing", "former.number"), id="no number"),
        pytest.param(
            {"number": "HP-2026-0009"},
            ("former_number_ours", "former.number"),
            id="a number of this year's",
        ),
        pytest.param({"matters": ()}, ("matters_missing", "matters"), id="no matter"),
        pytest.param(
            {"matters": (replace(MATTER, ended_on=TOMORROW),)},
            ("in_future", "former.ended_on"),
            id="not ended yet",
        ),
        pytest.param(
            {"matters": (replace(MATTER, accepted_on=date(2019, 3, 1)),)},
            ("former_days_order", "former.accepted_on"),
            id="accepted before it came",
        ),
        pytest.param(
            {"matters": (replace(MATTER, accepted_on=None, ended_on=date(2019, 3, 1)),)},
            ("former_days_order", "former.ended_on"),
            id="ended before it came",
        ),
        pytest.param(
            {"enterprise": Enterprise("", "")}, ("text_missing", "enterprise.name"), id="no name"
        ),
        pytest.param(
            {"enterprise": Enterprise("甲", "91440112MA00000000")},
            ("credit_code_wrong", "enterprise.credit_code"),
            id="a code that is wrong",
        ),
        pytest.param(
            {"demand": Demand(DemandKind.NEW, Decimal(0), Decimal(10))},
            ("not_positive", "demand.capacity_kva"),
            id="no capacity",
        ),
        pytest.param(
            {"letters": (FormerLetter(" "),)},
            ("text_missing", "former.letters"),
            id="a letter without its number",
        ),
    ],
)
def test_what_stands_against_entering_one(changes: dict[str, Any], reason: tuple[str, str]) -> None:
    assert reason in found(replace(COMMAND, **changes))
