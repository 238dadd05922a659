"""What somebody wrote is shown as it was written: no label, tip or field takes it for markup."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.tips import MARKS, tip
from desktop.views.main_window import MainWindow
from desktop.views.start.help_sheet import HelpSheet
from tests.views import scenes
from tests.views.all_scenes import SCENES

ROOT = Path(__file__).resolve().parents[2]
LITERAL = tip("<").partition(">")[0]
"""How a tip begins whose words were made safe."""


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call of that name in the program's pages, with its file."""
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if f"{name}(" in text:
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(name):
                    yield file.relative_to(ROOT).as_posix(), node


def test_no_page_makes_a_label_that_looks_for_markup() -> None:
    made = {file for file, call in calls("QLabel") if ast.unparse(call.func) == "QLabel"}

    assert made == set()


def interpreting(window: MainWindow) -> list[str]:
    """Return the widgets that would take what is written in them for markup."""
    found = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"{type(widget).__name__} {widget.text()[:40]!r}")
        if isinstance(widget, QTextEdit) and not within(widget, HelpSheet):
            found.append(f"{type(widget).__name__} takes markup")
        said = widget.toolTip()
        if any(mark in said for mark in MARKS) and not said.startswith(LITERAL):
            found.append(f"{type(widget).__name__} tip {said[:40]!r}")
    return found


def within(widget: QWidget, kind: type[QWidget]) -> bool:
    """Return whether a widget lies in one of a kind."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, kind):
        above = above.parentWidget()
    return above is not None


def test_the_search_for_such_widgets_bites(qtbot: QtBot) -> None:
    window = scenes.window()
    qtbot.addWidget(window)
    for text, words in (("<b>甲</b>", ""), ("", "<b>甲</b>")):
        label = QLabel(text, window)
        label.setToolTip(words)
        if not text:
            label.setTextFormat(Qt.TextFormat.PlainText)
    QTextEdit(window)

    assert len(interpreting(window)) == 3


@pytest.mark.long
@pytest.mark.parametrize("scene", SCENES)
def test_no_widget_of_any_scene_takes_words_for_markup(
    scene: str, dressed: Callable[..., None], qtbot: QtBot
) -> None:
    dressed()
    window = scenes.window()
    qtbot.addWidget(window)
    window.show()
    SCENES[scene](window)

    assert interpreting(window) == []
