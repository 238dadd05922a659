"""The list of what is read from outside names modules and tests that exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs/inputs.md").read_text(encoding="utf-8")
ROWS = [line for line in TEXT.splitlines() if line.startswith("| ") and "`" in line]
CODE = re.compile(r"`([\w/]+\.py)`")
GROUPS = ("app", "bad_input", "checks", "files", "letters", "models", "office", "sync")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip())
def test_each_input_has_what_guards_it_and_a_test(row: str) -> None:
    *_, guard, test, _end = row.split("|")
    guards, tests = CODE.findall(guard), CODE.findall(test)

    assert guards
    assert tests
    assert [name for name in guards if not _there("desktop", name)] == []
    assert [name for name in tests if not _there("tests", name)] == []


def _there(folder: str, name: str) -> bool:
    found = [ROOT / folder / name, *(ROOT / folder / group / name for group in GROUPS)]
    return any(file.is_file() for file in found)
