"""The chip of exchange does not flash when the line is gone for a moment."""

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop.app.steady import Steady
from desktop.models.rows_sync import SyncState

LONG_MS = 60_000


def told(*kinds: str, pause_ms: int = LONG_MS) -> tuple[Steady, list[str]]:
    """Return what is shown of states; one may say its line beside its kind."""
    shown: list[str] = []
    steady = Steady(
        lambda s: shown.append(" ".join(filter(None, (s.kind, s.line)))), None, pause_ms
    )
    for said in kinds:
        kind, _, line = said.partition(" ")
        steady.tell(SyncState(kind, line=line))
    return steady, shown


def test_a_short_break_is_never_shown(qtbot: QtBot) -> None:
    _steady, shown = told("synced", "offline", "offline", "synced")
    assert shown == ["synced", "synced"]


def test_a_break_that_lasts_is_shown_as_it_then_stands(qtbot: QtBot) -> None:
    steady, shown = told("synced", "offline", pause_ms=20)
    spy = QSignalSpy(steady._pause.timeout)
    steady.tell(SyncState("offline", waiting=2))
    qtbot.waitUntil(lambda: spy.count() == 1)
    assert shown == ["synced", "offline"]


def test_a_desk_that_begins_without_a_line_says_so_at_once(qtbot: QtBot) -> None:
    _steady, shown = told("offline", "offline")
    assert shown == ["offline", "offline"]


def test_a_conflict_is_shown_at_once_also_in_a_break(qtbot: QtBot) -> None:
    _steady, shown = told("synced", "offline", "conflict", "offline")
    assert shown == ["synced", "conflict"]


def test_a_break_beside_a_conflict_is_shown_once_it_lasts(qtbot: QtBot) -> None:
    steady, shown = told("synced", "conflict", "conflict offline", pause_ms=20)
    assert shown == ["synced", "conflict"]
    spy = QSignalSpy(steady._pause.timeout)
    qtbot.waitUntil(lambda: spy.count() == 1)
    assert shown[-1] == "conflict offline"


def test_a_new_conflict_says_the_break_at_once(qtbot: QtBot) -> None:
    _steady, shown = told("synced", "offline", "conflict offline")
    assert shown == ["synced", "conflict offline"]
