"""All rules and the calendar an act is decided by, in one value with one digest."""

from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from datetime import date, datetime, time
from decimal import Decimal
from itertools import chain, islice, product

from desktop.plain_class import dataclass
from desktop.rules.calendar_versions import EarlierCalendar
from desktop.rules.deficiency import Deficiency, Paper, WaivableRow, reminder_day
from desktop.rules.digests import digest
from desktop.rules.exemption import Answer, limit_kv
from desktop.rules.findings import Finding
from desktop.rules.office_hours import OfficeHours, standard_hours
from desktop.rules.parameters import NoParameter, Parameters, reminders
from desktop.rules.stages import Stages
from desktop.rules.versions import Versions
from desktop.rules.working_days import WorkingCalendar

MOST_STATES = 4_096
"""As many states of rules half known are looked at; an office never published that many."""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules in force; ``digest`` changes when any table or the office's hours do.

    ``earlier`` are the calendars that were in force before the present one, the first first.
    """

    calendar: WorkingCalendar
    tables: Mapping[str, Versions]
    earlier: tuple[EarlierCalendar, ...] = ()
    hours: OfficeHours = field(default_factory=standard_hours)
    limits: Parameters = field(init=False)
    deficiency: Deficiency = field(init=False)
    stages: Stages = field(init=False)
    digest: str = field(init=False)

    def __post_init__(self) -> None:
        vouching, anchors = self.tables["deficiency"], self.tables["deficiency_anchor"]
        object.__setattr__(self, "limits", Parameters(self.tables.values()))
        object.__setattr__(self, "deficiency", Deficiency(vouching, anchors))
        object.__setattr__(self, "stages", Stages(self.tables["stages"]))
        object.__setattr__(self, "digest", _digest(self.tables, self.hours))

    def amber_from(self, due_on: date, calendar: WorkingCalendar | None = None) -> date | None:
        """Return the day from which on a due day is near; None where no calendar says.

        ``calendar`` is the one the day was counted by, the present one where None.
        """
        try:
            days = self.days("decision_amber", due_on)
            return reminder_day(due_on, days, calendar or self.calendar)
        except NoParameter:
            return None

    def closing(self, day: date, told_at: datetime | None = None) -> time:
        """Return when the office closes on a day, by what was known when the day was told."""
        return self.hours.on(day, told_at).hours.closing

    def reminders(self, on: date) -> tuple[int, ...]:
        """Return how many working days before its last day a letter is reminded of, by the day."""
        try:
            return reminders(self.tables["early_warning"].at(on))
        except NoParameter:
            return ()

    def first_reminder(self, on: date) -> int:
        """Return how many working days before a letter's last day the first reminder goes out."""
        return max(self.reminders(on), default=0)

    @property
    def exemption(self) -> Versions:
        """The versions of the exemption rule."""
        return self.tables["exemption"]

    def calendars_since(
        self, moment: datetime, until: datetime | None = None
    ) -> tuple[WorkingCalendar, ...]:
        """Return the calendar known at ``moment`` and each later one known by ``until``."""
        last = None if until is None else max(moment, until)
        begins: datetime | None = None
        kept: list[WorkingCalendar] = []
        for earlier in self.earlier:
            if earlier.until > moment and _is_by(begins, last):
                kept.append(earlier.calendar)
            begins = earlier.until
        return (*kept, self.calendar) if _is_by(begins, last) else tuple(kept)

    def as_known(self, moment: datetime) -> "Rulebook":
        """Return the rules with the calendar that was in force at ``moment``."""
        before = tuple(e for e in self.earlier if e.until <= moment)
        if len(before) == len(self.earlier):
            return self
        return replace(self, calendar=self.earlier[len(before)].calendar, earlier=before)

    def by_calendar(self, digest: str) -> "Rulebook | None":
        """Return the rules with the calendar of that digest; None where none ever was in force.

        A later program ships later years: a calendar without its last ones may be the one meant.
        """
        before = ((e.calendar, place) for place, e in enumerate(self.earlier))
        known = ((self.calendar, len(self.earlier)), *before)
        exact = (one for one in known if one[0].digest == digest)
        shorter = ((calendar.with_digest(digest), place) for calendar, place in known)
        for calendar, place in chain(exact, shorter):
            if calendar is not None:
                return replace(self, calendar=calendar, earlier=self.earlier[:place])
        return None

    def known_moments(self) -> Iterator[datetime]:
        """Yield each moment at which the office learnt a notice, a table's version or hours."""
        yield from (earlier.until for earlier in self.earlier)
        yield from (known.known_from for known in self.hours.known)
        for versions in self.tables.values():
            yield from versions.learnt_at()

    def by_digest(self, wanted: str) -> "Rulebook | None":
        """Return the rules a desk had that did not know all there is yet, by their digest.

        None where they are not these without the last that was published: an older program's.
        """
        if wanted == self.digest:
            return self
        each = product(*(versions.before() for versions in self.tables.values()))
        for versions, hours in islice(product(each, self.hours.before()), MOST_STATES):
            tables = dict(zip(self.tables, versions, strict=True))
            if _digest(tables, hours) == wanted:
                return replace(self, tables=tables, hours=hours)
        return None

    def before_last(self) -> "Rulebook":
        """Return the rules with the calendar before the last revision, themselves without one."""
        if not self.earlier:
            return self
        return replace(self, calendar=self.earlier[-1].calendar, earlier=self.earlier[:-1])

    def revised(self, calendar: WorkingCalendar, moment: datetime) -> "Rulebook":
        """Return the rules as they would be with another calendar known from ``moment`` on."""
        earlier = (*self.earlier, EarlierCalendar(self.calendar, moment))
        return replace(self, calendar=calendar, earlier=earlier)

    def days(self, name: str, on: date, known_at: datetime | None = None) -> int:
        """Return a time limit in days; NoParameter where none was in force.

        What was promised is counted by what was known when it was; a later version moves nothing.
        """
        return self.limits.days(name, on, known_at)

    def exemption_limit_kv(self, on: date) -> Decimal:
        """Return up to which voltage (included) the two-day promise and the exemption hold."""
        return limit_kv(self.exemption.at(on))

    def is_waivable(self, paper: Paper, on: date) -> bool:
        """Return whether the table lets a paper be missing for a time."""
        return any(row.paper is paper for row in self.deficiency.rows(on))

    def supporting(self, paper: Paper, on: date) -> tuple[str, ...]:
        """Return the codes of everything that may stand in for a paper."""
        rows = (row for row in self.deficiency.rows(on) if row.paper is paper)
        return tuple(code for row in rows for code in row.supporting)

    def waivable(self, paper: Paper, given: tuple[str, ...], on: date) -> WaivableRow:
        """Return the row that fits the supporting papers given, else the paper's first row.

        Raises LookupError for a paper that can't be waived.
        """
        rows = [row for row in self.deficiency.rows(on) if row.paper is paper]
        if not rows:
            raise LookupError(paper)
        return next((r for r in rows if given and set(given) <= set(r.supporting)), rows[0])

    def anchor(self, row: WaivableRow, profile: str) -> str:
        """Return before which milestone of the profile the paper must be in."""
        return row.anchors[profile]

    def gate_findings(self, answers: Mapping[str, Answer], on: date) -> Iterator[Finding]:
        """Yield each condition of the waiver that fails or that nobody looked into."""
        yield from self.deficiency.gate(answers, on)

    def milestones(self, profile: str, on: date) -> tuple[str, ...]:
        """Return the milestones of a stage profile in order, by the version of a day."""
        return self.stages.milestones(profile, on)


def _digest(tables: Mapping[str, Versions], hours: OfficeHours) -> str:
    """Return the digest of rules; hours an office never changed are no part of it."""
    parts = {
        **{name: versions.digest for name, versions in tables.items()},
        **({"hours": hours.digest} if hours.known else {}),
    }
    return digest(parts)


def _is_by(begins: datetime | None, last: datetime | None) -> bool:
    return begins is None or last is None or begins <= last
