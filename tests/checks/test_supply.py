"""Every package is known by licence and purpose, and what is shipped can be listed for machines."""

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from build_spec import supply

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@cache
def packages() -> tuple[supply.Package, ...]:
    return supply.packages()


def test_every_locked_package_has_a_licence_that_may_be_used() -> None:
    unfit = {one.name: one.licence for one in packages() if not one.is_permitted}

    assert len(packages()) > 80
    assert unfit == {}


@pytest.mark.parametrize(
    ("licence", "is_shipped", "is_permitted"),
    [
        ("MIT", True, True),
        ("LGPL-3.0-only OR GPL-3.0-only", True, True),
        ("MIT AND AGPL-3.0-only", True, False),
        ("AGPL-3.0-only", False, False),
        ("GPL-2.0-only", False, True),
        ("GPL-2.0-only", True, False),
        ("", False, False),
    ],
)
def test_a_licence_is_held_against_the_list(
    licence: str, is_shipped: bool, is_permitted: bool
) -> None:
    assert supply.Package("a", "1", (), licence, is_shipped).is_permitted == is_permitted


def test_what_a_licence_is_said_to_be_is_of_a_locked_package() -> None:
    assert set(supply.KNOWN["said"]) <= {one.name for one in packages()}


def test_the_report_of_licences_is_of_this_lock() -> None:
    assert (ROOT / "docs/licences.md").read_text(encoding="utf-8") == supply.licences()


def listed(part: str) -> set[str]:
    """Return the packages a part of the document has a line for."""
    text = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8")
    body = text.partition(f"\n## {part}\n")[2].partition("\n## ")[0]
    lines = re.findall(r"^\| ([\w.-]+) \| (\S.*) \|$", body, re.MULTILINE)
    return {canonicalize_name(name) for name, _why in lines if name != "package"}


@pytest.mark.parametrize(
    ("part", "asked"),
    [
        ("The program", PROJECT["dependencies"]),
        ("Tests and checks", PROJECT["optional-dependencies"]["test"]),
    ],
)
def test_each_package_that_is_asked_for_has_its_line(part: str, asked: list[str]) -> None:
    assert listed(part) == {canonicalize_name(Requirement(said).name) for said in asked}


def test_the_bill_of_materials_names_what_is_shipped_with_hashes() -> None:
    made = supply.sbom()

    shipped = {one.name for one in packages() if one.is_shipped}
    assert {part["name"] for part in made["components"]} == shipped
    assert {"pyside6-essentials", "lxml", "sqlcipher3"} <= shipped
    assert not {"pytest", "codespell"} & shipped
    assert all(part["hashes"] and part["licenses"][0]["expression"] for part in made["components"])
    assert made == supply.sbom()
