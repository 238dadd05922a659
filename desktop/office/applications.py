"""Take an application form file in as a case."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from desktop.domain.intake import OpenCase
from desktop.files.application import Application, read_application
from desktop.office.office import Office, Recording
from desktop.rules.findings import Refusal, finding
from desktop.store.entry import new_entry_id
from desktop.store.personal import SealedRecord, prepare
from desktop.store.queries import case_with_source


def take_application(office: Office, path: Path, officer_id: str) -> Recording | Refusal:
    """Open a case from the form file; the same file twice is recognised and refused."""
    application = read_application(path)
    if isinstance(application, Refusal):
        return application
    chosen = opening_of(office, application)
    digest = application.form.source_digest

    def choose(connection: Connection) -> tuple[OpenCase, tuple[SealedRecord, ...]] | Refusal:
        known = case_with_source(connection, digest)
        if known is None:
            return chosen
        return Refusal((finding("file_taken_before", "file", number=known),))

    done = office.submit_chosen(choose, officer_id)
    assert done is not None
    return done


def open_case(office: Office, application: Application, officer_id: str) -> Recording | Refusal:
    """Open a case from an application that was read or typed."""
    command, sealed = opening_of(office, application)
    return office.submit(command, officer_id, sealed)


def opening_of(
    office: Office, application: Application, case_id: str = ""
) -> tuple[OpenCase, tuple[SealedRecord, ...]]:
    """Return the command that opens a case from an application, with its sealed values.

    A blank ``case_id`` takes a new one.
    """
    form, sealed = application.form, tuple[SealedRecord, ...]()
    if application.contact is not None:
        ref, record = prepare(application.contact)
        form, sealed = replace(form, persons=(ref,)), (record,)
    command = OpenCase(
        case_id=case_id or new_entry_id(office.now()),
        form=form,
        papers=application.papers,
        matters=application.matters,
        received_at=application.received_at,
        external_number=application.external_number,
    )
    return command, sealed
