"""Read the files that are shipped with the program."""

import json
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent / "resources"


def path(name: str) -> Path:
    """Return where the resource ``name`` (relative to ``resources/``) lies."""
    return ROOT / name


def document(name: str) -> Path:
    """Return where the document ``name`` (relative to ``docs/``) lies."""
    return ROOT.parent / "docs" / name


def read_toml(name: str) -> dict[str, Any]:
    """Return the parsed TOML resource ``name``."""
    return tomllib.loads(path(name).read_text(encoding="utf-8"))


def read_json(name: str) -> Any:
    """Return the parsed JSON resource ``name``."""
    return json.loads(path(name).read_text(encoding="utf-8"))
