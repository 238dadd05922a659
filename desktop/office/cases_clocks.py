"""The clocks of all open cases, reckoned from their dates and kept as long as they hold."""

from dataclasses import replace
from datetime import date

from desktop.domain.case import Case, Matter
from desktop.domain.clocks import Due, is_suspended, matter_due
from desktop.domain.outdated import as_it_stands
from desktop.domain.values import MatterKind
from desktop.office.office import Office
from desktop.office.page_clock import LIGHTS, clock_of
from desktop.plain_class import dataclass
from desktop.rules.two_working_days import lamp
from desktop.store.cases import open_changes, states_of
from desktop.store.current_state import read_state
from desktop.store.rewinding import times_moved
from desktop.store.rows import ClockRow, Light

PORTION = 100
_NEVER = date.max


@dataclass(frozen=True, slots=True)
class CaseDue:
    """When a case is due by the most urgent of its open matters.

    ``fixed`` is the light of a clock that stands or never ran; ``due`` None with it is no day.
    """

    due: Due | None = None
    fixed: Light | None = None

    @property
    def urgency(self) -> tuple[int, date]:
        """What cases are sorted by: running clocks by their day, then those that stand."""
        if self.fixed is not None:
            return (2 if self.fixed is Light.PAUSED else 3), _NEVER
        on = self.due.on if self.due else None
        return (1, _NEVER) if on is None else (0, on)


class CasesClocks:
    """Knows of every open case when it is due.

    A case is reckoned again when something was recorded of it, and all of them on another day
    or by other rules. It is met in the office's worker alone.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[int, CaseDue | None]] = {}
        self._grounds: tuple[object, ...] = ()

    def reckon(self, office: Office, most: int = PORTION) -> bool:
        """Reckon at most so many cases; return whether every open case is known now."""
        with office.store.reading() as connection:
            self._begin_anew_where_grounds_changed(office, times_moved(connection))
            now = open_changes(connection)
            for gone in self._known.keys() - now.keys():
                del self._known[gone]
            stale = [i for i, changed in now.items() if self._changed(i) != changed]
            states = states_of(connection, stale[:most])
        for id_, state in states.items():
            self._known[id_] = (now[id_], due_of(read_state(state), office))
        return len(stale) <= most

    def reckon_all(self, office: Office) -> None:
        """Reckon every open case."""
        while not self.reckon(office):
            pass

    def dues(self) -> dict[int, CaseDue]:
        """Return the cases with a clock."""
        return {i: due for i, (_, due) in self._known.items() if due is not None}

    def lights(self, office: Office) -> dict[int, Light]:
        """Return the light of every case with a clock, now."""
        return {i: _light(office, due) for i, due in self.dues().items()}

    def clock(self, office: Office, id_: int) -> ClockRow | None:
        """Return the clock of a case as it stands now; None where none is known to run."""
        due = self._known.get(id_, (0, None))[1]
        if due is None:
            return None
        if due.fixed is Light.PAUSED:
            stands = clock_of(office, due.due)
            return replace(stands, light=Light.PAUSED, days=0, minutes=0)
        return ClockRow(due.fixed) if due.fixed is not None else clock_of(office, due.due)

    def _changed(self, id_: int) -> int:
        return self._known.get(id_, (0, None))[0]

    def _begin_anew_where_grounds_changed(self, office: Office, moved: int) -> None:
        grounds = (office.now().date(), office.rules.digest, office.rules.calendar.digest, moved)
        if grounds != self._grounds:
            self._known, self._grounds = {}, grounds


def due_of(case: Case, office: Office) -> CaseDue | None:
    """Return when the case is due; None where no open matter of it has a clock."""
    case = as_it_stands(case, office.rules)
    running = [m for m in case.matters if m.is_open and m.kind is not MatterKind.CONNECTION]
    dues = [_matter_due(m, office) for m in running]
    return min(dues, key=lambda d: d.urgency, default=None)


def _matter_due(matter: Matter, office: Office) -> CaseDue:
    today = office.now().date()
    due = matter_due(matter, today, office.rules)
    if due is None:
        exempt = matter.verdict is not None and matter.verdict.frees
        waits = matter.open_supplement is not None
        return CaseDue(None, Light.EXEMPT if exempt and not waits else Light.PAUSED)
    pending = [s for s in matter.steps if s.opinion is None]
    stands = bool(pending) and all(is_suspended(s, today) for s in pending)
    return CaseDue(due, Light.PAUSED if stands else None)


def _light(office: Office, due: CaseDue) -> Light:
    if due.fixed is not None:
        return due.fixed
    if due.due is None or due.due.on is None:
        return Light.AMBER
    on = due.due.on
    closing = office.rules.closing(on, due.due.told_at)
    return LIGHTS[lamp(on, office.now(), closing=closing, amber_from=office.rules.amber_from(on))]
