"""Everything the program can say has words: findings, acts, event kinds, closed sets."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest

import desktop.domain
import desktop.rules
import desktop.wording
from desktop.domain.acts import ACTS
from desktop.domain.registry import EVENT_KINDS
from desktop.wording import acts as wording_of_acts
from desktop.wording import events as wording_of_events
from desktop.wording.findings import field_name, wording_of

ROOT = Path(__file__).resolve().parents[2]
MAKERS = {"finding", "Finding", "unreadable", "fault"}
ALWAYS = {"fault": {"table", "row"}}
"""Facts a maker adds by itself."""

NEVER_SAID = {"Operator": "written in rule files only; an officer reads the condition's title"}
"""Closed sets that no officer reads, and why."""


OF_THE_OFFICE = {"withdraw", "withdrawn"}
"""Done to an entry by the office itself, whatever the entry says."""


def modules_of(package: ModuleType) -> list[ModuleType]:
    found = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    return [importlib.import_module(module.name) for module in found]


DOMAIN, RULES, WORDING = (
    modules_of(package) for package in (desktop.domain, desktop.rules, desktop.wording)
)


def name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def texts(node: ast.expr) -> list[str]:
    """Return what an expression can be, where it is a text or a choice between texts."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return texts(node.body) + texts(node.orelse)
    return []


@cache
def made() -> tuple[ast.Call, ...]:
    """Return every call of the program that makes a finding."""
    sources = [f.read_text(encoding="utf-8") for f in sorted((ROOT / "desktop").rglob("*.py"))]
    making = [text for text in sources if any(f"{maker}(" in text for maker in MAKERS)]
    nodes = (node for text in making for node in ast.walk(ast.parse(text)))
    calls = (node for node in nodes if isinstance(node, ast.Call) and node.args)
    return tuple(call for call in calls if name_of(call.func) in MAKERS)


@cache
def findings() -> dict[str, set[str]]:
    """Return every finding code made in the program, with the facts it is always given."""
    codes: dict[str, set[str]] = {}
    for call in made():
        facts = {keyword.arg or "**" for keyword in call.keywords}
        facts |= ALWAYS.get(name_of(call.func), set())
        for code in texts(call.args[0]):
            codes[code] = codes[code] & facts if code in codes else facts
    return codes


def fields_of(code: str) -> set[str]:
    """Return the facts that the words of a finding name."""
    parts = (part for text in wording_of(code) for part in Formatter().parse(text))
    return {field for _, field, _, _ in parts if field}


def closed_sets() -> Iterator[type[StrEnum]]:
    """Yield every enumeration of the domain and the rules."""
    for module in (*DOMAIN, *RULES):
        own = (v for v in vars(module).values() if getattr(v, "__module__", "") == module.__name__)
        yield from (v for v in own if isinstance(v, type) and issubclass(v, StrEnum))


def tables() -> list[Mapping[object, object]]:
    """Return every table of the wording."""
    values = [value for module in WORDING for value in vars(module).values()]
    return [value for value in values if isinstance(value, Mapping)]


def test_the_program_has_findings_to_say() -> None:
    assert {"duty_missing", "no_calendar"} <= findings().keys()


def test_each_finding_says_why_and_what_would_satisfy_it() -> None:
    assert [code for code in findings() if not all(wording_of(code))] == []


def test_each_field_that_a_finding_is_about_has_a_name() -> None:
    calls = [call for call in made() if name_of(call.func) == "finding" and len(call.args) > 1]
    paths = {path for call in calls for path in texts(call.args[1])}
    assert "password" in paths

    assert {path for path in paths if re.search("[a-z]{3}", field_name(path))} == set()


def test_each_finding_is_given_the_facts_its_words_name() -> None:
    lacking = {
        code: fields_of(code) - given
        for code, given in findings().items()
        if "**" not in given and not fields_of(code) <= given
    }

    assert lacking == {}


@pytest.mark.parametrize("act", sorted(ACTS))
def test_an_act_has_a_name(act: str) -> None:
    assert wording_of_acts.ACTS[act]


@pytest.mark.parametrize("act", sorted(ACTS))
def test_an_act_and_its_command_are_explained(act: str) -> None:
    explained = ACTS[act].command.__doc__ or ""

    assert not explained.startswith(f"{ACTS[act].command.__name__}(")
    assert explained


@pytest.mark.parametrize("kind", sorted(EVENT_KINDS))
def test_an_event_has_a_name_and_an_explanation(kind: str) -> None:
    explained = EVENT_KINDS[kind].type.__doc__ or ""

    assert wording_of_events.EVENTS[kind]
    assert not explained.startswith(f"{EVENT_KINDS[kind].type.__name__}(")
    assert explained


def test_nothing_is_named_that_does_not_exist() -> None:
    assert set(wording_of_acts.ACTS) - set(ACTS) <= OF_THE_OFFICE
    assert set(wording_of_events.EVENTS) - set(EVENT_KINDS) <= OF_THE_OFFICE


@pytest.mark.parametrize("members", list(closed_sets()), ids=lambda members: members.__name__)
def test_each_member_of_a_closed_set_has_a_name(members: type[StrEnum]) -> None:
    if members.__name__ in NEVER_SAID:
        return
    full = [table for table in tables() if all(member in table for member in members)]

    assert full, f"no table of desktop.wording names all of {[str(m) for m in members]}"
