"""Personal data is looked at for a reason, and erased by two."""

from dataclasses import replace

import pytest

from desktop.domain.folding import Recorded, apply
from desktop.domain.personal_acts import (
    ErasePerson,
    HandOutPerson,
    PersonErased,
    PersonViewed,
    ProposeErasure,
    ViewPerson,
    persons_of,
)
from desktop.domain.values_person import PersonRef
from tests.domain.desk import CASE, Desk, new_desk, opening

ASKED = {"case_id": CASE, "person": "person-1", "reason": "本人申请"}


def desk_with_contact() -> Desk:
    desk = new_desk().at("2026-09-25T10:00")
    command = opening(2)
    contact = PersonRef("person-1", "ab" * 32)
    desk.do("lianghui", replace(command, form=replace(command.form, persons=(contact,))))
    return desk


def test_a_look_is_recorded_and_changes_nothing() -> None:
    desk = desk_with_contact()
    before = desk.case
    desk.do("lianghui", ViewPerson(**ASKED))

    assert desk.history[-1].event == PersonViewed("person-1", "本人申请")
    assert desk.case == before
    assert [ref.ref for ref in persons_of(desk.case)] == ["person-1"]


@pytest.mark.parametrize("kind", [ViewPerson, ProposeErasure])
def test_only_a_person_of_the_case_for_a_reason(
    kind: type[ViewPerson] | type[ProposeErasure],
) -> None:
    desk = desk_with_contact()

    assert desk.no("lianghui", kind(**{**ASKED, "reason": " "})) == {("text_missing", "reason")}
    other = kind(**{**ASKED, "person": "x"})
    assert desk.no("lianghui", other) == {("person_elsewhere", "person")}
    copy = HandOutPerson(**{**ASKED, "person": "x"}, digest="ab" * 32)
    assert desk.no("lianghui", copy) == {("person_elsewhere", "person")}


def test_who_proposed_does_not_erase_and_nothing_is_erased_twice() -> None:
    desk = desk_with_contact()
    erase = ErasePerson(case_id=CASE, person="person-1")
    assert desk.no("linzhuren", erase) == {("erasure_not_proposed", "person")}
    desk.do("lianghui", ProposeErasure(**ASKED))

    assert desk.no("lianghui", ProposeErasure(**ASKED)) == {("erasure_proposed", "person")}
    assert desk.no("lianghui", erase) == {("erasure_same_person", "person")}
    desk.do("linzhuren", erase)
    assert desk.no("linzhuren", erase) == {("erasure_not_proposed", "person")}


def test_nothing_is_shown_of_whom_the_record_says_is_erased() -> None:
    desk = desk_with_contact()
    desk.do("lianghui", ProposeErasure(**ASKED))
    desk.do("linzhuren", ErasePerson(case_id=CASE, person="person-1"))

    for act in (ViewPerson(**ASKED), HandOutPerson(**ASKED, digest="ab" * 32)):
        assert desk.no("lianghui", act) == {("person_erased", "person")}


def test_what_its_proposer_erased_alone_counts_for_nothing() -> None:
    desk = desk_with_contact()
    desk.do("lianghui", ProposeErasure(**ASKED))
    proposed = desk.history[-1].entered
    second = replace(proposed, officer="linzhuren")

    alone, by_two = (
        apply(desk.case, Recorded(PersonErased("person-1"), entered))
        for entered in (proposed, second)
    )
    assert not alone.has_erased("person-1")
    assert by_two.has_erased("person-1")
