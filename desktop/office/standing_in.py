"""代理 in the office: lent by an administrator or signatory, ended early, told at what was done."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop.clock import OFFICE_ZONE
from desktop.domain.kind_rules import KIND_RULES
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.standing_in import StandIn, against_standing_in, lenders, stood_in_for
from desktop.domain.values import Officer
from desktop.office.administration import STAND_INS, Change, change_values
from desktop.office.office import Office
from desktop.rules.findings import Refusal, finding
from desktop.store.codec import to_json
from desktop.store.event_log import LoggedEntry


def lend(office: Office, wanted: StandIn, by: str) -> Refusal | None:
    """Lend an officer's duties; None when kept."""
    present = office.settings.stand_ins
    today = office.now().date()
    found = tuple(against_standing_in(wanted, office.officers(), present, today))
    return Refusal(found) if found else _keep(office, (*present, wanted), by)


def end(office: Office, ended: StandIn, by: str) -> Refusal | None:
    """End a standing in: before it began as if it never was, else with today.

    What was done for the officer today stays told by it, and so does who must be another.
    """
    present, today = office.settings.stand_ins, office.now().date()
    if ended not in present or ended.until < today:
        return Refusal((finding("stand_in_missing"),))
    if ended.since > today:
        return _keep(office, tuple(s for s in present if s != ended), by)
    if ended.until == today:
        return Refusal((finding("stand_in_last_day"),))
    last = replace(ended, until=today)
    return _keep(office, tuple(last if s == ended else s for s in present), by)


def for_whom(
    logged: Iterable[LoggedEntry], people: Iterable[Officer], settings: OfficeSettings
) -> Mapping[str, str]:
    """Return by entry the name of the officer for whom it was made, where it was for another."""
    if not settings.stand_ins:
        return {}
    known = {p.id: p for p in people}
    found = {}
    for one in logged:
        officer, rule = known.get(one.entry.officer), KIND_RULES.get(one.entry.kind)
        if officer is None or rule is None:
            continue
        day = one.entry.moment.astimezone(OFFICE_ZONE).date()
        lending = lenders(officer, known.values(), settings.stand_ins, day)
        principal = stood_in_for(officer, rule.duties, lending)
        if principal is not None:
            found[one.entry.id] = principal.name
    return found


def _keep(office: Office, wanted: tuple[StandIn, ...], by: str) -> Refusal | None:
    before, after = (to_json(list(s)) for s in (office.settings.stand_ins, wanted))
    return change_values(office, {STAND_INS: Change(before, after)}, by)
