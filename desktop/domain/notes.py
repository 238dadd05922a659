"""Small things worth keeping: notes, visits in person, an outside number, the account manager."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.acts import act
from desktop.domain.case import Case, Note
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_matter
from desktop.domain.guards import has_matter, said
from desktop.domain.registry import event
from desktop.domain.values import Duty, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNote:
    """Leave a remark on the case (备注)."""

    case_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountVisit:
    """Count a visit in person by the applicant."""

    case_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetExternalNumber:
    """Note under which number another system keeps the matter (外部编号)."""

    case_id: str
    matter: MatterKind
    external_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignManager:
    """Name the utility's account manager of the case (客户经理)."""

    case_id: str
    officer_id: str


@event("note.added")
@dataclass(frozen=True, slots=True)
class NoteAdded:
    """A remark was left."""

    text: str


@event("visit.counted")
@dataclass(frozen=True, slots=True)
class VisitCounted:
    """The applicant came in person."""


@event("matter.numbered_outside")
@dataclass(frozen=True, slots=True)
class NumberedOutside:
    """Another system's number of the matter was noted."""

    matter: MatterKind
    external_number: str


@event("manager.assigned")
@dataclass(frozen=True, slots=True)
class ManagerAssigned:
    """The account manager was named."""

    officer_id: str


def _text_given(_case: Case, command: AddNote, _context: Context) -> Iterator[Finding]:
    yield from said(command.text, "text")


def _number_given(_case: Case, command: SetExternalNumber, _c: Context) -> Iterator[Finding]:
    yield from said(command.external_number, "external_number")


def _officer_given(_case: Case, command: AssignManager, c: Context) -> Iterator[Finding]:
    yield from said(command.officer_id, "officer_id")
    person = c.person(command.officer_id)
    if command.officer_id.strip() and (person is None or Duty.ACCOUNT_MANAGER not in person.duties):
        yield finding("manager_unknown", "officer_id", officer=command.officer_id)


WRITERS = frozenset(Duty) - frozenset({Duty.AUDITOR, Duty.ADMINISTRATOR})


@act("add-note", AddNote, duties=WRITERS, guards=(_text_given,))
def _note(_case: Case, command: AddNote, _context: Context) -> tuple[object, ...]:
    return (NoteAdded(command.text),)


@act("count-visit", CountVisit, duties=(Duty.WINDOW, Duty.ACCOUNT_MANAGER))
def _visit(_case: Case, _command: CountVisit, _context: Context) -> tuple[object, ...]:
    return (VisitCounted(),)


@act(
    "set-external-number",
    SetExternalNumber,
    duties=(Duty.WINDOW, Duty.ACCOUNT_MANAGER),
    guards=(has_matter, _number_given),
)
def _outside(_case: Case, command: SetExternalNumber, _c: Context) -> tuple[object, ...]:
    return (NumberedOutside(command.matter, command.external_number),)


@act(
    "assign-manager",
    AssignManager,
    duties=(Duty.WINDOW, Duty.ACCOUNT_MANAGER, Duty.OFFICE_HEAD),
    guards=(_officer_given,),
)
def _manager(_case: Case, command: AssignManager, _context: Context) -> tuple[object, ...]:
    return (ManagerAssigned(command.officer_id),)


@applies(NoteAdded)
def _note_added(case: Case, added: NoteAdded, entered: Entered) -> Case:
    note = Note(added.text, entered.officer, entered.at)
    return replace(case, notes=(*case.notes, note))


@applies(VisitCounted)
def _visit_counted(case: Case, _counted: VisitCounted, _entered: Entered) -> Case:
    return replace(case, visits=case.visits + 1)


@applies(NumberedOutside)
def _numbered_outside(case: Case, numbered: NumberedOutside, _entered: Entered) -> Case:
    matter = case.matter(numbered.matter)
    if matter is None:
        return case
    return with_matter(case, replace(matter, external_number=numbered.external_number))


@applies(ManagerAssigned)
def _manager_assigned(case: Case, assigned: ManagerAssigned, _entered: Entered) -> Case:
    return replace(case, account_manager=assigned.officer_id)
