"""What is told of a page before it is loaded, and how its modules are loaded in pieces."""

import sys
from pathlib import Path

import pytest

from desktop.app import imports
from desktop.app.imports import load_in_pieces
from desktop.app.part import Part
from desktop.app.parts import PARTS, SIGN_IN, Place


@pytest.mark.parametrize("place", [SIGN_IN, *PARTS], ids=lambda place: place.key)
def test_a_page_is_told_of_as_it_is(place: Place[Part]) -> None:
    kind = place.load()

    assert (place.key, place.shows_cases) == (kind.key, kind.shows_cases)
    assert place.rail == kind.rail


def test_what_a_module_needs_is_loaded_before_it_and_each_in_its_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = {
        "__init__": "",
        "low": "done = ['low']",
        "inner/__init__": "",
        "inner/one": "from pages_to_load.low import done\ndone.append('one')",
        "inner/two": "import pages_to_load.low\npages_to_load.low.done.append('two')",
        "top": "from pages_to_load.inner import (\n    one,\n    two,\n)\n"
        "from pages_to_load.low import done\ndone.append('top')\n"
        "def later():\n    from pages_to_load import never\n",
        "never": "raise AssertionError",
    }
    for name, source in written.items():
        file = tmp_path / "pages_to_load" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(imports, "OWN", "pages_to_load")
    monkeypatch.setattr(imports, "PIECE_S", 0)

    seen = [
        [name for name in written if f"pages_to_load.{name}".replace("/", ".") in sys.modules]
        for _piece in load_in_pieces("pages_to_load.top")
    ]

    from pages_to_load.low import done  # type: ignore[import-not-found]

    assert done == ["low", "one", "two", "top"]
    assert ["low" in loaded and "top" not in loaded for loaded in seen[:2]] == [True, True]
    assert list(load_in_pieces("pages_to_load.top")) == []
