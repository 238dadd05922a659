"""An encrypted office in the window: its password set, asked for, forgotten and set anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import locked_office
from desktop.clock import SetClock
from desktop.office.sessions import Seat, change_own, sign_in
from desktop.store import key_slots
from desktop.store.connect import FILE_NAME
from desktop.store.errors import PasswordWrong
from desktop.store.key_slots import is_sealed, lock
from desktop.store.recovery import is_owed, make_recovery, owe_telling, recover
from desktop.views.start.recovery_card import RecoveryPage
from tests.app.conftest import MOMENT, Start
from tests.app.passwords_typed import CODE, OTHER, SECRET, at_work, give, locked_page

pytestmark = pytest.mark.filterwarnings("ignore")


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
