"""Rules tried and a year taken in, in the real window on a real store."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app.calendar_part import CalendarPart
from desktop.app.pages import CLOSED
from desktop.domain.values import MatterKind
from desktop.views.cases.verdict_panel import VerdictPanel
from desktop.views.widgets.buttons import Button
from tests.journeys.desk import Desk
from tests.journeys.keys import back, click, drop_on, open_line
from tests.office.notices import REVISED_2026

pytestmark = pytest.mark.filterwarnings("ignore")
NOTICE = {
    "year": 2027,
    "source": "国办发明电〔2026〕9号",
    "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": True}],
}


@pytest.fixture
def desk_as(desk_at: Callable[..., Desk]) -> Callable[..., Desk]:
    return partial(desk_at, "2026-09-24T09:00")


def opened(desk: Desk) -> CalendarPart:
    desk.client.show_page("calendar")
    part = desk.client.part(CalendarPart)
    desk.qtbot.waitUntil(lambda: part.page.rules.model.rowCount() > 0, timeout=10_000)
    desk.qtbot.waitUntil(lambda: part.page.calendar._page is not None, timeout=10_000)
    return part


def test_a_case_is_tried_as_the_office_decides_it(
    desk_as: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_as("lianghui")
    case_id = desk.take(tmp_path, 2, MatterKind.EXTERNAL_WORKS)
    case = desk.ask(lambda office: office.case(case_id))
    part = opened(desk)
    page = part.page
    page.tabs.choose("try")

    page.route.number.setText(case.number)
    QTest.keyClick(page.route.number, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: page.route.outcome.text == "需审批", timeout=10_000)
    assert [road["name"] for road in page.route.values()["roads"]] == ["开创大道"]
    decided = case.matter(MatterKind.EXTERNAL_WORKS).verdict
    assert decided.effective.value == "needs_approval"


def test_the_verdict_of_a_case_leads_to_its_rule_and_back(
    desk_as: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_as("lianghui")
    case_id = desk.take(tmp_path, 2, MatterKind.EXTERNAL_WORKS)
    client = desk.client
    client.show_case(case_id)
    panel = client.detail.findChild(VerdictPanel)
    qtbot.waitUntil(lambda: bool(_rule_links(panel)), timeout=10_000)
    link = _rule_links(panel)[0]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)

    part = client.part(CalendarPart)
    qtbot.waitUntil(lambda: part.page.rules.chosen() is not None, timeout=10_000)
    chosen = part.page.rules.chosen()
    assert client.window.page == "calendar"
    assert chosen is not None
    assert chosen.key == link.property("rule") == "exemption.arterial"
    assert part.crumbs() == ("案件", "规则与日历")

    back(client.window)
    assert client.window.page == "case"
    assert client.case.case_id == case_id
    client.show_page("calendar")
    assert part.crumbs() == ()


def _rule_links(panel: VerdictPanel) -> list[Button]:
    return [b for b in panel.findChildren(Button) if b.property("rule")]


def test_a_case_that_is_not_there_is_said(desk_as: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_as("lianghui")).page
    page.tabs.choose("try")

    page.route.number.setText("HP-1999-0001")
    page.route.from_case.click()

    qtbot.waitUntil(page.route.info.isVisible, timeout=10_000)
    assert page.route.info.title.text() == "没有案件“HP-1999-0001”"


def test_a_year_is_proposed_by_one_officer_and_published_by_another(
    desk_as: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    tab = opened(desk).page.calendar
    desk.client.part(CalendarPart).page.tabs.choose("calendar")
    file = tmp_path / "2027.json"
    file.write_text(json.dumps(NOTICE), encoding="utf-8")

    drop_on(desk.client.part(CalendarPart).page, file)
    qtbot.waitUntil(tab.sheet.isVisible, timeout=10_000)
    click(tab.sheet.confirm)
    qtbot.waitUntil(lambda: "文号" in tab.sheet.problem.text(), timeout=10_000)
    tab.sheet.number.setText("国办发明电〔2026〕9号")
    QTest.keyClick(tab.sheet.number, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tab._waiting.isVisible(), timeout=10_000)
    assert desk.ask(lambda office: office.rules.calendar.horizon.year) == 2026

    desk.sit("linzhuren")
    tab = opened(desk).page.calendar
    desk.client.part(CalendarPart).page.tabs.choose("calendar")
    if tab._page.year != 2027:
        tab._waiting_go.click()
    qtbot.waitUntil(lambda: len(tab.versions.lines) == 1, timeout=10_000)
    tab.versions.lines[0].look.click()
    qtbot.waitUntil(tab.sheet.isVisible, timeout=10_000)
    click(tab.sheet.confirm)

    qtbot.waitUntil(lambda: tab._page.year == 2027 and tab._page.is_known, timeout=10_000)
    assert tab._page.is_imported
    assert desk.ask(lambda office: office.rules.calendar.horizon.year) == 2027


def test_a_pasted_notice_shows_what_it_moves_but_no_case_to_an_administrator(
    desk_as: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    desk.take(tmp_path, 2, MatterKind.EXTERNAL_WORKS)
    part = opened(desk)
    part.page.tabs.choose("calendar")
    tab = part.page.calendar

    tab.to_paste.click()
    tab.paste.text.setPlainText(REVISED_2026)
    QTest.keyClick(tab.paste.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(tab.sheet.isVisible, timeout=10_000)
    tab.sheet.moves.click()
    qtbot.waitUntil(tab.moved.isVisible, timeout=10_000)

    assert tab.moved.model.rowCount() > 0
    assert tab.sheet.number.text() == "国办发明电〔2026〕5号"
    open_line(tab.moved.view, tab.moved.model.index(0, 0))
    qtbot.waitUntil(lambda: desk.client.window.page == CLOSED, timeout=10_000)


def test_a_notice_that_is_not_plain_is_refused_and_the_text_stays(
    desk_as: Callable[..., Desk], qtbot: QtBot
) -> None:
    part = opened(desk_as("guanli"))
    part.page.tabs.choose("calendar")
    tab = part.page.calendar
    text = REVISED_2026.replace("10月11日（周日）", "10月12日（周日）")

    tab.to_paste.click()
    tab.paste.text.setPlainText(text)
    tab.paste.read.click()

    qtbot.waitUntil(lambda: "10月12日”不是周日" in tab.info.lines.text(), timeout=10_000)
    assert tab.paste.text.toPlainText() == text
    assert not tab.sheet.isVisible()


@pytest.mark.parametrize(
    ("officer", "content", "said"),
    [
        pytest.param("guanli", "{", "不是有效的 JSON 文件", id="no JSON"),
        pytest.param("guanli", json.dumps({**NOTICE, "days": []}), "没有列明日期", id="no days"),
    ],
)
def test_a_bad_notice_changes_nothing(
    desk_as: Callable[..., Desk],
    tmp_path: Path,
    qtbot: QtBot,
    officer: str,
    content: str,
    said: str,
) -> None:
    desk = desk_as(officer)
    page = opened(desk).page
    file = tmp_path / "2027.json"
    file.write_text(content, encoding="utf-8")

    drop_on(page, file)

    qtbot.waitUntil(lambda: said in page.calendar.info.lines.text(), timeout=10_000)
    assert not page.calendar.sheet.isVisible()
    assert desk.ask(lambda office: office.rules.calendar.horizon.year) == 2026
