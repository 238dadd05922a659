"""Rows of the page of rules and calendar: rules as they are read, a try of them, a year."""

from datetime import date

from desktop.plain_class import dataclass
from desktop.store.rows_rule_content import TableWanted


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """One row of a rule file in words.

    ``key`` is its group and id; ``state`` says whether it is in force: ``now``, ``later``,
    ``ended``; one that is not ``is_confirmed`` is the office's own reading so far. ``table`` is
    the version of the rule table it stands in, if it stands in one.
    """

    key: str
    group: str
    title: str
    outcome: str
    conditions: tuple[str, ...]
    basis: str
    source: str
    body: str
    number: str
    since: date | None
    until: date | None
    state: str
    is_confirmed: bool
    notes: tuple[str, ...] = ()
    table: TableWanted | None = None

    @property
    def text(self) -> str:
        """Everything the entry says, to be searched."""
        parts = (self.title, self.outcome, *self.conditions, self.basis, self.source)
        return "\n".join((*parts, self.body, self.number, *self.notes)).lower()


@dataclass(frozen=True, slots=True)
class RulesPage:
    """Every rule with the version of all of them and of the calendar."""

    entries: tuple[RuleEntry, ...]
    rules_version: str
    calendar_version: str
    on: date
    limits: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TriedCondition:
    """One condition of a row: in words, and whether it is so; None is unknown."""

    text: str
    result: bool | None


@dataclass(frozen=True, slots=True)
class TriedRow:
    """One row of the exemption rule applied to the route or to one of its roads."""

    rule: str
    title: str
    about: str
    conditions: tuple[TriedCondition, ...]
    result: bool | None
    effect: str
    basis: str
    source: str


@dataclass(frozen=True, slots=True)
class TriedRoute:
    """What the exemption rule says of facts that were only tried.

    ``faults`` name facts that cannot be read; then there is no outcome.
    """

    outcome: str = ""
    summary: str = ""
    rows: tuple[TriedRow, ...] = ()
    questions: tuple[tuple[str, str], ...] = ()
    referrals: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class TriedPaper:
    """What becomes of one missing paper: whether it may be waived, and on what."""

    name: str
    may_be_waived: bool
    verdict: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TriedWaiver:
    """What becomes of all missing papers together, and the conditions of the waiver."""

    papers: tuple[TriedPaper, ...]
    summary: str
    conditions: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One day of a count; ``ordinal`` is blank where it does not count."""

    day: str
    kind: str
    why: str
    ordinal: str
    counts: bool = False


@dataclass(frozen=True, slots=True)
class TriedClock:
    """A count of working days, day by day.

    ``begun`` tells what set it going. ``due`` is blank where the count leaves the published
    calendar; ``provisional`` says so.
    """

    lines: tuple[ClockLine, ...]
    begun: str
    due: str
    provisional: str
    text: str


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of the year's calendar: its kind, the holiday it belongs to, whether it is new."""

    on: date
    kind: str
    holiday: str
    works: bool
    is_changed: bool = False


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """A year day by day; without a notice there are no kinds and ``is_known`` is False."""

    year: int
    first: int
    last: int
    today: date
    is_known: bool
    source: str = ""
    days: tuple[CalendarDay, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()
    holidays: tuple[tuple[str, str], ...] = ()
    refusal: str = ""
    is_imported: bool = False
