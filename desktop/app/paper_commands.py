"""Turn what the tab of papers and the late entries ask for into the commands of the domain."""

from desktop.domain.acts import Command
from desktop.domain.approval import DecideStep, ReviewLateEntry
from desktop.domain.case import Opinion
from desktop.domain.papers import MarkPaper, ReturnPaper, SubmitPaper, VerifyPaper
from desktop.domain.supplement import ReceiveSupplement
from desktop.domain.values import Bureau, MatterKind, Officer, PaperSource, PaperStatus
from desktop.rules.deficiency import Paper
from desktop.views.requests_papers import LateEntry, LateReview, PaperAct, SupplementArrival


def paper_act(request: PaperAct) -> Command:
    """Return the command of an act on a paper; raises LookupError for an act it has not."""
    case_id, paper = request.case_id, Paper(request.paper)
    match request.act:
        case "submit-paper":
            return _submission(request)
        case "verify-paper":
            return VerifyPaper(case_id=case_id, paper=paper, remark=request.text)
        case "return-paper":
            return ReturnPaper(case_id=case_id, paper=paper, problem=request.text)
        case "mark-paper":
            status = PaperStatus(request.status)
            return MarkPaper(case_id=case_id, paper=paper, status=status, remark=request.text)
        case _:
            raise LookupError(request.act)


def _submission(request: PaperAct) -> SubmitPaper:
    return SubmitPaper(
        case_id=request.case_id,
        paper=Paper(request.paper),
        source=PaperSource(request.source or PaperSource.UPLOAD),
        submitted_on=request.on,
        number=request.number,
        scans=(request.scan,) if request.scan else (),
    )


def supplement_in(request: SupplementArrival) -> ReceiveSupplement:
    """Return the command that everything a notice named came in."""
    matter = MatterKind(request.matter)
    return ReceiveSupplement(case_id=request.case_id, matter=matter, received_at=request.at)


def late_entry(request: LateEntry, officer: Officer, scan: str) -> DecideStep:
    """Return the command of a decision made on paper, with the hash of its scan."""
    return DecideStep(
        case_id=request.case_id,
        matter=MatterKind(request.matter),
        bureau=officer.bureau,
        opinion=Opinion(request.opinion),
        text=request.text,
        reasons=request.reasons,
        opened=tuple(Paper(p) for p in request.opened),
        decided_at=request.decided_at,
        late_reason=request.why,
        late_scan=scan,
    )


def late_review(request: LateReview) -> ReviewLateEntry:
    """Return the command by which a second person confirms a late entry."""
    return ReviewLateEntry(
        case_id=request.case_id,
        matter=MatterKind(request.matter),
        bureau=Bureau(request.bureau),
    )
