"""Turn what a page asks for into the commands of the domain."""

from datetime import timedelta

from desktop.domain.acts import Command
from desktop.domain.approval import ConcludeMatter, DecideStep
from desktop.domain.case import Case, MatterOutcome, Opinion, SupplementItem
from desktop.domain.intake import AcceptMatter
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_draft import DraftLetter, ReviseLetter
from desktop.domain.step_clock import RequestExplanation
from desktop.domain.supplement import RequestSupplement
from desktop.domain.values import MatterKind, Officer
from desktop.domain.verdict import FileExemption
from desktop.office.letter_commands import letter_command
from desktop.office.office import Office
from desktop.rules.deficiency import Paper
from desktop.views.requests import CaseAct, DecideRequest, Decision, LetterAct, LetterRequest
from desktop.wording import signs

LIST_MARK = signs.SEMICOLON
OPINIONS = {
    Decision.APPROVE: Opinion.APPROVE,
    Decision.REJECT: Opinion.REJECT,
    Decision.NOT_CONCERNED: Opinion.NOT_CONCERNED,
}


def decision(office: Office, request: DecideRequest, officer: Officer) -> Command:
    """Return the command of a decision on the own step, or of a return."""
    matter = MatterKind(request.matter)
    match request.decision:
        case Decision.SUPPLEMENT:
            return _supplement(office, request, matter)
        case Decision.EXPLANATION:
            return RequestExplanation(
                case_id=request.case_id,
                matter=matter,
                bureau=officer.bureau,
                question=LIST_MARK.join(request.reasons) or request.text,
            )
        case Decision.APPROVE | Decision.REJECT | Decision.NOT_CONCERNED:
            return _opinion(request, matter, officer)


def _opinion(request: DecideRequest, matter: MatterKind, officer: Officer) -> DecideStep:
    opinion = OPINIONS[request.decision]
    said = request.reasons or ((request.text,) if request.text else ())
    reasons = said if opinion is Opinion.REJECT else ()
    return DecideStep(
        case_id=request.case_id,
        matter=matter,
        bureau=officer.bureau,
        opinion=opinion,
        text=request.text,
        reasons=reasons,
        opened=tuple(Paper(p) for p in request.opened),
    )


def _supplement(office: Office, request: DecideRequest, matter: MatterKind) -> Command:
    problem = request.text or LIST_MARK.join(request.reasons)
    items = tuple(SupplementItem(Paper(p), problem) for p in request.papers)
    today = office.now().date()
    by = today + timedelta(days=office.rules.days("supplement_usual", today))
    return RequestSupplement(case_id=request.case_id, matter=matter, items=items, by=by)


def draft(request: LetterRequest, usual_last_day: object) -> DraftLetter | ReviseLetter:
    """Return the command that keeps a letter's form; the usual last day is left to the rule."""
    papers = tuple(
        PaperToWaive(
            Paper(p.paper),
            supporting=p.supporting,
            progress=p.progress,
            issuing_organ=p.issuing_organ,
            supplement_by=p.supplement_by,
        )
        for p in request.papers
    )
    last_day = None if request.last_day == usual_last_day else request.last_day
    if request.letter_id:
        return ReviseLetter(
            case_id=request.case_id,
            letter=request.letter_id,
            papers=papers,
            last_day=last_day,
            title_break=request.title_break,
        )
    return DraftLetter(
        case_id=request.case_id,
        papers=papers,
        last_day=last_day,
        title_break=request.title_break,
    )


def letter_act(case: Case, request: LetterAct) -> Command:
    """Return the command that moves a letter on; raises LookupError for a letter it has not."""
    letter = case.letter(request.letter_id)
    if letter is None:
        raise LookupError(request.letter_id)
    return letter_command(request.act, case, letter, dict(request.said))


def case_act(office: Office, request: CaseAct) -> Command:
    """Return the command of a case's next step: accept, file or conclude."""
    matter = MatterKind(request.matter)
    match request.act:
        case "accept":
            return AcceptMatter(case_id=request.case_id, matter=matter)
        case "file":
            return FileExemption(case_id=request.case_id)
        case "conclude":
            return _conclusion(office, request.case_id, matter)
        case _:
            raise LookupError(request.act)


def _conclusion(office: Office, case_id: str, kind: MatterKind) -> ConcludeMatter:
    case = office.case(case_id)
    matter = case.matter(kind) if case else None
    against = matter is not None and any(s.opinion is Opinion.REJECT for s in matter.steps)
    outcome = MatterOutcome.REFUSED if against else MatterOutcome.GRANTED
    return ConcludeMatter(case_id=case_id, matter=kind, outcome=outcome)
