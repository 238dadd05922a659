"""A known enterprise's next case is taken in by counted keys, and a certificate read."""

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.certificate_desk import keep_certificate
from desktop.app.errands import Progress
from desktop.domain.values import PaperSource
from desktop.files.e_certificate import digest_of
from desktop.models.rows_intake import DraftForm
from desktop.office.office import Office, Recording
from desktop.rules.deficiency import Paper
from desktop.views.intake.intake_taken import IntakeTaken
from desktop.views.intake.intake_wizard import IntakeWizard
from tests.files.e_certificates import certificate
from tests.journeys.desk import Desk
from tests.journeys.keys import Fingers
from tests.views import scans_at_hand as scans
from tests.views.watchdog import came_round

pytestmark = pytest.mark.filterwarnings("ignore")
FRIDAY = "2026-11-20T09:00"
OFFICER = "lianghui"
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def begin(desk: Desk, fingers: Fingers) -> IntakeWizard:
    fingers.press(Qt.Key.Key_N, CONTROL)
    desk.qtbot.waitUntil(lambda: desk.client.window.page == "application", timeout=20_000)
    page = desk.client.parts["application"].page
    assert isinstance(page, IntakeWizard)
    return page


def drop(part: QWidget, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    where = part.rect().center().toPointF()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(where, copy, data, left, Qt.KeyboardModifier.NoModifier)
    part.dropEvent(event)


def licence(folder: Path, **changes: str) -> Path:
    file = folder / "licence.json"
    file.write_text(json.dumps(certificate(**changes)), encoding="utf-8")
    return file


KEYSTROKE, THOUGHT, HOMING = 0.28, 1.35, 0.40
"""Seconds: an average typist's K, M and H of Card, Moran and Newell, CACM 23 (1980) 396-410."""
KEYS_A_CHARACTER = 3
"""Our reading: a Chinese character by full pinyin, with its choice."""


class Typist:
    """Fills the form in by the keys of the keyboard, and counts what was typed and looked for."""

    def __init__(self, fingers: Fingers) -> None:
        self.fingers = fingers
        self.thoughts = 0
        self.characters = 0

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        came_round()
        self.fingers.press(key, modifier)

    def go_to(self, part: QWidget) -> None:
        """Press Tab until the part has the keyboard."""
        for _ in range(40):
            if QApplication.focusWidget() is part:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(part.accessibleName())

    def think(self, text: str) -> None:
        """Type what the paper in hand says into the field that has the keyboard."""
        self.thoughts += 1
        if text.isascii():
            for letter in text.upper():
                self.key(Qt.Key(ord(letter)))
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(QApplication.focusWidget(), event)
        self.characters += len(text)

    def press(self, part: QWidget) -> None:
        """Go to a button or tick and press it."""
        self.thoughts += 1
        self.go_to(part)
        self.key(Qt.Key.Key_Space)

    @property
    def keys(self) -> int:
        """How many keys went down, those of an input method reckoned."""
        return self.fingers.actions + KEYS_A_CHARACTER * self.characters

    @property
    def seconds(self) -> float:
        """How long it takes by the keystroke-level model."""
        return HOMING + KEYSTROKE * self.keys + THOUGHT * self.thoughts


def test_a_known_enterprise_s_next_case_takes_under_ninety_seconds(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, OFFICER)
    desk.take(tmp_path, 3)
    typist = Typist(Fingers(desk.client.window))
    page = begin(desk, typist.fingers)
    fields = page.pages.field
    qtbot.waitUntil(fields("enterprise.name").editor.hasFocus, timeout=20_000)

    typist.go_to(fields("enterprise.credit_code").editor)
    typist.think("91440112MAG612DD1N")
    typist.key(Qt.Key.Key_Return)
    qtbot.waitUntil(page.pages.offer.isVisible, timeout=20_000)
    typist.press(page.pages._reuse)
    remembered = sum(1 for v in page.draft.form().values.values() if v) - 1
    typist.key(Qt.Key.Key_Right, CONTROL)
    typist.think("冷链园三期用电工程")
    typist.key(Qt.Key.Key_Return)
    typist.think("2609-440112-04-01-100007")
    typist.key(Qt.Key.Key_Right, CONTROL)
    typist.thoughts += 1
    typist.key(Qt.Key.Key_1)
    typist.key(Qt.Key.Key_Return)
    typist.think("10")
    typist.key(Qt.Key.Key_Return)
    typist.think("3150")
    typist.press(page.pages.matters.ticks["matters.external_works"])
    typist.press(page.pages.features.rest)
    typist.key(Qt.Key.Key_Right, CONTROL)
    typist.press(page.pages.papers.rest)
    typist.key(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(page.pages.check.go.isEnabled, timeout=20_000)
    typist.thoughts += 1
    typist.key(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: desk.client.window.page == "taken", timeout=20_000)
    taken = desk.client.parts["taken"].page
    assert isinstance(taken, IntakeTaken)
    qtbot.waitUntil(lambda: taken.page is not None, timeout=20_000)
    typist.fingers.stop()

    case = desk.ask(lambda office: office.case(taken.page.case_id))
    assert case.form.enterprise.name == "沥滘塱旻冷链有限公司"
    counted = (remembered, typist.fingers.actions, typist.characters, typist.thoughts)
    assert counted == (2, 108, 9, 11)
    assert typist.seconds <= 90


def test_a_certificate_fills_a_new_form_and_says_what_it_did_not_look_at(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, OFFICER)
    desk.client.show_page("intake")
    drop(desk.client.parts["intake"].page, licence(tmp_path))
    qtbot.waitUntil(lambda: desk.client.window.page == "application", timeout=20_000)
    page = desk.client.parts["application"].page
    qtbot.waitUntil(lambda: page.draft.value("papers.subject") == "submitted", timeout=20_000)

    assert page.draft.value("enterprise.name") == "沥滘塱旻冷链有限公司"
    assert page.draft.value("project.address") == ""
    assert "未验签" in page.pasted.title.text()
    assert "梁启明" in page.pasted.lines.text()


def test_what_stands_in_the_form_otherwise_is_shown_and_chosen(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, OFFICER)
    fingers = Fingers(desk.client.window)
    page = begin(desk, fingers)
    page.draft.put("enterprise.name", "<b>甲</b>公司")

    drop(page, licence(tmp_path))
    qtbot.waitUntil(page.over.isVisible, timeout=20_000)
    assert page.draft.value("enterprise.name") == "<b>甲</b>公司"
    assert "已填“<b>甲</b>公司”，证照是“沥滘塱旻冷链有限公司”" in page.pasted.lines.text()
    page.over.click()
    fingers.stop()

    assert page.draft.value("enterprise.name") == "沥滘塱旻冷链有限公司"


def test_a_bad_certificate_changes_nothing_and_says_why(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at(FRIDAY, OFFICER)
    fingers = Fingers(desk.client.window)
    page = begin(desk, fingers)

    drop(page, licence(tmp_path, 证照有效期截止日期="2026-11-19"))
    qtbot.waitUntil(page.info.isVisible, timeout=20_000)
    fingers.stop()

    assert "已经过期" in page.info.lines.text()
    assert page.draft.is_blank


def test_a_certificate_is_noted_with_its_case_unless_the_file_changed(
    desk_at: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = desk_at(FRIDAY, OFFICER)
    case_id = desk.take(tmp_path, 3)
    file = tmp_path / "licence.pdf"
    file.write_bytes(scans.pdf())
    form = DraftForm("", certificate=str(file), certificate_digest=digest_of(scans.pdf()))
    progress = cast(Progress, SimpleNamespace(step=lambda *_: None))

    def kept(office: Office) -> Any:
        case = office.case(case_id)
        assert case is not None
        return keep_certificate(office, progress, (case, form), OFFICER)

    assert isinstance(desk.ask(kept), Recording)
    paper = desk.ask(lambda office: office.case(case_id).paper(Paper.SUBJECT))
    assert paper.source is PaperSource.E_CERTIFICATE
    assert len(paper.scans) == 1
    file.write_bytes(scans.pdf(1) + b"\n")
    (found,) = desk.ask(kept).findings
    assert found.rule == "licence_changed"
