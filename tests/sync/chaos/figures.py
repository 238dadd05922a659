"""Runs add up in a document: each is a line at the end of its own table."""

from collections.abc import Mapping
from pathlib import Path

CHAOS = "## Kills in the full chaos"
KILLS = "## Kills at named points"
CHAOS_POINTS = "### Where the full chaos killed"
KILL_POINTS = "### Where they were killed"


def add(document: Path, heading: str, *cells: object, instead: str = "") -> str:
    """Add a line to the table below a heading, or put it in the place of one; return it."""
    lines = document.read_text(encoding="utf-8").splitlines()
    line = "| " + " | ".join(map(str, cells)) + " |"
    if instead and instead in lines:
        lines[lines.index(instead)] = line
        document.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return line
    at = lines.index(heading)
    at = next(n for n in range(at, len(lines)) if lines[n].startswith("|---"))
    while at + 1 < len(lines) and lines[at + 1].startswith("|"):
        at += 1
    lines.insert(at + 1, line)
    document.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return line


def add_up(document: Path, heading: str, counts: Mapping[str, int]) -> None:
    """Add counts to those that stand in the table below a heading."""
    lines = document.read_text(encoding="utf-8").splitlines()
    first = next(n for n in range(lines.index(heading), len(lines)) if lines[n].startswith("|---"))
    last = first + 1
    while last < len(lines) and lines[last].startswith("|"):
        last += 1
    known = dict(map(_cells, lines[first + 1 : last]))
    for name, count in counts.items():
        known[name] = known.get(name, 0) + count
    lines[first + 1 : last] = [f"| {name} | {count} |" for name, count in known.items() if count]
    document.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _cells(line: str) -> tuple[str, int]:
    name, count = (cell.strip() for cell in line.strip("|").split("|"))
    return name, int(count)
