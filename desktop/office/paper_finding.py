"""Find a paper by its number or id, whichever case it belongs to."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from desktop.domain.registry import kind_of
from desktop.letters.notice import Notice
from desktop.office.notice_making import paper_id
from desktop.office.notices import KINDS_WITH_PAGES, PAPERS, paper_of
from desktop.office.paper_sealing import PaperToSeal
from desktop.office.sealing import LetterToSeal
from desktop.store.queries import cases_with_number, entries_of_kinds, letter_with_number

if TYPE_CHECKING:
    from desktop.office.office import Office

REPEATED = re.compile(r"（\d+）$")
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NOTICES: dict[str, tuple[Notice, ...]] = {
    kind_of(event).kind: tuple(paper.notice for paper in papers) for event, papers in PAPERS.items()
}


def sealable(office: "Office", key: str) -> LetterToSeal | PaperToSeal | None:
    """Return the letter or other paper of that number or id; None where there is none."""
    with office.store.reading() as connection:
        letter = letter_with_number(connection, key)
    if letter is not None:
        return LetterToSeal(office, *letter)
    found = paper_found(office, key)
    return PaperToSeal(office, *found) if found else None


def paper_found(office: "Office", key: str) -> tuple[str, str] | None:
    """Return case and id of the paper with that number or id that is no waiver letter."""
    with office.store.reading() as connection:
        cases = tuple(dict.fromkeys(_cases(connection, key)))
    for case_id in cases:
        paper = paper_of(office, case_id, key)
        if paper is not None and paper.number:
            return case_id, paper.id
    return None


def _cases(connection: Connection, key: str) -> Iterator[str]:
    if ID.fullmatch(key):
        yield from (
            case_id
            for entry, kind, case_id in entries_of_kinds(connection, KINDS_WITH_PAGES)
            if any(paper_id(entry, notice) == key for notice in NOTICES[kind])
        )
        return
    for number in _roots(key):
        yield from cases_with_number(connection, number)


def _roots(number: str) -> Iterator[str]:
    """Yield the numbers a derived one may stand on: a case's, a letter's, a receipt's, its own."""
    bare = REPEATED.sub("", number)
    yield from dict.fromkeys((number, bare))
    places = [place for place, sign in enumerate(bare) if sign == "-"]
    yield from (bare[:place] for place in reversed(places) if bare[:place])
