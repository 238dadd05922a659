"""Put together what a waiver letter says, from the case, the rules and the office's settings."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.case import Case, WaiverLetter
from desktop.domain.letter_parts import Countersignature, WaivedPaper
from desktop.domain.values import Bureau, Officer
from desktop.letters.content import LetterContent, Organ
from desktop.letters.notice import Find, Notice, NoticeFacts
from desktop.letters.waiver_letter import WaivedPaper as PrintedPaper
from desktop.letters.waiver_letter import (
    WaiverFacts,
    compose,
    notice_facts,
    proposed_title,
)
from desktop.office.acting_for import acting_name
from desktop.wording.letter_page import ANY_METHOD, OPEN, UNDER_WAY
from desktop.wording.rules import PAPERS
from desktop.wording.values import BUREAUS, DEMANDS

if TYPE_CHECKING:
    from desktop.office.office import Office


def letter_content(
    office: "Office", case: Case, letter: WaiverLetter, number: str = ""
) -> LetterContent:
    """Return what the letter says, by the wording it keeps; without a number it is a draft."""
    return compose(_facts(office, case, letter, number), find_of(office, letter))


def find_of(office: "Office", letter: WaiverLetter) -> Find:
    """Return what finds the wordings a letter keeps; one that keeps none takes those of today."""
    return kept_find(office, letter.wording) or office.wordings.finder(office.now().date())


def kept_find(office: "Office", wording: tuple[str, ...]) -> Find | None:
    """Return what finds the wordings of these digests; None where they aren't known here."""
    kept = office.wordings.kept(Notice.WAIVER, wording)
    if kept is None:
        return None
    others = office.wordings.finder(office.now().date())
    return lambda name, day: kept[name].form if name in kept else others(name, day)


def paper_facts(office: "Office", case: Case, letter: WaiverLetter, paper: Notice) -> NoticeFacts:
    """Return a paper that goes with the letter as it is made alone."""
    return notice_facts(_facts(office, case, letter, letter.number), paper)


def _facts(office: "Office", case: Case, letter: WaiverLetter, number: str) -> WaiverFacts:
    people = {o.id: o for o in office.officers()}
    return replace(
        _case_facts(office, case, letter.organ),
        papers=tuple(_printed(office, letter, p, people) for p in letter.papers),
        latest_on=letter.last_day,
        issued_on=letter.issued_on,
        number=number,
        replaces=_number_of(case, letter.replaces),
        title_lines=tuple(letter.title_break.split("/")) if letter.title_break else (),
    )


def title_proposed(office: "Office", case: Case, letter: WaiverLetter | None) -> tuple[str, ...]:
    """Return the lines proposed for the title of the case's letter, whatever it will waive."""
    if letter is not None:
        return proposed_title(_case_facts(office, case, letter.organ), find_of(office, letter))
    facts = _case_facts(office, case, office.settings.issuer)
    return proposed_title(facts, office.wordings.finder(office.now().date()))


def _case_facts(office: "Office", case: Case, issuer: Bureau) -> WaiverFacts:
    """Return what a letter says of its case and office, the letter's own facts still open."""
    organ = office.settings.organ(issuer)
    form = case.form
    return WaiverFacts(
        organ=Organ(organ.full_name, organ.number_prefix, office.settings.is_demo, organ.seal_mm),
        addressee=office.settings.addressee,
        enterprise=form.enterprise.name,
        enterprise_short=form.enterprise.short_name or form.enterprise.name,
        credit_code=form.enterprise.credit_code,
        address=form.project.address,
        project=form.project.name,
        project_code=form.project.code,
        demand=DEMANDS[form.demand.kind],
        capacity_kva=form.demand.capacity_kva,
        kilovolts=form.demand.kilovolts,
        expected_on=form.demand.expected_on,
        commitment_number=case.commitment.number if case.commitment else "",
        papers=(),
        latest_on=office.now().date(),
        policy_name=office.settings.policy_name,
        policy_number=office.settings.policy_number,
        contact=organ.contact,
        phone=organ.telephone,
        copied_to=(office.settings.copied_to, form.enterprise.name),
        lapses_as_whole=office.settings.one_late_paper_lapses_letter,
    )


def _number_of(case: Case, letter_id: str) -> str:
    letter = case.letter(letter_id)
    return letter.number if letter else ""


def _named(office: "Office", people: dict[str, Officer], signed: Countersignature) -> str:
    """Return who vouches for a paper, with the officer they stood in for."""
    if signed.officer not in people:
        return OPEN
    on = signed.at.date()
    return acting_name(people, office.settings, signed.officer, "letter.countersigned", on)


def _printed(
    office: "Office", letter: WaiverLetter, paper: WaivedPaper, people: dict[str, Officer]
) -> PrintedPaper:
    table = office.rules.deficiency
    signed = next((c for c in letter.countersigned if c.bureau is paper.certified_by), None)
    return PrintedPaper(
        name=PAPERS[paper.paper],
        issuing_organ=paper.issuing_organ,
        progress=paper.progress or UNDER_WAY,
        expected_on=paper.expected_on,
        supporting=tuple(table.supporting_name(code) for code in paper.supporting) or (OPEN,),
        certifying_bureau=_bureau(office, paper.certified_by),
        certified_by=_named(office, people, signed) if signed else OPEN,
        supplement_by=paper.supplement_by,
        anchor=office.rules.stages.name(paper.anchor),
        method=paper.method or ANY_METHOD,
    )


def _bureau(office: "Office", bureau: Bureau) -> str:
    return office.settings.organ(bureau).full_name if bureau in BUREAUS else bureau.value
