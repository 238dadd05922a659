"""The lists of the intake page as tables."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.intake_list import TONE_ROLE, IntakeTable, drafts_table, waiting_table
from tests.views.scenes_intake import TODAY, page


def today() -> date:
    return TODAY


@pytest.mark.parametrize(
    ("make", "rows"), [(drafts_table, page().drafts), (waiting_table, page().waiting)]
)
def test_the_tables_keep_the_rules_of_models(qapp: object, make: object, rows: object) -> None:
    model = make(today)  # type: ignore[operator]
    assert isinstance(model, IntakeTable)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_rows(rows)  # type: ignore[arg-type]
    model.show_rows(())

    assert tester.model() is model


def test_column_0_says_the_whole_row(qapp: object) -> None:
    model = waiting_table(today)
    model.show_rows(page().waiting)

    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "黄埔区示范中学" in said
    assert "逾期未告知，视为受理" in said


def test_what_is_late_is_red_and_what_is_due_today_amber(qapp: object) -> None:
    model = waiting_table(today)
    model.show_rows(page().waiting)

    assert [model.index(n, 3).data(TONE_ROLE) for n in range(3)] == ["red", "amber", "text"]
    assert model.index(3, 3).data() == "待企业补正"


def test_a_draft_without_a_name_says_so(qapp: object) -> None:
    model = drafts_table(today)
    model.show_rows(page().drafts)

    assert model.index(1, 0).data() == "（未填企业名称）"
    assert "自 穗岭.xlsx" in model.index(2, 0).data()
    assert model.index(0, 3).data() == "今天 14:31"
