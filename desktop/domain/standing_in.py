"""代理: an officer's duties lent to a colleague of the same bureau, from one day to another.

Whoever stands in acts under their own name, and what they do counts as done by both: what must be
done by different people is not done by one for the other. Administration and audit are never lent.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.values import APART, Duty, Officer
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding

NEVER_LENT = APART
LONGEST_DAYS = 366
_NAMES = {"officer", "delegate", "since", "until"}


@dataclass(frozen=True, slots=True)
class StandIn:
    """``delegate`` has the duties of ``officer`` on each day of the two and between."""

    officer: str
    delegate: str
    since: date
    until: date

    def holds_on(self, day: date) -> bool:
        """Return whether it holds on a day."""
        return self.since <= day <= self.until


def lenders(
    delegate: Officer, people: Iterable[Officer], stand_ins: Sequence[StandIn], day: date
) -> tuple[Officer, ...]:
    """Return whose duties an officer has on a day: active colleagues of the same bureau."""
    names = {s.officer for s in stand_ins if s.delegate == delegate.id and s.holds_on(day)}
    found = (p for p in people if p.id in names and p.is_active and p.bureau is delegate.bureau)
    return tuple(p for p in found if p.id != delegate.id)


def with_lent(
    officer: Officer, people: Iterable[Officer], stand_ins: Sequence[StandIn], day: date
) -> Officer:
    """Return the officer with the duties that are lent to them on a day."""
    if not any(s.delegate == officer.id for s in stand_ins):
        return officer
    lent = frozenset(d for p in lenders(officer, people, stand_ins, day) for d in p.duties)
    return replace(officer, duties=officer.duties | (lent - NEVER_LENT))


def stood_in_for(
    officer: Officer,
    duties: frozenset[Duty],
    lending: Iterable[Officer],
) -> Officer | None:
    """Return for whom an officer did what needs one of these duties; None where for nobody."""
    if duties & officer.duties:
        return None
    return next((p for p in lending if duties & (p.duties - NEVER_LENT)), None)


def hands_of(
    officer_id: str,
    duties: frozenset[Duty],
    people: Iterable[Officer],
    stand_ins: Sequence[StandIn],
    day: date | None = None,
) -> frozenset[str]:
    """Return who counts as having done what needs one of these duties: the officer, or both.

    ``people`` with the duties of their own. Without a day it was done earlier: by whoever has none
    of the duties for anybody who ever lent one.
    """
    known = {p.id: p for p in people}
    own = known.get(officer_id)
    if own is None or duties & own.duties:
        return frozenset({officer_id})
    lent = (
        known[s.officer]
        for s in stand_ins
        if s.delegate == officer_id and s.officer in known and (day is None or s.holds_on(day))
    )
    fitting = (p for p in lent if p.bureau is own.bureau and duties & (p.duties - NEVER_LENT))
    return frozenset({officer_id, *(p.id for p in fitting)})


def is_own_lending(
    officer: str, duties: Iterable[str], before: object, after: object, today: date
) -> bool:
    """Return whether a signatory changes nothing but who stands in for them.

    The two are all that is lent, before and after, as plain JSON from wherever. What has begun
    stays, as who acted for whom is told by it: only its last day moves, never to before today.
    """
    was, now = lendings_in(before), lendings_in(after)
    if Duty.SIGNATORY not in set(duties) or was is None or now is None:
        return False
    gone = [s for s in was if s not in now]
    if any(s["officer"] != officer for s in (*gone, *(s for s in now if s not in was))):
        return False
    day = today.isoformat()
    return all(s["since"] > day or any(_is_moved(s, n, day) for n in now) for s in gone)


def lendings_in(said: object) -> list[Mapping[str, str]] | None:
    """Return lendings as they are kept; None where that is no list of such rows alone."""
    if not isinstance(said, list) or not all(_is_lending(row) for row in said):
        return None
    return said


def _is_lending(row: object) -> bool:
    if not isinstance(row, dict) or row.keys() != _NAMES:
        return False
    if not all(isinstance(text, str) and text.isprintable() for text in row.values()):
        return False
    return all(_is_day(row[name]) for name in ("since", "until"))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_moved(was: Mapping[str, str], now: Mapping[str, str], today: str) -> bool:
    is_same = all(was[name] == now[name] for name in _NAMES - {"until"})
    return is_same and now["until"] >= min(was["until"], today)


def against_standing_in(
    wanted: StandIn, people: Sequence[Officer], present: Sequence[StandIn], today: date
) -> Iterator[Finding]:
    """Yield what stands against lending an officer's duties."""
    known = {p.id: p for p in people if p.is_active}
    for field, name in (("officer", wanted.officer), ("delegate", wanted.delegate)):
        if name not in known:
            yield finding("stand_in_unknown", field, given=name)
    if wanted.officer == wanted.delegate:
        yield finding("stand_in_oneself", "delegate")
    pair = [known[n] for n in (wanted.officer, wanted.delegate) if n in known]
    if len(pair) == 2 and pair[0].bureau is not pair[1].bureau:
        yield finding("stand_in_elsewhere", "delegate", bureau=pair[0].bureau)
    if len(pair) == 2 and pair[1].duties & APART:
        yield finding("stand_in_apart", "delegate", held=",".join(sorted(pair[1].duties & APART)))
    if pair and pair[0].id == wanted.officer and not pair[0].duties - NEVER_LENT:
        yield finding("stand_in_nothing", "officer")
    yield from _days_fit(wanted, today)
    if wanted in present:
        yield finding("stand_in_twice")


def _days_fit(wanted: StandIn, today: date) -> Iterator[Finding]:
    if wanted.until < wanted.since:
        yield finding("stand_in_backwards", "until", since=wanted.since)
    elif (wanted.until - wanted.since).days > LONGEST_DAYS:
        yield finding("stand_in_long", "until", longest=LONGEST_DAYS)
    if wanted.since < today:
        yield finding("stand_in_past", "since", today=today)
