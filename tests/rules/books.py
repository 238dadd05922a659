"""The rules as they are shipped, read once for all tests of the rules."""

from functools import cache

from desktop.resources import path, read_json, read_toml
from desktop.rules.decision import Table
from desktop.rules.deficiency import DeficiencyTable
from desktop.rules.notices import year_notice
from desktop.rules.number_shapes import NumberShapes
from desktop.rules.parameters import Parameters
from desktop.rules.rulebook import Rulebook
from desktop.rules.stages import Stages
from desktop.rules.versions import Versions
from desktop.rules.working_days import WorkingCalendar

FIRST_YEAR, LAST_YEAR = 2004, 2026


@cache
def shipped_calendar() -> WorkingCalendar:
    files = sorted(path("calendars").glob("*.json"))
    return WorkingCalendar(year_notice(read_json(f"calendars/{f.name}")) for f in files)


@cache
def shipped_parameters() -> Parameters:
    tables = {}
    for name in ("two_working_days", "time_limits"):
        tables |= read_toml(f"rules/{name}.toml")
    return Parameters(tables)


@cache
def shipped_exemption() -> Versions:
    return Versions([Table(read_toml("rules/exemption.toml"))])


@cache
def shipped_deficiency() -> DeficiencyTable:
    return DeficiencyTable(read_toml("rules/deficiency.toml"))


@cache
def shipped_stages() -> Stages:
    return Stages(read_toml("rules/stages.toml"))


@cache
def shipped_shapes() -> NumberShapes:
    return NumberShapes(read_toml("rules/identifiers.toml"))


@cache
def shipped_rules() -> Rulebook:
    return Rulebook(
        calendar=shipped_calendar(),
        limits=shipped_parameters(),
        tables={"exemption": shipped_exemption()},
        deficiency=shipped_deficiency(),
        stages=shipped_stages(),
    )
