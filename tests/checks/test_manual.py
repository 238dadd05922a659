"""The officer's manual shows pictures that exist, are small, and are all used."""

import re
from pathlib import Path

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "manual"
MOST_BYTES = 200 * 1024


def test_each_picture_is_shown_and_small() -> None:
    text = (MANUAL / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"\(pictures/([^)]+)\)", text))
    kept = {file.name: file.stat().st_size for file in (MANUAL / "pictures").iterdir()}

    assert shown == set(kept)
    assert max(kept.values()) <= MOST_BYTES


def test_each_chapter_listed_is_there() -> None:
    text = (MANUAL / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"\[[^\]]+\]\(#([^)]+)\)", text)
    chapters = re.findall(r"^## (.+)$", text, re.MULTILINE)

    assert listed == chapters
