"""Envelopes and sheets of labels: where each line stands is data, drawn as every page is.

A layout in `resources/sheets` names its paper, for labels its cells, and its lines; a line with a
field that has no value is left out. What is too long is set smaller; what does not fit even then
is told, never cut.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache

from desktop import resources
from desktop.letters import fonts
from desktop.letters.atoms import Span
from desktop.letters.content import Align
from desktop.letters.display import Face, Item, Page, moved
from desktop.letters.form_parts import OpenFields, filled
from desktop.letters.lines import Line, Measure, set_lines
from desktop.letters.page import ASCENT, MM
from desktop.plain_class import dataclass

FOLDER = "sheets"
LINE_SHARE = 1.25
SMALLER = 0.5
LEAST_SHARE = 0.55
"""How much smaller than wanted a line may be set."""
FACES = {"fang": Face.FANG, "hei": Face.HEI, "kai": Face.KAI, "song": Face.BIAO_SONG}
Values = Mapping[str, str]


class Overfull(ValueError):
    """A text that does not fit into its place even when it is set small."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(text)


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a layout: its text with fields, its box in millimetres, its size and face."""

    text: str
    x_mm: float
    y_mm: float
    width_mm: float
    size: float
    lines: int = 1
    face: str = "fang"
    align: str = "left"


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of sheet; an envelope is one cell as large as its paper."""

    key: str
    name: str
    kind: str
    paper_mm: tuple[float, float]
    places: tuple[Place, ...]
    cell_mm: tuple[float, float]
    columns: int = 1
    rows: int = 1
    left_mm: float = 0.0
    top_mm: float = 0.0

    @property
    def count(self) -> int:
        """How many items one sheet takes."""
        return self.columns * self.rows


@cache
def layouts() -> tuple[Layout, ...]:
    """Return the layouts that are shipped, envelopes first."""
    files = sorted(resources.path(FOLDER).glob("*.toml"))
    found = (_read(file.stem) for file in files)
    return tuple(sorted(found, key=lambda layout: (layout.kind != "envelope", layout.key)))


def layout_of(key: str) -> Layout:
    """Return the layout of that key; raises LookupError."""
    found = next((layout for layout in layouts() if layout.key == key), None)
    if found is None:
        raise LookupError(key)
    return found


def _read(key: str) -> Layout:
    data = resources.read_toml(f"{FOLDER}/{key}.toml")
    places = tuple(Place(**line) for line in data.pop("text"))
    paper = tuple(data.pop("paper_mm"))
    cell = tuple(data.pop("cell_mm", paper))
    return Layout(key=key, places=places, paper_mm=paper, cell_mm=cell, **data)


def sheet_pages(layout: Layout, items: Sequence[Values], skip: int = 0) -> tuple[Page, ...]:
    """Return the sheets for the items; ``skip`` cells of the first are used up already.

    Raises Overfull, and MissingGlyph where a character cannot be drawn.
    """
    fonts.register()
    cells: list[Values | None] = [None] * (skip % layout.count)
    cells += items
    starts = range(0, len(cells), layout.count)
    return tuple(Page(tuple(_sheet(layout, cells[s : s + layout.count]))) for s in starts)


def render_sheets(
    layout: Layout, items: Sequence[Values], made_at: datetime, skip: int = 0
) -> bytes:
    """Return the sheets as a PDF of the layout's paper."""
    from desktop.letters import pdf  # reportlab is loaded only where a page is drawn

    pages = sheet_pages(layout, items, skip)
    width, height = layout.paper_mm
    about = pdf.About(title=layout.name, author="", subject="", made_at=made_at)
    return pdf.write(pages, about, (width * MM, height * MM))


def _sheet(layout: Layout, cells: Sequence[Values | None]) -> Iterator[Item]:
    width, height = layout.cell_mm
    for number, values in enumerate(cells):
        if values is None:
            continue
        row, column = divmod(number, layout.columns)
        left = (layout.left_mm + column * width) * MM
        top = (layout.top_mm + row * height) * MM
        for place in layout.places:
            for item in _set(place, values):
                yield moved(item, left, top)


def _set(place: Place, values: Values) -> list[Item]:
    try:
        text = filled(place.text, values)
    except OpenFields:
        return []
    face = FACES[place.face]
    missing = fonts.missing(text, face, place.text)
    if missing:
        raise fonts.MissingGlyph(missing)
    lines, size = _fitted(text, place, face)
    return [
        moved(run, place.x_mm * MM, place.y_mm * MM + ASCENT * size + number * LINE_SHARE * size)
        for number, line in enumerate(lines)
        for run in line.runs
    ]


def _fitted(text: str, place: Place, face: Face) -> tuple[Sequence[Line], float]:
    """Return the text's lines and their size, as large as wanted or smaller until they fit."""
    size = place.size
    while size >= place.size * LEAST_SHARE:
        room = place.lines * place.size // size if size < place.size else place.lines
        measure = Measure(size, size, width=place.width_mm * MM, align=Align(place.align))
        lines = set_lines((Span(text, face),), measure)
        widest = max((line.end for line in lines), default=0.0)
        if len(lines) <= room and widest <= place.width_mm * MM + 1.0:
            return lines, size
        size -= SMALLER
    raise Overfull(text)
