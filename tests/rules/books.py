"""The rules as they are shipped, read once for all tests of the rules."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from desktop.resources import path, read_json, read_toml
from desktop.rules.decision import Table
from desktop.rules.notices import year_notice
from desktop.rules.number_shapes import NumberShapes
from desktop.rules.parameters import Parameters
from desktop.rules.rulebook import Rulebook
from desktop.rules.versions import Versions
from desktop.rules.working_days import WorkingCalendar, YearNotice

FIRST_YEAR, LAST_YEAR = 2004, 2026
CITY_FILES = Path(__file__).with_name("cities")
CITIES = sorted(file.stem for file in CITY_FILES.glob("*.toml"))


def city(name: str) -> dict[str, Any]:
    """Return the table of another city, as its file says it."""
    return tomllib.loads((CITY_FILES / f"{name}.toml").read_text(encoding="utf-8"))


def raw_table(name: str) -> dict[str, Any]:
    """Return a table as its file says it: a shipped one, or that of another city."""
    return city(name) if name in CITIES else read_toml(f"rules/{name}.toml")


@cache
def shipped_notices() -> tuple[YearNotice, ...]:
    files = sorted(path("calendars").glob("*.json"))
    return tuple(year_notice(read_json(f"calendars/{f.name}")) for f in files)


@cache
def shipped_calendar() -> WorkingCalendar:
    return WorkingCalendar(shipped_notices())


@cache
def shipped_tables() -> dict[str, Versions]:
    raws = (read_toml(f"rules/{file.name}") for file in sorted(path("rules").glob("*.toml")))
    tables = (Table(raw) for raw in raws if "hit" in raw)
    return {table.head.id: Versions([table]) for table in tables}


@cache
def shipped_parameters() -> Parameters:
    return Parameters(shipped_tables().values())


def shipped_exemption() -> Versions:
    return shipped_tables()["exemption"]


@cache
def shipped_shapes() -> NumberShapes:
    return NumberShapes(read_toml("rules/identifiers.toml"))


@cache
def shipped_rules() -> Rulebook:
    return Rulebook(calendar=shipped_calendar(), tables=shipped_tables())
