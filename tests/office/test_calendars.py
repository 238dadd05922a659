"""A year's holiday notice is read whole, proposed by one officer and published by another."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.publishing import PublicationProposed, PublicationPublished, content_digest
from desktop.office.calendars import (
    ReadNotice,
    propose_notice,
    publish_notice,
    read_notice,
    read_pasted,
)
from desktop.office.office import Office
from desktop.office.page_calendar_versions import (
    calendar_versions,
    preview_of_read,
    preview_of_version,
)
from desktop.office.publishing import Proposed, drop, propose, publish
from desktop.office.rulebook_calendars import subject_of
from desktop.rules.findings import Refusal
from desktop.store.event_log import events_of
from desktop.wording.findings import say
from tests.office.notices import (
    HEAD,
    NOTICE,
    REVISED_2026,
    file_of,
    pasted,
    proposed,
    published,
)
from tests.office.offices import ADMINISTRATOR, office_in, rules_of


@pytest.fixture(scope="module")
def looked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Return an office nothing is written to."""
    made = office_in(tmp_path_factory.mktemp("looked") / "store")
    yield made
    made.close()


PUBLISHED_AT = datetime(2026, 9, 16, 10, tzinfo=OFFICE_ZONE)


def read_file(office: Office, folder: Path, content: Any = NOTICE) -> ReadNotice:
    read = read_notice(office, file_of(folder, content))
    assert isinstance(read, ReadNotice), read
    return read


def numbered(read: ReadNotice) -> ReadNotice:
    return ReadNotice(read.notice, "国办发明电〔2026〕9号", date(2026, 11, 4))


def test_the_next_year_counts_once_a_second_officer_published_it(
    office: Office, tmp_path: Path
) -> None:
    stamp, read = office.stamp, read_file(office, tmp_path)

    version = propose_notice(office, numbered(read), ADMINISTRATOR)
    assert isinstance(version, str)
    assert office.rules.calendar.horizon.year == 2026
    assert publish_notice(office, read.subject, version, HEAD) == version

    assert office.rules.calendar.is_working(date(2027, 2, 6))
    assert office.rules.calendar.horizon == date(2027, 12, 31)
    assert office.stamp != stamp
    (row, *_) = calendar_versions(office, 2027).versions
    assert (row.number, row.stand, row.is_in_force) == ("国办发明电〔2026〕9号", "published", True)
    assert (row.proposed_by, row.decided_by) == ("关励", "林建业")


def test_who_proposed_a_notice_does_not_publish_it(office: Office) -> None:
    version = proposed(office)

    refused = publish_notice(office, subject_of(2026), version, ADMINISTRATOR)

    assert isinstance(refused, Refusal)
    assert rules_of(refused.findings) == {"second_officer_needed": ""}
    assert office.rules.calendar.is_working(date(2026, 9, 29))


def test_another_office_on_the_store_takes_the_year_up(office: Office, tmp_path: Path) -> None:
    other = office_in(tmp_path / "store")
    published(office)

    assert other.look_again()

    assert not other.rules.calendar.is_working(date(2026, 9, 29))
    assert not other.look_again()
    other.close()


def test_an_office_opened_later_knows_when_each_calendar_became_known(
    office: Office, tmp_path: Path
) -> None:
    office.clock = SetClock(PUBLISHED_AT)
    published(office)

    later = office_in(tmp_path / "store", PUBLISHED_AT)

    (earlier,) = later.rules.earlier
    assert earlier.until == PUBLISHED_AT
    assert earlier.calendar.is_working(date(2026, 9, 29))
    assert not later.rules.calendar.is_working(date(2026, 9, 29))
    assert later.stamp.calendar == office.stamp.calendar
    later.close()


def test_a_real_holiday_cn_file_names_its_papers(looked: Office, tmp_path: Path) -> None:
    content = {key: value for key, value in NOTICE.items() if key != "source"}
    papers = ["https://www.gov.cn/zhengce/content/202611/content_1.htm"]

    read = read_file(looked, tmp_path, {**content, "$schema": "x", "papers": papers})

    assert read.notice.source == papers[0]


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        pytest.param("{", "json_broken", id="broken"),
        pytest.param("[" * 100_000, "json_deep", id="nested without end"),
        pytest.param("[]", "notice_unreadable", id="a list"),
        pytest.param({**NOTICE, "year": 2029}, "notice_leaves_gap", id="a gap of years"),
        pytest.param({**NOTICE, "source": ""}, "notice_source_missing", id="no source"),
        pytest.param({**NOTICE, "days": []}, "notice_days_missing", id="no days"),
        pytest.param({**NOTICE, "days": {"a": 1}}, "notice_days_missing", id="days of no list"),
        pytest.param({**NOTICE, "days": ["x"] * 401}, "notice_too_many_days", id="too many days"),
        pytest.param(" " * ((1 << 20) + 1), "file_too_large", id="too large"),
    ],
)
def test_a_bad_file_is_refused_whole(
    looked: Office, tmp_path: Path, content: Any, rule: str
) -> None:
    if rule == "notice_leaves_gap":
        days = [{"name": "元旦", "date": "2029-01-01", "isOffDay": True}]
        content = {**content, "days": days}

    refused = read_notice(looked, file_of(tmp_path, content))

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == [rule]
    assert all(str(say(f)) for f in refused.findings)


def test_a_day_off_and_worked_is_refused(looked: Office, tmp_path: Path) -> None:
    both = [*NOTICE["days"], {"name": "元旦", "date": "2027-01-01", "isOffDay": False}]

    refused = read_notice(looked, file_of(tmp_path, {**NOTICE, "days": both}))

    assert isinstance(refused, Refusal)
    assert rules_of(refused.findings) == {"notice_day_both": "days.2"}
    assert "2027-01-01既放假又上班" in str(say(refused.findings[0]))


def test_a_year_with_300_days_off_is_refused(looked: Office, tmp_path: Path) -> None:
    first = date(2027, 1, 1).toordinal()
    days = [
        {"name": "放假", "date": date.fromordinal(first + n).isoformat(), "isOffDay": True}
        for n in range(300)
    ]

    refused = read_notice(looked, file_of(tmp_path, {**NOTICE, "days": days}))

    assert isinstance(refused, Refusal)
    assert rules_of(refused.findings) == {"notice_too_many_off": "days"}
    assert "300" in str(say(refused.findings[0]))


def test_a_file_that_is_not_there_is_refused(looked: Office, tmp_path: Path) -> None:
    refused = read_notice(looked, tmp_path / "none.json")

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == ["file_missing"]


@pytest.mark.parametrize(
    ("number", "officer", "rule"),
    [
        pytest.param(" ", ADMINISTRATOR, "text_missing", id="no number"),
        pytest.param("〔2026〕9号", "lianghui", "duty_missing", id="no administrator"),
    ],
)
def test_what_is_not_proposed(
    looked: Office, tmp_path: Path, number: str, officer: str, rule: str
) -> None:
    read = read_file(looked, tmp_path)

    refused = propose_notice(looked, ReadNotice(read.notice, number), officer)

    assert isinstance(refused, Refusal)
    assert list(rules_of(refused.findings)) == [rule]
    assert calendar_versions(looked, 2027).versions == ()


def test_a_notice_in_force_is_not_proposed_again(office: Office) -> None:
    published(office)

    again = propose_notice(office, pasted(office), ADMINISTRATOR)

    assert isinstance(again, Refusal)
    assert list(rules_of(again.findings)) == ["proposal_changes_nothing"]


def test_an_amendment_needs_the_year_it_amends(looked: Office) -> None:
    text = REVISED_2026.replace("2026年9月29日", "2027年9月29日").replace(
        "调整2026年", "调整2027年"
    )

    refused = read_pasted(looked, re.sub("（周.）", "", text))

    assert isinstance(refused, Refusal)
    assert rules_of(refused.findings) == {"notice_amends_nothing": "text"}


def test_a_year_far_from_the_usual_is_to_be_looked_at_once_more(
    looked: Office, tmp_path: Path
) -> None:
    preview = preview_of_read(looked, read_file(looked, tmp_path), looked.officer(ADMINISTRATOR))

    assert any("全年工作日" in doubt for doubt in preview.doubts)


def test_the_preview_shows_each_day_that_differs(office: Office) -> None:
    read = pasted(office)

    preview = preview_of_read(office, read, office.officer(ADMINISTRATOR))

    assert [(f"{d.on:%m-%d}", d.before, d.after) for d in preview.differences] == [
        ("09-29", "weekday", "holiday"),
        ("09-30", "weekday", "holiday"),
        ("10-11", "weekend", "make_up"),
    ]
    assert preview.page is not None
    marked = [f"{d.on:%m-%d}" for d in preview.page.days if d.is_changed]
    assert marked == ["09-29", "09-30", "10-11"]
    assert preview.number == "国办发明电〔2026〕5号"
    assert not preview.doubts
    assert office.rules.calendar.is_working(date(2026, 9, 29))


def test_a_second_officer_sees_what_was_proposed_and_may_publish_it(office: Office) -> None:
    version, subject = proposed(office), subject_of(2026)

    by = {
        who: preview_of_version(office, subject, version, office.officer(who))
        for who in (ADMINISTRATOR, HEAD, "lianghui")
    }

    assert by[HEAD].refusal == ""
    assert "不能由本人发布" in by[ADMINISTRATOR].refusal
    assert "职责" in by["lianghui"].refusal
    assert by[HEAD].differences == by[ADMINISTRATOR].differences
    assert calendar_versions(office, 2027).waiting == (2026,)


def test_a_version_given_up_is_shown_with_its_reason(office: Office) -> None:
    version = proposed(office)

    drop(office, subject_of(2026), version, "抄错一天", HEAD)

    row = calendar_versions(office, 2026).versions[0]
    assert (row.stand, row.reason, row.is_in_force) == ("dropped", "抄错一天", False)
    assert calendar_versions(office, 2026).versions[-1].is_in_force


def test_only_what_is_still_to_be_decided_tells_what_publishing_would_do(office: Office) -> None:
    version, subject = proposed(office), subject_of(2026)
    seen = office.officer(HEAD)
    would = "将替换现行的2026年安排"
    assert would in "".join(preview_of_version(office, subject, version, seen).lines)

    publish_notice(office, subject, version, HEAD)

    published = preview_of_version(office, subject, version, seen)
    assert published.lines
    assert would not in "".join(published.lines)


def test_a_version_that_is_not_there_is_said_to_be_missing(looked: Office) -> None:
    head = looked.officer(HEAD)

    assert preview_of_version(looked, subject_of(2026), "none", head).faults == ("未找到该版本",)


def test_published_text_that_is_no_notice_counts_for_nothing(
    office: Office, tmp_path: Path
) -> None:
    for content in ("{", '{"year": 2026}', '{"year": 2025, "source": "x", "days": []}'):
        wanted = Proposed(subject_of(2026), "坏", "", content, shipped="")
        version = propose(office, wanted, ADMINISTRATOR)
        assert isinstance(version, str)
        refused = publish_notice(office, subject_of(2026), version, HEAD)
        assert isinstance(refused, Refusal)
        assert list(rules_of(refused.findings)) == ["notice_unreadable"]
        assert publish(office, subject_of(2026), version, HEAD) == version

    assert office.rules.calendar.is_working(date(2026, 9, 29))
    later = office_in(tmp_path / "store")
    assert later.rules.calendar.horizon.year == 2026
    later.close()


def test_an_entry_keeps_the_whole_notice(office: Office) -> None:
    published(office)

    with office.store.reading() as connection:
        proposed_, published_ = (
            r.event for r in events_of(connection, f"publication:{subject_of(2026)}")
        )

    assert isinstance(proposed_, PublicationProposed)
    assert isinstance(published_, PublicationPublished)
    assert published_.digest == content_digest(proposed_.content)
