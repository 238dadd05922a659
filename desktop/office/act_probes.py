"""Ask of every act whether it could be done with a case, by whom, and with which of its parts.

An act is tried with a command whose blanks are left blank: what then stands against a blank the
form will ask for; what stands against the act itself greys it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields, replace
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from itertools import product
from typing import Any, get_origin, get_type_hints

from desktop.domain.acts import ACTS, Command, against
from desktop.domain.case import Case, MatterOutcome
from desktop.domain.catalogue import SUBJECTS as _SUBJECTS
from desktop.domain.context import Context
from desktop.domain.values import Bureau, MatterKind, Officer, PaperStatus
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Outcome
from desktop.rules.findings import Finding

assert _SUBJECTS
PERSONAL = frozenset({"view-person", "hand-out-person", "propose-erasure", "erase-person"})
ELSEWHERE = PERSONAL | {
    "open-case",
    "import-case",
    "issue-letter",
    "keep-original",
    "seal-document",
    "keep-document",
    "archive-case",
}
"""Opened by the intake's own page; done by the program when a letter is signed, or a package of
the case is made; done with a paper's files; what is done with a person's data."""
SUBJECTS = ("matter", "bureau", "letter", "paper", "milestone")
HOPELESS = frozenset({"due_is_computed"})
"""Findings on a field that no other entry in the field would lift."""
OF_PERSON = frozenset(
    {"duty_missing", "other_bureau", "same_person", "officer_inactive", "not_certifying"}
)
"""Findings that another officer would not meet."""

Subject = Mapping[str, Any]
Blank = Callable[[Case, Subject, Context], Any]


@dataclass(frozen=True, slots=True)
class Trial:
    """One way to do an act: with which parts of the case, and what stands against that."""

    act: str
    subject: tuple[tuple[str, Any], ...]
    findings: tuple[Finding, ...]

    @property
    def is_open(self) -> bool:
        """True where only blanks are left to fill in."""
        return not self.findings


def acts_offered() -> tuple[str, ...]:
    """Return the acts that can be done from a case's page."""
    return tuple(name for name in ACTS if name not in ELSEWHERE)


def trials(case: Case, act: str, context: Context) -> tuple[Trial, ...]:
    """Try an act with each part of the case it could be about, the likeliest first."""
    return tuple(tried(case, act, subject, context) for subject in subjects(case, act, context))


def best_of(ways: tuple[Trial, ...]) -> Trial:
    """Return the first way that is open, else the one with the least against it."""
    return min(ways, key=lambda t: (not t.is_open, _weight(t)))


def people_for(case: Case, act: str, context: Context) -> tuple[Officer, ...]:
    """Return the other officers who could do the act now."""
    others = (p for p in context.people if p.id != context.officer.id and p.is_active)
    return tuple(p for p in others if _could(case, act, replace(context, officer=p)))


def _could(case: Case, act: str, context: Context) -> bool:
    if not ACTS[act].duties & context.officer.duties:
        return False
    return any(trial.is_open for trial in trials(case, act, context))


def _weight(trial: Trial) -> int:
    personal = sum(f.rule in OF_PERSON for f in trial.findings)
    return 10 * (len(trial.findings) - personal) + personal


def tried(case: Case, act: str, subject: Subject, context: Context) -> Trial:
    """Try an act with one part of the case."""
    command = probe(case, act, subject, context)
    names = {f.name for f in fields(ACTS[act].command)}
    found = tuple(
        f for f in against(case, command, context) if _greys(f, names, frozenset(subject))
    )
    return Trial(act, tuple(subject.items()), found)


def _greys(found: Finding, names: set[str], subject: frozenset[str]) -> bool:
    root = found.field.partition(".")[0]
    return not root or root not in names or root in subject or found.rule in HOPELESS


def probe(case: Case, act: str, subject: Subject, context: Context) -> Command:
    """Return a command with these parts and every other needed field blank."""
    command = ACTS[act].command
    hints = _hints(command)
    values = dict(subject)
    for field in fields(command):
        special = _BLANKS.get((act, field.name))
        if field.name == "case_id":
            values["case_id"] = case.id
        elif field.name not in values and special is not None:
            values[field.name] = special(case, subject, context)
        elif field.name not in values and field.default is MISSING:
            values[field.name] = _blank(hints[field.name], context.today)
    made: Command = command(**values)
    return made


@cache
def _hints(command: type) -> dict[str, Any]:
    return get_type_hints(command)


def _blank(hint: Any, today: date) -> Any:
    if get_origin(hint) is tuple:
        return ()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return {str: "", int: 1, date: today, datetime: None}[hint]


def _after_due(case: Case, subject: Subject, context: Context) -> date:
    letter = case.letter(str(subject.get("letter", "")))
    return (letter.due_on if letter else context.today) + timedelta(days=1)


_BLANKS: dict[tuple[str, str], Blank] = {
    ("settle-verdict", "outcome"): lambda *_: Outcome.NEEDS_APPROVAL,
    ("conclude-matter", "outcome"): lambda *_: MatterOutcome.REFUSED,
    ("mark-paper", "status"): lambda *_: PaperStatus.MISSING,
    ("extend-letter", "until"): _after_due,
    ("seal-letter", "method"): lambda *_: "electronic",
}
"""Blanks for which one entry would be refused and another would not."""


def subjects(case: Case, act: str, context: Context) -> Iterator[dict[str, Any]]:
    """Yield each part of the case the act could be about; one empty where it is about the case."""
    names = [f.name for f in fields(ACTS[act].command) if f.name in SUBJECTS]
    if names[:2] == ["matter", "bureau"]:
        yield from _steps(case, act, context)
        return
    if act == "accept-connection":
        yield {"letter": ""}
    lists = {name: _LISTS[name](case, context) for name in names}
    if act == "receive-matter":
        lists["matter"] = tuple(MatterKind)
    for chosen in product(*(lists[name] or (_NOTHING[name],) for name in names)):
        yield dict(zip(names, chosen, strict=True))


def _steps(case: Case, act: str, context: Context) -> Iterator[dict[str, Any]]:
    own = Bureau.JOINT_OFFICE if act == "acknowledge-due" else context.officer.bureau
    for kind in _matters(case, context) or (MatterKind.EXTERNAL_WORKS,):
        matter = case.matter(kind)
        known = [s.bureau for s in matter.steps] if matter else []
        for bureau in sorted(known, key=lambda b: b is not context.officer.bureau) or [own]:
            yield {"matter": kind, "bureau": bureau}


WORK_ORDER = (
    MatterKind.EXTERNAL_WORKS,
    MatterKind.TRANSMISSION,
    MatterKind.WAIVER_REQUEST,
    MatterKind.CONNECTION,
)


def _matters(case: Case, _context: Context) -> tuple[MatterKind, ...]:
    return tuple(k for k in WORK_ORDER if case.matter(k) is not None)


def _letters(case: Case, _context: Context) -> tuple[str, ...]:
    return tuple(x.id for x in reversed(case.letters))


def _papers(_case: Case, context: Context) -> tuple[Paper, ...]:
    return context.rules.deficiency.required_papers(context.today)


def _milestones(case: Case, context: Context) -> tuple[str, ...]:
    reached = {m.milestone for m in case.milestones}
    known = context.rules.milestones(context.office.stage_profile, context.today)
    return tuple(m for m in known if m not in reached)


_LISTS: dict[str, Callable[[Case, Context], tuple[Any, ...]]] = {
    "matter": _matters,
    "bureau": lambda _case, context: (context.officer.bureau,),
    "letter": _letters,
    "paper": _papers,
    "milestone": _milestones,
}
_NOTHING: dict[str, Any] = {
    "matter": MatterKind.EXTERNAL_WORKS,
    "bureau": Bureau.JOINT_OFFICE,
    "letter": "",
    "paper": Paper.APPLICATION_FORM,
    "milestone": "",
}
