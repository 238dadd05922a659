"""Whose office time a matter or a case took: minutes by party, which add up to the whole."""

from collections.abc import Sequence

from desktop.clock import OFFICE_ZONE
from desktop.domain.ball import Party, Stretch, case_stretches, stretches
from desktop.domain.case import Case, Matter
from desktop.domain.folding import Recorded
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.rules.office_time import worked_minutes
from desktop.rules.working_days import NoCalendar
from desktop.store.current_state import is_open


@dataclass(frozen=True, slots=True)
class HeldShares:
    """The minutes each party held a matter, those that never did left out.

    ``now`` is who holds it, None once it ended; ``day`` is how long a day worked is today.
    """

    minutes: tuple[tuple[Party, int], ...]
    total: int
    now: Party | None
    day: int


def held_shares(office: Office, matter: Matter, history: Sequence[Recorded]) -> HeldShares | None:
    """Return whose time a matter took; None where that cannot be told."""
    held = stretches(history, matter.kind, office.now())
    return _shares(office, held, is_open=matter.is_open)


def case_shares(office: Office, case: Case, history: Sequence[Recorded]) -> HeldShares | None:
    """Return whose time a case took, all its matters together; None where it cannot be told."""
    held = case_stretches(history, office.now())
    return _shares(office, held, is_open=is_open(case))


def _shares(office: Office, held: Sequence[Stretch], *, is_open: bool) -> HeldShares | None:
    if not held:
        return None
    try:
        spent = [(one.party, _minutes(office, one)) for one in held]
        whole = Stretch(held[0].party, held[0].since, held[-1].until)
        total = _minutes(office, whole)
    except NoCalendar:
        return None
    sums = {party: sum(m for p, m in spent if p is party) for party in Party}
    shares = tuple((party, minutes) for party, minutes in sums.items() if minutes)
    day = office.rules.hours.of_day(office.now().date()).minutes
    return HeldShares(shares, total, held[-1].party if is_open else None, day)


def _minutes(office: Office, held: Stretch) -> int:
    since, until = (m.astimezone(OFFICE_ZONE) for m in (held.since, held.until))
    return worked_minutes(since, until, office.rules.calendar, office.rules.hours.of_day)
