"""The papers of intake: receipt slip, supplement, acceptance, refusal at the door, exemption."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from desktop.domain.case import Case
from desktop.domain.clocks import (
    Due,
    matter_due,
    notifies,
    notify_due,
    statutory_due,
    told_at,
)
from desktop.domain.intake import AcceptanceRefused, CaseOpened, MatterAccepted
from desktop.domain.supplement import SupplementRequested
from desktop.domain.values import MatterKind, PaperStatus
from desktop.domain.verdict import ExemptionFiled
from desktop.letters.notice import Notice, NoticeFacts
from desktop.office.notice_making import (
    OFFICE,
    Head,
    day_words,
    deciding,
    ended,
    matter_name,
    matter_values,
    notice_facts,
    route_words,
)
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Outcome
from desktop.wording import notices as words
from desktop.wording.letters import chinese_day, plain_number
from desktop.wording.rules import PAPERS
from desktop.wording.values import LAYINGS, PAPER_STATUSES

if TYPE_CHECKING:
    from desktop.office.office import Office


def receipt_slip_facts(
    office: "Office", case: Case, _event: CaseOpened | None, on: date
) -> NoticeFacts:
    """Return the receipt slip (收件回执): what came in when, and by when it is told."""
    received = min((m.received_on for m in case.matters), default=on)
    owed = [m for m in case.matters if notifies(m.kind)]
    papers = tuple(
        {"name": PAPERS[p.paper], "state": PAPER_STATUSES[p.status]} for p in case.papers
    )
    values = {
        "received_on": chinese_day(received),
        "matters": words.JOIN.join(matter_name(m.kind) for m in case.matters),
        "receipt_number": case.number,
        "notify_by": _day(notify_due(owed[0], office.rules)) if owed else "",
    }
    stated = papers or ({"name": words.NO_PAPERS_STATED, "state": words.AS_FILED},)
    head = _head(case, Notice.RECEIPT_SLIP, received)
    return notice_facts(office, head, values, {"papers": stated})


def acceptance_facts(office: "Office", case: Case, event: MatterAccepted, on: date) -> NoticeFacts:
    """Return the notice of acceptance (受理通知书) of a matter."""
    kind = event.matter
    matter = case.matter(kind)
    if matter is None or matter.accepted_on is None:
        raise LookupError(kind)
    accepted = matter.accepted_on
    days = partial(office.rules.days, on=accepted, known_at=told_at(matter))
    is_exempt = matter.verdict is not None and matter.verdict.effective is Outcome.EXEMPT
    has_promise = matter.kind is MatterKind.EXTERNAL_WORKS and not is_exempt
    limit = "statutory_transmission" if kind is MatterKind.TRANSMISSION else "statutory_single"
    due = (matter_due if has_promise else statutory_due)(matter, on, office.rules)
    values = {
        **matter_values(case, kind),
        "lacking": words.JOIN.join(PAPERS[p] for p in _lacking(office, case, accepted)),
        "statutory_days": str(days(limit)),
        "promised_days": str(days("decide")) if has_promise else "",
        "due": _day(due) or words.LATER,
        "inquiry": words.INQUIRY.format(office=office.settings.name),
    }
    return notice_facts(office, _head(case, Notice.ACCEPTANCE, accepted), values)


def _lacking(office: "Office", case: Case, on: date) -> tuple[Paper, ...]:
    """Return the required papers that were not in when the matter was accepted."""
    required = office.rules.deficiency.required_papers(on)
    absent = (PaperStatus.MISSING, PaperStatus.RETURNED)
    return tuple(p for p in required if case.paper(p).status in absent)


def refused_acceptance_facts(
    office: "Office", case: Case, event: AcceptanceRefused, on: date
) -> NoticeFacts:
    """Return the decision not to accept a matter (不予受理决定书)."""
    values = {
        **matter_values(case, event.matter),
        "reason": ended(event.reason),
        "competent": ended(event.competent_organ),
    }
    head = Head(
        Notice.REFUSED_ACCEPTANCE,
        deciding(office, event.matter),
        case.form.enterprise.name,
        on,
        (office.settings.copied_to,),
    )
    return notice_facts(office, head, values)


def supplement_facts(
    office: "Office", case: Case, event: SupplementRequested, on: date
) -> NoticeFacts:
    """Return the notice of everything to be supplemented (补正材料通知书)."""
    rows = tuple(
        {
            "name": PAPERS[item.paper],
            "reason": ended(item.problem),
            "demand": ended(item.demand) or words.USUAL_DEMAND,
        }
        for item in event.items
    )
    waivable = [
        i.paper for i in event.items if office.rules.is_waivable(i.paper, event.requested_on)
    ]
    values = {
        **matter_values(case, event.matter),
        "shortcoming": words.INCOMPLETE,
        "supplement_by": chinese_day(event.by),
        "waivable": words.JOIN.join(PAPERS[p] for p in waivable),
    }
    head = _head(case, Notice.SUPPLEMENT, event.requested_on)
    return notice_facts(office, head, values, {"papers": rows})


def exemption_facts(office: "Office", case: Case, event: ExemptionFiled, on: date) -> NoticeFacts:
    """Return the receipt of exempt works (免审批告知备案回执)."""
    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    digest = matter.verdict.digest if matter and matter.verdict else office.rules.digest
    values = {
        **_works(office, case, on),
        "rules_version": digest[:8],
        "verdict_number": case.number,
        "policy_name": office.settings.policy_name,
        "policy_number": office.settings.policy_number,
        "approvals": words.WAIVED_APPROVALS,
        "notice_days": str(office.rules.days("works_notice", on)),
        "restore_by": words.RESTORE_BY,
        "inspector": office.settings.name,
        "valid_until": chinese_day(on + timedelta(days=office.rules.days("receipt_valid", on))),
    }
    return notice_facts(office, _head(case, Notice.EXEMPTION_RECEIPT, on), values)


def exemption_commitment_facts(
    office: "Office", case: Case, event: ExemptionFiled, on: date
) -> NoticeFacts:
    """Return the commitment that goes with the receipt (免审批告知承诺书), to be signed."""
    head = _head(case, Notice.EXEMPTION_COMMITMENT, on)
    return notice_facts(office, head, _works(office, case, on))


def _works(office: "Office", case: Case, on: date) -> dict[str, str]:
    route, form = case.form.route, case.form
    return {
        "work": form.project.name,
        "kilovolts": f"{form.demand.kilovolts.normalize():f}",
        "route": route_words(case),
        "length_m": plain_number(route.length_m) if route.length_m else "",
        "laying": LAYINGS[route.laying] if route.laying else words.AS_FILED,
        "excluded": words.OTHER_FEATURES,
        "notified": words.NOTIFIED,
        "drawing_days": str(office.rules.days("works_drawings", on)),
    }


def _head(case: Case, notice: Notice, on: date) -> Head:
    return Head(notice, OFFICE, case.form.enterprise.name, on)


def _day(due: Due | None) -> str:
    return day_words(due.on if due else None)
