"""The stages of a connection with their time and plan, and the whole way to energising.

A milestone is recorded by its day, so a stage's time is counted in working days: from the
utility's acceptance, later ones from the end of the stage before. Planned is what a rule gives:
the last stage by the connection's goal, another by the utility's limits of its open milestones.
"""

from datetime import date

from desktop.domain.case import Case, Matter
from desktop.domain.clocks import connection_goal, told_at
from desktop.domain.supply import step_day, supply_steps
from desktop.domain.values import MatterKind
from desktop.plain_class import dataclass
from desktop.rules.parameters import NoParameter
from desktop.rules.rulebook import Rulebook
from desktop.rules.stages import Stage
from desktop.rules.working_days import NoCalendar
from desktop.store.rows import PaceRow, StageRow
from desktop.wording import stages as words
from desktop.wording.sentences import day, joined


@dataclass(frozen=True, slots=True)
class _Way:
    """What is known of the way to energising: the days reached, and the days planned."""

    rules: Rulebook
    today: date
    accepted: date | None
    is_open: bool
    reached: dict[str, date]
    planned: dict[str, date | None]
    goal: tuple[date | None, ...]

    def ended(self, stage: Stage) -> date | None:
        """Return the day the stage's last milestone was reached; None while one is open."""
        days = [self.reached[m] for m in stage.milestones if m in self.reached]
        return max(days) if days and len(days) == len(stage.milestones) else None

    def worked(self, after: date, until: date) -> int | None:
        """Return the working days from a day on; None beyond the calendar."""
        try:
            return self.rules.calendar.count(after, until)
        except NoCalendar:
            return None


def stage_rows(case: Case, rules: Rulebook, profile: str, today: date) -> tuple[StageRow, ...]:
    """Return the stages of the profile as the case stands in them on that day."""
    way = _way(case, rules, today)
    stages = rules.stages.profile(profile, today)
    begun = way.accepted
    rows: list[StageRow] = []
    running = False
    for stage in stages:
        ended = way.ended(stage)
        if ended is not None:
            rows.append(StageRow(stage.title, "done", _done(way, begun, ended)))
        else:
            plan = _plan(way, stage, is_last=stage is stages[-1])
            note = plan if running else _running(way, begun, plan)
            rows.append(StageRow(stage.title, "ahead" if running else "running", note))
            running = True
        begun = ended
    return tuple(rows)


def pace_row(case: Case, rules: Rulebook, today: date) -> PaceRow | None:
    """Return the working days used of the goal; none used before the utility accepts."""
    matter = case.matter(MatterKind.CONNECTION)
    goal = connection_goal(case, rules)
    if goal is None or matter is None or matter.accepted_on is None:
        return _not_begun(rules, today) if _awaits(case, matter) else None
    until = matter.ended.on if matter.ended else today
    try:
        used = rules.calendar.count(matter.accepted_on, until)
    except NoCalendar:
        used = 0
    aim = rules.days("connection_goal", matter.accepted_on, told_at(matter))
    return PaceRow(used, aim, matter.accepted_on, goal.on, is_provisional=goal.on is None)


def _not_begun(rules: Rulebook, today: date) -> PaceRow | None:
    try:
        return PaceRow(0, rules.days("connection_goal", today))
    except NoParameter:
        return None


def _awaits(case: Case, matter: Matter | None) -> bool:
    return case.former is None and (matter is None or matter.is_open)


def _way(case: Case, rules: Rulebook, today: date) -> _Way:
    matter = case.matter(MatterKind.CONNECTION)
    goal = connection_goal(case, rules)
    owed = [step for step in supply_steps(case, rules) if step.days is not None]
    return _Way(
        rules,
        today,
        accepted=matter.accepted_on if matter else None,
        is_open=_awaits(case, matter),
        reached={m.milestone: m.on for m in case.milestones},
        planned={step.milestone: step_day(step, rules).on for step in owed},
        goal=(goal.on,) if goal else (),
    )


def _done(way: _Way, begun: date | None, ended: date) -> str:
    took = way.worked(begun, ended) if begun is not None and begun <= ended else None
    if begun == ended:
        said = words.SAME_DAY
    elif took is None:
        said = ""
    else:
        said = words.TOOK.format(count=took) if took else words.TOOK_LESS
    return joined((day(ended), said))


def _running(way: _Way, begun: date | None, plan: str) -> str:
    if not way.is_open:
        return ""
    if way.accepted is None:
        return words.AWAITS
    count = way.worked(begun, way.today) if begun is not None else None
    said = words.RUNNING.format(count=count) if count else ""
    return joined((words.STARTED_TODAY if begun == way.today else said, plan))


def _plan(way: _Way, stage: Stage, *, is_last: bool) -> str:
    if not way.is_open:
        return ""
    days = way.goal if is_last else [way.planned[m] for m in stage.milestones if m in way.planned]
    known = [on for on in days if on is not None]
    if len(known) < len(days):
        return words.PLAN_OPEN
    return words.PLANNED.format(day=day(max(known))) if known else ""
