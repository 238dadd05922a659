"""What the enterprise is handed at the window: the receipt slip, or the notice of acceptance."""

from desktop.domain.case import Case
from desktop.domain.intake import MatterAccepted
from desktop.domain.values import MatterKind
from desktop.letters.notice import Notice
from desktop.office.notice_making import NumberedNotice
from desktop.office.notices import drawn, papers_of
from desktop.office.office import Office
from desktop.rules.findings import Refusal


def receipt_slip(office: Office, case: Case) -> NumberedNotice | Refusal | None:
    """Return the receipt slip (收件回执) of a case: what came in when, and by when it is told."""
    papers = (p for p in papers_of(office, case.id) if p.notice is Notice.RECEIPT_SLIP)
    paper = next(papers, None)
    return drawn(office, paper, case.paper_seal(paper.id)) if paper else None


def acceptance_notice(
    office: Office, case: Case, kind: MatterKind
) -> NumberedNotice | Refusal | None:
    """Return the notice of acceptance (受理通知书) of a matter, None while it is not accepted."""
    for paper in papers_of(office, case.id):
        event = paper.recorded.event if paper.recorded else None
        if isinstance(event, MatterAccepted) and event.matter is kind:
            return drawn(office, paper, case.paper_seal(paper.id))
    return None
