"""Load the rules and the calendar the program ships, and the calendars an office imported."""

from datetime import date

from desktop import resources
from desktop.office.rule_versions import rule_tables
from desktop.rules.deficiency import DeficiencyTable
from desktop.rules.notices import year_notice
from desktop.rules.parameters import Parameters
from desktop.rules.rulebook import Rulebook
from desktop.rules.stages import Stages
from desktop.rules.working_days import WorkingCalendar, YearNotice
from desktop.store.connect import Store
from desktop.store.settings import settings

CALENDAR_SETTING = "calendar."


def load_rulebook(store: Store | None) -> Rulebook:
    """Return the rules in force; an office's own imported calendars add years or replace them."""
    limits = resources.read_toml("rules/two_working_days.toml") | resources.read_toml(
        "rules/time_limits.toml"
    )
    return Rulebook(
        calendar=WorkingCalendar(_notices(store)),
        limits=Parameters(limits),
        tables=rule_tables(store),
        deficiency=DeficiencyTable(resources.read_toml("rules/deficiency.toml")),
        stages=Stages(resources.read_toml("rules/stages.toml")),
    )


def _notices(store: Store | None) -> list[YearNotice]:
    shipped = {
        int(file.stem): year_notice(resources.read_json(f"calendars/{file.name}"))
        for file in sorted(resources.path("calendars").glob("*.json"))
    }
    return list((shipped | _imported(store)).values())


def _imported(store: Store | None) -> dict[int, YearNotice]:
    if store is None:
        return {}
    with store.reading() as connection:
        kept = settings(connection)
    found = {}
    for key, content in kept.items():
        if key.startswith(CALENDAR_SETTING):
            year = int(key.removeprefix(CALENDAR_SETTING))
            found[year] = year_notice(content)
    return found


def last_known_working_day(rules: Rulebook, today: date) -> date:
    """Return ``today`` where it is a known working day, else the last one before it that is."""
    day = min(today, rules.calendar.horizon)
    while not rules.calendar.is_working(day):
        day = date.fromordinal(day.toordinal() - 1)
    return day
