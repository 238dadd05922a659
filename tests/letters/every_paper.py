"""One paper of every kind, made once for all tests, and what stands where on its pages."""

import ctypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from desktop.letters.content import Format, LetterContent
from desktop.letters.notice import Notice, NoticeFacts, compose, field_names, list_names
from desktop.letters.render import RenderedLetter, render
from desktop.letters.waiver_letter import notice_facts
from tests.letters.letters_at_hand import CASE_3, MM, OFFICIAL, dressing

DAY = date(2026, 9, 29)
ITEM_COUNT = 3
SMALL = 9.0
OF_THE_WAIVER = (Notice.WAIVER, Notice.COMMITMENT, Notice.PAPER_LIST)
COPIED_TO = ("示范区政企联席办公室成员单位", "沥滘塱旻冷链有限公司")


def paper_facts(notice: Notice, **changes: Any) -> NoticeFacts:
    """Return facts with something in every field of the paper's wording."""
    values = {name: f"某{meaning[:4]}" for name, meaning in field_names(notice, DAY).items()}
    lists = {
        name: tuple(
            {f: f"{meaning[:4]}{i}" for f, meaning in item.items()} for i in range(ITEM_COUNT)
        )
        for name, item in list_names(notice, DAY).items()
    }
    given = {
        "notice": notice,
        "organ": OFFICIAL,
        "addressee": "沥滘塱旻冷链有限公司",
        "values": values,
        "lists": lists,
        "number": "示范容缺告〔2026〕7号",
        "issued_on": DAY,
        "contact": "何玥",
        "phone": "020-00000000",
    }
    return NoticeFacts(**{**given, **changes})


@cache
def content_of(notice: Notice) -> LetterContent:
    """Return the paper's content, that of the waiver letter with real words."""
    if notice in OF_THE_WAIVER:
        return compose(notice_facts(CASE_3, notice))
    return compose(paper_facts(notice))


@cache
def rendered(notice: Notice) -> RenderedLetter:
    """Return the paper sealed and with its code, where its format has a place for them."""
    content = content_of(notice)
    return render(content, dressing(content))


def is_signed(notice: Notice) -> bool:
    """Return whether the organ signs the paper itself."""
    return content_of(notice).format is not Format.SHEET


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character on a page, in millimetres from the upper left corner."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    font: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A filled path on a page: its box in millimetres, and its colour."""

    x0: float
    top: float
    x1: float
    bottom: float
    colour: tuple[int, int, int]

    @property
    def is_red(self) -> bool:
        """Whether it is drawn in the red of heads and seals."""
        return self.colour[0] > 200 and self.colour[1] < 60


@dataclass(frozen=True, slots=True)
class PageRead:
    """What a page of the finished file holds."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    drawn: tuple[Drawn, ...]

    def lines(self) -> list[tuple[float, tuple[Glyph, ...]]]:
        """Return the characters by baseline, from the top, but for the small words."""
        return _lines(glyph for glyph in self.glyphs if glyph.size > SMALL)

    def small_lines(self) -> list[tuple[float, tuple[Glyph, ...]]]:
        """Return the lines of the small words beside the code."""
        return _lines(glyph for glyph in self.glyphs if glyph.size <= SMALL)


def _lines(glyphs: Iterable[Glyph]) -> list[tuple[float, tuple[Glyph, ...]]]:
    found: dict[float, list[Glyph]] = {}
    for glyph in glyphs:
        found.setdefault(round(glyph.baseline, 1), []).append(glyph)
    return [(y, tuple(sorted(found[y], key=lambda g: g.x0))) for y in sorted(found)]


def said(glyphs: tuple[Glyph, ...]) -> str:
    """Return the characters as text."""
    return "".join(glyph.text for glyph in glyphs)


@cache
def pages_of(notice: Notice) -> tuple[PageRead, ...]:
    """Return the pages of the finished file as another program reads them."""
    return pages_in(rendered(notice).pdf)


def pages_in(data: bytes) -> tuple[PageRead, ...]:
    """Return the pages of a finished file as another program reads them."""
    with pypdfium2.PdfDocument(data) as document:
        return tuple(_page(page) for page in document)


def _page(page: Any) -> PageRead:
    height = page.get_height()
    text = page.get_textpage()
    glyphs = tuple(_glyphs(text, height))
    drawn = tuple(_drawn(page, height))
    return PageRead(page.get_width() / MM, height / MM, glyphs, drawn)


def _glyphs(text: Any, height: float) -> Iterator[Glyph]:
    x, y = ctypes.c_double(), ctypes.c_double()
    box, flags, name = pdfium.FS_RECTF(), ctypes.c_int(), ctypes.create_string_buffer(64)
    for index in range(text.count_chars()):
        character = chr(pdfium.FPDFText_GetUnicode(text, index))
        if not character.strip():
            continue
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        pdfium.FPDFText_GetFontInfo(text, index, name, 64, flags)
        size = pdfium.FPDFText_GetFontSize(text, index)
        font = name.value.decode().rpartition("+")[2]
        baseline = (height - y.value) / MM
        yield Glyph(character, x.value / MM, box.right / MM, baseline, size, font)


def _drawn(page: Any, height: float) -> Iterator[Drawn]:
    parts = [ctypes.c_uint() for _ in range(4)]
    for path in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = path.get_bounds()
        pdfium.FPDFPageObj_GetFillColor(path, *parts)
        red, green, blue = (part.value for part in parts[:3])
        yield Drawn(
            left / MM, (height - top) / MM, right / MM, (height - bottom) / MM, (red, green, blue)
        )
