"""The office's hours: proposed by one officer, published by another, and what they count."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.clocks import notify_due
from desktop.domain.intake import AcceptMatter
from desktop.domain.values import Bureau, MatterKind
from desktop.office.applications import take_application
from desktop.office.counting import CountFrom
from desktop.office.hours import hours_findings, propose_hours, publish_hours
from desktop.office.office import Office, Recording
from desktop.office.page_case import case_page
from desktop.office.page_clock import clock_of
from desktop.office.page_hours import drop_hours, hours_page
from desktop.office.page_try import try_clock
from desktop.office.publishing import Proposed, propose, publish
from desktop.office.replay import replay
from desktop.office.rulebook_hours import SUBJECT
from desktop.rules.findings import Refusal
from desktop.store.rows import ClockRow
from desktop.views.cases.clock_panel import stories
from desktop.wording.findings import say
from tests.journeys import day_cases
from tests.office.hours_kept import WITH_LUNCH, proposed_hours, settled_hours
from tests.office.notices import HEAD
from tests.office.offices import ADMINISTRATOR, change_settings, office_in, rules_of

WORKS = MatterKind.EXTERNAL_WORKS
THURSDAY = datetime(2026, 11, 19, 9, tzinfo=OFFICE_ZONE)
LATE = datetime(2026, 11, 20, 17, 31, tzinfo=OFFICE_ZONE)
FROM_FRIDAY = {**WITH_LUNCH, "valid_from": "2026-11-20", "closing": "17:30", "cutoff": "17:30"}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hours")
    office_in(folder / "store", THURSDAY).close()
    return folder / "store"


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    made = office_in(Path(copytree(template, tmp_path / "store")), THURSDAY)
    yield made
    made.close()


def taken(office: Office, folder: Path) -> str:
    done = take_application(office, day_cases.write(folder, 2), "lianghui")
    assert isinstance(done, Recording), done
    return done.case.id


def accepted(office: Office, case_id: str) -> None:
    done = office.submit(AcceptMatter(case_id=case_id, matter=WORKS), "lianghui")
    assert isinstance(done, Recording), done


def clock(office: Office, case_id: str) -> ClockRow:
    page = case_page(office, case_id, office.officer("liguodong"))
    works = next(m for m in page.matters if m.matter == WORKS.value)
    found = next(s.clock for s in works.steps if s.bureau == Bureau.HOUSING.value)
    assert found is not None
    return found


def test_hours_are_kept_from_their_day_once_a_second_officer_published_them(
    office: Office,
) -> None:
    before = office.rules.digest
    version = proposed_hours(office, FROM_FRIDAY)
    assert office.rules.hours.known == ()

    assert publish_hours(office, version, HEAD) == version

    assert office.rules.closing(date(2026, 11, 19)) == time(17, 30)
    assert office.rules.hours.on(date(2026, 11, 19)).hours.lunch is None
    assert office.rules.hours.on(date(2026, 11, 20)).hours.lunch == (time(12), time(13, 30))
    assert office.rules.digest != before
    assert office.stamp.rules == office.rules.digest
    page = hours_page(office, office.officer(ADMINISTRATOR))
    assert [v.stand for v in page.versions] == ["published"]
    assert "12:00—13:30" in page.coming[0]
    assert dict(page.pairs)["午休"] == "不午休"


def test_who_proposed_hours_does_not_publish_them(office: Office) -> None:
    version = proposed_hours(office, FROM_FRIDAY)

    refused = publish_hours(office, version, ADMINISTRATOR)

    assert isinstance(refused, Refusal)
    assert rules_of(refused.findings) == {"second_officer_needed": ""}


def test_hours_given_up_are_kept_with_the_reason(office: Office) -> None:
    version = proposed_hours(office, FROM_FRIDAY)

    assert [f.text for f in drop_hours(office, version, " ", HEAD)] != []
    assert drop_hours(office, version, "与市里不一致", HEAD) == ()

    (row,) = hours_page(office, office.officer(HEAD)).versions
    assert (row.stand, row.reason) == ("dropped", "与市里不一致")


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        pytest.param({"valid_from": "2026-11-19"}, "hours_not_ahead", id="today"),
        pytest.param({"valid_from": "2026-11-01"}, "hours_not_ahead", id="in the past"),
        pytest.param(
            {
                "opening": "08:30",
                "lunch_from": "",
                "lunch_until": "",
                "late_counts_next": False,
            },
            "proposal_changes_nothing",
            id="what is kept already",
        ),
        pytest.param({"opening": "abc"}, "hours_time_unreadable", id="no time"),
    ],
)
def test_what_is_not_proposed(office: Office, changed: dict[str, Any], rule: str) -> None:
    refused = propose_hours(office, {**FROM_FRIDAY, **changed}, "理由", ADMINISTRATOR)

    assert isinstance(refused, Refusal)
    assert rule in rules_of(refused.findings)
    assert rule in rules_of(hours_findings(office, {**FROM_FRIDAY, **changed}))
    assert hours_page(office, office.officer(HEAD)).versions == ()


def test_hours_need_a_reason_and_the_duty(office: Office) -> None:
    unsaid = propose_hours(office, FROM_FRIDAY, " ", ADMINISTRATOR)
    not_theirs = propose_hours(office, FROM_FRIDAY, "理由", "lianghui")

    assert isinstance(unsaid, Refusal)
    assert isinstance(not_theirs, Refusal)
    assert rules_of(unsaid.findings) == {"text_missing": "hours.reason"}
    assert str(say(unsaid.findings[0])).startswith("更改的理由")
    assert "duty_missing" in rules_of(not_theirs.findings)


def test_a_proposal_whose_day_has_come_is_not_published(office: Office) -> None:
    version = proposed_hours(office, FROM_FRIDAY)
    office.clock = SetClock(LATE)

    refused = publish_hours(office, version, HEAD)

    assert isinstance(refused, Refusal)
    assert "hours_not_ahead" in rules_of(refused.findings)


def test_an_acceptance_after_the_cut_off_tells_itself_in_words(
    office: Office, tmp_path: Path
) -> None:
    case_id = taken(office, tmp_path)
    settled_hours(office, FROM_FRIDAY)
    office.clock = SetClock(LATE)

    accepted(office, case_id)

    found = clock(office, case_id)
    assert stories(found) == (
        "11-20 周五 17:31 受理（已过 17:30 截止） → 视为次一工作日 11-23 周一 受理，当日不计"
        " → 11-24 周二 第 1 日 → 11-25 周三 第 2 日 → 17:30 截止",
    )
    tried = try_clock(office, CountFrom(LATE.date(), LATE.time()), 2)
    assert stories(found)[0].startswith(tried.begun)
    assert tried.due == "到期日 2026-11-25　周三，17:30 下班截止"
    done = replay(office)
    assert (done.days, done.differences) == (1, [])


def test_hours_published_later_move_no_day_that_was_promised(
    office: Office, tmp_path: Path
) -> None:
    case_id = taken(office, tmp_path)
    accepted(office, case_id)
    office.clock = SetClock(THURSDAY + timedelta(hours=1))
    before = clock(office, case_id)

    settled_hours(office, {**FROM_FRIDAY, "closing": "16:00", "cutoff": "15:00"})

    after = clock(office, case_id)
    assert (after.due_at, after.counted, after.begun) == (
        before.due_at,
        before.counted,
        before.begun,
    )
    assert replay(office).differences == []


def test_papers_after_the_cut_off_are_received_on_the_next_day_worked(
    office: Office, tmp_path: Path
) -> None:
    settled_hours(office, {**FROM_FRIDAY, "cutoff": "16:30"})
    office.clock = SetClock(LATE.replace(hour=16, minute=31))

    case = office.case(taken(office, tmp_path))

    assert case is not None
    matter = case.matter(WORKS)
    assert matter is not None
    assert matter.received_on == date(2026, 11, 23)
    (told,) = stories(clock_of(office, notify_due(matter, office.rules)))
    assert told.startswith(
        "11-20 周五 16:31 收件（已过 16:30 截止） → 视为次一工作日 11-23 周一 收件，当日不计"
    )


def test_text_that_is_no_hours_counts_for_nothing(office: Office) -> None:
    wanted = Proposed(SUBJECT, "坏的", "", '{"opening": "abc"}')
    version = propose(office, wanted, ADMINISTRATOR)
    assert isinstance(version, str)
    assert isinstance(publish_hours(office, version, HEAD), Refusal)

    publish(office, SUBJECT, version, HEAD)

    assert office.rules.hours.known == ()
    assert hours_page(office, office.officer(HEAD)).versions[0].stand == "published"


def test_closing_is_no_setting_to_be_changed_alone(office: Office) -> None:
    wanted = replace(office.settings, closing=time(18))

    refused = change_settings(office, wanted, ADMINISTRATOR)

    assert isinstance(refused, Refusal)
    assert rules_of(refused.findings) == {"hours_are_published": "office.closing"}
