"""What a case rests on in each rule table: the outcomes a draft could change (what-if).

Every table has one entry here. It is asked for a case twice, with the versions the case stands by
and with the draft, and gives what they say of each thing: the verdict, the bureaus that sign, a
limit, a level, who vouches for a paper, its milestone, the stage, a step of the utility.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal

from desktop.domain.case import Case, WaiverLetter
from desktop.domain.clocks import told_at
from desktop.domain.competence import asked_bureaus, level_by, voltage_and_land
from desktop.domain.letter_parts import WaivedPaper
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.resting import resting
from desktop.domain.supply import decided_steps
from desktop.domain.values import Bureau, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.decision import Decision, Table, decide
from desktop.rules.deficiency import PAPER, PROFILE, SUPPORTING
from desktop.rules.exemption import Answer, Outcome, RouteFacts, assess_by
from desktop.rules.parameters import NoParameter, dated_values
from desktop.rules.stages import MILESTONE
from desktop.rules.versions import Versions
from desktop.wording import rule_changes as words
from desktop.wording.rules import MILESTONES, PAPERS, PARAMETERS, fact_path_text
from desktop.wording.sentences import listed
from desktop.wording.values import BUREAUS


@dataclass(frozen=True, slots=True)
class Said:
    """What a table says of one thing in a case: as a code, and in words; what it would ask."""

    code: str
    text: str
    asks: tuple[str, ...] = ()


Answers = Mapping[str, Said]
"""By what they are of; a blank name where a case has but one."""

Pick = Callable[[date, datetime | None], Table | None]
"""Which table counts for a day, by what was known at a moment; None where none does."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which table is asked, and by which settings of the office."""

    at: Pick
    by_digest: Callable[[str], Table | None]
    settings: OfficeSettings


def standing(versions: Versions, settings: OfficeSettings) -> Asked:
    """Return the versions as cases stand by them."""

    def at(on: date, known_at: datetime | None) -> Table | None:
        try:
            return versions.at(on, known_at)
        except NoParameter:
            return None

    return Asked(at, versions.by_digest, settings)


def drafted(draft: Table, settings: OfficeSettings) -> Asked:
    """Return a draft as if it were the version of every day."""
    return Asked(lambda _on, _known_at: draft, lambda _digest: draft, settings)


def answers(table_id: str, case: Case, asked: Asked) -> Answers:
    """Return what a table says of a case, by what; empty where nothing rests on it."""
    return dict(RESTS.get(table_id, _limits)(case, asked))


Found = Iterator[tuple[str, Said]]


def _verdict(case: Case, asked: Asked) -> Found:
    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    if matter is None or matter.verdict is None:
        return
    on = matter.verdict.assessed_on
    table = judging_table(matter.verdict.digest, on, asked)
    if table is not None:
        yield "", verdict_said(case.form.facts, on, table)


def judging_table(digest: str, on: date, asked: Asked) -> Table | None:
    """Return the version of that digest, else of that day, by which a verdict was given."""
    return asked.by_digest(digest) or asked.at(on, None)


def verdict_said(facts: RouteFacts, on: date, table: Table) -> Said:
    """Return the verdict one version gives of facts on a day."""
    verdict = assess_by(facts, on, table)
    name = table.content.outcomes.get(verdict.outcome, words.OPEN_OUTCOME)
    return Said(verdict.outcome, name, verdict.questions)


def _signing(case: Case, asked: Asked) -> Found:
    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    if matter is None or matter.accepted_on is None:
        return
    if matter.verdict is not None and matter.verdict.effective is Outcome.EXEMPT:
        return
    table = asked.at(matter.accepted_on, told_at(matter))
    if table is not None:
        yield "", signing_said(case.form.facts, table, asked.settings)


def signing_said(facts: RouteFacts, table: Table, settings: OfficeSettings) -> Said:
    """Return which bureaus sign by one version and by the office."""
    wanted = {*asked_bureaus(facts, table), *settings.required_bureaus}
    signing = [bureau for bureau in Bureau if bureau in wanted]
    return Said(",".join(signing), listed(BUREAUS[b] for b in signing) or words.NOBODY)


def _level(case: Case, asked: Asked) -> Found:
    if not case.matters:
        return
    matter = case.matters[0]
    table = asked.at(matter.received_on, matter.received_at)
    if table is not None:
        yield "", level_said(table, *voltage_and_land(case), matter.received_on)


def level_said(table: Table, kilovolts: Decimal, land: Answer, on: date) -> Said:
    """Return which level decides on a work by one version."""
    return _of(table, level_by(table, kilovolts, land, on))


def _limits(case: Case, asked: Asked) -> Found:
    for one in resting(case):
        table = asked.at(one.on, one.told_at)
        value = dated_values(table).get(one.item) if table else None
        if value is not None:
            text = words.DAYS.format(count=value.value, unit=value.unit)
            yield PARAMETERS.get(one.item, one.item), Said(f"{one.item}={value.value}", text)


def _supply(case: Case, asked: Asked) -> Found:
    for milestone, table, decision in decided_steps(case, asked.at):
        said = _of(table, decision)
        yield MILESTONES[milestone], Said(f"{milestone}={said.code}", said.text, said.asks)


def _vouching(case: Case, asked: Asked) -> Found:
    conditions = {code: answer.value for code, answer in case.gate}
    for letter, paper in _waived(case):
        table = asked.at(*_told(letter))
        if table is None:
            continue
        known = {code: value for code, value in conditions.items() if code in table.inputs}
        for code in paper.supporting or ("",):
            facts = {**known, PAPER: paper.paper.value, SUPPORTING: code}
            name = table.inputs[SUPPORTING].values.get(code, words.NO_SUPPORTING)
            what = words.PAPER_BY.format(paper=PAPERS[paper.paper], supporting=name)
            said = _of(table, decide(table, facts, letter.drafted_at.date()))
            yield what, Said(f"{paper.paper}/{code}={said.code}", said.text, said.asks)


def _anchors(case: Case, asked: Asked) -> Found:
    profile = asked.settings.stage_profile
    for letter, paper in _waived(case):
        table = asked.at(*_told(letter))
        if table is not None and paper.paper in table.inputs[PAPER].values:
            facts = {PAPER: paper.paper.value, PROFILE: profile}
            said = _of(table, decide(table, facts, letter.drafted_at.date()))
            yield PAPERS[paper.paper], Said(f"{paper.paper}={said.code}", said.text)


def _stages(case: Case, asked: Asked) -> Found:
    """Yield in which stage each milestone still to be reached lies."""
    matter = case.matter(MatterKind.CONNECTION)
    if matter is None or matter.accepted_on is None or not matter.is_open:
        return
    table = asked.at(matter.accepted_on, told_at(matter))
    reached = {m.milestone for m in case.milestones}
    for milestone in table.inputs[MILESTONE].values if table else ():
        if table is not None and milestone not in reached:
            facts = {PROFILE: asked.settings.stage_profile, MILESTONE: milestone}
            said = _of(table, decide(table, facts, matter.accepted_on))
            yield MILESTONES[milestone], Said(f"{milestone}={said.code}", said.text)


def _waived(case: Case) -> Iterator[tuple[WaiverLetter, WaivedPaper]]:
    return ((letter, paper) for letter in case.letters for paper in letter.papers)


def _told(letter: WaiverLetter) -> tuple[date, datetime]:
    return letter.drafted_at.date(), letter.drafted_at


def _of(table: Table, decision: Decision) -> Said:
    """Return a decision as code and words; an open one is still to be found out."""
    asks = decision.questions
    if decision.is_open or not decision.possible:
        return Said("open", words.OPEN_OUTCOME, asks)
    unit = table.head.unit
    texts = (
        table.content.outcomes.get(str(one)) or words.DAYS.format(count=one, unit=unit)
        for one in decision.possible
    )
    return Said(",".join(map(str, decision.possible)), listed(texts), asks)


RESTS: Mapping[str, Callable[[Case, Asked], Found]] = {
    "exemption": _verdict,
    "must_sign": _signing,
    "devolution": _level,
    "supply_plan": _supply,
    "deficiency": _vouching,
    "deficiency_anchor": _anchors,
    "stages": _stages,
}
"""What rests on which table; every other gives a number of days for an item."""


def asked_text(table: Table | None, path: str) -> str:
    """Return a fact a draft would ask for in words: of the table, else of the application."""
    known = table.inputs.get(path) if table else None
    return known.title if known else fact_path_text(path)
