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
from desktop.domain.case import Matter
from desktop.domain.intake import AcceptMatter
from desktop.domain.recounting import moved_dues
from desktop.domain.values import MatterKind
from desktop.office.applications import take_application
from desktop.office.calendars import ReadNotice, read_pasted
from desktop.office.office import Office, Recording, open_office
from desktop.office.recounting import calendar_with, moved_by_read
from desktop.rules.rulebook import Rulebook
from desktop.store.cases import open_changes, states_of
from desktop.store.codec import from_json, to_json
from tests.journeys import day_cases
from tests.office.notices import REVISED_2026
from tests.rules.books import shipped_calendar
from tests.store.many_cases import fill

ROUNDS, BUDGET = 7, 0.05
CASES = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
CALENDAR = shipped_calendar()
DAYS = [date(2018, 1, 1) + timedelta(days=3 * n) for n in range(900)]
SPAN = 20
SAMPLE = 4_000


def each(way: Callable[[], object]) -> float:
    """Return the processor seconds of one day's answer, the median of some rounds."""
    found = []
    for _ in range(ROUNDS):
        calls, start = 0, time.process_time()
        while (taken := time.process_time() - start) < BUDGET:
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


def varied(state: str) -> Callable[[int], str]:
    """Return the case's state as many others have it: own ids and minutes, days of two weeks."""
    said = json.loads(state)

    def of(number: int) -> str:
        day = date(2026, 9, 14) + timedelta(days=number % 11)
        at = f"{day}T{9 + number % 8:02}:{number % 60:02}:00+08:00"
        for matter in said["matters"]:
            matter |= {"entry": f"{number:032x}", "received_at": at, "received_on": str(day)}
            if matter["accepted_at"]:
                matter |= {"accepted_at": at, "accepted_on": str(day)}
            for place, step in enumerate(matter["steps"]):
                step["promised_on"] = None
                step["handed_to"] = f"officer{number % 7}" if place == number % 5 else ""
        return json.dumps(said, ensure_ascii=False)

    return of


def alone(office: Office, rules: tuple[Rulebook, Rulebook], most: int) -> tuple[float, int]:
    """Return the processor time each of the first open cases takes counted on its own."""
    today, moved = office.now().date(), 0
    with office.store.reading() as connection:
        ids = tuple(open_changes(connection))[:most]
    start = time.process_time()
    for first in range(0, len(ids), 100):
        with office.store.reading() as connection:
            states = states_of(connection, ids[first : first + 100])
        for state in states.values():
            matters = from_json(json.loads(state)["matters"], tuple[Matter, ...])
            moved += len(moved_dues(matters, today, *rules))
    return (time.process_time() - start) / len(ids), moved


def revise() -> None:
    """Print how long a revised notice takes to be counted over all open cases."""
    with TemporaryDirectory() as folder:
        at = datetime(2026, 9, 24, 9, tzinfo=OFFICE_ZONE)
        office = open_office(Path(folder) / "store", SetClock(at), create=True)
        state = accepted(office, Path(folder))
        with office.store.writing() as connection:
            fill(connection, CASES, varied(state), open_every=1, found_every=1000)
        office.clock = SetClock(at + timedelta(days=4))
        read = read_pasted(office, REVISED_2026)
        assert isinstance(read, ReadNotice), read
        steps: list[float] = []
        after = office.rules.revised(calendar_with(office.rules, read.notice), office.now())
        each, some = alone(office, (office.rules, after), SAMPLE)
        start, used = time.perf_counter(), time.process_time()
        moved = moved_by_read(office, read, lambda _d, _o: steps.append(time.perf_counter()))
        taken, used = time.perf_counter() - start, time.process_time() - used
        longest = max(b - a for a, b in itertools.pairwise(steps))
        print(f"\n{moved.looked_at} open cases counted by a revised calendar: {taken:.1f} s")
        print(f"{len(moved.rows)} due days move, in {moved.cases} cases")
        print(f"{used:.1f} s of processor time; a stop is heard in {longest:.2f} s")
        own = used / moved.looked_at
        print(f"{own * 1e6:.0f} µs a case, those that stand alike counted once")
        print(
            f"{each * 1e6:.0f} µs each on its own ({SAMPLE} cases, {some} days), {each / own:.1f} x"
        )
        office.close()


if __name__ == "__main__":
    print(machine())
    compare()
    revise()
