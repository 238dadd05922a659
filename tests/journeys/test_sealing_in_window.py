"""The seal keeper signs a letter with a certificate, and it is verified, in the window."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.verify_part import VerifyPart
from desktop.domain.letter_parts import OriginalForm
from desktop.domain.values import MatterKind
from desktop.office.issuing import kept_pages
from desktop.store.rows_verify import Verdict
from tests.journeys.desk import Desk
from tests.journeys.keys import drop_on
from tests.journeys.test_letters_in_window import signed
from tests.letters.certificates import PASSWORD, certificate, pkcs12
from tests.views.watchdog import pardoned

pytestmark = pytest.mark.filterwarnings("ignore")
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_letter_is_signed_with_a_certificate_and_found_genuine(
    desk_at: Callable[..., Desk], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = desk_at("2026-02-13T16:55", "lianghui")
    works, waiver = MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST
    case_id = at.take(tmp_path, 3, works, waiver)
    letter_id = str(at.ask(lambda office: signed(office, case_id)))
    file = tmp_path / "seal.p12"
    with pardoned():
        file.write_bytes(pkcs12(certificate(since=datetime(2026, 1, 1, tzinfo=UTC))))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    at.sit("sujing")
    at.client.show_letter(case_id, letter_id)
    page = at.client.letter
    qtbot.waitUntil(lambda: page.page is not None and page.go.isEnabled(), timeout=10_000)

    page.confirm()
    page.seal.method.setCurrentIndex(page.seal.method.findData("signed"))
    page.seal.choose_key.click()
    page.seal.password.setText("错")
    qtbot.keyClick(page.seal.password, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "证书口令不对" in page.seal.problem.text(), timeout=30_000)
    page.seal.password.setText(PASSWORD)
    with qtbot.waitSignal(at.client.shell.recorded, timeout=60_000):
        qtbot.keyClick(page.seal.password, Qt.Key.Key_Return, CONTROL)

    original = at.letter(case_id).original
    assert original is not None
    assert (original.form, original.awaits_timestamp) == (OriginalForm.SIGNED, True)
    qtbot.waitUntil(lambda: "stamp-letter" in page.form.acts.buttons, timeout=10_000)

    at.client.show_page("verify")
    verify = at.client.part(VerifyPart).page
    copy = tmp_path / "letter.pdf"
    copy.write_bytes(at.ask(lambda office: kept_pages(office, case_id, letter_id)))
    drop_on(verify, copy)
    qtbot.waitUntil(lambda: verify.answer.answer is not None, timeout=60_000)

    assert verify.answer.answer is not None
    assert verify.answer.answer.verdict is Verdict.GENUINE
    assert verify.answer.answer.signature is not None
    assert verify.answer.answer.letter_id == letter_id
