"""A session at an encrypted office: locked, handed over, its password changed, wiped at the end."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.clock import SetClock
from desktop.office.sessions import Seat, sign_in
from desktop.store import held_keys
from desktop.store.key_slots import is_unlocked
from tests.app.conftest import MOMENT, Start
from tests.app.passwords_typed import CODE, OTHER, SECRET, at_work, give, locked_page

pytestmark = pytest.mark.filterwarnings("ignore")
CONTROL = Qt.KeyboardModifier.ControlModifier


def heard() -> set[str]:
    """Return every name and text an assistive program can ask the program's windows for."""
    found: set[str] = set()

    def walk(part: QAccessibleInterface | None) -> None:
        if part is not None and part.isValid():
            found.update(part.text(QAccessible.Text.Name).splitlines())
            for place in range(part.childCount()):
                walk(part.child(place))

    walk(QAccessible.queryAccessibleInterface(QApplication.instance()))
    return found


@pytest.mark.long
def test_the_former_officer_can_sign_nothing_once_another_sits_here(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start("guanli")
    give(locked_page(opening, qtbot), qtbot, SECRET)
    client = at_work(opening, qtbot, "guanli")

    qtbot.keyClick(opening.window, Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: opening.window.page == "sign_in", timeout=10_000)
    page = client.signing.page
    qtbot.waitUntil(lambda: page.people.first() >= 0, timeout=10_000)
    page.chosen.emit("chenjiayi")
    give(page, qtbot, OTHER)
    qtbot.waitUntil(lambda: "没有登录口令" in page.panel.problem.text(), timeout=10_000)
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    page.chosen.emit("lianghui")
    give(page, qtbot, CODE)
    qtbot.waitUntil(lambda: not page.panel.again.isHidden(), timeout=10_000)
    give(page, qtbot, OTHER, OTHER)
    at_work(opening, qtbot, "lianghui")

    assert is_unlocked(store, "lianghui")
    assert not is_unlocked(store, "guanli")


def test_a_locked_window_shows_nothing_and_goes_on_where_it_was(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start("guanli")
    give(locked_page(opening, qtbot), qtbot, SECRET)
    client = at_work(opening, qtbot, "guanli")
    window = opening.window
    second = QWidget()
    second.setWindowTitle("HP-2026-0001 穗岭")
    QLabel("穗岭新材料", second)
    qtbot.addWidget(second)
    second.show()
    before = window.page
    told = heard()
    assert {"工作台", "穗岭新材料"} <= told

    qtbot.keyClick(window, Qt.Key.Key_F12)

    locked = client.locking.page
    assert locked is not None
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [window]
    assert not window.whole.isVisible()
    assert not is_unlocked(store, "guanli")
    assert heard() & told <= {QApplication.applicationName(), window.windowTitle()}
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert not window.keys.isVisible()

    locked.panel.password.setText("wrong")
    qtbot.keyClick(locked.panel.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "还可再试" in locked.panel.problem.text(), timeout=10_000)
    locked.panel.password.setText(SECRET)
    qtbot.keyClick(locked.panel.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not client.locking.is_locked, timeout=10_000)

    assert window.page == before
    assert window.whole.isVisible()
    assert second.isVisible()
    assert is_unlocked(store, "guanli")
    assert {"工作台", "穗岭新材料", "HP-2026-0001 穗岭"} <= heard()


def test_no_way_leads_back_to_a_session_without_its_password(
    start: Start, store: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start("guanli")
    give(locked_page(opening, qtbot), qtbot, SECRET)
    client, window = at_work(opening, qtbot, "guanli"), opening.window
    second = QWidget()
    qtbot.addWidget(second)
    second.show()
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    page = client.signing.page
    qtbot.waitUntil(lambda: not page.back.isHidden(), timeout=10_000)
    assert not second.isVisible()

    client.locking.idle.reached.emit()  # nobody there: the page of signing in is locked like any
    locked = client.locking.page
    assert locked is not None
    assert not is_unlocked(store, "guanli")
    assert not second.isVisible()
    client.locking._unlocked("guanli", SECRET)
    assert not second.isVisible()
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    assert not window.is_alone
    assert second.isVisible()

    client.locking.lock()
    assert client.locking.page is not None
    client.locking.page.panel.back.click()
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    page.left.emit()
    client.show_page("cases")
    assert window.page == "sign_in"
    asked: list[object] = []
    monkeypatch.setattr("desktop.app.shell.QFileDialog.getSaveFileName", asked.append)
    assert client.shell.save_where("导出名册", "名册.xlsx", "") is None
    assert asked == []
    assert window.is_alone
    assert page.back.isHidden()
    assert not second.isVisible()


def test_what_is_under_way_at_the_lock_ends_and_takes_the_keys_with_it(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start("guanli")
    give(locked_page(opening, qtbot), qtbot, SECRET)
    client, goes_on = at_work(opening, qtbot, "guanli"), Event()
    ended: list[bool] = []
    client.shell.run("", lambda _office, _progress: goes_on.wait(10), ended.append)

    client.locking.lock()
    assert is_unlocked(store, "guanli")
    goes_on.set()
    qtbot.waitUntil(lambda: not is_unlocked(store, "guanli"), timeout=10_000)
    assert ended == [True]
    assert client.locking.is_locked


def test_nothing_opens_over_a_locked_window(
    start: Start, store: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start("guanli")
    give(locked_page(opening, qtbot), qtbot, SECRET)
    client, window = at_work(opening, qtbot, "guanli"), opening.window
    file = tmp_path / "名册.txt"
    chosen = (str(file), "")
    monkeypatch.setattr("desktop.app.shell.QFileDialog.getSaveFileName", lambda *_: chosen)
    # Without a display nobody knows whose the clipboard is.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    QGuiApplication.clipboard().setText("HP-2026-0001 穗岭")
    client.locking.lock()

    assert QGuiApplication.clipboard().text() == ""
    late, menu, asked = QWidget(), QMenu(window), QMessageBox(window)
    qtbot.addWidget(late)
    late.setWindowTitle("HP-2026-0001 穗岭")
    menu.addAction("撤回")
    late.show()
    menu.popup(QPoint())
    asked.open()
    client.shell.save_as("导出名册", file.name, "", b"of a locked window")

    qtbot.waitUntil(lambda: not any(w.isVisible() for w in (late, menu, asked)))
    assert not heard() & {"撤回", "HP-2026-0001 穗岭"}
    assert not file.exists()
    client.locking._unlocked("guanli", SECRET)
    assert late.isVisible()
    assert not menu.isVisible()
    assert "锁定期间没有询问文件：导出名册" in heard()


@pytest.mark.long
def test_nobody_at_the_window_for_ten_minutes_locks_it(
    start: Start, store: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start("guanli")
    give(locked_page(opening, qtbot), qtbot, SECRET)
    client = at_work(opening, qtbot, "guanli")
    idle, at = client.locking.idle, 0.0
    monkeypatch.setattr("desktop.views.idle.now", lambda: at)
    idle.touch()

    at = 599.0
    idle.look()
    assert not client.locking.is_locked
    qtbot.keyClick(opening.window.windowHandle(), Qt.Key.Key_Down)
    at = 600.0
    idle.look()
    assert not client.locking.is_locked
    at = 1199.0
    idle.look()
    assert client.locking.is_locked


def test_the_session_is_shown_and_the_password_changed(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start("guanli")
    give(locked_page(opening, qtbot), qtbot, SECRET)
    client = at_work(opening, qtbot, "guanli")
    opening.window.rail.officer.click()
    qtbot.waitUntil(lambda: client.locking._sheet is not None, timeout=10_000)
    sheet = client.locking._sheet
    assert sheet is not None
    assert ("登录于", "2026-09-24 09:00") in sheet.facts.pairs

    sheet.change.click()
    for field, typed in ((sheet.old, "wrong"), (sheet.new, OTHER), (sheet.again, OTHER)):
        field.setText(typed)
    qtbot.keyClick(sheet.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "还可再试" in sheet.problem.text(), timeout=10_000)
    sheet.old.setText(SECRET)
    sheet.confirm.click()
    qtbot.waitUntil(sheet.isHidden, timeout=10_000)

    seat = Seat(store, SetClock(MOMENT))
    assert not sign_in(seat, "guanli", SECRET).is_in
    assert sign_in(seat, "guanli", OTHER).is_in
    assert sheet.old.text() == sheet.new.text() == ""


@pytest.mark.long
def test_closing_the_window_leaves_no_key_in_the_process(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start("guanli")
    give(locked_page(opening, qtbot), qtbot, SECRET)
    at_work(opening, qtbot, "guanli")
    name = held_keys.name_held(store)
    opening.close()

    assert name is not None
    assert held_keys.data_key(name) is None


@pytest.mark.long
@pytest.mark.parametrize("away", ["lock", "another"])
def test_a_second_window_asked_for_before_opens_beside_nobody(
    start: Start, store: Path, qtbot: QtBot, away: str
) -> None:
    opening = start("guanli")
    give(locked_page(opening, qtbot), qtbot, SECRET)
    client, window = at_work(opening, qtbot, "guanli"), opening.window
    client.shell.beside_wanted.emit("HP-2026-0001")
    key = (Qt.Key.Key_F12,) if away == "lock" else (Qt.Key.Key_L, CONTROL)
    qtbot.keyClick(window, *key)

    qtbot.waitUntil(lambda: not client.second._making.isActive(), timeout=10_000)
    second = client.second.window
    assert second is not None
    qtbot.waitUntil(lambda: not second.isVisible())
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
