"""Runs add up in a document: each is a line at the end of its own table."""

from pathlib import Path

CHAOS = "## Kills in the full chaos"
KILLS = "## Kills at named points"


def add(document: Path, heading: str, *cells: object) -> None:
    """Add a line to the table below a heading."""
    lines = document.read_text(encoding="utf-8").splitlines()
    at = lines.index(heading)
    at = next(n for n in range(at, len(lines)) if lines[n].startswith("|---"))
    while at + 1 < len(lines) and lines[at + 1].startswith("|"):
        at += 1
    lines.insert(at + 1, "| " + " | ".join(map(str, cells)) + " |")
    document.write_text("\n".join(lines) + "\n", encoding="utf-8")
