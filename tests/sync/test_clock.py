"""A computer's clock that is wrong, or jumps: entries go by the server's time once it was heard."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from desktop.clock import SetClock, WallClock
from desktop.domain.notes import AddNote
from desktop.office.office import Office
from desktop.office.page_sync import sync_page
from desktop.office.syncing import synchronise
from desktop.rules.findings import Refusal
from desktop.store.entry import Entry
from desktop.store.pending import count_waiting
from desktop.store.shared import change_place
from desktop.sync.opening import POSTGRES
from tests.sync.desks import AT_ONCE
from tests.sync.pens import now
from tests.sync.small_offices import Place, SmallHub
from tests.sync.test_redone_in_window import only_case

NOON = datetime.fromisoformat("2026-11-18T12:00:00+08:00")
YEARS = timedelta(days=730)
THREE_DAYS = timedelta(days=3)
A_MINUTE_S = 60


class Computer:
    """A computer's clock that can be set, and what its system counts since it was started."""

    def __init__(self, truly: datetime = NOON, wrong: timedelta = timedelta(0)) -> None:
        self.truly = truly
        self.wrong = wrong
        self.counted = 1_000.0
        self.clock = WallClock(lambda: self.truly + self.wrong, lambda: self.counted)

    def go_on(self, step: timedelta) -> None:
        self.truly += step
        self.counted += step.total_seconds()


def test_before_a_server_was_heard_the_computers_clock_is_all_there_is() -> None:
    computer = Computer(wrong=YEARS)
    assert computer.clock.read().moment == NOON + YEARS
    assert computer.clock.read().source == "wall"


@pytest.mark.parametrize("jump", [YEARS, -YEARS], ids=["two years on", "two years back"])
def test_a_jump_of_the_computers_clock_moves_nothing_once_a_server_was_heard(
    jump: timedelta,
) -> None:
    computer = Computer()
    assert computer.clock.hear(NOON) == 0
    computer.go_on(timedelta(hours=1))
    computer.wrong = jump

    reading = computer.clock.read()

    assert reading.moment == NOON + timedelta(hours=1)
    assert (reading.source, reading.offset_s) == ("server", jump.total_seconds())


def test_each_time_the_server_is_heard_it_is_gone_by_anew() -> None:
    computer = Computer(wrong=THREE_DAYS)
    assert computer.clock.hear(NOON) == THREE_DAYS.total_seconds()
    computer.go_on(timedelta(hours=1))
    computer.clock.hear(NOON + timedelta(hours=1, seconds=20))
    assert computer.clock.read().moment == NOON + timedelta(hours=1, seconds=20)


def test_a_clock_set_by_hand_stays_as_it_was_set() -> None:
    clock = SetClock(NOON)
    assert clock.hear(NOON - timedelta(minutes=1)) == A_MINUTE_S
    assert clock.read().moment == NOON


@pytest.fixture
def computer() -> Computer:
    return Computer(now())


@pytest.fixture
def place(hub: SmallHub) -> Place:
    """A desk that believes its shared store has a clock of its own, as a server has."""
    made = hub.places["window"]
    with closing(made.office(SetClock(now()))) as office, office.store.writing() as connection:
        change_place(connection, kind=POSTGRES)
    return made


@pytest.fixture
def office(place: Place, computer: Computer) -> Iterator[Office]:
    with closing(place.office(computer.clock)) as made:
        yield made


def note(office: Office, place: Place, text: str) -> Entry:
    done = office.submit(AddNote(case_id=only_case(place), text=text), "lianghui")
    assert not isinstance(done, Refusal), done
    return done.entries[0]


def exchange(office: Office, place: Place, computer: Computer) -> None:
    """Exchange with a server whose clock is right."""
    with closing(place.opened("lianghui", SetClock(computer.truly))) as shared:
        report = synchronise(office, shared, "lianghui", hold=AT_ONCE)
    assert report.trouble is None, report.trouble


def test_a_clock_three_days_off_is_told_and_entries_go_by_the_servers_time(
    office: Office, place: Place, computer: Computer
) -> None:
    computer.wrong = THREE_DAYS
    early = note(office, place, "还没连上")
    exchange(office, place, computer)
    late = note(office, place, "连上以后")

    assert early.moment == computer.truly + THREE_DAYS
    assert early.clock.source == "wall"
    assert abs((late.moment - computer.truly).total_seconds()) < 1
    assert (late.clock.source, late.clock.offset_s) == ("server", THREE_DAYS.total_seconds())
    state = sync_page(office, "lianghui").state
    assert state.kind == "clock"
    assert state.words == "时钟相差 快 3 天"
    assert "已改按服务器时间记" in state.clock_said


@pytest.mark.parametrize("jump", [YEARS, -YEARS], ids=["two years on", "two years back"])
def test_nothing_stays_behind_when_the_clock_jumps_while_one_works(
    jump: timedelta, office: Office, place: Place, computer: Computer
) -> None:
    exchange(office, place, computer)
    computer.go_on(timedelta(minutes=1))
    computer.wrong = jump
    entry = note(office, place, "跳变以后")
    exchange(office, place, computer)

    assert abs((entry.moment - computer.truly).total_seconds()) < 1
    with office.store.reading() as connection:
        assert count_waiting(connection) == {}
    computer.wrong = timedelta(0)
    assert sync_page(office, "lianghui").state.kind == "synced"


def test_the_next_run_says_what_was_last_known_until_the_server_is_heard(
    office: Office, place: Place, computer: Computer
) -> None:
    computer.wrong = -THREE_DAYS
    exchange(office, place, computer)
    afresh = Computer(computer.truly, computer.wrong)
    with closing(place.office(afresh.clock)) as again:
        state = sync_page(again, "lianghui").state
    assert state.words == "时钟相差 慢 3 天"
    assert "只能按本机时钟记" in state.clock_said


def test_a_hub_has_no_clock_to_go_by(hub: SmallHub, computer: Computer) -> None:
    place = hub.places["window"]
    with closing(place.office(computer.clock)) as office:
        exchange(office, place, computer)
        assert office.clock.read().source == "wall"
