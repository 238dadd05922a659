"""Fill a store with a year of a district: made-up cases, every act done through the office.

The same seed and day make the same office. One case is overdue and three fall due on the day.
"""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import NAMESPACE_OID, uuid5

from desktop.clock import SetClock, WallClock
from desktop.domain.acts import Command
from desktop.domain.intake import OpenCase
from desktop.domain.values_person import PersonInput
from desktop.office.demo_former import make_former
from desktop.office.demo_names import Names
from desktop.office.demo_plans import NEEDS_APPROVAL, Plan, at_hour, plans
from desktop.office.demo_story import Story
from desktop.office.office import Office, Recording, open_office
from desktop.office.rulebook import last_known_working_day
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal
from desktop.store.personal import SealedRecord, prepare
from desktop.store.queries import counts

CASES = {"small": 40, "district": 400, "city": 2100, "million": 40}
FORMER = {"million": 1_000_000 - CASES["million"]}
"""How many closed cases of former years stand beside those of the year."""
CLOSING_LOOK = 14
YEAR_BEFORE = timedelta(days=366)
Step = Callable[[int, int], None]


def _unseen(done: int, of: int) -> None:
    """Let nobody know how far the making has come."""


@dataclass(frozen=True, slots=True)
class MadeDemo:
    """What was made."""

    cases: int
    letters: int
    today: date


class DemoRefused(RuntimeError):
    """An act of the made-up year was refused: the story or a rule is wrong."""


def make_demo(
    folder: Path, preset: str, seed: int, today: date | None, progress: Step = _unseen
) -> MadeDemo:
    """Make the demonstration office in ``folder``; ``today`` None means the present day.

    ``progress`` is told how many cases of how many are made, those of former years first; what it
    raises ends the making.
    """
    clock = SetClock(WallClock().read().moment)
    office = open_office(folder, clock, create=True)
    with office.store:
        asked = today or clock.read().moment.date()
        day = last_known_working_day(office.rules, asked)
        former = FORMER.get(preset, 0)
        for done in make_former(office, former, seed, at_hour(day - YEAR_BEFORE, 9)):
            progress(done, former)
        random = Random(seed)
        names = Names(random)
        chosen = plans(random, CASES[preset], day, office.rules.calendar)
        stories = [_story(office, names, p, seed, n) for n, p in enumerate(chosen)]
        _tell(office, clock, stories, at_hour(day, CLOSING_LOOK), progress)
        with office.store.reading() as connection:
            cases, letters = counts(connection)
    return MadeDemo(cases, letters, day)


def _story(office: Office, names: Names, plan: Plan, seed: int, number: int) -> Story:
    made = names.case(needs_approval=plan.course in NEEDS_APPROVAL)
    case_id = str(uuid5(NAMESPACE_OID, f"joint-office demo {seed} {plan.day} {number}"))
    return Story(office, made, plan, case_id, names.luck())


def _tell(
    office: Office, clock: SetClock, stories: list[Story], until: datetime, progress: Step
) -> None:
    """Do the acts of all stories in the order of their moments, up to ``until``."""
    waiting: list[tuple[datetime, int]] = []
    running: list[Iterator[tuple[datetime, str, Command]]] = []
    upcoming: list[tuple[datetime, str, Command] | None] = []
    for index, story in enumerate(stories):
        running.append(story.acts())
        upcoming.append(next(running[index], None))
        _queue(waiting, upcoming, index)
    begun = 0
    while waiting:
        moment, index = heapq.heappop(waiting)
        step = upcoming[index]
        if step is None or moment > until:
            continue
        clock.moment = moment
        if stories[index].last is None:
            begun += 1
            progress(begun, len(stories))
        stories[index].last = _do(office, stories[index], step[1], step[2])
        upcoming[index] = next(running[index], None)
        _queue(waiting, upcoming, index)


def _queue(
    waiting: list[tuple[datetime, int]],
    upcoming: list[tuple[datetime, str, Command] | None],
    index: int,
) -> None:
    step = upcoming[index]
    if step is not None:
        heapq.heappush(waiting, (step[0], index))


def _do(office: Office, story: Story, officer: str, command: Command) -> Recording:
    sealed: tuple[SealedRecord, ...] = ()
    if isinstance(command, OpenCase):
        ref, record = prepare(PersonInput(*story.made.contact))
        command = replace(command, form=replace(command.form, persons=(ref,)))
        sealed = (record,)
    done = office.submit(command, officer, sealed)
    if isinstance(done, Refusal):
        raise DemoRefused(f"{type(command).__name__}: {done.findings}")
    return done
