"""The thread beside the window: hints, a wrong password, a server that never answers."""

import socket
import time
from collections.abc import Iterator
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.syncing import END_WITHIN_S, Syncing
from desktop.store.shared import change_place
from desktop.sync.troubles import SignInRefused
from tests.sync.desks import SharedDesk, taken_in
from tests.sync.shared_offices import password_of

LONG_MS = 20_000
SLACK_S = 20
"""A machine with much else to do; the server of that test would never answer."""


@pytest.fixture
def beside(desks: dict[str, SharedDesk]) -> Iterator[Syncing]:
    """The thread of the planning desk."""
    made = Syncing(desks["planning"].office)
    made.sit("chenjiayi")
    yield made
    made.close()


def test_a_hint_brings_what_another_desk_recorded(
    desks: dict[str, SharedDesk], beside: Syncing, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(beside.reported, timeout=LONG_MS):
        beside.sign_in("chenjiayi", password_of("chenjiayi"))

    with qtbot.waitSignal(
        beside.reported, timeout=LONG_MS, check_params_cb=lambda report: report.pulled > 0
    ):
        taken_in(desks | {"planning": desks["housing"]})


def test_a_wrong_password_is_told_once_and_tried_no_more(beside: Syncing, qtbot: QtBot) -> None:
    reports: list[object] = []
    beside.reported.connect(reports.append)
    with qtbot.waitSignal(beside.refused, timeout=LONG_MS) as told:
        beside.sign_in("chenjiayi", "wrong")
    assert told.args[0] == "chenjiayi"
    assert isinstance(told.args[1], SignInRefused)
    assert beside.line.lacks("chenjiayi")

    beside.exchange()
    with qtbot.waitSignal(
        beside.reported, timeout=LONG_MS, check_params_cb=lambda report: report.trouble is None
    ):
        beside.sign_in("chenjiayi", password_of("chenjiayi"))
    assert [bool(r.trouble) for r in reports] == [True, False]  # type: ignore[attr-defined]


def test_the_window_closes_though_the_server_never_answers(
    desks: dict[str, SharedDesk], qtbot: QtBot
) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as deaf:
        port = deaf.getsockname()[1]
        with (
            closing(desks["planning"].office()) as office,
            office.store.writing() as connection,
        ):
            change_place(connection, address=f"postgresql://127.0.0.1:{port}/deaf")
        beside = Syncing(desks["planning"].office)
        with qtbot.waitSignal(beside.began, timeout=LONG_MS):
            beside.sit("chenjiayi")
            beside.sign_in("chenjiayi", "any")
        began = time.monotonic()
        beside.close()
        assert time.monotonic() - began < END_WITHIN_S + SLACK_S


def test_nothing_is_tried_before_somebody_signs_in(
    desks: dict[str, SharedDesk],
) -> None:
    beside = Syncing(desks["planning"].office)
    beside.sit("chenjiayi")
    beside.exchange()
    beside.close()
    assert beside.line.lacks("chenjiayi")
