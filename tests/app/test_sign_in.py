"""Signing in: who is on duty, by keys; the one before goes straight to work."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.calendar_part import CalendarPart
from desktop.app.client import Client
from desktop.app.opening import Opening
from desktop.app.preferences import Preferences, load_preferences
from desktop.app.settings_part import SettingsPart
from desktop.clock import SetClock
from desktop.models.sign_in import CHOICE, OfficerList
from desktop.office.office import open_office
from desktop.store.officers import get_officer, put_officer
from tests.app.conftest import MOMENT, Start
from tests.views.scenes_start import PEOPLE

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    office = open_office(tmp_path / "store", SetClock(MOMENT), create=True)
    with office.store, office.store.writing() as connection:
        away = replace(get_officer(connection, "luowen"), is_active=False)
        put_officer(connection, away)
    return tmp_path / "store"


def client_of(opening: Opening) -> Client:
    assert opening.client is not None
    return opening.client


def at_sign_in(opening: Opening, qtbot: QtBot) -> Client:
    client = client_of(opening)
    qtbot.waitUntil(lambda: opening.window.page == "sign_in", timeout=20_000)
    qtbot.waitUntil(lambda: client.signing.page.people.first() >= 0, timeout=10_000)
    qtbot.waitUntil(client.signing.page.filter.hasFocus)
    return client


def press(qtbot: QtBot, key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key)


def test_pages_made_ahead_of_signing_in_ask_nothing_of_nobody(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    client = at_sign_in(start(makes_ahead=True), qtbot)
    faults: list[object] = []
    client.shell.desk.failed.connect(faults.append)

    for kind in (SettingsPart, CalendarPart):
        list(client.ahead.pieces(kind))
    answered: list[bool] = []
    client.shell.ask(lambda _office: True, answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=10_000)

    assert faults == []


def test_the_model_keeps_the_rules_of_qt_models() -> None:
    model = OfficerList()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_people(PEOPLE)
    model.choose("区 审批")
    model.choose("nobody")
    model.choose("")

    assert model.rowCount() == len(PEOPLE) + len({p.bureau for p in PEOPLE})
    assert tester.model() is model


def test_a_row_is_read_out_as_one_sentence() -> None:
    model = OfficerList()
    model.show_people(PEOPLE)

    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "梁慧，区企业服务局，窗口受理 · 拟稿"


def test_nobody_is_chosen_for_an_officer_who_never_sat_here(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start()

    client = at_sign_in(opening, qtbot)

    assert opening.window.is_alone
    assert client.signing.page.back.isHidden()
    names = [client.signing.page.people.index(n, 0).data() for n in range(30)]
    assert "陈嘉仪" in names
    assert "罗文" not in names


def test_a_name_is_typed_and_enter_goes_to_work(
    start: Start, store: Path, qtbot: QtBot, preferences: Preferences
) -> None:
    opening = start()
    client = at_sign_in(opening, qtbot)
    qtbot.keyClicks(client.signing.page.filter, "cjy")

    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: opening.window.page == "workbench", timeout=10_000)
    assert client.shell.officer == "chenjiayi"
    assert not opening.window.is_alone
    assert load_preferences(preferences.file or Path()).officer_of(store) == "chenjiayi"


def test_the_officer_before_goes_straight_to_work(
    start: Start, store: Path, qtbot: QtBot, preferences: Preferences
) -> None:
    preferences.note_officer(store, "chenjiayi")

    opening = start()

    client = client_of(opening)
    with qtbot.waitSignal(client.desk.opened, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: client.bench._shown is not None, timeout=10_000)
    assert opening.window.page == "workbench"
    assert client.shell.officer == "chenjiayi"


def test_an_officer_no_longer_on_duty_is_told_so_and_chooses_anew(
    start: Start, store: Path, qtbot: QtBot, preferences: Preferences
) -> None:
    preferences.note_officer(store, "luowen")

    opening = start()

    client = at_sign_in(opening, qtbot)
    assert client.shell.officer == ""
    assert "luowen" in client.signing.page.bar.title.text()


def test_somebody_else_sits_down_and_esc_lets_it_be(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start("chenjiayi")
    client = client_of(opening)
    qtbot.waitUntil(lambda: client.bench._shown is not None, timeout=20_000)

    qtbot.keyClick(opening.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    at_sign_in(opening, qtbot)
    current = client.signing.page.list.currentIndex().data(CHOICE)
    press(qtbot, Qt.Key.Key_Escape)

    assert current.id == "chenjiayi"
    assert opening.window.page == "workbench"
    assert client.shell.officer == "chenjiayi"

    client.window.rail.officer.click()
    at_sign_in(opening, qtbot)
    client.signing.page.filter.insert("周敏")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: client.shell.officer == "zhoumin", timeout=10_000)
    qtbot.waitUntil(lambda: opening.window.rail.officer.text() == "周敏", timeout=10_000)


def test_markup_in_a_name_is_shown_as_it_is_written(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    office = open_office(store, SetClock(MOMENT))
    with office.store, office.store.writing() as connection:
        put_officer(
            connection, replace(get_officer(connection, "luowen"), name="<b>罗</b>", is_active=True)
        )

    client = at_sign_in(start(), qtbot)

    row = client.signing.page.people.row_of("luowen")
    assert client.signing.page.people.index(row, 0).data() == "<b>罗</b>"


def test_a_case_named_at_the_start_is_opened_or_said_to_be_unknown(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start("chenjiayi", case="HP-2026-9999")
    toast = opening.window.toast

    qtbot.waitUntil(toast.isVisible, timeout=20_000)

    assert "HP-2026-9999" in toast.words.text()


def test_who_administers_alone_sees_nothing_of_a_case(
    start: Start, store: Path, qtbot: QtBot
) -> None:
    opening = start("guanli")
    client = client_of(opening)
    qtbot.waitUntil(lambda: opening.window.page == "admin", timeout=20_000)

    for number in (1, 2, 3, 4):
        qtbot.keyClick(
            opening.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
        )
        assert opening.window.page == "closed"
    asked: list[str] = []
    client.desk.ask = lambda *_: asked.append("asked")  # type: ignore[method-assign,assignment]
    client.finder.open()
    client.finder.palette.typed.emit("生物")
    client.finder._typing.stop()
    client.finder._ask()
    assert asked == []
