"""The papers that are no waiver letter as what the seal is put on: found by id, made anew."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.acts import Command
from desktop.domain.case import Case
from desktop.domain.letter_parts import Original
from desktop.domain.paper_keeping import KeepDocument, SealDocument
from desktop.letters.content import Dressing
from desktop.letters.fonts import MissingGlyph
from desktop.letters.render import render
from desktop.office.issuing import keep_pages
from desktop.office.notices import CasePaper, content_of, paper_of, papers_of, undrawn
from desktop.office.paper_codes import code_on, lacks_its_code
from desktop.office.paper_files import kept_file
from desktop.office.paper_naming import paper_named
from desktop.office.sealing import (
    DrawnSeal,
    KeptPages,
    LetterToSeal,
    Pages,
    Sealable,
)
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal, finding

if TYPE_CHECKING:
    from desktop.office.office import Office


@dataclass(frozen=True, slots=True)
class PaperToSeal:
    """A paper of a case by its id."""

    office: "Office"
    case_id: str
    paper_id: str

    @property
    def original(self) -> Original | None:
        """Override Sealable.original."""
        case: Case | None = self.office.case(self.case_id)
        seal = case.paper_seal(self.paper_id) if case else None
        return seal.original if seal else None

    def trial(self) -> Command:
        """Override Sealable.trial."""
        return self._command(DrawnSeal.method)

    def seal(self, method: str, kept: KeptPages, original: Original | None) -> Command:
        """Override Sealable.seal: the pages without the seal are kept as well."""
        return replace(
            self._command(method),
            plain=keep_pages(self.office, kept.plain).digest,
            file=kept.file,
            pdf=kept.pdf,
            original=original,
        )

    def keep(self, original: Original) -> Command:
        """Override Sealable.keep."""
        of = paper_named(self.office, self.case_id, self.paper_id)
        return KeepDocument(case_id=self.case_id, paper_id=self.paper_id, original=original, of=of)

    def pages(self) -> Pages | Refusal:
        """Override Sealable.pages: what no longer says what its code was signed for has none."""
        paper = paper_of(self.office, self.case_id, self.paper_id)
        if paper is None or paper.recorded is None:
            return Refusal((finding("paper_unmade", "paper_id", number=self.paper_id),))
        content, event = content_of(self.office, paper), paper.recorded.event
        if lacks_its_code(content, event):
            return Refusal((finding("paper_reworded", number=paper.number, name=paper.name),))
        dressing = Dressing(
            issued_at=paper.recorded.entered.at, verification=code_on(content, event)
        )
        try:
            plain = render(content, dressing).pdf
            return Pages(plain, render(content, replace(dressing, is_sealed=True)).pdf)
        except MissingGlyph as missing:
            return Refusal((undrawn(missing.missing),))

    def _command(self, method: str) -> SealDocument:
        of = paper_named(self.office, self.case_id, self.paper_id)
        return SealDocument(case_id=self.case_id, paper_id=self.paper_id, method=method, of=of)


def to_seal(office: "Office", case_id: str, letter_id: str, paper_id: str) -> Sealable:
    """Return what is to be sealed: the letter of that id, or else the other paper."""
    if letter_id:
        return LetterToSeal(office, case_id, letter_id)
    return PaperToSeal(office, case_id, paper_id)


def plain_pages(office: "Office", what: Sealable) -> bytes | None:
    """Return the file a seal platform is given: the paper without a seal."""
    if isinstance(what, PaperToSeal):
        case = office.case(what.case_id)
        seal = case.paper_seal(what.paper_id) if case else None
        if seal is not None and seal.plain:
            return kept_file(office, seal.plain)
    pages = what.pages()
    return None if isinstance(pages, Refusal) else pages.plain


def papers_to_serve(office: "Office", case_id: str) -> tuple[CasePaper, ...]:
    """Return the papers of a case that are sealed and not yet served."""
    case = office.case(case_id)
    if case is None:
        return ()
    return tuple(
        p
        for p in papers_of(office, case_id)
        if p.bears_seal and case.paper_seal(p.id) and not case.paper_service(p.id)
    )
