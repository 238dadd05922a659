"""Compose a letter's pages from its content: pure, without any file format."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.letters import ends, fonts, heads, page
from desktop.letters.content import UNDRESSED, Dressing, Format, LetterContent, Paragraph
from desktop.letters.coverage import missing_glyphs
from desktop.letters.display import Page
from desktop.letters.enclosures import enclosure_list, enclosure_pages, without_widow
from desktop.letters.paginate import Filled, paginate
from desktop.letters.strips import BLANK, Strip, block_strips, keep_last
from desktop.wording import letters as words

BLANK_PAGE = Filled((), page.TOP)
"""A page of a document on which nothing or its 版记 alone stands, which belongs on an even one."""

TEXT_WITH_SIGNATURE = 2
"""Lines of text that share a page with the signature, which never stands alone."""


def compose(content: LetterContent, dressing: Dressing = UNDRESSED) -> tuple[Page, ...]:
    """Return the letter's pages; raise MissingGlyph where a character cannot be drawn."""
    fonts.register()
    missing = missing_glyphs(content)
    if missing:
        raise fonts.MissingGlyph(missing)
    head = heads.head(content)
    foot, tail = ends.foot(content)
    filled, numbered = _filled(content, _strips(content, dressing), head.text_top, tail)
    watermark = ends.watermarks(content, dressing)
    first = head.over() if dressing.is_overprint else head.items
    pages = []
    for number, one in enumerate(filled, start=1):
        items = [*watermark, *(first if number == 1 else ()), *one.items]
        items += ends.page_number(number) if number in numbered else ()
        items += foot if number == len(filled) else ()
        pages.append(Page(tuple(items)))
    return tuple(pages)


def _filled(
    content: LetterContent, strips: Sequence[Strip], top: float, tail: float
) -> tuple[tuple[Filled, ...], range]:
    """Return the pages, and which of them bear their number."""
    if content.format is not Format.DOCUMENT:
        filled = paginate(strips, top, tail)
        return filled, range(2, len(filled) + 1)
    filled = paginate(strips, top, 0.0)
    if len(filled) % 2:
        return (*filled, BLANK_PAGE), range(1, len(filled) + 2)
    if filled[-1].end <= page.BOTTOM - tail:
        return filled, range(1, len(filled) + 1)
    return (*filled, BLANK_PAGE, BLANK_PAGE), range(1, len(filled) + 1)


def _strips(content: LetterContent, dressing: Dressing) -> list[Strip]:
    if content.format is Format.SHEET:
        blocks = (without_widow(block_strips(block)) for block in content.body)
        body = [strip for strips in blocks for strip in strips]
        return [*_addressee(content), *body, *enclosure_pages(content.enclosures)]
    strips = _text(content)
    receipt = [s for paragraph in content.receipt for s in block_strips(paragraph)]
    end = (ends.signature(content, dressing), *ends.remark(content), *receipt)
    strips += [*keep_last(end[:-1], len(end)), end[-1]]
    strips += enclosure_pages(content.enclosures)
    return strips


def _text(content: LetterContent) -> list[Strip]:
    """Return all above the signature, its last lines bound to it."""
    text = [*_addressee(content), *_body(content)]
    listed = enclosure_list(content.enclosures)
    if not listed:
        return list(keep_last(text, TEXT_WITH_SIGNATURE))
    begun = [replace(strip, keeps_next=True) for strip in (BLANK, listed[0])]
    return [*keep_last(text, 1), *keep_last([*begun, *listed[1:]], TEXT_WITH_SIGNATURE)]


def _addressee(content: LetterContent) -> tuple[Strip, ...]:
    if not content.addressee:
        return ()
    return block_strips(Paragraph(content.addressee + words.COLON, indent=0))


def _body(content: LetterContent) -> list[Strip]:
    return [strip for block in content.body for strip in block_strips(block)]
