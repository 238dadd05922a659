"""The office's other papers, made anew from the entries that numbered them.

They come without a seal: the keeper puts it on the printed copy.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from desktop.domain.case import Case, WaiverLetter
from desktop.domain.clocks import step_due
from desktop.domain.folding import Entered, apply
from desktop.domain.letter_life import LetterExtended, LetterLapsed, LetterRevoked
from desktop.domain.oversight import OversightOrdered
from desktop.domain.registry import kind_of
from desktop.domain.step_clock import SpecialStarted
from desktop.domain.supplement import SupplementRequested
from desktop.domain.values import Bureau, MatterKind
from desktop.domain.verdict import ExemptionFiled
from desktop.letters.content import Dressing, Organ
from desktop.letters.notice import Notice, NoticeFacts, compose
from desktop.letters.render import render
from desktop.office.office import Office
from desktop.store.rows_case import NoticeRow
from desktop.wording import notices as words
from desktop.wording.letters import chinese_day
from desktop.wording.rules import PAPERS
from desktop.wording.values import BUREAUS, LAYINGS, MATTERS, SPECIALS

OFFICE = Bureau.JOINT_OFFICE
Values = Mapping[str, str]
Lists = Mapping[str, tuple[Values, ...]]


@dataclass(frozen=True, slots=True)
class NumberedNotice:
    """A numbered paper of a case: its number, its name and its pages."""

    number: str
    name: str
    pdf: bytes


def notices_of(office: Office, case_id: str) -> Iterator[NumberedNotice]:
    """Yield every numbered paper of a case, each as the case stood when it was made."""
    case: Case | None = None
    for recorded in office.history(case_id):
        case = apply(case, recorded)
        writer = _WRITERS.get(type(recorded.event))
        if case is not None and writer is not None:
            yield _made(office, writer(office, case, recorded.event), recorded.entered)


def listed_notices(office: Office, case_id: str) -> tuple[NoticeRow, ...]:
    """Return number, name and day of every numbered paper of a case, without making its pages."""
    return tuple(
        NoticeRow(
            number=str(getattr(recorded.event, "number", "")),
            name=words.NAMES[NOTICES[type(recorded.event)].value],
            on=recorded.entered.at.date(),
        )
        for recorded in office.history(case_id)
        if type(recorded.event) in _WRITERS
    )


def notice_of(office: Office, case_id: str, number: str) -> NumberedNotice | None:
    """Return the paper of that number, made as the case stood then; None where there is none."""
    case: Case | None = None
    for recorded in office.history(case_id):
        case = apply(case, recorded)
        writer = _WRITERS.get(type(recorded.event))
        if case is None or writer is None or getattr(recorded.event, "number", "") != number:
            continue
        return _made(office, writer(office, case, recorded.event), recorded.entered)
    return None


def _made(office: Office, facts: NoticeFacts, entered: Entered) -> NumberedNotice:
    dressing = Dressing(issued_at=entered.at)
    find = office.wordings.finder(office.now().date(), entered.at)
    pages = render(compose(facts, find), dressing).pdf
    return NumberedNotice(facts.number, words.NAMES[facts.notice.value], pages)


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands at the head of a paper: which one, by whom, to whom, its number and day."""

    notice: Notice
    by: Bureau
    addressee: str
    number: str
    on: date


def _facts(office: Office, head: _Head, values: Values, lists: Lists | None = None) -> NoticeFacts:
    organ = office.settings.organ(head.by)
    is_demo = office.settings.is_demo
    return NoticeFacts(
        notice=head.notice,
        organ=Organ(organ.full_name, organ.number_prefix, is_demo, organ.seal_mm),
        addressee=head.addressee,
        values=values,
        lists=lists or {},
        number=head.number,
        issued_on=head.on,
        contact=organ.contact,
        phone=organ.telephone,
    )


def _supplement(office: Office, case: Case, event: SupplementRequested) -> NoticeFacts:
    matter = case.matter(event.matter)
    rows = tuple(
        {
            "name": PAPERS[item.paper],
            "reason": item.problem,
            "demand": item.demand or words.USUAL_DEMAND,
        }
        for item in event.items
    )
    waivable = [
        i.paper for i in event.items if office.rules.is_waivable(i.paper, event.requested_on)
    ]
    values = {
        "received_on": chinese_day(matter.received_on) if matter else "",
        "matter": MATTERS[event.matter],
        "receipt_number": case.number,
        "shortcoming": words.INCOMPLETE,
        "supplement_by": chinese_day(event.by),
        "waivable": words.JOIN.join(PAPERS[p] for p in waivable),
    }
    head = _Head(
        Notice.SUPPLEMENT, OFFICE, case.form.enterprise.name, event.number, event.requested_on
    )
    return _facts(office, head, values, {"papers": rows})


def _receipt(office: Office, case: Case, event: ExemptionFiled) -> NoticeFacts:
    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    on = matter.ended.on if matter and matter.ended else office.now().date()
    route, form = case.form.route, case.form
    digest = matter.verdict.digest if matter and matter.verdict else office.rules.digest
    values = {
        "work": form.project.name,
        "kilovolts": f"{form.demand.kilovolts.normalize():f}",
        "route_from": route.start or words.AS_FILED,
        "route_to": route.end or form.project.address,
        "length_m": str(route.length_m) if route.length_m is not None else words.FIGURE_AS_FILED,
        "laying": LAYINGS[route.laying] if route.laying else words.AS_FILED,
        "road_m": words.FIGURE_AS_FILED,
        "green_m2": words.FIGURE_AS_FILED,
        "excluded": words.OTHER_FEATURES,
        "rules_version": digest[:8],
        "verdict_number": case.number,
        "policy_name": office.settings.policy_name,
        "policy_number": office.settings.policy_number,
        "approvals": words.WAIVED_APPROVALS,
        "notice_days": str(office.rules.days("works_notice", on)),
        "notified": words.NOTIFIED,
        "restore_by": words.RESTORE_BY,
        "drawing_days": str(office.rules.days("works_drawings", on)),
        "inspector": office.settings.name,
        "valid_until": chinese_day(on + timedelta(days=office.rules.days("receipt_valid", on))),
    }
    head = _Head(Notice.EXEMPTION_RECEIPT, OFFICE, form.enterprise.name, event.number, on)
    return _facts(office, head, values)


def _special(office: Office, case: Case, event: SpecialStarted) -> NoticeFacts:
    matter = case.matter(event.matter)
    step = matter.step(event.bureau) if matter else None
    due = step_due(matter, step, event.end, office.rules) if matter and step else None
    days = office.rules.calendar.count(event.start - timedelta(days=1), event.end)
    values = {
        "matter": MATTERS[event.matter],
        "acceptance_number": case.number,
        "procedure": SPECIALS[event.kind],
        "step_organ": office.settings.organ(event.bureau).full_name,
        "days": str(days),
        "start_on": chinese_day(event.start),
        "end_on": chinese_day(event.end),
        "due_on": chinese_day(due.on) if due and due.on else words.LATER,
    }
    on = min(event.start, office.now().date())
    name = case.form.enterprise.name
    return _facts(office, _Head(Notice.SPECIAL_PROCEDURE, OFFICE, name, event.number, on), values)


def _oversight(office: Office, case: Case, event: OversightOrdered) -> NoticeFacts:
    matter = case.matter(event.matter)
    step = matter.step(event.bureau) if matter else None
    today = step.oversight[-1].ordered_at.date() if step and step.oversight else office.now().date()
    due = step_due(matter, step, today, office.rules) if matter and step else None
    on = due.on if due and due.on else today
    values = {
        "matter": MATTERS[event.matter],
        "case_number": case.number,
        "applicant": case.form.enterprise.name,
        "officer": BUREAUS[event.bureau],
        "due": chinese_day(on),
        "overdue": words.WORKING_DAYS.format(days=office.rules.calendar.count(on, today)),
        "answer_by": chinese_day(office.rules.calendar.after(today, 1)),
        "demand": event.text,
        "supervisor": office.settings.name,
    }
    name = office.settings.organ(event.bureau).full_name
    return _facts(office, _Head(Notice.OVERSIGHT, OFFICE, name, event.number, today), values)


def _lapse(office: Office, case: Case, event: LetterLapsed) -> NoticeFacts:
    letter = _letter(case, event.letter)
    values = {
        **_named(case, letter),
        "supplement_by": chinese_day(event.due_on),
        "papers": words.JOIN.join(PAPERS[p.paper] for p in letter.outstanding),
        "lapsed_on": chinese_day(event.due_on + timedelta(days=1)),
        "scope": "",
    }
    return _to_utility(office, Notice.LAPSE, letter, event.number, event.confirmed_on, values)


def _extension(office: Office, case: Case, event: LetterExtended) -> NoticeFacts:
    letter = _letter(case, event.letter)
    values = {
        **_named(case, letter),
        "papers": words.JOIN.join(PAPERS[p.paper] for p in letter.outstanding),
        "extended_to": chinese_day(event.until),
        "reason": event.reason,
    }
    return _to_utility(office, Notice.EXTENSION, letter, event.number, event.granted_on, values)


def _revocation(office: Office, case: Case, event: LetterRevoked) -> NoticeFacts:
    letter = _letter(case, event.letter)
    values = {
        **_named(case, letter),
        "finding": event.reason,
        "basis": office.settings.policy_name,
    }
    return _to_utility(office, Notice.WITHDRAWAL, letter, event.number, event.on, values)


def _letter(case: Case, letter_id: str) -> WaiverLetter:
    letter = case.letter(letter_id)
    if letter is None:
        raise LookupError(letter_id)
    return letter


def _named(case: Case, letter: WaiverLetter) -> dict[str, str]:
    enterprise = case.form.enterprise
    return {
        "enterprise": enterprise.name,
        "enterprise_short": enterprise.short_name or enterprise.name,
        "original_number": letter.number,
    }


def _to_utility(
    office: Office, notice: Notice, letter: WaiverLetter, number: str, on: date, values: Values
) -> NoticeFacts:
    head = _Head(notice, letter.organ, office.settings.addressee, number, on)
    return _facts(office, head, values)


_WRITERS: dict[type, Callable[[Office, Case, Any], NoticeFacts]] = {
    SupplementRequested: _supplement,
    ExemptionFiled: _receipt,
    SpecialStarted: _special,
    OversightOrdered: _oversight,
    LetterLapsed: _lapse,
    LetterExtended: _extension,
    LetterRevoked: _revocation,
}

KINDS_WITH_PAGES = frozenset(kind_of(event).kind for event in _WRITERS)
"""The kinds of entry whose paper can be made."""
NOTICES: dict[type, Notice] = {
    SupplementRequested: Notice.SUPPLEMENT,
    ExemptionFiled: Notice.EXEMPTION_RECEIPT,
    SpecialStarted: Notice.SPECIAL_PROCEDURE,
    OversightOrdered: Notice.OVERSIGHT,
    LetterLapsed: Notice.LAPSE,
    LetterExtended: Notice.EXTENSION,
    LetterRevoked: Notice.WITHDRAWAL,
}
