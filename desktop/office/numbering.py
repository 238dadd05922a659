"""Which number series an act takes from, and how its number is written."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection

from desktop.domain.acts import Act
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Bureau
from desktop.plain_class import dataclass
from desktop.store.numbers import Series, mark_issued, reserve, unfinished
from desktop.wording.numbers import DOCUMENT_NUMBERS, LETTER_NUMBER

CASE_SERIES = "case"
LETTER_SERIES = "letter"


@dataclass(frozen=True, slots=True)
class TakenNumber:
    """A number taken in the running transaction, and how it is written."""

    series: Series
    number: int
    text: str


def take_number(
    connection: Connection, settings: OfficeSettings, chosen: Act, moment: datetime
) -> TakenNumber | None:
    """Take the next number of the act's series; None where the act takes none.

    Part of the caller's transaction: a refused act gives the number back.
    """
    if not chosen.series:
        return None
    organ = settings.issuer if chosen.series == LETTER_SERIES else Bureau.JOINT_OFFICE
    series = Series(organ.value, chosen.series, moment.year)
    number = reserve(connection, series, f"act:{uuid4()}", moment)
    return TakenNumber(series, number, written(settings, series, number))


def reserved_number(connection: Connection, letter: str, text: str) -> TakenNumber | None:
    """Return the number that was reserved for a letter and is not yet issued."""
    rows = (r for r in unfinished(connection) if r.purpose == letter)
    return next((TakenNumber(r.series, r.number, text) for r in rows), None)


def settle_number(
    connection: Connection, taken: TakenNumber | None, entry: str, moment: datetime
) -> None:
    """Note by which entry the taken number was used."""
    if taken is not None:
        mark_issued(connection, taken.series, taken.number, entry, moment)


def patterns(settings: OfficeSettings) -> dict[tuple[str, str], str]:
    """Return how the numbers of each organ and kind are written, for who leases them.

    ``{year}`` and ``{number}`` stand for themselves, ``{number4}`` for four digits with noughts.
    """
    issuer = settings.organ(settings.issuer)
    office = Bureau.JOINT_OFFICE.value
    blanks = {"year": "{year}", "number": "{number}"}
    return {
        (settings.issuer.value, LETTER_SERIES): LETTER_NUMBER.format(
            prefix=issuer.number_prefix, **blanks
        ),
        (office, CASE_SERIES): f"{settings.case_prefix}-{{year}}-{{number4}}",
        **{
            (office, kind): pattern.format(district=settings.district, **blanks)
            for kind, pattern in DOCUMENT_NUMBERS.items()
        },
    }


def letter_series(settings: OfficeSettings, year: int) -> Series:
    """Return the series of the issuer's letters in a year."""
    return Series(settings.issuer.value, LETTER_SERIES, year)


def written(settings: OfficeSettings, series: Series, number: int) -> str:
    """Return a number as it stands on paper (years in full, no leading noughts)."""
    if series.kind == CASE_SERIES:
        return f"{settings.case_prefix}-{series.year}-{number:04}"
    organ = settings.organ(Bureau(series.organ))
    if series.kind == LETTER_SERIES:
        return LETTER_NUMBER.format(prefix=organ.number_prefix, year=series.year, number=number)
    pattern = DOCUMENT_NUMBERS[series.kind]
    return pattern.format(district=settings.district, year=series.year, number=number)
