"""Take an application in from the screen: keep what is typed, then open the case once.

The draft's id is the case's id, and the draft goes in the transaction that opens the case: a
program that is killed has either the draft or the case, and never opens a second one.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from desktop.domain.case import Case
from desktop.domain.intake import AcceptMatter, OpenCase
from desktop.domain.values import MatterKind
from desktop.files.application import Application, parse
from desktop.files.raw_form import RawForm
from desktop.office.applications import opening_of
from desktop.office.office import Office, Recording
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.drafts import KeptDraft, drafts_of, drop_draft, keep_draft, read_draft
from desktop.store.entry import new_entry_id
from desktop.store.personal import SealedRecord
from desktop.store.queries import case_by_id, case_with_source
from desktop.store.rows_intake import DraftForm, ImportRow

KIND = "application"
Opening = tuple[OpenCase, tuple[SealedRecord, ...]]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """An application that became a case; ``unaccepted`` says of matters why they only wait."""

    recording: Recording
    unaccepted: tuple[tuple[MatterKind, tuple[Finding, ...]], ...] = ()


def new_draft(office: Office, values: Mapping[str, str] | None = None) -> DraftForm:
    """Return an application nobody has typed into yet; it is kept at its first change."""
    return DraftForm(new_entry_id(office.now()), dict(values or {}))


def begun_again(office: Office, form: DraftForm) -> DraftForm:
    """Return what was typed as a draft of its own, after its case was taken back."""
    return replace(form, id=new_entry_id(office.now()), saved_at=None)


def keep(office: Office, form: DraftForm, officer_id: str) -> DraftForm:
    """Keep a draft as it stands and return it with the moment; one handed in stays away."""
    now = office.now()
    kept = replace(form, saved_at=now)
    title = form.values.get("enterprise.name", "").strip()
    draft = KeptDraft(form.id, KIND, officer_id, "", title, _value(form), now)
    with office.store.writing() as connection:
        if case_by_id(connection, form.id) is None:
            keep_draft(connection, draft)
    return kept


def read(office: Office, draft_id: str) -> DraftForm | None:
    """Return a draft as it was last kept, or None."""
    with office.store.reading() as connection:
        kept = read_draft(connection, draft_id)
    return _form(kept) if kept and kept.kind == KIND else None


def drafts(office: Office, officer_id: str) -> tuple[DraftForm, ...]:
    """Return an officer's drafts, the newest first; what became a case is dropped on the way."""
    with office.store.reading() as connection:
        kept = drafts_of(connection, officer_id, KIND)
        done = {d.id for d in kept if case_by_id(connection, d.id) is not None}
    for draft_id in done:
        drop(office, draft_id)
    return tuple(_form(d) for d in kept if d.id not in done)


def drop(office: Office, draft_id: str) -> None:
    """Throw a draft away."""
    with office.store.writing() as connection:
        drop_draft(connection, draft_id)


def application_of(form: DraftForm) -> Application | Refusal:
    """Return the application a draft makes, or every reason why it makes none."""
    return parse(RawForm(form.values, {}))


def command_of(form: DraftForm, application: Application) -> OpenCase:
    """Return the command that opens the draft's case."""
    return OpenCase(
        case_id=form.id,
        form=application.form,
        papers=application.papers,
        matters=application.matters,
        received_at=application.received_at,
        external_number=application.external_number,
    )


def hand_in(
    office: Office, form: DraftForm, officer_id: str, *, is_accepted: bool
) -> TakenIn | Refusal:
    """Open the case of a draft, accept its matters where wished and possible, drop the draft."""
    application = application_of(form)
    if isinstance(application, Refusal):
        return application
    opened = _opened(office, form, application, officer_id)
    if isinstance(opened, Refusal):
        return opened
    return _accepted(office, opened, officer_id) if is_accepted else TakenIn(opened)


def draft_of_file(office: Office, read: ImportRow) -> DraftForm:
    """Return a draft that holds all a form file says, also what is wrong with it."""
    fresh = new_draft(office, read.values)
    return replace(fresh, file=read.file)


def take_file(office: Office, read: ImportRow, officer_id: str) -> TakenIn | Refusal:
    """Open a case from a form file as it was read, without accepting anything yet."""
    return hand_in(office, draft_of_file(office, read), officer_id, is_accepted=False)


def _opened(
    office: Office, form: DraftForm, application: Application, officer_id: str
) -> Recording | Refusal:
    """Open the case and drop the draft in one go, or return the case the draft became before."""
    chosen = opening_of(office, application, form.id)
    before: list[Case] = []

    def choose(connection: Connection) -> Opening | Refusal | None:
        case = case_by_id(connection, form.id)
        digest = application.form.source_digest
        known = case_with_source(connection, digest) if form.file else None
        if case is None and known is not None:
            return Refusal((finding("file_taken_before", "file", number=known),))
        drop_draft(connection, form.id)
        if case is not None:
            before.append(case)
            return None
        return chosen

    done = office.submit_chosen(choose, officer_id)
    return Recording((), (), before[0]) if done is None else done


def _accepted(office: Office, opened: Recording, officer_id: str) -> TakenIn:
    whole = opened
    unaccepted: list[tuple[MatterKind, tuple[Finding, ...]]] = []
    for kind in acceptable(opened.case):
        done = office.submit(AcceptMatter(case_id=opened.case.id, matter=kind), officer_id)
        if isinstance(done, Refusal):
            unaccepted.append((kind, done.findings))
        else:
            entries, events = (*whole.entries, *done.entries), (*whole.events, *done.events)
            whole = Recording(entries, events, done.case)
    return TakenIn(whole, tuple(unaccepted))


def acceptable(case: Case) -> tuple[MatterKind, ...]:
    """Return the matters whose acceptance is the office's own to say, not the utility's."""
    waiting = (m.kind for m in case.matters if m.is_open and m.accepted_on is None)
    return tuple(kind for kind in waiting if kind is not MatterKind.CONNECTION)


def _value(form: DraftForm) -> dict[str, Any]:
    return {
        "values": dict(form.values),
        "step": form.step,
        "file": form.file,
        "certificate": form.certificate,
        "certificate_digest": form.certificate_digest,
    }


def _form(kept: KeptDraft) -> DraftForm:
    value = kept.value
    return DraftForm(
        id=kept.id,
        values={str(p): str(v) for p, v in value.get("values", {}).items()},
        step=str(value.get("step", "")),
        file=str(value.get("file", "")),
        saved_at=kept.saved_at,
        certificate=str(value.get("certificate", "")),
        certificate_digest=str(value.get("certificate_digest", "")),
    )
