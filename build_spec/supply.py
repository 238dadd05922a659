"""What the program is made with: licences for people (docs/licences.md), CycloneDX for machines.

``python build_spec/supply.py licences docs/licences.md`` and ``… sbom build/sbom.cdx.json``. Names,
versions and hashes are those of requirements.lock; licences are what a package says of itself, or
what build_spec/licences.toml says where it says nothing or nothing plain.
"""

import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
KNOWN = tomllib.loads((ROOT / "build_spec/licences.toml").read_text(encoding="utf-8"))
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")


@dataclass(frozen=True, slots=True)
class Package:
    """A locked package: licence as an SPDX expression (blank where unknown), whether shipped."""

    name: str
    version: str
    hashes: tuple[str, ...]
    licence: str
    is_shipped: bool

    @property
    def is_permitted(self) -> bool:
        """Whether its licence may be used: one of a choice, each of several."""
        allowed = set(KNOWN["shipped"]) | (set() if self.is_shipped else set(KNOWN["tools"]))
        parts = [choice.split(" AND ") for choice in self.licence.split(" OR ")]
        return any(all(part in allowed for part in choice) for choice in parts)


def packages() -> tuple[Package, ...]:
    """Return what the lock names, in its order."""
    shipped = _shipped()
    return tuple(
        Package(name, version, hashes, _licence(name), name in shipped)
        for name, version, hashes in _locked()
    )


def _locked() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for block in re.split(r"\n(?=[A-Za-z0-9])", text):
        head = re.match(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", block)
        if head:
            yield canonicalize_name(head[1]), head[2], tuple(HASH.findall(block))


def _licence(name: str) -> str:
    if name in KNOWN["said"]:
        return str(KNOWN["said"][name])
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    given = str(said.get("License-Expression") or said.get("License") or "").strip()
    return given if EXPRESSION.fullmatch(given) else ""


def _shipped() -> set[str]:
    """Return what the program needs as it runs, all of it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    waiting = [Requirement(said) for said in project["dependencies"]]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name in found:
            continue
        found.add(name)
        waiting += _needed(name, wanted.extras)
    return found


def _needed(name: str, extras: set[str]) -> list[Requirement]:
    try:
        said = [Requirement(text) for text in metadata.requires(name) or ()]
    except metadata.PackageNotFoundError:
        return []
    kinds = extras or {""}
    return [
        one
        for one in said
        if one.marker is None or any(one.marker.evaluate({"extra": kind}) for kind in kinds)
    ]


def licences() -> str:
    """Return the report of licences as a document."""
    words = KNOWN["words"]
    lines = [words["head"].rstrip()]
    for one in packages():
        use = words["shipped" if one.is_shipped else "tool"]
        lines.append(f"| {one.name} | {one.version} | {one.licence} | {use} |")
    return "\n".join(lines) + "\n"


def sbom() -> dict[str, Any]:
    """Return the CycloneDX 1.5 document of what is shipped."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = [_component(one) for one in packages() if one.is_shipped]
    named = json.dumps(found, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, named)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": project["name"],
                "version": project["version"],
                "licenses": [{"expression": project["license"]}],
            }
        },
        "components": found,
    }


def _component(one: Package) -> dict[str, Any]:
    address = f"pkg:pypi/{one.name}@{one.version}"
    return {
        "type": "library",
        "bom-ref": address,
        "name": one.name,
        "version": one.version,
        "purl": address,
        "licenses": [{"expression": one.licence}],
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in one.hashes],
    }


def main(kind: str, target: str) -> None:
    """Write one of the two to a file."""
    file = Path(target)
    file.parent.mkdir(parents=True, exist_ok=True)
    said = licences() if kind == "licences" else json.dumps(sbom(), indent=1) + "\n"
    file.write_text(said, encoding="utf-8")
    print(file)


if __name__ == "__main__":
    main(*sys.argv[1:])
