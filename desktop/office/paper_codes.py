"""The codes of the papers an act makes: signed once, and put on the very words they are for.

The officer whose act made a paper signs its code as the act is recorded; it stands in that act's
entry. So every desk draws the same paper, also without a connection.
"""

from collections.abc import Iterable
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.domain.paper_codes import MakesPaper
from desktop.letters.content import Format, LetterContent, content_digest
from desktop.letters.verify import NotGenuine, Verification, signed, stated
from desktop.store.acceptance import Head


def code_on(content: LetterContent, event: object) -> str:
    """Return the code that was signed for these very words; blank where there is none."""
    codes = event.codes if isinstance(event, MakesPaper) else ()
    digest = content_digest(content) if codes else ""
    return next((code for code in codes if _digest(code) == digest), "")


def lacks_its_code(content: LetterContent, event: object) -> bool:
    """Return whether a code was signed for the paper, but for other words."""
    is_coded = isinstance(event, MakesPaper) and bool(event.codes)
    return is_coded and bears_code(content) and not code_on(content, event)


def bears_code(content: LetterContent) -> bool:
    """Return whether a paper bears a code: all that the office signs itself.

    A sheet is filled in and signed by others, or goes inside another paper.
    """
    return content.format is not Format.SHEET


def signed_codes(
    contents: Iterable[LetterContent], head: Head, key: Ed25519PrivateKey
) -> tuple[str, ...]:
    """Return a code for each paper that bears one; ``head`` is how far the signer's store got."""
    return tuple(
        signed(
            Verification(
                number=content.number,
                issued_on=content.issued_on,
                content_digest=content_digest(content),
                sseq=head.sseq,
                chain=head.chain,
            ),
            key,
        )
        for content in contents
        if bears_code(content) and content.issued_on is not None
    )


@lru_cache(maxsize=256)
def _digest(code: str) -> str:
    try:
        return stated(code).content_digest
    except NotGenuine:
        return ""
