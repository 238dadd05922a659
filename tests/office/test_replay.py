"""What was promised is counted again by what the desk that promised it knew."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.approval import MatterConcluded
from desktop.domain.case import MatterOutcome
from desktop.domain.intake import AcceptMatter
from desktop.domain.letter import LetterChecked, LetterCountersigned, LetterSentBack, LetterSigned
from desktop.domain.letter_draft import LetterRevised
from desktop.domain.letter_sealing import LetterSealed
from desktop.domain.values import Bureau, MatterKind, Moment
from desktop.office import rulebook_calendars
from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.office.publishing import Proposed, propose, publish
from desktop.office.replay import replay, replay_case
from desktop.office.rule_versions import subject_of, text_of
from desktop.resources import read_toml
from desktop.rules.decision import Table
from desktop.rules.notices import year_notice
from desktop.store.event_log import case_ids
from desktop.wording.findings import say
from tests.journeys import day_cases
from tests.office.hours_kept import WITH_LUNCH, settled_hours
from tests.office.letters_out import LettersOut
from tests.office.notices import HEAD, NOTICE
from tests.office.offices import ADMINISTRATOR, office_in

NINE = datetime(2026, 9, 24, 9, tzinfo=OFFICE_ZONE)
LIMITS = read_toml("rules/two_working_days.toml")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store with a case whose works were accepted at eleven."""
    folder = tmp_path_factory.mktemp("promised")
    made = office_in(folder / "store", NINE)
    done = take_application(made, day_cases.write(folder, 2), "lianghui")
    assert isinstance(done, Recording), done
    made.clock = SetClock(NINE + timedelta(hours=2))
    accept = AcceptMatter(case_id=done.case.id, matter=MatterKind.EXTERNAL_WORKS)
    assert isinstance(made.submit(accept, "lianghui"), Recording)
    made.close()
    return folder / "store"


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    made = office_in(Path(copytree(template, tmp_path / "store")), NINE + timedelta(hours=1))
    yield made
    made.close()


def test_a_desk_promised_by_what_it_had_pulled(office: Office) -> None:
    """The limit was published at ten, and reached the desk that accepted at eleven later."""
    raw = json.loads(json.dumps(Table(LIMITS).content.raw))
    raw["row"][0]["then"] = raw["case"][0]["outcome"] = 5
    subject = subject_of("reform_limits")

    version = propose(office, Proposed(subject, "时限", "", text_of(raw)), ADMINISTRATOR)
    assert isinstance(version, str)
    assert publish(office, subject, version, HEAD) == version

    assert office.rules.days("decide", NINE.date(), NINE + timedelta(hours=2)) == 5
    done = replay(office)
    assert (done.days, done.differences) == (1, [])


def test_hours_that_came_later_change_no_promise(office: Office) -> None:
    settled_hours(office, {**WITH_LUNCH, "valid_from": "2026-09-25", "first_day_counts": True})

    assert replay(office).differences == []


def test_a_later_program_with_a_later_year_finds_the_same(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = rulebook_calendars.shipped_notices() | {2027: year_notice(NOTICE)}
    monkeypatch.setattr(rulebook_calendars, "shipped_notices", lambda: shipped)
    later = office_in(tmp_path / "store", NINE + timedelta(days=200))

    assert later.rules.calendar.horizon.year == 2027
    assert later.stamp.calendar != office.stamp.calendar
    done = replay(later)
    later.close()
    assert (done.days, done.differences) == (1, [])


def test_a_step_of_a_letter_that_no_desk_lets_pass_is_told(out: LettersOut, tmp_path: Path) -> None:
    """Who drafted checks and signs it, past every window and server."""
    folder, case_id = tmp_path / "store", out.case_id
    copytree(out.office.store.folder, folder, ignore=ignore_patterns("*-shm"))
    office = office_in(folder, NINE)
    letter = out.letter
    assert replay_case(office, case_id).differences == []

    with office.writing() as (connection, reading):
        forged = (
            LetterSentBack(letter.id, "改"),
            LetterChecked(letter.id),
            LetterSentBack(letter.id, "改"),
            LetterSigned(letter.id, reading.moment),
            LetterSealed(letter.id, "physical", "", ""),
        )
        case, by = office.case(case_id), (letter.drafted_by, reading)
        office.record_events(connection, case, case_id, forged, by)

    told = replay_case(office, case_id).differences
    steps = [f for f in told if f.rule == "replay_step_left_out"]
    assert [dict(f.facts)["done"] for f in steps] == [
        "letter.checked",
        "letter.signed",
        "letter.sealed",
    ]
    assert "签发" in say(steps[1]).reason
    office.close()


@pytest.mark.parametrize(
    ("certified_by", "told"),
    [(None, "规划和自然资源局尚未会签"), (Bureau.ENTERPRISE_SERVICE, "不再由企业服务局核实")],
    ids=["a bureau never countersigned", "the draft names the own bureau for all of it"],
)
def test_a_letter_signed_without_what_it_needed_is_told(
    out: LettersOut, tmp_path: Path, certified_by: Bureau | None, told: str
) -> None:
    """Everybody takes the own step, but a bureau that certifies a paper was left out."""
    folder, case_id = tmp_path / "store", out.case_id
    copytree(out.office.store.folder, folder, ignore=ignore_patterns("*-shm"))
    office = office_in(folder, NINE)
    letter = out.letter
    papers = tuple(replace(p, certified_by=certified_by or p.certified_by) for p in letter.papers)

    with office.writing() as (connection, reading):
        revised = LetterRevised(letter.id, papers, letter.last_day, True, "")
        own = LetterCountersigned(letter.id, letter.organ, "回执")
        for officer, *events in (
            ("zhoumin", LetterSentBack(letter.id, "改")),
            ("lianghui", revised),
            ("zhoumin", LetterChecked(letter.id), own),
            ("huangzhenbang", LetterSigned(letter.id, reading.moment)),
        ):
            case = office.case(case_id)
            office.record_events(connection, case, case_id, tuple(events), (officer, reading))

    found = replay_case(office, case_id).differences
    office.close()
    assert {f.rule for f in found} == {"replay_signed_unfit"}
    assert any(told in say(f).reason for f in found)


def test_a_decision_before_every_bureau_gave_its_opinion_is_told(office: Office) -> None:
    with office.store.reading() as connection:
        case_id = case_ids(connection)[0]
    with office.writing() as (connection, reading):
        moment = Moment(reading.moment, reading.moment)
        granted = (MatterKind.EXTERNAL_WORKS, MatterOutcome.GRANTED, "决〔2026〕1号", (), moment)
        forged = MatterConcluded(*granted)
        by = ("huangzhenbang", reading)
        office.record_events(connection, office.case(case_id), case_id, (forged,), by)

    told = replay_case(office, case_id).differences
    assert [f.rule for f in told] == ["replay_decision_unfit"]
    assert "规划" in say(told[0]).reason
