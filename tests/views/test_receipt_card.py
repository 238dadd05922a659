"""The receipt on the case's page: shown on request, saved, copied, decided once more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.receipt import PlainTable
from desktop.models.rows_receipt import ReceiptRow, ReplayedCase
from desktop.views.cases.receipt_card import ReceiptCard
from tests.views.scenes_receipt import said

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def card(qtbot: QtBot, fonts: tuple[str, ...]) -> ReceiptCard:
    made = ReceiptCard()
    qtbot.addWidget(made)
    made.resize(800, 900)
    testers = [QAbstractItemModelTester(m, FATAL, made) for m in (made.facts, made.rows)]
    with qtbot.waitSignal(made.wanted) as wanted:
        made.open(said()[0].case_id)
    assert wanted.args == [said()[0].case_id]
    assert not made.isVisible()
    made.show_receipt(said()[0])
    assert [type(tester.model()) for tester in testers] == [PlainTable, PlainTable]
    return made


def test_a_receipt_is_shown_whole_and_put_away_by_asking_again(card: ReceiptCard) -> None:
    assert card.isVisible()
    assert card.facts.rowCount() == len(said()[0].facts)
    spoken = card.facts.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(part in spoken for part in said()[0].facts[0])

    card.open(said()[0].case_id)

    assert not card.isVisible()


def test_what_came_of_deciding_once_more_is_said(card: ReceiptCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.replay_wanted):
        card.replay.click()
    assert card.replayed.text() == "正在复算……"
    card.show_replayed(ReplayedCase("another", "不应显示"))
    assert card.replayed.text() == "正在复算……"

    card.show_replayed(ReplayedCase(said()[0].case_id, "复算有 1 处与记录不一致", ("<b>差异</b>",)))

    assert card.differences.text() == "<b>差异</b>"
    assert card.differences.textFormat() is Qt.TextFormat.PlainText


def test_a_receipt_is_saved_and_copied(card: ReceiptCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.save_wanted) as saved:
        card.save.click()
    assert saved.args[0].text.startswith("{")
    card.copy.click()
    assert "凭证校验值" in QApplication.clipboard().text()


def test_another_case_puts_the_receipt_away_and_the_same_is_read_again(
    card: ReceiptCard, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(card.wanted):
        card.follow(said()[0].case_id)
    card.follow("another")
    assert not card.isVisible()


def test_a_case_without_a_verdict_says_so(card: ReceiptCard) -> None:
    card.follow("another")
    card.open("another")
    card.show_receipt(ReceiptRow("another"))

    assert card.replayed.text() == "本案还没有作出判定（受理时作出），没有凭证"
    assert not card.replay.isEnabled()
