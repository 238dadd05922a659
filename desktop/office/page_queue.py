"""The workbench's queue and tiles: what must be decided, when, and by whom."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import Case, Matter, Step
from desktop.domain.clocks import accepted_as_known
from desktop.domain.letter_life import awaits_lapse
from desktop.domain.outdated import as_it_stands
from desktop.domain.supply import supply_due
from desktop.domain.values import Duty, MatterKind, Officer, PaperStatus
from desktop.office.office import Office
from desktop.office.page_alerts import Mine, alerts_of
from desktop.office.page_clock import clock_of, matter_clock, step_clock
from desktop.office.page_rate import on_time_weeks
from desktop.office.page_register import letters_waiting
from desktop.office.page_register import state_of as letter_state
from desktop.office.publishing import publications_waiting
from desktop.office.wants import LETTERS, Want, own_state, wants
from desktop.plain_class import dataclass
from desktop.rules.exemption import Outcome
from desktop.rules.working_days import NoCalendar
from desktop.store.queries import open_cases
from desktop.store.rows import (
    ClockRow,
    Light,
    OfficerRow,
    OfficeState,
    QueueGroup,
    QueueRow,
    ReturnKind,
    TileCounts,
)
from desktop.store.rows_alerts import AlertsList
from desktop.store.shared import shared_place
from desktop.store.sync_runs import last_well
from desktop.wording.values import BUREAUS, MATTERS, duties_said

WORK_ORDER = (
    MatterKind.EXTERNAL_WORKS,
    MatterKind.TRANSMISSION,
    MatterKind.WAIVER_REQUEST,
    MatterKind.CONNECTION,
)
FRESH = timedelta(minutes=15)
"""For how long numbers are taken for those of now; older ones say of when they are."""


@dataclass(frozen=True, slots=True)
class WorkbenchPage:
    """Everything the workbench shows: all rows, those the officer has to move, the numbers."""

    rows: tuple[QueueRow, ...]
    mine: tuple[QueueRow, ...]
    counts: TileCounts
    state: OfficeState
    alerts: AlertsList


def workbench_page(office: Office, officer: Officer) -> WorkbenchPage:
    """Return the workbench of that officer, the most urgent case first."""
    with office.store.reading() as connection:
        cases = list(open_cases(connection))
        context = office.context(connection, officer.id)
    letters = letters_waiting(office, cases, context)
    rows: list[QueueRow] = []
    mine: list[Mine] = []
    for case in cases:
        wanted = wants(office, case, context)
        matter = main_matter(case)
        if matter is not None:
            rows.append(queue_row(office, case, matter, officer))
        if wanted:
            row = _my_row(office, case, wanted, officer)
            mine.append(Mine(case, row, tuple(want.state for want in wanted)))
    with office.store.reading() as connection:
        alerts = alerts_of(office, connection, context, cases, mine)
    return WorkbenchPage(
        rows=tuple(sorted(rows, key=_urgency)),
        mine=tuple(sorted((each.row for each in mine), key=_urgency)),
        counts=tiles(office, rows, len(mine)),
        state=office_state(office, officer, len(mine), letters),
        alerts=alerts,
    )


def _my_row(office: Office, case: Case, wanted: Sequence[Want], officer: Officer) -> QueueRow:
    """Return the row of a case for what waits for the officer in it, the first thing of it."""
    want = wanted[0]
    matter = case.matter(want.matter) or main_matter(case) or case.matters[-1]
    row = queue_row(office, case, matter, officer)
    return replace(row, state=want.state, more=len(wanted) - 1)


def queue_row(office: Office, case: Case, matter: Matter, officer: Officer) -> QueueRow:
    """Return the row of a case for the matter the officer works on."""
    case = as_it_stands(case, office.rules)
    matter = case.matter(matter.kind) or matter
    step = matter.step(officer.bureau)
    clock = _clock(office, case, matter, step)
    form = case.form
    statuses = [p.status for p in case.papers]
    waived = sum(len(x.outstanding) for x in case.letters if x.is_live)
    accepted = accepted_as_known(matter, office.now().date(), office.rules)
    return QueueRow(
        case_id=case.id,
        number=case.number,
        enterprise=form.enterprise.name,
        project=form.project.name,
        group=_group(office, matter, clock),
        clock=clock,
        matter=matter.kind.value,
        matter_name=MATTERS[matter.kind],
        kilovolts=form.demand.kilovolts,
        capacity_kva=form.demand.capacity_kva,
        street=form.project.street,
        place=form.project.address,
        papers_ready=sum(s in (PaperStatus.VERIFIED, PaperStatus.SUBMITTED) for s in statuses),
        papers_all=sum(s is not PaperStatus.NOT_CONCERNED for s in statuses),
        papers_waived=waived,
        state=state_of(office, case, matter, step),
        bureaus_done=sum(s.opinion is not None for s in matter.steps),
        bureaus_all=len(matter.steps),
        return_kind=return_kind(matter, step, accepted is not None),
        outcome=matter.verdict.effective.value if matter.verdict else "",
        main_papers=_main_papers(office, case),
        may_decide=_may_decide(step, officer, accepted is not None),
    )


def _main_papers(office: Office, case: Case) -> tuple[str, ...]:
    main = office.rules.deficiency.main_papers(office.now().date())
    return tuple(p.value for p in main if case.paper(p).scans)


def _may_decide(step: Step | None, officer: Officer, accepted: bool) -> bool:
    waits = step is not None and step.opinion is None
    return waits and accepted and Duty.APPROVER in officer.duties


def main_matter(case: Case) -> Matter | None:
    """Return the open matter an officer works on: the works first, then the letter's request."""
    for kind in WORK_ORDER[:-1]:
        matter = case.matter(kind)
        if matter is not None and matter.is_open:
            return matter
    return None


def state_of(office: Office, case: Case, matter: Matter, step: Step | None) -> str:
    """Return the code of what the case waits for."""
    if any(awaits_lapse(x, office.now().date(), office.settings) for x in case.letters):
        return "lapse"
    if matter.open_supplement is not None:
        return "supplement"
    if matter.accepted_on is None:
        return "accept"
    return _accepted_state(office, case, matter, step)


def _accepted_state(office: Office, case: Case, matter: Matter, step: Step | None) -> str:
    if matter.verdict is not None and matter.verdict.effective is Outcome.EXEMPT:
        return "confirm"
    if step is not None and step.opinion is None:
        return own_state(step, office.now().date())
    if late_waiting(matter):
        return "late_review"
    if matter.kind is MatterKind.WAIVER_REQUEST and not matter.steps:
        return _letter_state(office, case)
    waiting = any(s.opinion is None for s in matter.steps)
    return "countersigning" if waiting else "conclude"


def _letter_state(office: Office, case: Case) -> str:
    live = [x for x in case.letters if x.is_live]
    return LETTERS.get(letter_state(office, live[-1]), "letter_draft") if live else "letter_draft"


def return_kind(matter: Matter, step: Step | None, accepted: bool) -> ReturnKind:
    """Return what R would do: supplement before acceptance, explanation after it."""
    if not accepted:
        return ReturnKind.NONE if matter.supplements else ReturnKind.SUPPLEMENT
    waits = step is not None and step.opinion is None
    return ReturnKind.EXPLANATION if waits else ReturnKind.NONE


def late_waiting(matter: Matter) -> tuple[Step, ...]:
    """Return the steps entered later that no second person has looked at."""
    return tuple(s for s in matter.steps if s.late is not None and not s.late.reviewed_by)


def tiles(office: Office, counted: Sequence[QueueRow], mine: int) -> TileCounts:
    """Return the numbers above the queue; in a shared office, of when it was last heard."""
    groups = [r.group for r in counted]
    rate, weeks = on_time_weeks(office)
    late = [r.clock for r in counted if r.group is QueueGroup.OVERDUE]
    latest = max(((c.days, c.minutes) for c in late), default=(0, 0))
    tomorrow = [r for r in counted if r.group is QueueGroup.TOMORROW]
    paused = [r for r in counted if r.group is QueueGroup.PAUSED]
    as_of = data_as_of(office)
    left = FRESH - (office.now() - as_of)
    return TileCounts(
        overdue=groups.count(QueueGroup.OVERDUE),
        today=groups.count(QueueGroup.TODAY),
        tomorrow=len(tomorrow),
        tomorrow_exempt=sum(r.outcome == Outcome.EXEMPT.value for r in tomorrow),
        paused=len(paused),
        paused_supplements=sum(r.state == "supplement" for r in paused),
        paused_specials=sum(_is_special(r) for r in paused),
        latest_days=latest[0],
        latest_minutes=latest[1],
        closing=f"{office.rules.closing(office.now().date()):%H:%M}",
        as_of=as_of,
        fresh_s=min(max(0, left // timedelta(seconds=1)), FRESH.seconds),
        on_time=rate,
        weeks=weeks,
        mine=mine,
        whole=len(counted),
    )


def _is_special(row: QueueRow) -> bool:
    """Return whether a paused row waits for a special procedure, which leaves its due day known."""
    is_due = row.clock.due_at is not None or row.clock.is_provisional
    return row.state == "paused" or (is_due and row.state != "supplement")


def data_as_of(office: Office) -> datetime:
    """Return the moment the data are of: now, or when a shared office was last heard."""
    with office.store.reading() as connection:
        is_shared = shared_place(connection) is not None
        heard = last_well(connection) if is_shared else None
    return heard.astimezone(OFFICE_ZONE) if heard is not None else office.now()


def office_state(office: Office, officer: Officer, mine: int, letters: int) -> OfficeState:
    """Return what the bars say of officer, store, rules and calendar."""
    duties = duties_said(officer.duties)
    return OfficeState(
        officer=OfficerRow(officer.name, BUREAUS[officer.bureau], duties),
        store=office.settings.name,
        rules_version=office.rules.digest[:8],
        calendar=str(office.rules.calendar.horizon.year),
        badges=(
            ("workbench", mine),
            ("letters", letters),
            ("calendar", publications_waiting(office, officer)),
        ),
    )


def _clock(office: Office, case: Case, matter: Matter, step: Step | None) -> ClockRow:
    if matter.kind is MatterKind.CONNECTION:
        due = supply_due(case, office.rules) if matter.is_open else None
        return clock_of(office, due) if due is not None else ClockRow(Light.UNTIMED)
    if step is not None and step.opinion is None:
        return step_clock(office, matter, step) or matter_clock(office, matter)
    return matter_clock(office, matter)


def _group(office: Office, matter: Matter, clock: ClockRow) -> QueueGroup:
    if clock.light is Light.EXEMPT:
        return QueueGroup.EXEMPT
    if matter.open_supplement is not None or clock.light is Light.PAUSED:
        return QueueGroup.PAUSED
    if clock.due_at is None:
        return QueueGroup.UNTIMED
    if clock.light is Light.RED:
        return QueueGroup.OVERDUE
    if clock.light is Light.AMBER:
        return QueueGroup.TODAY
    return _later(office, clock)


def _later(office: Office, clock: ClockRow) -> QueueGroup:
    today = office.now().date()
    try:
        tomorrow = office.rules.calendar.next_working(today + timedelta(days=1))
    except NoCalendar:
        return QueueGroup.LATER
    due = clock.due_at.date() if clock.due_at else None
    return QueueGroup.TOMORROW if due == tomorrow else QueueGroup.LATER


_ORDER = list(QueueGroup)


def _urgency(row: QueueRow) -> tuple[int, str, str]:
    due = row.clock.due_at.isoformat() if row.clock.due_at else "9"
    return _ORDER.index(row.group), due, row.number
