"""Scans drawn: every form and page, turned, within bounds; only the newest wish."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.files.scans import ScanKind
from desktop.models.desk import Desk
from desktop.models.scan_drawing import (
    DRAWN_PIXELS,
    PageWish,
    ScanUnreadable,
    check_picture,
    draw_scan,
)
from desktop.models.scan_pages import ScanPages
from desktop.rules.deficiency import Paper
from tests.office.offices import office_in
from tests.office.scans_in import ScanDesk
from tests.views import scans_at_hand as scans

FORMS = [
    pytest.param(scans.pdf(2), 2, id="pdf"),
    pytest.param(scans.jpeg(), 1, id="jpg"),
    pytest.param(scans.png(), 1, id="png"),
    pytest.param(scans.tiff(2), 2, id="tiff"),
]


@pytest.mark.parametrize(("content", "pages"), FORMS)
def test_each_page_is_drawn_at_the_width_asked_for(content: bytes, pages: int) -> None:
    for number in range(pages):
        drawn = draw_scan(content, PageWish("", number, 300))

        assert drawn.image.width() == 300
        assert (drawn.page, drawn.pages) == (number, pages)
        spots = (drawn.image.pixelColor(x, y) for x in range(40, 260, 4) for y in range(60, 400, 3))
        assert any(spot != QColor("white") for spot in spots)


@pytest.mark.parametrize(("content", "pages"), FORMS)
def test_a_turned_page_lies_on_its_side(content: bytes, pages: int) -> None:
    upright = draw_scan(content, PageWish("", 0, 300)).image
    turned = draw_scan(content, PageWish("", 0, 300, 1)).image

    assert upright.height() > upright.width()
    assert turned.width() == 300
    assert turned.height() < turned.width()


def test_a_page_beyond_the_last_is_the_last() -> None:
    assert draw_scan(scans.tiff(2), PageWish("", 9, 200)).page == 1


@pytest.mark.parametrize("content", [scans.pdf(1), scans.png()], ids=["pdf", "png"])
def test_no_page_is_drawn_larger_than_the_window_can_bear(content: bytes) -> None:
    image = draw_scan(content, PageWish("", 0, 20_000)).image

    assert image.width() * image.height() <= DRAWN_PIXELS * 1.01


def test_what_is_no_scan_says_so() -> None:
    with pytest.raises(ScanUnreadable) as told:
        draw_scan(b"nothing", PageWish(""))

    assert told.value.finding.rule == "scan_kind_unfit"
    fault = check_picture(scans.huge_png(40_000, 40_000), ScanKind.PNG)
    assert fault is not None
    assert fault.rule == "scan_too_large"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("scans")
    desk = ScanDesk(folder)
    desk.take(Paper.SUBJECT, scans.write(folder, "a.pdf", scans.pdf(3)))
    digest = desk.scans(Paper.SUBJECT)[0]
    desk.office.close()
    return desk.store, digest


@pytest.fixture
def pages(kept: tuple[Path, str], qtbot: QtBot) -> Iterator[ScanPages]:
    desk = Desk(lambda: office_in(kept[0]))
    yield ScanPages(desk)
    desk.close()


def test_only_the_newest_wish_is_drawn(
    pages: ScanPages, kept: tuple[Path, str], qtbot: QtBot
) -> None:
    told: list[Any] = []
    pages.drawn.connect(lambda wish, image: told.append((wish.page, image.page)))
    for number in (0, 1, 2):
        pages.show(PageWish(kept[1], number, 200))

    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told == [(2, 2)]


def test_a_scan_that_is_not_there_is_said(pages: ScanPages, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages.failed, timeout=10_000) as told:
        pages.show(PageWish("f" * 64))

    assert told.args[0].rule == "attachment_missing"
