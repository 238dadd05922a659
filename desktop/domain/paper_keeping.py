"""The seal and the service of the papers that are no waiver letter: notices, decisions, letters.

A paper follows from the entry that caused it and has no state of its own; what is noted here is
kept under its id. Whoever made a paper does not seal it, and what bears a seal is sealed before
it is served (行政许可法 Art. 32, 39: 加盖本行政机关印章). What others fill in and sign
themselves, such as a commitment (承诺书), is neither sealed nor served.

Our reading: a bureau that has a keeper of its own seals by that keeper; for the others, and for
the joint office, the issuing organ's keeper does.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from desktop.domain.acts import act
from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.guards import not_in_future, said
from desktop.domain.letter_parts import (
    BY_FILE,
    SEAL_METHODS,
    Original,
    OriginalForm,
    PaperSeal,
    Service,
)
from desktop.domain.paper_ids import is_paper_of
from desktop.domain.registry import event
from desktop.domain.values import Bureau, Duty
from desktop.domain.values_person import PersonRef
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True)
class PaperNamed:
    """Which paper it is: its name, its number, the entry that caused it, who signs it for whom.

    ``kind`` is the kind of that entry, ``made_by`` its officer. All is filled in by the program.
    """

    name: str
    number: str
    entry: str
    kind: str
    organ: Bureau
    addressee: str
    made_by: str
    made_at: datetime
    bears_seal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SealDocument:
    """Put the seal on a paper (用印), by one of ``SEAL_METHODS``; done by `paper_sealing` alone."""

    case_id: str
    paper_id: str
    method: str
    of: PaperNamed | None = None
    plain: str = ""
    file: str = ""
    pdf: str = ""
    original: Original | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepDocument:
    """Keep a file as the sealed paper's: a scan of the stamped paper, or one time-stamped."""

    case_id: str
    paper_id: str
    original: Original
    of: PaperNamed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeDocument:
    """Serve a paper (送达), with method, moment and recipient; its 送达回证 follows."""

    case_id: str
    paper_id: str
    method: str
    served_at: datetime | None = None
    recipient: PersonRef | None = None
    of: PaperNamed | None = None


@event("document.sealed")
@dataclass(frozen=True, slots=True)
class DocumentSealed:
    """A paper was sealed: its pages as they were without the seal, and with it.

    It counts where the paper's id is that of a paper of ``entry``.
    """

    paper_id: str
    entry: str
    named: str
    number: str
    method: str
    plain: str
    file: str
    pdf: str


@event("document.original_kept")
@dataclass(frozen=True, slots=True)
class DocumentOriginalKept:
    """The file that stands for the sealed paper from now on."""

    paper_id: str
    entry: str
    original: Original


@event("document.served")
@dataclass(frozen=True, slots=True)
class DocumentServed:
    """A paper was served."""

    paper_id: str
    entry: str
    named: str
    number: str
    organ: Bureau
    addressee: str
    method: str
    served_at: datetime
    recipient: PersonRef | None


class _OfPaper(Protocol):
    @property
    def paper_id(self) -> str: ...

    @property
    def of(self) -> PaperNamed | None: ...


def _has_paper(_case: Case, command: _OfPaper, _context: Context) -> Iterator[Finding]:
    if command.of is None:
        yield finding("paper_unmade", "paper_id", number=command.paper_id)
    elif not command.of.bears_seal:
        yield finding("paper_of_others", "paper_id", paper=command.of.name)


def _not_sealed(case: Case, command: SealDocument, _context: Context) -> Iterator[Finding]:
    if case.paper_seal(command.paper_id) is not None:
        yield finding("paper_sealed", "paper_id")


def _not_the_maker(_case: Case, command: SealDocument, context: Context) -> Iterator[Finding]:
    of = command.of
    if of is not None and context.is_same_hand("document.sealed", of.made_by, of.kind):
        yield finding("same_person", role="maker")


def _keepers_own(
    _case: Case, command: SealDocument | KeepDocument, context: Context
) -> Iterator[Finding]:
    if command.of is None:
        return
    keepers = {p.bureau for p in context.people if p.is_active and Duty.SEAL_KEEPER in p.duties}
    organ = command.of.organ if command.of.organ in keepers else context.office.issuer
    if context.officer.bureau is not organ:
        yield finding("other_bureau", bureau=organ, own=context.officer.bureau)


def _seal_method(_case: Case, command: SealDocument, _context: Context) -> Iterator[Finding]:
    if command.method not in SEAL_METHODS:
        yield finding("seal_method_unfit", "method", given=command.method)
    elif command.method in BY_FILE and command.original is None:
        yield finding("original_missing", "method")


def _replaces(case: Case, command: KeepDocument, _context: Context) -> Iterator[Finding]:
    seal, now = case.paper_seal(command.paper_id), command.original
    if seal is None:
        yield finding("paper_unsealed", "paper_id")
    elif now.form is OriginalForm.SCAN:
        if seal.file or (seal.original and seal.original.form is not OriginalForm.SCAN):
            yield finding("original_is_file", "original")
    elif seal.original is None or not _is_same(seal.original, now):
        yield finding("original_of_another", "original")
    elif not seal.original.awaits_timestamp:
        yield finding("stamped_before", "original")


def _is_same(before: Original, now: Original) -> bool:
    return (before.form, before.certificate) == (now.form, now.certificate)


def _any_to_serve(case: Case, command: ServeDocument, _context: Context) -> Iterator[Finding]:
    waiting = {name for name, _ in case.paper_seals} - {name for name, _ in case.paper_services}
    if not command.paper_id and not waiting:
        yield finding("papers_none_sealed")


def _service_fits(case: Case, command: ServeDocument, context: Context) -> Iterator[Finding]:
    yield from said(command.method, "method")
    yield from not_in_future(command.served_at, "served_at", context)
    if case.paper_service(command.paper_id) is not None:
        yield finding("paper_served", "paper_id")
    if command.of is None or not command.of.bears_seal:
        return
    served_on, made_on = context.moment(command.served_at).date(), command.of.made_at.date()
    seal = case.paper_seal(command.paper_id)
    if seal is None:
        yield finding("paper_unsealed", "paper_id")
    if served_on < made_on:
        yield finding("before_made", "served_at", made=made_on)
    elif seal is not None and served_on < (sealed_on := context.moment(seal.at).date()):
        yield finding("before_sealed", "served_at", sealed=sealed_on)


@act(
    "seal-document",
    SealDocument,
    duties=(Duty.SEAL_KEEPER,),
    guards=(_has_paper, _not_sealed, _not_the_maker, _keepers_own, _seal_method),
)
def _seal(_case: Case, command: SealDocument, _context: Context) -> tuple[object, ...]:
    of = command.of
    assert of is not None
    sealed = DocumentSealed(
        command.paper_id,
        of.entry,
        of.name,
        of.number,
        command.method,
        command.plain,
        command.file,
        command.pdf,
    )
    if command.original is None:
        return (sealed,)
    return (sealed, DocumentOriginalKept(command.paper_id, of.entry, command.original))


@act(
    "keep-document",
    KeepDocument,
    duties=(Duty.SEAL_KEEPER,),
    guards=(_has_paper, _keepers_own, _replaces),
)
def _keep(_case: Case, command: KeepDocument, _context: Context) -> tuple[object, ...]:
    assert command.of is not None
    return (DocumentOriginalKept(command.paper_id, command.of.entry, command.original),)


@act(
    "serve-document",
    ServeDocument,
    duties=(Duty.WINDOW, Duty.DRAFTER, Duty.SEAL_KEEPER),
    guards=(_any_to_serve, _has_paper, _service_fits),
)
def _serve(_case: Case, command: ServeDocument, context: Context) -> tuple[object, ...]:
    of = command.of
    assert of is not None
    served = DocumentServed(
        command.paper_id,
        of.entry,
        of.name,
        of.number,
        of.organ,
        of.addressee,
        command.method,
        context.moment(command.served_at),
        command.recipient,
    )
    return (served,)


@applies(DocumentSealed)
def _sealed(case: Case, sealed: DocumentSealed, entered: Entered) -> Case:
    if not is_paper_of(sealed.paper_id, sealed.entry):
        return case
    seal = PaperSeal(
        sealed.method, entered.officer, entered.at, sealed.plain, sealed.file, sealed.pdf
    )
    return _with_seal(case, sealed.paper_id, seal)


@applies(DocumentOriginalKept)
def _original_kept(case: Case, kept: DocumentOriginalKept, _entered: Entered) -> Case:
    seal = case.paper_seal(kept.paper_id)
    if seal is None or not is_paper_of(kept.paper_id, kept.entry):
        return case
    return _with_seal(case, kept.paper_id, replace(seal, original=kept.original))


@applies(DocumentServed)
def _served(case: Case, served: DocumentServed, _entered: Entered) -> Case:
    if not is_paper_of(served.paper_id, served.entry):
        return case
    service = Service(served.method, served.served_at, served.recipient)
    known = {**dict(case.paper_services), served.paper_id: service}
    return replace(case, paper_services=tuple(known.items()))


def _with_seal(case: Case, paper_id: str, seal: PaperSeal) -> Case:
    known = {**dict(case.paper_seals), paper_id: seal}
    return replace(case, paper_seals=tuple(known.items()))
