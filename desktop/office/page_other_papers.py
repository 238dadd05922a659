"""Every paper that is no waiver letter, with a number of a series or not, as the register lists it.

One reading of the log gives them all: their numbers follow from what they go with, their ids from
the entry that caused them. No case is read and no page is made.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import field, replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import Case
from desktop.domain.paper_ids import is_paper_of
from desktop.domain.values import Bureau, MatterKind
from desktop.letters.notice import Notice
from desktop.office import notice_numbers as numbers
from desktop.office.notice_making import deciding, paper_id
from desktop.office.notices import KINDS_WITH_PAGES, OF_OTHERS, PAPERS, Paper
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.store.event_log import event_in
from desktop.store.queries import PaperEntry, paper_entries
from desktop.store.rows_letters import OtherPaperRow
from desktop.wording import notices as words

SEALED, SERVED, COMMITTED = "document.sealed", "document.served", "commitment.signed"
DRAFTED = frozenset({"letter.drafted", "letter.replacement_drafted"})
READ = KINDS_WITH_PAGES | DRAFTED | {SEALED, SERVED, COMMITTED}
OF_ISSUER = frozenset({"letter.issued", "letter.served"}) | {
    "letter.extended",
    "letter.lapsed",
    "letter.revoked",
    "letter.cleared",
    "letter.reminded",
}


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A letter as far as numbers of papers need it."""

    id: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class _Committed:
    number: str


@dataclass(slots=True)
class _Case:
    """A case as far as numbers of papers need it, as far as the log was read."""

    number: str
    enterprise: str
    letters: tuple[_Numbered, ...] = ()
    commitment: _Committed | None = None
    times: Counter[object] = field(default_factory=Counter)

    def letter(self, letter_id: str) -> _Numbered | None:
        """Return the letter with that id."""
        return next((x for x in self.letters if x.id == letter_id), None)


def other_papers(
    office: Office, connection: Connection, *, is_whole: bool = False
) -> tuple[OtherPaperRow, ...]:
    """Return the papers, the newest first; without ``is_whole`` those of the newest entries."""
    return tuple(_Reading(office).rows(paper_entries(connection, READ, is_whole=is_whole)))[::-1]


class _Reading:
    """Reads the log once, case by case as it comes."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._cases: dict[str, _Case] = {}
        self._rows: dict[str, OtherPaperRow] = {}

    def rows(self, entries: Iterator[PaperEntry]) -> Iterator[OtherPaperRow]:
        """Return the rows in the order of the log."""
        for entry in entries:
            case = self._cases.setdefault(entry.case_id, _Case(entry.case_number, entry.enterprise))
            event: Any = event_in(entry.text)
            if type(event) in PAPERS:
                self._make(case, entry, event)
            self._note(case, entry, event)
        yield from self._rows.values()

    def _make(self, case: _Case, entry: PaperEntry, event: Any) -> None:
        told = numbers.told_of(event)
        case.times[told] += told is not None
        if entry.kind == "letter.issued":
            case.letters = tuple(
                replace(x, number=event.number) if x.id == event.letter else x for x in case.letters
            )
        if not entry.counts:
            return
        standing = cast("Case", case)  # numbers ask of it only what it has
        for paper in PAPERS[type(event)]:
            if paper.stands(standing, event):
                times = case.times[told] if told is not None else 1
                number = paper.counted(paper.number(standing, event), times)
                row = self._row(case, entry, event, (paper, number))
                self._rows[row.paper_id] = row

    def _row(
        self, case: _Case, entry: PaperEntry, event: Any, made: tuple[Paper, str]
    ) -> OtherPaperRow:
        paper, number = made
        organ = self._organ(entry.kind, event, paper.notice)
        return OtherPaperRow(
            number=number,
            name=words.NAMES[paper.notice.value],
            case_id=entry.case_id,
            case_number=case.number,
            enterprise=case.enterprise,
            on=entry.at.date(),
            organ=organ.value,
            organ_name=self._office.settings.organ(organ).short_name,
            has_pages=True,
            paper_id=paper_id(entry.id, paper.notice),
            kind=paper.notice.value,
            bears_seal=paper.notice not in OF_OTHERS,
        )

    def _organ(self, kind: str, event: Any, notice: Notice) -> Bureau:
        if notice in (Notice.PERMIT, Notice.REFUSAL):
            return deciding(self._office, MatterKind(event.matter))
        if notice in (Notice.EXPLANATION_REQUEST, Notice.STEP_EXTENSION):
            return Bureau(event.bureau)
        if kind == SERVED:
            return Bureau(event.organ)
        return self._office.settings.issuer if kind in OF_ISSUER else Bureau.JOINT_OFFICE

    def _note(self, case: _Case, entry: PaperEntry, event: Any) -> None:
        """Take in what later papers, or the row of this one, go by."""
        if not entry.counts:
            return
        match entry.kind:
            case "letter.drafted" | "letter.replacement_drafted":
                case.letters = (*case.letters, _Numbered(event.letter))
            case "commitment.signed":
                case.commitment = _Committed(event.number)
            case "document.sealed" if is_paper_of(event.paper_id, event.entry):
                self._change(event.paper_id, sealed=event.method)
            case "document.served" if is_paper_of(event.paper_id, event.entry):
                at: datetime = event.served_at
                self._change(event.paper_id, served_on=at.astimezone(OFFICE_ZONE).date())
            case _:
                pass

    def _change(self, known: str, **changed: Any) -> None:
        row = self._rows.get(known)
        if row is not None:
            self._rows[known] = replace(row, **changed)
