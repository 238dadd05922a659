"""Copies of papers that are no waiver letters: each counted under the paper's id, by its name."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.letter_life import PrintLetter
from desktop.office.notices import papers_of
from desktop.rules.findings import Refusal, finding

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
