"""A desk that joins is encrypted from its first byte on, and whole or gone wherever it is cut."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.clock import SetClock
from desktop.office import enrolling
from desktop.office.enrolling import Enrolment, Joined, enrol
from desktop.office.sessions import Seat, sign_in
from desktop.store import tables
from desktop.store.access_log import What
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.joining_beside import settle
from desktop.store.key_slots import is_sealed, lock
from desktop.store.recovery import note_told
from desktop.sync.troubles import Unreachable
from tests.journeys.day_cases import BASE
from tests.store.sealed import PASSWORD, cheap
from tests.sync.pens import now
from tests.sync.small_offices import SmallHub

OFFICER = "guanli"
STEPS = ("make_sealed", "join_office", "synchronise", "moved", "take_seat", "moved_in", "unlock")
FILLING = (*(f"{name}-{side}" for name in STEPS[:3] for side in ("before", "after")), "fetching")
TEXTS = tuple(
    text.encode()
    for text in ("SQLite format 3", BASE[2]["enterprise"]["name"], "梁慧", "external_works")
)


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap(monkeypatch)


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    """Return where the new desk is to be."""
    made = Seat(tmp_path / "home" / "desk", SetClock(now()))
    yield made
    lock(made.folder)


def slip(hub: SmallHub) -> Enrolment:
    """Return what somebody types who joins through a hub."""
    return Enrolment(str(hub.hub), OFFICER, "", PASSWORD, is_first=False)


@dataclass
class Cuts:
    """Copies of all that lay there at each step, as a cut there leaves it."""

    home: Path
    kept: Path
    names: list[str] = field(default_factory=list)

    def keep(self, name: str) -> None:
        if name not in self.names:
            shutil.copytree(self.home, self.kept / name)
            self.names.append(name)

    def around(self, name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        """Return the step with a copy kept before and after it."""

        def done(*given: Any, **named: Any) -> Any:
            self.keep(f"{name}-before")
            result = act(*given, **named)
            self.keep(f"{name}-after")
            return result

        return done


def plain_in(folder: Path) -> list[tuple[Path, bytes]]:
    """Return which files show any of the texts, and which."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [(file, text) for file in files for text in TEXTS if text in file.read_bytes()]


def test_wherever_a_joining_is_cut_nothing_lay_plain_and_the_next_start_finishes_or_clears(
    hub: SmallHub, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cuts = Cuts(seat.folder.parent, tmp_path / "cuts")
    for name in STEPS:
        monkeypatch.setattr(enrolling, name, cuts.around(name, getattr(enrolling, name)))
    joined = enrol(seat, slip(hub), lambda _done, _of: cuts.keep("fetching"))

    assert isinstance(joined, Joined)
    assert (joined.report.trouble, bool(joined.recovery)) == (None, True)
    assert recorded(seat)
    assert {text for _, text in plain_in(hub.places["window"].folder)} == set(TEXTS)
    assert plain_in(seat.folder.parent) == plain_in(cuts.kept) == []
    assert set(cuts.names) >= {*FILLING, "moved-after", "moved_in-before", "unlock-after"}
    for name in cuts.names:
        desk = replace(seat, folder=cuts.kept / name / "desk")
        settle(desk.folder)
        left = [file.name for file in desk.folder.parent.iterdir()]
        assert left == ([] if name in FILLING or name == "moved-before" else ["desk"]), name
        if left:
            lock(desk.folder)
            told = sign_in(desk, OFFICER, PASSWORD)
            assert told.is_in, name
            assert told.recovery, name
            assert sign_in(replace(desk, what=What.UNLOCKED), OFFICER, PASSWORD).recovery == ""
            note_told(desk.folder)
            assert sign_in(desk, OFFICER, PASSWORD).recovery == ""
            assert recorded(desk) == recorded(seat), name
            lock(desk.folder)


def recorded(seat: Seat) -> list[str]:
    """Return the ids of the entries a desk has."""
    with open_store(seat.folder) as store, store.reading() as connection:
        return list(connection.scalars(select(tables.entry.c.id)))


def test_where_the_office_is_lost_while_it_is_fetched_the_same_again_goes_on(
    hub: SmallHub, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*given: Any, **named: Any) -> Any:
        report = act(*given, **named)
        report.trouble = Unreachable()
        return report

    act = enrolling.synchronise
    with monkeypatch.context() as cut:
        cut.setattr(enrolling, "synchronise", lost)
        told = enrol(seat, slip(hub), lambda _done, _of: None)
    assert [found.rule for found in told if isinstance(told, tuple)] == ["sync_unreachable"]
    waits = seat.folder.with_name("desk.joined")
    assert (list(seat.folder.parent.iterdir()), is_sealed(waits)) == ([waits], True)
    store = (waits / FILE_NAME).stat().st_ino

    assert isinstance(enrol(seat, slip(hub), lambda _done, _of: None), Joined)
    assert list(seat.folder.parent.iterdir()) == [seat.folder]
    assert (seat.folder / FILE_NAME).stat().st_ino == store


@pytest.mark.parametrize(
    ("file", "changed", "rule"),
    [
        pytest.param(FILE_NAME, {}, "sync_already_office", id="an office"),
        pytest.param("notes.txt", {}, "target_not_empty", id="something else"),
        pytest.param("", {"password": "short"}, "password_short", id="a weak password"),
        pytest.param("", {"code": "x" * 20}, "sync_not_kept_here", id="a code at a hub"),
        pytest.param("", {"scope": "XX"}, "sync_scope_closed", id="another scope"),
    ],
)
def test_what_stands_against_it_leaves_all_as_it_was(
    hub: SmallHub, seat: Seat, file: str, changed: dict[str, Any], rule: str
) -> None:
    if file:
        seat.folder.mkdir(parents=True)
        (seat.folder / file).write_bytes(b"what was there")
    told = enrol(seat, replace(slip(hub), **changed), lambda _done, _of: None)

    assert [found.rule for found in told if isinstance(told, tuple)] == [rule]
    left = [place for place in seat.folder.parent.rglob("*") if place.is_file()]
    assert left == ([seat.folder / file] if file else [])
