"""The days worked of years that follow each other, in order, so that counting is a look-up.

What a day is says ``working_days`` alone; this only remembers its answers.
"""

from array import array
from collections.abc import Callable, Iterable
from datetime import date
from itertools import accumulate


class WorkedDays:
    """All days worked of the given years; years with a gap between them are not counted across."""

    __slots__ = ("_runs",)

    def __init__(self, years: Iterable[int], is_working: Callable[[date], bool]) -> None:
        self._runs = tuple(_Run(first, last, is_working) for first, last in _spans(years))

    def after(self, day: date, n: int) -> date | None:
        """Return the ``n``-th day worked after ``day``; None where the years known end before."""
        number = day.toordinal()
        run = self._run(number)
        return None if run is None else run.nth(run.worked_until(number) + n)

    def between(self, after: date, until: date) -> int | None:
        """Return how many days are worked after a day up to another; None where one is unknown."""
        first, last = after.toordinal(), until.toordinal()
        run = self._run(first)
        if run is None or last > run.last:
            return None
        return run.worked_until(last) - run.worked_until(first)

    def _run(self, number: int) -> "_Run | None":
        return next((run for run in self._runs if run.before <= number < run.last), None)


class _Run:
    """Years without a gap: ``before`` is the day before the first, ``last`` the last one."""

    __slots__ = ("_days", "_until", "before", "last")

    def __init__(self, first: int, last: int, is_working: Callable[[date], bool]) -> None:
        self.before = date(first, 1, 1).toordinal() - 1
        self.last = date(last, 12, 31).toordinal()
        every = [date.fromordinal(n) for n in range(self.before + 1, self.last + 1)]
        works = [is_working(day) for day in every]
        self._days = [day for day, worked in zip(every, works, strict=True) if worked]
        self._until = array("H", accumulate(works, initial=0))

    def worked_until(self, number: int) -> int:
        """Return how many days of the run are worked up to and with a day of it."""
        return self._until[number - self.before]

    def nth(self, n: int) -> date | None:
        """Return the ``n``-th day worked of the run, the first being 1."""
        return self._days[n - 1] if n <= len(self._days) else None


def _spans(years: Iterable[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for year in sorted(years):
        if spans and spans[-1][1] == year - 1:
            spans[-1] = (spans[-1][0], year)
        else:
            spans.append((year, year))
    return spans
