"""The README lists the commands that the command line has, and no other."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from desktop.cli.main import parser

WORD = "[a-z]+(?:-[a-z]+)*"
ROOT = Path(__file__).resolve().parents[2]


def commands(part: argparse.ArgumentParser, *above: str) -> Iterator[tuple[str, ...]]:
    """Yield every command of the command line; those below ``act`` are left to its help."""
    below = [a for a in part._actions if isinstance(a, argparse._SubParsersAction)]
    if not below or above == ("act",):
        yield above
    for group in below if above != ("act",) else []:
        for word, lower in group.choices.items():
            yield from commands(lower, *above, word)


def written(line: str) -> Iterator[tuple[str, ...]]:
    """Yield the commands a line of the README stands for: ``case list|show`` is two."""
    said = re.match(rf"joint-office((?: {WORD}(?:\|{WORD})*)+)", line)
    words = said[1].split() if said else []
    heads = tuple(word for word in words if "|" not in word)
    for last in words[-1].split("|") if words and "|" in words[-1] else [""]:
        yield (*heads, last) if last else heads


def test_the_readme_lists_the_commands_there_are() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("joint-office ")]
    listed = {command for line in lines for command in written(line) if command}

    assert listed == {*commands(parser()), ("open",)}
