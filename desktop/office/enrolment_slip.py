"""The slip of a one-time code: what is to be filled in at the desk that enrols."""

from desktop.clock import OFFICE_ZONE
from desktop.letters.table_pages import TableSheet, render_table
from desktop.office.office import Office
from desktop.store.rows_people import CodeSlip
from desktop.wording import people_kept as words


def slip_paper(office: Office, slip: CodeSlip) -> bytes:
    """Return the page to be handed over: what is to be filled in at the new desk."""
    made_at = office.now().astimezone(OFFICE_ZONE)
    said = {
        "name": slip.name,
        "officer": slip.officer,
        "address": slip.address,
        "code": slip.code,
        "until": slip.until,
        "how": words.SLIP_HOW,
    }
    sheet = TableSheet(
        title=words.SLIP_TITLE.format(office=office.settings.name),
        note=words.SLIP_NOTE,
        columns=tuple(zip(words.SLIP_COLUMNS, (20, 80), strict=True)),
        rows=tuple((words.SLIP_ROWS[key], text) for key, text in said.items()),
    )
    return render_table(sheet, made_at)
