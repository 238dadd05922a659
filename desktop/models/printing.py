"""Print the pages that are stored, one to one: the same bytes, never scaled to fit.

Where CUPS is there the PDF itself goes to ``lp``; elsewhere each page is drawn in bands at the
printer's own resolution, so that a page at 600 dpi never needs more than a few megabytes.

A job that CUPS took is followed for a while: where its printer is gone or stopped, the job is
taken back and the trouble told, so that nothing counts as printed that only waits.
"""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.files.pdf_reading import PDFIUM
from desktop.plain_class import dataclass
from desktop.wording import printing as words

if TYPE_CHECKING:
    import pypdfium2

MOST_DPI = 600
BAND_ROWS = 512
POINTS = 72
A4_POINTS = (595.276, 841.89)
NEAR_POINTS = 3.0
ASK_SECONDS = 5
SEND_SECONDS = 60
WATCHED_SECONDS = 20.0
POLL_SECONDS = 0.5
A4_MM = (210.0, 297.0)
JOB = re.compile(r"request id is (\S+)")
STOPPED = re.compile(r"^printer \S+ (disabled|not ready)", re.MULTILINE)
Step = Callable[[int, int], None]


class PrintTrouble(Exception):
    """The printer, or the program that hands pages to it, did not take them."""


@dataclass(frozen=True, slots=True)
class PrintPlan:
    """How to print: on which printer, how often, on both sides, which pages (from 0).

    ``file`` prints into a PDF file instead of onto paper; ``paper_mm`` is the paper's width and
    height as it stands.
    """

    printer: str
    pages: tuple[int, ...]
    copies: int = 1
    is_double: bool = False
    title: str = ""
    file: str = ""
    paper_mm: tuple[float, float] = A4_MM


def printers() -> tuple[str, ...]:
    """Return the printers there are, the usual one first; it may take a moment."""
    if _has_lp():
        return _queues()
    usual = QPrinterInfo.defaultPrinterName()
    names = [str(name) for name in QPrinterInfo.availablePrinterNames()]
    return tuple(sorted(names, key=lambda name: name != usual))


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return the width and height of each page, in points."""
    with _document(pdf) as document:
        return tuple(document.get_page_size(place) for place in range(len(document)))


def is_a4(size: tuple[float, float]) -> bool:
    """Return whether a page is A4, standing or lying, to a millimetre."""
    short, tall = sorted(size)
    return abs(short - A4_POINTS[0]) <= NEAR_POINTS and abs(tall - A4_POINTS[1]) <= NEAR_POINTS


def print_pages(pdf: bytes, plan: PrintPlan, step: Step) -> None:
    """Print as planned; ``step`` is told the pages done and may stop it by what it raises.

    Raises PrintTrouble.
    """
    if not plan.file and _has_lp():
        step(0, 1)
        _follow(_send(pdf, plan), plan.printer, step)
    else:
        _draw(pdf, plan, step)


def _has_lp() -> bool:
    return shutil.which("lp") is not None


def _queues() -> tuple[str, ...]:
    lines = _said("lpstat", "-e").split()
    usual = _said("lpstat", "-d").rpartition(":")[2].strip()
    return tuple(sorted(lines, key=lambda name: name != usual))


def _said(*asked: str) -> str:
    plain = {**os.environ, "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(
            asked, capture_output=True, text=True, timeout=ASK_SECONDS, check=False, env=plain
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def lp_words(plan: PrintPlan, file: Path) -> list[str]:
    """Return the command that hands the file to CUPS, unscaled."""
    sides = "two-sided-long-edge" if plan.is_double else "one-sided"
    pages = ",".join(str(page + 1) for page in plan.pages)
    options = (_media(plan), "print-scaling=none", f"sides={sides}", f"page-ranges={pages}")
    told = ["lp", "-d", plan.printer, "-n", str(plan.copies), "-t", plan.title or file.stem]
    return [*told, *(word for option in options for word in ("-o", option)), "--", str(file)]


def _media(plan: PrintPlan) -> str:
    if plan.paper_mm == A4_MM:
        return "media=A4"
    width, height = plan.paper_mm
    return f"media=Custom.{width:g}x{height:g}mm"


def _send(pdf: bytes, plan: PrintPlan) -> str:
    """Hand the pages to CUPS and return the job's name, blank where it gave none."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "print.pdf"
        file.write_bytes(pdf)
        try:
            done = subprocess.run(
                lp_words(plan, file),
                capture_output=True,
                text=True,
                timeout=SEND_SECONDS,
                check=False,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PrintTrouble(str(error)) from error
    if done.returncode:
        raise PrintTrouble(done.stderr.strip() or f"lp {done.returncode}")
    named = JOB.search(done.stdout)
    return named[1] if named else ""


def _follow(job: str, printer: str, step: Step) -> None:
    """Watch a job until it is through or goes on printing; take it back where its printer is gone.

    Raises PrintTrouble; what ``step`` raises takes the job back too.
    """
    left = WATCHED_SECONDS if job else 0.0
    try:
        while left > 0 and _is_under_way(job, printer):
            step(0, 1)
            time.sleep(POLL_SECONDS)
            left -= POLL_SECONDS
    except BaseException:
        _said("cancel", job)
        raise


def _is_under_way(job: str, printer: str) -> bool:
    state = _said("lpstat", "-p", printer)
    if not state:
        raise PrintTrouble(words.GONE)
    waiting = (line.split(maxsplit=1)[0] for line in _lines("lpstat", "-W", "not-completed", "-o"))
    if job not in waiting:
        return False
    if STOPPED.search(state):
        reason = " ".join(line.strip() for line in state.splitlines()[1:])
        raise PrintTrouble(reason or words.STANDS_STILL)
    return True


def _lines(*asked: str) -> list[str]:
    return [line for line in _said(*asked).splitlines() if line.strip()]


def _draw(pdf: bytes, plan: PrintPlan, step: Step) -> None:
    printer = _printer(plan)
    rounds = 1 if printer.supportsMultipleCopies() or plan.file else plan.copies
    places = plan.pages * rounds
    sizes = page_sizes(pdf)
    painter = QPainter()
    try:
        for done, place in enumerate(places):
            step(done, len(places))
            _begin_page(painter, printer, sizes[place], plan)
            for top, band in bands(pdf, place, printer.resolution()):
                painter.drawImage(0, top, band)
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()


def _begin_page(
    painter: QPainter, printer: QPrinter, size: tuple[float, float], plan: PrintPlan
) -> None:
    _lay_out(printer, size, plan.paper_mm)
    begun = printer.newPage() if painter.isActive() else painter.begin(printer)
    if not begun or printer.printerState() is QPrinter.PrinterState.Error:
        raise PrintTrouble(words.GONE if plan.printer else plan.file)


def _printer(plan: PrintPlan) -> QPrinter:
    if not plan.file and plan.printer not in QPrinterInfo.availablePrinterNames():
        raise PrintTrouble(words.GONE)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if plan.file:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(plan.file)
    else:
        printer.setPrinterName(plan.printer)
    printer.setDocName(plan.title)
    printer.setResolution(min(MOST_DPI, printer.resolution()))
    printer.setFullPage(True)
    both = QPrinter.DuplexMode.DuplexLongSide
    printer.setDuplex(both if plan.is_double else QPrinter.DuplexMode.DuplexNone)
    if printer.supportsMultipleCopies():
        printer.setCopyCount(plan.copies)
    return printer


def _lay_out(printer: QPrinter, size: tuple[float, float], paper_mm: tuple[float, float]) -> None:
    paper = QPageSize(QPageSize.PageSizeId.A4)
    lying = size[0] > size[1]
    if paper_mm != A4_MM:
        paper = QPageSize(QSizeF(*paper_mm), QPageSize.Unit.Millimeter)
        lying = False
    turned = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, turned, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def bands(pdf: bytes, place: int, dpi: int) -> Iterator[tuple[int, QImage]]:
    """Yield a page in stripes at that resolution, each with the row it begins at."""
    with _document(pdf) as document:
        page = document[place]
        width = round(page.get_width() / POINTS * dpi)
        height = round(page.get_height() / POINTS * dpi)
        for top in range(0, height, BAND_ROWS):
            rows = min(BAND_ROWS, height - top)
            yield top, _band(page, (width, height), top, rows)


def _band(page: "pypdfium2.PdfPage", size: tuple[int, int], top: int, rows: int) -> QImage:
    import pypdfium2
    from pypdfium2 import raw as pdfium

    width, height = size
    with PDFIUM:
        bitmap = pypdfium2.PdfBitmap.new_native(width, rows, pdfium.FPDFBitmap_BGRx)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, rows)
        flags = pdfium.FPDF_ANNOT | pdfium.FPDF_PRINTING
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, -top, width, height, 0, flags)
        if page.formenv is not None:
            pdfium.FPDF_FFLDraw(page.formenv, bitmap, page, 0, -top, width, height, 0, flags)
        raw = bytes(bitmap.buffer)
        image = QImage(raw, width, rows, bitmap.stride, QImage.Format.Format_RGB32).copy()
        bitmap.close()
    return image


@contextmanager
def _document(pdf: bytes) -> Iterator["pypdfium2.PdfDocument"]:
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        document.init_forms()  # else a seal that stands in a signature's field is not printed
    try:
        yield document
    finally:
        with PDFIUM:
            document.close()
