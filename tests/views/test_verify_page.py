"""核验函件: files dropped, codes pasted, the verdict with its reasons."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop.clock import OFFICE_ZONE
from desktop.store.rows_verify import Answer, SignatureSeen, Verdict
from desktop.views.letters.verify_answer import said_of, signature_said
from desktop.views.letters.verify_page import VerifyView
from desktop.views.main_window import MainWindow
from desktop.views.requests import VerifyWanted
from desktop.wording import verifying as words
from tests.views import scenes_verify
from tests.views.scenes_verify import ALTERED, COPY, FOREIGN, GENUINE

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> VerifyView:
    return scenes_verify.verify(window)


def test_a_file_let_fall_is_verified(page: VerifyView, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "函.pdf"))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    with qtbot.waitSignal(page.wanted) as told:
        page.dropEvent(event)

    assert told.args == [VerifyWanted("函.pdf", tmp_path / "函.pdf")]


def test_a_picture_on_the_clipboard_is_verified(page: VerifyView, qtbot: QtBot) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(picture)

    with qtbot.waitSignal(page.wanted) as told:
        qtbot.keyClick(page.open, Qt.Key.Key_V, CONTROL)

    wanted = told.args[0]
    assert wanted.name == words.PASTED_PICTURE
    assert wanted.picture.size() == picture.size()


def test_a_code_is_typed_and_verified_by_key(page: VerifyView, qtbot: QtBot) -> None:
    page.text.setPlainText("JO1:ABC ")

    with qtbot.waitSignal(page.wanted) as told:
        qtbot.keyClick(page.text, Qt.Key.Key_Return, CONTROL)

    assert told.args[0].text == "JO1:ABC "


def test_no_text_is_asked_for(page: VerifyView) -> None:
    page.go.click()

    assert words.TEXT_MISSING in page.info.accessibleName() or page.info.isVisibleTo(page)


@pytest.mark.parametrize("answer", [GENUINE, ALTERED, FOREIGN, COPY], ids=lambda a: a.source[:6])
def test_an_answer_says_its_verdict_and_every_reason(page: VerifyView, answer: Answer) -> None:
    page.show_answer(answer)

    said = page.answer.accessibleName()
    assert page.answer.verdict.text() in said
    assert all(reason in said for reason in said_of(answer))
    assert page.answer.open.isEnabled() == bool(answer.letter_id)


def test_what_was_verified_before_is_shown_again(page: VerifyView) -> None:
    page.show_answer(GENUINE)
    page.show_answer(ALTERED)

    page.earlier[1].click()

    assert page.answer.answer is GENUINE


def test_without_the_register_it_is_said_that_nobody_looked() -> None:
    assert said_of(Answer(Verdict.GENUINE, ()))[-1] == words.NO_REGISTER


@pytest.mark.parametrize(("known", "day"), [(True, "2021"), (False, "2026")])
def test_only_a_stamp_the_office_knows_says_when_it_was_signed(*, known: bool, day: str) -> None:
    stamped, signed = (datetime(year, 6, 1, tzinfo=OFFICE_ZONE) for year in (2021, 2026))
    seen = SignatureSeen("某机关", "ab", True, True, "B-T", signed, stamped, known)

    assert day in signature_said(Answer(Verdict.GENUINE, (), signature=seen))


def test_a_signature_is_told_at_the_offices_time_and_as_invalid_where_it_is() -> None:
    at = datetime(2026, 11, 28, 4, 18, tzinfo=UTC)
    seen = SignatureSeen("某机关", "ab", False, True, "B-B", at)

    said = signature_said(Answer(Verdict.ALTERED, (), signature=seen))
    assert "2026-11-28 12:18" in said
    assert said.endswith(words.SIGNATURE_INVALID)


def test_markup_from_a_foreign_code_is_shown_as_it_is(page: VerifyView) -> None:
    grounds = (scenes_verify.ground("other_office", key="<b>", number="<i>函</i>"),)
    page.show_answer(Answer(Verdict.UNKNOWN, grounds, source="<u>a</u>", number="<i>函</i>"))

    assert page.answer.source.text() == "<u>a</u>"
    assert page.answer.source.textFormat() is Qt.TextFormat.PlainText
    assert ("文号", "<i>函</i>") in page.answer.facts.pairs
