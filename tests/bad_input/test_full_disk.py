"""A disk that is full while a letter is issued: nothing half-issued, and no number lost."""

import sys

import pytest

from desktop.domain.case import LetterStage
from tests.journeys.finished_letters import (
    Signing,
    assert_issued_once,
    assert_sound,
    numbers,
    reopened,
    sign_apart,
)
from tests.journeys.signing import POINTS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs rlimits")
AFTER_SIGNING = tuple(f"full-after:{point}" for point in POINTS[:5])
TROUBLES = {"store_full", "disk_failed", "letter_unfinished"}
FROM_THE_START = ("full:512", "full:40000", "full:120000")


@pytest.fixture(scope="module")
def signings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Signing]:
    return sign_apart(tmp_path_factory.mktemp("full"), (*AFTER_SIGNING, *FROM_THE_START))


@pytest.mark.parametrize("point", [*AFTER_SIGNING, *FROM_THE_START])
def test_a_letter_on_a_full_disk_is_refused_and_finished_when_there_is_room(
    signings: dict[str, Signing], point: str
) -> None:
    met = signings[point]

    assert (met.ended, met.code) == (0, 1), met.said
    rules = {f["rule"] for f in met.said["refused"]}
    assert rules <= ({"letter_unfinished"} if point in AFTER_SIGNING else TROUBLES), met.said
    assert all("磁盘" in f["reason"] for f in met.said["refused"])
    office = reopened(met.store)
    with office.store:
        case = office.case(met.case)
        assert case is not None
        if case.letters[0].stage is LetterStage.COUNTERSIGNED:
            assert point in FROM_THE_START
            assert numbers(office) == []
            assert_sound(office)
        else:
            assert_issued_once(office, met.case, met.letter)


def test_a_signature_that_was_kept_is_not_lost_with_the_pages(
    signings: dict[str, Signing],
) -> None:
    for point in AFTER_SIGNING:
        office = reopened(signings[point].store)
        with office.store:
            assert_issued_once(office, signings[point].case, signings[point].letter)
