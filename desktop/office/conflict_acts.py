"""What an officer says to a conflict: agree, have it looked at, or do the act again."""

from collections.abc import Collection

from desktop.clock import OFFICE_ZONE
from desktop.domain.notes import AddNote
from desktop.office.office import Office, Recording
from desktop.office.page_sync import told_of
from desktop.rules.findings import Refusal, finding
from desktop.store.conflicts import (
    AGREED,
    RAISED,
    REDONE,
    Conflict,
    conflict_of,
    redoes,
    settle,
)
from desktop.wording import sync_page as words
from desktop.wording.events import describe


def agree(office: Office, entry: str, officer: str) -> Refusal | None:
    """Let what was first stand; return why not, or None once it is noted."""
    conflict = _open(office, entry, officer)
    if isinstance(conflict, Refusal):
        return conflict
    return _settled(office, entry, AGREED, officer)


def raise_conflict(office: Office, entry: str, officer: str) -> Recording | Refusal:
    """Leave a note on the case that asks everybody to look at it."""
    conflict = _open(office, entry, officer)
    if isinstance(conflict, Refusal):
        return conflict
    second = conflict.second.entry
    text = words.RAISED_NOTE.format(
        second_name=office.officer(second.officer).name,
        second_at=second.moment.astimezone(OFFICE_ZONE).strftime("%m-%d %H:%M"),
        text=describe(second.kind, conflict.second.event),
        told=told_of(conflict, {p.id: p.name for p in office.officers()}),
    )
    done = office.submit(AddNote(case_id=second.case, text=text), officer)
    if isinstance(done, Recording):
        _settled(office, entry, RAISED, officer)
    return done


def note_redone(office: Office, entry: str, officer: str, done: Collection[str]) -> bool:
    """Note that the act was done again, where one of the entries ``done`` is that; return whether.

    Another act on the case, begun once this one was given up half way, leaves the conflict open.
    """
    conflict = _open(office, entry, officer)
    if isinstance(conflict, Refusal):
        return False
    with office.store.reading() as connection:
        is_redone = redoes(connection, conflict, done)
    return is_redone and _settled(office, entry, REDONE, officer) is None


def _open(office: Office, entry: str, officer: str) -> Conflict | Refusal:
    with office.store.reading() as connection:
        conflict = conflict_of(connection, entry)
    if conflict is None or not conflict.is_open:
        return Refusal((finding("conflict_settled"),))
    owner = conflict.second.entry.officer
    if conflict.is_own and owner != officer:
        return Refusal((finding("conflict_of_other", name=office.officer(owner).name),))
    return conflict


def _settled(office: Office, entry: str, how: str, officer: str) -> Refusal | None:
    with office.store.writing() as connection:
        done = settle(connection, entry, how, officer, office.now())
    return None if done else Refusal((finding("conflict_settled"),))
