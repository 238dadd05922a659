"""A version goes into the record by two officers, and every desk on the store takes it up."""

from dataclasses import replace

import pytest

from desktop.domain.publishing import Stand, published
from desktop.office import rulebook_hours
from desktop.office.office import Office
from desktop.office.publishing import Proposed, drop, propose, publications_waiting, publish
from desktop.rules.findings import Refusal
from desktop.store.event_log import case_ids, withdraw
from desktop.store.projections import rebuild
from desktop.store.publications import all_publications, publications, publications_mark
from desktop.store.writers import writer_of
from tests.office.offices import ADMINISTRATOR, rules_of

HEAD = "linzhuren"
SUBJECT = "rule.sample"
WANTED = Proposed(SUBJECT, "示例", "示范〔2026〕1号", '{"a":1}', shipped="{}")


def proposed(office: Office, wanted: Proposed = WANTED) -> str:
    done = propose(office, wanted, ADMINISTRATOR)
    assert isinstance(done, str)
    return done


def test_two_officers_publish_a_version(office: Office) -> None:
    proposal = proposed(office)
    with office.store.reading() as connection:
        before = publications_mark(connection)

    assert publish(office, SUBJECT, proposal, HEAD) == proposal

    with office.store.reading() as connection:
        assert publications_mark(connection) != before
        found = all_publications(connection)
    assert list(found) == [SUBJECT]
    (version,) = published(found[SUBJECT])
    assert (version.content, version.proposed_by, version.decided_by) == (
        WANTED.content,
        ADMINISTRATOR,
        HEAD,
    )


@pytest.mark.parametrize(
    ("officer", "rule"),
    [
        pytest.param(ADMINISTRATOR, "second_officer_needed", id="who proposed it"),
        pytest.param("lianghui", "duty_missing", id="somebody not charged"),
    ],
)
def test_who_may_not_publish_changes_nothing(office: Office, officer: str, rule: str) -> None:
    proposal = proposed(office)

    refused = publish(office, SUBJECT, proposal, officer)

    assert isinstance(refused, Refusal)
    assert list(rules_of(refused.findings)) == [rule]
    with office.store.reading() as connection:
        assert [v.stand for v in publications(connection, SUBJECT)] == [Stand.OPEN]


def test_what_changes_nothing_is_not_proposed(office: Office) -> None:
    same = Proposed(SUBJECT, "示例", "", "{}", shipped="{}")

    refused = propose(office, same, ADMINISTRATOR)

    assert isinstance(refused, Refusal)
    assert list(rules_of(refused.findings)) == ["proposal_changes_nothing"]


def test_a_proposal_is_given_up_with_a_reason(office: Office) -> None:
    proposal = proposed(office)
    assert isinstance(drop(office, SUBJECT, proposal, "", HEAD), Refusal)

    assert drop(office, SUBJECT, proposal, "抄错一天", HEAD) == proposal

    refused = publish(office, SUBJECT, proposal, HEAD)
    assert isinstance(refused, Refusal)
    assert list(rules_of(refused.findings)) == ["proposal_decided"]


def test_what_is_not_there_is_not_published(office: Office) -> None:
    refused = publish(office, SUBJECT, "nothing", HEAD)

    assert isinstance(refused, Refusal)
    assert list(rules_of(refused.findings)) == ["proposal_missing"]


def test_a_published_version_cannot_be_taken_back(office: Office) -> None:
    proposal = proposed(office)
    publish(office, SUBJECT, proposal, HEAD)

    with office.writing() as (connection, reading):
        writer = writer_of(connection, ADMINISTRATOR, reading.moment)
        withdraw(connection, [proposal], writer, reading, office.stamp)

    with office.store.reading() as connection:
        assert len(published(publications(connection, SUBJECT))) == 1


def test_versions_make_no_case_when_the_tables_are_rebuilt(office: Office) -> None:
    from desktop.store.current_state import project_histories

    proposed(office)
    with office.store.writing() as connection:
        rebuild(connection, (project_histories,))
        assert case_ids(connection) == (f"publication:{SUBJECT}",)
    assert office.case(f"publication:{SUBJECT}") is None


def test_a_proposed_table_or_calendar_waits_for_a_second_officer_alone(office: Office) -> None:
    of_rule = proposed(office)
    for subject in ("calendar.2027", rulebook_hours.SUBJECT):
        proposed(office, replace(WANTED, subject=subject))

    waiting = {
        name: publications_waiting(office, office.officer(name))
        for name in (ADMINISTRATOR, HEAD, "lianghui")
    }
    assert waiting == {ADMINISTRATOR: 0, HEAD: 2, "lianghui": 0}, "hours stand in the settings"
    assert publish(office, SUBJECT, of_rule, HEAD) == of_rule
    assert publications_waiting(office, office.officer(HEAD)) == 1
