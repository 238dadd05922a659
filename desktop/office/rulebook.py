"""Load the rules and the calendar the program ships, and the calendars an office imported."""

from datetime import date

from desktop.office.rule_versions import rule_tables
from desktop.office.rulebook_calendars import office_calendars
from desktop.office.rulebook_hours import office_hours
from desktop.rules.rulebook import Rulebook
from desktop.store.connect import Store


def load_rulebook(store: Store | None) -> Rulebook:
    """Return the rules in force; an office's own imported calendars add years or replace them."""
    tables = rule_tables(store)
    calendar, earlier = office_calendars(store)
    hours = office_hours(store)
    return Rulebook(calendar=calendar, tables=tables, earlier=earlier, hours=hours)


def last_known_working_day(rules: Rulebook, today: date) -> date:
    """Return ``today`` where it is a known working day, else the last one before it that is."""
    day = min(today, rules.calendar.horizon)
    while not rules.calendar.is_working(day):
        day = date.fromordinal(day.toordinal() - 1)
    return day
