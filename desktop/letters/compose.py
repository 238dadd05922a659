"""Compose a letter's pages from its content: pure, without any file format."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.letters import ends, fonts, heads
from desktop.letters.content import UNDRESSED, Dressing, LetterContent, Paragraph
from desktop.letters.coverage import missing_glyphs
from desktop.letters.display import Item, Page
from desktop.letters.enclosures import enclosure_list, enclosure_pages
from desktop.letters.paginate import Filled, paginate
from desktop.letters.strips import BLANK, Strip, block_strips, keep_last
from desktop.wording import letters as words

TEXT_WITH_SIGNATURE = 2
"""Lines of text that share a page with the signature, which never stands alone."""


def compose(content: LetterContent, dressing: Dressing = UNDRESSED) -> tuple[Page, ...]:
    """Return the letter's pages; raise MissingGlyph where a character cannot be drawn."""
    fonts.register()
    missing = missing_glyphs(content)
    if missing:
        raise fonts.MissingGlyph(missing)
    head = heads.head(content)
    copied_to, tail = ends.copies(content.copied_to)
    filled = paginate(_strips(content, dressing), head.text_top, tail)
    watermark = ends.watermarks(content, dressing)
    return tuple(
        Page(_items(number, filled, head.items, copied_to, watermark))
        for number in range(1, len(filled) + 1)
    )


def _items(
    number: int,
    filled: Sequence[Filled],
    head: Sequence[Item],
    copied_to: Sequence[Item],
    watermark: Sequence[Item],
) -> tuple[Item, ...]:
    items = [*watermark, *(head if number == 1 else ()), *filled[number - 1].items]
    items += ends.page_number(number) if number > 1 else ()
    items += copied_to if number == len(filled) else ()
    return tuple(items)


def _strips(content: LetterContent, dressing: Dressing) -> list[Strip]:
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
    end = [replace(BLANK, keeps_next=True), *listed]
    return [*keep_last(text, 1), *keep_last(end, len(end))]


def _addressee(content: LetterContent) -> tuple[Strip, ...]:
    if not content.addressee:
        return ()
    return block_strips(Paragraph(content.addressee + words.COLON, indent=0))


def _body(content: LetterContent) -> list[Strip]:
    return [strip for block in content.body for strip in block_strips(block)]
