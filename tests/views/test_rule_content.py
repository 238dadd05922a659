"""What a rule table says, on its tab: rows, recorded cases, another version, its public text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.models.filtered_table import TONE_ROLE
from desktop.models.rows_rule_content import CaseLine, RuleLine, TableContent, TableWanted
from desktop.models.rule_content import RuleCaseModel, RuleLineModel
from desktop.views.cases.clock_panel import ClockPanel
from desktop.views.office.rule_list import RuleTab
from desktop.views.office.tables_tab import TablesTab
from tests.views import samples
from tests.views.scenes_calendar import said as rules_said
from tests.views.scenes_rule_tables import said

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
    made.show_content(said("content"))
    return made


def test_the_models_hold_what_qt_expects_and_speak_whole_sentences(qtbot: QtBot) -> None:
    rows, cases = RuleLineModel(), RuleCaseModel()
    testers = [QAbstractItemModelTester(m, FATAL) for m in (rows, cases)]
    rows.show_rows(said("content").lines)
    cases.show_rows(said("content").cases)

    assert (
        rows.index_of("voltage")
        .data(SPOKEN)
        .startswith(
            "第1行，电压等级在20千伏以上，条件：电压等级超过20千伏，结果：不适用本表，依据："
        )
    )
    assert cases.index(0, 0).data(SPOKEN).startswith("案例“20千伏及以下，不涉及任何情形”")
    assert cases.index(0, 0).data() == "相符"
    assert len(testers) == 2


def test_a_fault_is_said_in_its_line_in_red(qtbot: QtBot) -> None:
    rows, cases = RuleLineModel(), RuleCaseModel()
    rows.show_rows([RuleLine("a", 1, "<b>行</b>", (), "", "", fault="与第2行重叠")])
    cases.show_rows([CaseLine("甲", 1, "", "", "", is_met=False, fault="现为须审批")])

    assert rows.index(0, 1).data() == "<b>行</b>\n与第2行重叠"
    assert cases.index(0, 0).data() == "不符"
    assert {m.index(0, 1).data(TONE_ROLE) for m in (rows, cases)} == {"red"}


def test_words_narrow_rows_and_cases_and_come_back(tab: TablesTab) -> None:
    tab.content.filter.setText("文物")
    assert tab.content.rows.rowCount() == 1
    tab.content.filter.setText("没有这样的行")
    assert tab.content.blank.words.text() == "没有符合“没有这样的行”的行"

    tab.content.blank.button.click()
    tab.parts.choose("cases")

    assert tab.content.case_view.isVisible()
    assert tab.content.cases.rowCount() == tab.content.cases.total > 50


def test_a_row_that_is_asked_for_is_chosen_in_the_version_asked_for(
    tab: TablesTab, qtbot: QtBot
) -> None:
    wanted = TableWanted("exemption", "2665373f", "heritage")
    with qtbot.waitSignal(tab.content_wanted, check_params_cb=lambda asked: asked == wanted):
        tab.show_wanted(wanted)

    tab.show_content(said("earlier"), "heritage")
    assert tab.content.rows.row_at(tab.content.chosen()).id == "heritage"
    assert tab.content.version.text() == "正在看：第 1 版（已由第 2 版接替）"
    with qtbot.waitSignal(tab.paper_wanted) as paper:
        tab.to_paper.click()
    assert paper.args == [TableWanted("exemption", said("earlier").digest)]
    with qtbot.waitSignal(tab.content_wanted) as newest:
        tab.content.to_newest.click()
    assert newest.args == [TableWanted("exemption")]


def test_tables_asked_for_before_they_are_there_are_shown_once_they_are(qtbot: QtBot) -> None:
    made = TablesTab()
    qtbot.addWidget(made)
    made.show_loading()
    made._late.timeout.emit()
    assert made._stack.currentWidget() is made.skeleton
    made.show_wanted(TableWanted("must_sign", row="farmland"))

    with qtbot.waitSignal(
        made.content_wanted, check_params_cb=lambda wanted: wanted.row == "farmland"
    ):
        made.show_tables(said("tables"))

    assert made.chosen().id == "must_sign"


def test_content_of_a_table_that_was_left_is_not_shown(tab: TablesTab) -> None:
    tab.show_content(TableContent("devolution", lines=(RuleLine("x", 1, "", (), "", ""),)))

    assert tab.content.shown.table == "exemption"


def test_a_rule_leads_to_its_table(qtbot: QtBot, fonts: tuple[str, ...]) -> None:
    rules = RuleTab()
    qtbot.addWidget(rules)
    rules.show_rules(rules_said("rules"))
    rules.choose("exemption.heritage")

    with qtbot.waitSignal(rules.table_wanted) as wanted:
        rules._want_table()

    assert (wanted.args[0].table, wanted.args[0].row) == ("exemption", "heritage")
    assert len(wanted.args[0].digest) == 64


def test_tables_that_were_not_read_are_said_with_a_way_to_try_again(
    qtbot: QtBot, fonts: tuple[str, ...]
) -> None:
    made = TablesTab()
    qtbot.addWidget(made)
    made.show()
    made.show_trouble("3F2A")

    assert "3F2A" in made.info.lines.text()
    with qtbot.waitSignal(made.retried):
        made.info.retry.click()


def test_a_clock_leads_to_the_table_its_days_were_taken_from(
    qtbot: QtBot, fonts: tuple[str, ...]
) -> None:
    panel, wanted = ClockPanel(), TableWanted("reform_limits", "abc", "decide")
    qtbot.addWidget(panel)
    matter = samples.case().matters[0]
    panel.show_matter(matter)
    assert panel.to_table.isHidden()
    panel.show_matter(replace(matter, limit=wanted))

    with qtbot.waitSignal(panel.table_wanted) as told:
        panel.to_table.click()

    assert told.args == [wanted]
