"""Officers are added, changed and stood down by an administrator, and never lost."""

from dataclasses import replace

import pytest

from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.administration import (
    put_officers,
)
from desktop.office.office import Office
from desktop.office.settings_checks import warnings
from desktop.office.setup import demo_office
from desktop.rules.findings import Refusal
from desktop.store.officers import put_officer
from desktop.wording.findings import say
from tests.office.offices import ADMINISTRATOR, changes, rules_of

_, PEOPLE = demo_office()

PERSON = Officer("wangwu", "王五", Bureau.HOUSING, frozenset({Duty.APPROVER}))


@pytest.mark.parametrize(
    ("people", "rule", "field"),
    [
        pytest.param((replace(PERSON, id="王五"),), "officer_id_unfit", "officer.王五.id", id="id"),
        pytest.param(
            (replace(PERSON, id="WangWu"),), "officer_id_unfit", "officer.WangWu.id", id="capitals"
        ),
        pytest.param((replace(PERSON, name=""),), "text_missing", "officer.wangwu.name", id="name"),
        pytest.param(
            (replace(PERSON, duties=frozenset()),),
            "duties_missing",
            "officer.wangwu.duties",
            id="no duty",
        ),
        pytest.param(
            (replace(PERSON, duties=PERSON.duties | {Duty.AUDITOR}),),
            "duties_apart",
            "officer.wangwu.duties",
            id="an auditor who acts",
        ),
        pytest.param(
            (replace(PERSON, duties=frozenset({Duty.AUDITOR, Duty.ADMINISTRATOR})),),
            "duties_apart",
            "officer.wangwu.duties",
            id="an administrator who audits",
        ),
        pytest.param((PERSON, PERSON), "officer_twice", "officer.wangwu.id", id="twice"),
        pytest.param(
            tuple(replace(p, is_active=False) for p in PEOPLE if p.id == ADMINISTRATOR),
            "administrator_missing",
            "officer",
            id="the last administrator",
        ),
    ],
)
def test_a_faulty_officer_is_refused_and_nobody_is_changed(
    office: Office, people: tuple[Officer, ...], rule: str, field: str
) -> None:
    other = replace(PEOPLE[0], name="梁慧慧")

    refused = put_officers(office, (other, *people), ADMINISTRATOR, PEOPLE)

    assert refused is not None
    assert rules_of(refused.findings) == {rule: field}
    assert set(office.officers()) == set(PEOPLE)
    assert changes(office) == ()


def test_officers_are_added_changed_and_stood_down_but_never_lost(office: Office) -> None:
    moved = replace(PEOPLE[1], bureau=Bureau.HOUSING, is_active=False)

    assert put_officers(office, (PERSON, moved), ADMINISTRATOR, (PEOPLE[1],)) is None

    assert office.officer("wangwu") == PERSON
    assert office.officer(PEOPLE[1].id) == moved
    assert len(office.officers()) == len(PEOPLE) + 1
    keys = {c.key: c.before for c in changes(office)}
    assert keys["officer.wangwu"] is None
    assert keys[f"officer.{moved.id}"]["is_active"] is True


def test_a_new_officer_never_takes_the_place_of_one_there_is(office: Office) -> None:
    refused = put_officers(office, (replace(PEOPLE[0], name="另一人"),), ADMINISTRATOR)

    assert refused is not None
    assert rules_of(refused.findings) == {"officer_twice": f"officer.{PEOPLE[0].id}.id"}
    assert office.officer(PEOPLE[0].id) == PEOPLE[0]


def test_an_officer_changed_meanwhile_is_refused(office: Office) -> None:
    first, again = replace(PEOPLE[0], name="梁慧一"), replace(PEOPLE[0], name="梁慧二")
    assert put_officers(office, (first,), ADMINISTRATOR, (PEOPLE[0],)) is None

    refused = put_officers(office, (again,), ADMINISTRATOR, (PEOPLE[0],))

    assert refused is not None
    assert rules_of(refused.findings) == {"setting_changed_meanwhile": f"officer.{first.id}"}


def test_who_has_duties_apart_already_keeps_them_is_told_of_and_given_no_more(
    office: Office,
) -> None:
    """Such as an office had before: one who administers and does the window's work."""
    mixed = replace(PERSON, duties=frozenset({Duty.ADMINISTRATOR, Duty.WINDOW}))
    with office.store.writing() as connection:
        put_officer(connection, mixed)

    def put(wanted: Officer, seen: Officer) -> Refusal | None:
        return put_officers(office, (wanted,), ADMINISTRATOR, (seen,))

    named = replace(mixed, name="王五五")
    assert put(named, mixed) is None
    refused = put(replace(named, duties=named.duties | {Duty.CHECKER}), named)
    assert refused is not None
    assert "审计" in say(refused.findings[0]).remedy
    assert "duties_apart" in {f.rule for f in warnings(office.settings, office.officers())}
    assert put(replace(named, duties=frozenset({Duty.WINDOW})), named) is None
    assert put(replace(named, duties=mixed.duties), replace(named, duties=frozenset({Duty.WINDOW})))
