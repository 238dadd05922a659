"""The chaos itself, shortly: it finds nothing amiss, and what is put in on purpose it finds."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.chaos.chaos import Chaos
from tests.sync.chaos.controls import is_found
from tests.sync.chaos.kills import Loop
from tests.sync.chaos.lives import KILLS
from tests.sync.small_offices import found_small_hub

SECONDS = 3


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Keep the expected warnings of broken lines out of the report."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.slow
def test_desks_killed_cut_off_and_copied_lose_nothing(tmp_path: Path) -> None:
    said = Chaos(7, SECONDS, 3, "", tmp_path, cases=3, letters=2).run()
    assert said["violations"] == []
    assert sum(said["counts"].get(point, 0) for point in KILLS)
    assert said["entries"]


@pytest.mark.slow
def test_children_killed_at_named_points_lose_nothing(tmp_path: Path) -> None:
    loop = Loop(7, tmp_path)
    loop.work(12, found_small_hub(tmp_path / "hub", ("window", "planning")))
    assert loop.found == []
    assert loop.killed >= 12


@pytest.mark.long
def test_a_server_that_overlooks_news_is_found_out() -> None:
    assert is_found("news-overlooked", 1, 1, desks=2, cases=1)
