"""The print page: what is typed wrong is named, one to one is said, keys turn and scale."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.printing import page_sizes
from desktop.views.main_window import MainWindow
from desktop.views.papers.paper_view import PaperView
from desktop.views.requests import PaperShown, PrintRequest
from desktop.wording import printing as words
from tests.views import scenes, scenes_letters

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> PaperView:
    return scenes_letters.paper(window)


def test_print_asks_for_what_was_chosen(page: PaperView, qtbot: QtBot) -> None:
    page.panel.copies.setText("2")
    page.panel.pages.setText("1-2，4")
    page.panel.double.setChecked(True)
    with qtbot.waitSignal(page.print_wanted) as told:
        qtbot.keyClick(page, Qt.Key.Key_P, CONTROL)

    assert told.args == [PrintRequest("办公室打印机", 2, (0, 1, 3), is_double=True)]


def test_enter_prints_as_soon_as_the_page_stands(page: PaperView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.print_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("copies", "pages", "said"),
    [
        pytest.param("0", "", "份数：“0”", id="no copy"),
        pytest.param("1000", "", "份数：“1000”", id="too many copies"),
        pytest.param("两份", "", "份数：“两份”", id="no number"),
        pytest.param("²", "", "份数：“²”", id="a raised figure"),
        pytest.param("1", "2-1", "页码：“2-1”", id="a span backwards"),
        pytest.param("1", "99", "没有第 99 页", id="beyond the last page"),
        pytest.param("1", "0", "没有第 0 页", id="page nought"),
        pytest.param("1", "<b>1</b>", "页码：“<b>1</b>”", id="markup"),
        pytest.param("x", "y", "页码：“y”", id="both at once"),
    ],
)
def test_what_is_typed_wrong_is_named_and_kept(
    page: PaperView, qtbot: QtBot, copies: str, pages: str, said: str
) -> None:
    page.panel.copies.setText(copies)
    page.panel.pages.setText(pages)
    with qtbot.assertNotEmitted(page.print_wanted):
        page.panel.confirm()

    assert said in page.panel.problem.text()
    assert page.panel.copies.text() == copies


def test_without_a_printer_the_button_says_so(page: PaperView, qtbot: QtBot) -> None:
    page.panel.offer_printers(())

    assert not page.panel.print.isEnabled()
    assert page.panel.print.toolTip() == words.NO_PRINTER
    with qtbot.assertNotEmitted(page.print_wanted):
        qtbot.keyClick(page, Qt.Key.Key_P, CONTROL)


def test_paper_that_is_not_a4_is_said(page: PaperView) -> None:
    paper = PaperShown("x", scenes.letter_pdf(), "x.pdf")
    page.show_paper(paper, ((595.28, 841.89), (612.0, 792.0)))

    assert "第 2 页为 216 × 279 毫米" in page.panel.odd_size.text()
    assert page.panel.log_note.text() == words.NOT_LOGGED


def test_copies_made_before_are_counted_on(page: PaperView) -> None:
    sizes = page_sizes(scenes.letter_pdf())
    page.show_paper(PaperShown("x", b"", "x.pdf", "case", "letter", 2), sizes)

    assert "已打印 2 份" in page.panel.log_note.text()
    assert "第 3 份" in page.panel.log_note.text()


def test_keys_turn_and_scale_the_page(page: PaperView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.preview.page_wanted) as told:
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert told.args == [1]
    before = page.preview.wanted_width()

    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Plus)
    assert page.preview.wanted_width() == pytest.approx(before * 1.4, abs=2)
    qtbot.keyClick(page, Qt.Key.Key_W)
    assert page.preview.wanted_width() < before
