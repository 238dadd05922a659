"""The notifications: keys, marks, and what they say to those who listen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.app.alert_desk import digest, digest_due
from desktop.models.alerts import AlertsModel
from desktop.models.rows_alerts import AlertKind
from desktop.views.main_window import MainWindow
from desktop.views.start.alerts_sheet import AlertsSheet
from tests.views import scenes_alerts
from tests.views.scenes_alerts import NOW, told

Key = Qt.Key


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> AlertsSheet:
    made = scenes_alerts.alerts(window)
    qtbot.waitUntil(made.list.hasFocus)
    return made


def test_the_model_keeps_the_rules_of_models(qapp: object) -> None:
    model = AlertsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert model.show_list(told())
    assert not model.show_list(told())
    assert model.show_list(replace(told(), rows=()))

    assert tester.model() is model


def test_a_notification_is_a_sentence_for_those_who_listen(qapp: object) -> None:
    model = AlertsModel()
    model.show_list(told())

    said = [
        model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())
    ]
    assert said[0] == "今天 · 2026-11-18 周三"
    assert said[1].startswith("即将到期，广州粤芯半导体技术有限公司，HP-2026-1203")
    assert said[1].endswith("14:25，未读")


def test_enter_opens_what_the_keyboard_is_on(sheet: AlertsSheet, qtbot: QtBot) -> None:
    qtbot.keyClick(sheet.list, Key.Key_Down)
    with qtbot.waitSignal(sheet.opened) as opened:
        qtbot.keyClick(sheet.list, Key.Key_Return)

    assert opened.args[0].kind is AlertKind.MENTION
    assert sheet.isHidden()


def test_r_reads_one_and_goes_on_ctrl_a_reads_all(sheet: AlertsSheet, qtbot: QtBot) -> None:
    rows = told().rows
    with qtbot.waitSignal(sheet.read) as read:
        qtbot.keyClick(sheet.list, Key.Key_R)
    assert read.args[0] == [rows[0].id]
    assert sheet.chosen() == rows[1]

    with qtbot.waitSignal(sheet.read) as every:
        qtbot.keyClick(sheet.list, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert every.args[0] == [row.id for row in rows if not row.is_read]


def test_a_figure_puts_one_off(sheet: AlertsSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.put_off) as put_off:
        qtbot.keyClick(sheet.list, Key.Key_2)

    assert put_off.args == [told().rows[0].id, "two_hours"]


def test_the_chosen_one_stays_chosen_when_another_comes(sheet: AlertsSheet, qtbot: QtBot) -> None:
    qtbot.keyClick(sheet.list, Key.Key_Down)
    chosen = sheet.chosen_id()
    new = replace(told().rows[0], id="new", at=NOW)

    sheet.show_list(replace(told(), rows=(new, *told().rows)))

    assert sheet.chosen_id() == chosen


def test_the_bell_says_how_many_are_unread(window: MainWindow) -> None:
    window.top.bell.show_count(3)
    assert window.top.bell.accessibleName() == "通知，3 条未读（Ctrl+J）"
    window.top.bell.show_count(0)
    assert window.top.bell.accessibleName() == "通知（Ctrl+J）"


@pytest.mark.parametrize(
    ("before", "now", "due"),
    [
        pytest.param("08:44", "08:45", "08:45", id="its minute has come"),
        pytest.param("08:45", "13:59", "", id="it was given"),
        pytest.param("08:00", "15:00", "14:00", id="the last of two that passed"),
    ],
)
def test_the_digest_comes_once_at_its_time(before: str, now: str, due: str) -> None:
    def at(time: str) -> object:
        hour, minute = map(int, time.split(":"))
        return NOW.replace(hour=hour, minute=minute)

    assert digest_due(at(before), at(now), "08:45 14:00") == due  # type: ignore[arg-type]
    assert digest_due(at(before), at(now), "") == ""  # type: ignore[arg-type]


def test_the_digest_counts_what_is_unread_by_kind() -> None:
    said = digest(told(), "14:00")

    assert said.startswith("14:00 摘要：已超时 1，即将到期 1")
    assert "等您签办" not in said
