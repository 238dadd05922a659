"""The rule tables on their tab: the list, a draft's differences, what is greyed and why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.models.moved_cases import ChangedModel
from desktop.models.rows_rule_tables import ChangedCases, RuleDiff, RulePreview
from desktop.models.rule_tables import RuleTableModel
from desktop.views.office.rule_sheet import MOST_CHIPS
from desktop.views.office.tables_tab import TablesTab
from tests.views.scenes_rule_tables import CHANGED, said

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def tab(qtbot: QtBot, fonts: tuple[str, ...]) -> TablesTab:
    made = TablesTab()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_tables(said("tables"))
    made.choose("exemption")
    return made


def test_the_models_hold_what_qt_expects_and_speak_whole_sentences(qtbot: QtBot) -> None:
    tables, changed = RuleTableModel(), ChangedModel()
    testers = [QAbstractItemModelTester(m, FATAL) for m in (tables, changed)]
    tables.show_tables(said("checking")[0].tables)
    changed.show_rows(CHANGED.rows)

    spoken = str(tables.index_of("exemption").data(SPOKEN))
    assert "第 1 版" in spoken
    assert spoken.endswith("待发布")
    assert changed.index(2, 0).data(SPOKEN) == (
        "HP-2026-0005，广州穗岭新材料有限公司，免审批 变为 不适用免审批，"
        "还须查明第1条道路的交付使用日期"
    )
    assert not changed.index(9, 0).isValid()
    assert len(testers) == 2


def test_nothing_goes_on_before_its_cases_were_looked_at(tab: TablesTab) -> None:
    tab.show_preview(said("draft"))
    assert (tab.sheet.confirm.isEnabled(), tab.sheet.confirm.toolTip()) == (
        False,
        "先看完受影响的案件",
    )

    tab.show_impact(ChangedCases((), "试算了 2 件案件，结果都不变", "0"))

    assert tab.sheet.confirm.isEnabled()
    assert not tab.impact.isVisible()


def test_tables_read_again_leave_a_draft_in_sight(tab: TablesTab) -> None:
    tab.show_preview(said("draft"))

    tab.show_tables(said("checking")[0])

    assert tab.sheet.isVisible()
    tab.choose("devolution")
    assert not tab.sheet.isVisible()


def test_a_table_is_only_changed_by_whom_it_concerns(tab: TablesTab) -> None:
    tab.show_tables(said("read only"))

    assert not tab.to_import.isEnabled()
    assert "系统管理" in tab.to_import.toolTip()
    assert tab.to_export.isEnabled()


def test_giving_a_proposal_back_asks_for_a_reason_first(tab: TablesTab, qtbot: QtBot) -> None:
    tab.show_preview(said("checking")[1])
    tab.sheet.drop.click()
    assert tab.sheet.reason.placeholderText() == "退回的理由"

    tab.sheet.reason.setText("未经会议讨论")
    with qtbot.waitSignal(tab.sheet.dropped) as dropped:
        tab.sheet.drop.click()
    assert dropped.args == ["未经会议讨论"]


def test_every_difference_is_said_and_markup_shows_as_it_is(tab: TablesTab) -> None:
    many = tuple(RuleDiff("changed", f"<b>{n}</b>", "前", "后") for n in range(MOST_CHIPS + 2))

    tab.show_preview(RulePreview(table="exemption", title="<i>x</i>", differences=many))

    labels = tab.sheet.findChildren(type(tab.sheet.title))
    texts = [label.text() for label in labels]
    formats = {label.textFormat() for label in labels}
    assert f"<b>{MOST_CHIPS - 1}</b>：前 → 后" in texts
    assert any(f"修改：<b>{MOST_CHIPS + 1}</b>：前 → 后" in text for text in texts)
    assert formats == {Qt.TextFormat.PlainText}


def test_a_draft_that_is_not_sound_names_its_rows(tab: TablesTab) -> None:
    tab.show_preview(said("faulty"))

    lines = tab.info.lines.text()
    assert "行号“voltage”用了两次" in lines
    assert "“highway”" in lines
    assert not tab.sheet.isVisible()
