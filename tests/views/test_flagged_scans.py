"""A scan that would do more than be looked at is told as such, on the list and over its page."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.models.papers import note_words, sentence
from desktop.models.rows_papers import PaperLineRow, UnsortedScanRow
from desktop.models.scan_drawing import PageWish, drawn_plain
from desktop.views.papers.scan_view import ScanView
from desktop.views.papers.unsorted_scans import UnsortedScan
from desktop.views.widgets.chip import Chip
from tests.views import scans_at_hand

ONE, TWO = "a" * 64, "b" * 64


@pytest.fixture
def view(qtbot: QtBot) -> ScanView:
    made = ScanView(may_enlarge=False)
    qtbot.addWidget(made)
    contents = {ONE: scans_at_hand.with_script(), TWO: scans_at_hand.pdf(1)}
    made.wanted.connect(
        lambda wish: made.show_page(wish, drawn_plain(contents[wish.digest], wish).image)
    )
    made.resize(500, 600)
    made.show()
    return made


def test_what_a_file_holds_stands_over_its_page(view: ScanView) -> None:
    view.show_scans((ONE,))

    assert view.flagged.isVisible()
    assert view.flagged.title.text() == "含脚本、内嵌文件"
    assert "没有运行" in view.flagged.lines.text()


def test_it_is_told_once_and_goes_with_its_scan(view: ScanView) -> None:
    view.show_scans((ONE, TWO), ONE)
    view.flagged.shut.click()
    view.larger.click()

    assert view.flagged.isHidden()
    view.scan_after.click()
    view.scan_before.click()
    assert view.flagged.isVisible()
    view.scan_after.click()
    assert view.flagged.isHidden()


def test_the_list_tells_it_to_eyes_and_ears() -> None:
    row = PaperLineRow("subject", "主体资格证明", "submitted", scans=(ONE,), flags=("launch",))

    assert "含启动程序的动作" in note_words(row)
    assert "含启动程序的动作" in sentence(row)


def test_what_waits_to_be_sorted_is_marked(qtbot: QtBot) -> None:
    line = UnsortedScan(UnsortedScanRow(ONE, "<b>a</b>.pdf", ("script",)), ())
    qtbot.addWidget(line)

    assert [chip.text for chip in line.findChildren(Chip)] == ["含活动内容"]


def test_the_drawn_page_is_the_same_with_its_flags() -> None:
    drawn = drawn_plain(scans_at_hand.with_script(), PageWish(ONE, 0, 300)).image

    assert (drawn.image.width(), drawn.pages) == (300, 1)
    assert drawn.flags == ("script", "attachment")
