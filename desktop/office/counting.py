"""Working days counted from a moment, for no case, as the clock of a case counts them.

The office's hours say on which day what came counts as made: papers past the cut-off are received
on the next day worked, an acceptance too where the office settled that.
"""

from datetime import date, datetime, time

from desktop.clock import OFFICE_ZONE
from desktop.domain.clocks import beginning_by, receipt_beginning
from desktop.plain_class import dataclass
from desktop.rules.rulebook import Rulebook
from desktop.rules.two_working_days import Beginning, counting_day, received_day
from desktop.rules.working_days import ONE_DAY, CountedDay, NoCalendar
from desktop.wording.clock_story import StoryStart


@dataclass(frozen=True, slots=True)
class CountFrom:
    """What a count begins with: papers received, or an acceptance.

    ``at`` is None where only the day is known: it was before the cut-off then.
    """

    on: date
    at: time | None = None
    is_receipt: bool = False

    @property
    def moment(self) -> datetime | None:
        """The moment it came at, where that is known."""
        return None if self.at is None else datetime.combine(self.on, self.at, OFFICE_ZONE)

    @property
    def known_at(self) -> datetime:
        """By what was known when it is counted: at its moment, else at the end of its day."""
        return self.moment or datetime.combine(self.on, time.max, OFFICE_ZONE)


@dataclass(frozen=True, slots=True)
class Count:
    """Every day of a count, and where it left the calendar.

    ``start`` is the day it counts as made on, None where that year is unknown already;
    ``missing_year`` is None where the count came to its end.
    """

    start: date | None
    beginning: Beginning
    days: tuple[CountedDay, ...]
    missing_year: int | None = None


def count_from(rules: Rulebook, given: CountFrom, days: int) -> Count:
    """Return the count of so many working days by the hours and the calendar of these rules."""
    beginning = _beginning(rules, given)
    try:
        start = _start(rules, given, beginning)
    except NoCalendar as missing:
        return Count(None, beginning, (), missing.year)
    before = start - ONE_DAY if beginning.first_day_counts else start
    counted: list[CountedDay] = []
    number = 0
    try:
        for note in rules.calendar.notes_after(before):
            number += note.works
            counted.append(CountedDay(note, number if note.works else None))
            if number == days:
                break
    except NoCalendar as missing:
        return Count(start, beginning, tuple(counted), missing.year)
    return Count(start, beginning, tuple(counted))


def story_of(count: Count, given: CountFrom) -> StoryStart:
    """Return what set a count going, as it is told of a case's clock."""
    begun = count.beginning
    on = count.start or given.on
    return StoryStart(begun.at, on, begun.cutoff, begun.first_day_counts, given.is_receipt)


def _beginning(rules: Rulebook, given: CountFrom) -> Beginning:
    if given.is_receipt:
        cutoff = receipt_beginning(given.known_at, rules).cutoff
        return Beginning(given.moment, cutoff)
    return beginning_by(rules, given.on, given.moment, given.known_at)


def _start(rules: Rulebook, given: CountFrom, beginning: Beginning) -> date:
    if not given.is_receipt or beginning.cutoff is None:
        return counting_day(given.on, rules.calendar, beginning)
    came = beginning.at or datetime.combine(given.on, time.min, OFFICE_ZONE)
    return received_day(came, rules.calendar, cutoff=beginning.cutoff)
