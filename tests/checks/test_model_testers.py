"""Every model of Qt's is tried by Qt's own tester, and the tester is kept while it is needed."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTER = "QAbstractItemModelTester"
OF_QT = {"QAbstractItemModel", "QAbstractListModel", "QAbstractTableModel"}
MADE_BY = {"SyncListModel": {"waiting_model", "desks_model", "blocks_model", "runs_model"}}
"""A model that is made by these functions, each of which a test calls."""


def trees(*folders: str) -> Iterator[tuple[Path, ast.Module]]:
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            text = file.read_text(encoding="utf-8")
            if TESTER in text or (folder != "tests" and "Model" in text):
                yield file, ast.parse(text)


def named(node: ast.AST) -> str:
    """Return the last name of what is called or inherited from."""
    if isinstance(node, ast.Subscript | ast.Call):
        return named(node.value if isinstance(node, ast.Subscript) else node.func)
    return getattr(node, "attr", getattr(node, "id", ""))


def dropped(tree: ast.AST) -> list[int]:
    """Return the lines that make a tester and keep it nowhere."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and named(node.value) == TESTER
    ]


def models() -> set[str]:
    """Return the models that are not only the base of others."""
    bases = {
        node.name: {named(base) for base in node.bases}
        for _, tree in trees("desktop/models", "desktop/views")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found: set[str] = set()
    known = set(OF_QT)
    while more := {name for name, of in bases.items() if of & known} - known:
        known |= more
        found |= more
    return {name for name in found if not any(name in of for of in bases.values())}


def test_a_tester_is_kept() -> None:
    assert dropped(ast.parse(f"def test():\n    {TESTER}(model)")) == [2]
    assert {str(file): lines for file, tree in trees("tests") if (lines := dropped(tree))} == {}


def test_every_model_is_tried() -> None:
    every = models()
    assert {"QueueModel", "PersonsModel", "SyncListModel"} <= every
    assert "FilteredTable" not in every

    words: set[str] = set()
    for file, tree in trees("tests"):
        if file != Path(__file__):
            words |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert {name for name in every if not MADE_BY.get(name, {name}) <= words} == set()
