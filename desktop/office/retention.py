"""How long personal data is kept, and what is due to be erased; dated data with its source."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from desktop.office.office import Office
from desktop.office.persons import PersonRow, rows_of
from desktop.plain_class import dataclass
from desktop.resources import read_toml
from desktop.store.person_finding import cases_found

TABLE = "retention/personal.toml"


@dataclass(frozen=True, slots=True)
class Due:
    """A person whose data is past its keeping: since when, and by which rule."""

    person: PersonRow
    until: date
    basis: str


@cache
def _versions() -> tuple[dict[str, Any], ...]:
    return tuple(read_toml(TABLE)["version"])


def opened_by(today: date) -> date:
    """Return the last day a case can have been opened whose data may be past its keeping."""
    years = min(version["kept_years"] for version in _versions())
    return _years_later(today, -years)


def kept_until(closed_on: date) -> tuple[date, str] | None:
    """Return the last day the data of a case closed on that day is kept, and the rule."""
    known = [v for v in _versions() if v["valid_from"] <= closed_on]
    rule = max(known, key=lambda v: v["valid_from"], default=None)
    if rule is None:
        return None
    return _years_later(closed_on, rule["kept_years"]), rule["basis"]


def due_persons(office: Office) -> Iterator[Due]:
    """Yield whose data is past its keeping and not erased, the longest past first."""
    today = office.now().date()
    found = []
    with office.store.reading() as connection:
        for case in cases_found(connection, "", opened_by=opened_by(today)):
            for row in rows_of(connection, case):
                kept = kept_until(row.closed_on) if row.closed_on is not None else None
                if kept is not None and kept[0] < today and row.values is not None:
                    found.append(Due(row, *kept))
    yield from sorted(found, key=lambda due: due.until)


def _years_later(on: date, years: int) -> date:
    try:
        return on.replace(year=on.year + years)
    except ValueError:
        return date(on.year + years, 3, 1)
