"""The audit page: rows that grow as one scrolls, filters that ask anew, keys, no way round."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models import audit as models
from desktop.models.audit import AuditModel, details_of
from desktop.store.rows_audit import AuditFilter, AuditPage, Became, Odd, Signed
from desktop.views.main_window import MainWindow
from desktop.views.office.audit_page import AuditView
from tests.views import samples_audit, scenes_audit

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def page(window: MainWindow) -> AuditView:
    return scenes_audit.audit(window)


def test_the_table_keeps_to_the_rules_of_qt_as_it_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "MOST_ROWS", 30)
    model = AuditModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows(samples_audit.rows(12))
    model.may_grow = True

    assert model.canFetchMore(QModelIndex())
    model.add_rows(samples_audit.rows(20))

    assert model.rowCount() == 32
    assert not model.canFetchMore(QModelIndex())
    assert tester is not None


def test_a_row_is_spoken_as_a_sentence(page: AuditView) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole

    spoken = page.model.index(1, 0).data(role)

    assert "何国强" in spoken
    assert "未采纳" in spoken


@pytest.mark.parametrize(
    ("became", "said"), [(Became.ACCEPTED, "签名不符"), (Became.CONTESTED, "有冲突")]
)
def test_a_bad_signature_never_reads_as_plainly_taken(became: Became, said: str) -> None:
    bad = replace(samples_audit.rows(1)[0], signed=Signed.WRONG, became=became)
    column = next(c for c in models.COLUMNS if c.key == "became")

    cell = column.cell(bad)

    assert (cell.first, cell.tone) == (said, "red")
    off = column.cell(replace(bad, signed=Signed.RIGHT, became=Became.ACCEPTED, clock_ok=False))
    assert (off.first, off.tone) == ("时钟不符", "amber")


def test_the_end_of_the_list_asks_for_the_next_stretch_once(page: AuditView, qtbot: QtBot) -> None:
    asked: list[None] = []
    page.more_asked.connect(lambda: asked.append(None))

    page.model.fetchMore(QModelIndex())
    page.model.fetchMore(QModelIndex())
    page.show_more(AuditPage(samples_audit.rows(10), ""))

    assert len(asked) == 1
    assert page.model.total == 50
    assert "已到最早的记录" in page.hints.note.text()


def test_an_empty_stretch_is_not_the_end(page: AuditView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.more_asked):
        page.show_page(AuditPage((), "019a", samples_audit.AT.date()))

    assert "查到 2026-11-16" in page.hints.note.text()


def test_each_filter_asks_anew_and_can_be_taken_off(page: AuditView, qtbot: QtBot) -> None:
    asked: list[AuditFilter] = []
    page.asked.connect(asked.append)

    page.filters.person.setCurrentIndex(2)
    page.filters.kind.setCurrentIndex(page.filters.kind.findData("letter."))
    page.filters.odd.choose("refused")
    page.filters.clear.click()

    assert asked[2] == AuditFilter(officer="chenjiayi", kind="letter.", odd=Odd.REFUSED)
    assert asked[-1] == AuditFilter()
    assert not page.filters.clear.isEnabled()


def test_the_entry_is_shown_with_all_it_says(page: AuditView) -> None:
    page.table.selectRow(5)

    shown = dict(page.pane.pairs.pairs)

    assert "不符" in shown["时钟"]
    assert shown["SHA-256"].replace(" ", "") == samples_audit.HASH
    assert "作出时间" not in shown
    assert dict(details_of(samples_audit.rows()[0]))["作出时间"] == "2026-11-16 16:39:07"


def test_keys_open_the_case_export_and_copy(page: AuditView, qtbot: QtBot) -> None:
    page.table.setFocus()
    with qtbot.waitSignal(page.case_opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == ["case-0"]
    with qtbot.waitSignal(page.export_wanted):
        page.export_button.click()
    with qtbot.waitSignal(page.print_wanted):
        page.print_button.click()
    with qtbot.waitSignal(page.slip_wanted):
        page.slip_button.click()
    with qtbot.waitSignal(page.log_wanted):
        page.log_button.click()
    page.table.copy()
    assert "作出意见" in QApplication.clipboard().text()


def test_what_the_server_keeps_from_it_is_said_until_it_comes(page: AuditView) -> None:
    shown = samples_audit.page()
    page.show_page(replace(shown, missing="服务器的版本是18"))
    assert not page.info.isHidden()
    assert page.info.lines.text() == "服务器的版本是18"
    page.info.shut.click()
    page.show_page(replace(shown, missing="服务器的版本是18"))
    assert page.info.isHidden()
    page.show_page(replace(shown, missing="服务器的版本是17"))
    assert not page.info.isHidden()
    page.show_page(shown)
    assert page.info.isHidden()


def test_who_may_not_see_the_record_sees_why_and_no_row(page: AuditView) -> None:
    page.show_page(AuditPage((), refusal="需要审计职责"))

    assert page.model.total == 0
    assert not page.export_button.isEnabled()
    assert page.export_button.toolTip() == "需要审计职责"
    page.export()
    assert page.closed.note.text() == "需要审计职责"
