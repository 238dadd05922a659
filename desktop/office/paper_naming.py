"""What a paper that is no waiver letter is, from its id: its name, its maker, whom it goes to."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.letter_life import PrintLetter
from desktop.domain.paper_keeping import PaperNamed, ServeDocument
from desktop.domain.registry import kind_of
from desktop.domain.values import Bureau
from desktop.office.notices import paper_of, papers_of
from desktop.rules.findings import Refusal, finding
from desktop.wording import notices as words

if TYPE_CHECKING:
    from desktop.office.office import Office


def named_paper(office: "Office", command: PrintLetter) -> PrintLetter | Refusal:
    """Return the command with the paper's name, or that the case has no such numbered paper."""
    papers = (p for p in papers_of(office, command.case_id) if p.number)
    paper = next((p for p in papers if p.id == command.paper_id), None)
    if paper is None:
        unmade = finding("paper_unmade", "paper_id", number=command.paper_id)
        return Refusal((unmade,))
    return replace(command, named=f"{paper.name} {paper.number}")


def paper_named(office: "Office", case_id: str, key: str) -> PaperNamed | None:
    """Return what a numbered paper is, by its id or number; None where the case has none such."""
    paper = paper_of(office, case_id, key)
    if paper is None or paper.recorded is None or not paper.number:
        return None
    facts, entered = paper.facts(), paper.recorded.entered
    return PaperNamed(
        name=words.NAMES[paper.notice.value],
        number=paper.number,
        entry=entered.entry,
        kind=kind_of(type(paper.recorded.event)).kind,
        organ=_bureau(office, facts.organ.full_name),
        addressee=facts.addressee,
        made_by=entered.officer,
        made_at=entered.at,
        bears_seal=paper.bears_seal,
    )


def served_paper(office: "Office", command: ServeDocument) -> ServeDocument:
    """Return the command with what the paper is, and its id where its number was given."""
    paper = paper_of(office, command.case_id, command.paper_id)
    of = paper_named(office, command.case_id, command.paper_id)
    return replace(command, paper_id=paper.id if paper else command.paper_id, of=of)


def _bureau(office: "Office", name: str) -> Bureau:
    named = (b for b in Bureau if office.settings.organ(b).full_name == name)
    return next(named, Bureau.JOINT_OFFICE)
