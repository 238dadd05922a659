"""The series of numbers an officer's acts take from."""

from desktop.domain.acts import ACTS
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.numbering import LETTER_SERIES
from desktop.office.office import Office
from desktop.store.numbers import Series


def series_of(office: Office, person: Officer, year: int) -> tuple[Series, ...]:
    """Return the series of a year that the officer's acts take numbers from."""
    kinds = {act.series for act in ACTS.values() if act.series and act.duties & person.duties}
    issuer = office.settings.issuer
    if Duty.SIGNATORY in person.duties:
        kinds.add(LETTER_SERIES)
    if person.bureau is not issuer:
        kinds.discard(LETTER_SERIES)
    return tuple(
        Series((issuer if kind == LETTER_SERIES else Bureau.JOINT_OFFICE).value, kind, year)
        for kind in sorted(kinds)
    )
