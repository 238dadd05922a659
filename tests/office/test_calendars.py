"""A year's holiday notice is taken in whole, from the next year on, and counts at once."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.office.calendars import import_calendar
from desktop.office.office import Office
from desktop.rules.findings import Refusal
from desktop.store.setting_changes import setting_changes
from desktop.wording.findings import say
from tests.office.offices import ADMINISTRATOR, office_in

NOTICE = {
    "year": 2027,
    "source": "国办发明电〔2026〕9号",
    "days": [
        {"name": "元旦", "date": "2027-01-01", "isOffDay": True},
        {"name": "春节", "date": "2027-02-06", "isOffDay": False},
    ],
}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = office_in(tmp_path / "store")
    yield made
    made.close()


def file_of(folder: Path, content: Any) -> Path:
    path = folder / "2027.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_next_year_counts_at_once_and_is_logged(office: Office, tmp_path: Path) -> None:
    digest = office.stamp

    done = import_calendar(office, file_of(tmp_path, NOTICE), ADMINISTRATOR)

    assert done == 2027
    assert office.rules.calendar.is_working(date(2027, 2, 6))
    assert office.rules.calendar.horizon == date(2027, 12, 31)
    assert office.stamp != digest
    with office.store.reading() as connection:
        (row,) = setting_changes(connection)
    assert (row.key, row.officer) == ("calendar.2027", ADMINISTRATOR)
    assert (row.before, row.after) == (None, "国办发明电〔2026〕9号")


def test_another_office_on_the_store_takes_the_year_up(office: Office, tmp_path: Path) -> None:
    other = office_in(tmp_path / "store")
    import_calendar(office, file_of(tmp_path, NOTICE), ADMINISTRATOR)

    assert other.look_again()

    assert other.rules.calendar.horizon.year == 2027
    other.close()


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        pytest.param("{", "file_not_json", id="broken"),
        pytest.param("[]", "notice_unreadable", id="a list"),
        pytest.param({**NOTICE, "year": 2029}, "notice_leaves_gap", id="a gap of years"),
        pytest.param({**NOTICE, "source": ""}, "notice_source_missing", id="no source"),
        pytest.param({**NOTICE, "days": []}, "notice_days_missing", id="no days"),
        pytest.param(" " * 1_000_001, "file_too_large", id="too large"),
    ],
)
def test_a_bad_file_is_refused_whole(
    office: Office, tmp_path: Path, content: Any, rule: str
) -> None:
    if rule == "notice_leaves_gap":
        days = [{"name": "元旦", "date": "2029-01-01", "isOffDay": True}]
        content = {**content, "days": days}

    refused = import_calendar(office, file_of(tmp_path, content), ADMINISTRATOR)

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == [rule]
    assert all(str(say(f)) for f in refused.findings)
    assert office.rules.calendar.horizon.year == 2026


def test_a_file_that_is_not_there_is_refused(office: Office, tmp_path: Path) -> None:
    refused = import_calendar(office, tmp_path / "none.json", ADMINISTRATOR)

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == ["file_failed"]


def test_who_is_no_administrator_imports_nothing(office: Office, tmp_path: Path) -> None:
    refused = import_calendar(office, file_of(tmp_path, NOTICE), "lianghui")

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == ["duty_missing"]
    assert not office.look_again()
