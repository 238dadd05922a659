"""The papers that go with a waiver letter: what tells the applicant, and what ends or moves it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.domain.case import Case, WaiverLetter
from desktop.domain.letter import LetterIssued
from desktop.domain.letter_extension import LetterExtended
from desktop.domain.letter_life import LetterLapsed, LetterRevoked, LetterServed, lapse_day
from desktop.domain.letter_parts import WaivedPaper
from desktop.domain.letter_telling import LetterCleared, LetterReminded
from desktop.domain.paper_keeping import DocumentServed
from desktop.domain.values import MatterKind
from desktop.letters.notice import Notice, NoticeFacts
from desktop.office.letter_facts import paper_facts
from desktop.office.notice_making import (
    Head,
    day_words,
    ended,
    letter_values,
    matter_name,
    matter_values,
    notice_facts,
    working_days,
)
from desktop.rules.deficiency import Paper
from desktop.wording import notices as words
from desktop.wording.letters import chinese_day
from desktop.wording.rules import PAPERS

if TYPE_CHECKING:
    from desktop.office.office import Office


def waiver_notice_facts(office: "Office", case: Case, event: LetterIssued, on: date) -> NoticeFacts:
    """Return what tells the applicant that papers may follow later (容缺受理告知书)."""
    letter = letter_of(case, event.letter)
    on = letter.issued_on or on
    kind = MatterKind.WAIVER_REQUEST
    values = {
        **matter_values(case, kind),
        **letter_values(case, letter),
        "matter": matter_name(MatterKind.CONNECTION),
        "accepted_on": chinese_day(on),
        "utility": office.settings.addressee,
        "latest_on": chinese_day(letter.last_day),
    }
    papers = tuple(_paper(office, p, p.supplement_by) for p in letter.papers)
    head = Head(Notice.WAIVER_NOTICE, letter.organ, case.form.enterprise.name, on)
    return notice_facts(office, head, values, {"papers": papers})


def commitment_facts(office: "Office", case: Case, event: LetterIssued, _on: date) -> NoticeFacts:
    """Return the applicant's commitment (容缺受理承诺书) as it goes with the letter."""
    letter = letter_of(case, event.letter)
    return paper_facts(office, case, letter, Notice.COMMITMENT)


def paper_list_facts(office: "Office", case: Case, event: LetterIssued, _on: date) -> NoticeFacts:
    """Return the list of the papers waived (容缺材料清单), as it goes with the letter."""
    letter = letter_of(case, event.letter)
    return paper_facts(office, case, letter, Notice.PAPER_LIST)


def service_facts(office: "Office", case: Case, event: LetterServed, _on: date) -> NoticeFacts:
    """Return the proof of service (送达回证); place and signatures are written by hand."""
    letter = letter_of(case, event.letter)
    served = (words.NAMES[Notice.WAIVER.value], letter.number)
    head = Head(Notice.SERVICE_RECEIPT, letter.organ, office.settings.addressee)
    return proof_of_service(office, case, head, served, event)


def document_service_facts(
    office: "Office", case: Case, event: DocumentServed, _on: date
) -> NoticeFacts:
    """Return the proof that another paper was served."""
    head = Head(Notice.SERVICE_RECEIPT, event.organ, event.addressee)
    return proof_of_service(office, case, head, (event.named, event.number), event)


def proof_of_service(
    office: "Office",
    case: Case,
    head: Head,
    served: tuple[str, str],
    event: LetterServed | DocumentServed,
) -> NoticeFacts:
    """Return the proof that a paper of that name and number was served."""
    values = {
        "document": served[0],
        "document_number": served[1],
        "case_number": case.number,
        "method": ended(event.method),
        "served_at": words.MOMENT.format(
            day=chinese_day(event.served_at.date()), at=event.served_at
        ),
        "service_place": "",
    }
    return notice_facts(office, replace(head, on=event.served_at.date()), values)


def lapse_facts(office: "Office", case: Case, event: LetterLapsed, _on: date) -> NoticeFacts:
    """Return the letter that tells of a lapse (失效告知函)."""
    letter = letter_of(case, event.letter)
    values = _lapse_values(case, letter, event.due_on)
    return _to_utility(office, Notice.LAPSE, letter, event.confirmed_on, values)


def lapse_draft(office: "Office", case: Case, letter: WaiverLetter) -> NoticeFacts:
    """Return the letter that would tell of the lapse, while nobody has confirmed it."""
    due = lapse_day(letter, office.settings) or letter.due_on
    return _to_utility(office, Notice.LAPSE, letter, None, _lapse_values(case, letter, due))


def _lapse_values(case: Case, letter: WaiverLetter, due: date) -> dict[str, str]:
    return {
        **letter_values(case, letter),
        "supplement_by": chinese_day(due),
        "papers": words.JOIN.join(PAPERS[p.paper] for p in letter.outstanding),
        "lapsed_on": chinese_day(due + timedelta(days=1)),
        "scope": "",
    }


def clearance_facts(office: "Office", case: Case, event: LetterCleared, _on: date) -> NoticeFacts:
    """Return the letter that tells the utility that all papers have followed (补齐确认函)."""
    letter = letter_of(case, event.letter)
    return _cleared(office, case, letter, event.on)


def clearance_draft(office: "Office", case: Case, letter: WaiverLetter) -> NoticeFacts:
    """Return the letter that would tell so, while nobody has signed it."""
    return _cleared(office, case, letter, None)


def _cleared(office: "Office", case: Case, letter: WaiverLetter, on: date | None) -> NoticeFacts:
    states = [case.paper(p.paper) for p in letter.papers]
    papers = tuple(
        {
            "name": PAPERS[state.paper],
            "document_number": state.number,
            "cleared_on": day_words(state.changed_on),
        }
        for state in states
    )
    values = letter_values(case, letter)
    facts = _to_utility(office, Notice.CLEARANCE, letter, on, values)
    return replace(facts, lists={"papers": papers})


def reminder_facts(office: "Office", case: Case, event: LetterReminded, _on: date) -> NoticeFacts:
    """Return the reminder of papers that are still to follow (提醒), to the enterprise."""
    letter = letter_of(case, event.letter)
    left = "" if event.working_left is None else str(event.working_left)
    told = (event.papers, event.due_on, left)
    return _reminder(office, case, letter, told, event.reminded_on)


def reminder_draft(office: "Office", case: Case, letter: WaiverLetter, due: date) -> NoticeFacts:
    """Return the reminder that is due today, while nobody has sent it."""
    left = working_days(office, office.now().date(), due)
    told = (tuple(p.paper for p in letter.outstanding), due, left)
    return _reminder(office, case, letter, told, None)


def _reminder(
    office: "Office",
    case: Case,
    letter: WaiverLetter,
    told: tuple[tuple[Paper, ...], date, str],
    on: date | None,
) -> NoticeFacts:
    wanted, due, left = told
    until = letter.extension.until if letter.extension else None
    papers = tuple(
        _paper(office, p, until or p.supplement_by) for p in letter.papers if p.paper in wanted
    )
    values = {
        **letter_values(case, letter),
        "supplement_by": chinese_day(due),
        "days_left": left,
    }
    head = Head(Notice.REMINDER, letter.organ, case.form.enterprise.name, on)
    return notice_facts(office, head, values, {"papers": papers})


def extension_facts(office: "Office", case: Case, event: LetterExtended, _on: date) -> NoticeFacts:
    """Return the letter that gives more time (延期函)."""
    letter = letter_of(case, event.letter)
    values = {
        **letter_values(case, letter),
        "papers": words.JOIN.join(PAPERS[p.paper] for p in letter.outstanding),
        "extended_to": chinese_day(event.until),
        "reason": ended(event.reason),
    }
    return _to_utility(office, Notice.EXTENSION, letter, event.granted_on, values)


def revocation_facts(office: "Office", case: Case, event: LetterRevoked, _on: date) -> NoticeFacts:
    """Return the letter that takes the waiver back (撤回函)."""
    letter = letter_of(case, event.letter)
    values = {
        **letter_values(case, letter),
        "finding": ended(event.reason),
        "basis": office.settings.policy_name,
    }
    return _to_utility(office, Notice.WITHDRAWAL, letter, event.on, values)


def letter_of(case: Case, letter_id: str) -> WaiverLetter:
    """Return the letter an event names; LookupError where the case has none such."""
    letter = case.letter(letter_id)
    if letter is None:
        raise LookupError(letter_id)
    return letter


def _paper(office: "Office", paper: WaivedPaper, by: date) -> dict[str, str]:
    return {
        "name": PAPERS[paper.paper],
        "supplement_by": chinese_day(by),
        "anchor": office.rules.stages.name(paper.anchor),
    }


def _to_utility(
    office: "Office",
    notice: Notice,
    letter: WaiverLetter,
    on: date | None,
    values: dict[str, str],
) -> NoticeFacts:
    head = Head(notice, letter.organ, office.settings.addressee, on)
    return notice_facts(office, head, values)
