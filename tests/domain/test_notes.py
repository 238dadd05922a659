"""Small things worth keeping: notes, visits, an outside number, the account manager."""

import pytest

from desktop.domain.acts import Command
from desktop.domain.notes import AddNote, AssignManager, CountVisit, SetExternalNumber
from tests.domain.desk import CASE, TRANSMISSION, WORKS, Reasons, in_approval


def test_a_note_keeps_who_left_it_when() -> None:
    desk = in_approval()

    desk.do("chenjiayi", AddNote(case_id=CASE, text="已电话联系"))

    (note,) = desk.case.notes
    assert (note.text, note.officer, note.at) == ("已电话联系", "chenjiayi", desk.now)


def test_visits_in_person_are_counted() -> None:
    desk = in_approval()
    for _ in range(2):
        desk.do("lianghui", CountVisit(case_id=CASE))

    assert desk.case.visits == 2


def test_another_systems_number_is_kept_with_its_matter() -> None:
    desk = in_approval()
    command = SetExternalNumber(case_id=CASE, matter=WORKS, external_number="GG2026-1")

    desk.do("lianghui", command)

    assert desk.matter().external_number == "GG2026-1"


def test_the_account_manager_is_named() -> None:
    desk = in_approval()

    desk.do("linzhuren", AssignManager(case_id=CASE, officer_id="hezhiyuan"))

    assert desk.case.account_manager == "hezhiyuan"


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (AddNote(case_id=CASE, text=" "), {("text_missing", "text")}),
        (
            SetExternalNumber(case_id=CASE, matter=WORKS, external_number=""),
            {("text_missing", "external_number")},
        ),
        (
            SetExternalNumber(case_id=CASE, matter=TRANSMISSION, external_number="1"),
            {("matter_missing", "")},
        ),
        (AssignManager(case_id=CASE, officer_id=""), {("text_missing", "officer_id")}),
        (
            AssignManager(case_id=CASE, officer_id="chenjiayi"),
            {("manager_unknown", "officer_id")},
        ),
    ],
)
def test_what_is_blank_or_unknown_is_refused(command: Command, reasons: Reasons) -> None:
    assert in_approval().no("lianghui", command) == reasons
