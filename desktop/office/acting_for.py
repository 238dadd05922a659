"""Who did something for whom, as papers and registers name it: 周敏（代黄振邦）."""

from collections.abc import Mapping
from datetime import date

from desktop.domain.kind_rules import KIND_RULES
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.standing_in import lenders, stood_in_for
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
