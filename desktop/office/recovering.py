"""The recovery code in the office: used for a forgotten password, made anew, put on paper."""

from dataclasses import replace
from datetime import datetime

from desktop.clock import OFFICE_ZONE
from desktop.letters.table_pages import TableSheet, render_table
from desktop.office.administration import administrator_findings
from desktop.office.office import Office
from desktop.office.sessions import Answer, Outcome, Seat, sign_in
from desktop.rules.findings import Finding
from desktop.store.access_log import What, note_access
from desktop.store.errors import StoreTrouble
from desktop.store.recovery import make_recovery, note_told, owe_telling, recover
from desktop.store.slot_names import read_names
from desktop.wording import recovery as words


def forgotten(seat: Seat, officer: str, code: str, new: str) -> Answer:
    """Set an administrator's new password by the recovery code; the answer has the next code."""
    try:
        recover(seat.folder, officer, code, new, seat.now())
        answer = sign_in(seat, officer, new)
        if not answer.is_in:
            return answer
        owe_telling(seat.folder, officer)
        return replace(answer, recovery=make_recovery(seat.folder, seat.now()))
    except StoreTrouble as trouble:
        return Answer(Outcome.REFUSED, (trouble.finding(),))


def renew_recovery(office: Office, by: str) -> str | tuple[Finding, ...]:
    """Make a recovery code and return it, or why not; it is told this once."""
    against = administrator_findings(office.officer(by))
    if against:
        return against
    folder, now = office.store.folder, office.now()
    try:
        code = make_recovery(folder, now)
        note_told(folder)
    except StoreTrouble as trouble:
        return (trouble.finding(),)
    note_access(folder, What.RECOVERY_MADE, by, now)
    return code


def recovery_paper(seat: Seat, code: str) -> bytes:
    """Return the page to be sealed: the code, when it was made, room for who keeps it."""
    made_at: datetime = seat.now().astimezone(OFFICE_ZONE)
    sheet = TableSheet(
        title=words.PAPER_TITLE.format(office=read_names(seat.folder).office),
        note=words.PAPER_NOTE,
        columns=tuple(zip(words.PAPER_COLUMNS, (40, 20, 20, 20), strict=True)),
        rows=((code, f"{made_at:%Y-%m-%d %H:%M}", "", ""),),
    )
    return render_table(sheet, made_at)
