"""A version is proposed by one officer and published by another, or it counts for nothing."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.domain.folding import Entered, Recorded
from desktop.domain.publishing import (
    SHIPPED,
    PublicationDropped,
    PublicationProposed,
    PublicationPublished,
    Stand,
    against_dropping,
    against_proposing,
    against_publishing,
    content_digest,
    follows_now,
    in_force,
    place_of,
    publications_in,
    published,
)
from desktop.domain.values import Bureau, Duty, Officer

SUBJECT = "calendar.2027"
MORNING = datetime(2026, 11, 5, 9, tzinfo=OFFICE_ZONE)
ADMIN = Officer("guanli", "关励", Bureau.JOINT_OFFICE, frozenset({Duty.ADMINISTRATOR}))
HEAD = Officer("linzhuren", "林建业", Bureau.JOINT_OFFICE, frozenset({Duty.OFFICE_HEAD}))


def told(event: object, officer: Officer, hour: int, entry: str = "") -> Recorded:
    at = MORNING + timedelta(hours=hour)
    return Recorded(
        event, Entered(place_of(SUBJECT), entry or f"e{hour}", officer.id, officer.bureau, at)
    )


def proposed(hour: int, content: str = "一", follows: str = SHIPPED) -> Recorded:
    event = PublicationProposed(SUBJECT, "2027年放假安排", "〔2026〕9号", content, follows)
    return told(event, ADMIN, hour)


def told_published(
    hour: int, proposal: str, content: str = "一", follows: str = SHIPPED, by: Officer = HEAD
) -> Recorded:
    event = PublicationPublished(SUBJECT, proposal, follows, content_digest(content))
    return told(event, by, hour)


def test_a_version_is_in_force_from_the_moment_a_second_officer_published_it() -> None:
    versions = publications_in([proposed(1), told_published(3, "e1")])

    (version,) = published(versions)
    assert (version.stand, version.decided_by) == (Stand.PUBLISHED, "linzhuren")
    assert version.known_from == MORNING + timedelta(hours=3)
    assert in_force(versions) == version
    assert in_force(versions, MORNING + timedelta(hours=2)) is None
    assert follows_now(versions) == "e1"


def test_the_version_of_an_earlier_moment_stays_known() -> None:
    versions = publications_in(
        [
            proposed(1),
            told_published(2, "e1"),
            proposed(3, "二", "e1"),
            told_published(4, "e3", "二", "e1"),
        ]
    )

    assert [v.content for v in published(versions)] == ["一", "二"]
    earlier = in_force(versions, MORNING + timedelta(hours=3))
    assert earlier is not None
    assert earlier.content == "一"


def test_a_desk_whose_clock_is_slow_still_publishes_the_version_that_counts() -> None:
    versions = publications_in(
        [
            proposed(1),
            told_published(4, "e1"),
            proposed(2, "二", "e1"),
            told_published(3, "e2", "二", "e1"),
        ]
    )

    assert [v.content for v in published(versions)] == ["一", "二"]
    assert follows_now(versions) == "e2"
    assert published(versions)[1].known_from == MORNING + timedelta(hours=4)


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(told_published(2, "e1", by=ADMIN), id="by who proposed it"),
        pytest.param(told_published(2, "e1", content="二"), id="of other text"),
        pytest.param(told_published(2, "e1", follows="e9"), id="after another version"),
        pytest.param(told_published(2, "e7"), id="of no proposal"),
    ],
)
def test_a_publication_that_does_not_hold_counts_for_nothing(second: Recorded) -> None:
    versions = publications_in([proposed(1), second])

    assert published(versions) == ()
    assert [v.stand for v in versions] == [Stand.OPEN]


def test_of_two_proposals_after_one_version_only_the_first_is_published() -> None:
    history = [proposed(1), proposed(2, "二"), told_published(3, "e1")]
    versions = publications_in([*history, told_published(4, "e2", "二")])

    assert [v.stand for v in versions] == [Stand.PUBLISHED, Stand.OPEN]
    found = [f.rule for f in against_publishing(versions[1], versions, HEAD)]
    assert found == ["proposal_outdated"]


def test_what_was_given_up_is_not_published() -> None:
    dropped = told(PublicationDropped(SUBJECT, "e1", "抄错一天"), HEAD, 2)
    versions = publications_in([proposed(1), dropped, told_published(3, "e1")])

    (version,) = versions
    assert (version.stand, version.dropped_reason) == (Stand.DROPPED, "抄错一天")
    assert [f.rule for f in against_publishing(version, versions, HEAD)] == ["proposal_decided"]
    assert [f.rule for f in against_dropping(version, "再看", HEAD)] == ["proposal_decided"]


def test_every_reason_against_publishing_is_given_at_once() -> None:
    versions = publications_in([proposed(1)])
    clerk = replace(ADMIN, duties=frozenset({Duty.WINDOW}), is_active=False)

    assert [f.rule for f in against_publishing(versions[0], versions, ADMIN)] == [
        "second_officer_needed"
    ]
    assert [f.rule for f in against_publishing(None, versions, clerk)] == [
        "officer_inactive",
        "duty_missing",
        "proposal_missing",
    ]
    assert list(against_publishing(versions[0], versions, HEAD)) == []


def test_what_stands_against_proposing_and_giving_up() -> None:
    (version,) = publications_in([proposed(1)])

    assert [f.rule for f in against_proposing("一", "一", HEAD)] == [
        "duty_missing",
        "proposal_changes_nothing",
    ]
    assert list(against_proposing("二", "一", ADMIN)) == []
    assert [f.rule for f in against_dropping(version, " ", ADMIN)] == ["text_missing"]
