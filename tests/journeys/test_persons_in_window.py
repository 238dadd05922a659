"""A person's wish for a copy and for erasure, in the window, by two officers."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.persons_part import PersonsPart
from tests.journeys.desk import Desk

pytestmark = pytest.mark.filterwarnings("ignore")


def test_a_copy_is_handed_out_and_two_officers_erase(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = desk_at("2026-02-13T09:30", "lianghui")
    case_id = at.take(tmp_path, 3)
    at.client.show_page("persons")
    page = at.client.part(PersonsPart).page
    qtbot.waitUntil(lambda: page.pane._card is not None, timeout=10_000)
    file = tmp_path / "本人.json"
    monkeypatch.setattr(at.client.shell, "save_where", lambda *_asked: file)

    page.pane.start("export")
    page.pane.sheet.reason.setText("本人申请查阅")
    page.pane.sheet.confirm.click()
    qtbot.waitUntil(lambda: "理由：本人申请查阅" in page.pane.seen.text(), timeout=10_000)
    assert "*" not in json.loads(file.read_text("utf-8"))["个人信息"]["name"]
    assert file.with_suffix(".xlsx").exists()

    page.pane.start("propose")
    page.pane.sheet.reason.setText("本人撤回同意")
    page.pane.sheet.confirm.click()
    qtbot.waitUntil(lambda: not page.pane.acts["propose"].isEnabled(), timeout=10_000)
    assert not page.pane.acts["erase"].isEnabled()

    at.sit("linzhuren")
    at.client.show_page("persons")
    qtbot.waitUntil(lambda: page.pane.acts["erase"].isEnabled(), timeout=10_000)
    page.pane.start("erase")
    page.pane.sheet.confirm.click()
    qtbot.waitUntil(lambda: page.model.shown()[0].keeping == "erased", timeout=10_000)
    assert at.ask(lambda o: o.case(case_id).erasures[0].is_done)
