"""How many of the bureaus' decisions came within their two working days, week by week."""

from datetime import date, timedelta

from desktop.domain.case import Case
from desktop.domain.clocks import step_due
from desktop.domain.step_clock import is_missed
from desktop.domain.values import MatterKind
from desktop.office.office import Office
from desktop.store.queries import decided_since

WEEKS = 12


def on_time_weeks(office: Office) -> tuple[float | None, tuple[float, ...]]:
    """Return the share on time over the last weeks (None without a decision), and each week's."""
    today = office.now().date()
    since = today - timedelta(weeks=WEEKS)
    with office.store.reading() as connection:
        cases = decided_since(connection, since)
    weeks: dict[int, list[bool]] = {}
    for case in cases:
        for day, in_time in _decisions(office, case):
            weeks.setdefault((day - since).days // 7, []).append(in_time)
    decided = [in_time for week in weeks.values() for in_time in week]
    if not decided:
        return None, ()
    shares = tuple(sum(weeks[w]) / len(weeks[w]) for w in sorted(weeks))
    return sum(decided) / len(decided), shares


def _decisions(office: Office, case: Case) -> list[tuple[date, bool]]:
    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    found = []
    for step in matter.steps if matter else ():
        if matter is not None and step.decided is not None:
            day = step.decided.on
            due = step_due(matter, step, day, office.rules)
            found.append((day, not is_missed(due, step, day)))
    return found
