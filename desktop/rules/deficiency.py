"""A paper may be missing for a time only if the table says so, with something standing in for it.

Source: Huangpu joint office, second reform measure ("对尚未取得项目批准文件和物权证件的企业，
由政府部门出具'容缺受理'函件"). Only these two classes can be waived; every other paper is a main
paper (主件). Our reading: supporting papers, certifying bureaus and anchors as in the table, each
to be confirmed by the office; the long stop is counted in natural days, the reminders before it
in working days.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from desktop.rules.digests import digest
from desktop.rules.exemption import Answer
from desktop.rules.findings import Finding, finding
from desktop.rules.parameters import in_force, require_since, require_source
from desktop.rules.table import BadTable
from desktop.rules.working_days import ONE_DAY, NoCalendar, WorkingCalendar


class Paper(StrEnum):
    """The papers of a high-voltage connection application."""

    APPLICATION_FORM = "application_form"
    SUBJECT = "subject"
    LEGAL_REPRESENTATIVE = "legal_representative"
    POWER_OF_ATTORNEY = "power_of_attorney"
    LOCATION = "location"
    LOAD_LIST = "load_list"
    SAFETY_MEASURES = "safety_measures"
    PROJECT_APPROVAL = "project_approval"
    PROPERTY_RIGHT = "property_right"


@dataclass(frozen=True, slots=True)
class WaivableRow:
    """How one class of paper may be waived when these supporting papers are at hand.

    ``anchors`` name for each stage profile the milestone before which the paper must be in.
    """

    paper: Paper
    supporting: tuple[str, ...]
    certified_by: str
    issuing_organ: str
    anchors: Mapping[str, str]
    since: date
    until: date | None
    source: str


@dataclass(frozen=True, slots=True)
class GateCriterion:
    """One condition of the applicant or site that must be known to hold."""

    code: str
    title: str
    since: date
    until: date | None
    source: str


class DeficiencyTable:
    """Main papers, waivable papers and conditions of the waiver, each with its days."""

    __slots__ = ("_gate", "_main", "_names", "_rows", "digest")

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.digest = digest(content)
        self._names: dict[str, str] = dict(content.get("supporting_name", {}))
        self._main = tuple(_main(raw) for raw in content.get("main", ()))
        self._rows = tuple(_row(raw) for raw in content.get("waivable", ()))
        self._gate = tuple(_criterion(raw) for raw in content.get("gate", ()))
        main = {paper for paper, _, _ in self._main}
        for row in self._rows:
            if row.paper in main or set(row.supporting) - set(self._names):
                raise BadTable(f"{row.paper}: a main paper, or a supporting paper without name")

    def main_papers(self, on: date) -> tuple[Paper, ...]:
        """Return the papers that can never be waived."""
        return tuple(p for p, since, until in self._main if in_force(since, until, on))

    def required_papers(self, on: date) -> tuple[Paper, ...]:
        """Return every paper the utility needs, main papers first."""
        waivable = dict.fromkeys(row.paper for row in self.rows(on))
        return (*self.main_papers(on), *waivable)

    def rows(self, on: date) -> tuple[WaivableRow, ...]:
        """Return the rows of waivable papers in force."""
        return tuple(r for r in self._rows if in_force(r.since, r.until, on))

    def ever_waivable(self) -> tuple[Paper, ...]:
        """Return every paper that could be waived on some day."""
        return tuple(dict.fromkeys(row.paper for row in self._rows))

    def supporting_name(self, code: str) -> str:
        """Return a supporting paper's name; KeyError where the table has none."""
        return self._names[code]

    def gate_criteria(self, on: date) -> tuple[str, ...]:
        """Return the codes of the conditions that must hold."""
        return tuple(c.code for c in self._gate if in_force(c.since, c.until, on))

    def gate_title(self, code: str) -> str:
        """Return what a condition says."""
        return next(c.title for c in self._gate if c.code == code)


def gate(answers: Mapping[str, Answer], table: DeficiencyTable, on: date) -> Iterator[Finding]:
    """Yield each condition that does not hold, or that nobody has looked into: unknown fails."""
    for code in table.gate_criteria(on):
        given = answers.get(code, Answer.UNKNOWN)
        if given is Answer.NO:
            yield finding("gate_failed", criterion=table.gate_title(code))
        elif given is not Answer.YES:
            yield finding("gate_unanswered", criterion=table.gate_title(code))


def long_stop(issued_on: date, days: int) -> date:
    """Return a letter's usual last day, in natural days; an officer fixes the printed one."""
    return issued_on + timedelta(days=days)


def reminder_day(last_day: date, working_days: int, calendar: WorkingCalendar) -> date | None:
    """Return the working day on which so many working days are left up to ``last_day``.

    None where the calendar up to then is not published yet (暂定).
    """
    day, left = last_day, 0
    try:
        while left < working_days or not calendar.is_working(day):
            left += calendar.is_working(day)
            day -= ONE_DAY
    except NoCalendar:
        return None
    return day


def _main(raw: Mapping[str, Any]) -> tuple[Paper, date, date | None]:
    name = raw.get("paper", "")
    require_source(raw, name)
    return _paper(name), *require_since(raw, name)


def _paper(name: str) -> Paper:
    try:
        return Paper(name)
    except ValueError:
        raise BadTable(f"no paper is called {name}") from None


def _row(raw: Mapping[str, Any]) -> WaivableRow:
    name = raw.get("paper", "")
    since, until = require_since(raw, name)
    for key in ("supporting", "certified_by", "issuing_organ", "anchors"):
        if not raw.get(key):
            raise BadTable(f"{name}: no {key}")
    return WaivableRow(
        paper=_paper(name),
        supporting=tuple(raw["supporting"]),
        certified_by=raw["certified_by"],
        issuing_organ=raw["issuing_organ"],
        anchors=dict(raw["anchors"]),
        since=since,
        until=until,
        source=require_source(raw, name),
    )


def _criterion(raw: Mapping[str, Any]) -> GateCriterion:
    code = raw.get("code", "")
    if not code or not raw.get("title"):
        raise BadTable(f"gate {code}: no code or no title")
    since, until = require_since(raw, code)
    return GateCriterion(code, raw["title"], since, until, require_source(raw, code))
