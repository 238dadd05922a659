"""Render a letter: content in, the bytes of its file out, the same for the same content."""

from datetime import UTC, datetime, time

from desktop.clock import OFFICE_ZONE
from desktop.letters.carried import carried
from desktop.letters.compose import compose
from desktop.letters.content import UNDRESSED, Dressing, LetterContent, content_digest
from desktop.plain_class import dataclass
from desktop.wording import letters as words

UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
"""Stamped into drafts, which have no date yet."""


@dataclass(frozen=True, slots=True)
class RenderedLetter:
    """A letter's file with the digest of its content."""

    pdf: bytes
    page_count: int
    content_digest: str


def render(content: LetterContent, dressing: Dressing = UNDRESSED) -> RenderedLetter:
    """Return the letter's PDF; raise MissingGlyph where a character cannot be drawn."""
    from desktop.letters import pdf  # reportlab is loaded only where a letter is drawn

    pages = compose(content, dressing)
    about = pdf.About(
        title=content.title + (words.OVERPRINT if dressing.is_overprint else ""),
        author=content.organ.full_name,
        subject=content.number,
        made_at=_made_at(content, dressing),
        source=carried(content, dressing) if dressing.verification else "",
    )
    return RenderedLetter(pdf.write(pages, about), len(pages), content_digest(content))


def _made_at(content: LetterContent, dressing: Dressing) -> datetime:
    if dressing.issued_at is not None:
        return dressing.issued_at
    if content.issued_on is None:
        return UNDATED
    return datetime.combine(content.issued_on, time(), OFFICE_ZONE)
