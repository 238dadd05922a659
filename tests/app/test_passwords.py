"""An encrypted office in the window: opened by a password, locked, handed over, changed."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import locked_office
from desktop.app.client import Client
from desktop.app.opening import Opening
from desktop.clock import SetClock
from desktop.domain.values import Duty
from desktop.office.founding import found_office
from desktop.office.sessions import Seat, change_own, sign_in
from desktop.office.setup import demo_office
from desktop.store import held_keys, key_slots
from desktop.store.connect import FILE_NAME
from desktop.store.errors import PasswordWrong
from desktop.store.key_slots import is_sealed, is_unlocked, lock
from desktop.store.recovery import is_owed, make_recovery, owe_telling, recover
from desktop.views.start.recovery_card import RecoveryPage
from desktop.views.start.sign_in import SignIn
from tests.app.conftest import MOMENT, Start
from tests.store.sealed import cheap

pytestmark = pytest.mark.filterwarnings("ignore")
SECRET = "春江潮水连海平海上明月共潮生"
OTHER = "滟滟随波千万里何处春江无月明"
CODE = "abcde-fghjk-mnpqr-stuvw"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real office that lies plain, to be copied."""
    folder = tmp_path_factory.mktemp("real") / "store"
    found_office(folder, *demo_office())
    return folder


@pytest.fixture(scope="module")
def encrypted(real: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same encrypted by 关励, with a one-time code for 梁慧, to be copied."""
    folder = tmp_path_factory.mktemp("sealed") / "store"
    shutil.copytree(real, folder)
    with pytest.MonkeyPatch.context() as patch:
        cheap(patch)
        key_slots.seal_store(folder, "guanli", SECRET, MOMENT, lambda _done, _of: None)
        key_slots.add_slot(folder, "lianghui", CODE, (Duty.WINDOW,), MOMENT)
        assert sign_in(Seat(folder, SetClock(MOMENT)), "guanli", SECRET).is_in
    lock(folder)
    return folder


@pytest.fixture
def plain(real: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    cheap(monkeypatch)
    return Path(shutil.copytree(real, tmp_path / "store"))


@pytest.fixture
def store(encrypted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    cheap(monkeypatch)
    folder = Path(shutil.copytree(encrypted, tmp_path / "store"))
    yield folder
    lock(folder)


def locked_page(opening: Opening, qtbot: QtBot) -> SignIn:
    assert opening.locked is not None
    assert opening.window.is_alone
    return opening.locked.page


def give(page: SignIn, qtbot: QtBot, password: str, again: str = "") -> None:
    panel = page.panel
    qtbot.waitUntil(lambda: panel.isVisible() and panel.enter.isEnabled(), timeout=10_000)
    panel.password.setText(password)
    panel.again.setText(again)
    qtbot.keyClick(panel.password, Qt.Key.Key_Return)


def at_work(opening: Opening, qtbot: QtBot, officer: str) -> Client:
    """Wait until the officer sits at the desk and the session is known."""

    def sits() -> bool:
        client = opening.client
        return client is not None and client.locking.seated == officer

    qtbot.waitUntil(sits, timeout=20_000)
    client = opening.client
    assert client is not None
    qtbot.waitUntil(lambda: client.locking._session is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not opening.window.is_alone, timeout=10_000)
    return client


def test_the_first_page_is_loaded_while_the_password_is_typed(
    start: Start, store: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []

    def pieces(module: str) -> Iterator[None]:
        loaded.append(module)
        yield

    monkeypatch.setattr(locked_office, "load_in_pieces", pieces)
    opening = start("guanli")
    page = locked_page(opening, qtbot)

    qtbot.waitUntil(lambda: loaded == list(locked_office.NEXT), timeout=10_000)
    assert loaded[0] == "desktop.app.workbench_part"
    give(page, qtbot, SECRET)
    at_work(opening, qtbot, "guanli")


def test_a_real_office_that_lies_plain_is_encrypted_by_its_administrator_first(
    start: Start, plain: Path, qtbot: QtBot
) -> None:
    opening = start("lianghui")
    qtbot.waitUntil(lambda: opening.window.page == "sign_in", timeout=20_000)
    client = opening.client
    assert client is not None
    page = client.signing.page
    qtbot.waitUntil(lambda: page.people.first() >= 0, timeout=10_000)
    assert "还没有口令" in page.bar.title.text()

    page.chosen.emit("lianghui")
    qtbot.waitUntil(lambda: "关励" in page.bar.title.text(), timeout=10_000)
    assert not page.asked

    page.chosen.emit("guanli")
    qtbot.waitUntil(lambda: page.asked == "guanli", timeout=10_000)
    give(page, qtbot, SECRET, SECRET[:-1])
    assert "不一致" in page.panel.problem.text()
    assert not is_sealed(plain)
    give(page, qtbot, SECRET, SECRET)

    qtbot.waitUntil(lambda: opening.window.page == "recovery", timeout=20_000)
    shown = opening.window.findChild(RecoveryPage)
    assert shown is not None
    card, code = shown.card, shown.card.code.text()
    card.copy.click()
    assert QApplication.clipboard().text() == code
    assert not card.go.isEnabled()
    card.kept.setChecked(True)
    card.go.click()
    assert QApplication.clipboard().text() == ""

    at_work(opening, qtbot, "guanli")
    assert is_sealed(plain)
    recover(plain, "guanli", code, OTHER, MOMENT)
    assert not (plain / FILE_NAME).read_bytes().startswith(b"SQLite format 3")


@pytest.mark.long
def test_a_weak_password_is_told_as_one_types(start: Start, plain: Path, qtbot: QtBot) -> None:
    opening = start()
    qtbot.waitUntil(lambda: opening.window.page == "sign_in", timeout=20_000)
    assert opening.client is not None
    page = opening.client.signing.page
    qtbot.waitUntil(lambda: page.people.first() >= 0, timeout=10_000)
    page.ask_new("guanli", "")
    tried = (("short", "12"), ("guanli-guanli-1", "编号或姓名"), ("abababababab", "重复"))
    for typed, said in tried:
        page.panel.password.setText(typed)
        assert said in page.panel.problem.text()
    page.panel.password.setText(SECRET)
    assert "可以使用" in page.panel.problem.text()


def test_an_administrator_who_forgot_the_password_sets_another_by_the_recovery_code(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    key_slots.unlock(store, "guanli", SECRET, MOMENT)
    code = make_recovery(store, MOMENT)
    lock(store)
    opening = start("lianghui")
    page = locked_page(opening, qtbot)
    panel = page.panel
    panel.forgot.click()
    for field, typed in ((panel.code, code), (panel.password, OTHER), (panel.again, OTHER)):
        field.setText(typed)
    qtbot.keyClick(panel.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "系统管理员" in panel.problem.text(), timeout=10_000)
    assert panel.code.text() == ""

    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    page.chosen.emit("guanli")
    panel.forgot.click()
    qtbot.keyClick(panel.code, Qt.Key.Key_Return)
    assert "恢复码" in panel.problem.text()
    for field, typed in ((panel.code, code), (panel.password, OTHER), (panel.again, OTHER)):
        field.setText(typed)
    qtbot.keyClick(panel.again, Qt.Key.Key_Return)
    qtbot.waitUntil(page.recovery.isVisible, timeout=10_000)
    assert opening.client is None
    following = page.recovery.code.text()
    assert following != code
    page.recovery.kept.setChecked(True)
    page.recovery.go.click()

    at_work(opening, qtbot, "guanli")
    assert not is_owed(store, "guanli")
    with pytest.raises(PasswordWrong):
        recover(store, "guanli", code, SECRET, MOMENT)


def test_an_administrator_who_was_never_shown_the_recovery_code_is_shown_another(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    key_slots.unlock(store, "guanli", SECRET, MOMENT)
    owe_telling(store, "guanli")
    lock(store)
    opening = start("guanli")
    page = locked_page(opening, qtbot)
    give(page, qtbot, SECRET)
    qtbot.waitUntil(page.recovery.isVisible, timeout=10_000)
    assert "没有确认存好" in page.recovery.why.text()
    page.recovery.kept.setChecked(True)
    page.recovery.go.click()

    at_work(opening, qtbot, "guanli")
    assert not is_owed(store, "guanli")


def test_nothing_opens_before_the_password_and_what_is_wrong_is_said(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start("guanli")
    page = locked_page(opening, qtbot)
    assert opening.client is None
    assert page.asked == "guanli"
    assert page.panel.name.text() == "关励"

    give(page, qtbot, "wrong")
    qtbot.waitUntil(lambda: "还可再试4次" in page.panel.problem.text(), timeout=10_000)
    assert page.panel.password.text() == ""
    give(page, qtbot, SECRET)

    client = at_work(opening, qtbot, "guanli")
    assert client.shell.officer == "guanli"


@pytest.mark.long
def test_after_five_wrong_ones_no_further_one_is_tried(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    page = locked_page(start("guanli"), qtbot)
    for _time in range(5):
        give(page, qtbot, "wrong")
        qtbot.waitUntil(page.panel.enter.isEnabled, timeout=10_000)
    give(page, qtbot, SECRET)
    qtbot.waitUntil(lambda: "前不再受理" in page.panel.problem.text(), timeout=10_000)


@pytest.mark.long
def test_a_code_leads_to_an_own_password_at_once(start: Start, store: Path, qtbot: QtBot) -> None:
    opening = start("lianghui")
    page = locked_page(opening, qtbot)
    assert page.panel.name.text() == "梁慧"
    give(page, qtbot, CODE)
    qtbot.waitUntil(lambda: not page.panel.again.isHidden(), timeout=10_000)
    give(page, qtbot, OTHER, OTHER)

    at_work(opening, qtbot, "lianghui")
    assert not next(s for s in key_slots.slots(store) if s.officer == "lianghui").must_change


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
    qtbot.addWidget(second)
    second.show()
    before = window.page

    qtbot.keyClick(window, Qt.Key.Key_F12)

    locked = client.locking.page
    assert locked is not None
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [window]
    assert not window.whole.isVisible()
    assert not is_unlocked(store, "guanli")
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


def test_no_way_leads_back_to_a_session_without_its_password(
    start: Start, store: Path, qtbot: QtBot
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


def test_a_weak_new_password_changes_nothing(store: Path) -> None:
    seat = Seat(store, SetClock(MOMENT))
    assert sign_in(seat, "guanli", SECRET).is_in
    answer = change_own(seat, "guanli", SECRET, "关励关励关励关励关励关励")

    assert [f.rule for f in answer.findings] == ["password_named"]
    assert sign_in(seat, "guanli", SECRET).is_in


@pytest.mark.long
def test_a_damaged_key_file_is_told_on_the_page_of_troubles(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    (store / "keys.json").write_text("{", encoding="utf-8")
    opening = start("guanli")

    qtbot.waitUntil(lambda: opening.trouble is not None, timeout=10_000)


def test_without_name_plates_the_ids_are_shown(start: Start, store: Path, qtbot: QtBot) -> None:
    (store / "keys.names.json").write_bytes(b"\xff{")
    page = locked_page(start(), qtbot)

    assert page.people.choice_of("guanli") is not None
    assert page.asked == ""


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
