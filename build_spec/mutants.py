"""Change one thing at a time in a rule file and see whether its tests notice.

By hand: .venv/bin/python build_spec/mutants.py desktop/rules/two_working_days.py [...]
A mutant that no test notices is printed; the exit code is the number of them (at most 100).
"""

import ast
import copy
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TESTS = {
    "working_days": ("working_days", "two_working_days"),
    "notices": ("working_days",),
    "route_facts": ("exemption",),
    "table": ("table_reading",),
    "cells": ("decision", "exemption", "table_reading"),
    "parts": ("decision", "table_reading"),
    "placing": ("decision", "exemption"),
    "proof": ("table_reading", "decision"),
    "versions": ("table_reading",),
    "calendar_versions": ("rulebook_calendars",),
    "recorded_cases": ("tables",),
    "exemption": ("exemption", "exemption_properties"),
    "devolution": ("rulebook",),
    "stages": ("rulebook",),
    "deficiency": ("deficiency",),
    "rulebook": ("rulebook", "rulebook_calendars", "deficiency"),
}
SECONDS = 120
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.And: ast.Or,
    ast.Or: ast.And,
}


@dataclass(frozen=True)
class Mutant:
    """One changed source, with the line and what was changed."""

    line: int
    change: str
    source: str


def mutants(source: str) -> list[Mutant]:
    """Return every mutant of a source, in the order of its lines."""
    tree = ast.parse(source)
    skipped = _untouched(tree)
    found = [
        mutant
        for index, original in enumerate(ast.walk(tree))
        if original not in skipped
        for mutant in _at(tree, index, original)
    ]
    return sorted(found, key=lambda mutant: mutant.line)


def survivors(file: Path, chosen: list[Mutant]) -> list[Mutant]:
    """Return the mutants of a rule file that its tests let pass."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for name in ("desktop", "tests", "resources"):
            ignored = shutil.ignore_patterns("__pycache__", "fonts")
            shutil.copytree(ROOT / name, place / name, ignore=ignored)
        shutil.copy(ROOT / "pyproject.toml", place)
        target = place / file.relative_to(ROOT)
        unchanged = Mutant(0, "nothing", target.read_text(encoding="utf-8"))
        if not _survives(unchanged, target, place):
            raise RuntimeError(f"the tests of {file.name} fail as it is")
        return [mutant for mutant in chosen if _survives(mutant, target, place)]


def spread(found: list[Mutant], most: int) -> list[Mutant]:
    """Return at most that many mutants, evenly spread over the file."""
    if len(found) <= most:
        return found
    return [found[index * len(found) // most] for index in range(most)]


def _untouched(tree: ast.Module) -> set[ast.AST]:
    """Return what says nothing about behaviour: annotations, messages of errors, slots."""
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.Raise):
            parts = [node.exc]
        elif isinstance(node, ast.keyword) and node.arg in ("strict", "frozen", "slots"):
            parts = [node.value]
        elif isinstance(node, ast.arg | ast.AnnAssign):
            parts = [node.annotation]
        elif isinstance(node, ast.FunctionDef):
            parts = [node.returns, *node.decorator_list]
        elif isinstance(node, ast.ClassDef):
            parts = list(node.decorator_list)
        elif isinstance(node, ast.Assign) and _assigns(node, "Value", "__slots__"):
            parts = [node.value]
        skipped.update(inner for part in parts if part for inner in ast.walk(part))
    return skipped


def _assigns(node: ast.Assign, *names: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id in names for target in node.targets)


def _at(tree: ast.Module, index: int, original: ast.AST) -> Iterator[Mutant]:
    for step in range(_changes(original)):
        changed = copy.deepcopy(tree)
        node = list(ast.walk(changed))[index]
        before = ast.unparse(node)
        _change(node, step)
        line = getattr(node, "lineno", 0)
        after = ast.unparse(node)
        if before != after:
            yield Mutant(line, f"{before} -> {after}", ast.unparse(changed))


def _changes(node: ast.AST) -> int:
    match node:
        case ast.Compare():
            return len(node.ops)
        case ast.BinOp() | ast.AugAssign():
            return int(type(node.op) in SWAPS)
        case ast.BoolOp() | ast.IfExp() | ast.UnaryOp(op=ast.Not()):
            return 1
        case ast.Constant(value=bool() | int()):
            return 1
        case _:
            return 0


def _change(node: ast.AST, step: int) -> None:
    match node:
        case ast.Compare():
            node.ops[step] = SWAPS[type(node.ops[step])]()  # type: ignore[call-overload]
        case ast.BinOp() | ast.AugAssign():
            node.op = SWAPS[type(node.op)]()  # type: ignore[assignment]
        case ast.BoolOp():
            node.op = SWAPS[type(node.op)]()  # type: ignore[assignment]
        case ast.IfExp():
            node.body, node.orelse = node.orelse, node.body
        case ast.UnaryOp():
            node.op = ast.UAdd()
        case ast.Constant(value=bool()):
            node.value = not node.value
        case ast.Constant(value=int()):
            node.value += 1


def _survives(mutant: Mutant, target: Path, place: Path) -> bool:
    target.write_text(mutant.source, encoding="utf-8")
    names = TESTS.get(target.stem, (target.stem,))
    files = [f"tests/rules/test_{name}.py" for name in names]
    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "-p", "no:xdist"]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *options, *files],
            cwd=place,
            env=environment,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def main() -> int:
    """Try every mutant of the files named, and print those that survive."""
    total = 0
    for name in sys.argv[1:]:
        file = Path(name).resolve()
        found = mutants(file.read_text(encoding="utf-8"))
        left = survivors(file, found)
        total += len(left)
        print(f"{name}: {len(found)} mutants, {len(left)} not noticed")
        for mutant in left:
            print(f"  line {mutant.line}: {mutant.change}")
    return min(total, 100)


if __name__ == "__main__":
    sys.exit(main())
