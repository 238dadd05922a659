"""Printing: the stored pages one to one, in bands, by lp where it is there."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from desktop.letters.render import render
from desktop.letters.waiver_letter import compose
from desktop.models import printing
from desktop.models.printing import PrintPlan, PrintTrouble, bands, is_a4, page_sizes, print_pages
from tests.letters.letters_at_hand import CASE_3

MM = 72 / 25.4


@pytest.fixture(scope="module")
def letter() -> bytes:
    return render(compose(CASE_3)).pdf


def no_step(_done: int, _of: int) -> None:
    return


def red_rows(pdf: bytes, page: int) -> list[float]:
    """Return where red begins and ends down the page, in millimetres."""
    dpi = 300
    with pypdfium2.PdfDocument(pdf) as document:
        sheet = document[page]
        image = sheet.render(scale=dpi / 72, fill_color=(255, 255, 255, 255)).to_pil()
    wide, tall = image.size
    pixels = image.convert("RGB").load()
    middle = range(wide // 4, wide * 3 // 4, 7)
    is_red = [
        sum(pixels[x, y][0] > 150 and pixels[x, y][1] < 120 for x in middle) > len(middle) * 0.9
        for y in range(tall)
    ]
    edges = [y for y in range(1, tall) if is_red[y] != is_red[y - 1]]
    return [y / dpi * 25.4 for y in edges]


@pytest.mark.pdf
def test_the_printed_pages_are_the_letter_s_one_to_one(
    letter: bytes, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "MOST_DPI", 300)
    out = tmp_path / "out.pdf"
    told: list[tuple[int, int]] = []
    plan = PrintPlan("", (0, 1), title="letter", file=str(out))
    print_pages(letter, plan, lambda done, of: told.append((done, of)))

    printed = out.read_bytes()
    with pdfplumber.open(BytesIO(printed)) as document:
        assert len(document.pages) == 2
        assert float(document.pages[0].width) == pytest.approx(210 * MM, abs=1)
        assert float(document.pages[0].height) == pytest.approx(297 * MM, abs=1)
    wanted, found = red_rows(letter, 0), red_rows(printed, 0)
    assert len(wanted) >= 4
    assert found == pytest.approx(wanted, abs=0.3)
    assert told == [(0, 2), (1, 2)]


def test_a_band_is_never_a_whole_page(letter: bytes) -> None:
    tops, heights = [], []
    for top, band in bands(letter, 0, 600):
        tops.append(top)
        heights.append(band.height())
        assert band.width() * band.height() * 4 < 12_000_000

    assert tops == [sum(heights[:place]) for place in range(len(heights))]
    assert sum(heights) == round(297 / 25.4 * 600)


def test_stopping_ends_the_print(
    letter: bytes, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, _of: int) -> None:
        if done:
            raise Enough

    monkeypatch.setattr(printing, "MOST_DPI", 72)
    plan = PrintPlan("", (0, 1), file=str(tmp_path / "out.pdf"))
    with pytest.raises(Enough):
        print_pages(letter, plan, stop)


def test_a_printer_that_is_not_there_is_said(letter: bytes, qapp: QApplication) -> None:
    with pytest.raises(PrintTrouble):
        print_pages(letter, PrintPlan("no such printer", (0,)), no_step)


def test_only_a4_is_a4(letter: bytes) -> None:
    assert all(is_a4(size) for size in page_sizes(letter))
    assert is_a4((841.89, 595.28))
    assert not is_a4((612, 792))


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Path]:
    """Put a program called lp on the path that keeps what it is handed."""

    def put(code: int) -> Path:
        kept = tmp_path / "kept"
        kept.mkdir()
        script = tmp_path / "lp"
        script.write_text(
            f'#!/bin/sh\nprintf "%s\\n" "$@" > {kept}/words\n'
            f'for last; do :; done\ncp "$last" {kept}/file\necho refused >&2\nexit {code}\n'
        )
        script.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
        return kept

    return put


def test_cups_gets_the_very_bytes_unscaled(letter: bytes, lp: Callable[[int], Path]) -> None:
    kept = lp(0)
    print_pages(letter, PrintPlan("Office", (0, 2), copies=2, is_double=True), no_step)

    words = (kept / "words").read_text().splitlines()
    assert (kept / "file").read_bytes() == letter
    assert words[:4] == ["-d", "Office", "-n", "2"]
    for option in ("media=A4", "print-scaling=none", "sides=two-sided-long-edge"):
        assert option in words
    assert "page-ranges=1,3" in words


def test_what_cups_says_is_told(letter: bytes, lp: Callable[[int], Path]) -> None:
    lp(1)
    with pytest.raises(PrintTrouble, match="refused"):
        print_pages(letter, PrintPlan("Office", (0,)), no_step)
