"""A draft of a rule table in the window stays its officer's, whoever takes the desk."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.rule_desk import RuleDesk
from desktop.app.shell import Shell
from desktop.clock import SetClock
from desktop.office.office import Office
from desktop.office.rule_drafts import RULE_DRAFTS, open_draft
from desktop.views.office.tables_tab import TablesTab
from tests.app.conftest import MOMENT

Raw = dict[str, Any]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, fonts: tuple[str, ...]) -> Iterator[RuleDesk]:
    shell, tab = Shell(tmp_path / "store", SetClock(MOMENT), "guanli"), TablesTab()
    qtbot.addWidget(tab)
    made = RuleDesk(shell, tab)
    made.look()
    qtbot.waitUntil(lambda: tab.chosen() is not None, timeout=20_000)
    yield made
    shell.close()
    shell.window.close()


def opened(desk: RuleDesk, table: str, qtbot: QtBot) -> Raw:
    """Open the draft of whoever sits at the desk; return a copy of what it says."""
    with qtbot.waitSignal(desk.tab.editor.changed, timeout=10_000):
        desk.tab.edit_wanted.emit(table)
    raw: Raw = copy.deepcopy(dict(desk.tab.editor.draft.raw))
    return raw


def sit(desk: RuleDesk, officer: str) -> None:
    desk.shell.desk.officer = officer
    desk.look()


def noted(raw: Raw, note: str) -> Raw:
    made = copy.deepcopy(raw)
    made["row"][0]["note"] = note
    return made


def notes(desk: RuleDesk, qtbot: QtBot, *drafts: tuple[str, str]) -> list[str]:
    """Return what is kept of each table's draft of an officer, once all was kept."""
    qtbot.waitUntil(lambda: desk.drafts._running is None, timeout=10_000)
    box: list[list[str]] = []

    def asked(office: Office) -> list[str]:
        return [
            open_draft(office, table, officer).raw["row"][0].get("note", "")
            if table in RULE_DRAFTS.saved(office, officer)
            else ""
            for table, officer in drafts
        ]

    desk.shell.ask(asked, box.append)
    qtbot.waitUntil(lambda: bool(box), timeout=10_000)
    return box[0]


def test_the_next_officer_finds_the_editor_closed_and_each_draft_its_own(
    desk: RuleDesk, qtbot: QtBot
) -> None:
    raw = opened(desk, "must_sign", qtbot)
    for note in ("甲一", "甲二"):
        desk.tab.editor._step(noted(raw, note))

    sit(desk, "linzhuren")

    assert not desk.tab.is_editing
    drafts = (("must_sign", "guanli"), ("must_sign", "linzhuren"))
    assert notes(desk, qtbot, *drafts) == ["甲二", ""]
    assert "note" not in opened(desk, "must_sign", qtbot)["row"][0]
    desk.tab.editor._step(noted(raw, "乙"))
    assert notes(desk, qtbot, *drafts) == ["甲二", "乙"]


def test_a_last_change_is_kept_though_another_table_is_opened_at_once(
    desk: RuleDesk, qtbot: QtBot
) -> None:
    opened(desk, "devolution", qtbot)
    page = desk.tab.editor.page
    raw = opened(desk, "must_sign", qtbot)
    for note in ("一", "二"):
        desk.tab.editor._step(noted(raw, note))
    desk.tab.show_editor(page)
    desk.tab.editor._step(noted(dict(page.raw), "三"))

    drafts = (("must_sign", "guanli"), ("devolution", "guanli"))
    assert notes(desk, qtbot, *drafts) == ["二", "三"]


def test_a_draft_asked_for_by_who_has_left_is_not_opened(desk: RuleDesk, qtbot: QtBot) -> None:
    desk.tab.edit_wanted.emit("must_sign")
    sit(desk, "linzhuren")

    assert notes(desk, qtbot, ("must_sign", "guanli")) == [""]
    assert not desk.tab.is_editing
