"""A letter comes to its last day: seen, confirmed by an officer, and told in a letter."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.lapse_part import LapsePart
from desktop.app.register_part import RegisterPart
from desktop.domain.case import LetterStage
from desktop.domain.values import MatterKind
from desktop.office.page_lapse import lapse_page
from tests.journeys.desk import Desk
from tests.journeys.keys import click
from tests.journeys.test_letters_in_window import signed

pytestmark = pytest.mark.filterwarnings("ignore")


def test_a_lapse_is_warned_of_then_confirmed_and_numbered(
    desk_at: Callable[..., Desk],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    at = desk_at("2026-02-13T16:55", "lianghui")
    case_id = at.take(tmp_path, 3, MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST)
    letter = at.ask(lambda office: signed(office, case_id))
    last_day = at.letter(case_id).last_day
    eve = datetime.combine(last_day - timedelta(days=7), at.clock.moment.timetz())
    at.clock.moment = eve
    seen = at.ask(lambda o: lapse_page(o, o.officer("lianghui")))
    assert [r.state for r in seen.rows] == ["upcoming"]
    assert seen.rows[0].working_left is not None

    at.clock.moment = eve + timedelta(days=9)
    at.client.show_page("letters")
    register = at.client.part(RegisterPart).page
    qtbot.waitUntil(lambda: register.lapse.text().strip().endswith("1"), timeout=10_000)
    register.lapse.click()
    page, drawer = at.client.part(LapsePart).page, at.client.acts.drawer
    qtbot.waitUntil(lambda: len(page.model.shown()) == 1, timeout=10_000)
    assert at.client.window.page == "lapse"
    assert not page.pane.extend.isEnabled()
    assert not any("a" <= c <= "z" for c in page.pane.extend_why.text())

    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_S)
    qtbot.waitUntil(drawer.isVisible, timeout=10_000)
    drawer.hand_in()
    qtbot.waitUntil(drawer.sheet.isVisible, timeout=10_000)
    with qtbot.waitSignal(at.client.shell.recorded, timeout=20_000):
        click(drawer.sheet.confirm)
    qtbot.waitUntil(lambda: page.model.total == 0, timeout=10_000)

    assert at.letter(case_id).stage is LetterStage.LAPSED
    at.client.show_page("letters")
    register.views.choose("papers")
    kinds = register.head.kind
    qtbot.waitUntil(lambda: kinds.findText("失效告知函") > 0, timeout=10_000)
    kinds.setCurrentIndex(kinds.findText("失效告知函"))
    qtbot.waitUntil(lambda: len(register.models["papers"].shown()) == 1, timeout=10_000)
    qtbot.keyClick(register.tables["papers"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at.client.window.page == "paper", timeout=20_000)
    assert letter
