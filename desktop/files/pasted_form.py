"""Read a block copied from a spreadsheet as fields of the application form.

Each line holds a label (or a field's path) and a value; a line that heads the roads' columns
begins a list of roads. What no field is called so is given back.
"""

from collections.abc import Iterator, Mapping

from desktop.files.application_checks import canonical_values
from desktop.files.application_fields import (
    MAX_ROADS,
    ROAD_COLUMNS,
    all_fields,
)
from desktop.files.application_template import listed_fields
from desktop.files.clipboard import parse_block
from desktop.plain_class import dataclass
from desktop.wording.fields import FIELDS
from desktop.wording.files import field_label

MOST_LINES = 2_000
"""A form has about sixty lines; what is longer is no form."""
MOST_SIGNS = 100_000
"""So much of what was copied is looked at: a sheet copied whole held the window for seconds."""


@dataclass(frozen=True, slots=True)
class PastedForm:
    """What a block says: values by path, and the lines nobody knows what to do with."""

    values: Mapping[str, str]
    unknown: tuple[str, ...]
    is_cut: bool = False


def read_block(text: str) -> PastedForm:
    """Return the fields a block of cells names; blank values are passed over."""
    lines = list(_lines(text[:MOST_SIGNS]))
    values: dict[str, str] = {}
    unknown: list[str] = []
    head: tuple[str, ...] = ()
    roads = 0
    for cells in lines[:MOST_LINES]:
        found = _road_head(cells)
        if found:
            head = found
        elif head and _is_road(cells) and roads < MAX_ROADS:
            values.update(_road(head, cells, roads))
            roads += 1
        elif not _take(cells, values):
            unknown.append(" ".join(cells))
    is_cut = len(lines) > MOST_LINES or len(text) > MOST_SIGNS
    return PastedForm(canonical_values(values), tuple(unknown), is_cut)


def _lines(text: str) -> Iterator[tuple[str, ...]]:
    for cells in parse_block(text):
        plain = tuple(cell.strip() for cell in cells)
        if any(plain):
            yield plain


def _take(cells: tuple[str, ...], values: dict[str, str]) -> bool:
    """Put a line's value where its label says; return whether the label is known."""
    path = _PATHS.get(_label(cells[0]))
    if path is not None and len(cells) > 1 and cells[1]:
        values[path] = cells[1]
    return path is not None or cells[0] in _HEADS


def _road_head(cells: tuple[str, ...]) -> tuple[str, ...]:
    columns = tuple(_ROADS.get(_label(cell), "") for cell in cells)
    return columns if sum(map(bool, columns)) > 1 else ()


def _is_road(cells: tuple[str, ...]) -> bool:
    return len(cells) > 1 and _label(cells[0]) not in _PATHS


def _road(head: tuple[str, ...], cells: tuple[str, ...], number: int) -> dict[str, str]:
    pairs = zip(head, cells, strict=False)
    return {f"roads.{number}.{column}": cell for column, cell in pairs if column and cell}


def _label(text: str) -> str:
    return text.rstrip(" *＊:：").replace(":", "：")


def _labels() -> Iterator[tuple[str, str]]:
    for field in all_fields():
        yield field.path, field.path
    for field in listed_fields():
        yield field_label(field.path, required=False), field.path
        if field.path in FIELDS:
            yield FIELDS[field.path], field.path


_PATHS = dict(_labels())
_ROADS = {
    label: column.path
    for column in ROAD_COLUMNS
    for label in (column.path, field_label(f"roads.{column.path}", required=False))
}
_HEADS = frozenset({"schema"})
