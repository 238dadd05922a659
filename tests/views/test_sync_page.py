"""The page of exchange: its states, both versions, what can be done, and the password."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.models.rows_sync import SyncPage, SyncState
from desktop.models.sync_lists import blocks_model, desks_model, runs_model, waiting_model
from desktop.views import theme
from desktop.views.bars import StatusBar, TopBar
from desktop.views.marks import SYNC_MARKS
from desktop.views.sync.conflicts_tab import ConflictsTab
from desktop.views.sync.guide_sheet import GuideSheet
from desktop.views.sync.server_sheet import ServerSheet
from desktop.views.sync.sync_page import SyncView
from desktop.views.sync.sync_tables import RunsTab, WaitingTab
from desktop.wording import sync_page as words
from tests.views import samples, samples_sync

SPACE = Qt.Key.Key_Space


@pytest.fixture
def view(qtbot: QtBot) -> SyncView:
    made = SyncView()
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    made.show_page(samples_sync.page())
    return made


def test_the_models_are_sound_and_read_out_whole_rows() -> None:
    page = samples_sync.page()
    role = Qt.ItemDataRole.AccessibleTextRole
    for model, rows in (
        (waiting_model(), page.waiting),
        (desks_model(), page.desks),
        (blocks_model(), page.blocks),
        (runs_model(), page.runs),
    ):
        tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        model.show_rows(rows)
        assert model.rowCount() == len(rows)
        said = model.index(0, 0).data(role)
        assert all(model.index(0, n).data() in said for n in range(model.columnCount()))
        assert tester.model() is model


def test_open_conflicts_come_first_with_both_versions(view: SyncView) -> None:
    first, second, third = view.cards()
    assert first.state.text == "未生效"
    assert first.second.text.text() != first.first.text.text()
    assert "在“规资-2 号台”办理" in first.first.who.text()
    assert "办理" not in second.first.who.text(), "nothing was heard of that desk"
    assert second.state.text == "有争议"
    assert not second.redo.isVisible()
    assert third.state.text == "已提请处理"
    assert not third.agree.isVisible()
    assert "何志远" in third._settled.text()


def test_what_can_not_be_done_is_greyed_with_its_reason(view: SyncView) -> None:
    first, second, _third = view.cards()
    assert not first.redo.isEnabled()
    assert "已作出意见" in first.redo.toolTip()
    assert first.agree.isEnabled()
    assert not second.agree.isEnabled()
    assert "由梁慧本人处理" in second.agree.toolTip()


def test_buttons_tell_which_conflict_is_meant(view: SyncView, qtbot: QtBot) -> None:
    card = view.cards()[0]
    assert card.shown is not None
    for button, signal, said in (
        (card.agree, view.agreed, card.shown.entry),
        (card.raise_it, view.raised, card.shown.entry),
        (card.open_case, view.case_wanted, card.shown.case_id),
    ):
        with qtbot.waitSignal(signal) as told:
            qtbot.keyClick(button, SPACE)
        assert told.args == [said]
    view.show_page(replace(samples_sync.page(), conflicts=(replace(card.shown, redo_against=""),)))
    with qtbot.waitSignal(view.redo_wanted) as told:
        qtbot.keyClick(view.cards()[0].redo, SPACE)
    assert told.args[0].act == "decide-step"


def test_a_desk_let_in_no_more_says_so_since_when_and_what_waits_there() -> None:
    model = desks_model()
    model.show_rows(samples_sync.page().desks)

    said = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert all(words_ in said for words_ in ("外勤笔记本", "已吊销", "11-17 08:40 起", "7 项"))


def test_markup_in_an_opinion_shows_as_it_is(view: SyncView) -> None:
    bad = "<b>同意</b><img src=x>"
    row = samples_sync.refused()
    side = replace(row.second, text=bad, detail=bad, officer_name=bad)
    view.show_page(
        replace(samples_sync.page(), conflicts=(replace(row, second=side, enterprise=bad),))
    )
    card = view.cards()[0]
    for label in (card.second.text, card.second.detail, card._title):
        assert bad in label.text()
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_office_of_its_own_says_how_to_join(view: SyncView, qtbot: QtBot) -> None:
    view.show_page(SyncPage(state=SyncState(words="本机库")))
    assert view.alone.isVisible()
    qtbot.mouseClick(view.alone.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == words.ALONE_COMMAND


def test_a_hub_is_founded_after_a_look_at_what_it_means(view: SyncView, qtbot: QtBot) -> None:
    alone = SyncPage(state=SyncState(words="本机库"))
    view.show_page(replace(alone, hub_refusal="须系统管理员"))
    assert not view.found.isEnabled()
    view.show_page(alone)
    with qtbot.waitSignal(view.hub_wanted):
        qtbot.mouseClick(view.found, Qt.MouseButton.LeftButton)

    view.hub.open_for(Path("/汇集点"))
    assert view.hub.cancel.hasFocus()
    assert "/汇集点" in view.hub._what.text()
    with qtbot.waitSignal(view.hub.founded) as told:
        view.hub.confirm.click()
    assert told.args == [Path("/汇集点")]


def test_each_list_says_when_it_is_empty(view: SyncView) -> None:
    empty = SyncPage(state=SyncState("synced", words="已同步"), scope="HP")
    view.show_page(empty)
    assert view.parts.of(ConflictsTab).none.isVisible()
    for key, tab in (("waiting", WaitingTab), ("runs", RunsTab)):
        view.tabs.choose(key)
        assert view.parts.of(tab).blank.isVisible()


def test_a_trouble_says_what_happened_and_what_to_do(view: SyncView) -> None:
    view.show_page(samples_sync.offline())
    assert view.trouble.isVisible()
    assert "连接不上" in view.trouble.title.text()
    assert "联网后自动上报" in view.trouble.lines.text()


@pytest.mark.parametrize(
    ("trouble", "signal", "words_"),
    [
        pytest.param("sync_rewound", "heal_wanted", "补报向导", id="a restored server"),
        pytest.param("sync_device_forked", "row_wanted", "核对向导", id="a stranger in the row"),
    ],
)
def test_a_trouble_that_can_be_mended_leads_to_its_guide(
    trouble: str, signal: str, words_: str, view: SyncView, qtbot: QtBot
) -> None:
    shown = samples_sync.page("blocked", "同步已停止")
    state = replace(shown.state, trouble=trouble)
    view.show_page(replace(shown, state=state, trouble="出了事", remedy="这样办"))
    assert words_ in view.trouble.retry.text()
    with qtbot.waitSignal(getattr(view, signal)):
        qtbot.keyClick(view.trouble.retry, SPACE)


def test_what_is_waited_for_after_a_restore_can_be_let_go(view: SyncView, qtbot: QtBot) -> None:
    shown = samples_sync.page("waiting", "待同步 3")
    row = replace(shown.waiting[0], why="restored", waits_for="梁慧")
    view.show_page(replace(shown, waiting=(row,), held=("在等梁慧", "请其补报")))
    with qtbot.waitSignal(view.let_go_wanted):
        qtbot.keyClick(view.trouble.retry, SPACE)
    held = replace(row, why="colleague")
    view.show_page(replace(shown, waiting=(held,), held=("在等梁慧", "请其登录")))
    assert view.trouble.isVisible()
    assert not view.trouble.retry.isVisible()


def test_the_menu_of_carrying_has_all_four_ways(view: SyncView, qtbot: QtBot) -> None:
    signals = (
        view.export_wanted,
        view.import_wanted,
        view.carry_wanted,
        view.export_log_wanted,
    )
    actions = view.carried.menu().actions()
    for action, signal in zip(actions, signals, strict=True):
        with qtbot.waitSignal(signal):
            action.trigger()


def test_z_leads_from_what_waits_to_the_case_s_log(view: SyncView, qtbot: QtBot) -> None:
    view.tabs.choose("waiting")
    tab = view.parts.of(WaitingTab)
    view.tabs.setFocus()
    with qtbot.waitSignal(view.undo_wanted) as told:
        qtbot.keyClick(view.tabs, Qt.Key.Key_Z)
    assert told.args == ["case-1203", "entry-1"]

    tab.table.selectRow(2)
    assert "各自的页面" in tab.undo.accessibleDescription()
    with qtbot.assertNotEmitted(view.undo_wanted):
        qtbot.keyClick(tab.table, Qt.Key.Key_Z)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def test_a_guide_is_confirmed_by_enter_and_left_by_esc(room: QWidget, qtbot: QtBot) -> None:
    sheet = GuideSheet(room)
    sheet.show_guide(samples_sync.GUIDES["heal"])
    with qtbot.waitSignal(sheet.confirmed):
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_a_guide_that_has_room_is_no_higher_than_its_words(room: QWidget, qtbot: QtBot) -> None:
    sheet = GuideSheet(room)
    sheet.show_guide(samples_sync.GUIDES["heal"])
    frame, last = sheet._frame, sheet._steps_card

    def blank() -> int:
        return frame.viewport().height() - last.mapTo(frame, last.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: 0 <= blank() < theme.px(24))
    assert frame.verticalScrollBar().maximum() == 0


def test_a_guide_that_can_not_go_on_says_why_and_confirms_nothing(
    room: QWidget, qtbot: QtBot
) -> None:
    sheet = GuideSheet(room)
    bad = "<b>管理员</b>"
    sheet.show_guide(replace(samples_sync.GUIDES["unconfirmed"], against=bad, said=bad))
    assert sheet.against.title.text() == sheet.said.text() == bad
    with qtbot.assertNotEmitted(sheet.confirmed):
        qtbot.keyClick(sheet, Qt.Key.Key_Return)


def test_what_came_of_it_asks_for_nothing_more(room: QWidget, qtbot: QtBot) -> None:
    sheet = GuideSheet(room)
    sheet.show_guide(samples_sync.GUIDES["done"])
    assert not sheet.later.isVisible()
    with qtbot.assertNotEmitted(sheet.confirmed):
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.isHidden()


def test_the_button_exchanges_and_f5_looks_again(view: SyncView, qtbot: QtBot) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    with qtbot.waitSignal(view.exchange_wanted):
        qtbot.keyClick(view.exchange, SPACE)
    with qtbot.waitSignal(view.refreshed):
        QTest.keyClick(view, Qt.Key.Key_F5)


def test_who_comes_while_a_conflict_waits_is_led_to_it(view: SyncView) -> None:
    view.tabs.choose("desk")
    view.show_page(samples_sync.page())
    assert view.tabs.current == "desk", "nothing new: the officer stays where they look"

    view.hide()
    view.show()
    view.show_page(samples_sync.page())
    assert view.tabs.current == "conflicts"

    view.tabs.choose("waiting")
    another = replace(samples_sync.refused(), entry="0199-another")
    view.show_page(replace(samples_sync.page(), conflicts=(another,)))
    assert view.tabs.current == "conflicts"


def test_a_letter_answers_the_conflict_at_hand(view: SyncView, qtbot: QtBot) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    card = view.cards()[0]
    assert card.take_focus()
    for key, signal in ((Qt.Key.Key_T, view.raised), (Qt.Key.Key_A, view.agreed)):
        with qtbot.waitSignal(signal) as told:
            QTest.keyClick(card.agree, key)
        assert told.args == ["0199-refused"]
    with qtbot.assertNotEmitted(view.redo_wanted):
        QTest.keyClick(card.agree, Qt.Key.Key_R)


def test_a_version_withdrawn_since_no_longer_reads_as_in_force(view: SyncView) -> None:
    row = samples_sync.refused()
    assert row.first is not None
    gone = replace(row, first=replace(row.first, is_withdrawn=True))
    view.show_page(replace(samples_sync.page(), conflicts=(gone,)))
    card = view.cards()[0]
    assert (card.first._mark.text, card.second._mark.text) == ("已撤销", "未生效")


def test_a_waiting_entry_opens_its_case(view: SyncView, qtbot: QtBot) -> None:
    waiting = view.parts.of(WaitingTab)
    with qtbot.waitSignal(view.case_wanted) as told:
        waiting.table.activated.emit(waiting.model.index(0, 0))
    assert told.args == ["case-1203"]


@pytest.mark.parametrize("kind", SYNC_MARKS)
def test_the_chip_has_words_for_every_state_and_can_be_pressed(kind: str, qtbot: QtBot) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    said = words.state_said(kind, waiting=3, conflicts=2, clock_s=-400, at="14:32", since="13:10")
    bar.show_sync(SyncState(kind, words=said))
    assert bar.store.text == said
    assert "{" not in said
    for key in (Qt.Key.Key_Return, SPACE):
        with qtbot.waitSignal(bar.sync):
            qtbot.keyClick(bar.store, key)
    with qtbot.waitSignal(bar.sync):
        qtbot.mouseClick(bar.store, Qt.MouseButton.LeftButton)


def test_the_foot_tells_what_waits_only_in_a_shared_office(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_state(samples.office(), 100)
    bar.show_sync(SyncState())
    assert "待上传" not in bar.words.text()
    bar.show_sync(SyncState("waiting", waiting=3))
    assert "待上传 3" in bar.words.text()


def test_the_password_is_asked_and_forgotten(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(900, 700)
    room.show()
    sheet = ServerSheet(room)
    sheet.ask("陈嘉仪", "postgresql://10.12.0.8/joint")
    qtbot.keyClick(sheet.password, Qt.Key.Key_Return)
    assert sheet.problem.text() == words.PASSWORD_EMPTY
    qtbot.keyClicks(sheet.password, "secret")
    assert "secret" not in sheet.password.displayText()
    with qtbot.waitSignal(sheet.given) as told:
        qtbot.keyClick(sheet.password, Qt.Key.Key_Return)
    assert told.args == ["secret"]
    assert sheet.password.text() == ""
    sheet.ask("陈嘉仪", "postgresql://10.12.0.8/joint", "口令不对")
    assert sheet.problem.isVisible()
    qtbot.keyClick(sheet.password, Qt.Key.Key_Escape)
    assert sheet.isHidden()
