"""Numbers of letters: none twice, none lost, each accounted for."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.clock import SetClock
from desktop.store.connect import open_store
from desktop.store.errors import (
    NumberSettled,
    NumbersExhausted,
    NumberUnknown,
    ReasonMissing,
)
from desktop.store.numbers import (
    NumberRow,
    NumberState,
    Series,
    all_series,
    mark_issued,
    register,
    reserve,
    skip_to,
    take,
    unfinished,
    void,
)
from desktop.wording.register import FATES
from tests.store.desks import MORNING, Desk

LETTERS = Series("enterprise_service", "letter", 2026)


def reserved(desk: Desk, purpose: str, series: Series = LETTERS) -> int:
    with desk.store.writing() as connection:
        return reserve(connection, series, purpose, desk.now)


def row(desk: Desk, number: int) -> NumberRow:
    with desk.store.reading() as connection:
        return register(connection, LETTERS)[number - 1]


def test_numbers_begin_with_one_in_every_series(desk: Desk) -> None:
    next_year = Series(LETTERS.organ, LETTERS.kind, 2027)
    other_organ = Series("planning", LETTERS.kind, 2026)

    assert [reserved(desk, p) for p in "ab"] == [1, 2]
    assert [reserved(desk, "a", s) for s in (next_year, other_organ)] == [1, 1]
    with desk.store.reading() as connection:
        assert all_series(connection) == (LETTERS, next_year, other_organ)


def test_what_a_crash_interrupted_is_finished_with_the_same_number(desk: Desk) -> None:
    number = reserved(desk, "letter-1")
    desk.store.close()

    with open_store(desk.store.folder) as store:
        with store.reading() as connection:
            (waiting,) = unfinished(connection)
        with store.writing() as connection:
            again = reserve(connection, LETTERS, waiting.purpose, desk.now)
            mark_issued(connection, LETTERS, again, "entry-1", desk.now)
            mark_issued(connection, LETTERS, again, "entry-1", desk.now)
            assert unfinished(connection) == ()
            assert register(connection, LETTERS) == (
                NumberRow(LETTERS, number, NumberState.ISSUED, "letter-1", "entry-1"),
            )


def test_a_number_is_void_only_by_an_officer_and_for_a_reason(desk: Desk) -> None:
    first = row(desk, reserved(desk, "letter-1"))

    with desk.store.writing() as connection:
        with pytest.raises(ReasonMissing):
            void(connection, first, "  ", "zhang", desk.now)
        void(connection, first, "印制错误", "zhang", desk.now)

    voided = row(desk, 1)
    assert (voided.state, voided.reason, voided.settled_by) == ("void", "印制错误", "zhang")
    assert reserved(desk, "letter-2") == 2


def test_what_is_settled_stays_settled(desk: Desk) -> None:
    first = row(desk, reserved(desk, "letter-1"))
    with desk.store.writing() as connection:
        mark_issued(connection, LETTERS, 1, "entry-1", desk.now)
        with pytest.raises(NumberSettled):
            mark_issued(connection, LETTERS, 1, "entry-2", desk.now)
        void(connection, first, "撤销", "zhang", desk.now)
        for act in (
            lambda: mark_issued(connection, LETTERS, 1, "entry-1", desk.now),
            lambda: void(connection, first, "再次", "zhang", desk.now),
        ):
            with pytest.raises(NumberSettled):
                act()
        with pytest.raises(NumberUnknown):
            mark_issued(connection, LETTERS, 9, "entry-9", desk.now)


def test_a_number_taken_in_a_refused_act_is_given_back(desk: Desk) -> None:
    def refused() -> None:
        with desk.store.writing() as connection:
            assert take(connection, LETTERS, desk.now) == 1
            raise LookupError

    with pytest.raises(LookupError):
        refused()

    with desk.store.writing() as connection:
        assert take(connection, LETTERS, desk.now) == 1
        assert take(connection, LETTERS, desk.now) == 2


def test_an_office_that_begins_in_mid_year_goes_on_from_its_last_number(desk: Desk) -> None:
    with desk.store.writing() as connection:
        skip_to(connection, LETTERS, 57)
        assert take(connection, LETTERS, desk.now) == 57
        skip_to(connection, LETTERS, 60)
        assert take(connection, LETTERS, desk.now) == 60
        with pytest.raises(NumberSettled):
            skip_to(connection, LETTERS, 60)
        states = [r.state for r in register(connection, LETTERS)]

    gap, issued = NumberState.GAP, NumberState.ISSUED
    assert states == [gap] * 56 + [issued, gap, gap, issued]


def test_after_the_last_leased_number_there_is_none(desk: Desk) -> None:
    with desk.store.writing() as connection:
        skip_to(connection, LETTERS, 9999)
        assert take(connection, LETTERS, desk.now) == 9999
        with pytest.raises(NumbersExhausted):
            take(connection, LETTERS, desk.now)


def test_a_lease_is_used_up_before_the_next(desk: Desk) -> None:
    with desk.store.writing() as connection:
        for low, high in ((3, 4), (11, 12)):
            connection.exec_driver_sql(
                "INSERT INTO number_lease VALUES ('enterprise_service', 'letter', 2026, ?, ?)",
                (low, high),
            )
        assert [take(connection, LETTERS, desk.now) for _ in range(4)] == [3, 4, 11, 12]


@settings(max_examples=15)
@given(st.lists(st.tuples(st.sampled_from("abcde"), st.booleans()), max_size=20))
def test_each_purpose_has_one_number_and_each_number_one_purpose(
    acts: list[tuple[str, bool]],
) -> None:
    with TemporaryDirectory() as folder, open_store(Path(folder), create=True) as store:
        desk = Desk(store, SetClock(MORNING))
        seen: dict[str, int] = {}
        for purpose, is_issued in acts:
            number = reserved(desk, purpose)
            assert seen.setdefault(purpose, number) == number
            if is_issued:
                with store.writing() as connection:
                    mark_issued(connection, LETTERS, number, purpose, desk.now)
        with store.reading() as connection:
            rows = register(connection, LETTERS)
    assert sorted(seen.values()) == list(range(1, len(seen) + 1))
    assert {r.purpose: r.number for r in rows} == seen


def test_every_state_of_a_number_has_a_name() -> None:
    assert set(FATES) == set(NumberState)
