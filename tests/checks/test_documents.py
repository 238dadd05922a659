"""The documents point to what exists, and name commands that exist."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "build_spec").rglob("*.md")]
)
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)(?:#[^)\s]*)?\)")
TARGET = re.compile(r"\bmake ([a-z]+)\b(?!-)")
ARCHITECTURE_LINES = 60


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_link_leads_somewhere(document: Path) -> None:
    links = LINK.findall(document.read_text(encoding="utf-8"))

    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_make_command_exists(document: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    quoted = re.findall(r"`[^`\n]+`|^make .*$", document.read_text(encoding="utf-8"), re.MULTILINE)
    named = {target for text in quoted for target in TARGET.findall(text)}

    assert named <= targets


def test_the_architecture_fits_on_a_page() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    part = text.partition("\n## Architecture\n")[2].partition("\n## ")[0]

    assert 0 < len(part.splitlines()) <= ARCHITECTURE_LINES


def test_the_readme_draws_the_layers_that_are_checked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = project["tool"]["importlinter"]["contracts"][0]
    layers = [re.findall(r"\w+", layer) for layer in contract["layers"]]
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    picture = re.search(r"```\n( __main__.*?)```", text, re.DOTALL)

    assert picture
    drawn = [
        re.findall(r"\w+", line)[: len(layer)]
        for line, layer in zip(picture[1].splitlines(), layers, strict=True)
    ]
    assert drawn == layers
