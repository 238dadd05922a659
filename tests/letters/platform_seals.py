"""Letters as a seal platform gives them back: signed once more, with something drawn on a page."""

import io

import pikepdf
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.sign import fields, signers
from pyhanko.stamp import StaticStampStyle

from desktop.letters.certificate import Identity
from desktop.letters.signature import _signer

RED = b"0.86 .13 .13 rg 0 0 110 110 re f"
WHITE = b"1 1 1 rg 0 0 110 110 re f"
Place = tuple[int, int, int, int]
Drawn = tuple[int, Place]
"""On which page, from 0, and where."""

BODY: Drawn = (0, (80, 300, 520, 600))


def platform_signed(
    data: bytes, by: Identity, at: Drawn | None = None, ink: bytes = RED, name: str = "Seal"
) -> bytes:
    """Return the file signed without certifying, as platforms do; ``at`` has it show itself."""
    style = spec = None
    if at is not None:
        content = RawContent(ink, box=BoxConstraints(110, 110))
        style = StaticStampStyle(background=content, background_opacity=1, border_width=0)
        spec = fields.SigFieldSpec(name, on_page=at[0], box=at[1])
    target = io.BytesIO()
    signers.PdfSigner(
        signers.PdfSignatureMetadata(field_name=name, md_algorithm="sha256"),
        signer=_signer(by),
        stamp_style=style,
        new_field_spec=spec,
    ).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(data)), output=target)
    return target.getvalue()


def painted(data: bytes, ink: bytes = b"q 1 1 1 rg 80 250 440 300 re f Q") -> bytes:
    """Return the file with its first page painted over, saved again."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.pages[0].contents_add(ink)
        document.save(target)
    return target.getvalue()
