"""Whose office time a case took, as its card shows it."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.views.cases.held_card import HeldCard
from tests.views.samples import case

CASE = case()


def test_each_party_has_its_share_and_who_has_the_ball_is_marked(qtbot: QtBot) -> None:
    card = HeldCard()
    qtbot.addWidget(card)
    assert CASE.held is not None

    card.show_held(CASE.held)

    said = [(name.text(), time.text()) for name, time in card.shares]
    assert said == [
        ("政府部门 · 现在办理", "2 天 2 分（63%）"),
        ("供电企业", "7 小时（24%）"),
        ("企业", "3 小时 35 分（13%）"),
        ("无人", "—"),
    ]
    assert card.head.note.text() == "合计 3 天 1 小时 37 分"
    assert "供电企业 7 小时" in card.bar.accessibleName()


def test_the_bar_is_as_wide_as_the_minutes(qtbot: QtBot) -> None:
    card = HeldCard()
    qtbot.addWidget(card)
    assert CASE.held is not None
    card.show_held(CASE.held)
    card.bar.resize(1717, 10)

    drawn = card.bar.grab().toImage()

    at = [drawn.pixelColor(x, 5).name() for x in (10, 1070, 1090, 1490, 1520, 1700)]
    assert at[0] == at[1]
    assert at[2] == at[3]
    assert at[4] == at[5]
    assert len({at[0], at[2], at[4]}) == 3


def test_what_cannot_be_told_has_no_card(qtbot: QtBot) -> None:
    card = HeldCard()
    qtbot.addWidget(card)

    card.show_held(None)
    assert card.isHidden()
    assert CASE.held is not None
    card.show_held(replace(CASE.held, minutes=0, shares=CASE.held.shares))
    assert card.bar.grab()
