"""What every paper of a case is made of: who writes to whom, under which number, on which day."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from unicodedata import category

from desktop.domain import paper_ids
from desktop.domain.case import Case, Matter, WaiverLetter
from desktop.domain.values import Bureau, MatterKind
from desktop.letters.content import Dressing, LetterContent, Organ
from desktop.letters.notice import Notice, NoticeFacts
from desktop.letters.render import render
from desktop.office.paper_codes import code_on, lacks_its_code
from desktop.plain_class import dataclass
from desktop.rules.working_days import NoCalendar
from desktop.wording import notices as words
from desktop.wording.letters import chinese_day
from desktop.wording.values import MATTERS

if TYPE_CHECKING:
    from desktop.office.office import Office

OFFICE = Bureau.JOINT_OFFICE
Values = Mapping[str, str]
Lists = Mapping[str, tuple[Values, ...]]
Writer = Callable[["Office", Case, Any, date], NoticeFacts]
"""Finds a paper's facts in the case as it stood, the event that caused it and the day of entry."""


@dataclass(frozen=True, slots=True)
class NumberedNotice:
    """A paper of a case: its number (a draft has none), its name and its pages.

    ``lost_code`` says that a code was signed for it, but for other words than it says now;
    ``paper_id`` is blank for a draft, whose copies are not counted, ``prints`` counts the others.
    """

    number: str
    name: str
    pdf: bytes
    lost_code: bool = False
    paper_id: str = ""
    prints: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a paper: which, by whom, to whom, its day (a draft has none)."""

    notice: Notice
    by: Bureau
    addressee: str
    on: date | None = None
    copied_to: tuple[str, ...] = ()


def notice_facts(
    office: "Office", head: Head, values: Values, lists: Lists | None = None
) -> NoticeFacts:
    """Return what the paper is made from, its number aside; what can't be printed is left out."""
    organ = office.settings.organ(head.by)
    items = {name: tuple(_tidy(item) for item in given) for name, given in (lists or {}).items()}
    return NoticeFacts(
        notice=head.notice,
        organ=organ_of(office, head.by),
        addressee=tidy(head.addressee),
        values=_tidy(values),
        lists=items,
        issued_on=head.on,
        contact=organ.contact,
        phone=organ.telephone,
        copied_to=tuple(tidy(name) for name in head.copied_to),
    )


def organ_of(office: "Office", bureau: Bureau) -> Organ:
    """Return the bureau as it signs."""
    organ = office.settings.organ(bureau)
    is_demo = office.settings.is_demo
    return Organ(organ.full_name, organ.number_prefix, is_demo, organ.seal_mm)


def made(
    content: LetterContent, notice: Notice, at: datetime, event: object = None
) -> NumberedNotice:
    """Return the paper with its pages, which bear the moment it was issued and its code.

    ``event`` is the recorded one that made it: with it stands the code that was signed for these
    words. What is drawn before anything was recorded has none.
    """
    code = code_on(content, event)
    pages = render(content, Dressing(issued_at=at, verification=code)).pdf
    name = words.NAMES[notice.value]
    return NumberedNotice(content.number, name, pages, lacks_its_code(content, event))


def paper_id(cause: str, notice: Notice) -> str:
    """Return the id of the paper that follows from a cause: the same at every desk."""
    return paper_ids.paper_id(cause, notice.value)


def matter_values(case: Case, kind: MatterKind) -> dict[str, str]:
    """Return the fields a paper about a matter has, as the matter stands.

    Who applies on a day of rest has applied that day, though time runs from the next working day.
    """
    matter = case.matter(kind)
    return {
        "matter": matter_name(kind),
        "acceptance_number": case.number,
        "case_number": case.number,
        "applicant": case.form.enterprise.name,
        "credit_code": case.form.enterprise.credit_code,
        "applied_on": chinese_day(matter.received_at.date()) if matter else "",
        "received_on": chinese_day(matter.received_on) if matter else "",
        "receipt_number": case.number,
        "accepted_on": _accepted(matter),
    }


def matter_name(kind: MatterKind) -> str:
    """Return the matter's name as it stands before the word 申请."""
    return MATTERS[kind].removesuffix(words.APPLICATION)


def letter_values(case: Case, letter: WaiverLetter) -> dict[str, str]:
    """Return the fields a paper about a waiver letter has."""
    enterprise = case.form.enterprise
    return {
        "enterprise": enterprise.name,
        "enterprise_short": enterprise.short_name or enterprise.name,
        "original_number": letter.number,
        "commitment_number": case.commitment.number if case.commitment else "",
        "latest_on": chinese_day(letter.due_on),
    }


def deciding(office: "Office", kind: MatterKind) -> Bureau:
    """Return the bureau that signs decisions of that matter, as the office has settled."""
    return dict(office.settings.granted_by).get(kind, OFFICE)


def route_words(case: Case) -> str:
    """Return from where to where the works lead, as it was applied for."""
    route = case.form.route
    if not route.start:
        return words.ROUTE_AS_FILED
    return words.ROUTE.format(start=route.start, end=route.end or case.form.project.address)


def day_words(on: date | None) -> str:
    """Return the day as it stands in a paper, blank for none."""
    return chinese_day(on) if on else ""


def working_days(office: "Office", since: date, until: date) -> str:
    """Return how many working days lie between, blank where no calendar says so yet."""
    try:
        return str(office.rules.calendar.count(since, until))
    except NoCalendar:
        return ""


def tidy(text: str) -> str:
    """Return the text on one line, without control and direction characters."""
    spaced = "".join(c if c.isprintable() else _instead(c) for c in text)
    return " ".join(part for part in spaced.split(" ") if part) if spaced != text else text


def ended(text: str) -> str:
    """Return the text without the stop at its end, where the wording sets its own."""
    return text.strip().rstrip(words.STOPS)


def _instead(sign: str) -> str:
    return sign if category(sign) == "Zs" else "" if category(sign) == "Cf" else " "


def _tidy(values: Values) -> dict[str, str]:
    return {name: tidy(text) for name, text in values.items()}


def _accepted(matter: Matter | None) -> str:
    return chinese_day(matter.accepted_on) if matter and matter.accepted_on else ""
