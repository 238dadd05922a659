"""The keeper seals a notice from the case, the window serves it, and its proof lies in the case."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.paper_part import PaperPart
from desktop.domain.values import MatterKind
from desktop.office.notices import listed_notices
from desktop.store.rows_case import NoticeRow
from tests.journeys.desk import Desk
from tests.journeys.keys import click
from tests.views.act_filling import fill

pytestmark = pytest.mark.filterwarnings("ignore")


def test_a_notice_is_sealed_and_served_in_the_window(
    desk_at: Callable[..., Desk], qtbot: QtBot, tmp_path: Path
) -> None:
    at = desk_at("2026-02-13T16:55", "sujing")
    case_id = at.take(tmp_path, 3, MatterKind.EXTERNAL_WORKS)

    def papers() -> dict[str, NoticeRow]:
        found = at.ask(lambda office: listed_notices(office, case_id))
        return {notice.name: notice for notice in found}

    paper = papers()["受理通知书"].paper_id
    at.client.shell.act_wanted.emit(case_id, "seal-document", {"paper_id": paper})
    page = at.client.part(PaperPart).page
    qtbot.waitUntil(page.seal.isVisible, timeout=30_000)
    with qtbot.waitSignal(at.client.shell.recorded, timeout=60_000):
        click(page.seal.confirm)
    qtbot.waitUntil(lambda: "印章图样" in page.keeping.sealed.text(), timeout=30_000)
    assert papers()["受理通知书"].kept.method == "electronic"

    page.keeping.buttons["serve"].click()
    drawer = at.client.acts.drawer
    qtbot.waitUntil(drawer.isVisible, timeout=30_000)
    fill(drawer, {"method": "直接送达"})
    drawer.hand_in()
    qtbot.waitUntil(drawer.sheet.isVisible, timeout=30_000)  # it can't be taken back
    with qtbot.waitSignal(at.client.shell.recorded, timeout=60_000):
        click(drawer.sheet.confirm)
    qtbot.waitUntil(lambda: "直接送达" in page.keeping.served.text(), timeout=30_000)

    assert "送达回证" in papers()
