"""What fuzzing saw adds up in a document: one line a target."""

from pathlib import Path
from typing import Protocol

HEADING = "## Inputs made by chance"


class Seen(Protocol):
    """What a run saw of one target."""

    inputs: int
    uncaught: int
    hangs: int
    left: int
    memory: int
    slowest: float
    seconds: float


def inputs_in(document: Path, heading: str = HEADING) -> dict[str, int]:
    """Return how many inputs each target had in all runs."""
    lines = document.read_text(encoding="utf-8").splitlines()
    first, last = _table(lines, heading)
    rows = map(_cells, lines[first:last])
    return {cells[0]: int(cells[1].replace(",", "")) for cells in rows}


def add_up(document: Path, name: str, seen: Seen, heading: str = HEADING) -> None:
    """Add a run to the line of its target; peak memory and the slowest input are the greatest."""
    lines = document.read_text(encoding="utf-8").splitlines()
    first, last = _table(lines, heading)
    known = {cells[0]: cells[1:] for cells in map(_cells, lines[first:last])}
    known[name] = _added(known.get(name, ["0"] * 7), seen)
    lines[first:last] = [f"| {' | '.join([n, *cells])} |" for n, cells in known.items()]
    document.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _table(lines: list[str], heading: str) -> tuple[int, int]:
    """Return where the rows of the table below a heading begin, and where they end."""
    at = lines.index(heading)
    first = next(n for n in range(at, len(lines)) if lines[n].startswith("|---")) + 1
    last = first
    while last < len(lines) and lines[last].startswith("|"):
        last += 1
    return first, last


def _added(cells: list[str], seen: Seen) -> list[str]:
    counts = (seen.inputs, seen.uncaught, seen.hangs, seen.left)
    added = [int(c.replace(",", "")) + n for c, n in zip(cells, counts, strict=False)]
    seconds = float(cells[6].replace(",", "")) + seen.seconds
    most = (max(int(cells[4]), seen.memory), max(float(cells[5]), seen.slowest))
    return [*(f"{n:,}" for n in added), str(most[0]), f"{most[1]:.2f}", f"{seconds:.0f}"]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]
