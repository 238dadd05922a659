"""Set paragraphs into justified lines that keep the rules of line starts and ends (禁则).

Breaks are chosen for the whole paragraph at once, by the least sum of badness. A full line may
lose up to half a character at each full-width punctuation mark (push in); otherwise the gaps
between signs open evenly (push out). Lines without a wide gap are tried first; where none can
do, gaps grow; only a stretch that may be broken nowhere is broken where it must not be.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from desktop.letters import fonts, page
from desktop.letters.atoms import FORBIDDEN, Atom, Span, atoms
from desktop.letters.content import Align
from desktop.letters.display import Item, TextRun
from desktop.plain_class import dataclass

LOOSE_GAP = 0.12
"""A gap of this share of a character between signs counts as one unit of looseness."""

LOOSE = 60.0
TIGHT = 45.0
OVERFULL = 1e9
SHORT_END = 25.0
STUB = 2.2
"""Characters; a last line with less than that looks left behind."""

INFINITE = float("inf")
WIDEST_GAP = 0.15
"""Of a character: no gap is wider where the paragraph can be broken otherwise."""

FULL = 0.8
"""No line whose gaps stay that narrow has atoms of less than this share of its width."""

EPSILON = 0.01
KEPT = 2048
"""How many paragraphs and cells stay set, for the next time the same letter is drawn."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Size, advance and edges of a paragraph, in points.

    ``first`` indents the first line, ``hanging`` the others; ``tail`` stays free at the right.
    """

    size: float = page.BODY_SIZE
    pitch: float = page.EM
    width: float = page.WIDTH
    first: float = 0.0
    hanging: float = 0.0
    tail: float = 0.0
    align: Align = Align.JUSTIFY

    def room(self, *, is_first: bool) -> float:
        """Return how wide a line may be."""
        return self.width - self.tail - (self.first if is_first else self.hanging)


@dataclass(frozen=True, slots=True)
class Line:
    """A set line: its runs from the left edge, on the baseline 0; ``end`` is its right edge.

    ``gap`` is how far its signs were moved apart, in points.
    """

    runs: tuple[Item, ...]
    text: str
    start: float
    end: float
    gap: float = 0.0


def set_lines(spans: Iterable[Span], measure: Measure) -> tuple[Line, ...]:
    """Return the lines of the paragraph.

    A paragraph set before is not set again: of a letter that is being typed one line changes.
    """
    fonts.register()
    return _lines(tuple(spans), measure)


@lru_cache(maxsize=KEPT)
def _lines(spans: tuple[Span, ...], measure: Measure) -> tuple[Line, ...]:
    parts = atoms(spans, measure.size, measure.pitch)
    if not parts:
        return ()
    ends = _breaks(parts, measure)
    starts = (0, *ends[:-1])
    return tuple(
        _set(parts[a:b], measure, is_first=a == 0, is_last=b == len(parts))
        for a, b in zip(starts, ends, strict=True)
    )


def set_one_line(text: str, measure: Measure, span: Span) -> Line:
    """Return the text of the span's face as one line, whatever its width."""
    fonts.register()
    return _set(atoms((Span(text, span.face),), measure.size, measure.pitch), measure)


def _breaks(parts: Sequence[Atom], measure: Measure) -> Sequence[int]:
    search = _Search(parts, measure)
    if search.is_one_line():
        return (len(parts),)
    return search.ends(WIDEST_GAP) or search.ends(INFINITE) or search.ends_at_any_price()


class _Search:
    """The breaks of one paragraph; running sums judge any line in constant time."""

    def __init__(self, parts: Sequence[Atom], measure: Measure) -> None:
        self._parts = parts
        self._pitch = measure.pitch
        self._first, self._other = measure.room(is_first=True), measure.room(is_first=False)
        self._room = max(self._first, self._other)
        self._width = list(accumulate([p.width for p in parts], initial=0.0))
        self._squeeze = list(accumulate([p.squeeze for p in parts], initial=0.0))
        self._least = [w - s for w, s in zip(self._width, self._squeeze, strict=True)]
        self._gaps = list(accumulate([p.gap_after for p in parts], initial=0))

    def is_one_line(self) -> bool:
        """Return whether all of it fits on one line as wide as it is."""
        return self._width[-1] <= self._first + EPSILON

    def ends(self, widest: float) -> list[int]:
        """Return where lines end at the least cost, none of its gaps wider; empty if it can't be.

        ``widest`` counts characters.
        """
        count = len(self._parts)
        best = [0.0] + [INFINITE] * count
        before = [0] * (count + 1)
        reached = [0]
        for end in range(1, count + 1):
            if end < count and self._parts[end - 1].break_after >= FORBIDDEN:
                continue
            for start in self._starts(reached, end, widest):
                cost = best[start] + self._cost(start, end, widest)
                if cost < best[end]:
                    best[end], before[end] = cost, start
            if best[end] < INFINITE:
                reached.append(end)
        return _trace(before) if best[count] < INFINITE else []

    def ends_at_any_price(self) -> list[int]:
        """Return where lines end if some of them end where none must, or are too wide."""
        count = len(self._parts)
        best = [0.0] + [INFINITE] * count
        before = [0] * (count + 1)
        for end in range(1, count + 1):
            for start in self._starts(list(range(end)), end, INFINITE) or [end - 1]:
                cost = best[start] + min(self._cost(start, end, INFINITE), OVERFULL)
                if cost < best[end]:
                    best[end], before[end] = cost, start
        return _trace(before)

    def _starts(self, reached: list[int], end: int, widest: float) -> list[int]:
        """Return where a line that ends there may start."""
        longest = bisect_left(self._least, self._least[end] - self._room - EPSILON)
        last = bisect_left(reached, longest)
        if widest == INFINITE or end == len(self._parts):
            return reached[last:]
        shortest = bisect_right(self._width, self._width[end] - FULL * self._room)
        return reached[last : bisect_right(reached, shortest)]

    def _cost(self, start: int, end: int, widest: float) -> float:
        room = self._other if start else self._first
        spare = room - self._width[end] + self._width[start]
        price = self._parts[end - 1].break_after
        if spare < -EPSILON:
            first = self._parts[start]
            edge = first.squeeze if first.is_opening else 0.0
            squeezable = self._squeeze[end] - self._squeeze[start] - edge
            return price + _tightness(-spare, squeezable)
        if end == len(self._parts):
            is_stub = start > 0 and self._width[end] - self._width[start] < STUB * self._pitch
            return SHORT_END if is_stub else 0.0
        gaps = self._gaps[end - 1] - self._gaps[start]
        gap = spare / max(gaps, 1) / self._pitch
        return price + LOOSE * (gap / LOOSE_GAP) ** 2 if gap <= widest else INFINITE


def _trace(before: Sequence[int]) -> list[int]:
    ends = [len(before) - 1]
    while before[ends[-1]] > 0:
        ends.append(before[ends[-1]])
    return ends[::-1]


def _tightness(excess: float, squeezable: float) -> float:
    if excess > squeezable + EPSILON:
        return INFINITE
    return TIGHT * (excess / max(squeezable, EPSILON)) ** 2


def _set(
    parts: Sequence[Atom], measure: Measure, *, is_first: bool = True, is_last: bool = True
) -> Line:
    room = measure.room(is_first=is_first)
    spare = room - sum(p.width for p in parts)
    left = measure.first if is_first else measure.hanging
    cuts = _cuts(parts, -spare) if spare < -EPSILON else [0.0] * len(parts)
    gap = 0.0
    if measure.align is Align.JUSTIFY and not is_last and spare > 0:
        gap = spare / max(sum(p.gap_after for p in parts[:-1]), 1)
    elif measure.align in {Align.CENTRE, Align.RIGHT} and spare > 0:
        left += spare / (2 if measure.align is Align.CENTRE else 1)
    return _placed(parts, cuts, gap, left, measure.size)


def _cuts(parts: Sequence[Atom], excess: float) -> list[float]:
    """Return how much each atom loses: the marks inside the line first, then the one at its end.

    A bracket that opens the line keeps its place, or the paragraph's edge would waver.
    """
    inner = [p.squeeze for p in parts]
    inner[0] = 0.0 if parts[0].is_opening else inner[0]
    inner[-1] = 0.0
    share = min(excess / sum(inner), 1.0) if any(inner) else 0.0
    cuts = [squeeze * share for squeeze in inner]
    cuts[-1] = min(max(excess - sum(cuts), 0.0), parts[-1].squeeze)
    return cuts


def _placed(
    parts: Sequence[Atom], cuts: Sequence[float], gap: float, left: float, size: float
) -> Line:
    x = left
    placed: list[tuple[float, Atom]] = []
    for part, cut in zip(parts, cuts, strict=True):
        placed.append((x - cut if part.is_opening else x, part))
        x += part.width - cut + (gap if part.gap_after else 0.0)
    end = x - (gap if parts[-1].gap_after else 0.0)
    return Line(tuple(_runs(placed, size)), "".join(p.text for p in parts), left, end, gap)


def _runs(placed: Sequence[tuple[float, Atom]], size: float) -> list[TextRun]:
    """Join neighbours of one face that stand equally far apart into runs."""
    runs: list[TextRun] = []
    begun, step = 0, None
    for place, ((left, before), (right, after)) in enumerate(pairwise(placed), start=1):
        spacing = right - left - before.own
        is_one = before.face is after.face and len(before.text) == len(after.text) == 1
        if is_one and (step is None or abs(spacing - step) < EPSILON / 10):
            step = spacing if step is None else step
            continue
        runs.append(_run(placed[begun:place], step or 0.0, size))
        begun, step = place, None
    return [*runs, _run(placed[begun:], step or 0.0, size)]


def _run(run: Sequence[tuple[float, Atom]], step: float, size: float) -> TextRun:
    left, first = run[0]
    if len(run) > 1:
        return TextRun("".join(atom.text for _, atom in run), first.face, size, left, 0.0, step)
    count = len(first.text)
    is_wide = count > 1 and not first.text.isascii()
    spacing = (first.width - first.own) / count if is_wide else 0.0
    return TextRun(first.text, first.face, size, left, 0.0, spacing)
