"""The core that decides stays small enough to be read in one sitting."""

import ast
from pathlib import Path

RULES = Path(__file__).resolve().parents[2] / "desktop" / "rules"
CORE = ("table", "cells", "parts", "placing", "proof", "decision")
MOST = 600


def code_lines(file: Path) -> int:
    """Return how many lines of a file are code: no blank one, no comment, no docstring."""
    text = file.read_text(encoding="utf-8")
    said: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            said.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = enumerate(text.splitlines(), start=1)
    return sum(
        bool(t.strip()) and not t.lstrip().startswith("#") and n not in said for n, t in lines
    )


def test_the_core_has_at_most_six_hundred_lines_of_code() -> None:
    assert sum(code_lines(RULES / f"{name}.py") for name in CORE) <= MOST


def test_the_core_knows_no_regulation() -> None:
    words = ("exemption", "kilovolts", "road", "bureau", "letter")
    for name in CORE:
        tree = ast.parse((RULES / f"{name}.py").read_text(encoding="utf-8"))
        names = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
        names |= {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
        assert not [n for n in names if any(word in n for word in words)]
