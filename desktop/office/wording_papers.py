"""Which papers were issued by a wording: they keep it, so no version begins before them."""

from datetime import date

from desktop.domain.letter import LetterIssued
from desktop.domain.registry import kind_of
from desktop.letters.notice import Notice
from desktop.office.notices import PAPERS
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.store.queries import first_entry_since


@dataclass(frozen=True, slots=True)
class Issued:
    """A paper that was issued: its number or that of its case, and the day."""

    said: str
    on: date


def issued_since(office: Office, name: str, since: date) -> Issued | None:
    """Return the first paper of a kind issued on a day or after it, None where there is none."""
    kinds = {kind_of(e).kind for e, papers in PAPERS.items() if name in {p.notice for p in papers}}
    if name == Notice.WAIVER:
        kinds.add(kind_of(LetterIssued).kind)
    with office.store.reading() as connection:
        found = first_entry_since(connection, kinds, since)
    return Issued(found.number or found.case_number, found.at.date()) if found else None
