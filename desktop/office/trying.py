"""Read facts of a route from a file, to try the exemption rule on them."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop.domain.facts import BadAnswer, answer
from desktop.files.content import read_content
from desktop.files.json_file import json_of
from desktop.files.unreadable import Unreadable
from desktop.rules.exemption import RouteFacts
from desktop.rules.findings import Finding, Refusal, finding
from desktop.rules.table import Kind

MOST_BYTES = 1 << 20
ROAD_KINDS = {"delivered": Kind.DAY, "overhauled": Kind.DAY, "name": "text"}
"""What the facts of a road are; the others are choices."""


def read_facts(path: Path) -> RouteFacts | Refusal:
    """Return the facts of a JSON file (``kilovolts``, ``features``, ``roads``), or why not."""
    try:
        data = json_of(read_content(path, MOST_BYTES), decimals=Decimal)
    except Unreadable as found:
        return Refusal((found.finding,))
    if not isinstance(data, dict) or not data:
        return Refusal((finding("answers_missing"),))
    unfit = [*_misplaced(data)] or [*_of_other_types(data)]
    return Refusal(tuple(unfit)) if unfit else facts_from(data)


def _of_other_types(data: dict[str, Any]) -> Iterator[Finding]:
    """Yield each fact of the wrong type: a number is written as one, everything else as text."""
    volts = data.get("kilovolts")
    if volts is not None and type(volts) not in (int, Decimal):
        yield _wrong_type("kilovolts", volts, Kind.NUMBER)
    for name, value in (data.get("features") or {}).items():
        if not isinstance(value, str | None):
            yield _wrong_type(f"features.{name}", value, Kind.CHOICE)
    for index, road in enumerate(data.get("roads") or ()):
        for name, value in road.items():
            if not isinstance(value, str | None):
                kind = ROAD_KINDS.get(name, Kind.CHOICE)
                yield _wrong_type(f"roads.{index}.{name}", value, kind)


def _wrong_type(path: str, given: object, kind: Kind | str) -> Finding:
    return finding("fact_wrong_type", path, given=_written(given), type=kind)


def _written(given: object) -> str:
    if isinstance(given, Decimal):
        return str(given)
    return json.dumps(given, ensure_ascii=False, default=str)


def _misplaced(data: dict[str, Any]) -> Iterator[Finding]:
    """Yield what the facts of a route have no place for."""
    for name in data.keys() - {"kilovolts", "features", "roads"}:
        yield finding("field_unknown", name)
    roads = data.get("roads") or []
    if not isinstance(roads, list) or not all(isinstance(road, dict) for road in roads):
        yield finding("field_unknown", "roads")
    if not isinstance(data.get("features") or {}, dict):
        yield finding("field_unknown", "features")


def facts_from(data: dict[str, Any]) -> RouteFacts | Refusal:
    """Return the facts plain JSON values say; each wrong value is named by its path."""
    facts = RouteFacts(None, {}, ())
    findings = []
    for path, value in _paths(data):
        try:
            facts = answer(facts, path, value)
        except BadAnswer as bad:
            findings.append(finding("answer_unfit", path, given=value, allowed=bad.allowed))
    return Refusal(tuple(findings)) if findings else facts


def _paths(data: dict[str, Any]) -> list[tuple[str, str]]:
    paths = [("kilovolts", str(data["kilovolts"]))] if data.get("kilovolts") is not None else []
    paths += [(f"features.{k}", str(v)) for k, v in (data.get("features") or {}).items()]
    for number, road in enumerate(data.get("roads") or ()):
        paths.append((f"roads.{number}.name", str(road.get("name") or "")))
        paths += [
            (f"roads.{number}.{k}", str(v))
            for k, v in road.items()
            if k != "name" and v is not None
        ]
    return paths
