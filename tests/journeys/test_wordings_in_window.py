"""A wording changed in the real window by one officer, published by a second, and then used."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.calendar_part import CalendarPart
from desktop.letters.notice import Notice
from desktop.office.page_wordings import wording_sample
from desktop.store.rows_wordings import WordingWanted
from desktop.views.office.wordings_tab import WordingsTab
from tests.journeys.desk import Desk
from tests.views.watchdog import came_round

pytestmark = pytest.mark.filterwarnings("ignore")
WAIT_MS = 20_000


def settled(desk: Desk, tab: WordingsTab) -> None:
    """Confirm what is looked at, as soon as it may be."""
    sheet = tab.sheet
    desk.qtbot.waitUntil(lambda: sheet.isVisible() and sheet.confirm.isEnabled(), timeout=WAIT_MS)
    sheet.confirm.click()


def opened(desk: Desk) -> WordingsTab:
    desk.client.show_page("calendar")
    page = desk.client.part(CalendarPart).page
    for _piece in page.prepare():
        came_round()
    page.tabs.choose("wordings")
    desk.qtbot.waitUntil(lambda: page.wordings.chosen() is not None, timeout=WAIT_MS)
    page.wordings.choose(Notice.LAPSE)
    return page.wordings


def test_a_wording_goes_from_one_officer_to_another_and_into_the_paper(
    desk_at: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = desk_at("2026-10-09T11:00", "guanli")
    tab = opened(desk)
    tab.to_edit.click()
    qtbot.waitUntil(lambda: tab.is_editing, timeout=WAIT_MS)
    editor = tab.editor
    assert editor is not None
    editor.blocks[0].text.insertPlainText("<b>特此</b>")
    editor.head.lines["source"].setText("示范联席〔2026〕9号")
    editor.take()
    qtbot.waitUntil(editor.state.submit.isEnabled, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not editor.preview._image.isNull(), timeout=WAIT_MS)
    editor.state.submit.click()
    settled(desk, tab)
    qtbot.waitUntil(lambda: len(tab.versions.lines) == 2, timeout=WAIT_MS)
    assert desk.ask(lambda o: len(o.wordings.versions(Notice.LAPSE))) == 1

    badge = desk.client.window.rail._buttons["calendar"]
    desk.sit("linzhuren")
    tab = opened(desk)
    qtbot.waitUntil(lambda: badge._badge == 1, timeout=WAIT_MS)
    tab.versions.lines[0].look.click()
    settled(desk, tab)

    qtbot.waitUntil(lambda: badge._badge == 0, timeout=WAIT_MS)
    days = (date(2026, 10, 9), date(2026, 10, 10))
    texts = desk.ask(lambda o: [o.wordings.on(Notice.LAPSE, d).form.blocks[0].text for d in days])
    assert ["<b>特此</b>" in text for text in texts] == [False, True]
    wanted = WordingWanted(Notice.LAPSE)
    assert desk.ask(lambda o: wording_sample(o, wanted)).startswith(b"%PDF")
