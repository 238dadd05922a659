"""Any story of desks that are offline, cut off, killed and late ends with one record, whole."""

import os
import random
import shutil
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from desktop.clock import SetClock
from desktop.files.application import Application
from desktop.office.office import Office
from desktop.office.syncing import synchronise
from desktop.sync.exchange import Report
from desktop.sync.ports import Push, Pushed
from desktop.sync.troubles import Unreachable
from tests.sync.acts_at_random import Hand
from tests.sync.desks import AT_ONCE
from tests.sync.failpoints import POINTS, failpoints
from tests.sync.invariants import Replica, violations
from tests.sync.pens import now
from tests.sync.small_offices import (
    SmallHub,
    SmallOffice,
    application,
    found_small,
    found_small_hub,
)

EXAMPLES = int(os.environ.get("JOINT_OFFICE_MODEL", "1"))
"""How many stories are told each time; each takes a few seconds."""
MORE = 6
"""And how many by the long run."""
LENGTH = 36
"""How many things happen in a story; long ones meet more at once than many short ones."""
SEATS = ("window", "planning", "housing")
KINDS = ("note", "note", "visit", "open", "accept", "decide", "decide", "ask", "answer", "undo")
_numbers = count(1)


class Crash(BaseException):
    """The process ended here."""


class Line:
    """A connection that loses questions and answers, and says some things twice."""

    def __init__(self, shared: Any) -> None:
        self._shared = shared
        self.fault = ""

    def push(self, push: Push) -> Pushed:
        if self.fault == "question lost":
            raise Unreachable(said="lost")
        done = self._shared.push(push)
        if self.fault == "answer lost":
            raise Unreachable(said="lost")
        if self.fault == "twice":
            again = self._shared.push(push)
            assert again.receipts[: len(done.receipts)] == done.receipts
        return done  # type: ignore[no-any-return]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shared, name)


class Offices(RuleBasedStateMachine):
    """Three desks and a server; the story is what hypothesis makes it."""

    template: SmallOffice | SmallHub
    form: Application

    def __init__(self) -> None:
        super().__init__()
        self.clock = SetClock(now())
        self.lines: dict[tuple[str, str], Line] = {}
        self.open: dict[str, Office] = {}

    @initialize(seed=st.integers(0, 2**32))
    def begin(self, seed: int) -> None:
        name = f"story_{next(_numbers)}"
        self.office = self.template.copy(name, self.template.home.parent / name)
        self.chance = random.Random(seed)
        for seat, place in self.office.places.items():
            self.open[seat] = place.office(self.clock)

    @rule(seat=st.sampled_from(SEATS), who=st.integers(0, 1), kind=st.sampled_from(KINDS))
    def act(self, seat: str, who: int, kind: str) -> None:
        self.clock.advance(timedelta(seconds=1))
        place = self.office.places[seat]
        hand = Hand(self.open[seat], self.chance, self.form)
        place.note(hand.do(place.officers[who], kind))

    @rule(
        seat=st.sampled_from(SEATS),
        who=st.integers(0, 1),
        fault=st.sampled_from(("", "", "question lost", "answer lost", "twice")),
    )
    def exchange(self, seat: str, who: int, fault: str) -> None:
        report = self._exchange(seat, who, fault)
        if "lost" not in fault:
            assert report.trouble is None, report.trouble

    @rule(
        seat=st.sampled_from(SEATS),
        who=st.integers(0, 1),
        point=st.sampled_from(POINTS),
        passed=st.integers(0, 2),
    )
    def crash(self, seat: str, who: int, point: str, passed: int) -> None:
        left = iter(range(passed))

        def strike(name: str) -> None:
            if name == point and next(left, None) is None:
                raise Crash

        try:
            with failpoints(strike):
                self.act(seat, who, self.chance.choice(KINDS))
                self._exchange(seat, who)
        except Crash:
            self.open[seat].close()
            self.open[seat] = self.office.places[seat].office(self.clock)

    @rule(hours=st.integers(-48, 48))
    def clock_is_set(self, hours: int) -> None:
        self.clock.advance(timedelta(hours=hours))

    def teardown(self) -> None:
        if not self.open:
            return
        try:
            found = self._heal()
        finally:
            for shared in self.lines.values():
                shared.close()
            for office in self.open.values():
                office.close()
            self.office.drop()
        assert found == []

    def _heal(self) -> list[str]:
        """Exchange until nobody has anything new; return what does not hold then."""
        for _ in range(3):
            for seat in SEATS:
                for who in (0, 1):
                    report = self._exchange(seat, who)
                    assert report.trouble is None, report.trouble
        replicas = [
            Replica(seat, self.open[seat], place.acknowledged)
            for seat, place in self.office.places.items()
        ]
        return violations(self.office.log(), replicas)

    def _exchange(self, seat: str, who: int, fault: str = "") -> Report:
        place = self.office.places[seat]
        officer = place.officers[who]
        line = self.lines.get((seat, officer))
        if line is None:
            line = Line(place.opened(officer, self.clock))
            self.lines[seat, officer] = line
        line.fault = fault
        return synchronise(self.open[seat], line, officer, hold=AT_ONCE)


@pytest.fixture(params=["postgres", "hub"])
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[type[Offices]]:
    """The stories of an office that was founded for them."""
    name = f"small_{next(_numbers)}"
    home = tmp_path / name
    if request.param == "hub":
        Offices.template = found_small_hub(home, SEATS)
    else:
        cluster = request.getfixturevalue("cluster")
        Offices.template = found_small(cluster, name, home, SEATS)
    Offices.form = application(tmp_path / "form")
    yield Offices
    Offices.template.drop()
    shutil.rmtree(tmp_path, ignore_errors=True)


def test_whatever_happens_every_desk_ends_with_the_whole_record(told: type[Offices]) -> None:
    tell(told, EXAMPLES)


@pytest.mark.long
def test_in_more_stories_every_desk_ends_with_the_whole_record(told: type[Offices]) -> None:
    tell(told, MORE)


def tell(told: type[Offices], stories: int) -> None:
    """Let a story happen at the desks, and another."""
    run_state_machine_as_test(
        told,
        settings=settings(
            max_examples=stories,
            stateful_step_count=LENGTH,
            deadline=None,
            phases=(Phase.generate,),
            database=None,
            derandomize="JOINT_OFFICE_MODEL" not in os.environ,
            suppress_health_check=list(HealthCheck),
        ),
    )
