"""Who sits down at a desk of an office without a server, where no password can be asked for."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.enrolling import Enrolling
from desktop.clock import SetClock
from desktop.office.enrolling import Enrolment, Joined, enrol
from desktop.office.office import open_office
from desktop.office.page_access import give_code
from desktop.office.page_sign_in import sign_in_page
from desktop.office.sessions import Answer, Outcome, Seat, found_password, set_own, sign_in
from desktop.store.key_slots import is_sealed, lock, slots
from desktop.sync.hub_file import open_hub_file
from tests.store.sealed import OTHER, PASSWORD, cheap
from tests.sync.pens import now
from tests.sync.small_offices import SCOPE, SmallHub


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap(monkeypatch)


@pytest.fixture
def seat(hub: SmallHub) -> Iterator[Seat]:
    """Return the desk of planning, which lies plain."""
    made = Seat(hub.places["planning"].folder, SetClock(now()))
    yield made
    lock(made.folder)


def found(seat: Seat, officer: str) -> Answer:
    return found_password(seat, officer, PASSWORD, lambda _done, _of: None)


def rules(answer: Answer) -> list[str]:
    return [finding.rule for finding in answer.findings]


def test_a_colleague_is_let_in_by_the_administrators_code_and_by_no_password_of_their_own(
    seat: Seat,
) -> None:
    assert rules(found(seat, "chenjiayi")) == ["first_is_administrator"]
    assert not is_sealed(seat.folder)
    assert found(seat, "guanli").is_in

    refused = sign_in(seat, "chenjiayi", OTHER)
    assert (refused.outcome, rules(refused)) == (Outcome.REFUSED, ["no_slot"])
    assert [slot.officer for slot in slots(seat.folder)] == ["guanli"]

    with closing(open_office(seat.folder, seat.clock)) as office:
        page = sign_in_page(office)
        assert (page.asks_server, page.is_at_hub) == (False, True)
        code = give_code(office, "chenjiayi", "guanli")
    assert isinstance(code, str)
    assert sign_in(seat, "chenjiayi", code).outcome is Outcome.CODE
    assert set_own(seat, "chenjiayi", code, OTHER).is_in


def test_a_joining_nobody_was_asked_for_is_kept_for_the_administrator(
    hub: SmallHub, seat: Seat
) -> None:
    home = Seat(seat.folder.parent / "new" / "desk", seat.clock)
    wanted = Enrolment(str(hub.hub), "chenjiayi", "", PASSWORD, is_first=False)
    assert isinstance(enrol(home, wanted, lambda _done, _of: None), Joined)
    lock(home.folder)

    with closing(open_hub_file(hub.hub)) as file:
        (act,) = file.rows("SELECT * FROM people_act ORDER BY n DESC LIMIT 1")
        known = file.row("SELECT label FROM device WHERE id = ?", act["subject"])
    assert (act["by_officer"], act["act"], act["scope"]) == ("chenjiayi", "device_enrolled", SCOPE)
    assert act["detail"] == known[0]


def test_a_new_computer_joins_at_the_hub_from_its_page(
    hub: SmallHub, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "new" / "desk"
    enrolling = Enrolling(folder, SetClock(now()))
    page = enrolling.page
    qtbot.addWidget(page)
    page.show()
    page.way.choose("hub")
    assert not page.fields["code"].isVisible()
    assert "没有地方核对口令" in page.rules.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(hub.hub))
    page.choose.click()
    for name, typed in (("officer", "chenjiayi"), ("password", PASSWORD), ("again", PASSWORD)):
        page.fields[name].setText(typed)

    with closing(enrolling), qtbot.waitSignal(enrolling.enrolled, timeout=60_000) as told:
        QTest.keyClick(page, Qt.Key.Key_Return)

    assert told.args == ["chenjiayi", PASSWORD, ""]
    assert [slot.officer for slot in slots(folder)] == ["chenjiayi"]
    lock(folder)
