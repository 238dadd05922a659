"""Tooltips show what was written, whatever it looks like."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.models.tips import tip
from desktop.views.widgets.buttons import Button

WRITTEN = ("甲 < 乙", "<b>甲</b>", "<img src='x.png'>甲", "&lt;甲&gt;", "甲 & 乙\n丙")


def shown(words: str) -> str:
    """Return what a tooltip with these words shows: like it, a label that looks for markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.AutoText)
    label.setText(words)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    QTest.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return label.selectedText().replace("\u2028", "\n").replace("\u2029", "\n")


@pytest.mark.parametrize("words", WRITTEN)
@pytest.mark.usefixtures("qapp")
def test_a_tooltip_shows_markup_literally(words: str) -> None:
    assert shown(tip(words)) == words


@pytest.mark.usefixtures("qapp")
def test_plain_words_stay_as_they_are() -> None:
    assert tip("由住房和城乡建设局核实 & 其他") == "由住房和城乡建设局核实 & 其他"


@pytest.mark.usefixtures("qapp")
def test_a_reason_with_markup_is_shown_literally() -> None:
    button = Button("办理")

    button.explain("<b>甲</b>不是在岗人员")

    assert shown(button.toolTip()) == "<b>甲</b>不是在岗人员"
