"""An auditor comes to the record by the search, and from an entry to its case and back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.audit_part import AuditPart
from desktop.domain.values import MatterKind
from desktop.office.day_slip import read_slip
from desktop.wording.day_slip import OFFERED, UNSOUND
from tests.journeys.desk import Desk
from tests.journeys.keys import write

pytestmark = pytest.mark.filterwarnings("ignore")


def test_an_auditor_reads_the_record_and_the_window_alone_does_not(
    desk_at: Callable[..., Desk],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    at = desk_at("2026-02-13T16:55", "shenji")
    case_id = at.take(tmp_path, 3, MatterKind.EXTERNAL_WORKS)
    finder = at.client.finder

    finder.open()
    write(finder.palette.field, ">审计")
    qtbot.keyClick(finder.palette.field, Qt.Key.Key_Return)
    page = at.client.part(AuditPart).page
    qtbot.waitUntil(lambda: page.model.total > 3, timeout=10_000)
    row = page.model.shown()[0]
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at.client.window.page == "case", timeout=10_000)
    assert at.client.case.case_id == row.case_id == case_id

    slip = tmp_path / "日结.txt"
    monkeypatch.setattr(at.client.shell, "save_where", lambda *_asked: slip)
    at.client.show_page("audit")
    page.slip_button.click()
    qtbot.waitUntil(slip.with_suffix(".pdf").exists, timeout=10_000)
    assert read_slip(slip.read_text(encoding="utf-8")) is not None
    monkeypatch.setattr(at.client.shell, "open_files", lambda *_asked: (slip,))
    page.hold_button.click()
    qtbot.waitUntil(lambda: page.info.title.text().startswith("记录完好"), timeout=10_000)
    assert "日结.txt：见证到第" in page.info.lines.text()
    forged = tmp_path / "末位.txt"
    scope = at.ask(lambda office: office.settings.scope)
    forged.write_text(f"{scope} 2 {'ab' * 32}\n", encoding="utf-8")
    monkeypatch.setattr(at.client.shell, "open_files", lambda *_asked: (forged,))
    page.hold_button.click()
    qtbot.waitUntil(lambda: page.info.title.text() == UNSOUND, timeout=10_000)
    assert "第 2 条或更早的历史被改写" in page.info.lines.text()
    log = tmp_path / "log.jsonl"
    monkeypatch.setattr(at.client.shell, "save_where", lambda *_asked: log)
    page.log_button.click()
    qtbot.waitUntil(log.exists, timeout=10_000)

    at.client.sit_down("lianghui")
    at.client.show_page("audit")
    qtbot.waitUntil(lambda: bool(page.closed.note.text()), timeout=10_000)
    assert page.model.total == 0
    assert not page.export_button.isEnabled()

    at.clock.moment = at.clock.moment.replace(hour=17, minute=30)
    at.client.slips.look()
    qtbot.waitUntil(lambda: OFFERED in at.client.window.toast.words.text(), timeout=10_000)
