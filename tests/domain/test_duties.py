"""Who may do what: the register of acts, its matrix of duties, and the document made of it."""

import ast
import importlib
import pkgutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import desktop.domain
from build_spec.duties.build_duties import OUT, page
from desktop.domain import folding, publishing
from desktop.domain.acts import ACTS, Act, act, decide
from desktop.domain.catalogue import EVENT_KINDS, SUBJECTS
from desktop.domain.registry import event
from desktop.domain.values import Duty
from desktop.rules.findings import Refusal
from desktop.wording.findings import say
from tests.domain.desk import Desk, new_desk, opening

DOMAIN = Path(desktop.domain.__path__[0])
TESTS = Path(__file__).resolve().parent
EVERY_ACT = sorted(ACTS)


def command_of(one: Act) -> Any:
    """Return a command of the act whose fields nobody looks at, as there is no case yet."""
    return opening(2) if one.opens else object.__new__(one.command)


def reasons(desk: Desk, one: Act, officer: str) -> set[str]:
    decided = decide(None, command_of(one), desk.context(officer, "1"))
    found = decided.findings if isinstance(decided, Refusal) else ()
    assert all(str(say(f)) for f in found)
    return {f.rule for f in found}


@pytest.mark.parametrize("name", EVERY_ACT)
def test_each_duty_may_do_what_the_register_says(name: str) -> None:
    desk, one = new_desk(), ACTS[name]
    for duty in Duty:
        desk.people["guanli"] = replace(desk.people["guanli"], duties=frozenset({duty}))

        assert ("duty_missing" in reasons(desk, one, "guanli")) is (duty not in one.duties)


@pytest.mark.parametrize("name", EVERY_ACT)
def test_every_act_but_one_needs_a_case(name: str) -> None:
    desk, one = new_desk(), ACTS[name]

    assert ("case_missing" in reasons(desk, one, "lianghui")) is (name != "open-case")


@pytest.mark.parametrize("name", EVERY_ACT)
def test_who_has_left_does_nothing(name: str) -> None:
    desk = new_desk()
    everything = replace(desk.people["lianghui"], duties=frozenset(Duty), is_active=False)
    desk.people["lianghui"] = everything

    assert "officer_inactive" in reasons(desk, ACTS[name], "lianghui")


def test_audit_and_administration_change_nothing_in_a_case() -> None:
    for duty in (Duty.AUDITOR, Duty.ADMINISTRATOR):
        assert {name for name, one in ACTS.items() if duty in one.duties} == {"print-letter"}


def test_the_seal_is_never_available_without_its_keeper() -> None:
    assert ACTS["seal-letter"].duties == {Duty.SEAL_KEEPER}


def test_the_utility_accepts_and_the_government_does_not() -> None:
    assert ACTS["accept-connection"].duties == {Duty.ACCOUNT_MANAGER}
    assert Duty.ACCOUNT_MANAGER not in ACTS["accept-matter"].duties


def test_the_catalogue_misses_no_subject() -> None:
    names = [m.name for m in pkgutil.iter_modules(desktop.domain.__path__, "desktop.domain.")]
    for name in names:
        importlib.import_module(name)
    registering = {one.command.__module__ for one in ACTS.values()}
    registering |= {kind.type.__module__ for kind in EVENT_KINDS.values()}

    assert registering == {subject.__name__ for subject in SUBJECTS}


OF_CASES = [name for name, kind in EVENT_KINDS.items() if kind.type not in publishing.KINDS]


@pytest.mark.parametrize("kind", sorted(OF_CASES))
def test_every_event_of_a_case_changes_it(kind: str) -> None:
    assert EVENT_KINDS[kind].type in folding._APPLIERS


def test_a_name_is_registered_once() -> None:
    with pytest.raises(ValueError, match=r"case\.opened is taken"):
        event("case.opened")(object)
    with pytest.raises(ValueError, match="open-case is taken"):
        act("open-case", object, duties=())(lambda *_: ())


def made_codes() -> set[str]:
    """Return every code of a finding made in the domain."""
    trees = (ast.parse(p.read_text(encoding="utf-8")) for p in DOMAIN.glob("*.py"))
    calls = (n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.Call))
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id == "finding"
        and isinstance(call.args[0], ast.Constant)
    }


def test_every_reason_of_the_domain_is_tried() -> None:
    tried = "".join(p.read_text(encoding="utf-8") for p in TESTS.glob("test_*.py"))

    assert [code for code in sorted(made_codes()) if f'"{code}"' not in tried] == []


def test_the_document_is_up_to_date() -> None:
    assert OUT.read_text(encoding="utf-8") == page(), "run build_spec/duties/build_duties.py"
