"""The rules together: one digest, stages, tracks, and words that match the tables."""

import copy
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.resources import read_toml
from desktop.rules.decision import Table
from desktop.rules.devolution import Track, time_limit, track
from desktop.rules.digests import digest
from desktop.rules.exemption import Answer
from desktop.rules.office_hours import Hours, HoursVersion, KnownHours, OfficeHours
from desktop.rules.stages import Stages
from desktop.rules.versions import Learnt, Versions
from desktop.rules.working_days import WorkingCalendar, YearNotice
from desktop.wording.rules import MILESTONES, PARAMETERS
from tests.rules.books import shipped_notices, shipped_parameters, shipped_rules

RULES = shipped_rules()
TODAY = date(2026, 11, 19)


def test_the_digest_follows_every_table() -> None:
    exemption = copy.deepcopy(read_toml("rules/exemption.toml"))
    exemption["row"][0]["title"] += "。"
    changed_exemption = Versions([Table(exemption)])
    stages = copy.deepcopy(read_toml("rules/stages.toml"))
    stages["row"][0]["title"] += "。"
    changed = [
        replace(RULES, tables={**RULES.tables, "exemption": changed_exemption}),
        replace(RULES, tables={**RULES.tables, "stages": Versions([Table(stages)])}),
        replace(RULES, tables={k: v for k, v in RULES.tables.items() if k != "licensing_law"}),
    ]

    digests = {rules.digest for rules in changed}

    assert len(digests | {RULES.digest}) == 4
    assert replace(RULES).digest == RULES.digest
    assert digest({name: v.digest for name, v in RULES.tables.items()}) == RULES.digest


def test_a_letter_is_reminded_of_by_the_version_of_the_day() -> None:
    raw = read_toml("rules/early_warning.toml")
    first = next(row for row in raw["row"] if row["then"] == 10)
    later = {**raw, "valid_from": date(2027, 1, 1), "known_from": date(2026, 12, 1)}
    later["row"] = [{**row, "then": 15} if row is first else row for row in raw["row"]]
    versions = Versions([Table(raw), Table(later)])
    rules = replace(RULES, tables={**RULES.tables, "early_warning": versions})

    firsts = [rules.first_reminder(on) for on in (date(2026, 12, 31), date(2027, 1, 1))]

    assert firsts == [10, 15]
    assert rules.reminders(date(2020, 1, 1)) == ()
    assert rules.first_reminder(date(2020, 1, 1)) == 0


def test_the_rulebook_answers_from_its_tables() -> None:
    assert RULES.days("decide", TODAY) == 2
    assert RULES.exemption_limit_kv(TODAY) == 20
    criteria = RULES.deficiency.gate_criteria(TODAY)
    assert list(RULES.gate_findings(dict.fromkeys(criteria, Answer.YES), TODAY)) == []


@pytest.mark.parametrize(
    ("kilovolts", "expected", "days"),
    [
        ("10", Track.ACCESS_WORK, 2),
        ("20", Track.ACCESS_WORK, 2),
        ("20.1", Track.TRANSMISSION, 20),
        ("110", Track.TRANSMISSION, 20),
    ],
)
def test_a_work_takes_its_track_by_voltage(kilovolts: str, expected: Track, days: int) -> None:
    taken = track(Decimal(kilovolts), RULES.exemption_limit_kv(TODAY))

    assert taken is expected
    assert RULES.days(time_limit(taken), TODAY) == days


def test_the_profiles_have_three_stages_and_two() -> None:
    stages = RULES.stages
    titles = {
        p: [s.title for s in stages.profile(p, TODAY)] for p in ("three_stage", "huangpu_two_stage")
    }

    assert stages.codes() == tuple(titles)
    assert titles == {
        "three_stage": ["受理申请", "答复签约", "竣工接电"],
        "huangpu_two_stage": ["申请签约", "竣工接电"],
    }


def test_both_profiles_pass_the_same_milestones_and_end_energised() -> None:
    both = [RULES.milestones(p, TODAY) for p in ("three_stage", "huangpu_two_stage")]

    assert both[0] == both[1]
    assert both[0][-1] == "energised"


def test_an_unknown_profile_is_an_error() -> None:
    with pytest.raises(KeyError):
        RULES.milestones("four_stage", TODAY)


def test_a_milestone_may_lie_in_no_stage_from_a_later_version_on() -> None:
    raw = copy.deepcopy(read_toml("rules/stages.toml"))
    raw |= {"valid_from": date(2027, 1, 1), "known_from": date(2026, 12, 1)}
    three = raw["row"][0]
    raw["row"][0] = {**three, "then": "none"}
    stages = Stages(Versions([Table(read_toml("rules/stages.toml")), Table(raw)]))

    before, after = (
        stages.milestones("three_stage", on) for on in (date(2026, 12, 31), date(2027, 1, 1))
    )

    assert before[1:] == after
    assert before[0] == "survey"


def test_screens_and_tables_name_milestones_alike() -> None:
    names = {m: RULES.stages.name(m) for m in RULES.milestones("three_stage", TODAY)}

    assert names == MILESTONES


def test_every_time_limit_has_a_name() -> None:
    assert set(shipped_parameters().names()) <= set(PARAMETERS)


def test_a_count_is_found_again_once_a_program_ships_later_years() -> None:
    book = shipped_rules()
    newest = YearNotice(book.calendar.years()[-1] + 1, "通知", ())
    before = book.calendar.digest
    later = replace(book, calendar=WorkingCalendar([*shipped_notices(), newest]))

    found = later.by_calendar(before)

    assert found is not None
    assert found.calendar.digest == before
    same = later.by_calendar(later.calendar.digest)
    assert same is not None
    assert same.calendar is later.calendar
    assert later.by_calendar("0" * 64) is None


def test_a_milestone_is_after_those_listed_before_it_and_no_other() -> None:
    stages = RULES.stages

    assert stages.is_after("metering", "final_inspection", TODAY)
    assert not stages.is_after("metering", "metering", TODAY)
    assert not stages.is_after("final_inspection", "metering", TODAY)
    assert not stages.is_after("metering", "none", TODAY)


def test_rules_are_found_by_the_digest_of_each_state_they_were_known_in_and_no_other() -> None:
    noon = datetime(2026, 10, 9, 12, tzinfo=OFFICE_ZONE)
    table = copy.deepcopy(read_toml("rules/stages.toml"))
    table |= {"valid_from": date(2026, 10, 10), "known_from": date(2026, 10, 9)}
    stages = Versions(RULES.tables["stages"].all, [Learnt(noon, Table(table))])
    shorter = HoursVersion(date(2026, 10, 10), Hours(time(9), time(17)), time(17))
    hours = OfficeHours(RULES.hours.first, [KnownHours(noon, shorter)])
    tables = {**RULES.tables, "stages": stages}
    states = [
        replace(RULES, tables=tables, hours=hours),
        replace(RULES, tables=tables),
        replace(RULES, hours=hours),
        RULES,
    ]
    whole = states[0]

    assert len({state.digest for state in states}) == 4
    assert whole.by_digest(whole.digest) is whole
    for state in states[1:]:
        found = whole.by_digest(state.digest)
        assert found is not None
        assert found.digest == state.digest
        assert found.hours.known == state.hours.known
        assert len(found.tables["stages"].all) == len(state.tables["stages"].all)
    assert RULES.by_digest(whole.digest) is None
