"""The committed fonts are those that were built from the pinned packages."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "resources" / "fonts"
LOCK = ROOT / "build_spec" / "fonts" / "fonts.lock.json"
MAX_BYTES = 32 * 1024 * 1024


def committed() -> list[Path]:
    return sorted(path for path in FONTS.iterdir() if path.suffix in {".ttf", ".otf"})


def digests(node: object) -> Iterator[str]:
    """Yield every text of the lock."""
    if isinstance(node, dict):
        for value in node.values():
            yield from digests(value)
    elif isinstance(node, list):
        for value in node:
            yield from digests(value)
    elif isinstance(node, str):
        yield node


def test_there_are_fonts() -> None:
    assert committed()


@pytest.mark.parametrize("font", committed(), ids=lambda font: font.name)
def test_a_font_is_the_one_that_was_locked(font: Path) -> None:
    locked = set(digests(json.loads(LOCK.read_text(encoding="utf-8"))))

    assert hashlib.sha256(font.read_bytes()).hexdigest() in locked


def test_the_fonts_are_not_too_heavy() -> None:
    assert sum(font.stat().st_size for font in committed()) <= MAX_BYTES
