"""The queue's model: groups in order, filters, a sentence for those who listen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.queue import CELL_ROLE, ROW_ROLE, Column, QueueModel, due_words, sentence
from desktop.models.rows import ClockRow, Light, QueueGroup
from desktop.views import marks
from desktop.wording import screens
from tests.views import samples


@pytest.fixture
def model(qapp: object) -> QueueModel:
    made = QueueModel()
    made.show_rows(samples.queue(), "17:30")
    return made


def test_the_model_keeps_the_rules_of_models(qapp: object) -> None:
    model = QueueModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)

    model.show_rows(samples.queue())
    model.filter_text("广州")
    model.filter_group(QueueGroup.TOMORROW)
    model.show_rows(())

    assert tester.model() is model


def test_groups_stand_in_the_order_of_need(model: QueueModel) -> None:
    groups = [model.index(n, 0).data() for n in range(model.rowCount())]

    assert [words.split()[0] for words in groups] == [
        "已超时",
        "今日到期",
        "次工作日到期",
        "免审批",
        "时钟暂停",
    ]
    assert "17:30" in groups[1]


def test_every_word_of_the_filter_must_occur(model: QueueModel) -> None:
    model.filter_text("广州 云埔")

    assert [row.case_id for row in model.shown()] == ["case-1187"]
    assert model.is_filtered


def test_a_filter_outlives_new_rows(model: QueueModel) -> None:
    model.filter_text("1203")
    model.show_rows(samples.queue())

    assert [row.case_id for row in model.shown()] == ["case-1203"]


def test_column_0_says_the_whole_row(model: QueueModel) -> None:
    index = model.index_of("case-1203")
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)

    for part in ("今日到期", "剩 2 小时 58 分", "粤港澳生物医药中试基地有限公司", "待本局意见"):
        assert part in said


def test_what_is_late_by_no_office_time_yet_says_so_without_a_figure() -> None:
    assert due_words(samples.LATE) == "超时 3 小时 10 分"
    assert due_words(replace(samples.LATE, minutes=0)) == "已过时限"


def test_the_other_columns_say_header_and_value(model: QueueModel) -> None:
    index = model.index_of("case-1203").siblingAtColumn(Column.PAPERS)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "材料 7/9 容缺 2"


def test_what_else_waits_in_a_case_stands_beneath_its_state(model: QueueModel) -> None:
    row = replace(samples.queue()[1], more=1)
    model.show_rows((row,))

    cell = model.index_of("case-1203").siblingAtColumn(Column.STATE).data(CELL_ROLE)
    assert (cell.first, cell.second) == ("待本局意见", "另有 1 项")
    assert sentence(row).endswith("待本局意见，另有 1 项")


def test_a_provisional_deadline_is_said_to_be_one(model: QueueModel) -> None:
    row = samples.queue()[1]
    provisional = replace(row, clock=replace(row.clock, is_provisional=True))

    assert "暂定" in sentence(provisional)


def test_rows_are_read_only(model: QueueModel) -> None:
    index = model.index_of("case-1203")

    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert index.data(ROW_ROLE).number == "HP-2026-1203"


def test_what_is_not_timed_shows_no_light_of_a_clock() -> None:
    assert marks.GROUP_LIGHTS["untimed"] is Light.UNTIMED
    assert marks.LIGHT_TONES[Light.UNTIMED] == "grey"
    assert screens.LIGHTS[Light.UNTIMED] == due_words(ClockRow(Light.UNTIMED)) == "未计时"
