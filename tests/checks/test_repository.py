"""What every file of the project keeps to."""

import ast
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAX_LINES = 600
WRITTEN_BY_HAND = {".py", ".sql", ".sh", ".md", ".toml", ".in", ".qss", ""}
GENERATED = {"LICENSE"}
SKIPPED = {"build", "dist", "resources"}
CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
ESCAPED = re.compile(r"\\[uUN]")
A_MACHINE = re.compile(r"(?:^|[\s\"'(`=])(/work/|/root/|/home/\w)", re.MULTILINE)
A_STEP = re.compile(r"\d{4}_\w+\.sql\Z")
ADDRESS = re.compile(r"https?://([^/\s\"'<>)`]+)")


def files() -> Iterator[Path]:
    """Yield every file that a person writes."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        is_hidden = any(p.startswith(".") or p == "__pycache__" for p in parts if p != ".ci")
        if is_hidden or parts[0] in SKIPPED or parts[0].endswith(".egg-info"):
            continue
        if path.is_file() and path.suffix in WRITTEN_BY_HAND and path.name not in GENERATED:
            yield path


def modules() -> Iterator[Path]:
    """Yield every module of the program that is not wording."""
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        if "wording" not in path.relative_to(ROOT).parts:
            yield path


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def docstrings(tree: ast.Module) -> set[int]:
    """Return the ids of the nodes that are docstrings, also those beside a value."""
    return {
        id(statement.value)
        for statement in ast.walk(tree)
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    }


def spoken_chinese(source: str) -> list[int]:
    """Return the lines where Chinese stands in a text or a comment rather than in a docstring.

    A docstring may give a term of art or quote the rule's source.
    """
    if not CHINESE.search(source) and not ESCAPED.search(source):
        return []
    tree = ast.parse(source)
    quoted = docstrings(tree)
    lines = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in quoted
        and CHINESE.search(node.value)
    ]
    readline = iter(source.splitlines(keepends=True)).__next__
    lines += [
        token.start[0]
        for token in tokenize.generate_tokens(readline)
        if token.type in (tokenize.COMMENT, tokenize.NAME) and CHINESE.search(token.string)
    ]
    return lines


def test_no_file_is_longer_than_600_lines() -> None:
    too_long = {
        name(path): count
        for path in files()
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > MAX_LINES
    }

    assert too_long == {}


def test_chinese_is_said_only_by_the_wording() -> None:
    found = {
        name(path): lines
        for path in modules()
        if (lines := spoken_chinese(path.read_text(encoding="utf-8")))
    }

    assert found == {}


def test_no_class_is_compiled_whole_where_it_is_declared() -> None:
    at_once = re.compile(r"^from dataclasses import .*\bdataclass\b", re.MULTILINE)
    sources = ((p, p.read_text(encoding="utf-8")) for p in (ROOT / "desktop").rglob("*.py"))

    found = {name(path) for path, source in sources if at_once.search(source)}
    assert found == {"desktop/plain_class.py"}, "take dataclass of desktop.plain_class"


def test_chinese_stands_in_no_table_definition() -> None:
    scripts = sorted((ROOT / "desktop").rglob("*.sql"))

    assert [name(p) for p in scripts if CHINESE.search(p.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("folder", ["store/migrations", "sync/server", "sync/hub"])
def test_steps_of_a_format_have_each_a_number_of_its_own_without_gap(folder: str) -> None:
    names = sorted(path.name for path in (ROOT / "desktop" / folder).iterdir())

    assert [A_STEP.match(n) and int(n[:4]) for n in names] == [*range(1, len(names) + 1)]


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        pytest.param('"""Accept (受理)."""\n', [], id="a docstring may name the term"),
        pytest.param('X = 1\n"""Days (工作日)."""\n', [], id="so may that of a value"),
        pytest.param('say("受理")\n', [1], id="a text may not"),
        pytest.param('x = 2\nsay(f"{x} 个")\n', [2], id="nor a formatted text"),
        pytest.param("x = 2  # 个\n", [1], id="nor a comment"),
        pytest.param('say("，")\n', [], id="punctuation alone is no word"),
    ],
)
def test_the_search_for_chinese_sees(source: str, lines: list[int]) -> None:
    assert spoken_chinese(source) == lines


def test_no_file_names_a_folder_of_somebody_s_machine() -> None:
    found = [name(p) for p in files() if A_MACHINE.search(p.read_text(encoding="utf-8"))]

    assert found in ([], ["tests/checks/test_repository.py"])


NAMESPACES = {"www.w3.org", "json-schema.org", "purl.org", "ns.adobe.com", "www.aiim.org"}
"""Names of vocabularies, which nothing ever calls."""


def test_the_program_calls_no_host() -> None:
    found = {
        name(path): hosts
        for path in modules()
        if (hosts := set(ADDRESS.findall(path.read_text(encoding="utf-8"))) - NAMESPACES)
    }

    assert found == {}
