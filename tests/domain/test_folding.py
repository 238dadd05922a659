"""Whatever the record holds, and in whatever order it came, a case can be shown and acted on."""

from dataclasses import replace
from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import publishing
from desktop.domain.acts import ACTS, Command, act_of, decide
from desktop.domain.case import Case
from desktop.domain.catalogue import EVENT_KINDS
from desktop.domain.clocks import (
    accepted_day,
    ball_holders,
    connection_goal,
    matter_due,
    notify_due,
    step_due,
)
from desktop.domain.folding import Recorded, apply, fold
from desktop.domain.former import CaseImported
from desktop.domain.letter_life import awaits_lapse
from desktop.domain.preferences import PreferencesSet
from desktop.rules.findings import Refusal
from desktop.store.codec import UnknownEvent
from desktop.wording.findings import say
from tests.domain.desk import CASE, Desk, in_approval, moment, new_desk, shipped
from tests.domain.former_case import COMMAND as FORMER
from tests.domain.stories import stories

EVENTS = tuple(recorded for desk in stories() for recorded in desk.history)
ASKED: tuple[tuple[str, Command], ...] = (
    *(a for desk in stories() for a in desk.asked),
    ("linzhuren", FORMER),
)
MOMENTS = st.datetimes(datetime(2026, 2, 1), datetime(2026, 12, 31)).map(  # noqa: DTZ001
    lambda naive: naive.replace(tzinfo=moment("2026-02-01").tzinfo)
)
HISTORIES = st.one_of(
    st.sampled_from(stories()).flatmap(
        lambda desk: st.integers(0, len(desk.history)).map(lambda n: tuple(desk.history[:n]))
    ),
    st.sampled_from(stories()).flatmap(
        lambda desk: st.sets(st.integers(0, len(desk.history) - 1)).map(
            lambda kept: tuple(r for n, r in enumerate(desk.history) if n in kept)
        )
    ),
    st.lists(st.sampled_from(EVENTS), max_size=30).map(tuple),
)
"""Prefixes of a course, courses with entries withdrawn, and events in any order at all."""


def look_at(case: Case, today: date) -> None:
    """Ask everything a screen asks of a case."""
    rules, office = shipped(), new_desk().office
    ball_holders(case, today)
    connection_goal(case, rules)
    for matter in case.matters:
        accepted_day(matter, today, rules)
        matter_due(matter, today, rules)
        notify_due(matter, rules)
        for step in matter.steps:
            step_due(matter, step, today, rules)
    for letter in case.letters:
        awaits_lapse(letter, today, office)


@given(HISTORIES, MOMENTS)
def test_any_history_can_be_folded_and_looked_at(
    history: tuple[Recorded, ...], now: datetime
) -> None:
    case = fold(history)

    if case is not None:
        look_at(case, now.date())


@given(HISTORIES, st.sampled_from(ASKED), MOMENTS)
def test_every_command_is_done_or_refused_in_words(
    history: tuple[Recorded, ...], asked: tuple[str, Command], now: datetime
) -> None:
    officer, command = asked
    desk = new_desk()
    desk.now = now

    decided = decide(fold(history), command, desk.context(officer, "1"))

    if isinstance(decided, Refusal):
        assert decided.findings
        assert all(say(f).reason and say(f).remedy for f in decided.findings)
    else:
        made = (Recorded(event, EVENTS[0].entered) for event in decided)
        assert fold([*history, *made]) is not None


def test_the_stories_try_every_act_and_every_kind_of_event() -> None:
    acts = {act_of(type(command)).name for _, command in ASKED}
    kinds = {type(recorded.event) for recorded in EVENTS} | {CaseImported}

    assert acts == set(ACTS)
    of_no_case = {*publishing.KINDS, PreferencesSet}
    assert {kind.type for kind in EVENT_KINDS.values()} - of_no_case == kinds


def test_events_fold_one_by_one_as_all_at_once() -> None:
    for desk in stories():
        case: Case | None = None
        for recorded in desk.history:
            case = apply(case, recorded)

        assert case == fold(desk.history)


def unknown(kind: str = "drone.flown") -> UnknownEvent:
    return UnknownEvent(kind, 1, {"height": 30})


def test_an_unknown_kind_is_kept_by_name_and_changes_nothing_else() -> None:
    desk = in_approval()
    before = desk.case

    desk.record(unknown())

    assert desk.case.unknown_kinds == ("drone.flown",)
    assert replace(desk.case, unknown_kinds=()) == before


def test_nothing_counts_before_a_case_is_opened() -> None:
    desk = in_approval()
    desk.history = desk.history[1:]
    desk.record(unknown())

    assert fold(desk.history) is None
    assert fold([]) is None


def test_a_case_knows_where_its_events_come_from() -> None:
    desk: Desk = in_approval()

    assert desk.case.id == CASE
    assert desk.matter().entry == "entry-3"
    assert desk.case.opened_at == desk.now
