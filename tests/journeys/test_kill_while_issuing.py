"""A program that is killed while it issues a letter: the next start finishes it, number and all."""

import os
import signal
import sys
from pathlib import Path

import pytest

from desktop.store.attachments import Attachments
from tests.journeys.finished_letters import (
    NUMBER,
    Signing,
    assert_issued_once,
    numbers,
    reopened,
    sign_apart,
)
from tests.journeys.signing import INSIDE, POINTS, WRITING

AN_HOUR_AND_MORE = 4_000
OTHERS = tuple(point for point in (*POINTS, *INSIDE) if point not in WRITING)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


@pytest.fixture(scope="module")
def signings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Signing]:
    return sign_apart(tmp_path_factory.mktemp("killed"), WRITING)


@pytest.fixture(scope="module")
def other_signings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Signing]:
    return sign_apart(tmp_path_factory.mktemp("killed"), OTHERS)


def hours_later(store: Path) -> tuple[Path, ...]:
    """Return the files half put away, after a while in which nobody wrote to them."""
    left = Attachments(store / "attachments").leftovers()
    for file in left:
        touched = file.stat().st_mtime - AN_HOUR_AND_MORE
        os.utime(file, (touched, touched))
    return left


@pytest.mark.parametrize("point", WRITING)
def test_the_next_start_finishes_a_letter_with_its_number(
    signings: dict[str, Signing], point: str
) -> None:
    is_finished(signings[point], point)


@pytest.mark.long
@pytest.mark.parametrize("point", OTHERS)
def test_the_next_start_finishes_a_letter_killed_anywhere_else(
    other_signings: dict[str, Signing], point: str
) -> None:
    is_finished(other_signings[point], point)


def is_finished(killed: Signing, point: str) -> None:
    """The next start gives the letter the number it had, once."""
    assert killed.ended == -signal.SIGKILL, killed.said

    with reopened(killed.store).store:
        pass
    assert len(hours_later(killed.store)) == ("synced" in point)
    office = reopened(killed.store)

    with office.store:
        assert [number for number, _, _ in numbers(office)] == [1]
        assert_issued_once(office, killed.case, killed.letter)


def test_a_letter_nobody_interrupts_has_the_same_number(signings: dict[str, Signing]) -> None:
    done = signings[""]

    assert (done.ended, done.code) == (0, 0)
    assert done.said["events"][0]["number"] == NUMBER
    office = reopened(done.store)
    with office.store:
        assert_issued_once(office, done.case, done.letter)
