"""The tab of backups: how old the last copy is, and how the store was found."""

from datetime import datetime

from desktop.office.office import Office
from desktop.rules.findings import finding
from desktop.store.copies import copies_of, last_backup
from desktop.store.health import Checked, last_checked
from desktop.store.queries import has_cases
from desktop.store.rows_backup import BackupPage, LastBackup
from desktop.store.shared import shared_place
from desktop.wording import backup as words
from desktop.wording import signs
from desktop.wording.findings import say
from desktop.wording.sentences import moment


def backup_page(office: Office, officer_id: str) -> BackupPage:
    """Return what the tab says to an officer."""
    now = office.now()
    with office.store.reading() as connection:
        last = last_backup(connection)
        is_shared = shared_place(connection) is not None
    lines = [line for line in office.store.outbox.lines() if line.is_entry]
    checked = last_checked(office.store.folder)
    days = office.settings.daily_copies
    place = copies_of(office.store.folder)
    officer = office.officer(officer_id)
    refusal = "" if officer.is_active else str(say(finding("officer_inactive")))
    return BackupPage(
        folder=str(office.store.folder),
        last=_last(last, now),
        warning=backup_wanted(last, now, 0 if is_shared else office.settings.backup_days),
        checked=_checked(checked),
        is_well=None if checked is None else not checked.faults,
        outbox=words.OUTBOX.format(count=len(lines)) if is_shared else words.OUTBOX_NONE,
        daily=words.DAILY.format(days=days, folder=place) if days else words.DAILY_NONE,
        refusal=refusal,
    )


def backup_reminder(office: Office) -> str:
    """Return why an office that shares its record with nobody should be copied, else blank.

    One just founded has nothing yet that could be lost.
    """
    with office.store.reading() as connection:
        last = last_backup(connection)
        if last is None and not has_cases(connection):
            return ""
        if shared_place(connection) is not None or office.settings.is_demo:
            return ""
    return backup_wanted(last, office.now(), office.settings.backup_days)


def backup_wanted(last: LastBackup | None, now: datetime, days: int) -> str:
    """Return why a copy would be well now; with no ``days`` nobody is reminded."""
    if not days:
        return ""
    if last is None:
        return words.NEVER_WARNING
    age = (now.date() - last.at.date()).days
    return words.OLD_WARNING.format(age=age, days=days) if age > days else ""


def _last(last: LastBackup | None, now: datetime) -> str:
    if last is None:
        return words.NEVER
    age = (now.date() - last.at.date()).days
    return words.LAST.format(
        at=moment(last.at),
        age=words.AGE.format(days=age) if age > 0 else words.TODAY,
        entries=last.entries,
        folder=last.folder,
    )


def _checked(checked: Checked | None) -> str:
    if checked is None:
        return words.UNCHECKED
    if not checked.faults:
        return words.CHECKED.format(at=moment(checked.at), entries=checked.entries)
    why = signs.SEMICOLON.join(words.fault(rule) for rule in checked.faults)
    return words.CHECKED_BAD.format(at=moment(checked.at), why=why)
