"""A letter with its enclosures, set on the grid, beside reportlab's own paragraphs of its text.

Platypus with ``wordWrap="CJK"`` is what reportlab offers for Chinese: no seal, no code, no
justified lines, no PDF/A, and it breaks the rules of line starts and ends.
"""

import io
from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate
from side_by_side import in_turns, show

from desktop.letters import fonts, lines, page, titles
from desktop.letters.archive import NotArchivable, check_pdfa
from desktop.letters.content import Block, LetterContent, Table
from desktop.letters.display import Face
from desktop.letters.render import render
from desktop.letters.waiver_letter import compose
from tests.letters.letters_at_hand import CASE_3, dressing, lines_of, read, words

ROUNDS = 8
NOT_FIRST = frozenset("，。、；：？！）》〉】」』”’…,.;:?!)%‰℃")
NOT_LAST = frozenset("（《〈【「『“‘(￥")
STYLE = ParagraphStyle(
    "body",
    fontName=str(Face.FANG),
    fontSize=page.BODY_SIZE,
    leading=page.LINE,
    firstLineIndent=2 * page.EM,
    wordWrap="CJK",
)


def texts(content: LetterContent) -> Iterator[str]:
    """Yield every paragraph and cell of the letter and its enclosures."""
    yield content.title
    yield content.addressee
    yield from texts_of(content.body)
    for enclosure in content.enclosures:
        yield enclosure.title
        yield from texts_of(enclosure.blocks)
    yield content.remark


def texts_of(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row)
        else:
            yield block.lead + block.text


def by_platypus(content: LetterContent) -> bytes:
    fonts.register()
    target = io.BytesIO()
    side = (A4[0] - page.WIDTH) / 2
    document = SimpleDocTemplate(
        target, pagesize=A4, leftMargin=side - 6, rightMargin=side - 6, invariant=1
    )
    document.build([Paragraph(text, STYLE) for text in texts(content) if text])
    return target.getvalue()


def forget() -> None:
    """Let go of every paragraph and title that was set before."""
    lines._lines.cache_clear()
    titles._proposed.cache_clear()


def by_grid(content: LetterContent) -> bytes:
    forget()
    return render(content, dressing(content)).pdf


class Typing:
    """A letter whose progress gets one more character each time, as it is typed in the form."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> bytes:
        self.count += 1
        first, *others = CASE_3.papers
        typed = replace(first, progress=first.progress + str(self.count))
        return render(compose(replace(CASE_3, papers=(typed, *others)))).pdf


def set_anew(typing: Typing) -> bytes:
    """Set the typed letter as if none of its paragraphs had been set before."""
    forget()
    return typing()


def checked(content: LetterContent) -> bytes:
    data = by_grid(content)
    check_pdfa(data)
    return data


def wrong_lines(data: bytes) -> tuple[int, int, int]:
    """Return how many lines break the rules of starts and ends, all lines, and pages."""
    found = []
    with read(data) as document:
        pages = len(document.pages)
        for each in document.pages:
            upright = each.filter(lambda o: o["object_type"] != "char" or o["upright"])
            found += [words(line).strip() for line in lines_of(upright).values()]
    found = [line for line in found if line]
    wrong = [line for line in found if line[0] in NOT_FIRST or line[-1] in NOT_LAST]
    return len(wrong), len(found), pages


def is_archivable(data: bytes) -> bool:
    try:
        check_pdfa(data)
    except NotArchivable:
        return False
    return True


def about(name: str, data: bytes) -> str:
    wrong, lines, pages = wrong_lines(data)
    archive = "PDF/A-2b" if is_archivable(data) else "no PDF/A"
    size = f"{pages} pages, {len(data) // 1024} kB, {archive}"
    return f"{name}: {size}, {wrong} of {lines} lines badly broken"


def main() -> None:
    content = compose(CASE_3)
    ways = {
        "grid, seal, signed code, PDF/A-2b": lambda: by_grid(content),
        "platypus Paragraph, wordWrap=CJK (text alone)": lambda: by_platypus(content),
        "grid, and the file checked for PDF/A-2b": lambda: checked(content),
    }
    typing = Typing()
    live = {
        "one more character typed: what changed is set": typing,
        "one more character typed: all is set anew": lambda: set_anew(typing),
    }
    taken = in_turns(ways | live, ROUNDS)
    notes = (about("grid", by_grid(content)), about("platypus", by_platypus(content)))
    show("A letter", taken, notes)


if __name__ == "__main__":
    main()
