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
from desktop.domain.values import MatterKind
from desktop.views.cases.verdict_panel import VerdictPanel
from desktop.views.widgets.buttons import Button
from tests.journeys.desk import Desk

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

    client.window.back_wanted.emit()
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


def test_the_next_year_is_taken_in_by_an_administrator(
    desk_as: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    part = opened(desk)
    page = part.page
    file = tmp_path / "2027.json"
    file.write_text(json.dumps(NOTICE), encoding="utf-8")
    page.tabs.choose("calendar")

    page.files_dropped.emit((file,))
    qtbot.waitUntil(page.calendar.sheet.isVisible, timeout=10_000)
    QTest.keyClick(page.calendar.sheet, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: page.calendar._page.year == 2027, timeout=10_000)
    assert page.calendar._page.is_known
    assert page.calendar._page.is_imported
    assert desk.ask(lambda office: office.rules.calendar.horizon.year) == 2027


@pytest.mark.parametrize(
    ("officer", "content", "said"),
    [
        pytest.param("lianghui", json.dumps(NOTICE), "系统管理", id="no administrator"),
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

    page.files_dropped.emit((file,))

    qtbot.waitUntil(lambda: said in page.calendar.info.lines.text(), timeout=10_000)
    assert not page.calendar.sheet.isVisible()
    assert desk.ask(lambda office: office.rules.calendar.horizon.year) == 2026
