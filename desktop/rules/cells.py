"""A fact lies in one cell of its domain: values that no condition of the table can tell apart.

So a table has finitely many situations, whatever numbers and days there are; an unknown fact lies
in any of its cells, a year without a day in those its days lie in. Sets of cells are bit masks.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.rules.table import NONE, Condition, Input, Kind, Operator

Given = str | int | Decimal | None
"""A stated fact; None, blank or "unknown" is not known."""

UNKNOWN = "unknown"


class BadFact(ValueError):
    """A fact is no value of its input; ``finding`` says which and why."""

    def __init__(self, found: Finding) -> None:
        super().__init__(f"{found.rule} {found.field}")
        self.finding = found


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one input: its codes, the stretches between its limits, or between its years.

    A day's cells go from the earliest on; the last is "never" where that may be.
    """

    input: Input
    marks: tuple[str | Decimal, ...]
    all: int

    @classmethod
    def of(cls, known: Input, conditions: Sequence[Condition]) -> "Cells":
        """Return the cells between which the conditions on an input can tell."""
        if known.kind is Kind.CHOICE:
            return cls(known, tuple(known.values), (1 << len(known.values)) - 1)
        falls = known.kind is Kind.DAY
        numbers = sorted({c.number for c in conditions}, reverse=falls)
        marks = tuple(n for n in numbers if falls or n >= known.least)
        return cls(known, marks, (1 << (len(marks) + 1 + known.may_be_none)) - 1)

    def where(self, condition: Condition) -> int:
        """Return the cells in which a condition on this input is true."""
        if isinstance(condition.value, frozenset):
            return sum(1 << i for i, code in enumerate(self.marks) if code in condition.value)
        up_to = (1 << (self.marks.index(condition.number) + 1)) - 1
        if condition.operator is Operator.UP_TO:
            return up_to
        never = 1 << (len(self.marks) + 1) if self.input.may_be_none else 0
        return self.all & ~up_to & ~never

    def place(self, given: Given, as_of: date, path: str = "") -> int:
        """Return the cells a fact may lie in; BadFact at the path where it is no value."""
        if given is None or given in ("", UNKNOWN):
            return self.all
        if self.input.kind is Kind.CHOICE:
            return self._choice(given, path)
        if self.input.kind is Kind.NUMBER:
            return self._number(given, path)
        return self._day(given, path, as_of)

    def example(self, cell: int) -> str:
        """Return a written value that lies in the cell (of a day: how it lies to the years)."""
        if self.input.kind is Kind.CHOICE:
            return str(self.marks[cell])
        if self.input.kind is Kind.NUMBER:
            return str(self.marks[cell] if cell < len(self.marks) else self._beyond())
        if cell > len(self.marks):
            return NONE
        return f"-{self.marks[cell - 1]}" if cell else f"-{self._before()}"

    def _beyond(self) -> Decimal:
        return Decimal(self.marks[-1]) + 1 if self.marks else self.input.least + 1

    def _before(self) -> Decimal:
        return Decimal(self.marks[0]) + 1 if self.marks else Decimal(1)

    def _choice(self, given: Given, path: str) -> int:
        if not isinstance(given, str):
            raise BadFact(_wrong_type(path, given, self.input))
        if given not in self.input.values:
            allowed = ", ".join(f"{code} {name}" for code, name in self.input.values.items())
            raise BadFact(finding("fact_unfit", path, given=given, allowed=allowed))
        return 1 << self.marks.index(str(given))

    def _number(self, given: Given, path: str) -> int:
        if type(given) not in (int, Decimal):
            raise BadFact(_wrong_type(path, given, self.input))
        number = Decimal(given)  # type: ignore[arg-type]
        if not number.is_finite() or number < self.input.least:
            least = self.input.least
            raise BadFact(finding("fact_below", path, given=given, least=least))
        return 1 << sum(number > Decimal(mark) for mark in self.marks)

    def _day(self, given: Given, path: str, as_of: date) -> int:
        if given == NONE and self.input.may_be_none:
            return 1 << (len(self.marks) + 1)
        try:
            first, last = span(given if isinstance(given, str) else "?")
        except ValueError:
            raise BadFact(_wrong_type(path, given, self.input)) from None
        starts = _starts(as_of, self.marks)
        low, high = bisect_right(starts, first), bisect_right(starts, last)
        return (1 << (high + 1)) - (1 << low)


def written(given: Given) -> str:
    """Return a stated fact as it is written."""
    return UNKNOWN if given in (None, "") else str(given)


def bits(mask: int) -> Iterator[int]:
    """Yield the cells of a mask."""
    return (cell for cell in range(mask.bit_length()) if mask >> cell & 1)


@lru_cache(maxsize=8192)
def span(text: str) -> tuple[date, date]:
    """Return the first and last day a written year or day may mean; ValueError otherwise."""
    if len(text) == len("2012") and text.isascii() and text.isdecimal():
        return date(int(text), 1, 1), date(int(text), 12, 31)
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError(f"neither a year nor a day: {text}")
    return day, day


@lru_cache(maxsize=4096)
def _starts(day: date, marks: tuple[str | Decimal, ...]) -> list[date]:
    return [years_before(day, int(mark)) for mark in marks]


def years_before(day: date, years: int) -> date:
    """Return the first day from which on ``years`` years are not over on ``day``.

    民法典 Art. 202: a term in years ends on the same-numbered day, or at the month's end.
    """
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 3, 1)


def _wrong_type(path: str, given: Given, known: Input) -> Finding:
    return finding("fact_wrong_type", path, given=repr(given), type=known.kind)
