"""The finished file: fit for the archive, its fonts in it, the same bytes everywhere."""

import io
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from desktop.letters import fonts
from desktop.letters.archive import NotArchivable, check_pdfa
from desktop.letters.content import (
    Dressing,
)
from desktop.letters.render import render
from desktop.letters.waiver_letter import compose
from tests.letters.letters_at_hand import (
    CASE_3,
    case_3,
    dressing,
    facts,
    read,
)

pytestmark = pytest.mark.pdf
HERE = Path(__file__).resolve()

AGAIN = """
import hashlib, sys
from tests.letters.letters_at_hand import case_3
sys.stdout.write(hashlib.sha256(case_3().pdf).hexdigest())
"""


def test_the_file_may_be_archived() -> None:
    check_pdfa(case_3().pdf)


@pytest.mark.parametrize("papers", [1, 5, 24])
def test_letters_of_every_length_may_be_archived(papers: int) -> None:
    content = compose(facts(papers))

    check_pdfa(render(content, dressing(content)).pdf)


def test_a_file_with_a_font_left_out_may_not_be_archived(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(case_3().pdf)) as document:
        for found in document.objects:
            if isinstance(found, pikepdf.Dictionary) and "/FontFile2" in found:
                del found["/FontFile2"]
        document.save(tmp_path / "bare.pdf")

    with pytest.raises(NotArchivable):
        check_pdfa((tmp_path / "bare.pdf").read_bytes())


def test_an_outline_nobody_can_read_is_found_also_where_its_letter_was_checked_before() -> None:
    check_pdfa(_with_fonts(case_3().pdf, lambda font: font))

    with pytest.raises(NotArchivable):
        check_pdfa(_with_fonts(case_3().pdf, _torn))


def _with_fonts(pages: bytes, changed: Callable[[bytes], bytes]) -> bytes:
    with pikepdf.open(io.BytesIO(pages)) as document:
        for found in document.objects:
            if isinstance(found, pikepdf.Dictionary) and "/FontFile2" in found:
                found["/FontFile2"].write(changed(found["/FontFile2"].read_bytes()))
        saved = io.BytesIO()
        document.save(saved)
    return saved.getvalue()


def _torn(font: bytes) -> bytes:
    """Return a font whose plain outlines say they have more points than they have."""
    glyphs = TTFont(io.BytesIO(font), lazy=True)["glyf"].glyphs.values()
    for outline in (getattr(glyph, "data", b"") for glyph in glyphs):
        if len(outline) > 12 and outline[:2] == bytes((0, 1)):
            font = font.replace(outline, outline[:10] + b"\xff\xff" + outline[12:])
    return font


def test_every_font_is_embedded_and_ours() -> None:
    with read(case_3().pdf) as document:
        names = {c["fontname"].split("+")[1] for p in document.pages for c in p.chars}

    assert names <= {str(face) for face in fonts.Face}


def test_the_same_content_gives_the_same_bytes() -> None:
    content = compose(CASE_3)

    assert render(content, dressing(content)).pdf == case_3().pdf


def test_another_process_gives_the_same_bytes() -> None:
    import hashlib

    done = subprocess.run(
        [sys.executable, "-c", AGAIN],
        cwd=HERE.parents[2],
        env={"PYTHONPATH": str(HERE.parents[2]), "PYTHONHASHSEED": "7", "TZ": "UTC"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout == hashlib.sha256(case_3().pdf).hexdigest()


def test_the_moment_of_issue_is_the_files_date() -> None:
    content = compose(CASE_3)
    at = datetime(2026, 2, 13, 8, 55, tzinfo=UTC)
    data = render(content, Dressing(issued_at=at)).pdf

    assert b"D:20260213085500+00'00'" in data
    assert b"D:20260213000000+08'00'" in render(content).pdf
