"""Check that a file may be archived: PDF/A-2b, before it is signed.

Most of the check's time went into reading the outlines of the fonts' characters, the same ones in
every letter. So an outline that was read is not read again: the very same bytes are as good.
"""

import io
from collections.abc import Callable
from functools import cache
from typing import Any

MOST_KEPT = 20_000
"""Outlines remembered, a few megabytes; an office's letters need some thousand characters."""

_read: set[bytes] = set()


class NotArchivable(Exception):
    """The file is no PDF/A-2b; ``findings`` say what is wrong."""

    def __init__(self, findings: tuple[str, ...]) -> None:
        self.findings = findings
        super().__init__("; ".join(findings))


def check_pdfa(data: bytes) -> None:
    """Raise NotArchivable unless the file is PDF/A-2b.

    To be asked before signing: the check knows no signed files.
    """
    from pikepdf import pdfa  # takes tenths of a second, which a start of the client can't spare

    _remember_outlines()
    report = pdfa.validate_written(io.BytesIO(data), "2b")
    if not report.passed:
        raise NotArchivable(tuple(str(finding) for finding in report.findings))


@cache
def _remember_outlines() -> None:
    """Have the check ask once only whether an outline can be read, where it asks as it does now."""
    from pikepdf.pdfa import _fontprogram

    program: Any = _fontprogram.TrueTypeProgram
    asked: Callable[[Any, int], bool] = program.has_gid

    def has_gid(font: Any, gid: int) -> bool:
        outline = _outline(font, gid)
        if outline in _read:
            return True
        is_readable = asked(font, gid)
        if is_readable and outline and len(_read) < MOST_KEPT:
            _read.add(outline)
        return is_readable

    program.has_gid = has_gid


def _outline(font: Any, gid: int) -> bytes:
    """Return the bytes of a plain outline; blank for a composed one, which rests on others."""
    try:
        outline = bytes(font._font["glyf"].glyphs[font._order[gid]].data)
    except (AttributeError, KeyError, IndexError):
        return b""
    return outline if outline[:1] < b"\x80" else b""
