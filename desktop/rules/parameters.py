"""A number of the policy holds from one day to another and has a source; code only names it.

The values are rows of ``resources/rules/*.toml``; a day without a value is an error, never a
default.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from desktop.rules.digests import digest
from desktop.rules.table import BadTable


class NoParameter(LookupError):
    """No value of ``name`` was in force on the day ``on``."""

    def __init__(self, name: str, on: date) -> None:
        super().__init__(f"no {name} in force on {on}")
        self.name = name
        self.on = on


@dataclass(frozen=True, slots=True)
class DatedValue:
    """One value with the days it holds (both included; until None means it still holds)."""

    value: int | str
    since: date
    until: date | None
    source: str


class Parameters:
    """All dated values by name."""

    __slots__ = ("_rows", "digest")

    def __init__(self, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
        self._rows = {name: _dated_values(name, rows) for name, rows in tables.items()}
        self.digest = digest({name: list(rows) for name, rows in tables.items()})

    def names(self) -> tuple[str, ...]:
        """Return the names for which there are values."""
        return tuple(sorted(self._rows))

    def dated(self, name: str, on: date) -> DatedValue:
        """Return the value of ``name`` in force on the day ``on``, with its source."""
        for row in self._rows.get(name, ()):
            if in_force(row.since, row.until, on):
                return row
        raise NoParameter(name, on)

    def at(self, name: str, on: date) -> int | str:
        """Return the bare value of ``name`` in force on the day ``on``."""
        return self.dated(name, on).value

    def days(self, name: str, on: date) -> int:
        """Return a value that is a whole number, such as a number of working days."""
        value = self.at(name, on)
        if not isinstance(value, int):
            raise BadTable(f"{name} is no whole number: {value}")
        return value


def in_force(since: date, until: date | None, on: date) -> bool:
    """Return whether a row that holds from ``since`` to ``until`` holds on the day ``on``."""
    return since <= on and (until is None or on <= until)


def require_source(row: Mapping[str, Any], name: str) -> str:
    """Return the row's source; BadTable where it has none."""
    source = row.get("source", "")
    if not isinstance(source, str) or not source.strip():
        raise BadTable(f"{name}: a row without source")
    return source


def require_since(row: Mapping[str, Any], name: str) -> tuple[date, date | None]:
    """Return from and until when the row holds; BadTable where the days are not sound."""
    since, until = row.get("since"), row.get("until")
    if type(since) is not date or (until is not None and type(until) is not date):
        raise BadTable(f"{name}: a row without a day since when it holds")
    if until is not None and until < since:
        raise BadTable(f"{name}: a row that ends on {until} before it starts on {since}")
    return since, until


def _dated_values(name: str, rows: Sequence[Mapping[str, Any]]) -> tuple[DatedValue, ...]:
    values = sorted(_values(name, rows), key=lambda row: row.since)
    for earlier, later in pairwise(values):
        if in_force(earlier.since, earlier.until, later.since):
            raise BadTable(f"{name}: two values on {later.since}")
    return tuple(values)


def _values(name: str, rows: Sequence[Mapping[str, Any]]) -> Iterator[DatedValue]:
    for row in rows:
        value = row.get("value")
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise BadTable(f"{name}: a value is a whole number or a text, not {value!r}")
        since, until = require_since(row, name)
        yield DatedValue(value, since, until, require_source(row, name))
