"""Qt for Python reads the source of what is imported after it, unless its hand is taken off."""

import importlib
import linecache
from pathlib import Path

import pytest

from desktop.app import qt_imports


def test_no_source_is_read_and_kept_because_qt_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a_module_after_qt.py"
    file.write_text("SAID = 1\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    qt_imports.take_hand_off()

    exec("import a_module_after_qt", {})

    assert importlib.import_module("a_module_after_qt").SAID == 1
    assert str(file) not in linecache.cache
