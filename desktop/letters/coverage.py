"""Find the characters of a letter that no face can draw, before anything is drawn."""

from collections.abc import Iterable, Iterator

from desktop.letters import fonts
from desktop.letters.content import Block, LetterContent, Paragraph
from desktop.letters.display import Face
from desktop.letters.fonts import Missing
from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class Borrowed:
    """A rare character, the part of the letter it first stands in, and the face that draws it."""

    character: str
    where: str
    face: Face


def missing_glyphs(content: LetterContent) -> tuple[Missing, ...]:
    """Return each character without a glyph with the part of the letter it first stands in."""
    found: dict[str, Missing] = {}
    for where, text, face in _texts(content):
        for gap in fonts.missing(text, face, where):
            found.setdefault(gap.character, gap)
    return tuple(found.values())


def borrowed_glyphs(content: LetterContent) -> tuple[Borrowed, ...]:
    """Return each rare character that the face of its place lacks, with the face that draws it."""
    found: dict[str, Borrowed] = {}
    for where, text, wanted in _texts(content):
        for character in text:
            face = fonts.face_for(character, wanted)
            if face not in (None, wanted, Face.SERIF) and character not in found:
                found[character] = Borrowed(character, where, face)
    return tuple(found.values())


def _texts(content: LetterContent) -> Iterator[tuple[str, str, Face]]:
    yield "organ", content.organ.full_name, Face.BIAO_SONG
    yield "title", content.title + "".join(content.title_lines), Face.BIAO_SONG
    yield "number", content.number, Face.FANG
    yield "marks", "".join(content.marks), Face.HEI
    yield "addressee", content.addressee, Face.FANG
    yield from _of_blocks("body", content.body)
    for place, enclosure in enumerate(content.enclosures, start=1):
        yield f"enclosure {place}", enclosure.title + enclosure.number, Face.BIAO_SONG
        yield from _of_blocks(f"enclosure {place}", enclosure.blocks)
    yield "remark", content.remark, Face.FANG
    yield "copied_to", "".join(content.copied_to), Face.FANG
    yield "seal_purpose", content.seal_purpose, Face.BIAO_SONG
    yield from _of_blocks("receipt", content.receipt)
    yield "code_note", content.code_note, Face.FANG


def _of_blocks(where: str, blocks: Iterable[Block]) -> Iterator[tuple[str, str, Face]]:
    for place, block in enumerate(blocks, start=1):
        if isinstance(block, Paragraph):
            yield f"{where}, paragraph {place}", block.lead, Face.KAI
            yield f"{where}, paragraph {place}", block.text, Face.FANG
            continue
        titles = "".join(column.title for column in block.columns)
        yield f"{where}, table head", titles.replace("\n", ""), Face.HEI
        for row, cells in enumerate(block.rows, start=1):
            # A line break ends a line inside a cell; it is no character to draw.
            yield f"{where}, table row {row}", "".join(cells).replace("\n", ""), Face.FANG
