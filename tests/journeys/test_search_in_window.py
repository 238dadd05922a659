"""Ctrl+K in the real window: from a few characters to the case, the letter, the page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.cases_part import CasesPart
from desktop.domain.case import Case
from desktop.views.choosing import choose_row
from desktop.views.palette import Palette
from tests.journeys.desk import Desk
from tests.journeys.keys import write

pytestmark = pytest.mark.filterwarnings("ignore")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(desk_at: Callable[..., Desk], tmp_path: Path) -> tuple[Desk, Case]:
    desk = desk_at("2026-02-13T16:55", "lianghui")
    case_id = desk.take(tmp_path, 3)
    desk.take(tmp_path, 2)
    desk.qtbot.keyClick(desk.client.window, Qt.Key.Key_K, CTRL)
    return desk, desk.ask(lambda office: office.case(case_id))


def found(desk: Desk, typed: str) -> Palette:
    """Type a text and wait for what it finds."""
    palette = desk.client.finder.palette
    desk.qtbot.waitUntil(palette.field.hasFocus)
    write(palette.field, typed)
    desk.qtbot.waitUntil(lambda: not palette._is_waiting, timeout=10_000)
    return palette


def test_a_case_is_three_keys_away_from_its_name(opened: tuple[Desk, Case], qtbot: QtBot) -> None:
    desk, case = opened
    palette = found(desk, case.form.enterprise.name[2:4])

    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    detail = desk.client.detail
    qtbot.waitUntil(lambda: detail.page is not None, timeout=10_000)
    assert detail.page.case_id == case.id
    desk.client.case.back()
    assert desk.client.window.page == "workbench"


def test_a_page_is_gone_to_by_a_command(opened: tuple[Desk, Case], qtbot: QtBot) -> None:
    desk, _case = opened
    palette = found(desk, "> 案件")

    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert desk.client.window.page == "cases"


def test_every_command_has_words_and_does_something(opened: tuple[Desk, Case]) -> None:
    desk, _case = opened
    palette = found(desk, ">")

    rows = [palette.model.row_at(n) for n in range(palette.model.rowCount())]
    titles = [row.title for row in rows]
    assert len(set(titles)) == len(titles) > 10
    assert {"放大字号", "新受理", "深色界面"} <= set(titles)


def test_all_that_was_found_is_shown_in_the_register(
    opened: tuple[Desk, Case], qtbot: QtBot
) -> None:
    desk, case = opened
    palette = found(desk, case.number)
    place = next(
        n
        for n in range(palette.model.rowCount())
        if palette.model.row_at(n).key.startswith("list:")
    )
    choose_row(palette.list, palette.model.index(place))

    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    page = desk.client.part(CasesPart).page
    qtbot.waitUntil(lambda: page.list is not None and len(page.list.ids) == 1, timeout=10_000)
    assert desk.client.window.page == "cases"
    assert page.filters.box.text() == case.number


def test_what_finds_nothing_says_so(opened: tuple[Desk, Case]) -> None:
    desk, _case = opened

    palette = found(desk, "不存在的企业")

    assert palette.nothing.isVisible()
