"""How a case grows: each event kind says what it changes, and the fold puts them in order."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop.domain.case import Case, Matter, Step, WaiverLetter
from desktop.domain.values import Bureau, MatterKind
from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class Entered:
    """Where an event comes from: its case and entry, and who entered it when."""

    case: str
    entry: str
    officer: str
    bureau: Bureau
    at: datetime


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event together with where it comes from."""

    event: object
    entered: Entered


Applier = Callable[[Any, Any, Entered], Case]
_APPLIERS: dict[type, Applier] = {}
_OPENERS: set[type] = set()


def applies(event_type: type, *, opens: bool = False) -> Callable[[Applier], Applier]:
    """Register what an event of ``event_type`` changes in the case.

    Only an event that ``opens`` a case counts before there is one.
    """

    def register(applier: Applier) -> Applier:
        _APPLIERS[event_type] = applier
        if opens:
            _OPENERS.add(event_type)
        return applier

    return register


def fold(history: Iterable[Recorded]) -> Case | None:
    """Return the case its events make, or None where nothing opened it.

    An event this program does not know is kept by name, so that the screen can say so.
    """
    case: Case | None = None
    for recorded in history:
        case = apply(case, recorded)
    return case


def apply(case: Case | None, recorded: Recorded) -> Case | None:
    """Return the case after one more event."""
    applier = _APPLIERS.get(type(recorded.event))
    if case is None and type(recorded.event) not in _OPENERS:
        return None
    if applier is not None:
        return applier(case, recorded.event, recorded.entered)
    assert case is not None
    kind = str(getattr(recorded.event, "kind", type(recorded.event).__name__))
    return replace(case, unknown_kinds=(*case.unknown_kinds, kind))


def with_matter(case: Case, matter: Matter) -> Case:
    """Return the case with the newest matter of that kind put in place of the old one."""
    old = case.matter(matter.kind)
    if old is None:
        return replace(case, matters=(*case.matters, matter))
    return replace(case, matters=tuple(matter if m is old else m for m in case.matters))


def with_step(case: Case, kind: MatterKind, step: Step) -> Case:
    """Return the case with the step of that bureau replaced."""
    matter = case.matter(kind)
    if matter is None:
        return case
    steps = tuple(step if s.bureau is step.bureau else s for s in matter.steps)
    return with_matter(case, replace(matter, steps=steps))


def with_letter(case: Case, letter: WaiverLetter) -> Case:
    """Return the case with the letter of that id replaced, or added."""
    if case.letter(letter.id) is None:
        return replace(case, letters=(*case.letters, letter))
    letters = tuple(letter if x.id == letter.id else x for x in case.letters)
    return replace(case, letters=letters)
