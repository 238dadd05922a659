"""A rule file that was changed is tested closely: small mistakes put into it are noticed."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "build_spec" / "mutants.py"
RULES = sorted(
    file for file in (ROOT / "desktop" / "rules").glob("*.py") if file.stem != "__init__"
)
TRIED = 18

EQUIVALENT = {
    ("return (*ordered, ordered[-1] + 1)", "1 -> 2"): "any voltage above the limit will do",
    (
        "return (first, *sorted({mark for mark in marks if first < mark <= last}))",
        "first < mark <= last -> first <= mark <= last",
    ): "the same day is only tried twice",
    ("NO_ROW = -1", "1 -> 2"): "any rank below the lowest will do",
    ("REMEMBERED = 8192", "8192 -> 8193"): "how much is remembered changes no result",
    ("MOST_STATES = 4_096", "4096 -> 4097"): "no office publishes that many",
}
"""Lines and their changes that make no difference to any result, and why."""


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("mutants", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TOOLS = tool()


def changed_files() -> set[Path]:
    """Return the files that differ from the commit before, or from what is committed."""
    since = os.environ.get("CHANGED_SINCE", "HEAD~1")
    done = subprocess.run(
        ["git", "diff", "--name-only", since, "--", "desktop/rules"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return {ROOT / name for name in done.stdout.split()} if done.returncode == 0 else set()


CHANGED = changed_files()


@pytest.mark.slow
@pytest.mark.parametrize("file", RULES, ids=lambda file: file.stem)
def test_a_mistake_in_a_changed_rule_file_is_noticed(file: Path) -> None:
    if file not in CHANGED:
        pytest.skip("not changed since the commit before")
    source = file.read_text(encoding="utf-8")
    lines = ["", *(line.strip() for line in source.splitlines())]
    found = TOOLS.mutants(source)
    if not found:
        pytest.skip("nothing in it to mistake")

    left = TOOLS.survivors(file, TOOLS.spread(found, max(1, TRIED // len(CHANGED))))

    missed = [(lines[m.line], m.change) for m in left]
    assert [one for one in missed if one not in EQUIVALENT] == []


def test_the_mutants_of_a_comparison_are_its_neighbours() -> None:
    found = TOOLS.mutants("def late(day, due):\n    return day > due and (not off(day))\n")

    assert {m.change for m in found} == {
        "day > due and (not off(day)) -> day > due or not off(day)",
        "day > due -> day >= due",
        "not off(day) -> +off(day)",
    }


def test_chosen_mutants_are_spread_over_the_file() -> None:
    source = "\n".join(f"X{n} = {n}" for n in range(100, 140))

    chosen = TOOLS.spread(TOOLS.mutants(source), 4)

    assert [m.line for m in chosen] == [1, 11, 21, 31]
