"""A paper may be missing for a time only if the table says so, with something standing in for it.

Source: Huangpu joint office, second reform measure 
("对尚未取得项目批准文件和物权证件的企业，由政府部门出具'容缺受理'函件"). Only these two classes can be waived; every
other paper is a main paper (主件). Our reading: supporting papers, certifying bureaus and anchors
as in the table, each to be confirmed by the office.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.rules.digests import digest
from desktop.rules.exemption import Answer
from desktop.rules.findings import Finding, finding
from desktop.rules.parameters import BadTable, in_force, require_since, require_source


class Paper(StrEnum):
    """The papers of a high-voltage connection application."""

    APPLICATION_FORM = "application_form"
    SUBJECT = "subject"
    LEGAL_REPRESENTATIVE = "legal_representative"
    POWER_OF_ATTORNEY = "power_of_attorney"
    LOCATION = "location"
    LOAD_LIST = "load_list"
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
        for row in self._rows:
            for code in row.supporting:
                if code not in self._names:
                    raise BadTable(f"supporting paper {code} has no name")

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


def _main(raw: Mapping[str, Any]) -> tuple[Paper, date, date | None]:
    name = raw.get("paper", "")
    require_source(raw, name)
    return Paper(name), *require_since(raw, name)


def _row(raw: Mapping[str, Any]) -> WaivableRow:
    name = raw.get("paper", "")
    since, until = require_since(raw, name)
    return WaivableRow(
        paper=Paper(name),
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
    since, until = require_since(raw, code)
    return GateCriterion(code, raw["title"], since, until, require_source(raw, code))
