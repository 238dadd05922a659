"""A number of the policy holds from one day to another and has a source; code only names it.

The numbers stand in tables with one input, the item; a day without a value is an error, never a
default.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.plain_class import dataclass
from desktop.rules.digests import digest

if TYPE_CHECKING:
    from desktop.rules.decision import Table
    from desktop.rules.versions import Versions

ITEM = "item"
REMINDER = "letter_reminder"


class NoParameter(LookupError):
    """No value of ``name`` was in force on the day ``on``."""

    def __init__(self, name: str, on: date) -> None:
        super().__init__(f"no {name} in force on {on}")
        self.name = name
        self.on = on


@dataclass(frozen=True, slots=True)
class DatedValue:
    """One value with the days it holds (both included; until None means it still holds)."""

    value: int
    since: date
    until: date | None
    source: str
    unit: str


class Parameters:
    """All numbers by item, out of the tables that have nothing else to tell apart."""

    __slots__ = ("_of", "digest")

    def __init__(self, tables: Iterable["Versions"]) -> None:
        limits = [versions for versions in tables if is_of_items(versions.all[-1])]
        self._of = {name: v for v in limits for name in v.all[-1].inputs[ITEM].values}
        self.digest = digest([versions.digest for versions in limits])

    def names(self) -> tuple[str, ...]:
        """Return the names for which there are values."""
        return tuple(sorted(self._of))

    def dated(self, name: str, on: date, known_at: datetime | None = None) -> DatedValue:
        """Return the value of ``name`` in force on a day by what was known at a moment."""
        if name not in self._of:
            raise NoParameter(name, on)
        try:
            table = self._of[name].at(on, known_at)
        except NoParameter:
            raise NoParameter(name, on) from None
        return dated_values(table)[name]

    def days(self, name: str, on: date, known_at: datetime | None = None) -> int:
        """Return such a value, a number of days."""
        return self.dated(name, on, known_at).value


def is_of_items(table: "Table") -> bool:
    """Return whether a table gives a number for an item and looks at nothing else."""
    return tuple(table.inputs) == (ITEM,) and not table.content.outcomes


def dated_values(table: "Table") -> dict[str, DatedValue]:
    """Return the value of every item of a table."""
    head = table.head
    return {
        str(item): DatedValue(int(row.then), head.valid_from, head.valid_to, row.source, head.unit)
        for row in table.rows
        for condition in row.when
        for item in (condition.value if isinstance(condition.value, frozenset) else ())
    }


def reminders(table: "Table") -> tuple[int, ...]:
    """Return how many working days before its last day a letter is reminded of, the first first."""
    values = dated_values(table).items()
    return tuple(sorted((v.value for k, v in values if k.startswith(REMINDER)), reverse=True))


def in_force(since: date, until: date | None, on: date) -> bool:
    """Return whether a row that holds from ``since`` to ``until`` holds on the day ``on``."""
    return since <= on and (until is None or on <= until)
