"""What a PDF holds beside its pages that a reader may do or open by itself: found, never run.

Every object is looked at, those packed in streams too, and names written in another way (`#4a#53`)
are known. A link to an address is no more than a link, and is not told.
"""

import io
from collections.abc import Iterator
from typing import Any

from desktop.files.pdf_reading import NotReadable

MOST_OBJECTS = 100_000
DEEPEST = 40
UNSEARCHED = "unsearched"
"""Told where a file has so many objects that not all were looked at."""

_ACTIONS = {
    "/JavaScript": "script",
    "/Launch": "launch",
    "/SubmitForm": "send",
    "/ImportData": "send",
    "/GoToR": "elsewhere",
    "/GoToE": "elsewhere",
    "/Rendition": "media",
    "/Movie": "media",
    "/Sound": "media",
    "/RichMediaExecute": "media",
}
_NOTES = {
    "/FileAttachment": "attachment",
    "/RichMedia": "media",
    "/Movie": "media",
    "/Sound": "media",
    "/Screen": "media",
    "/3D": "media",
}
_KEYS = {"/JS": "script", "/XFA": "form", "/EF": "attachment", "/EmbeddedFiles": "attachment"}
KINDS = ("script", "launch", "send", "elsewhere", "attachment", "form", "media", UNSEARCHED)


def flags_of(data: bytes) -> tuple[str, ...]:
    """Return the kinds that were found, in the order of `KINDS`; raises NotReadable."""
    import pikepdf  # only where a scan is a PDF

    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            found = set(_found(document))
    except pikepdf.PasswordError:
        raise NotReadable("locked") from None
    except (pikepdf.PdfError, ValueError, RuntimeError, TypeError, AttributeError):
        raise NotReadable("damaged") from None
    return tuple(kind for kind in KINDS if kind in found)


def _found(document: Any) -> Iterator[str]:
    yield from _in(document.trailer, 0)
    for number, held in enumerate(document.objects):
        if number == MOST_OBJECTS:
            yield UNSEARCHED
            return
        yield from _in(held, 0)


def _in(held: Any, depth: int) -> Iterator[str]:
    """Yield what an object says of itself and of the parts that lie in it, not beside it."""
    import pikepdf

    if isinstance(held, pikepdf.Array):
        parts = list(held)
    elif isinstance(held, pikepdf.Dictionary | pikepdf.Stream):
        yield from _of_dictionary(held)
        parts = [part for _name, part in held.items()]
    else:
        return
    if depth == DEEPEST:
        yield UNSEARCHED
        return
    for part in parts:
        if not getattr(part, "is_indirect", True):
            yield from _in(part, depth + 1)


def _of_dictionary(held: Any) -> Iterator[str]:
    for key, kind in _KEYS.items():
        if key in held:
            yield kind
    yield from _named(_ACTIONS, held.get("/S"))
    yield from _named(_NOTES, held.get("/Subtype"))


def _named(kinds: dict[str, str], name: Any) -> Iterator[str]:
    kind = kinds.get(str(name)) if name is not None else None
    if kind is not None:
        yield kind
