"""The register edited in a workbook: exported with hidden keys, read back, previewed, recorded.

A cell counts as changed where it differs from what was exported. Where the case says something
else again by now, somebody changed it meanwhile: that is said, and nothing is done.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from desktop import plain_json
from desktop.domain.acts import Command
from desktop.domain.case import Case, Matter
from desktop.domain.correcting import CorrectApplication
from desktop.domain.form_values import value_at
from desktop.domain.notes import AddNote, AssignManager, SetExternalNumber
from desktop.domain.standing import standing
from desktop.domain.values import Duty, Officer
from desktop.files.table_out import ColumnKind, OutColumn, write_table
from desktop.office.cases_batch import BatchDone
from desktop.office.office import Office, Recording
from desktop.office.page_cases import Register
from desktop.office.stopping import Stopped
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.cases import states_of
from desktop.store.current_state import read_state
from desktop.store.rows_cases import CasesFilter, CasesSort
from desktop.store.rows_edits import EditLine, EditPlan, EditRow, EditTable
from desktop.wording import case_edits as words
from desktop.wording.findings import say

MOST = 20_000
PORTION = 200
CORRECTED = tuple(field for field in words.FIELDS if "." in field)
"""Fields of the application: what of one case is changed of them is one act, with its reason."""
MAY_BE_CLEARED = ("enterprise.short_name", "demand.expected_on")
LONGEST = 500
_MATTER = "matter"
_NOTES = "notes"
Step = Callable[[int, int], None]


def export_edits(
    office: Office, file: Path, wanted: tuple[CasesFilter, CasesSort], step: Step
) -> int | Refusal:
    """Write what is filtered as an editable table and return how many cases; raises OSError."""
    ids = Register().list(office, *wanted).ids
    if len(ids) > MOST:
        return Refusal((finding("register_too_long", count=len(ids), most=MOST),))
    people = {o.id: o.name for o in office.officers()}

    def rows() -> Iterator[tuple[str, ...]]:
        for start in range(0, len(ids), PORTION):
            step(start, len(ids))
            with office.store.reading() as connection:
                states = states_of(connection, ids[start : start + PORTION])
            for id_ in ids[start : start + PORTION]:
                if id_ in states:
                    yield _exported(read_state(states[id_]), people)

    return write_table(file, words.SHEET, _columns(), rows())


def plan_edits(
    office: Office, table: EditTable, file: str, officer_id: str, step: Step
) -> EditPlan | Refusal:
    """Return what a table that was read would change, without changing anything."""
    if table.missing:
        missing = table.missing[0]
        return Refusal((finding("edits_header", "file", missing=missing),))
    planning = _Planning(office, officer_id)
    rows: list[EditRow] = []
    same = 0
    for done, line in enumerate(table.lines):
        step(done, len(table.lines))
        found = list(planning.rows_of(line))
        rows += found
        same += not found
    return EditPlan(file, tuple(rows), same)


def do_edits(
    office: Office, rows: Sequence[EditRow], reason: str, officer_id: str, step: Step
) -> BatchDone:
    """Record changes, each an act of its own; those of one application are one correction.

    Where the officer stops it, what is recorded by then is returned, and what is left is said.
    """
    done: list[Recording] = []
    still, refused = _still_so(office, rows)
    acts = list(_acts(office, still, reason))
    for number, (row, command) in enumerate(acts):
        try:
            step(number, len(acts))
        except Stopped:
            refused.append(words.STOPPED.format(count=len(acts) - number))
            break
        outcome = office.submit(command, officer_id)
        if isinstance(outcome, Refusal):
            why = _said(outcome.findings)
            told = {"number": row.number, "field": words.FIELDS[row.field], "why": why}
            refused.append(words.REFUSED.format(**told))
        else:
            done.append(outcome)
    return BatchDone(tuple(done), tuple(refused))


@dataclass(slots=True)
class _Planning:
    """Compares rows with what was exported and with what the cases say now."""

    office: Office
    officer_id: str
    seen: dict[str, int]
    people: dict[str, Officer]

    def __init__(self, office: Office, officer_id: str) -> None:
        self.office = office
        self.officer_id = officer_id
        self.seen = {}
        self.people = {o.id: o for o in office.officers()}

    @property
    def names(self) -> dict[str, str]:
        """The officers' names by their ids."""
        return {o.id: o.name for o in self.people.values()}

    def rows_of(self, line: EditLine) -> Iterator[EditRow]:
        """Yield the changes of one row, or why the row cannot be taken."""
        cells = dict(line.cells)
        number = cells.get(words.NUMBER, "")
        case = self.office.case(number) if number else None
        why, before = self._row_problem(line, cells, case)
        if why or case is None:
            yield EditRow(line.row, number, why=why)
            return
        odd = dict(line.odd)
        if before.get(_MATTER, _kind(case)) != _kind(case):
            odd.setdefault(words.FIELDS["external"], "other_matter")
        for field, title in words.FIELDS.items():
            if title not in cells and title not in odd:
                continue
            given, was = _as_kept(cells.get(title, "")), before.get(field, "")
            if field == "note":
                is_so = given in _notes_since(case, before)
            else:
                is_so = given == _value(case, field, self.names)
            if (given != was and not is_so) or title in dict(line.odd):
                yield self._row(line.row, case, field, (given, was), odd.get(title, ""))

    def _row_problem(
        self, line: EditLine, cells: Mapping[str, str], case: Case | None
    ) -> tuple[str, Mapping[str, str]]:
        number = cells.get(words.NUMBER, "")
        if case is None:
            return words.WHY["no_case"], {}
        if cells.get(words.KEY, "") != case.id:
            return words.WHY["other_case"], {}
        first = self.seen.setdefault(number, line.row)
        if first != line.row:
            return words.WHY["twice"].format(first=first), {}
        before = _kept_values(cells.get(words.BEFORE, ""))
        return ("", before) if before is not None else (words.WHY["no_before"], {})

    def _row(self, row: int, case: Case, field: str, told: tuple[str, str], odd: str) -> EditRow:
        given, was = told
        now = _value(case, field, self.names)
        value, why = self._read(field, given)
        if odd:
            why = words.WHY[odd]
        elif field != "note" and now not in (was, given):
            shown = {"now": now or words.BLANK, "given": given or words.BLANK}
            why = words.WHY["changed_since"].format(**shown)
        elif not why:
            why = self._against(case, field, value)
        return EditRow(row, case.number, case.id, field, now, given, value, why, _kind(case))

    def _read(self, field: str, given: str) -> tuple[str, str]:
        """Return what is recorded for a cell, and why it cannot be, blank where it can."""
        if len(given) > LONGEST:
            return given, words.WHY["too_long"].format(count=len(given), most=LONGEST)
        if not given and field not in MAY_BE_CLEARED:
            return given, words.WHY["no_clearing"]
        if field != "manager":
            return given, ""
        named = [o.id for o in self.people.values() if o.name == given and _manages(o)]
        if len(named) == 1:
            return named[0], ""
        return given, words.WHY["several" if named else "no_person"].format(given=given)

    def _against(self, case: Case, field: str, value: str) -> str:
        if field == "external" and _matter(case) is None:
            return words.WHY["no_matter"]
        command = _command(case, field, ((field, value),), words.REASON)
        return _said(self.office.against(command, self.officer_id))


def _still_so(office: Office, rows: Sequence[EditRow]) -> tuple[list[EditRow], list[str]]:
    """Return the changes whose case says what the preview said, and of the others why not."""
    names = {o.id: o.name for o in office.officers()}
    still: list[EditRow] = []
    refused: list[str] = []
    for row in rows:
        case = office.case(row.case_id)
        now = _value(case, row.field, names) if case is not None else ""
        is_other = case is not None and row.field == "external" and _kind(case) != row.matter
        if now == row.before and not is_other:
            still.append(row)
            continue
        shown = {"now": now or words.BLANK, "given": row.after or words.BLANK}
        why = words.WHY["other_matter" if is_other else "changed_since"].format(**shown)
        told = {"number": row.number, "field": words.FIELDS[row.field], "why": why}
        refused.append(words.REFUSED.format(**told))
    return still, refused


def _acts(
    office: Office, rows: Sequence[EditRow], reason: str
) -> Iterator[tuple[EditRow, Command]]:
    by_case: dict[str, list[EditRow]] = {}
    for row in rows:
        by_case.setdefault(row.case_id, []).append(row)
    for case_id, own in by_case.items():
        case = office.case(case_id)
        if case is None:
            continue
        corrected = [row for row in own if row.field in CORRECTED]
        if corrected:
            answers = tuple((row.field, row.value) for row in corrected)
            yield corrected[0], _command(case, corrected[0].field, answers, reason)
        for row in own:
            if row.field not in CORRECTED:
                yield row, _command(case, row.field, ((row.field, row.value),), reason)


def _command(case: Case, field: str, answers: tuple[tuple[str, str], ...], reason: str) -> Command:
    value = answers[0][1]
    match field:
        case "manager":
            return AssignManager(case_id=case.id, officer_id=value)
        case "note":
            return AddNote(case_id=case.id, text=value)
        case "external":
            matter = _matter(case)
            if matter is None:
                raise LookupError(case.number)
            return SetExternalNumber(case_id=case.id, matter=matter.kind, external_number=value)
        case _:
            return CorrectApplication(case_id=case.id, answers=answers, reason=reason)


def _exported(case: Case, people: Mapping[str, str]) -> tuple[str, ...]:
    values = {field: _value(case, field, people) for field in words.FIELDS}
    beside = {_MATTER: _kind(case), _NOTES: str(len(case.notes))}
    kept = json.dumps(values | beside, ensure_ascii=False, separators=(",", ":"))
    return (case.number, case.form.enterprise.name, *values.values(), case.id, kept)


def _value(case: Case, field: str, people: Mapping[str, str]) -> str:
    """Return what a case says now in a field, as it is shown."""
    match field:
        case "manager":
            return people.get(case.account_manager, case.account_manager)
        case "external":
            matter = _matter(case)
            return matter.external_number if matter is not None else ""
        case "note":
            return ""
        case _:
            return _as_kept(value_at(case.form, field))


def _as_kept(text: str) -> str:
    """Return a text as a cell keeps it: on one line."""
    return " ".join(text.split())


def _matter(case: Case) -> Matter | None:
    """Return the matter an outside number is of: the one the register tells of."""
    return standing(case).matter


def _kind(case: Case) -> str:
    """Return of which matter an outside number would be; blank of none."""
    matter = _matter(case)
    return matter.kind.value if matter is not None else ""


def _notes_since(case: Case, before: Mapping[str, str]) -> set[str]:
    """Return the notes a case got since it was exported, as cells keep them."""
    told = before.get(_NOTES, "")
    had = int(told) if told.isascii() and told.isdigit() and len(told) < 9 else 0
    return {_as_kept(note.text) for note in case.notes[had:]}


def _kept_values(text: str) -> Mapping[str, str] | None:
    """Return the values a row was exported with; None where they were tampered with."""
    try:
        kept = plain_json.parse(text)
    except plain_json.NotPlain:
        return None
    if not isinstance(kept, dict) or not all(isinstance(v, str) for v in kept.values()):
        return None
    return kept


def _columns() -> tuple[OutColumn, ...]:
    notes = dict.fromkeys(words.FIELDS, words.FIELD_NOTE) | {"note": words.NOTE_NOTE}
    fields = (OutColumn(t, ColumnKind.CODE, note=notes[f]) for f, t in words.FIELDS.items())
    return (
        OutColumn(words.NUMBER, ColumnKind.CODE, note=words.NUMBER_NOTE),
        OutColumn(words.ENTERPRISE),
        *fields,
        OutColumn(words.KEY, ColumnKind.CODE, is_hidden=True),
        OutColumn(words.BEFORE, ColumnKind.CODE, is_hidden=True),
    )


def _manages(officer: Officer) -> bool:
    return officer.is_active and Duty.ACCOUNT_MANAGER in officer.duties


def _said(findings: Sequence[Finding]) -> str:
    return "".join(str(say(f)) for f in findings)
