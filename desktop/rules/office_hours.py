"""An office keeps hours from one day on until it settles others, and a count goes by those then.

Source: 民法典 Art. 201 ("按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算"), Art. 203
("有业务时间的，停止业务活动的时间为截止时间"), Art. 204 ("期间的计算方法依照本法的规定，但是法律
另有规定或者当事人另有约定的除外").
Our reading: from when hours are valid and since when they are known are two things. Of those known
at a moment the ones that began last hold on a day; what was counted by others stays as it was.
"""

from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from desktop.plain_class import dataclass
from desktop.rules.digests import digest
from desktop.rules.findings import Finding, finding
from desktop.rules.office_time import Hours

EARLIEST, LATEST = time(6, 0), time(23, 59)
"""Hours outside of these are a slip of the pen."""
LEAST_MINUTES = 240
TIMES = ("opening", "closing", "cutoff", "lunch_from", "lunch_until")


@dataclass(frozen=True, slots=True)
class HoursVersion:
    """The hours an office keeps from a day on, and what they do to a count.

    Papers that come after ``cutoff`` (截止) are received on the next day worked. With
    ``late_counts_next`` an acceptance after it counts as made on the next day worked as well; with
    ``first_day_counts`` counting begins on the day of acceptance, else on the one after (受理次日).
    """

    valid_from: date
    hours: Hours
    cutoff: time
    late_counts_next: bool = False
    first_day_counts: bool = False


@dataclass(frozen=True, slots=True)
class KnownHours:
    """Hours an office published, and since when it knows them."""

    known_from: datetime
    version: HoursVersion


class BadHours(ValueError):
    """What was given are no hours an office can keep; ``findings`` name every reason."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(f"{f.rule} {f.field}" for f in findings))
        self.findings = findings


class OfficeHours:
    """All hours an office ever kept; ``first`` hold until others were published."""

    __slots__ = ("digest", "first", "known")

    def __init__(self, first: HoursVersion, known: Iterable[KnownHours] = ()) -> None:
        self.first = first
        self.known = tuple(sorted(known, key=_known_from))
        self.digest = digest([content_of(k.version) for k in self.known]) if self.known else ""

    def on(self, day: date, known_at: datetime | None = None) -> HoursVersion:
        """Return the hours of a day by what was known at a moment (all, where None)."""
        return self._last(day, (k for k in self.known if not known_at or k.known_from <= known_at))

    def of_day(self, day: date) -> Hours:
        """Return the hours kept on a day: what was settled later does not reach back."""
        return self._last(day, (k for k in self.known if k.known_from.date() <= day)).hours

    def _last(self, day: date, known: Iterable[KnownHours]) -> HoursVersion:
        found = self.first
        for one in known:
            if found.valid_from <= one.version.valid_from <= day:
                found = one.version
        return found

    def before(self) -> Iterator["OfficeHours"]:
        """Yield these hours, then as they were before each that was published, to the first."""
        yield self
        for count in reversed(range(len(self.known))):
            yield OfficeHours(self.first, self.known[:count])

    def cutoffs(self) -> tuple[time, ...]:
        """Return every hour at which a day of receipt ever ended, in order."""
        return tuple(sorted({self.first.cutoff, *(k.version.cutoff for k in self.known)}))


def standard_hours(closing: time = time(17, 30)) -> OfficeHours:
    """Return the hours of an office that settled nothing but when it closes."""
    return OfficeHours(HoursVersion(date.min, Hours(time(8, 30), closing), closing))


def passed(cutoffs: tuple[time, ...], moment: time) -> int:
    """Return how many of these hours are over at a time of day; at the hour sharp it is not."""
    return bisect(cutoffs, moment) - (moment in cutoffs)


def content_of(version: HoursVersion) -> dict[str, Any]:
    """Return hours as plain values, as they are written in a version's text."""
    lunch = version.hours.lunch
    return {
        "valid_from": version.valid_from.isoformat(),
        "opening": f"{version.hours.opening:%H:%M}",
        "closing": f"{version.hours.closing:%H:%M}",
        "lunch_from": f"{lunch[0]:%H:%M}" if lunch else "",
        "lunch_until": f"{lunch[1]:%H:%M}" if lunch else "",
        "cutoff": f"{version.cutoff:%H:%M}",
        "late_counts_next": version.late_counts_next,
        "first_day_counts": version.first_day_counts,
    }


def read_hours(content: object) -> HoursVersion:
    """Return the hours plain values say; BadHours with every reason where they say none."""
    if not isinstance(content, Mapping):
        raise BadHours((finding("hours_unreadable"),))
    found: list[Finding] = []
    day = _day(content.get("valid_from"), found)
    times = {name: _time(name, content.get(name), found) for name in TIMES}
    flags = {n: content.get(n, False) for n in ("late_counts_next", "first_day_counts")}
    found += [
        finding("hours_flag_unreadable", f"hours.{n}")
        for n, f in flags.items()
        if type(f) is not bool
    ]
    if not found:
        found += _faults(times)
    if found or day is None:
        raise BadHours(tuple(found))
    return _version(day, times, flags)


def _version(day: date, times: Mapping[str, time | None], flags: Mapping[str, Any]) -> HoursVersion:
    opening, closing, cutoff = (times[n] for n in ("opening", "closing", "cutoff"))
    first, last = times["lunch_from"], times["lunch_until"]
    assert opening is not None
    assert closing is not None
    assert cutoff is not None
    lunch = (first, last) if first is not None and last is not None else None
    return HoursVersion(day, Hours(opening, closing, lunch), cutoff, **flags)


def _day(said: object, found: list[Finding]) -> date | None:
    try:
        day = date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        day = None
    if day is None:
        found.append(finding("hours_day_unreadable", "hours.valid_from", given=said or ""))
    return day


def _time(name: str, said: object, found: list[Finding]) -> time | None:
    is_break = name.startswith("lunch")
    if said in ("", None) and is_break:
        return None
    try:
        moment = time.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.second or moment.tzinfo or moment.microsecond:
        found.append(finding("hours_time_unreadable", f"hours.{name}", given=said or ""))
        return None
    return moment


def _faults(times: Mapping[str, time | None]) -> list[Finding]:
    opening, closing, cutoff = (times[n] or time() for n in ("opening", "closing", "cutoff"))
    if not EARLIEST <= opening < closing <= LATEST:
        return [finding("hours_backwards", "hours.closing", opening=opening, closing=closing)]
    found = [*_break_faults(times, opening, closing)]
    if not opening < cutoff <= closing:
        found.append(
            finding("hours_cutoff_outside", "hours.cutoff", opening=opening, closing=closing)
        )
    if not found:
        lunch = (times["lunch_from"], times["lunch_until"])
        worked = Hours(opening, closing, lunch if lunch[0] else None).minutes  # type: ignore[arg-type]
        if worked < LEAST_MINUTES:
            found.append(finding("hours_too_short", "hours.closing", minutes=worked))
    return found


def _break_faults(times: Mapping[str, time | None], opening: time, closing: time) -> list[Finding]:
    first, last = times["lunch_from"], times["lunch_until"]
    if first is None and last is None:
        return []
    if first is None or last is None:
        name = "lunch_from" if first is None else "lunch_until"
        return [finding("hours_break_half", f"hours.{name}")]
    if not opening < first < last < closing:
        span = {"opening": opening, "closing": closing}
        return [finding("hours_break_outside", "hours.lunch_from", **span)]
    return []


def _known_from(known: KnownHours) -> datetime:
    return known.known_from
