"""Working-day arithmetic beside chinesecalendar and numpy, and a revision over 100,000 open cases.

numpy.busday is a second opinion where it is installed: it knows no calendar of its own and is
given the same days.
"""

import importlib
import itertools
import json
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import chinese_calendar
from side_by_side import machine

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.intake import AcceptMatter
from desktop.domain.values import MatterKind
from desktop.office.applications import take_application
from desktop.office.calendars import ReadNotice, read_pasted
from desktop.office.office import Office, Recording, open_office
from desktop.office.recounting import moved_by_read
from desktop.store.codec import to_json
from tests.journeys import day_cases
from tests.office.notices import REVISED_2026
from tests.rules.books import shipped_calendar
from tests.store.many_cases import fill

ROUNDS, BUDGET = 7, 0.05
CASES = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
CALENDAR = shipped_calendar()
DAYS = [date(2018, 1, 1) + timedelta(days=3 * n) for n in range(900)]
SPAN = 20


def each(way: Callable[[], object]) -> float:
    """Return the seconds of one day's answer, the median of some rounds."""
    found = []
    for _ in range(ROUNDS):
        calls, start = 0, time.perf_counter()
        while (taken := time.perf_counter() - start) < BUDGET:
            way()
            calls += len(DAYS)
        found.append(taken / calls)
    return median(found)


def ways() -> dict[str, dict[str, Callable[[], object]]]:
    """Return each question with everybody's way to answer it for all the days."""
    later = [day + timedelta(days=30) for day in DAYS]
    asked: dict[str, dict[str, Callable[[], object]]] = {
        "is it worked": {
            "ours": lambda: [CALENDAR.is_working(day) for day in DAYS],
            "chinesecalendar": lambda: [chinese_calendar.is_workday(day) for day in DAYS],
        },
        "the 20th working day after": {
            "ours": lambda: [CALENDAR.after(day, SPAN) for day in DAYS],
            "chinesecalendar": lambda: [chinese_calendar.find_workday(SPAN, day) for day in DAYS],
        },
        "the 20th, with every day explained": {
            "ours": lambda: [CALENDAR.explain(day, SPAN) for day in DAYS],
        },
        "working days in 30 days": {
            "ours": lambda: [CALENDAR.count(a, b) for a, b in zip(DAYS, later, strict=True)],
            "chinesecalendar": lambda: [
                len(chinese_calendar.get_workdays(a + timedelta(days=1), b))
                for a, b in zip(DAYS, later, strict=True)
            ],
        },
    }
    try:
        numpy = importlib.import_module("numpy")
    except ModuleNotFoundError:
        return asked
    return _with_numpy(asked, numpy, later)


def _with_numpy(asked: Any, numpy: Any, later: list[date]) -> Any:
    """Add numpy: a week of seven days with every day off as a holiday, all days in one call."""
    known = [date(2018, 1, 1) + timedelta(days=n) for n in range(9 * 365)]
    off = [d for d in known if d.year < 2027 and not CALENDAR.is_working(d)]
    busy = numpy.busdaycalendar(weekmask="1111111", holidays=numpy.array(off, "datetime64[D]"))
    first = numpy.array(DAYS, "datetime64[D]")
    last = numpy.array(later, "datetime64[D]")

    def one(day: date) -> date:
        return numpy.busday_offset(day, SPAN, "preceding", busdaycal=busy).astype(object)

    one_day = numpy.timedelta64(1, "D")
    asked["is it worked"]["numpy, all at once"] = lambda: numpy.is_busday(first, busdaycal=busy)
    asked["the 20th working day after"]["numpy, all at once"] = lambda: numpy.busday_offset(
        first, SPAN, "preceding", busdaycal=busy
    )
    asked["the 20th working day after"]["numpy, one at a time"] = lambda: [one(d) for d in DAYS]
    asked["working days in 30 days"]["numpy, all at once"] = lambda: numpy.busday_count(
        first + one_day, last + one_day, busdaycal=busy
    )
    assert [one(d) for d in DAYS] == [CALENDAR.after(d, SPAN) for d in DAYS]
    return asked


def compare() -> None:
    """Print how long each takes, and stop where two disagree."""
    print(f"{'':38}{'':24}{'each':>12}")
    for question, by in ways().items():
        for name, way in by.items():
            print(f"{question:38}{name:24}{each(way) * 1e6:9.2f} µs")
    agreed = [chinese_calendar.is_workday(d) == CALENDAR.is_working(d) for d in DAYS]
    assert all(agreed)


def accepted(office: Office, folder: Path) -> str:
    """Take in and accept one case; return its state as the table keeps it."""
    done = take_application(office, day_cases.write(folder, 2), "lianghui")
    assert isinstance(done, Recording), done
    accept = AcceptMatter(case_id=done.case.id, matter=MatterKind.EXTERNAL_WORKS)
    told = office.submit(accept, "lianghui")
    assert isinstance(told, Recording), told
    return json.dumps(to_json(told.case), ensure_ascii=False)


def revise() -> None:
    """Print how long a revised notice takes to be counted over all open cases."""
    with TemporaryDirectory() as folder:
        at = datetime(2026, 9, 24, 9, tzinfo=OFFICE_ZONE)
        office = open_office(Path(folder) / "store", SetClock(at), create=True)
        state = accepted(office, Path(folder))
        with office.store.writing() as connection:
            fill(connection, CASES, state, open_every=1, found_every=1000)
        office.clock = SetClock(at + timedelta(days=4))
        read = read_pasted(office, REVISED_2026)
        assert isinstance(read, ReadNotice), read
        steps: list[float] = []
        start = time.perf_counter()
        moved = moved_by_read(office, read, lambda _d, _o: steps.append(time.perf_counter()))
        taken = time.perf_counter() - start
        longest = max(b - a for a, b in itertools.pairwise(steps))
        print(f"\n{moved.looked_at} open cases counted by a revised calendar: {taken:.1f} s")
        print(f"{len(moved.rows)} due days move, in {moved.cases} cases")
        print(f"{taken / moved.looked_at * 1e6:.0f} µs a case; a stop is heard in {longest:.2f} s")
        office.close()


if __name__ == "__main__":
    print(machine())
    compare()
    revise()
