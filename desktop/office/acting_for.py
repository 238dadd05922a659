"""Who did something for whom, as papers and registers name it: 周敏（代黄振邦）."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop.domain.kind_rules import KIND_RULES
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.standing_in import StandIn, hands_of, lenders, stood_in_for
from desktop.domain.values import Officer
from desktop.wording.people import by_name


def acting_name(
    people: Mapping[str, Officer], settings: OfficeSettings, officer_id: str, kind: str, on: date
) -> str:
    """Return the name of who recorded something of that kind on a day, with who it was for."""
    officer = people.get(officer_id)
    if officer is None or not settings.stand_ins:
        return officer.name if officer else officer_id
    lending = lenders(officer, people.values(), settings.stand_ins, on)
    principal = stood_in_for(officer, KIND_RULES[kind].duties, lending)
    return by_name(officer.name, principal.name if principal else "")


def late_lending(
    people: Mapping[str, Officer],
    stand_ins: Sequence[StandIn],
    done: tuple[str, str, date],
    taken: date,
) -> StandIn | None:
    """Return the lending an entry was done under that was over when the entry arrived, or None.

    ``done`` is by whom, of what kind, on which day it says; the last such lending is returned.
    """
    officer, kind, on = done
    if kind not in KIND_RULES or not any(s.delegate == officer for s in stand_ins):
        return None
    hands = hands_of(officer, KIND_RULES[kind].duties, people.values(), stand_ins, on)
    fitting = [
        s
        for s in stand_ins
        if s.delegate == officer and s.officer in hands - {officer} and s.holds_on(on)
    ]
    last = max(fitting, key=lambda s: s.until, default=None)
    return last if last is not None and last.until < taken else None
