"""What the enterprise is handed at the window: the receipt slip, or the notice of acceptance."""

from dataclasses import replace
from datetime import date
from functools import partial

from desktop.domain.case import Case, Matter
from desktop.domain.clocks import (
    Due,
    matter_due,
    notifies,
    notify_due,
    statutory_due,
    told_at,
)
from desktop.domain.folding import fold
from desktop.domain.intake import MatterAccepted
from desktop.domain.values import Bureau, MatterKind, PaperStatus
from desktop.letters.content import Dressing, Organ
from desktop.letters.notice import Notice, NoticeFacts, compose
from desktop.letters.render import render
from desktop.office.notices import NumberedNotice
from desktop.office.office import Office
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Outcome
from desktop.wording import notices as words
from desktop.wording.letters import chinese_day
from desktop.wording.rules import PAPERS
from desktop.wording.values import MATTERS, PAPER_STATUSES


def receipt_slip(office: Office, case: Case) -> NumberedNotice:
    """Return the receipt slip (收件回执) of a case: what came in when, and by when it is told."""
    first = min(case.matters, key=lambda m: m.received_on)
    owed = [m for m in case.matters if notifies(m.kind)]
    papers = tuple(
        {"name": PAPERS[p.paper], "state": PAPER_STATUSES[p.status]} for p in case.papers
    )
    values = {
        "received_on": chinese_day(first.received_on),
        "matters": words.JOIN.join(MATTERS[m.kind] for m in case.matters),
        "receipt_number": case.number,
        "notify_by": _day(notify_due(owed[0], office.rules)) if owed else "",
    }
    stated = papers or ({"name": words.NO_PAPERS_STATED, "state": words.AS_FILED},)
    facts = _facts(office, case, Notice.RECEIPT_SLIP, first.received_on)
    return _made(office, _filled(facts, values, {"papers": stated}))


def acceptance_notice(office: Office, case: Case, kind: MatterKind) -> NumberedNotice | None:
    """Return the notice of acceptance (受理通知书) of a matter, None while it is not accepted."""
    matter = case.matter(kind)
    if matter is None or matter.accepted_on is None:
        return None
    on, then = matter.accepted_on, _as_accepted(office, case, kind)
    days = partial(office.rules.days, on=on, known_at=told_at(matter))
    is_exempt = matter.verdict is not None and matter.verdict.effective is Outcome.EXEMPT
    has_promise = matter.kind is MatterKind.EXTERNAL_WORKS and not is_exempt
    limit = "statutory_transmission" if kind is MatterKind.TRANSMISSION else "statutory_single"
    values = {
        "matter": MATTERS[kind].removesuffix(words.APPLICATION),
        "lacking": words.JOIN.join(PAPERS[p] for p in _lacking(office, then, on)),
        "accepted_on": chinese_day(on),
        "acceptance_number": case.number,
        "statutory_days": str(days(limit)),
        "promised_days": str(days("decide")) if has_promise else "",
        "due": _due_words(office, matter, has_promise=has_promise),
        "inquiry": words.INQUIRY.format(office=office.settings.name),
    }
    return _made(office, _filled(_facts(office, case, Notice.ACCEPTANCE, on), values, {}))


def _lacking(office: Office, case: Case, on: date) -> tuple[Paper, ...]:
    """Return the required papers that were not in when the matter was accepted."""
    required = office.rules.deficiency.required_papers(on)
    absent = (PaperStatus.MISSING, PaperStatus.RETURNED)
    return tuple(p for p in required if case.paper(p).status in absent)


def _as_accepted(office: Office, case: Case, kind: MatterKind) -> Case:
    """Return the case as it stood when the matter was accepted, so a later copy says the same."""
    told = office.history(case.id)
    places = [n for n, r in enumerate(told, 1) if _is_acceptance(r.event, kind)]
    return fold(told[: places[-1]]) or case if places else case


def _is_acceptance(event: object, kind: MatterKind) -> bool:
    return isinstance(event, MatterAccepted) and event.matter is kind


def _due_words(office: Office, matter: Matter, *, has_promise: bool) -> str:
    today = office.now().date()
    asked = matter_due if has_promise else statutory_due
    return _day(asked(matter, today, office.rules)) or words.LATER


def _day(due: Due | None) -> str:
    return chinese_day(due.on) if due and due.on else ""


def _facts(office: Office, case: Case, notice: Notice, on: date) -> NoticeFacts:
    organ = office.settings.organ(Bureau.JOINT_OFFICE)
    is_demo = office.settings.is_demo
    return NoticeFacts(
        notice=notice,
        organ=Organ(organ.full_name, organ.number_prefix, is_demo, organ.seal_mm),
        addressee=case.form.enterprise.name,
        values={},
        number=case.number,
        issued_on=on,
        contact=organ.contact,
        phone=organ.telephone,
    )


def _filled(
    facts: NoticeFacts, values: dict[str, str], lists: dict[str, tuple[dict[str, str], ...]]
) -> NoticeFacts:
    return replace(facts, values=values, lists=lists)


def _made(office: Office, facts: NoticeFacts) -> NumberedNotice:
    now = office.now()
    pages = render(compose(facts, office.wordings.finder(now.date())), Dressing(issued_at=now)).pdf
    return NumberedNotice(facts.number, words.NAMES[facts.notice.value], pages)
