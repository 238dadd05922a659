"""The form of an act, made from its command: each field with its name, choices and default."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from desktop.domain.acts import ACTS
from desktop.domain.case import Case, MatterOutcome, Opinion, SpecialKind
from desktop.domain.context import Context
from desktop.domain.letter_extension import ExtensionCause
from desktop.domain.values import Bureau, Duty, MatterKind, Officer, PaperSource, PaperStatus
from desktop.domain.values_person import PersonRef
from desktop.domain.verdict import works_matter
from desktop.office.act_probes import SUBJECTS, Trial, best_of, trials
from desktop.office.fact_fields import fact_fields, gate_fields
from desktop.office.form_fields import form_fields
from desktop.office.office import Office
from desktop.office.paper_sealing import papers_to_serve
from desktop.office.undo import FINAL_ACTS
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Outcome
from desktop.rules.findings import Finding, finding
from desktop.store.queries import case_by_id
from desktop.store.rows_acts import ActForm, FieldKind, FieldRow, Given
from desktop.wording import act_menu as words
from desktop.wording.acts import ACTS as NAMES
from desktop.wording.fields import FIELDS
from desktop.wording.rules import MILESTONES, OUTCOMES, PAPERS
from desktop.wording.values import (
    BUREAUS,
    CAUSES,
    LETTER_STAGES,
    MATTER_OUTCOMES,
    MATTERS,
    OPINIONS,
    PAPER_SOURCES,
    PAPER_STATUSES,
    SPECIALS,
    duties_said,
)

ENUMS: dict[type, Mapping[Any, str]] = {
    MatterKind: MATTERS,
    Bureau: BUREAUS,
    Opinion: OPINIONS,
    MatterOutcome: MATTER_OUTCOMES,
    SpecialKind: SPECIALS,
    ExtensionCause: CAUSES,
    Paper: PAPERS,
    PaperSource: PAPER_SOURCES,
    PaperStatus: PAPER_STATUSES,
    Outcome: OUTCOMES,
}
ALLOWED: dict[str, tuple[Enum, ...]] = {
    "conclude-matter.outcome": (MatterOutcome.GRANTED, MatterOutcome.REFUSED),
    "settle-verdict.outcome": (Outcome.NEEDS_APPROVAL, Outcome.EXEMPT),
    "mark-paper.status": (PaperStatus.MISSING, PaperStatus.NOT_CONCERNED),
}
FILE_FIELDS = {"scan": FieldKind.FILE, "late_scan": FieldKind.FILE, "scans": FieldKind.FILES}
LINES = frozenset(
    {"number", "utility_number", "external_number", "method", "source", "scope"}
    | {"competent_organ", "title_break", "problem", "demand", "document"}
)
OFFICERS = frozenset({"to_officer", "officer_id"})
CHOSEN = frozenset({*SUBJECTS, *OFFICERS, "paper_id"})
OWN = frozenset({"case_id", "of"})
"""Fields the program fills in."""
AHEAD = {
    "by": "supplement_usual",
    "end": "special_usual",
    "until": "extension_usual",
    "due_on": "fixed_due_usual",
}
"""Fields that ask for a day to come, and the limit that says how many days ahead it is offered."""


@dataclass(frozen=True, slots=True)
class _Desk:
    """What a field's choices and default are taken from."""

    case: Case
    act: str
    context: Context
    tried: tuple[Trial, ...]
    chosen: Mapping[str, str]
    papers: tuple[tuple[str, str], ...] = ()


def form_or_reasons(
    office: Office, case_id: str, act: str, officer_id: str, chosen: Mapping[str, str]
) -> ActForm | tuple[Finding, ...]:
    """Return the form of an act for that officer, or what stands against the act.

    ``chosen`` is what is already known of it.
    """
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
        context = office.context(connection, officer_id)
    if case is None:
        return (finding("case_missing"),)
    likely = best_of(trials(case, act, context))
    if not likely.is_open:
        return likely.findings
    papers = papers_to_serve(office, case.id) if act == "serve-document" else ()
    known = tuple((p.id, f"{p.name} {p.number}") for p in papers)
    return form_of(case, act, context, chosen, known)


def form_of(
    case: Case,
    act: str,
    context: Context,
    chosen: Mapping[str, str],
    papers: tuple[tuple[str, str], ...] = (),
) -> ActForm:
    """Return the form of an act of that case; ``papers`` are those it can be about."""
    tried = trials(case, act, context)
    likely = {name: _code(value) for name, value in best_of(tried).subject}
    desk = _Desk(case, act, context, tried, {**likely, **chosen}, papers)
    command = ACTS[act].command
    hints = get_type_hints(command)
    rows = [_field(desk, f, hints[f.name]) for f in fields(command) if f.name not in OWN]
    enterprise = case.form.enterprise.name
    return ActForm(
        act=act,
        case_id=case.id,
        title=NAMES[act],
        about=words.ABOUT.format(number=case.number, enterprise=enterprise),
        fields=tuple(sorted(rows, key=_place)),
        confirm=words.CONFIRM.get(act, NAMES[act]),
        consequence=words.CONSEQUENCES.get(act, ""),
        is_final=act in FINAL_ACTS,
        retyped=_retyped(desk),
    )


def _place(row: FieldRow) -> tuple[bool, bool]:
    """Return where a field stands: what the act is about first, what may stay blank last."""
    return row.name not in SUBJECTS, not row.is_needed


def _retyped(desk: _Desk) -> str:
    letter = desk.case.letter(desk.chosen.get("letter", ""))
    if desk.act != "void-letter" or letter is None or not letter.number:
        return ""
    return letter.number[-3:]


def _field(desk: _Desk, field: Field[Any], hint: Any) -> FieldRow:
    name = field.name
    needed = field.default is MISSING and field.default_factory is MISSING
    kind = kind_of(desk.act, name, hint)
    return FieldRow(
        name=name,
        label=label_of(desk.act, name),
        kind=kind,
        choices=_choices(desk, name, hint, needed=needed),
        value=_value(desk, name, kind),
        is_needed=needed,
        hint=words.HINTS_FIELD.get(f"{desk.act}.{name}", ""),
        parts=_parts(desk, name, hint),
    )


def label_of(act: str, name: str) -> str:
    """Return how a field of an act is named."""
    return words.LABELS.get(f"{act}.{name}") or FIELDS[name]


def kind_of(act: str, name: str, hint: Any) -> FieldKind:
    """Return how a field of that type is asked for."""
    plain = plain_type(hint)
    if name in FILE_FIELDS:
        return FILE_FIELDS[name]
    if get_origin(plain) is tuple:
        return _tuple_kind(get_args(plain)[0])
    if plain is PersonRef:
        return FieldKind.PERSON
    if is_dataclass(plain):
        return FieldKind.GROUP
    if name in CHOSEN or act_chooses(act, name) or _is_enum(plain):
        return FieldKind.CHOICE
    return _simple_kind(name, plain, hint)


def act_chooses(act: str, name: str) -> bool:
    """Return whether a text of the act takes only known values."""
    return f"{act}.{name}" == "seal-letter.method"


def _simple_kind(name: str, plain: Any, hint: Any) -> FieldKind:
    if plain is datetime:
        return FieldKind.MOMENT
    if plain is date:
        return FieldKind.DAY if plain is hint else FieldKind.LATER_DAY
    if plain is int:
        return FieldKind.NUMBER
    return FieldKind.LINE if name in LINES else FieldKind.TEXT


def _tuple_kind(inner: Any) -> FieldKind:
    if get_origin(inner) is tuple:
        return FieldKind.PAIRS
    if is_dataclass(inner):
        return FieldKind.ROWS
    return FieldKind.TICKS if _is_enum(inner) else FieldKind.REASONS


def plain_type(hint: Any) -> Any:
    """Return the type without ``| None``."""
    if get_origin(hint) in (Union, UnionType):
        return next(a for a in get_args(hint) if a is not type(None))
    return hint


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _choices(desk: _Desk, name: str, hint: Any, *, needed: bool) -> tuple[tuple[str, str], ...]:
    if name in SUBJECTS:
        return _subject_choices(desk, name, needed=needed)
    if name == "paper_id":
        return desk.papers
    if name in OFFICERS:
        return tuple((p.id, _person(p)) for p in _officers(desk, name))
    return _named_choices(desk, name, hint)


def _named_choices(desk: _Desk, name: str, hint: Any) -> tuple[tuple[str, str], ...]:
    key = f"{desk.act}.{name}"
    if key in words.METHODS:
        return tuple(words.METHODS[key].items())
    if key in words.SUGGESTED:
        return tuple((said, said) for said in words.SUGGESTED[key])
    if name == "bureaus":
        return tuple((b.value, BUREAUS[b]) for b in desk.context.office.required_bureaus)
    plain = plain_type(hint)
    inner = get_args(plain)[0] if get_origin(plain) is tuple else plain
    if _is_enum(inner):
        return tuple((m.value, ENUMS[inner][m]) for m in ALLOWED.get(key) or inner)
    return ()


def _subject_choices(desk: _Desk, name: str, *, needed: bool) -> tuple[tuple[str, str], ...]:
    """Return the parts of the case the act can be done with; all of them where it can with none."""
    open_ones = [t for t in desk.tried if t.is_open] or list(desk.tried)
    codes = dict.fromkeys(_code(dict(t.subject)[name]) for t in open_ones)
    given = desk.chosen.get(name)
    if given:
        codes.setdefault(given)
    if not needed:
        codes.setdefault("")
    return tuple((code, _subject_name(desk.case, name, code)) for code in codes)


def _subject_name(case: Case, name: str, code: str) -> str:
    match name:
        case "matter":
            return MATTERS[MatterKind(code)]
        case "bureau":
            return BUREAUS[Bureau(code)]
        case "paper":
            return PAPERS[Paper(code)]
        case "milestone":
            return MILESTONES.get(code, code)
        case _:
            return _letter_name(case, code)


def _letter_name(case: Case, letter_id: str) -> str:
    letter = case.letter(letter_id)
    if letter is None:
        return words.COMPLETE_PAPERS
    number = letter.number or words.LETTER_UNNUMBERED
    return words.LETTER_CHOICE.format(number=number, stage=LETTER_STAGES[letter.stage])


def _officers(desk: _Desk, name: str) -> tuple[Officer, ...]:
    """Return who can be named: account managers, or colleagues, those who decide first."""
    people = [p for p in desk.context.people if p.is_active]
    if name == "officer_id":
        return tuple(p for p in people if Duty.ACCOUNT_MANAGER in p.duties)
    own = desk.context.officer
    colleagues = [p for p in people if p.bureau is own.bureau and p.id != own.id]
    return tuple(sorted(colleagues, key=lambda p: Duty.APPROVER not in p.duties))


def _person(officer: Officer) -> str:
    duties = duties_said(officer.duties)
    return words.COLLEAGUE.format(name=officer.name, duties=duties)


def _value(desk: _Desk, name: str, kind: FieldKind) -> Given:
    if name in desk.chosen:
        return desk.chosen[name]
    if kind is FieldKind.MOMENT:
        return desk.context.now.isoformat(timespec="minutes")
    if kind in (FieldKind.DAY, FieldKind.LATER_DAY):
        return _usual_day(desk, name)
    usual = _USUAL.get(f"{desk.act}.{name}")
    if usual is not None:
        return usual(desk)
    return "1" if kind is FieldKind.NUMBER else ""


def _usual_day(desk: _Desk, name: str) -> str:
    letter = desk.case.letter(desk.chosen.get("letter", ""))
    since = letter.due_on if letter and name == "until" else desk.context.today
    rules, today = desk.context.rules, desk.context.today
    ahead = rules.days(AHEAD[name], today) if name in AHEAD else 0
    return (since + timedelta(days=ahead)).isoformat()


def _outcome(desk: _Desk) -> str:
    kind = desk.chosen.get("matter")
    matter = desk.case.matter(MatterKind(kind)) if kind else None
    against = matter is not None and any(s.opinion is Opinion.REJECT for s in matter.steps)
    return (MatterOutcome.REFUSED if against else MatterOutcome.GRANTED).value


def _manager(desk: _Desk) -> str:
    return desk.case.account_manager


def _only_receiver(desk: _Desk) -> str:
    people = _officers(desk, "to_officer")
    return people[0].id if len(people) == 1 else ""


_USUAL: dict[str, Callable[[_Desk], str]] = {
    "conclude-matter.outcome": _outcome,
    "assign-manager.officer_id": _manager,
    "hand-over.to_officer": _only_receiver,
    "submit-paper.source": lambda _desk: PaperSource.WINDOW.value,
    "mark-paper.status": lambda _desk: PaperStatus.MISSING.value,
    "seal-letter.method": lambda _desk: "electronic",
}


def _parts(desk: _Desk, name: str, hint: Any) -> tuple[FieldRow, ...]:
    if name == "answers":
        return _answers(desk)
    plain = plain_type(hint)
    inner = get_args(plain)[0] if get_origin(plain) is tuple else plain
    if inner is PersonRef:
        return tuple(
            FieldRow(part, said, FieldKind.LINE) for part, said in words.PERSON_FIELDS.items()
        )
    if not is_dataclass(inner) or not isinstance(inner, type):
        return ()
    hints = get_type_hints(inner)
    return tuple(_part(desk, name, part, hints[part.name]) for part in fields(inner))


def _part(desk: _Desk, outer: str, field: Field[Any], hint: Any) -> FieldRow:
    name = field.name
    needed = field.default is MISSING and field.default_factory is MISSING
    path = f"{outer}.{name}"
    label = words.LABELS.get(path) or FIELDS.get(path) or label_of(desk.act, name)
    papers = tuple((p.value, PAPERS[p]) for p in _listed_papers(desk)) if name == "paper" else ()
    kind = kind_of("", name, hint)
    today = desk.context.today.isoformat()
    value = today if kind in (FieldKind.DAY, FieldKind.LATER_DAY) else ""
    return FieldRow(name, label, kind, papers, value, is_needed=needed)


def _listed_papers(desk: _Desk) -> tuple[Paper, ...]:
    return desk.context.rules.deficiency.required_papers(desk.context.today)


def _answers(desk: _Desk) -> tuple[FieldRow, ...]:
    if desk.act == "state-gate":
        return gate_fields(desk.case, desk.context)
    if desk.act == "correct-application":
        return tuple(form_fields(desk.case.form))
    matter = works_matter(desk.case)
    on = matter.verdict.assessed_on if matter and matter.verdict else desk.context.today
    return fact_fields(desk.case.form.facts, on, desk.context.rules.exemption)


def _code(value: Any) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)
