"""What a written paper says, read back from its pages."""

from pathlib import Path

import pypdfium2

from tests.views.watchdog import pardoned


@pardoned()
def words_of(file: Path) -> str:
    """Return the text of all pages of a file."""
    pages = pypdfium2.PdfDocument(file)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in pages)
    finally:
        pages.close()
