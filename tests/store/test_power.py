"""A power cut anywhere loses nothing that was acknowledged and leaves nothing half done.

Here a desk records and keeps files; ``make power`` cuts the power while letters are issued.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.store.connect import open_store
from desktop.store.officers import put_officer
from tests.store.desks import OFFICERS
from tests.store.power.failures import ERRORS, fail_each
from tests.store.power.losses import (
    Losses,
    Template,
    prepare,
    remembering,
    tell_stories,
    tell_story,
)
from tests.store.power.planting import PLANTS
from tests.store.power.shim import compiler
from tests.sync.chaos.warm import Warmth

CUTS = 2_500
"""Of each seed; ten thousand in all of each run."""
pytestmark = pytest.mark.skipif(compiler() is None, reason="needs a C compiler on Linux")
Cut = Callable[..., Losses]


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> Cut:
    home = tmp_path_factory.mktemp("power")
    with open_store(home / "ready", create=True) as store, store.writing() as connection:
        for officer in OFFICERS:
            put_officer(connection, officer)
    template = Template(home / "ready", "tests.store.power.desk_acting")
    stories = tell_stories(home, template, PLANTS)

    def cut_off(planted: str, times: int, seed: int = 7) -> Losses:
        losses = Losses(stories[planted], seed, home)
        with remembering(), Warmth().used():
            losses.run(times)
        return losses

    return cut_off


@pytest.mark.parametrize("seed", [7, 8, 9, 10])
def test_a_power_cut_anywhere_loses_nothing_and_halves_nothing(cut: Cut, seed: int) -> None:
    losses = cut("", CUTS, seed)

    assert losses.found == []
    assert len(losses.seen) > CUTS / 5


@pytest.mark.parametrize(
    ("planted", "what"),
    [
        pytest.param("NORMAL", "an acknowledged entry lost", id="a store that syncs too seldom"),
        pytest.param("files", "half a file under its name", id="a file named before it is synced"),
    ],
)
def test_a_fault_put_in_is_found(cut: Cut, planted: str, what: str) -> None:
    assert cut(planted, 14).kinds[what]


def test_a_store_that_never_syncs_is_broken_by_a_power_cut(cut: Cut) -> None:
    kinds = cut("OFF", 14).kinds

    assert any(kind.startswith(("broke", "not whole", "not opened")) for kind in kinds), kinds


@pytest.mark.long
def test_a_power_cut_while_a_letter_is_issued_leaves_it_to_be_issued_once(tmp_path: Path) -> None:
    losses = Losses(tell_story(tmp_path, prepare(tmp_path)), 7, tmp_path)
    with remembering(), Warmth().used():
        losses.run(1_500)

    assert losses.found == []
    assert losses.finished


@pytest.mark.long
@pytest.mark.parametrize("error", ERRORS)
def test_each_act_of_the_disk_that_fails_leaves_the_letter_to_be_issued_once(
    tmp_path: Path, error: str
) -> None:
    done = fail_each(tmp_path, prepare(tmp_path), error)

    assert done.found == {}
    assert done.tried == done.acts > 200
