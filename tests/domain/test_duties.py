"""Who may do what: the register of acts, its matrix of duties, and the document made of it."""

import ast
import importlib
import pkgutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import desktop.domain
from build_spec.duties.build_duties import MATTER_STATES, OUT, matter_states, of_matters, page
from desktop.domain import folding, publishing
from desktop.domain.acts import ACTS, Act, act, act_of, against, decide
from desktop.domain.approval import ConcludeMatter
from desktop.domain.case import LetterStage, MatterOutcome
from desktop.domain.catalogue import EVENT_KINDS, SUBJECTS
from desktop.domain.kind_rules import KIND_RULES
from desktop.domain.letter import ALLOWED, changed
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.letter_sealing import KeepOriginal
from desktop.domain.preferences import PreferencesSet
from desktop.domain.registry import event
from desktop.domain.values import Duty
from desktop.office.act_probes import probe, subjects
from desktop.rules.findings import Refusal
from desktop.wording.findings import say
from tests.domain.desk import (
    CASE,
    WORKS,
    Desk,
    decided_by_all,
    in_approval,
    new_desk,
    opened,
    opening,
    with_letter,
)
from tests.domain.former_case import COMMAND as FORMER

DOMAIN = Path(desktop.domain.__path__[0])
TESTS = Path(__file__).resolve().parent
EVERY_ACT = sorted(ACTS)


def command_of(one: Act) -> Any:
    """Return a command of the act whose fields nobody looks at, as there is no case yet."""
    openings = {"open-case": opening(2), "import-case": FORMER}
    return openings.get(one.name) or object.__new__(one.command)


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
def test_every_act_but_those_that_open_one_needs_a_case(name: str) -> None:
    desk, one = new_desk(), ACTS[name]

    assert ("case_missing" in reasons(desk, one, "lianghui")) is not ACTS[name].opens


@pytest.mark.parametrize("name", EVERY_ACT)
def test_who_has_left_does_nothing(name: str) -> None:
    desk = new_desk()
    everything = replace(desk.people["lianghui"], duties=frozenset(Duty), is_active=False)
    desk.people["lianghui"] = everything

    assert "officer_inactive" in reasons(desk, ACTS[name], "lianghui")


def test_audit_and_administration_change_nothing_in_a_case() -> None:
    for duty in (Duty.AUDITOR, Duty.ADMINISTRATOR):
        assert [name for name, one in ACTS.items() if duty in one.duties] == []
        published = PUBLISHING if duty is Duty.ADMINISTRATOR else set()
        allowed = {kind for kind, rule in KIND_RULES.items() if duty in rule.duties}
        assert allowed == published | {"withdrawn", "officer.preferences"}


STATE_RULES = {"matter_closed", "not_accepted", "already_accepted", "accepted_by_silence"}


@pytest.fixture(scope="module")
def matters() -> dict[str, Desk]:
    """Return case 2 as its works wait for acceptance, are accepted, and are decided."""
    ended = in_approval()
    decided_by_all(ended)
    granted = ConcludeMatter(case_id=CASE, matter=WORKS, outcome=MatterOutcome.GRANTED)
    ended.do("huangzhenbang", granted)
    states = (opened(2, "2026-09-24T09:00"), in_approval(), ended)
    return dict(zip(MATTER_STATES, states, strict=True))


@pytest.mark.parametrize("state", MATTER_STATES)
def test_each_act_of_a_matter_stands_where_the_matrix_says(
    state: str, matters: dict[str, Desk]
) -> None:
    desk = matters[state]
    context = desk.context("chenjiayi")
    for one in of_matters():
        subject = next(s for s in subjects(desk.case, one.name, context) if s["matter"] is WORKS)
        command = probe(desk.case, one.name, subject, context)
        found = {f.rule for f in against(desk.case, command, context)}

        assert bool(found & STATE_RULES) is (state not in matter_states(one)), (one.name, found)


@pytest.mark.parametrize("stage", list(LetterStage))
def test_each_act_on_a_letter_stands_where_the_matrix_says(
    stage: LetterStage, drafted: Desk
) -> None:
    case = changed(drafted.case, drafted.letter.id, stage=stage)
    context = drafted.context("huangzhenbang")
    for command, stages in ALLOWED.items():
        one = act_of(command)
        tried = probe(
            case, one.name, {"letter": drafted.letter.id, **PARTS.get(command, {})}, context
        )
        found = {f.rule for f in against(case, tried, context)}

        assert ("letter_stage" in found) is (stage not in stages), one.name


PARTS = {KeepOriginal: {"original": Original(OriginalForm.SCAN, "a", "b")}}


@pytest.fixture(scope="module")
def drafted() -> Desk:
    return with_letter(LetterStage.DRAFTED)


def test_the_record_lets_nobody_do_more_than_the_acts() -> None:
    """Whoever may do an act may record what it makes; the shared store asks the same duties."""
    for name, kinds in MADE.items():
        for kind in kinds:
            assert ACTS[name].duties <= KIND_RULES[kind].duties, (name, kind)


MADE = {
    "check-letter": ("letter.checked",),
    "sign-letter": ("letter.signed",),
    "issue-letter": ("letter.issued",),
    "seal-letter": ("letter.sealed", "letter.original_kept"),
    "decide-step": ("step.decided",),
    "review-late-entry": ("step.late_entry_reviewed",),
    "print-letter": ("letter.printed",),
    "seal-document": ("document.sealed", "document.original_kept"),
    "keep-document": ("document.original_kept",),
    "serve-document": ("document.served",),
    "accept-connection": ("connection.accepted",),
}
PUBLISHING = {"publication.proposed", "publication.published", "publication.dropped"}


def test_the_seal_is_never_available_without_its_keeper() -> None:
    for name in ("seal-letter", "keep-original", "seal-document", "keep-document"):
        assert ACTS[name].duties == {Duty.SEAL_KEEPER}


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


OF_NO_CASE = (*publishing.KINDS, PreferencesSet)
OF_CASES = [name for name, kind in EVENT_KINDS.items() if kind.type not in OF_NO_CASE]


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
