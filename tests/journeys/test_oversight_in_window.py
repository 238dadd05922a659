"""A supervisor looks at the figures, follows one to its cases, and comes back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.cases_part import CasesPart
from desktop.app.oversight_part import OversightPart
from desktop.domain.values import MatterKind
from desktop.models.oversight import KEYS
from tests.journeys.desk import Desk
from tests.journeys.keys import back


def test_a_figure_leads_to_its_cases_and_back(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    at = desk_at("2026-02-13T16:55", "linzhuren")
    case_id = at.take(tmp_path, 2, MatterKind.EXTERNAL_WORKS)
    at.take(tmp_path, 1, MatterKind.EXTERNAL_WORKS)
    at.client.show_page("oversight")
    page = at.client.part(OversightPart).page
    qtbot.waitUntil(lambda: page.model.rowCount() == 5, timeout=10_000)

    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(2, KEYS.index("waiting")))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    cases = at.client.part(CasesPart)
    qtbot.waitUntil(lambda: at.client.window.page == "cases", timeout=10_000)
    found = cases.page
    qtbot.waitUntil(lambda: found.list is not None and len(found.list.ids) == 1, timeout=10_000)
    found.table.setFocus()
    qtbot.keyClick(found.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: found.table.current_row() is not None, timeout=10_000)
    row = found.table.current_row()

    assert row is not None
    assert row.case_id == case_id
    assert "规划和自然资源局" in found.filters.figure.text()
    back(at.client.window)
    qtbot.waitUntil(lambda: at.client.window.page == "oversight", timeout=10_000)
