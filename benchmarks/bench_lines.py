"""Lines of 200 letters broken for whole paragraphs at once, beside line after line (greedy).

Prints rows for docs/benchmarks.md. Time is processor time without the garbage collector, in turns;
`letter_corpus` makes the letters anew from its seed, so that everybody counts the same ones.
"""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from side_by_side import machine

from desktop.letters import fonts, lines
from desktop.letters.atoms import FORBIDDEN, Atom, Span, atoms
from desktop.letters.display import Face
from desktop.letters.lines import Measure
from desktop.letters.page import EM
from desktop.wording import letters as words
from tests.letters.letter_corpus import letters, paragraphs

LETTERS = 200
ROUNDS = 7
HEAD = (
    "| way | lines | widest gap | over 0.10 em | over 0.15 em "
    "| squeezed by over 0.5 em | 禁则 broken | a line | longest paragraph |"
)

Ends = Sequence[int]
Way = Callable[[Sequence[Atom], Measure], Ends]


@dataclass(frozen=True, slots=True)
class Broken:
    """A paragraph with the places at which its lines end."""

    parts: Sequence[Atom]
    measure: Measure
    ends: Ends

    def lines(self) -> Iterator[tuple[int, int]]:
        return zip((0, *self.ends[:-1]), self.ends, strict=True)

    def gaps(self) -> Iterator[float]:
        """Yield how wide the gaps of each justified line are, in characters; 0 where squeezed."""
        for start, end in list(self.lines())[:-1]:
            line = self.parts[start:end]
            spare = self.measure.room(is_first=start == 0) - sum(p.width for p in line)
            yield max(spare, 0.0) / max(sum(p.gap_after for p in line[:-1]), 1) / EM

    def squeezed(self) -> int:
        """Return of how many lines the marks lost more than half a character."""
        over = [
            sum(p.width for p in self.parts[a:b]) - self.measure.room(is_first=a == 0)
            for a, b in self.lines()
        ]
        return sum(each > EM / 2 for each in over)

    def wrong(self) -> int:
        """Return how many lines begin or end with a mark that must not stand there."""
        texts = ["".join(p.text for p in self.parts[a:b]) for a, b in self.lines()]
        begun = sum(text[0] in words.NEVER_STARTS_A_LINE for text in texts[1:])
        return begun + sum(text[-1] in words.NEVER_ENDS_A_LINE for text in texts[:-1])


def greedy(parts: Sequence[Atom], measure: Measure) -> Ends:
    """Return line ends as most programs choose them: as much on each line as it takes."""
    ends: list[int] = []
    start = 0
    while start < len(parts):
        end = _longest(parts, start, measure.room(is_first=start == 0))
        while end < len(parts) and end > start + 1 and parts[end - 1].break_after >= FORBIDDEN:
            end -= 1
        ends.append(end)
        start = end
    return ends


def _longest(parts: Sequence[Atom], start: int, room: float) -> int:
    width = squeeze = 0.0
    for place in range(start, len(parts)):
        width += parts[place].width
        squeeze += parts[place].squeeze
        if width - squeeze > room and place > start:
            return place
    return len(parts)


def all_paragraphs() -> list[tuple[Sequence[Atom], Measure]]:
    """Return the atoms and the measure of every paragraph of the corpus."""
    found = []
    for content in letters(LETTERS):
        for each in paragraphs(content):
            measure = Measure(first=each.indent * EM, hanging=each.hanging * EM, align=each.align)
            spans = (Span(each.lead, Face.KAI), Span(each.text))
            found.append((atoms(spans, measure.size, measure.pitch), measure))
    return [(parts, measure) for parts, measure in found if parts]


def timed(way: Way, texts: Sequence[tuple[Sequence[Atom], Measure]]) -> tuple[float, float]:
    """Return the seconds of all paragraphs and of the one that took longest."""
    gc.collect()
    gc.disable()
    longest = whole = 0.0
    for parts, measure in texts:
        start = time.process_time_ns()
        way(parts, measure)
        taken = (time.process_time_ns() - start) / 1e9
        longest, whole = max(longest, taken), whole + taken
    gc.enable()
    return whole, longest


def row(name: str, way: Way, texts: Sequence[tuple[Sequence[Atom], Measure]]) -> str:
    """Return what the way makes of the corpus, but for its time."""
    broken = [Broken(parts, measure, way(parts, measure)) for parts, measure in texts]
    gaps = sorted(gap for each in broken for gap in each.gaps())
    count = sum(len(each.ends) for each in broken)
    over = [sum(gap > limit for gap in gaps) for limit in (0.10, 0.15)]
    shares = " | ".join(f"{n} ({100 * n / len(gaps):.2f} %)" for n in over)
    wrong = sum(each.wrong() for each in broken)
    squeezed = sum(each.squeezed() for each in broken)
    return f"| {name} | {count} | {gaps[-1]:.3f} em | {shares} | {squeezed} | {wrong} |"


def main() -> None:
    fonts.register()
    texts = all_paragraphs()
    ways: dict[str, Way] = {"whole paragraph": lines._breaks, "greedy": greedy}
    taken = {name: [timed(way, texts) for _ in range(ROUNDS)] for name, way in ways.items()}
    print(f"{LETTERS} letters, {len(texts)} paragraphs; {machine()}; {ROUNDS} rounds\n")
    print(HEAD)
    print("|---" * (HEAD.count("|") - 1) + "|")
    for name, way in ways.items():
        told = row(name, way, texts)
        count = int(told.split(" | ")[1])
        line = median(whole for whole, _ in taken[name]) / count * 1e6
        longest = min(longest for _, longest in taken[name]) * 1e3
        print(f"{told} {line:.0f} µs | {longest:.2f} ms |")


if __name__ == "__main__":
    main()
