"""The lock names every package by version and hash, and nobody's server."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
BLOCKS = [
    block.replace("\\\n", " ")
    for block in re.split(r"\n(?=[A-Za-z0-9])", re.sub(r"(?m)^\s*#.*\n?", "", LOCK).strip())
]
HASH = re.compile(r"\s--hash=sha256:[0-9a-f]{64}(?=\s|$)")


def pins() -> dict[str, Requirement]:
    """Return what the lock pins, by canonical name."""
    found = [Requirement(HASH.sub("", block).strip()) for block in BLOCKS]
    return {canonicalize_name(pin.name): pin for pin in found}


def asked() -> list[Requirement]:
    """Return what pyproject.toml asks for, for use and for tests."""
    names = PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]
    return [Requirement(name) for name in names]


def test_the_lock_names_no_host() -> None:
    assert (
        re.findall(r"https?:|file:|\w+\.(?:org|com|cn|io|net)\b|--index|--find-links", LOCK) == []
    )


def test_every_line_of_the_lock_is_a_package_a_hash_or_a_remark() -> None:
    line = re.compile(
        r"[A-Za-z0-9._\[\]-]+==[^\s;]+( ; [^\\]+)? \\"
        r"|    --hash=sha256:[0-9a-f]{64}( \\)?"
        r"|    #.*"
    )

    assert [text for text in LOCK.splitlines() if not line.fullmatch(text)] == []


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split("==")[0])
def test_every_package_is_hashed(block: str) -> None:
    assert HASH.search(block)


@pytest.mark.parametrize("wanted", asked(), ids=lambda wanted: wanted.name)
def test_the_lock_holds_what_the_project_asks_for(wanted: Requirement) -> None:
    pin = pins()[canonicalize_name(wanted.name)]

    version = next(iter(pin.specifier)).version
    assert wanted.specifier.contains(version)


def test_what_is_installed_is_what_the_lock_names() -> None:
    installed = {canonicalize_name(found.name): found.version for found in metadata.distributions()}
    wrong = {
        name: installed.get(name, "missing")
        for name, pin in pins().items()
        if (pin.marker is None or pin.marker.evaluate())
        and installed.get(name) not in {spec.version for spec in pin.specifier}
    }

    assert wrong == {}
