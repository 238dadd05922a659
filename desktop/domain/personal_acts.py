"""Personal data looked at, handed out to the person, and erased by law: each is recorded.

PIPL (个人信息保护法) art. 45 gives a person a copy, art. 47 has data deleted; art. 51 and 54 want
access limited and audited. The entry names the person by reference only, so it stays when the
person's key is gone. Erasing takes two officers: one proposes, another erases.
"""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.acts import act
from desktop.domain.case import Case, Erasure
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.guards import said
from desktop.domain.registry import event
from desktop.domain.values import Duty
from desktop.domain.values_person import PersonRef
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding

VIEWERS = frozenset(Duty) - {Duty.AUDITOR, Duty.ADMINISTRATOR, Duty.SEAL_KEEPER}
KEEPERS = frozenset({Duty.WINDOW, Duty.OFFICE_HEAD})
"""Who answers a person's wish for a copy, and proposes or does what the law deletes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewPerson:
    """Show a person's values unmasked, for a reason (显示个人信息)."""

    case_id: str
    person: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutPerson:
    """Note that a person's records were written out; ``digest`` is the file's hash."""

    case_id: str
    person: str
    digest: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeErasure:
    """Propose to erase a person's values by law (拟删除个人信息)."""

    case_id: str
    person: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasePerson:
    """Erase what was proposed: a second officer's act (删除个人信息)."""

    case_id: str
    person: str


@event("person.viewed")
@dataclass(frozen=True, slots=True)
class PersonViewed:
    """A person's values were shown to the officer."""

    person: str
    reason: str


@event("person.handed_out")
@dataclass(frozen=True, slots=True)
class PersonHandedOut:
    """A person's records were written out."""

    person: str
    digest: str
    reason: str


@event("person.erasure_proposed")
@dataclass(frozen=True, slots=True)
class ErasureProposed:
    """It was proposed to erase a person's values."""

    person: str
    reason: str


@event("person.erased")
@dataclass(frozen=True, slots=True)
class PersonErased:
    """The key of a person's values is deleted."""

    person: str


def persons_of(case: Case) -> tuple[PersonRef, ...]:
    """Return every person a case names, once each: its contacts, who signed for its papers."""
    found: dict[str, PersonRef] = {}
    for ref in (*case.form.persons, *recipients_of(case)):
        found.setdefault(ref.ref, ref)
    return tuple(found.values())


def recipients_of(case: Case) -> tuple[PersonRef, ...]:
    """Return who signed for each letter and paper that was served."""
    letters = (letter.served for letter in case.letters)
    served = (*letters, *(service for _, service in case.paper_services))
    return tuple(one.recipient for one in served if one is not None and one.recipient is not None)


def _is_of_case(
    case: Case, command: ViewPerson | HandOutPerson | ProposeErasure, _context: Context
) -> Iterator[Finding]:
    if command.person not in {ref.ref for ref in persons_of(case)}:
        yield finding("person_elsewhere", "person")
    yield from said(command.reason, "reason")


def _not_erased(
    case: Case, command: ViewPerson | HandOutPerson, _context: Context
) -> Iterator[Finding]:
    if case.has_erased(command.person):
        yield finding("person_erased", "person")


def _not_proposed_yet(case: Case, command: ProposeErasure, _context: Context) -> Iterator[Finding]:
    if any(one.person == command.person for one in case.erasures):
        yield finding("erasure_proposed", "person")


def _by_another(case: Case, command: ErasePerson, context: Context) -> Iterator[Finding]:
    proposed = next((one for one in case.erasures if one.person == command.person), None)
    if proposed is None or proposed.is_done:
        yield finding("erasure_not_proposed", "person")
    elif context.is_same_hand("person.erased", proposed.proposed_by, "person.erasure_proposed"):
        yield finding("erasure_same_person", "person")


@act("view-person", ViewPerson, duties=VIEWERS, guards=(_is_of_case, _not_erased))
def _view(_case: Case, command: ViewPerson, _context: Context) -> tuple[object, ...]:
    return (PersonViewed(command.person, command.reason.strip()),)


@act("hand-out-person", HandOutPerson, duties=KEEPERS, guards=(_is_of_case, _not_erased))
def _hand_out(_case: Case, command: HandOutPerson, _context: Context) -> tuple[object, ...]:
    return (PersonHandedOut(command.person, command.digest, command.reason.strip()),)


@act("propose-erasure", ProposeErasure, duties=KEEPERS, guards=(_is_of_case, _not_proposed_yet))
def _propose(_case: Case, command: ProposeErasure, _context: Context) -> tuple[object, ...]:
    return (ErasureProposed(command.person, command.reason.strip()),)


@act("erase-person", ErasePerson, duties=KEEPERS, guards=(_by_another,))
def _erase(_case: Case, command: ErasePerson, _context: Context) -> tuple[object, ...]:
    return (PersonErased(command.person),)


@applies(PersonViewed)
@applies(PersonHandedOut)
def _seen(case: Case, _seen: object, _entered: Entered) -> Case:
    return case


@applies(ErasureProposed)
def _proposed(case: Case, proposed: ErasureProposed, entered: Entered) -> Case:
    fresh = Erasure(proposed.person, entered.officer)
    return replace(case, erasures=(*case.erasures, fresh))


@applies(PersonErased)
def _erased(case: Case, erased: PersonErased, entered: Entered) -> Case:
    """Note it as done; what a proposer recorded alone, on a changed program, erases nothing."""
    done = tuple(
        replace(one, is_done=True)
        if one.person == erased.person and one.proposed_by != entered.officer
        else one
        for one in case.erasures
    )
    return replace(case, erasures=done)
