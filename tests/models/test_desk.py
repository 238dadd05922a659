"""The desk: one worker has the office; answers come back to the window's thread."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.models.desk import Desk, Fault
from desktop.rules.findings import Refusal, finding


class Office:
    """An office that does what the test tells it."""

    def __init__(self) -> None:
        self.made_in = threading.get_ident()
        self.used_in: set[int] = set()
        self.is_closed = False
        self.may_go_on = threading.Event()

    def submit(self, command: Any, officer: Any) -> Any:
        self.used_in.add(threading.get_ident())
        if command == "slow":
            assert self.may_go_on.wait(60)
        if command == "refuse":
            return Refusal((finding("step_decided", bureau="planning"),))
        if command == "break":
            raise OSError("disk full")
        return (command, officer)

    def close(self) -> None:
        self.is_closed = threading.get_ident() == self.made_in


@pytest.fixture
def office_of() -> list[Office]:
    return []


@pytest.fixture
def desk(qtbot: QtBot, office_of: list[Office]) -> Iterator[Desk]:
    def made() -> Office:
        office_of.append(Office())
        return office_of[-1]

    desk = Desk(made, "chenjiayi")
    yield desk
    desk.close()


def test_what_was_recorded_is_told(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.recorded) as told:
        desk.submit("approve")

    assert told.args == [("approve", "chenjiayi")]


def test_handing_in_does_not_wait(desk: Desk, qtbot: QtBot, office_of: list[Office]) -> None:
    """What is handed in goes on only after that, so one that waited would never be done."""
    desk.submit("slow")

    with qtbot.waitSignal(desk.recorded) as told:
        qtbot.waitUntil(lambda: bool(office_of))
        office_of[0].may_go_on.set()
    assert told.args == [("slow", "chenjiayi")]


def test_the_office_is_made_used_and_closed_in_one_other_thread(
    qtbot: QtBot, office_of: list[Office]
) -> None:
    def made() -> Office:
        office_of.append(Office())
        return office_of[-1]

    desk = Desk(made)
    with qtbot.waitSignal(desk.recorded):
        desk.submit("approve")
    desk.close()

    (office,) = office_of
    assert office.used_in == {office.made_in}
    assert office.made_in != threading.get_ident()
    assert office.is_closed


def test_a_no_is_told_with_its_findings(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.recorded), qtbot.waitSignal(desk.refused) as told:
        desk.submit("refuse")

    assert told.args[0][0].rule == "step_decided"


def test_a_fault_has_a_number_and_the_desk_goes_on(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.failed) as told:
        desk.submit("break")
    fault = told.args[0]

    assert isinstance(fault, Fault)
    assert fault.text == "disk full"
    assert len(fault.number) == 8
    with qtbot.waitSignal(desk.recorded):
        desk.submit("approve")


def test_nobody_is_told_after_the_desk_was_closed(qtbot: QtBot) -> None:
    desk, heard = Desk(Office), []
    desk.ask(lambda _office: "answer", heard.append)
    desk.ask(lambda office: office.submit("break", ""), heard.append, heard.append)
    desk.close()
    desk.close()

    qtbot.wait(20)
    assert heard == []


def test_an_answer_comes_in_the_thread_that_asked(desk: Desk, qtbot: QtBot) -> None:
    heard: list[tuple[int, int]] = []
    desk.ask(
        lambda office: threading.get_ident(),
        lambda there: heard.append((there, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(heard))

    there, here = heard[0]
    assert here == threading.get_ident()
    assert there != here


def test_a_cancelled_question_is_not_answered(desk: Desk, qtbot: QtBot) -> None:
    heard: list[str] = []
    desk.ask(lambda office: "first", heard.append).cancel()
    desk.ask(lambda office: "second", heard.append)
    qtbot.waitUntil(lambda: bool(heard))

    assert heard == ["second"]


class Page(QObject):
    """A page that may be gone when its answer comes."""

    heard: list[str]

    def hear(self, answer: str) -> None:
        self.heard.append(answer)


def test_a_page_that_is_gone_is_not_answered(desk: Desk, qtbot: QtBot) -> None:
    page, heard = Page(), []
    page.heard = heard
    callback: Callable[[str], None] = page.hear
    desk.ask(lambda office: "answer", callback)
    page.deleteLater()
    qtbot.wait(50)
    del page

    with qtbot.waitSignal(desk.recorded):
        desk.submit("approve")
    assert heard in ([], ["answer"])


def test_an_office_that_cannot_be_opened_refuses_everything(qtbot: QtBot) -> None:
    def broken() -> Office:
        raise OSError("store locked")

    desk = Desk(broken)
    faults: list[Fault] = []
    desk.failed.connect(faults.append)
    desk.submit("approve")
    qtbot.waitUntil(lambda: len(faults) == 2)
    desk.close()

    assert {fault.text for fault in faults} == {"store locked"}
