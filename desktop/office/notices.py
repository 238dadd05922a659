"""Every paper of a case, made anew from the entries that caused it.

They come without a seal: the keeper puts it on the printed copy. What time brings is drafted of
itself, without number and day, until an officer acts: its id is the same at every desk.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.domain.approval import MatterConcluded
from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.folding import Recorded, apply
from desktop.domain.intake import AcceptanceRefused, CaseOpened, MatterAccepted, MatterReceived
from desktop.domain.letter import LetterIssued
from desktop.domain.letter_extension import LetterExtended
from desktop.domain.letter_life import (
    NUMBERED,
    LetterLapsed,
    LetterRevoked,
    LetterServed,
    awaits_lapse,
    lapse_day,
)
from desktop.domain.letter_parts import PaperSeal
from desktop.domain.letter_telling import LetterCleared, LetterReminded
from desktop.domain.oversight import OversightOrdered
from desktop.domain.paper_keeping import DocumentServed
from desktop.domain.registry import kind_of
from desktop.domain.step_clock import ExplanationRequested, SpecialStarted, StepExtended
from desktop.domain.supplement import SupplementRequested
from desktop.domain.values import ApplicationForm
from desktop.domain.verdict import ExemptionFiled, VerdictAssessed
from desktop.letters.content import LetterContent
from desktop.letters.fonts import Missing, MissingGlyph
from desktop.letters.notice import Find, Notice, NoticeFacts, compose
from desktop.office import notice_numbers as numbers
from desktop.office import notices_intake as intake
from desktop.office import notices_letters as letters
from desktop.office import notices_steps as steps
from desktop.office.former_settings import office_then
from desktop.office.issuing import kept_content
from desktop.office.letter_facts import kept_find
from desktop.office.notice_making import NumberedNotice, Writer, made, paper_id
from desktop.office.notices_resting import outdated
from desktop.office.paper_files import keeping_of, kept_pages, shown_file
from desktop.plain_class import dataclass
from desktop.rules.deficiency import reminder_day
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.errors import StoreTrouble
from desktop.store.event_log import history_of
from desktop.store.rows_case import NoticeRow
from desktop.wording import notices as words

if TYPE_CHECKING:
    from desktop.office.office import Office

Condition = Callable[[Case, Any], bool]
Numbering = Callable[[Case, Any], str]


def _always(_case: Case, _event: Any) -> bool:
    return True


def own_number(_case: Case, event: Any) -> str:
    """Return the number the event took for its paper."""
    return str(event.number)


@dataclass(frozen=True, slots=True)
class Paper:
    """A kind of paper an event causes, how its facts are found, its number, when there is none.

    ``counted`` tells its number from that of an earlier one of the case. ``tail`` are the kinds of
    event of the same act, after that one, which the paper tells as well.
    """

    notice: Notice
    facts: Writer
    number: Numbering = own_number
    stands: Condition = _always
    counted: Callable[[str, int], str] = numbers.repeated
    tail: tuple[type, ...] = ()

    def told_in(self, case: Case, own: Recorded, after: Iterable[Recorded]) -> Case:
        """Return the case as the act left it of which the event is ``own``."""
        for recorded in after:
            is_same_act = recorded.entered.at == own.entered.at
            if not (is_same_act and isinstance(recorded.event, self.tail)):
                break
            case = apply(case, recorded) or case
        return case


PAPERS: dict[type, tuple[Paper, ...]] = {
    CaseOpened: (
        Paper(
            Notice.RECEIPT_SLIP,
            intake.receipt_slip_facts,
            numbers.slip,
            tail=(MatterReceived,),
        ),
    ),
    SupplementRequested: (Paper(Notice.SUPPLEMENT, intake.supplement_facts),),
    MatterAccepted: (
        Paper(
            Notice.ACCEPTANCE,
            intake.acceptance_facts,
            numbers.acceptance,
            tail=(VerdictAssessed,),
        ),
    ),
    AcceptanceRefused: (
        Paper(Notice.REFUSED_ACCEPTANCE, intake.refused_acceptance_facts, numbers.refusal),
    ),
    ExemptionFiled: (
        Paper(Notice.EXEMPTION_RECEIPT, intake.exemption_facts),
        Paper(
            Notice.EXEMPTION_COMMITMENT,
            intake.exemption_commitment_facts,
            numbers.exemption_commitment,
        ),
    ),
    MatterConcluded: (
        Paper(Notice.PERMIT, steps.permit_facts, stands=steps.is_granted),
        Paper(Notice.REFUSAL, steps.refusal_facts, stands=steps.is_refused),
    ),
    ExplanationRequested: (
        Paper(
            Notice.EXPLANATION_REQUEST,
            steps.explanation_facts,
            numbers.explanation,
            counted=numbers.placed,
        ),
    ),
    SpecialStarted: (Paper(Notice.SPECIAL_PROCEDURE, steps.special_facts),),
    StepExtended: (Paper(Notice.STEP_EXTENSION, steps.step_extension_facts),),
    OversightOrdered: (Paper(Notice.OVERSIGHT, steps.oversight_facts),),
    LetterIssued: (
        Paper(Notice.WAIVER_NOTICE, letters.waiver_notice_facts, numbers.waiver_notice),
        Paper(Notice.COMMITMENT, letters.commitment_facts, numbers.commitment),
        Paper(Notice.PAPER_LIST, letters.paper_list_facts, numbers.paper_list),
    ),
    LetterServed: (Paper(Notice.SERVICE_RECEIPT, letters.service_facts, numbers.service),),
    DocumentServed: (
        Paper(Notice.SERVICE_RECEIPT, letters.document_service_facts, numbers.document_service),
    ),
    LetterReminded: (Paper(Notice.REMINDER, letters.reminder_facts),),
    LetterCleared: (Paper(Notice.CLEARANCE, letters.clearance_facts),),
    LetterExtended: (Paper(Notice.EXTENSION, letters.extension_facts),),
    LetterLapsed: (Paper(Notice.LAPSE, letters.lapse_facts),),
    LetterRevoked: (Paper(Notice.WITHDRAWAL, letters.revocation_facts),),
}
"""Which papers each event causes: the one table of when a document arises."""

OF_OTHERS = frozenset(
    {
        Notice.COMMITMENT,
        Notice.EXEMPTION_COMMITMENT,
        Notice.PAPER_LIST,
        Notice.SERVICE_RECEIPT,
    }
)
"""Sheets that others fill in and sign, or that go inside another paper: no seal of the office."""

KINDS_WITH_PAGES = frozenset(kind_of(event).kind for event in PAPERS)
"""The kinds of entry whose paper can be made."""


@dataclass(frozen=True, slots=True)
class CasePaper:
    """A paper of a case before its pages are made: its id, its number, what it is made of.

    ``facts`` finds that in the case as it stood, with ``form``; ``recorded`` is the entry that
    caused the paper. Both are None for a draft that follows from the dates alone.
    """

    id: str
    notice: Notice
    number: str
    facts: Callable[[], NoticeFacts]
    recorded: Recorded | None = None
    form: ApplicationForm | None = None

    @property
    def bears_seal(self) -> bool:
        """Whether the office signs it itself, so that it is sealed and served."""
        return bool(self.number) and self.notice not in OF_OTHERS

    @property
    def name(self) -> str:
        """The paper's name, said to be a draft while it has no number."""
        name = words.NAMES[self.notice.value]
        return name if self.number else words.DRAFT_NAME.format(name=name)


def papers_of(office: "Office", case_id: str) -> Iterator[CasePaper]:
    """Yield every paper of a case in order, as the case stood when it was made; drafts last."""
    case: Case | None = None
    then = office_then(office)
    with office.store.reading() as connection:
        times = numbers.times_told(history_of(connection, case_id))
    history = office.history(case_id)
    for place, recorded in enumerate(history, start=1):
        case = apply(case, recorded)
        if case is not None and type(recorded.event) in PAPERS:
            again = times.get(recorded.entered.entry, 1)
            yield from _caused(then(recorded), case, (recorded, *history[place:]), again)
    if case is not None:
        yield from drafts_of(office, case)


def _caused(
    office: "Office", case: Case, told: tuple[Recorded, ...], times: int
) -> Iterator[CasePaper]:
    recorded, *after = told
    event, entered = recorded.event, recorded.entered
    for paper in PAPERS.get(type(event), ()):
        if paper.stands(case, event):
            left = paper.told_in(case, recorded, after)
            yield CasePaper(
                paper_id(entered.entry, paper.notice),
                paper.notice,
                paper.counted(paper.number(case, event), times),
                partial(paper.facts, office, left, event, entered.at.date()),
                recorded,
                case.form,
            )


def drafts_of(office: "Office", case: Case) -> Iterator[CasePaper]:
    """Yield the papers that the dates alone call for and no officer has acted on yet."""
    today = office.now().date()
    for letter in case.letters:
        due = lapse_day(letter, office.settings)
        if awaits_lapse(letter, today, office.settings):
            facts = partial(letters.lapse_draft, office, case, letter)
            yield _draft(Notice.LAPSE, letter, due, facts)
        elif letter.stage is LetterStage.REDEEMED and letter.cleared_on is None:
            facts = partial(letters.clearance_draft, office, case, letter)
            yield _draft(Notice.CLEARANCE, letter, letter.ended_on, facts)
        elif due is not None and _reminds(office, letter, due):
            facts = partial(letters.reminder_draft, office, case, letter, due)
            yield _draft(Notice.REMINDER, letter, today, facts)


def _draft(
    notice: Notice, letter: WaiverLetter, on: date | None, facts: Callable[[], NoticeFacts]
) -> CasePaper:
    return CasePaper(paper_id(f"{letter.id} {on}", notice), notice, "", facts)


def _reminds(office: "Office", letter: WaiverLetter, due: date) -> bool:
    """Return whether today is one of the days on which the enterprise is to be reminded."""
    today, calendar = office.now().date(), office.rules.calendar
    known = (reminder_day(due, days, calendar) for days in office.rules.reminders(today))
    is_day = letter.stage in NUMBERED and today in set(known)
    return is_day and letter.reminded_on != today


def notices_of(office: "Office", case_id: str) -> Iterator[NumberedNotice]:
    """Yield every paper of a case with its pages, drafts left out."""
    return (_made(office, p) for p in papers_of(office, case_id) if p.number)


def papers_made(office: "Office", case_id: str, entries: Collection[str]) -> tuple[str, ...]:
    """Return the names of the numbered papers that some entries of a case caused."""
    papers = (p for p in papers_of(office, case_id) if p.number and p.recorded is not None)
    made = (p.name for p in papers if p.recorded and p.recorded.entered.entry in entries)
    return tuple(dict.fromkeys(made))


def listed_notices(office: "Office", case_id: str) -> tuple[NoticeRow, ...]:
    """Return every paper of a case, and what it says that was put right since; without pages."""
    case = office.case(case_id)
    return tuple(
        NoticeRow(
            number=paper.number,
            name=paper.name,
            on=paper.recorded.entered.at.date() if paper.recorded else None,
            paper_id=paper.id,
            entry=paper.recorded.entered.entry if paper.recorded else "",
            outdated=_outdated(paper, case),
            prints=case.printed(paper.id) if case else 0,
            kept=keeping_of(office, case, paper.id, bears_seal=paper.bears_seal),
        )
        for paper in papers_of(office, case_id)
    )


def _outdated(paper: CasePaper, case: Case | None) -> tuple[str, ...]:
    if case is None or paper.form in (None, case.form):
        return ()
    assert paper.form is not None
    return outdated(paper.facts(), paper.form, case.form)


def notice_of(office: "Office", case_id: str, key: str) -> NumberedNotice | Refusal | None:
    """Return the paper of that id or number, with its pages; None where there is none.

    One that can't be drawn is refused, with the characters that are at fault.
    """
    chosen = paper_of(office, case_id, key)
    case = office.case(case_id)
    if chosen is None or case is None:
        return None
    notice = drawn(office, chosen, case.paper_seal(chosen.id))
    if isinstance(notice, Refusal):
        return notice
    return replace(notice, prints=case.printed(notice.paper_id))


def paper_of(office: "Office", case_id: str, key: str) -> CasePaper | None:
    """Return the paper of a case with that id or number; None where there is none."""
    papers = papers_of(office, case_id) if key else ()
    return next((p for p in papers if key in (p.id, p.number)), None)


def drawn(
    office: "Office", paper: CasePaper, seal: PaperSeal | None = None
) -> NumberedNotice | Refusal:
    """Return the paper with its pages, or why there are none, such as what can't be drawn.

    What was sealed are the very bytes that were kept, and nothing else while these are not here.
    """
    kept = kept_pages(office, seal)
    if kept is not None:
        name = words.NAMES[paper.notice.value]
        return NumberedNotice(paper.number, name, kept, paper_id=paper.id)
    if shown_file(seal):
        return Refusal((finding("paper_pages_gone", number=paper.number),))
    try:
        notice = _made(office, paper)
    except MissingGlyph as missing:
        return Refusal((undrawn(missing.missing),))
    return replace(notice, paper_id=paper.id) if paper.number else notice


def undrawn(missing: Iterable[Missing]) -> Finding:
    """Return which characters of a paper can't be drawn."""
    found = (f"{m.character} U+{ord(m.character):04X}" for m in missing)
    return finding("missing_glyph", characters=" ".join(found))


def _made(office: "Office", paper: CasePaper) -> NumberedNotice:
    recorded = paper.recorded
    at = recorded.entered.at if recorded else office.now()
    return made(content_of(office, paper), paper.notice, at, recorded.event if recorded else None)


def content_of(office: "Office", paper: CasePaper) -> LetterContent:
    """Return what a paper says."""
    facts = replace(paper.facts(), number=paper.number)
    recorded = paper.recorded
    if recorded is None:
        return compose(facts, office.wordings.finder(office.now().date()))
    content = compose(facts, find_then(office, recorded.event, recorded.entered.at))
    if isinstance(recorded.event, LetterIssued):
        return _as_issued(office, recorded.event, content)
    return content


def _as_issued(office: "Office", event: LetterIssued, content: LetterContent) -> LetterContent:
    """Return an enclosure as it went with the letter: officers bear the names they had then."""
    try:
        kept = kept_content(office, event.content)
    except StoreTrouble:  # it has not arrived at this desk yet
        return content
    enclosures = kept.content.enclosures if kept else ()
    same = (e for e in enclosures if e.title == content.title)
    enclosure = next(same, None)
    return content if enclosure is None else replace(content, body=enclosure.blocks)


def find_then(office: "Office", event: object, at: datetime) -> Find:
    """Return what finds the wordings that were known when an entry was made.

    What is published later changes no paper. What goes with a letter keeps the letter's wordings.
    """
    find = office.wordings.finder(office.now().date(), at)
    if isinstance(event, LetterIssued) and event.wording:
        return kept_find(office, event.wording) or find
    return find
