"""No word is cut off in English, nor in a language whose words are two fifths longer.

Each language has a process of its own, as the wording is read but once.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "tests/views/speaking.py"
SAMPLE = ("workbench", "case", "letter")
"""Scenes with much on them, of the one module that is quickly read."""

LEAST, USUAL = "1280x720", "1440x900"


def looked_at(spoken: str, size: str, out: Path, *names: str) -> dict[str, list[str]]:
    """Return what is cut off in scenes drawn in a language."""
    asked = [sys.executable, SCRIPT, spoken, size, str(out), "", *names]
    ran = subprocess.run(asked, cwd=ROOT, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()[-2_000:]
    found: dict[str, list[str]] = json.loads(out.read_text(encoding="utf-8"))
    return {name: cut for name, cut in found.items() if cut}


def test_english_words_are_not_cut_off(tmp_path: Path) -> None:
    assert looked_at("en", LEAST, tmp_path / "cut.json", *SAMPLE) == {}


@pytest.mark.long
@pytest.mark.parametrize(("spoken", "size"), [("en", LEAST), ("en", USUAL), ("pseudo", USUAL)])
def test_no_word_is_cut_off_in_any_scene(spoken: str, size: str, tmp_path: Path) -> None:
    assert looked_at(spoken, size, tmp_path / "cut.json") == {}
