import hashlib
import json
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from desktop import resources

ROOT = resources.ROOT.parent
LOCK = json.loads((ROOT / "build_spec/fonts/fonts.lock.json").read_text(encoding="utf-8"))
TABLE = Path(__file__).parent / "data" / "general_standard_characters.txt"


def points(name: str) -> set[int]:
    with TTFont(resources.path(f"fonts/{name}"), lazy=True) as font:
        return set(font.getBestCmap())


def general_standard_characters() -> set[int]:
    return {ord(c) for line in TABLE.read_text(encoding="utf-8").split() for c in line}


@pytest.mark.parametrize("name", LOCK["outputs"])
def test_a_font_is_the_one_the_lock_names(name: str) -> None:
    data = resources.path(f"fonts/{name}").read_bytes()

    assert hashlib.sha256(data).hexdigest() == LOCK["outputs"][name]["sha256"]


def test_no_font_lies_beside_the_lock() -> None:
    files = {file.name for file in resources.path("fonts").glob("*.ttf")}

    assert files == set(LOCK["outputs"])


def test_the_fonts_stay_below_32_megabytes() -> None:
    assert sum(font["bytes"] for font in LOCK["outputs"].values()) <= 32_000_000


def test_every_input_is_pinned_and_hashed() -> None:
    assert all(len(i["sha256"]) == 64 and i["version"] for i in LOCK["inputs"].values())


def test_the_table_has_its_three_levels() -> None:
    lines = TABLE.read_text(encoding="utf-8").split()

    assert [len(line) for line in lines] == [3500, 3000, 1605]


def test_body_faces_cover_the_general_standard_characters() -> None:
    missing = general_standard_characters() - points("LetterFang.ttf") - points("LetterFangExt.ttf")

    assert not missing


@pytest.mark.parametrize("name", ["LetterBiaoSong.ttf", "NotoSansSC-Medium.ttf"])
def test_heads_and_screen_cover_them_alone(name: str) -> None:
    assert not general_standard_characters() - points(name)


@pytest.mark.parametrize("name", [n for n in LOCK["outputs"] if n.startswith("Letter")])
def test_a_changed_font_bears_a_name_of_its_own(name: str) -> None:
    with TTFont(resources.path(f"fonts/{name}"), lazy=True) as font:
        names = {font["name"].getDebugName(i) for i in (1, 4, 6)}

    assert names == {name.removesuffix(".ttf")}
