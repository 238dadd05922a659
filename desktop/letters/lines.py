"""Set paragraphs into justified lines that keep the rules of line starts and ends (禁则).

Breaks are chosen for the whole paragraph at once, by the least sum of badness. A full line may
lose up to half a character at each full-width punctuation mark (push in); otherwise the gaps
between signs open evenly (push out).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from desktop.letters import fonts, page
from desktop.letters.atoms import Atom, Span, atoms
from desktop.letters.content import Align
from desktop.letters.display import Item, TextRun

LOOSE_GAP = 0.12
"""A gap of this share of a character between signs counts as one unit of looseness."""

LOOSE = 60.0
TIGHT = 45.0
OVERFULL = 1e7
SHORT_END = 25.0
EARLY = 0.6
"""No line ends before this share of the width while the next atom still fits."""

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
    """A set line: its runs from the left edge, on the baseline 0; ``end`` is its right edge."""

    runs: tuple[Item, ...]
    text: str
    start: float
    end: float


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


@dataclass(frozen=True, slots=True)
class _Sums:
    """Running sums over the atoms, so that any line is judged in constant time."""

    width: tuple[float, ...]
    squeeze: tuple[float, ...]
    gaps: tuple[int, ...]


def _sums(parts: Sequence[Atom]) -> _Sums:
    return _Sums(
        tuple(accumulate((p.width for p in parts), initial=0.0)),
        tuple(accumulate((p.squeeze for p in parts), initial=0.0)),
        tuple(accumulate((int(p.gap_after) for p in parts), initial=0)),
    )


def _breaks(parts: Sequence[Atom], measure: Measure) -> list[int]:
    sums = _sums(parts)
    best = [0.0] + [float("inf")] * len(parts)
    before = [0] * (len(parts) + 1)
    for end in range(1, len(parts) + 1):
        for start in range(end - 1, -1, -1):
            width = sums.width[end] - sums.width[start]
            if width > 1.5 * measure.width and start < end - 1:
                break
            if end < len(parts) and width + parts[end].width < EARLY * measure.width:
                continue
            cost = best[start] + _badness(parts, sums, start, end, measure)
            if cost < best[end]:
                best[end], before[end] = cost, start
    return _trace(before)


def _trace(before: Sequence[int]) -> list[int]:
    ends = [len(before) - 1]
    while before[ends[-1]] > 0:
        ends.append(before[ends[-1]])
    return ends[::-1]


def _badness(parts: Sequence[Atom], sums: _Sums, start: int, end: int, measure: Measure) -> float:
    spare = measure.room(is_first=start == 0) - (sums.width[end] - sums.width[start])
    price = parts[end - 1].break_after
    if spare < -EPSILON:
        edge = parts[start].squeeze if parts[start].is_opening else 0.0
        squeezable = sums.squeeze[end] - sums.squeeze[start] - edge
        return price + _tightness(-spare, squeezable)
    if end == len(parts):
        is_stub = start > 0 and sums.width[end] - sums.width[start] < 2.2 * measure.pitch
        return SHORT_END if is_stub else 0.0
    gaps = sums.gaps[end - 1] - sums.gaps[start]
    return price + _looseness(spare, gaps, measure.pitch)


def _tightness(excess: float, squeezable: float) -> float:
    if excess > squeezable + EPSILON:
        return OVERFULL * (1 + excess - squeezable)
    return TIGHT * (excess / max(squeezable, EPSILON)) ** 2


def _looseness(spare: float, gaps: int, pitch: float) -> float:
    each = spare / max(gaps, 1) / pitch
    return LOOSE * (each / LOOSE_GAP) ** 2 if each < 1 else OVERFULL / 10 * each


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
    return Line(tuple(_runs(placed, size)), "".join(p.text for p in parts), left, end)


def _runs(placed: Sequence[tuple[float, Atom]], size: float) -> list[TextRun]:
    """Join neighbours of one face that stand equally far apart into runs."""
    runs: list[list[tuple[float, Atom]]] = []
    step: float | None = None
    for x, atom in placed:
        if runs and _continues(runs[-1][-1], (x, atom), step, size):
            step = _spacing(runs[-1][-1], x, size)
            runs[-1].append((x, atom))
        else:
            runs.append([(x, atom)])
            step = None
    return [_run(run, size) for run in runs]


def _spacing(before: tuple[float, Atom], x: float, size: float) -> float:
    return x - before[0] - fonts.advance(before[1].face, before[1].text, size)


def _continues(
    before: tuple[float, Atom], after: tuple[float, Atom], step: float | None, size: float
) -> bool:
    if before[1].face is not after[1].face or len(before[1].text + after[1].text) > 2:
        return False
    return step is None or abs(_spacing(before, after[0], size) - step) < EPSILON / 10


def _run(run: Sequence[tuple[float, Atom]], size: float) -> TextRun:
    first = run[0]
    spacing = _spacing(first, run[1][0], size) if len(run) > 1 else 0.0
    text = "".join(atom.text for _, atom in run)
    if len(run) == 1 and len(text) > 1 and not text.isascii():
        spacing = (first[1].width - fonts.advance(first[1].face, text, size)) / len(text)
    return TextRun(text, first[1].face, size, first[0], 0.0, spacing)
