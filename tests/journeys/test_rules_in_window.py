"""A rule table changed in the real window: proposed by one officer, published by a second."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app.calendar_part import CalendarPart
from desktop.app.paper_part import PaperPart
from desktop.domain.intake import AcceptMatter
from desktop.domain.values import MatterKind
from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.office.page_rule_tables import rule_workbook
from desktop.views.office.rule_sheet import diff_words
from desktop.views.office.tables_tab import TablesTab
from tests.journeys import day_cases
from tests.journeys.desk import Desk
from tests.journeys.keys import back, drop_on, open_line
from tests.views.watchdog import pardoned

pytestmark = pytest.mark.filterwarnings("ignore")
LIMITS = (
    ('["0.4", 10, "19.9", 20]', '["0.4", 9, 10]'),
    ('["20.001", 21, 110]', '["10.001", 11, 20, 110]'),
    ('"kilovolts": 20', '"kilovolts": 10'),
)


def opened(desk: Desk) -> TablesTab:
    desk.client.show_page("calendar")
    part = desk.client.part(CalendarPart)
    part.page.tabs.choose("tables")
    desk.qtbot.waitUntil(lambda: part.page.tables.chosen() is not None, timeout=10_000)
    part.page.tables.choose("exemption")
    return part.page.tables


@pardoned()
def lowered(desk: Desk, folder: Path) -> Path:
    """Return the exported workbook with a limit of 10 kV, its cases changed to fit."""
    file = folder / "exemption.xlsx"
    file.write_bytes(desk.ask(lambda office: rule_workbook(office, "exemption")))
    book = load_workbook(file)
    for sheet, changes in (("规则", (("超过 20", "超过 10"),)), ("案例", LIMITS)):
        for row in book[sheet].iter_rows(min_row=2):
            for cell in row:
                text = str(cell.value or "")
                for before, after in changes:
                    text = text.replace(before, after)
                cell.value = text or None
    for row in book["表头"].iter_rows(min_row=2):
        if row[0].value == "有效期起":
            row[1].value = "2026-10-10"
    book.save(file)
    return file


def taken_in(office: Office, folder: Path) -> str:
    roads = [{**day_cases.form(4)["roads"][0], "delivered": "2012", "relation": "outside"}]
    done = take_application(office, day_cases.write(folder, 4, roads=roads), "lianghui")
    assert isinstance(done, Recording)
    accept = AcceptMatter(case_id=done.case.id, matter=MatterKind.EXTERNAL_WORKS)
    assert isinstance(office.submit(accept, "lianghui"), Recording)
    return done.case.id


def test_a_limit_is_proposed_by_one_officer_and_published_by_another(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-10-09T11:00", "guanli")
    case_id = desk.ask(lambda office: taken_in(office, tmp_path))
    file = lowered(desk, tmp_path)
    tab = opened(desk)

    drop_on(desk.client.part(CalendarPart).page, file)
    qtbot.waitUntil(lambda: tab.sheet.impact.text() != "", timeout=10_000)
    told = [diff_words(d) for d in tab.sheet.shown.differences]
    assert "表头·有效期起：2021-01-01 → 2026-10-10" in told
    assert any("电压等级超过20千伏 → 电压等级超过10千伏" in line for line in told)
    tab.sheet.reason.setText("<b>会议纪要</b>第3号")
    QTest.keyClick(tab.sheet.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(tab.versions.lines) == 2, timeout=10_000)
    tab.versions.lines[0].look.click()
    qtbot.waitUntil(lambda: "不能由本人发布" in tab.sheet.confirm.toolTip(), timeout=10_000)
    assert not tab.sheet.confirm.isEnabled()
    assert "撤回" in tab.sheet.drop.text()

    badge = desk.client.window.rail._buttons["calendar"]
    assert badge._badge == 0, "an own proposal waits for somebody else"
    desk.sit("linzhuren")
    tab = opened(desk)
    qtbot.waitUntil(lambda: badge._badge == 1, timeout=10_000)
    assert badge.accessibleName() == "规则与日历，1 件"
    tab.versions.lines[0].look.click()
    qtbot.waitUntil(tab.sheet.confirm.isEnabled, timeout=10_000)
    assert "<b>会议纪要</b>第3号" in tab.sheet.lines.text()
    assert [tab.impact.model.row(0).case_id] == [case_id]
    assert tab.impact.model.index(0, 3).data() == "不适用本表"
    tab.sheet.confirm.click()

    qtbot.waitUntil(lambda: "第 2 版" in tab.chosen().note, timeout=10_000)
    qtbot.waitUntil(lambda: badge._badge == 0, timeout=10_000)
    limits = desk.ask(lambda o: [o.rules.exemption_limit_kv(date(2026, 10, d)) for d in (9, 10)])
    assert [str(limit) for limit in limits] == ["20", "10"]
    tab.versions.lines[0].moves.click()
    qtbot.waitUntil(lambda: "已发布" in tab.sheet.title.text(), timeout=10_000)
    qtbot.waitUntil(lambda: "其中 1 件" in tab.sheet.impact.text(), timeout=10_000)

    open_line(tab.impact.view, tab.impact.model.index(0, 0))
    detail = desk.client.detail
    qtbot.waitUntil(lambda: detail.page is not None, timeout=10_000)
    assert detail.page.case_id == case_id
    detail.overview.verdict.to_table.click()
    qtbot.waitUntil(lambda: "第 1 版" in tab.content.version.text(), timeout=10_000)
    assert "电压等级超过20千伏" in tab.content.rows.index(0, 2).data()
    back(desk.client.window)
    assert desk.client.window.page == "case"
    tab.to_paper.click()
    view = desk.client.part(PaperPart).page
    qtbot.waitUntil(lambda: view.paper is not None, timeout=10_000)
    paper = view.paper
    assert paper.file_name == "20千伏及以下电力接入工程免审批判定表（第1版）.pdf"
    assert paper.pdf.startswith(b"%PDF")


@pardoned()
def faulty_books(file: Path) -> tuple[Path, Path]:
    """Return one workbook that cannot be read and one whose rows contradict each other."""
    unread, unsound = (file.with_name(name) for name in ("unread.xlsx", "unsound.xlsx"))
    book = load_workbook(file)
    book["规则"]["C2"].value = "大约 20"
    book.save(unread)
    book = load_workbook(file)
    book["案例"].delete_rows(2, 100)
    for row in book["规则"].iter_rows(min_row=2):
        row[0].value = "voltage"
    book.save(unsound)
    return unread, unsound


def test_a_faulty_workbook_is_told_by_its_cell_and_row(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-10-09T11:00", "guanli")
    tab = opened(desk)
    unread, unsound = faulty_books(lowered(desk, tmp_path))

    for faulty, said in ((unread, "规则!C2"), (unsound, "行号“voltage”用了两次")):
        drop_on(desk.client.part(CalendarPart).page, faulty)
        qtbot.waitUntil(lambda said=said: said in tab.info.lines.text(), timeout=10_000)
        assert not tab.sheet.isVisible()
    assert len(tab.versions.lines) == 1


def test_a_limit_is_changed_in_the_table_and_outlives_the_program(
    desk_at: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = desk_at("2026-10-09T11:00", "guanli")
    tab = opened(desk)
    tab.to_edit.click()
    editor = tab.editor
    qtbot.waitUntil(lambda: editor.cases_head.note.text() == "52 组，全部相符", timeout=10_000)
    assert editor.head.submit.toolTip() == "还没有修改"
    number = editor.row_form.conditions[0].number
    number.setText("10")
    QTest.keyClick(number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.cases_head.note.text() == "52 组，2 组不符", timeout=10_000)
    editor.head.leave.click()
    qtbot.waitUntil(lambda: tab.to_edit.text().strip() == "继续修改", timeout=10_000)

    tab.to_edit.click()
    qtbot.waitUntil(lambda: editor.cases_head.note.text() == "", timeout=10_000)
    qtbot.waitUntil(lambda: editor.cases_head.note.text() == "52 组，2 组不符", timeout=10_000)
    kilovolts = editor.case_form.facts[0].typed
    kilovolts.setText("0.4、9、10")
    QTest.keyClick(kilovolts, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.cases_head.note.text() == "52 组，1 组不符", timeout=10_000)
    editor.cases.view.setCurrentIndex(editor.cases.model.index(0, 0))
    editor.case_form.accept.click()
    qtbot.waitUntil(editor.head.submit.isEnabled, timeout=10_000)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: tab.sheet.impact.text() != "", timeout=10_000)
    told = [diff_words(d) for d in tab.sheet.shown.differences]
    assert "表头·有效期起：2021-01-01 → 2026-10-09" in told
    tab.sheet.confirm.click()
    qtbot.waitUntil(lambda: len(tab.versions.lines) == 2, timeout=10_000)
    assert tab.to_edit.text().strip() == "修改"
