"""The papers of a year whose case did not end in it: which, and what is still to come of them."""

from collections.abc import Iterator

from desktop.domain.case import Case
from desktop.office.notices import listed_notices
from desktop.office.office import Office
from desktop.store.current_state import is_open
from desktop.store.rows_case import NoticeRow, PaperKeeping
from desktop.wording import year_archive as words
from desktop.wording.values import MATTERS


def papers_of_year(office: Office, case_id: str, year: int) -> tuple[NoticeRow, ...]:
    """Return the numbered papers of a case whose day lies in a year; a draft has none."""
    listed = listed_notices(office, case_id)
    return tuple(p for p in listed if p.number and p.on is not None and p.on.year == year)


def state_of(case: Case) -> str:
    """Return whether anything is still to be done in the case, as it stands now."""
    return words.STATES[is_open(case)]


def to_come(case: Case, kept: PaperKeeping) -> str:
    """Return what is still to come, of a paper and of its case; blank for nothing."""
    return words.AND.join((*_of_paper(kept), *_of_case(case)))


def _of_paper(kept: PaperKeeping) -> Iterator[str]:
    if kept.bears_seal and not kept.sealed:
        yield words.TO_COME["seal"]
    if kept.bears_seal and not kept.served:
        yield words.TO_COME["serve"]


def _of_case(case: Case) -> Iterator[str]:
    for matter in case.matters:
        if matter.is_open:
            yield words.TO_COME["matter"].format(name=MATTERS[matter.kind])
    for letter in case.letters:
        if letter.number and letter.is_live and letter.outstanding:
            yield words.TO_COME["letter"].format(number=letter.number)
