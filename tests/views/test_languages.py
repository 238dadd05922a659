"""No word is cut off in English, nor in a language whose words are two fifths longer.

Each language has a process of its own, as the wording is read but once; so has each screen of more
pixels (HiDPI, 125 to 200 %), on which pictures and icons are sharp too.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "tests/views/speaking.py"
SAMPLE = ("workbench", "case", "letter")
"""Scenes with much on them, of the one module that is quickly read."""

DENSEST = (*SAMPLE, "register", "cases", "audit", "oversight", "papers", "settings-organs")

LEAST, USUAL = "1280x720", "1440x900"


def looked_at(
    spoken: str, size: str, out: Path, *names: str, scale: str = "1"
) -> dict[str, list[str]]:
    """Return what is cut off or blurred in scenes drawn in a language, at a screen's scale."""
    asked = [sys.executable, SCRIPT, spoken, size, str(out), "", *names]
    screen = {**os.environ, "QT_SCALE_FACTOR": scale}
    ran = subprocess.run(asked, cwd=ROOT, env=screen, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()[-2_000:]
    found: dict[str, list[str]] = json.loads(out.read_text(encoding="utf-8"))
    return {name: cut for name, cut in found.items() if cut}


def test_english_words_are_not_cut_off_nor_icons_blurred_on_a_finer_screen(tmp_path: Path) -> None:
    assert looked_at("en", LEAST, tmp_path / "cut.json", *SAMPLE, scale="1.5") == {}


@pytest.mark.long
@pytest.mark.parametrize("scale", ["1.25", "1.5", "2"])
def test_the_densest_pages_are_whole_and_sharp_on_finer_screens(scale: str, tmp_path: Path) -> None:
    found = looked_at("zh_CN", LEAST, tmp_path / "cut.json", *DENSEST, scale=scale)

    assert found == {}


@pytest.mark.long
@pytest.mark.parametrize(
    ("spoken", "size"), [("en", LEAST), ("en", USUAL), ("pseudo", LEAST), ("pseudo", USUAL)]
)
def test_no_word_is_cut_off_in_any_scene(spoken: str, size: str, tmp_path: Path) -> None:
    assert looked_at(spoken, size, tmp_path / "cut.json") == {}
