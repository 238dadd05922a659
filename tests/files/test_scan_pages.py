"""Pages of scans are turned and bound in the order chosen, read back as they must look."""

import io

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from desktop.files import scan_pages
from desktop.files.apart import apart, close
from desktop.files.scan_pages import PageTaken, bound, page_count
from desktop.files.unreadable import Unreadable
from desktop.wording.findings import say
from tests.views import scans_at_hand as scans


def refused(given: list[bytes], pages: list[PageTaken]) -> str:
    with pytest.raises(Unreadable) as caught:
        bound(given, pages)
    assert str(say(caught.value.finding))
    return caught.value.finding.rule


def shapes(pdf: bytes) -> list[tuple[int, int]]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [tuple(map(round, document[n].get_size())) for n in range(len(document))]


def texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append(text.get_text_range().split("\r")[0])
            text.close()
            page.close()
        return found


def drawn(pdf: bytes, page: int = 0) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].render(scale=1).to_pil().convert("RGB")


def corners(size: tuple[int, int] = (40, 60)) -> Image.Image:
    """Return a picture that is red at its upper left and white elsewhere."""
    made = Image.new("RGB", size, "white")
    made.paste("red", (0, 0, size[0] // 2, size[1] // 2))
    return made


def red_corner(seen: Image.Image) -> str:
    wide, high = seen.size
    places = {
        "upper left": (wide // 4, high // 4),
        "upper right": (wide * 3 // 4, high // 4),
        "lower right": (wide * 3 // 4, high * 3 // 4),
        "lower left": (wide // 4, high * 3 // 4),
    }
    red = [name for name, at in places.items() if seen.getpixel(at)[1] < 90]  # type: ignore[index]
    return ", ".join(red)


def test_pages_of_two_files_stand_in_the_order_chosen() -> None:
    made = bound([scans.pdf(3), scans.pdf(2)], [PageTaken(1, 1), PageTaken(0, 2), PageTaken(0, 0)])

    assert texts(made) == ["Page 2", "Page 3", "Page 1"]
    assert bound([scans.pdf(2)], [PageTaken(0, 1)]) == bound([scans.pdf(2)], [PageTaken(0, 1)])


@pytest.mark.parametrize(
    ("turns", "corner"),
    [(0, "upper left"), (1, "upper right"), (2, "lower right"), (3, "lower left")],
)
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_picture_becomes_a_page_turned_as_wished(kind: str, turns: int, corner: str) -> None:
    made = bound([scans.saved(kind, corners())], [PageTaken(0, 0, turns)])

    assert red_corner(drawn(made)) == corner


def test_a_turn_is_added_to_the_one_a_page_has() -> None:
    once = bound([scans.pdf(2)], [PageTaken(0, 0, 1), PageTaken(0, 1)])
    twice = bound([once], [PageTaken(0, 0, 1), PageTaken(0, 1, -1)])

    assert shapes(once) == [(842, 595), (595, 842)]
    assert shapes(twice) == [(595, 842), (842, 595)]
    with pikepdf.open(io.BytesIO(twice)) as document:
        assert [int(page.obj.get("/Rotate", 0)) % 360 for page in document.pages] == [180, 270]


def test_a_camera_s_note_of_how_it_was_held_is_heeded() -> None:
    exif = Image.Exif()
    for note, corner in ((6, "upper right"), (3, "lower right"), (2, "upper right")):
        exif[0x0112] = note
        made = bound([scans.saved("JPEG", corners(), exif=exif)], [PageTaken(0, 0)])
        assert red_corner(drawn(made)) == corner, note


def test_a_page_is_as_large_as_the_scan_says_else_as_long_as_a4() -> None:
    told = scans.saved("PNG", corners((200, 300)), dpi=(100, 100))
    silent = scans.saved("PNG", corners((200, 300)))
    mad = scans.saved("PNG", corners((200, 300)), dpi=(1, 1))
    made = bound([told, silent, mad], [PageTaken(0, 0), PageTaken(1, 0), PageTaken(2, 0)])

    assert shapes(made) == [(144, 216), (561, 842), (561, 842)]


def test_every_mode_of_a_picture_can_be_bound() -> None:
    see_through = Image.new("RGBA", (40, 60), (0, 0, 0, 0))
    see_through.paste((255, 0, 0, 255), (0, 0, 20, 30))
    deep = Image.new("I;16", (40, 60), 65535)
    modes = [
        scans.saved("PNG", see_through),
        scans.saved("PNG", corners().quantize(4)),
        scans.saved("JPEG", corners().convert("CMYK")),
        scans.saved("TIFF", corners().convert("CMYK")),
    ]
    made = bound(modes, [PageTaken(n, 0) for n in range(4)])
    greys = bound(
        [scans.saved("PNG", deep), scans.saved("TIFF", corners().convert("1"))],
        [PageTaken(0, 0), PageTaken(1, 0)],
    )

    assert [red_corner(drawn(made, n)) for n in range(4)] == ["upper left"] * 4
    assert drawn(greys).getpixel((20, 30)) == (255, 255, 255)
    assert drawn(greys, 1).getpixel((500, 800)) == (255, 255, 255)


def test_pages_are_counted() -> None:
    given = (scans.pdf(3), scans.tiff(2), scans.jpeg(), scans.png())

    assert [page_count(content) for content in given] == [3, 2, 1, 1]


def guarded() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(scans.pdf(2))) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="o", user=""))
    return out.getvalue()


def test_what_cannot_be_bound_says_why() -> None:
    first = [PageTaken(0, 0, 1)]

    assert refused([scans.pdf(1, "secret")], first) == "scan_locked"
    assert refused([guarded()], first) == "scan_guarded"
    assert refused([b"%PDF-1.7\n" + b"x" * 200], first) == "scan_damaged"
    assert refused([scans.jpeg()[:400]], first) == "scan_damaged"
    assert refused([scans.png()[:300]], first) == "scan_damaged"
    assert refused([b"PK\3\4"], first) == "scan_kind_unfit"
    assert refused([scans.pdf(2)], [PageTaken(0, 2)]) == "scan_page_gone"
    assert refused([scans.jpeg()], [PageTaken(0, 1)]) == "scan_page_gone"
    assert refused([scans.pdf(2)], []) == "pages_none"
    assert refused([scans.pdf(2)], [PageTaken(0, 0), PageTaken(0, 1)]) == "pages_unchanged"


def test_pages_and_size_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    many = [PageTaken(0, 0)] * (scan_pages.MOST_PAGES + 1)
    assert refused([scans.pdf(1)], many) == "pages_many"
    assert refused([scans.huge_png(30_000, 30_000)], [PageTaken(0, 0)]) == "pages_large"
    assert refused([scans.huge_png(11_000, 11_000)], [PageTaken(0, 0)]) == "pages_large"

    monkeypatch.setattr(scan_pages, "LIMIT", 100)
    assert refused([scans.pdf(2)], [PageTaken(0, 1)]) == "pages_large"


def test_it_is_done_apart_and_its_refusals_come_back() -> None:
    try:
        made = apart(bound, (scans.pdf(2), scans.jpeg()), [PageTaken(1, 0), PageTaken(0, 1, 2)])
        with pytest.raises(Unreadable) as caught:
            apart(page_count, scans.pdf(1, "secret"))
    finally:
        close()

    assert len(shapes(made)) == 2
    assert caught.value.finding.rule == "scan_locked"
