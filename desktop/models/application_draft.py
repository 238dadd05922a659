"""The application form as it is being filled in: values, what is wrong with them, what is left.

The file and the screen are one form: every check here is the one that reads the file.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, Signal

from desktop.files.application_checks import (
    FIELDS,
    canonical_values,
    facts_so_far,
    field_findings,
    field_warnings,
    owed,
    tidy,
)
from desktop.files.application_fields import (
    FEATURE_FIELDS,
    MATTER_FIELDS,
    MAX_ROADS,
    PAPER_FIELDS,
    ROAD_COLUMNS,
    road_fields,
)
from desktop.files.cleaning import without_unseen
from desktop.files.pasted_form import read_block
from desktop.models.rows_intake import DraftForm, FindingRow
from desktop.plain_class import dataclass
from desktop.rules.exemption import Answer
from desktop.rules.findings import Finding
from desktop.wording.findings import say
from desktop.wording.intake import label

MATTERS = "matters"


class Step(StrEnum):
    """The five steps, in their order."""

    ENTERPRISE = "enterprise"
    PROJECT = "project"
    DEMAND = "demand"
    PAPERS = "papers"
    CHECK = "check"


class StepState(StrEnum):
    """How far a step has come."""

    DONE = "done"
    RUNNING = "running"
    PART = "part"
    AHEAD = "ahead"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step in the list: how far it is and which fields are still owed."""

    step: Step
    state: StepState
    missing: tuple[str, ...] = ()
    errors: int = 0
    open_facts: int = 0


@dataclass(frozen=True, slots=True)
class PasteDone:
    """What came of a pasted block: paths filled, paths left as they were, lines not understood."""

    filled: tuple[str, ...]
    kept: tuple[str, ...]
    unknown: tuple[str, ...]
    is_cut: bool = False


_GROUPS = {
    "enterprise": Step.ENTERPRISE,
    "contact": Step.ENTERPRISE,
    "external_number": Step.ENTERPRISE,
    "project": Step.PROJECT,
    "demand": Step.DEMAND,
    "matters": Step.DEMAND,
    "route": Step.DEMAND,
    "roads": Step.DEMAND,
    "features": Step.DEMAND,
    "kilovolts": Step.DEMAND,
    "papers": Step.PAPERS,
    "received_at": Step.CHECK,
}


@lru_cache(maxsize=1024)
def step_of(path: str) -> Step:
    """Return the step on which a field stands; what has no field is told on the last one."""
    return _GROUPS.get(path.partition(".")[0], Step.CHECK)


_PATHS = {step: tuple(p for p in (*FIELDS, MATTERS) if step_of(p) is step) for step in Step}


class ApplicationDraft(QObject):
    """One application in hand.

    Signals: ``changed(str)`` a value changed, by path; ``opened()`` another form is in hand;
    ``checked(str)`` what is said of a field changed; ``roads_changed()`` rows came or went;
    ``stepped(Step)`` another step is shown.
    """

    changed = Signal(str)
    opened = Signal()
    checked = Signal(str)
    roads_changed = Signal()
    stepped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = DraftForm("")
        self._values: dict[str, str] = {}
        self._today = date.min
        self._errors: dict[str, tuple[FindingRow, ...]] = {}
        self._warnings: dict[str, tuple[FindingRow, ...]] = {}
        self._told: tuple[FindingRow, ...] = ()
        self._visited: set[Step] = set()
        self.step = Step.ENTERPRISE
        self.road_rows = 1
        self.is_checked = False

    def open(self, form: DraftForm, today: date, told: Iterable[FindingRow] = ()) -> None:
        """Take another form in hand; ``told`` is what its file was found wrong with."""
        self._form, self._today = form, today
        self._values = dict(form.values)
        self._errors, self._warnings, self._visited = {}, {}, set()
        self._told = tuple(told)
        self.is_checked = False
        self.step = Step(form.step) if form.step in set(Step) else Step.ENTERPRISE
        self._visited.add(self.step)
        self.road_rows = max(1, self._used_rows())
        for path in list(self._values):
            self._check(path)
        self._add(self._told)
        self.opened.emit()

    @property
    def id(self) -> str:
        """The draft's id, which becomes the case's."""
        return self._form.id

    @property
    def file(self) -> str:
        """The name of the form file it began from, blank where it was typed."""
        return self._form.file

    @property
    def told_file(self) -> str:
        """The form file whose faults are still shown, blank where there is none."""
        return self._form.file if self._told and not self.is_checked else ""

    def form(self) -> DraftForm:
        """Return the form as it stands, to be kept or handed in."""
        values = {p: v for p, v in self._values.items() if v.strip()}
        return replace(self._form, values=values, step=self.step.value)

    @property
    def is_blank(self) -> bool:
        """True while nothing was typed."""
        return not any(v.strip() for v in self._values.values())

    def value(self, path: str) -> str:
        """Return what stands in a field."""
        return self._values.get(path, "")

    def shown(self, path: str) -> str:
        """Return what stands in a field as it may be shown elsewhere: nothing turns the line."""
        return without_unseen(self.value(path))

    def put(self, path: str, text: str) -> None:
        """Put a value in a field as it is typed; errors already shown are looked at again."""
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if self._values.get(path, "") == whole:
            return
        self._values[path] = whole
        if self._errors.get(path):
            self._check(path)
        self.changed.emit(path)

    def leave(self, path: str) -> None:
        """Tidy and check a field whose editor was left."""
        if (neat := tidy(path, self.value(path))) != self.value(path):
            self._values[path] = neat
            self.changed.emit(path)
        for other in (path, *_RELATED.get(path, ())):
            self._check(other, is_told=False)
            self.checked.emit(other)

    def has_unseen(self, path: str) -> bool:
        """Return whether a field is refused for what can't be seen in it."""
        text = self.value(path).strip()
        return bool(self.errors(path)) and without_unseen(text) != text

    def strip_unseen(self, path: str) -> None:
        """Take out of a field what can't be seen."""
        self.put(path, without_unseen(self.value(path)))
        self.leave(path)

    def errors(self, path: str) -> tuple[str, ...]:
        """Return what is said against a field."""
        return tuple(row.text for row in self._errors.get(path, ()))

    def warnings(self, path: str) -> tuple[str, ...]:
        """Return what is odd about a field."""
        return tuple(row.text for row in self._warnings.get(path, ()))

    def all_errors(self) -> tuple[FindingRow, ...]:
        """Return everything said against the form, step by step, each thing once."""
        rows = (row for rows in self._errors.values() for row in rows)
        return tuple(sorted(dict.fromkeys(rows), key=_place))

    def show_findings(self, rows: Iterable[FindingRow]) -> None:
        """Show all that stands against handing in: what the office found and what is left."""
        self.is_checked = True
        before = set(self._errors)
        self._errors = {}
        self._told = ()
        for path in FIELDS:
            self._check(path, is_told=False)
        self._add(rows)
        for path in before | set(self._errors):
            self.checked.emit(path)

    def go(self, step: Step) -> None:
        """Show another step."""
        if step is not self.step:
            self.step = step
            self._visited.add(step)
            self.stepped.emit(step)

    def next(self, distance: int) -> None:
        """Show the step so many places on, or back; at the ends nothing happens."""
        steps = list(Step)
        place = steps.index(self.step) + distance
        if 0 <= place < len(steps):
            self.go(steps[place])

    def steps(self) -> tuple[StepRow, ...]:
        """Return the list of steps."""
        return tuple(self._step_row(step) for step in Step)

    def owed(self, step: Step) -> tuple[str, ...]:
        """Return the paths of a step that must be filled and are not."""
        return tuple(p for p in _PATHS[step] if any(owed(self._values, p)))

    def kilovolts(self) -> Decimal | None:
        """Return the voltage typed, None while it is none."""
        return facts_so_far(self._values).kilovolts

    def open_features(self) -> tuple[str, ...]:
        """Return the features nobody has answered."""
        return tuple(f.path for f in FEATURE_FIELDS if not self.value(f.path))

    def rest_is_no(self) -> int:
        """Answer 无 for every feature still unanswered and return how many those were."""
        rest = self.open_features()
        for path in rest:
            self.put(path, Answer.NO.value)
        return len(rest)

    def add_road(self) -> bool:
        """Add a blank road; return whether there was room for one."""
        if self.road_rows >= MAX_ROADS:
            return False
        self.road_rows += 1
        self.roads_changed.emit()
        return True

    def remove_road(self, number: int) -> None:
        """Take a road out; those after it move up."""
        for row in range(number, self.road_rows):
            for column in ROAD_COLUMNS:
                following = self._values.get(f"roads.{row + 1}.{column.path}", "")
                self._values[f"roads.{row}.{column.path}"] = following
                self._errors.pop(f"roads.{row}.{column.path}", None)
        self.road_rows = max(1, self.road_rows - 1)
        for row in range(self.road_rows):
            for field in road_fields(row):
                self._check(field.path)
        self.roads_changed.emit()
        self.changed.emit("roads")

    def on_screen(self, path: str) -> str:
        """Return where on the screen a fact stands; blank roads are no roads to the rule."""
        if path == "kilovolts":
            return "demand.kilovolts"
        group, *rest = path.split(".")
        if group != "roads" or len(rest) != 2 or not rest[0].isdecimal():
            return path
        used = [row for row in range(self.road_rows) if self._is_used(row)]
        place = int(rest[0])
        return f"roads.{used[place]}.{rest[1]}" if place < len(used) else path

    def paste(self, text: str, *, is_over: bool = False) -> PasteDone:
        """Fill in what a copied block names; what is filled in already stays unless ``is_over``."""
        found = read_block(text)
        kept = () if is_over else self.conflicts(found.values)
        filled = tuple(p for p, v in found.values.items() if p not in kept and self.value(p) != v)
        self.take({p: v for p, v in found.values.items() if p not in kept})
        return PasteDone(filled, kept, found.unknown, found.is_cut)

    def conflicts(self, values: Mapping[str, str]) -> tuple[str, ...]:
        """Return the fields in which something else stands already."""
        return tuple(p for p, v in values.items() if self.value(p).strip() not in ("", v))

    def attach(self, path: str, digest: str) -> None:
        """Have a certificate's file kept with the case."""
        self._form = replace(self._form, certificate=path, certificate_digest=digest)

    def take(self, values: Mapping[str, str]) -> None:
        """Put several values at once, over what stands there."""
        for path, value in canonical_values(values).items():
            self.put(path, value)
            self._check(path)
        if (rows := max(1, self._used_rows())) > self.road_rows:
            self.road_rows = rows
            self.roads_changed.emit()

    def _step_row(self, step: Step) -> StepRow:
        errors = sum(len(t) for p, t in self._errors.items() if step_of(p) is step and t)
        missing = self.owed(step)
        state = StepState.AHEAD
        if errors:
            state = StepState.WRONG
        elif step is self.step:
            state = StepState.RUNNING
        elif self._has_values(step) and not missing:
            state = StepState.DONE
        elif step in self._visited and (missing or self._open(step)):
            state = StepState.PART
        is_begun = step in self._visited or self._has_values(step)
        return StepRow(step, state, missing if is_begun else (), errors, self._open(step))

    def _open(self, step: Step) -> int:
        if step is Step.DEMAND:
            return len(self.open_features())
        if step is Step.PAPERS:
            return sum(not self.value(f.path) for f in PAPER_FIELDS)
        return 0

    def _has_values(self, step: Step) -> bool:
        return any(v.strip() and step_of(p) is step for p, v in self._values.items())

    def _check(self, path: str, *, is_told: bool = True) -> None:
        if path not in FIELDS:
            return
        before = self._errors.get(path, ()), self._warnings.get(path, ())
        found = [*field_findings(self._values, path, self._today)]
        if self.is_checked:
            found += owed(self._values, path)
        self._errors[path] = _said(found)
        self._warnings[path] = _said(field_warnings(self._values, path, self._today))
        if self.is_checked and path in _MATTER_PATHS:
            self._errors[MATTERS] = _said(owed(self._values, MATTERS))
        if is_told and before != (self._errors[path], self._warnings[path]):
            self.checked.emit(path)

    def _add(self, rows: Iterable[FindingRow]) -> None:
        for row in rows:
            known = self._errors.get(row.path, ())
            if row.text not in {k.text for k in known}:
                self._errors[row.path] = (*known, row)

    def _used_rows(self) -> int:
        used = (row + 1 for row in range(MAX_ROADS) if self._is_used(row))
        return max(used, default=0)

    def _is_used(self, row: int) -> bool:
        return any(self.value(f.path).strip() for f in road_fields(row))


_MATTER_PATHS = frozenset(f.path for f in MATTER_FIELDS)
_RELATED: dict[str, tuple[str, ...]] = {
    "received_at": ("project.code",),
    "contact.phone": ("contact.name",),
    "contact.identity": ("contact.name",),
}


def _said(findings: Iterable[Finding]) -> tuple[FindingRow, ...]:
    rows = (FindingRow(f.field, say(f).beside, label(f.field)) for f in findings)
    return tuple(dict.fromkeys(rows))


_ORDER = {path: number for number, path in enumerate((*FIELDS, MATTERS))}


def _place(row: FindingRow) -> tuple[int, int]:
    return list(Step).index(step_of(row.path)), _ORDER.get(row.path, len(_ORDER))
