"""The security notes name controls with their tests: every test that is named there exists."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTES = ROOT / "docs" / "security.md"
NAMED = re.compile(r"`(test_\w+)`")


def test_every_test_the_security_notes_name_exists() -> None:
    named = set(NAMED.findall(NOTES.read_text(encoding="utf-8")))
    files = (ROOT / "tests").rglob("test_*.py")
    there = {n for f in files for n in re.findall(r"def (test_\w+)", f.read_text(encoding="utf-8"))}

    assert len(named) > 50
    assert named - there == set()


LEFT_TO_OTHERS = "## 二级条款中不由程序实现的"


def test_every_row_of_a_requirement_has_a_test() -> None:
    before, _, after = NOTES.read_text(encoding="utf-8").partition(LEFT_TO_OTHERS)
    assert after
    rows = [
        line
        for line in (before + after.partition("\n## ")[2]).splitlines()
        if line.startswith("|") and not line.startswith(("|---", "| 要求", "| 谁 |"))
    ]

    assert [row for row in rows if not NAMED.search(row)] == []
