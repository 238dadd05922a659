"""Density and stillness: rows and rooms change while a page is open, and nothing moves unasked."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTableView, QTreeView
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.main_window import MainWindow
from desktop.views.widgets.card import Card
from desktop.views.widgets.progress import Progress
from tests.views.all_scenes import SCENES

COMPACT = theme.Density.COMPACT
WITH_ROWS = ("workbench", "register", "sync-waiting")


@pytest.fixture
def dense(qapp: QApplication, dressed: Callable[..., None]) -> Callable[[], None]:
    return lambda: theme.apply(qapp, density=COMPACT)


@pytest.fixture
def stilled(qapp: QApplication) -> Iterator[None]:
    theme.hold_still(qapp, is_still=True)
    yield
    theme.hold_still(qapp, is_still=False)


def heights(window: MainWindow) -> list[int]:
    """Return how high the rows of all tables are that can be seen, and the room inside cards."""
    found = [
        view.verticalHeader().defaultSectionSize()
        for view in window.findChildren(QTableView)
        if view.isVisible()
    ]
    for tree in window.findChildren(QTreeView):
        if tree.isVisible() and tree.model().rowCount():
            first = tree.model().index(0, 0, tree.model().index(0, 0))
            found.append(tree.itemDelegate().sizeHint(QStyleOptionViewItem(), first).height())
    return found


def rooms(window: MainWindow) -> list[int]:
    return [c.body.contentsMargins().left() for c in window.findChildren(Card) if c.isVisible()]


@pytest.mark.parametrize("scene", WITH_ROWS)
def test_rows_stand_closer_while_the_page_is_open_and_go_back(
    scene: str, window: MainWindow, dense: Callable[[], None], qapp: QApplication
) -> None:
    SCENES[scene](window)
    before, roomy = heights(window), rooms(window)

    dense()
    close, tight = heights(window), rooms(window)
    theme.apply(qapp)

    assert before
    assert all(c < b for c, b in zip(close, before, strict=True))
    assert all(t <= r for t, r in zip(tight, roomy, strict=True))
    assert (heights(window), rooms(window)) == (before, roomy)


def test_a_row_never_cuts_its_text(dense: Callable[[], None], qapp: QApplication) -> None:
    for percent in theme.SCALES:
        theme.apply(qapp, percent=percent, density=COMPACT)
        least = theme.row_height(10, 10, "strong", "small")

        assert least >= theme.px(13) + theme.room(12)


def test_a_bar_stands_still_where_little_is_to_move(
    stilled: None, qtbot: QtBot, qapp: QApplication
) -> None:
    bar = Progress()
    qtbot.addWidget(bar)

    bar.begin()

    assert (bar.minimum(), bar.maximum(), bar.value()) == (0, 1, 0)
    assert qapp.cursorFlashTime() == 0
    theme.hold_still(qapp, is_still=False)
    bar.begin()
    assert bar.maximum() == 0
    assert qapp.cursorFlashTime() > 0
