"""The register's model: a million numbers, rows page by page, placeholders until they come."""

from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.models.cases import COLUMNS, KEPT_PAGES, PAGE, ROW_ROLE, CasesModel
from desktop.models.rows_cases import CasesColumn, CasesSort
from desktop.wording import cases as wording
from tests.views.scenes_cases import row


@pytest.fixture
def model(qapp: object) -> CasesModel:
    return CasesModel()


def answer(model: CasesModel, page: int) -> None:
    model.take_page(page, tuple(map(row, model.ids_of_page(page))), model.generation)


def shown(model: CasesModel, at: int, column: CasesColumn = CasesColumn.NUMBER) -> str:
    return str(model.index(at, COLUMNS.index(column)).data())


def test_the_model_keeps_the_rules_of_models(model: CasesModel, qtbot: QtBot) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    model.page_wanted.connect(lambda page: answer(model, page))

    model.show_ids(array("q", range(1, 1001)))
    qtbot.waitUntil(lambda: shown(model, 0) == "HP-2026-0001")
    model.show_ids(array("q", range(1, 1001)))
    model.show_ids(array("q", range(5)))
    model.show_sort(CasesSort(CasesColumn.CLOCK))
    model.show_ids(array("q"))

    assert tester.model() is model


def test_a_row_that_is_not_here_is_asked_for_and_shown_as_such(
    model: CasesModel, qtbot: QtBot
) -> None:
    model.show_ids(array("q", range(1, 1_000_001)))

    with qtbot.waitSignal(model.page_wanted) as asked:
        assert shown(model, 600_050) == wording.PENDING
    answer(model, asked.args[0])

    assert asked.args == [600_050 // PAGE]
    assert shown(model, 600_050) == "HP-2026-600051"
    assert model.index(600_050, 0).data(ROW_ROLE).id == 600_051


def test_the_page_last_looked_at_is_asked_for_first_and_one_at_a_time(
    model: CasesModel, qtbot: QtBot
) -> None:
    model.show_ids(array("q", range(100_000)))
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    for page in range(20):
        shown(model, page * PAGE)
    qtbot.waitUntil(lambda: bool(asked))

    assert asked == [19]
    answer(model, 19)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked == [19, 18]


def test_a_page_that_failed_does_not_hold_up_the_next(model: CasesModel, qtbot: QtBot) -> None:
    model.show_ids(array("q", range(1_000)))
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    shown(model, 0)
    qtbot.waitUntil(lambda: asked == [0])
    shown(model, PAGE)

    model.give_up()

    qtbot.waitUntil(lambda: asked == [0, 1])


def test_an_answer_to_an_older_list_is_left_aside(model: CasesModel) -> None:
    model.show_ids(array("q", range(1, 500)))
    older = model.generation
    model.show_ids(array("q", range(500, 900)))

    model.take_page(0, tuple(map(row, range(1, 201))), older)

    assert shown(model, 0) == wording.PENDING


def test_only_so_many_pages_are_kept(model: CasesModel) -> None:
    model.show_ids(array("q", range(1, 50_001)))
    for page in range(KEPT_PAGES + 1):
        answer(model, page)

    assert shown(model, 0) == wording.PENDING
    assert shown(model, KEPT_PAGES * PAGE) != wording.PENDING


def test_a_case_that_is_gone_is_said_to_be(model: CasesModel) -> None:
    model.show_ids(array("q", [1, 2]))
    model.take_page(0, (row(1), None), model.generation)

    assert shown(model, 1) == wording.GONE


def test_the_same_cases_keep_their_place_and_are_looked_at_again(
    model: CasesModel, qtbot: QtBot
) -> None:
    model.show_ids(array("q", range(1, 300)))
    answer(model, 0)

    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.page_wanted),
    ):
        model.show_ids(array("q", range(1, 300)))
        assert shown(model, 5) == "HP-2026-0006"


def test_a_whole_row_is_a_sentence_for_those_who_listen(model: CasesModel) -> None:
    model.show_ids(array("q", range(3, 10)))
    answer(model, 0)
    role = Qt.ItemDataRole.AccessibleTextRole

    assert model.index(0, 0).data(role).startswith("HP-2026-0003，粤港澳大湾区")
    assert model.index(0, COLUMNS.index(CasesColumn.STREET)).data(role) == "街道 联和街道"


def test_the_heading_says_how_the_cases_are_sorted(model: CasesModel) -> None:
    model.show_sort(CasesSort(CasesColumn.STREET, descending=False))

    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert [h for h in headings if "↑" in h or "↓" in h] == ["街道 ↑"]


def test_stretches_of_rows_are_cases_in_order(model: CasesModel) -> None:
    model.show_ids(array("q", range(100, 200)))

    assert list(model.ids_in([(50, 51), (0, 1)])) == [100, 101, 150, 151]
    assert model.row_of(150) == 50
    assert model.row_of(7) == -1
    assert model.rows_of((150, 101, 7)) == (1, 50)
    assert model.id_at(100) is None
