"""A paper may be missing for a time only if the table says so, with something standing in for it.

Source: Huangpu joint office, second reform measure ("对尚未取得项目批准文件和物权证件的企业，
由政府部门出具'容缺受理'函件"). Only these two classes can be waived; every other paper is a main
paper (主件). Who vouches for what is the table ``deficiency``, before which milestone a paper must
be in is ``deficiency_anchor``. Our reading: the long stop is counted in natural days, the
reminders before it in working days.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from desktop.plain_class import dataclass
from desktop.rules.decision import Decision, Table, decide
from desktop.rules.exemption import Answer
from desktop.rules.findings import Finding, finding
from desktop.rules.parameters import NoParameter
from desktop.rules.table import Row
from desktop.rules.versions import Versions
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


UNSUPPORTED, BARRED, MAIN = "unsupported", "barred", "main"
"""What the table says of a missing paper where no bureau vouches for it."""
NOT_VOUCHED = (UNSUPPORTED, BARRED, MAIN)
PAPER, SUPPORTING, PROFILE = "paper", "supporting", "profile"
"""What the tables look at; every other input of the first is a condition of the waiver (gate)."""
LOOKED_AT = (PAPER, SUPPORTING)


@dataclass(frozen=True, slots=True)
class WaivableRow:
    """How one class of paper may be waived when one of these supporting papers is at hand.

    ``anchors`` name for each stage profile the milestone before which the paper must be in,
    ``row`` is the row of the table that says so.
    """

    paper: Paper
    supporting: tuple[str, ...]
    certified_by: str
    issuing_organ: str
    anchors: Mapping[str, str]
    row: Row


class Deficiency:
    """Main papers, waivable papers and conditions of the waiver, by the versions of a day."""

    __slots__ = ("_anchors", "_vouching")

    def __init__(self, vouching: Versions, anchors: Versions) -> None:
        self._vouching = vouching
        self._anchors = anchors

    def table(self, on: date) -> Table | None:
        """Return the version that says on a day who vouches for what; None before the first."""
        return _at(self._vouching, on)

    def main_papers(self, on: date) -> tuple[Paper, ...]:
        """Return the papers that can never be waived."""
        table = _at(self._vouching, on)
        return _main(table) if table else ()

    def required_papers(self, on: date) -> tuple[Paper, ...]:
        """Return every paper the utility needs, main papers first, then those to be waived.

        A paper that can't be waived any longer is as needed as before.
        """
        table = _at(self._vouching, on)
        waivable = [row.paper for row in self.rows(on)]
        named = (*self.main_papers(on), *waivable, *(_papers(table) if table else ()))
        return tuple(dict.fromkeys(named))

    def rows(self, on: date) -> tuple[WaivableRow, ...]:
        """Return who vouches for which waivable paper, in the order of the table."""
        table, anchors = _at(self._vouching, on), _at(self._anchors, on)
        return _rows(table, anchors) if table and anchors else ()

    def ever_waivable(self) -> tuple[Paper, ...]:
        """Return every paper that could be waived on some day."""
        found = (row.paper for table in self._vouching.all for row in _rows(table, None))
        return tuple(dict.fromkeys(found))

    def supporting_name(self, code: str) -> str:
        """Return a supporting paper's name; KeyError where the table has none."""
        return self._vouching.all[-1].inputs[SUPPORTING].values[code]

    def gate_criteria(self, on: date) -> tuple[str, ...]:
        """Return the codes of the conditions that must hold."""
        table = _at(self._vouching, on)
        return _gate(table) if table else ()

    def gate_title(self, code: str) -> str:
        """Return what a condition says."""
        return self._vouching.all[-1].inputs[code].title

    def gate(self, answers: Mapping[str, Answer], on: date) -> Iterator[Finding]:
        """Yield each condition that bars the waiver, or that nobody has looked into.

        All are told at once; an unknown one bars as long as it is unknown.
        """
        table = _at(self._vouching, on)
        if table is None:
            return
        asked = {code: answers.get(code, Answer.UNKNOWN) for code in _gate(table)}
        for trace in decide(table, asked, on).rows:
            if trace.row.then == BARRED and trace.result is not False:
                rule = "gate_failed" if trace.result else "gate_unanswered"
                codes = (c.fact for c in trace.row.when)
                criterion = ", ".join(map(self.gate_title, codes))
                yield finding(rule, criterion=criterion)

    def vouching(
        self, paper: Paper, supporting: Iterable[str], answers: Mapping[str, Answer], on: date
    ) -> tuple[Decision, ...]:
        """Return what the table says of a missing paper by each one that stands in for it."""
        table = _at(self._vouching, on)
        if table is None:
            return ()
        known = {code: answers.get(code, Answer.UNKNOWN) for code in _gate(table)}
        facts = ({**known, PAPER: paper, SUPPORTING: code} for code in supporting)
        return tuple(decide(table, stated, on) for stated in facts)

    def unmet(self, decision: Decision) -> Iterator[Finding]:
        """Yield each condition for want of which no row vouches for a paper.

        Rows of another paper, or of what does not stand in for it, are beside the point.
        """
        if decision.outcome is not None and decision.outcome not in NOT_VOUCHED:
            return
        for trace in decision.rows:
            if trace.row.then in NOT_VOUCHED or trace.result is True:
                continue
            stood = list(zip(trace.row.when, trace.truths, strict=True))
            if all(truth for condition, truth in stood if condition.fact in LOOKED_AT):
                for condition, truth in stood:
                    if truth is not True:
                        rule = "gate_unanswered" if truth is None else "gate_failed"
                        yield finding(rule, criterion=self.gate_title(condition.fact))


def _at(versions: Versions, on: date) -> Table | None:
    try:
        return versions.at(on)
    except NoParameter:
        return None


@cache
def _gate(table: Table) -> tuple[str, ...]:
    return tuple(name for name in table.inputs if name not in LOOKED_AT)


@cache
def _main(table: Table) -> tuple[Paper, ...]:
    on = table.head.valid_from
    said = {paper: decide(table, {PAPER: paper}, on).outcome for paper in _papers(table)}
    return tuple(paper for paper, outcome in said.items() if outcome == MAIN)


def _papers(table: Table) -> tuple[Paper, ...]:
    return tuple(Paper(code) for code in table.inputs[PAPER].values)


@cache
def _rows(table: Table, anchors: Table | None) -> tuple[WaivableRow, ...]:
    """Return the waivable papers by who vouches for them, found by deciding each."""
    on, holding = table.head.valid_from, dict.fromkeys(_gate(table), "yes")
    vouched: dict[tuple[Paper, str], list[str]] = {}
    for paper in _papers(table):
        for code in table.inputs[SUPPORTING].values:
            decision = decide(table, {**holding, PAPER: paper, SUPPORTING: code}, on)
            if decision.outcome not in (None, *NOT_VOUCHED):
                row = next(r for r in decision.sure if r.then == decision.outcome)
                vouched.setdefault((paper, row.id), []).append(code)
    return tuple(
        WaivableRow(
            paper=paper,
            supporting=tuple(codes),
            certified_by=str(table.row(row_id).then),
            issuing_organ=table.row(row_id).refer_to,
            anchors=_anchored(anchors, paper) if anchors else {},
            row=table.row(row_id),
        )
        for (paper, row_id), codes in vouched.items()
    )


def _anchored(anchors: Table, paper: Paper) -> dict[str, str]:
    """Return before which milestone of each profile a paper must be in."""
    on = anchors.head.valid_from
    said = {
        profile: decide(anchors, {PAPER: paper, PROFILE: profile}, on).outcome
        for profile in anchors.inputs[PROFILE].values
    }
    return {profile: str(milestone) for profile, milestone in said.items()}


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
