"""The register in the real window: found, opened, walked through, exported, acted on together."""

from array import array
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.cases_part import CasesPart
from desktop.domain.values import MatterKind
from desktop.office.applications import take_application
from desktop.office.office import Recording
from desktop.store.rows_cases import CasesColumn, CasesFilter
from desktop.views.cases.cases_page import CasesPage
from desktop.wording import cases as wording
from tests.journeys import day_cases
from tests.journeys.desk import Desk
from tests.journeys.keys import back, click, enter, undo, write
from tests.office.offices import office_in
from tests.store.many_cases import fill
from tests.views.watchdog import LIMIT_S, Watchdog, pardoned

pytestmark = pytest.mark.filterwarnings("ignore")
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
FRIDAY = "2026-02-13T16:55"
MANY = 100_001


def register_of(desk: Desk, count: int) -> CasesPage:
    """Go to the register by its key and wait until it shows so many cases, the first of them."""
    desk.qtbot.keyClick(desk.client.window, Qt.Key.Key_2, CTRL)
    page = desk.client.part(CasesPart).page
    shows(desk, page, count)
    return page


def shows(desk: Desk, page: CasesPage, count: int) -> None:
    def is_there() -> bool:
        found = page.list
        if found is None or not found.is_reckoned or len(found.ids) != count:
            return False
        return page.model.row_at(0) is not None or not count

    desk.qtbot.waitUntil(is_there, timeout=20_000)


def day_of_looking(desk: Desk, page: CasesPage) -> float:
    """Open, jump, find and sort among very many cases; return for how long the window worked."""
    page.list = None
    page.model.show_ids(array("q"))
    with Watchdog() as dog:
        page.ask()
        shows(desk, page, MANY)
        page.table.choose_row(70_000)
        desk.qtbot.waitUntil(lambda: page.table.current_row() is not None, timeout=20_000)
        page.look_for(CasesFilter(text="ydjyd"))
        desk.qtbot.waitUntil(lambda: len(page.list.ids) < MANY, timeout=20_000)
        page.filters.clear_all()
        shows(desk, page, MANY)
        by = CasesColumn.CLOCK if page.table.sort.column is CasesColumn.NUMBER else "number"
        head = page.table.horizontalHeader()
        left = head.sectionViewportPosition(list(CasesColumn).index(by))
        at = QPoint(left + 9, 9)
        desk.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        shows(desk, page, MANY)
    return dog.most_worked_s


@pytest.mark.long
def test_a_hundred_thousand_cases_do_not_hold_the_window_up(
    desk_at: Callable[..., Desk], tmp_path: Path
) -> None:
    with pardoned(), ThreadPoolExecutor(1) as beside:
        beside.submit(_fill, tmp_path, MANY - 1).result()
    desk = desk_at(FRIDAY, "lianghui")
    page = register_of(desk, MANY)

    assert min(day_of_looking(desk, page) for _ in range(2)) < LIMIT_S


def test_a_case_is_opened_from_the_register_and_leads_back_to_it(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, "lianghui")
    first, second = (desk.take(tmp_path, n) for n in (2, 3))
    page = register_of(desk, 2)
    assert page.model.row_at(0).case_id == second
    page.table.setFocus()
    page.table.choose_row(0)

    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _case_shown(desk) == second, timeout=10_000)
    qtbot.keyClick(desk.client.detail, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: _case_shown(desk) == first, timeout=10_000)
    qtbot.keyClick(desk.client.detail, Qt.Key.Key_Down, ALT)
    assert _case_shown(desk) == first
    qtbot.keyClick(desk.client.detail, Qt.Key.Key_Left, ALT)

    assert desk.client.window.page == "cases"
    assert page.table.currentIndex().row() == 1


def test_a_case_opened_from_the_workbench_leads_back_to_the_workbench(
    desk_at: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = desk_at(FRIDAY, "lianghui")
    desk.client.show_case(desk.take(tmp_path, 3))

    desk.client.case.back()

    assert desk.client.window.page == "workbench"


def test_lights_are_those_of_the_clocks_and_can_be_filtered_by(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-02-13T10:00", "lianghui")
    late = desk.take(tmp_path, 3, MatterKind.EXTERNAL_WORKS)
    desk.clock.moment = desk.clock.moment.replace(month=3)
    desk.take(tmp_path, 2, MatterKind.EXTERNAL_WORKS)
    page = register_of(desk, 2)
    lights = {page.model.row_at(n).case_id: page.model.row_at(n).clock.light for n in (0, 1)}
    assert lights.pop(late) == "red"
    assert set(lights.values()) <= {"green", "amber", "exempt"}
    assert page.list.overdue == 1

    page.views.tabs.choose("overdue")
    shows(desk, page, 1)

    assert page.model.row_at(0).case_id == late


def test_what_is_filtered_is_exported_as_it_stands(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at(FRIDAY, "lianghui")
    case_id = desk.take(tmp_path, 3)
    desk.take(tmp_path, 2)
    case = desk.ask(lambda office: office.case(case_id))
    page = register_of(desk, 2)
    page.table.arrange(
        tuple(c for c in page.table.layout_now() if c.column in ("number", "capacity", "received"))
    )
    page.look_for(CasesFilter(text=case.form.enterprise.name))
    shows(desk, page, 1)
    file = tmp_path / "out.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))

    qtbot.keyClick(page.table, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(file.exists, timeout=20_000)

    with pardoned():
        rows = list(load_workbook(file)["案件"].iter_rows(values_only=True))
    assert rows[0] == ("案号", "容量 kVA", "收件日")
    assert rows[1][:2] == (case.number, float(case.form.demand.capacity_kva))
    assert rows[1][2].date() == date(2026, 2, 13)
    assert len(rows) == 2


def test_an_export_that_can_not_be_written_is_told(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at(FRIDAY, "lianghui")
    desk.take(tmp_path, 3)
    page = register_of(desk, 1)
    nowhere = tmp_path / "none" / "out.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), ""))

    click(page.export)

    qtbot.waitUntil(page.info.isVisible, timeout=20_000)
    assert "out.xlsx" in page.info.lines.text()


def test_the_selection_is_copied_as_text_and_table(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, "lianghui")
    desk.take(tmp_path, 3)
    page = register_of(desk, 1)
    page.table.setFocus()
    page.table.choose_row(0)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()

    qtbot.keyClick(page.table, Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(clipboard.text()), timeout=10_000)

    heads, cells = (line.split("\t") for line in clipboard.text().splitlines())
    assert heads[:2] == ["案号", "企业"]
    assert cells[0] == page.model.row_at(0).number
    assert f">{cells[0]}</td>" in clipboard.mimeData().html()


def test_a_manager_is_named_for_several_cases_and_taken_back_at_once(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, "lianghui")
    cases = [desk.take(tmp_path, n) for n in (2, 3)]
    page = register_of(desk, 2)
    page.table.setFocus()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_M)
    qtbot.waitUntil(page.assign_sheet.isVisible, timeout=10_000)
    page.assign_sheet.who.setCurrentIndex(0)
    manager = page.assign_sheet.who.currentData()
    qtbot.waitUntil(page.assign_sheet.confirm.isEnabled, timeout=20_000)
    assert "新增 2 件，在办由 0 件增至 2 件" in page.assign_sheet.gets.text()
    assert _managers(desk, cases) == ["", ""]

    click(page.assign_sheet.confirm)
    qtbot.waitUntil(lambda: _managers(desk, cases) == [manager, manager], timeout=20_000)
    qtbot.waitUntil(desk.client.window.toast.isVisible, timeout=10_000)
    undo(desk.client.window)

    qtbot.waitUntil(lambda: _managers(desk, cases) == ["", ""], timeout=20_000)


def test_what_is_filtered_is_printed_and_back_leads_to_the_register(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, "lianghui")
    desk.take(tmp_path, 2)
    page = register_of(desk, 1)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_P, CTRL)

    client = desk.client
    qtbot.waitUntil(lambda: client.window.page == "paper", timeout=20_000)
    back(client.window)
    assert client.window.page == "cases"


def test_an_officer_without_the_duty_finds_the_act_greyed_with_its_reason(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, "chenjiayi")
    desk.take(tmp_path, 3)
    page = register_of(desk, 1)

    qtbot.waitUntil(lambda: not page.assign.isEnabled(), timeout=10_000)
    assert "职责" in page.assign.toolTip()


def test_views_and_columns_are_each_officer_s_own_and_come_back(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, "lianghui")
    desk.take(tmp_path, 3)
    page = register_of(desk, 1)
    page.look_for(CasesFilter(state="open", kilovolts=("10",)))
    click(page.views.button)
    menu = page.views.menu
    keep = next(each for each in menu.actions() if each.text() == wording.VIEW_KEEP)
    at = menu.actionGeometry(keep).center()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
    write(page.name_sheet.name, "十千伏在办")
    enter()
    desk.ask(lambda office: office.now())
    desk.client.close()

    again = desk_at(FRIDAY, "lianghui")
    back = register_of(again, 1)
    qtbot.waitUntil(lambda: bool(back.name_sheet.views), timeout=10_000)
    assert [v.name for v in back.name_sheet.views] == ["十千伏在办"]
    assert back.name_sheet.views[0].filter == CasesFilter(state="open", kilovolts=("10",))
    again.client.sit_down("chenjiayi")
    qtbot.waitUntil(lambda: not back.name_sheet.views, timeout=10_000)


def _fill(folder: Path, count: int) -> None:
    """Make an office with one real case, and so many as if they had come before it."""
    office = office_in(folder / "store")
    with office.store:
        assert isinstance(
            take_application(office, day_cases.write(folder, 3), "lianghui"), Recording
        )
        with office.store.writing() as connection:
            state = connection.exec_driver_sql("SELECT state FROM case_row").scalar()
            fill(connection, count, str(state), found_every=10)


def _case_shown(desk: Desk) -> str:
    page = desk.client.detail.page
    return page.case_id if page is not None and desk.client.window.page == "case" else ""


def _managers(desk: Desk, cases: list[str]) -> list[str]:
    return [desk.ask(lambda office, c=c: office.case(c).account_manager) for c in cases]
