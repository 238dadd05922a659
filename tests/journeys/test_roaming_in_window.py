"""What an officer changed at one window is in force at the next one they sit down at."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.cases_part import CasesPart
from desktop.models.rows_cases import CasesFilter, CasesKept, CasesView
from desktop.models.shortcuts import rows
from desktop.views import keymap
from tests.journeys.desk import Desk

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    """Leave the keys as every other test expects them."""
    yield
    keymap.change({})


def test_keys_and_views_are_in_force_at_the_next_window(
    desk_at: Callable[..., Desk], qtbot: QtBot
) -> None:
    keys = {rows({})[0].id: "Ctrl+Alt+9"}
    view = CasesView("永和", CasesFilter("永和"))
    first = desk_at("2026-09-24T09:00", "chenjiayi")
    first.client.show_page("cases")
    page = first.client.part(CasesPart).page
    first.ask(lambda _office: True)
    first.client.window.liking.emit("keys", keys)
    page.kept.emit(CasesKept((view,)))
    first.ask(lambda _office: True)
    first.leave()
    keymap.change({})

    desk = desk_at("2026-09-24T09:30", "chenjiayi")
    qtbot.waitUntil(lambda: keymap.changes() == keys, timeout=20_000)
    desk.client.show_page("cases")
    shown = desk.client.part(CasesPart).page.name_sheet
    qtbot.waitUntil(lambda: shown.views == (view,), timeout=20_000)
    desk.client.window.liking.emit("keys", {})
    desk.ask(lambda _office: True)

    assert keymap.changes() == {}
