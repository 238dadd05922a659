"""Days without a calendar, and days off."""

from pathlib import Path

import pytest

from tests.journeys import day_cases
from tests.journeys.office_line import OfficeLine, traces

WORKS = ("--matter", "external_works")


@pytest.fixture
def line(tmp_path: Path) -> OfficeLine:
    return OfficeLine(tmp_path / "store")


def test_a_receipt_in_a_year_without_calendar_is_unknown_and_not_written(
    line: OfficeLine, tmp_path: Path
) -> None:
    line.at("2027-03-01T10:00")

    code, said = line.words(*line.importing(day_cases.write(tmp_path, 2)))

    assert code == 3
    assert "2027年的放假安排尚未公布" in said
    assert traces(line.store) == {}


def test_an_act_that_needs_the_unknown_year_is_unknown_and_not_written(
    line: OfficeLine, tmp_path: Path
) -> None:
    line.at("2026-12-30T10:00")
    case = line.take(day_cases.write(tmp_path, 2))
    before = traces(line.store)
    line.at("2027-03-01T10:00")

    code, said = line.words(*line.on("accept-matter", "lianghui", case), *WORKS)

    assert code == 3
    assert "2027年" in said
    assert traces(line.store) == before


def test_a_due_day_beyond_the_calendar_is_provisional_in_list_and_case(
    line: OfficeLine, tmp_path: Path
) -> None:
    line.at("2026-12-30T10:00")
    case = line.take(day_cases.write(tmp_path, 2))
    line.act("accept-matter", "lianghui", case, *WORKS)

    for clock in ("2026-12-30T10:00", "2027-03-01T10:00"):
        line.at(clock)
        matters = {m["matter"]: m for m in line.case(case)["matters"]}
        code, said = line.words("case", "list", "--store", str(line.store))
        assert matters["external_works"]["due_on"] is None
        assert matters["waiver_request"]["accepted_on"] is None
        assert (code, said.count("暂定")) == (0, 2)


@pytest.mark.parametrize(("days", "code"), [("1", 0), ("5", 3)])
def test_the_clock_counts_to_the_last_known_day_and_not_beyond(
    line: OfficeLine, days: str, code: int
) -> None:
    ended, said = line.words("clock", "2026-12-30", "--days", days)

    assert ended == code
    assert ("2027年" in said) == (code == 3)


def test_a_form_of_a_holiday_counts_from_the_next_working_day(
    line: OfficeLine, tmp_path: Path
) -> None:
    line.at("2026-10-03T10:00")
    case = line.take(day_cases.write(tmp_path, 2))

    matter = line.matter(case, "external_works")

    assert matter["received_on"] == "2026-10-08"
    assert matter["due_on"] == "2026-10-14"


def test_of_an_acceptance_on_a_holiday_no_holiday_counts(line: OfficeLine, tmp_path: Path) -> None:
    line.at("2026-09-30T09:00")
    case = line.take(day_cases.write(tmp_path, 2))
    line.at("2026-10-03T10:00")
    line.act("accept-matter", "lianghui", case, *WORKS)

    matter = line.matter(case, "external_works")

    assert matter["accepted_on"] == "2026-10-03"
    assert matter["due_on"] == "2026-10-09"


def test_a_form_of_a_day_before_every_rule_is_refused(line: OfficeLine, tmp_path: Path) -> None:
    form = day_cases.write(tmp_path, 1, received_at="1999-01-04T10:00")

    code, said = line.run(*line.importing(form))

    assert code in (1, 3)
    assert {f["rule"] for f in said["refused"]} <= {"no_parameter", "no_calendar"}
    assert traces(line.store) == {}
