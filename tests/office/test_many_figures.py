"""The supervisor's page over a hundred thousand cases of ten years: counted, and soon enough."""

from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import process_time

import pytest

from desktop.office.figures import catch_up
from desktop.office.office import Office
from desktop.office.page_oversight import oversight_page
from tests.office.offices import office_in

CASES, DAYS = 100_000, 3_650
BUREAUS = ("enterprise_service", "commerce", "planning")
MOST_SECONDS = 0.3


def fill(office: Office, today: date) -> dict[str, int]:
    """Write what so many cases count for; return how many decisions of this year were late."""
    chance, steps, cases = Random(8), [], []
    late = {"in_time": 0, "missed": 0}
    since = today - timedelta(days=365)
    for number in range(1, CASES + 1):
        on = today - timedelta(days=chance.randrange(DAYS))
        day, is_open = on.isoformat(), number % 50 == 0
        held = "bureau" if is_open else ""
        ended = "" if is_open else day
        cases.append(
            (number, today.isoformat(), int(is_open), held, ended, day, 1, day, 20, 9, 9, 9, 0)
        )
        for bureau in BUREAUS:
            is_late = int(number % 40 == 1)
            state, decided = ("waiting", "") if is_open else ("decided", day)
            steps.append((number, 0, bureau, state, day, decided, is_late, chance.randrange(999)))
            if not is_open and on >= since:
                late["missed" if is_late else "in_time"] += 1
    with office.store.writing() as connection:
        for table, rows in (("figure_case", cases), ("figure_step", steps)):
            places = ",".join("?" * len(rows[0]))
            statement = f"INSERT INTO {table} VALUES ({places})"  # noqa: S608  a name of our own
            connection.exec_driver_sql(statement, rows)
    return late


@pytest.mark.long
@pytest.mark.parametrize("key", ["month", "year"])
def test_a_hundred_thousand_cases_are_counted_soon_enough(tmp_path: Path, key: str) -> None:
    office = office_in(tmp_path / "store")
    with office.store:
        catch_up(office)
        late = fill(office, office.now().date())
        officer = office.officer("linzhuren")
        oversight_page(office, officer, key)

        began = process_time()
        page = oversight_page(office, officer, key)
        spent = process_time() - began

    assert spent < MOST_SECONDS
    assert sum(b.waiting for b in page.bureaus) == CASES // 50 * len(BUREAUS)
    if key == "year":
        assert sum(b.missed for b in page.bureaus) == late["missed"]
        assert sum(b.in_time for b in page.bureaus) == late["in_time"]
    print(f"{key}: {spent * 1000:.0f} ms of one core")  # noqa: T201
