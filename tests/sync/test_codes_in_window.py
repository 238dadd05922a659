"""A one-time code typed at a desk that has joined, in the window and at a real PostgreSQL."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.app.look import window_for
from desktop.app.opening import Opening, Wish
from desktop.app.preferences import load_preferences
from desktop.app.shell import Around
from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.office import enrolling
from desktop.office.enrolling import Enrolment, enrol
from desktop.office.enrolling_anew import enrol_anew
from desktop.office.office import Recording
from desktop.office.redeeming import CodeTyped, redeem_here, sign_in_by_code
from desktop.office.sessions import Outcome, Seat, found_password, sign_in
from desktop.office.syncing import join_office
from desktop.store.connect import open_store
from desktop.store.joining_beside import settle
from desktop.store.key_slots import is_sealed, lock
from desktop.store.pending import count_waiting
from desktop.store.shared import SharedPlace
from desktop.sync.exchange import Report
from desktop.sync.people import PersonThere, make_code
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import connect_admin
from desktop.views import theme
from desktop.views.start.enrol_page import NAMES
from desktop.views.start.password_panel import PasswordPanel
from desktop.views.sync.sync_page import SyncView
from desktop.views.widgets.buttons import Button
from desktop.wording.people_kept import ENROL
from tests.journeys import day_cases
from tests.store.sealed import cheap
from tests.sync.clusters import Cluster
from tests.sync.desks import SharedDesk
from tests.sync.invariants import read_log
from tests.sync.pens import now
from tests.sync.shared_offices import password_of
from tests.sync.small_offices import SCOPE
from tests.sync.test_guided import carrying
from tests.sync.test_two_windows import DeskWindow

OWN = "滟滟随波千万里何处春江无月明"
NEXT = "江畔何人初见月江月何年初照人"
COPIER = "lianghui"
PERSON = PersonThere("new_reset", "何思远", "housing", ("approver",))
FIRST = replace(PERSON, id="new_first", name="王维")


def still(_done: int, _of: int) -> None:
    """Show nobody how far it has come."""


@pytest.fixture
def administrator(cluster: Cluster, address: str) -> Iterator[SharedStore]:
    """The office's administrator; who is added by them is gone afterwards."""
    with closing(open_postgres(address, "guanli", password_of("guanli"))) as shared:
        yield shared
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        for login in (PERSON.id, FIRST.id):
            admin.execute(f"DROP ROLE IF EXISTS {login}")


def test_a_newcomer_and_a_reset_password_come_in_at_a_desk_that_has_joined(
    administrator: SharedStore,
    address: str,
    desks: dict[str, SharedDesk],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cheap(monkeypatch)
    desk = desks["housing"]
    folder, clock = desk.folder, SetClock(now())
    code, seat = make_code(is_first=True), Seat(folder, clock)
    first = make_code(is_first=True)
    administrator.add_officer(SCOPE, FIRST, first)
    administrator.add_officer(SCOPE, PERSON, code)
    desk.sync("chenjiayi")
    typed = CodeTyped(FIRST.id, first.text, NEXT, is_first=True)
    assert sign_in_by_code(seat, typed).is_in  # nothing is encrypted yet: that follows
    assert not is_sealed(folder)
    assert found_password(seat, FIRST.id, NEXT, still).is_in

    by_code = sign_in(seat, PERSON.id, code.text)
    assert "sync_code_wanted" in {found.rule for found in by_code.findings}
    assert by_code.outcome is Outcome.REFUSED
    assert sign_in_by_code(
        seat, CodeTyped(PERSON.id, code.text, OWN, is_first=True), code.text
    ).is_in
    lock(folder)
    assert sign_in(seat, PERSON.id, OWN).is_in
    lock(folder)

    again = make_code(is_first=True)
    administrator.give_code(SCOPE, PERSON.id, again)
    assert sign_in(seat, PERSON.id, OWN).is_in  # the desk opens, the server does not
    assert sign_in_by_code(seat, CodeTyped(PERSON.id, again.text, NEXT, is_first=True), OWN).is_in
    lock(folder)
    assert not sign_in(seat, PERSON.id, OWN).is_in
    assert sign_in(seat, PERSON.id, NEXT).is_in
    lock(folder)

    lost = make_code(is_first=True)
    administrator.give_code(SCOPE, PERSON.id, lost)
    typed = CodeTyped(PERSON.id, lost.text, OWN, is_first=True)
    assert not sign_in_by_code(seat, typed, "").is_in  # nobody has opened the store
    assert sign_in(seat, FIRST.id, NEXT).is_in
    assert sign_in_by_code(seat, typed, "").is_in  # the old password is lost, the store is open
    lock(folder)
    assert not sign_in(seat, PERSON.id, NEXT).is_in
    assert sign_in(seat, PERSON.id, OWN).is_in
    lock(folder)

    spare = make_code(is_first=True)
    administrator.give_code(SCOPE, PERSON.id, spare)
    wanted = Enrolment(address, PERSON.id, spare.text, OWN, is_first=True)
    told = enrol(seat, wanted, still)
    assert [found.rule for found in told if isinstance(told, tuple)] == ["sync_already_office"]
    open_postgres(address, PERSON.id, spare.text).close()  # the code was not used up

    assert sign_in(seat, PERSON.id, OWN).is_in
    typed = CodeTyped(PERSON.id, spare.text, NEXT, is_first=True)
    assert not redeem_here(seat, typed, code.text).is_in  # not what opens this desk
    assert redeem_here(seat, typed, OWN).is_in  # the server took it before: it goes on from there
    lock(folder)
    assert not sign_in(seat, PERSON.id, OWN).is_in
    assert sign_in(seat, PERSON.id, NEXT).is_in
    lock(folder)


def test_a_code_for_a_reset_password_is_typed_in_the_window(
    administrator: SharedStore,
    address: str,
    desks: dict[str, SharedDesk],
    tmp_path: Path,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    theme.load_fonts(resources.path("fonts"))
    theme.apply(qapp)
    desk = desks["housing"]
    code = make_code(is_first=True)
    administrator.add_officer(SCOPE, PERSON, code)
    desk.sync("chenjiayi")
    window = DeskWindow(desk.folder, PERSON.id, qtbot)
    try:
        sync = window.client.sync
        window.until(lambda: sync.syncing is not None and sync.sheet.isVisible())
        window.sign_in(code.text)  # the code for a password: it is led on, and not typed again
        panel = sync.code.sheet.panel
        window.until(panel.isVisible)
        assert panel.code.text() == code.text
        assert "登记码" in panel.problem.text()
        panel.code.setText("aaaaa-aaaaa-aaaaa-aaaaa")
        give(qtbot, panel)
        window.until(lambda: panel.enter.isEnabled() and "口令不对" in panel.problem.text())
        assert panel.code.text() == "aaaaa-aaaaa-aaaaa-aaaaa"
        panel.code.setText(code.text)
        give(qtbot, panel)
        window.until(lambda: not sync.code.sheet.isVisible())
        assert sync.syncing is not None
        assert sync.syncing.password_of(PERSON.id) == OWN
        window.until(
            lambda: any(PERSON.id in d.officers for d in administrator.people(SCOPE).devices)
        )
    finally:
        leave(window)

    administrator.ask_codes(SCOPE, asks=True)
    mine = make_code(is_first=False)
    administrator.give_code(SCOPE, PERSON.id, mine)
    with closing(open_postgres(address, PERSON.id, OWN)) as shared:
        place = SharedPlace("postgres", address, SCOPE)
        open_store(tmp_path / "other", create=True).close()
        join_office(tmp_path / "other", place, shared, desk.clock).close()
    other = DeskWindow(tmp_path / "other", PERSON.id, qtbot)
    try:
        asked = other.client.sync.sheet
        other.until(asked.isVisible)
        asked.password.setText(OWN)
        qtbot.keyClick(asked.password, Qt.Key.Key_Return)
        sheet = other.client.sync.code.sheet
        other.until(sheet.isVisible)
        qtbot.keyClick(sheet.panel.code, Qt.Key.Key_Escape)
        other.until(sheet.isHidden)
        qtbot.keyClick(other.client.window.top.store, Qt.Key.Key_Return)
        page = other.wait_for("sync")
        assert isinstance(page, SyncView)
        other.until(lambda: page.trouble.isVisible() and "登记码" in page.trouble.title.text())
        qtbot.mouseClick(page.trouble.retry, Qt.MouseButton.LeftButton)
        other.until(sheet.isVisible)
        assert sheet.panel.again.isHidden()  # the password stands: this computer alone is enrolled
        sheet.panel.code.setText(mine.text)
        sheet.panel.password.setText(OWN)
        qtbot.keyClick(sheet.panel.password, Qt.Key.Key_Return)
        other.until(lambda: not sheet.isVisible())
        other.until(lambda: sum(d.by_code for d in administrator.people(SCOPE).devices) == 1)
    finally:
        leave(other)


def test_where_nobody_remembers_a_password_the_office_is_joined_afresh(
    administrator: SharedStore,
    address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    theme.load_fonts(resources.path("fonts"))
    theme.apply(qapp)
    cheap(monkeypatch)
    folder, clock = tmp_path / "desk", SetClock(now())
    code, again = make_code(is_first=True), make_code(is_first=True)
    administrator.add_officer(SCOPE, PERSON, code)
    slip, seat = Enrolment(address, PERSON.id, code.text, OWN, is_first=True), Seat(folder, clock)
    with in_window(folder, clock) as opening:
        assert opening.welcome is not None
        ways = opening.welcome.findChildren(Button)
        (way,) = (button for button in ways if button.text().strip() == ENROL)
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
        assert opening.enrolling is not None
        page = opening.enrolling.page
        with monkeypatch.context() as stopped:
            stopped.setattr(enrolling, "synchronise", _stopped(opening, enrolling.synchronise))
            fill(opening, slip, qtbot)
            qtbot.waitUntil(lambda: page.middle.currentIndex() == 0, timeout=20_000)
        assert list(tmp_path.glob("desk*")) == []
        qtbot.keyClick(page.fields["again"], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: sits(opening), timeout=20_000)
        assert is_sealed(folder)
    administrator.give_code(SCOPE, PERSON.id, again)
    wrong = replace(slip, code="aaaaa-aaaaa-aaaaa-aaaaa", password=NEXT)
    assert isinstance(enrol_anew(seat, wrong, still), tuple)
    assert [file.name for file in tmp_path.glob("desk*")] == ["desk"]
    fetched: list[str] = []
    with monkeypatch.context() as blocked:
        blocked.setattr(Path, "rename", _but_not_aside(Path.rename))
        blocked.setattr(enrolling, "moved", _looked_through(enrolling.moved, fetched))
        told = enrol_anew(seat, replace(slip, code=again.text, password=NEXT), still)
    assert [found.rule for found in told if isinstance(told, tuple)] == ["store_not_placed"]
    assert {file.name for file in tmp_path.glob("desk*")} == {"desk", "desk.joined"}
    assert is_sealed(tmp_path / "desk.joined")
    assert {"office.db", "keys.json"} <= set(fetched)
    settle(folder)  # what was joined waits for its officer; the code is used up
    unfit = replace(slip, code=again.text, password=OWN)
    told = enrol_anew(seat, unfit, still)
    assert [found.rule for found in told if isinstance(told, tuple)] == ["password_wrong"]

    with in_window(folder, clock) as opening:
        qtbot.waitUntil(lambda: opening.locked is not None)
        assert opening.locked is not None
        qtbot.mouseClick(opening.locked.page.anew, Qt.MouseButton.LeftButton)
        assert opening.enrolling is not None
        assert "不删除" in opening.enrolling.page.note.text()
        fill(opening, replace(slip, code=again.text, password=NEXT), qtbot)
        qtbot.waitUntil(lambda: sits(opening), timeout=20_000)
        (aside,) = tmp_path.glob("desk-*")
        assert aside.name in opening.window.notice.title.text()
    for kept, opens, not_any_more in ((aside, OWN, NEXT), (folder, NEXT, OWN)):
        assert not sign_in(Seat(kept, clock), PERSON.id, not_any_more).is_in
        assert sign_in(Seat(kept, clock), PERSON.id, opens).is_in
        lock(kept)


@contextmanager
def in_window(folder: Path, clock: SetClock) -> Iterator[Opening]:
    """Open a folder in a window, to be closed afterwards."""
    preferences = load_preferences(folder.with_name("preferences.json"))
    window = window_for(preferences)
    opening = Opening(Wish(folder, clock), Around(window, preferences, may_create=False))
    try:
        window.show()
        opening.begin()
        yield opening
    finally:
        opening.close()
        window.close()
        window.deleteLater()


def fill(opening: Opening, slip: Enrolment, qtbot: QtBot) -> None:
    """Type what stands on the slip, and the password twice."""
    assert opening.enrolling is not None
    page = opening.enrolling.page
    typed = slip.address, slip.officer, slip.code, slip.password, slip.password
    for name, said in zip(NAMES, typed, strict=True):
        page.fields[name].setText(said)
    qtbot.keyClick(page.fields["again"], Qt.Key.Key_Return)


def sits(opening: Opening) -> bool:
    """Return whether who enrolled sits at the desk."""
    return opening.client is not None and opening.client.locking.seated == PERSON.id


def _stopped(opening: Opening, act: Callable[..., Report]) -> Callable[..., Report]:
    """Wish it stopped before its first page."""

    def begun(*given: Any, **named: Any) -> Report:
        assert opening.enrolling is not None
        opening.enrolling._errands.stop()
        named["step"](0, 1)
        return act(*given, **named)

    return begun


def _looked_through(
    moved: Callable[[Path, Path], None], seen: list[str]
) -> Callable[[Path, Path], None]:
    """Look through what was fetched as it is given its name: nothing of it may lie plain."""

    def looked(before: Path, after: Path) -> None:
        for file in before.rglob("*") if before.name == "desk.joining" else ():
            seen.append(file.name)
            content = file.read_bytes() if file.is_file() else b""
            for plain in (b"SQLite format 3", PERSON.name.encode(), b"office.founded"):
                assert plain not in content, file
        moved(before, after)

    return looked


def _but_not_aside(rename: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
    def renamed(before: Path, after: Path) -> Path:
        if after.name.startswith("desk-"):
            raise PermissionError(13, "Permission denied")
        return rename(before, after)

    return renamed


@pytest.mark.long
def test_a_copied_store_is_told_so_and_goes_on_by_a_code(
    administrator: SharedStore,
    cluster: Cluster,
    desks: dict[str, SharedDesk],
    tmp_path: Path,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    theme.load_fonts(resources.path("fonts"))
    theme.apply(qapp)
    first, twin = desks["window"], replace(desks["window"], folder=tmp_path / "twin")
    first.sync(COPIER)
    case = first.line.take(day_cases.write(tmp_path, 2))
    first.sync(COPIER)
    administrator.ask_codes(SCOPE, asks=True)
    note(first, case, "复制以前")
    shutil.copytree(first.folder, twin.folder)
    note(first, case, "原机所记")
    note(twin, case, "另一份所记")
    code = make_code(is_first=False)
    administrator.give_code(SCOPE, COPIER, code)
    at, copy = (DeskWindow(desk.folder, COPIER, qtbot) for desk in (first, twin))
    try:
        at.sign_in(password_of(COPIER))
        at.until(lambda: "已同步" in at.chip)
        copy.sign_in(password_of(COPIER))
        copy.until(lambda: "同步已停止" in copy.chip)
        page, guide, sheet = (
            copy.exchange(),
            carrying(copy).guide.sheet,
            copy.client.sync.code.sheet,
        )
        copy.until(lambda: page.trouble.isVisible() and "被复制" in page.trouble.title.text())
        qtbot.mouseClick(page.trouble.retry, Qt.MouseButton.LeftButton)
        copy.until(lambda: guide.isVisible() and guide.go.isEnabled())
        copy.press(guide, Qt.Key.Key_Return)
        copy.until(lambda: sheet.isVisible() and "登记码" in sheet.panel.problem.text())
        qtbot.keyClick(sheet.panel.code, Qt.Key.Key_Escape)
        copy.until(lambda: page.trouble.isVisible() and "登记码" in page.trouble.title.text())
        assert notes_there(cluster, first) == ["复制以前", "原机所记"]

        qtbot.mouseClick(page.trouble.retry, Qt.MouseButton.LeftButton)
        copy.until(sheet.isVisible)
        sheet.panel.code.setText(code.text)
        sheet.panel.password.setText(password_of(COPIER))
        qtbot.keyClick(sheet.panel.password, Qt.Key.Key_Return)
        copy.until(lambda: "已同步" in copy.chip)
        at.exchange()
        for window in (at, copy):
            window.until(lambda: len(window.case(case).notes) == 3)  # noqa: B023
    finally:
        leave(at)
        leave(copy)
    assert notes_there(cluster, first) == ["复制以前", "原机所记", "另一份所记"]
    own = [d for d in administrator.people(SCOPE).devices if COPIER in d.officers]
    assert sorted((d.by_code, bool(d.renewed_as), bool(d.forked_at)) for d in own) == [
        (False, True, True),
        (True, False, False),
    ]
    for desk in (first, twin):
        with closing(desk.office()) as office, office.store.reading() as connection:
            assert count_waiting(connection) == {}


def note(desk: SharedDesk, case: str, text: str) -> None:
    """Note something on a case at a desk, which is not sent."""
    with closing(desk.office()) as office:
        found = office.case(case)
        assert found is not None
        done = office.submit(AddNote(case_id=found.id, text=text), COPIER)
    assert isinstance(done, Recording), done


def notes_there(cluster: Cluster, desk: SharedDesk) -> list[str]:
    """Return the notes the common log has, in its order."""
    with connect_admin(cluster.url(desk.address.rsplit("/", 1)[1])) as admin:
        rows = (row["said"] for row in read_log(admin, SCOPE).rows)
        return [said["data"]["text"] for said in rows if said["kind"] == "note.added"]


def leave(window: DeskWindow) -> None:
    """Close a window for good."""
    window.client.close()
    window.client.window.deleteLater()


def give(qtbot: QtBot, panel: PasswordPanel) -> None:
    """Type the new password twice, by the keyboard alone."""
    for field in (panel.password, panel.again):
        field.setText(OWN)
    qtbot.keyClick(panel.again, Qt.Key.Key_Return)
