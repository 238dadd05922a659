"""Printing: the stored pages one to one, in bands, by lp where it is there."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from desktop.letters.content import Dressing
from desktop.letters.render import render
from desktop.letters.sheets import layout_of, render_sheets
from desktop.letters.waiver_letter import compose
from desktop.models import printing
from desktop.models.pdf_pages import draw_page
from desktop.models.printing import PrintPlan, PrintTrouble, bands, is_a4, page_sizes, print_pages
from tests.letters.letters_at_hand import CASE_3
from tests.letters.test_sheets import AT

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


def test_envelopes_go_to_cups_with_their_own_paper() -> None:
    plan = PrintPlan("Office", (0,), paper_mm=(220.0, 110.0))

    assert "media=Custom.220x110mm" in printing.lp_words(plan, Path("x.pdf"))


def test_an_envelope_is_printed_on_its_own_paper(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "MOST_DPI", 72)
    envelope = render_sheets(layout_of("envelope_dl"), [{"addressee": "供电"}], AT)
    out = tmp_path / "out.pdf"
    print_pages(envelope, PrintPlan("", (0,), file=str(out), paper_mm=(220.0, 110.0)), no_step)

    (size,) = page_sizes(out.read_bytes())
    assert size == pytest.approx((220 * MM, 110 * MM), abs=1)


def test_what_is_printed_lies_on_white_with_its_seal_in_red() -> None:
    sealed = render(compose(CASE_3), Dressing(is_sealed=True)).pdf
    page = draw_page(sealed, 0, 600).image
    drawn = [band for _, band in bands(sealed, 0, 72)]

    for corner in (page.pixelColor(2, 2), drawn[0].pixelColor(2, 2)):
        assert (corner.red(), corner.green(), corner.blue(), corner.alpha()) == (255,) * 4
    for images in ([page], drawn):
        reds = sum(
            1
            for image in images
            for x in range(0, image.width(), 3)
            for y in range(image.height() // 2 if image is page else 0, image.height(), 3)
            if image.pixelColor(x, y).red() > 180 and image.pixelColor(x, y).green() < 90
        )
        assert reds > 60


CUPS = """#!/bin/sh
case $0 in
  */lp) echo "request id is Office-7 (1 file(s))" ;;
  */cancel) echo "$@" >> {kept}/cancelled ;;
  */lpstat)
    case $1 in
      -p) cat {kept}/state ;;
      -W) cat {kept}/jobs; : > {kept}/jobs ;;
    esac ;;
esac
"""
IDLE = "printer Office is idle.  enabled since Fri Feb 13 16:55:00 2026\n"
STOPPED = "printer Office disabled since Fri Feb 13 16:55:00 2026 -\n\tUnplugged or turned off\n"
WAITING = "Office-7 lianghui 1024 Fri Feb 13 16:55:00 2026\n"


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Put programs of CUPS on the path; say how its printer and its queue stand."""
    monkeypatch.setattr(printing, "POLL_SECONDS", 0.001)
    monkeypatch.setattr(printing, "WATCHED_SECONDS", 0.005)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    for name in ("lp", "lpstat", "cancel"):
        (tmp_path / name).write_text(CUPS.format(kept=tmp_path))
        (tmp_path / name).chmod(0o755)

    def put(state: str, jobs: str) -> Path:
        (tmp_path / "state").write_text(state)
        (tmp_path / "jobs").write_text(jobs)
        return tmp_path / "cancelled"

    return put


@pytest.mark.parametrize("jobs", ["", WAITING], ids=["through at once", "through after a while"])
def test_a_job_that_goes_through_is_printed(
    letter: bytes, cups: Callable[[str, str], Path], jobs: str
) -> None:
    cancelled = cups(IDLE, jobs)
    print_pages(letter, PrintPlan("Office", (0,)), no_step)

    assert not cancelled.exists()


@pytest.mark.parametrize(
    ("state", "why"),
    [
        pytest.param(STOPPED, "Unplugged or turned off", id="turned off"),
        pytest.param("", "断开", id="gone"),
    ],
)
def test_a_printer_that_vanishes_under_a_job_gives_it_back(
    letter: bytes, cups: Callable[[str, str], Path], state: str, why: str
) -> None:
    cancelled = cups(state, WAITING)
    with pytest.raises(PrintTrouble, match=why):
        print_pages(letter, PrintPlan("Office", (0,)), no_step)

    assert cancelled.read_text() == "Office-7\n"


def test_stopping_takes_a_waiting_job_back(letter: bytes, cups: Callable[[str, str], Path]) -> None:
    class Enough(Exception):
        pass

    told: list[int] = []

    def stop(done: int, _of: int) -> None:
        told.append(done)
        if len(told) > 1:
            raise Enough

    cancelled = cups(IDLE, WAITING)
    with pytest.raises(Enough):
        print_pages(letter, PrintPlan("Office", (0,)), stop)

    assert cancelled.read_text() == "Office-7\n"
