"""Every character of the general standard table (通用规范汉字表) prints, in text and in titles."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from desktop.letters import fonts, pdf
from desktop.letters.display import Face, Page, TextRun

TABLE = Path(__file__).parent / "data" / "general_standard_characters.txt"
CHAINS = {"text": Face.FANG, "run-in heads": Face.KAI, "titles": Face.BIAO_SONG, "heads": Face.HEI}
A_LINE = 60


@cache
def characters() -> str:
    return "".join(TABLE.read_text(encoding="utf-8").split())


def rare() -> str:
    """Return the table's third level, for names of persons and places."""
    return TABLE.read_text(encoding="utf-8").split()[2]


@cache
def drawn() -> str:
    """Return the text that another program reads from one file with the rare ones in it twice."""
    fonts.register()
    runs = [
        TextRun(sign, fonts.face_for(sign, wanted) or wanted, 8.0, 20.0 + 9.0 * column, 9.0 * row)
        for wanted in (Face.FANG, Face.BIAO_SONG)
        for row, start in enumerate(range(0, len(rare()), A_LINE), start=1)
        for column, sign in enumerate(rare()[start : start + A_LINE])
    ]
    half = len(rare())
    about = pdf.About("", "", "", datetime(2026, 2, 13, tzinfo=UTC))
    pages = (Page(tuple(runs[:half])), Page(tuple(runs[half:])))
    with pypdfium2.PdfDocument(pdf.write(pages, about, (600.0, 300.0))) as document:
        return "|".join(page.get_textpage().get_text_range() for page in document)


def test_the_table_is_whole() -> None:
    assert len(set(characters())) == 8105


@pytest.mark.parametrize("wanted", CHAINS.values(), ids=list(CHAINS))
def test_each_character_has_ink_in_the_chain(wanted: Face) -> None:
    fonts.register()
    without = [c for c in characters() if not ink(c, fonts.face_for(c, wanted))]

    assert without == []


def ink(character: str, face: Face | None) -> int:
    """Return how many bytes the outline of the glyph takes that the face draws, 0 for a blank."""
    if face is None:
        return 0
    metrics = fonts._face(face)
    glyph = metrics.charToGlyph[ord(character)]
    return int(metrics.glyphPos[glyph + 1] - metrics.glyphPos[glyph])


def test_titles_and_heads_need_no_other_face() -> None:
    for wanted in (Face.BIAO_SONG, Face.HEI):
        assert {fonts.face_for(c, wanted) for c in characters()} == {wanted}


@pytest.mark.pdf
def test_rare_characters_are_read_back_from_text_and_from_titles() -> None:
    """Those beyond U+FFFF too, which search and copy would take for others."""
    text, titles = drawn().split("|")

    assert len(rare()) == 1605
    assert max(rare()) > "\uffff"
    assert not set(rare()) - set(text)
    assert not set(rare()) - set(titles)


def test_a_blank_would_be_seen() -> None:
    fonts.register()

    assert ink("\u3000", Face.FANG) == 0
