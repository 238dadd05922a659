"""A desk without a store: acts decided and folded in memory, the clock set by hand."""

import json
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from desktop.clock import OFFICE_ZONE
from desktop.domain.acts import Command, act_of, decide
from desktop.domain.approval import DecideStep
from desktop.domain.case import Case, Delegation, LetterStage, Matter, Opinion, Step, WaiverLetter
from desktop.domain.clocks import matter_due, step_due
from desktop.domain.connection import AcceptConnection
from desktop.domain.context import Context
from desktop.domain.folding import Entered, Recorded, fold
from desktop.domain.intake import AcceptMatter, OpenCase
from desktop.domain.letter import (
    CheckLetter,
    CountersignLetter,
    IssueLetter,
    SignLetter,
)
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_draft import DraftLetter
from desktop.domain.letter_life import ServeLetter
from desktop.domain.letter_sealing import SealLetter
from desktop.domain.office_settings import OfficeSettings, Separation
from desktop.domain.papers import SignCommitment, StateGate
from desktop.domain.values import Bureau, Duty, MatterKind, Officer
from desktop.files.application import Application, read_application
from desktop.office.rulebook import load_rulebook
from desktop.office.setup import demo_office
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Answer
from desktop.rules.findings import Refusal
from desktop.rules.rulebook import Rulebook
from desktop.wording.findings import say
from tests.journeys import day_cases

CASE = "case"
WORKS = MatterKind.EXTERNAL_WORKS
WAIVER = MatterKind.WAIVER_REQUEST
CONNECTION = MatterKind.CONNECTION
TRANSMISSION = MatterKind.TRANSMISSION
APPROVERS = {
    Bureau.ENTERPRISE_SERVICE: "zhoumin",
    Bureau.COMMERCE: "ouweiqiang",
    Bureau.PLANNING: "chenjiayi",
    Bureau.HOUSING: "liguodong",
    Bureau.URBAN_RENEWAL: "heyan",
}
Reasons = set[tuple[str, str]]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE_ZONE)


@cache
def shipped() -> Rulebook:
    return load_rulebook(None)


def application(number: int, **changes: Any) -> Application:
    return _read(number, json.dumps(changes))


@cache
def _read(number: int, changes: str) -> Application:
    with tempfile.TemporaryDirectory() as folder:
        file = day_cases.write(Path(folder), number, **json.loads(changes))
        read = read_application(file)
    assert isinstance(read, Application), read
    return read


def opening(number: int, **changes: Any) -> OpenCase:
    """Return the command that opens one of the day's cases."""
    given = application(number)
    command = OpenCase(
        case_id=CASE,
        form=given.form,
        papers=given.papers,
        matters=given.matters,
        received_at=given.received_at,
    )
    return replace(command, **changes)


@dataclass
class Desk:
    """The office at one case: who is there, what time it is, what happened so far."""

    office: OfficeSettings
    people: dict[str, Officer]
    now: datetime
    rules: Rulebook = field(default_factory=shipped)
    history: list[Recorded] = field(default_factory=list)
    asked: list[tuple[str, Command]] = field(default_factory=list)
    numbers: int = 0
    desks: tuple[tuple[str, datetime, bool], ...] = ()
    charged: tuple[Officer, ...] = ()

    @property
    def case(self) -> Case:
        case = fold(self.history)
        assert case is not None
        return case

    @property
    def letter(self) -> WaiverLetter:
        return self.case.letters[-1]

    def matter(self, kind: MatterKind = WORKS) -> Matter:
        matter = self.case.matter(kind)
        assert matter is not None
        return matter

    def step(self, bureau: Bureau = Bureau.HOUSING, kind: MatterKind = WORKS) -> Step:
        step = self.matter(kind).step(bureau)
        assert step is not None
        return step

    def due(self, kind: MatterKind = WORKS) -> date | None:
        due = matter_due(self.matter(kind), self.now.date(), self.rules)
        return due.on if due else None

    def step_due(self, bureau: Bureau = Bureau.HOUSING) -> date | None:
        due = step_due(self.matter(), self.step(bureau), self.now.date(), self.rules)
        return due.on if due else None

    def at(self, text: str) -> "Desk":
        self.now = moment(text)
        return self

    def context(self, officer: str, number: str = "") -> Context:
        people = tuple(self.people.values())
        return Context(
            self.people[officer],
            self.now,
            self.rules,
            self.office,
            number,
            people,
            self.desks,
            charged=self.charged or people,
        )

    def decide(self, officer: str, command: Command) -> tuple[object, ...] | Refusal:
        series = act_of(type(command)).series
        number = f"{series}-{self.numbers + 1}" if series else ""
        case = fold(self.history)
        return decide(case, command, self.context(officer, number))

    def do(self, officer: str, command: Command) -> tuple[object, ...]:
        """Do what the command wants; a refusal fails the test."""
        events = self.decide(officer, command)
        assert not isinstance(events, Refusal), [str(say(f)) for f in events.findings]
        self.numbers += 1
        self.asked.append((officer, command))
        for event in events:
            self.record(event, officer)
        return events

    def no(self, officer: str, command: Command) -> Reasons:
        """Return rule and field of every reason for the no; each can be said in words."""
        refusal = self.decide(officer, command)
        assert isinstance(refusal, Refusal), refusal
        assert all(str(say(f)) for f in refusal.findings)
        return {(f.rule, f.field) for f in refusal.findings}

    def words(self, officer: str, command: Command) -> str:
        """Return what an officer reads of the no."""
        refusal = self.decide(officer, command)
        assert isinstance(refusal, Refusal), refusal
        return "\n".join(str(say(f)) for f in refusal.findings)

    def record(self, event: object, officer: str = "lianghui") -> None:
        person = self.people[officer]
        entry = f"entry-{len(self.history)}"
        entered = Entered(CASE, entry, officer, person.bureau, self.now)
        self.history.append(Recorded(event, entered))

    def setting(self, **changes: Any) -> None:
        self.office = replace(self.office, **changes)

    def charge(self, officer: str, *duties: Duty) -> None:
        """Charge an officer with further duties."""
        person = self.people[officer]
        self.people[officer] = replace(person, duties=person.duties | set(duties))


def new_desk() -> Desk:
    office, people = demo_office()
    return Desk(office, {p.id: p for p in people}, moment("2026-09-24T09:00"))


def opened(number: int, at: str, *accept: MatterKind) -> Desk:
    """Return a desk with one of the day's cases taken in, and the named matters accepted."""
    desk = new_desk().at(at)
    desk.do("lianghui", opening(number))
    for kind in accept:
        desk.do("lianghui", AcceptMatter(case_id=CASE, matter=kind))
    return desk


def delegated() -> Desk:
    """Return case 7, whose 110 kV work the district verifies under an instrument in force."""
    desk = opened(7, "2026-11-19T10:00", WAIVER)
    given = Delegation("示范府〔2026〕3号", "110千伏输变电工程核准", date(2026, 1, 1))
    desk.do("lianghui", AcceptMatter(case_id=CASE, matter=TRANSMISSION, delegation=given))
    return desk


def in_approval() -> Desk:
    """Return case 2, whose five bureaus have to decide by 2026-09-29."""
    return opened(2, "2026-09-24T09:00", WORKS)


def waiver_ready() -> Desk:
    """Return case 3 with everything a letter for both its papers needs."""
    desk = opened(3, "2026-02-13T09:00", WORKS, WAIVER)
    desk.do("lianghui", SignCommitment(case_id=CASE, number="承诺1号", signed_on=desk.now.date()))
    desk.do("lianghui", gate_answers(desk))
    return desk


def gate_answers(desk: Desk, answer: Answer = Answer.YES) -> StateGate:
    criteria = desk.rules.deficiency.gate_criteria(desk.now.date())
    return StateGate(case_id=CASE, answers=tuple((c, answer) for c in criteria), source="信用中国")


BOTH_PAPERS = (
    PaperToWaive(Paper.PROJECT_APPROVAL, supporting=("project_code",)),
    PaperToWaive(Paper.PROPERTY_RIGHT, supporting=("grant_contract",)),
)


def drafting(papers: Iterable[PaperToWaive] = BOTH_PAPERS, **more: Any) -> DraftLetter:
    return DraftLetter(case_id=CASE, papers=tuple(papers), **more)


STAGES = (
    LetterStage.DRAFTED,
    LetterStage.CHECKED,
    LetterStage.COUNTERSIGNED,
    LetterStage.SIGNED,
    LetterStage.ISSUED,
    LetterStage.SEALED,
    LetterStage.SERVED,
    LetterStage.ADOPTED,
)


def with_letter(stage: LetterStage, desk: Desk | None = None) -> Desk:
    """Return a desk whose letter has come as far as ``stage``."""
    desk = desk or waiver_ready()
    if not desk.case.letters:
        desk.do("lianghui", drafting())
    for step in STAGES[1 : STAGES.index(stage) + 1]:
        advance(desk, step)
    return desk


def advance(desk: Desk, stage: LetterStage) -> None:
    """Bring the newest letter to the next stage."""
    name = desk.letter.id
    if stage is LetterStage.COUNTERSIGNED:
        for bureau in dict.fromkeys(p.certified_by for p in desk.letter.papers):
            sign = CountersignLetter(case_id=CASE, letter=name, document="核实表")
            desk.do(APPROVERS[bureau], sign)
        return
    officer, command = {
        LetterStage.CHECKED: ("zhoumin", CheckLetter(case_id=CASE, letter=name)),
        LetterStage.SIGNED: ("huangzhenbang", SignLetter(case_id=CASE, letter=name)),
        LetterStage.ISSUED: ("huangzhenbang", issuing(name)),
        LetterStage.SEALED: ("sujing", sealing(name)),
        LetterStage.SERVED: ("lianghui", serving(name)),
        LetterStage.ADOPTED: ("hezhiyuan", adopting(name)),
    }[stage]
    desk.do(officer, command)


def sealing(letter: str, method: str = "physical") -> SealLetter:
    return SealLetter(case_id=CASE, letter=letter, method=method)


def serving(letter: str, method: str = "直接送达", **more: Any) -> ServeLetter:
    return ServeLetter(case_id=CASE, letter=letter, method=method, **more)


def adopting(letter: str = "", utility_number: str = "DL1", **more: Any) -> AcceptConnection:
    return AcceptConnection(case_id=CASE, utility_number=utility_number, letter=letter, **more)


def issuing(letter: str, number: str = "示范企服函〔2026〕1号") -> IssueLetter:
    return IssueLetter(case_id=CASE, letter=letter, number=number, content="a", file="b", pdf="c")


def decided_by_all(desk: Desk, opinion: Opinion = Opinion.APPROVE) -> None:
    """Let every bureau that has not decided yet give the same opinion."""
    for step in desk.matter().steps:
        if step.opinion is None:
            command = DecideStep(
                case_id=CASE,
                matter=WORKS,
                bureau=step.bureau,
                opinion=opinion,
                reasons=("理由",) if opinion is Opinion.REJECT else (),
            )
            desk.do(APPROVERS[step.bureau], command)


def named(desk: Desk, command: type, **more: Any) -> Any:
    return command(case_id=CASE, letter=desk.letter.id, **more)


def two_people() -> Desk:
    """Return the office whose issuing bureau settled on two people."""
    desk = waiver_ready()
    organs = tuple(
        replace(o, separation=Separation.TWO) if o.bureau is desk.office.issuer else o
        for o in desk.office.organs
    )
    desk.setting(organs=organs)
    return desk
