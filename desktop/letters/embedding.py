"""A face as a letter's file embeds it: the outlines that were used, and nothing else of the font.

reportlab 5.1 puts every Latin letter into each face's subset, copies the font's names and the whole
table of outlines for each, and writes widths figure by figure: half of the time a letter took, and
a seventh of its size.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from pathlib import Path
from struct import pack, unpack
from typing import Any

from reportlab.pdfbase import pdfdoc, ttfonts

from desktop.plain_class import dataclass

AS_THEY_ARE = ("cvt ", "fpgm", "prep")
"""Tables the outlines' instructions need; a face without instructions has none of them."""

NO_NAMES = b"\x00\x03\x00\x00"
VERSION = 0x00010000
MAGIC = 0xB1B0AFBA
"""What all words of a font file add up to."""

WHOLE = 0xFFFFFFFF
WORD = 4
KEPT = 20_000
"""Outlines that stay at hand, some megabytes; an office's letters need some thousand."""

COMPOSED = b"\x80"
"""An outline that begins with that or more is made of others."""


class EmbeddedFace(ttfonts.TTFont):  # type: ignore[misc]
    """One of the letters' faces, as reportlab writes it into a document."""

    def __init__(self, name: str, file: Path) -> None:
        super().__init__(name, str(file), shapable=False, asciiReadable=False)

    def splitString(  # noqa: N802 - reportlab's name
        self, text: str, doc: Any, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """Override TTFont.splitString: characters met before are looked up at once."""
        state = self.state.get(doc)
        codes = [state.assignments.get(ord(sign), -1) for sign in text] if state else [-1]
        lowest, highest = min(codes), max(codes)
        if lowest < 0 or lowest >> 8 != highest >> 8:
            split: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
            return split
        return [(lowest >> 8, bytes([code & 0xFF for code in codes]))]

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab's name
        """Override TTFont.addObjects: widths are written at once."""
        super().addObjects(doc)
        for font in doc.idToObject["BasicFonts"].dict.values():
            if isinstance(font, pdfdoc.PDFTrueTypeFont) and isinstance(
                font.Widths, pdfdoc.PDFArray
            ):
                font.Widths = _figures(font.Widths.sequence)


def subset(face: Any, characters: Sequence[int]) -> bytes:
    """Return a font of the characters, each under its place among them."""
    glyphs = [face.charToGlyph.get(character, 0) for character in characters]
    order = list(dict.fromkeys((0, *glyphs)))
    outlines = [_outline(face, glyph) for glyph in order]
    if any(outline.is_composed for outline in outlines):
        return bytes(type(face).makeSubset(face, list(characters)))
    copied = {tag: face.get_table(tag) for tag in AS_THEY_ARE if tag in face.table}
    places = list(accumulate((len(outline.data) for outline in outlines), initial=0))
    is_long = places[-1] > 2 * 0xFFFF
    tables = copied | {
        "post": NO_NAMES + face.get_table("post")[4:16] + bytes(16),
        "cmap": _cmap(glyphs, {glyph: place for place, glyph in enumerate(order)}),
        **_metrics(face, order),
        "loca": _packed("L" if is_long else "H", [p if is_long else p // 2 for p in places]),
        "head": _with(_with(face.get_table("head"), 50, int(is_long)), 8, 0, 0),
        "glyf": b"".join(outline.data for outline in outlines),
    }
    sums = {tag: _sum(data) for tag, data in tables.items() if tag != "glyf"}
    sums["glyf"] = sum(outline.sum for outline in outlines) & WHOLE
    return _file(tables, sums)


@dataclass(frozen=True, slots=True)
class _Outline:
    """A character's outline, filled up to whole words, and their sum."""

    data: bytes
    sum: int
    is_composed: bool


@lru_cache(maxsize=KEPT)
def _outline(face: Any, glyph: int) -> _Outline:
    start, _length = face.get_table_pos("glyf")
    begins, ends = face.glyphPos[glyph : glyph + 2]
    data = bytes(face._ttf_data[start + begins : start + ends])
    data += bytes(-len(data) % WORD)
    return _Outline(data, _sum(data), data[:1] >= COMPOSED)


def _cmap(glyphs: Sequence[int], places: Mapping[int, int]) -> bytes:
    """Return the one table readers ask of a subset: Macintosh, format 6, from code 0 on."""
    count = len(glyphs)
    head = (0, 1, 1, 0, 0, 12, 6, 10 + 2 * count, 0, 0, count)
    return _packed("H", (*head, *(places[glyph] for glyph in glyphs)))


def _metrics(face: Any, order: Sequence[int]) -> dict[str, bytes]:
    """Return the tables of advances; a run of the same at the end is written once."""
    advances, bearings = zip(*(map(int, face.hmetrics[glyph]) for glyph in order), strict=True)
    full = len(order)
    while full > 1 and advances[full - 1] == advances[full - 2]:
        full -= 1
    pairs = chain.from_iterable(zip(advances[:full], bearings[:full], strict=True))
    return {
        "hmtx": _packed("H", (*pairs, *bearings[full:])),
        "hhea": _with(face.get_table("hhea"), 34, full),
        "maxp": _with(face.get_table("maxp"), 4, len(order)),
    }


def _file(tables: Mapping[str, bytes], sums: Mapping[str, int]) -> bytes:
    """Return the font file of the tables, whose sums it says."""
    count, names = len(tables), sorted(tables)
    step = count.bit_length() - 1
    head = pack(">LHHHH", VERSION, count, 16 << step, step, 16 * count - (16 << step))
    place = len(head) + 16 * count
    for name in names:
        length = len(tables[name])
        head += pack(">4sLLL", name.encode(), sums[name], place, length)
        place += length + -length % WORD
    adjusted = (MAGIC - _sum(head) - sum(sums.values())) & WHOLE
    written = {**tables, "head": _with(tables["head"], 8, adjusted >> 16, adjusted & 0xFFFF)}
    padded = (written[name] + bytes(-len(written[name]) % WORD) for name in names)
    return head + b"".join(padded)


def _sum(data: bytes) -> int:
    """Return the sum of the data's words, as a font file says it of each table."""
    filled = data + bytes(-len(data) % WORD)
    words: tuple[int, ...] = unpack(f">{len(filled) // WORD}L", filled)
    return sum(words) & WHOLE


def _packed(kind: str, figures: Sequence[int]) -> bytes:
    return pack(f">{len(figures)}{kind}", *figures)


def _with(table: bytes, at: int, *figures: int) -> bytes:
    return table[:at] + _packed("H", figures) + table[at + 2 * len(figures) :]


def _figures(widths: Sequence[float]) -> bytes:
    return f"[ {' '.join(map(pdfdoc.fp_str, widths))} ]".encode()
