"""Pages drawn from a PDF: white ground, the width asked for, only the newest wish."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.models.desk import Desk
from desktop.models.pdf_pages import PdfPages, draw_page
from tests.views.scenes import letter_pdf


class NoOffice:
    """Drawing needs the worker, not the office."""

    def submit(self, command: Any, officer: Any) -> Any:
        raise NotImplementedError

    def close(self) -> None:
        """Nothing to let go of."""


@pytest.fixture
def pages(qtbot: QtBot) -> Iterator[PdfPages]:
    desk = Desk(NoOffice)
    yield PdfPages(desk)
    desk.close()


def test_a_page_is_drawn_on_white_with_its_red_head() -> None:
    drawn = draw_page(letter_pdf(), 0, 600)
    image = drawn.image

    assert image.width() == 600
    assert image.pixelColor(2, 2) == QColor("white")
    spots = (image.pixelColor(x, y) for y in range(0, 300, 2) for x in range(0, 600, 4))
    assert any(s.red() > 180 and s.green() < 90 and s.blue() < 90 for s in spots)


def test_a_page_beyond_the_last_is_the_last() -> None:
    drawn = draw_page(letter_pdf(), 99, 200)

    assert drawn.page == drawn.pages - 1


def test_another_paper_begins_with_its_first_page(pages: PdfPages, qtbot: QtBot) -> None:
    drawn: list[int] = []
    pages.drawn.connect(lambda image: drawn.append(image.page))
    pages.turn(1)
    pages.show_pdf(letter_pdf())
    qtbot.waitUntil(lambda: drawn == [1], timeout=10_000)

    pages.begin()
    pages.show_pdf(letter_pdf())

    qtbot.waitUntil(lambda: drawn == [1, 0], timeout=10_000)


def test_only_the_newest_wish_is_drawn(pages: PdfPages, qtbot: QtBot) -> None:
    drawn: list[int] = []
    pages.drawn.connect(lambda image: drawn.append(image.image.width()))
    pages.show_pdf(letter_pdf())
    for width in (300, 400, 500):
        pages.fit(width)
    qtbot.waitUntil(lambda: 500 in drawn, timeout=10_000)

    assert 300 not in drawn


def test_what_is_no_pdf_is_said_to_have_failed(pages: PdfPages, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages.failed):
        pages.show_pdf(b"no pdf")
