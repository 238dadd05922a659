"""A moved due day in words, for the table and for the command line."""

from datetime import date

from desktop.store.rows_calendar_versions import MovedCases, MovedRow
from desktop.wording import calendar_versions as words
from desktop.wording import signs
from desktop.wording.sentences import full_day


def cells(row: MovedRow) -> tuple[str, ...]:
    """Return what stands in the columns of a change."""
    note = words.PUT_OFF if row.is_put_off else words.BROUGHT_FORWARD
    is_kept = row.before is not None and row.after is not None
    days = (_day(row.before), _day(row.after))
    return (row.number, row.enterprise, row.what, *days, note if is_kept else "")


def sentence(row: MovedRow) -> str:
    """Return a change as one sentence."""
    number, enterprise, what, before, after, note = cells(row)
    said = words.NOTED.format(note=note) if note else ""
    return words.MOVED_SENTENCE.format(
        number=number, enterprise=enterprise, what=what, before=before, after=after, note=said
    )


def summary(moved: MovedCases) -> str:
    """Return what a count found, in one or two sentences."""
    if not moved.rows:
        return words.MOVED_NONE.format(looked=moved.looked_at)
    said = words.MOVED_SOME.format(looked=moved.looked_at, cases=moved.cases, rows=len(moved.rows))
    later = sum(row.is_put_off for row in moved.rows)
    return f"{said}{signs.STOP}{words.MOVED_LATER.format(count=later)}" if later else said


def _day(day: date | None) -> str:
    return full_day(day) if day else words.PROVISIONAL
