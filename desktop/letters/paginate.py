"""Put strips on pages: nothing divided, nothing torn from what it belongs to."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.letters import page
from desktop.letters.display import Item, moved
from desktop.letters.strips import Strip
from desktop.plain_class import dataclass

EPSILON = 0.01


@dataclass(frozen=True, slots=True)
class Filled:
    """The items on one page and where the next strip would begin."""

    items: tuple[Item, ...]
    end: float


def paginate(strips: Sequence[Strip], first_top: float, tail: float) -> tuple[Filled, ...]:
    """Return the pages; the first begins at ``first_top``, the last keeps ``tail`` free below."""
    pages = _pages(strips, first_top)
    start, stop = pages[-1]
    end = _end(strips[start:stop], page.TOP if start else first_top)
    if tail and end > page.BOTTOM - tail + EPSILON and stop - start > 1:
        forced = _break_before(strips, start, stop - 1)
        parted = replace(strips[forced], starts_page=True)
        return paginate([*strips[:forced], parted, *strips[forced + 1 :]], first_top, tail)
    return tuple(
        _fill(strips[a:b], first_top if i == 0 else page.TOP) for i, (a, b) in enumerate(pages)
    )


def _pages(strips: Sequence[Strip], first_top: float) -> list[tuple[int, int]]:
    """Return each page as a range of strips, blank ones at its top left out."""
    pages: list[tuple[int, int]] = []
    start, top = 0, first_top
    while start < len(strips):
        stop = _stop(strips, start, top)
        pages.append((start, stop))
        start, top = stop, page.TOP
        while start < len(strips) and strips[start].is_blank and not strips[start].starts_page:
            start += 1
    return pages


def _stop(strips: Sequence[Strip], start: int, top: float) -> int:
    y = top + _head_height(strips[start])
    for place in range(start, len(strips)):
        strip = strips[place]
        if strip.starts_page and place > start:
            return place
        if y + strip.height - strip.slack > page.BOTTOM + EPSILON and place > start:
            return _break_before(strips, start, place)
        y += strip.height
    return len(strips)


def _break_before(strips: Sequence[Strip], start: int, place: int) -> int:
    """Return the last place at or before ``place`` where a page may end; ``place`` if none."""
    at = place
    while at > start and strips[at - 1].keeps_next:
        at -= 1
    return at if at > start else place


def _head_height(strip: Strip) -> float:
    return strip.head.height if strip.head else 0.0


def _with_head(strips: Sequence[Strip]) -> list[Strip]:
    head = strips[0].head
    return [head, *strips] if head else list(strips)


def _end(strips: Sequence[Strip], top: float) -> float:
    whole = _with_head(strips)
    return top + sum(strip.height for strip in whole) - whole[-1].slack


def _fill(strips: Sequence[Strip], top: float) -> Filled:
    items: list[Item] = []
    y = top
    for strip in _with_head(strips):
        items += [moved(item, page.LEFT, y) for item in strip.items]
        y += strip.height
    return Filled(tuple(items), y)
