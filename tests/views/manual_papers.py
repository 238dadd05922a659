"""Draw every kind of paper for the officer's manual, from a year made up for the purpose."""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image

from desktop.clock import SetClock
from desktop.letters.notice import Notice
from desktop.office.demo import make_demo
from desktop.office.demo_plans import at_hour
from desktop.office.issuing import render_issued
from desktop.office.notices import notice_of, papers_of
from desktop.office.office import Office, open_office
from desktop.rules.findings import Refusal
from desktop.store.queries import case_rows

DAY = date(2026, 9, 29)
DPI = 60
COLOURS = 24
EDGE = 8
GROUND = (120, 124, 130)
MOST_PAGES = 4


def draw_papers(folder: Path) -> None:
    """Draw the newest paper of each kind, its pages side by side."""
    with tempfile.TemporaryDirectory() as made:
        make_demo(Path(made) / "store", "small", 1, DAY)
        office = open_office(Path(made) / "store", SetClock(at_hour(DAY, 14)))
        with office.store:
            for name, pdf in _pages(office, Path(made)):
                side_by_side(pdf).save(folder / f"paper-{name}.png", optimize=True)


def _pages(office: Office, folder: Path) -> Iterator[tuple[str, bytes]]:
    issued = render_issued(office, folder, None)
    assert not isinstance(issued, Refusal), issued
    yield Notice.WAIVER, issued[-1][1].read_bytes()
    with office.store.reading() as connection:
        cases = [row["case_id"] for row in case_rows(connection)]
    newest = {p.notice: (case, p.id) for case in cases for p in papers_of(office, case)}
    for notice, (case, paper) in newest.items():
        made = notice_of(office, case, paper)
        assert made is not None
        assert not isinstance(made, Refusal), made
        yield notice, made.pdf


def side_by_side(pdf: bytes) -> Image.Image:
    """Return the first pages of a file in one picture of few colours."""
    with pypdfium2.PdfDocument(pdf) as document:
        wanted = range(min(len(document), MOST_PAGES))
        pages = [document[n].render(scale=DPI / 72).to_pil().convert("RGB") for n in wanted]
    width, height = pages[0].size
    whole = Image.new("RGB", (len(pages) * (width + EDGE) + EDGE, height + 2 * EDGE), GROUND)
    for place, page in enumerate(pages):
        whole.paste(page, (EDGE + place * (width + EDGE), EDGE))
    return whole.quantize(COLOURS, dither=Image.Dither.NONE)
