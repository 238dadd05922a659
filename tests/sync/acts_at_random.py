"""What officers do at their desks, at random: real acts on real cases, refused ones too."""

import random
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from desktop.domain.acts import Command
from desktop.domain.approval import DecideStep
from desktop.domain.case import Opinion
from desktop.domain.intake import AcceptMatter
from desktop.domain.kind_rules import WITHDRAWN
from desktop.domain.notes import AddNote, AssignManager, CountVisit, SetExternalNumber
from desktop.domain.step_clock import AnswerExplanation, RequestExplanation
from desktop.domain.values import Bureau, Duty, MatterKind
from desktop.files.application import Application
from desktop.office.applications import open_case
from desktop.office.office import Office, Recording
from desktop.rules.findings import Refusal
from desktop.store import tables
from desktop.store.event_log import history_of
from tests.sync.letters_at_random import letter_step

WORKS = MatterKind.EXTERNAL_WORKS
LETTER_DUTIES = frozenset({Duty.DRAFTER, Duty.CHECKER, Duty.SIGNATORY, Duty.SEAL_KEEPER})
NEWEST = 3
LETTERS_AMONG = 40
"""Among how many of the newest cases one looks for a letter to go on with."""


@dataclass
class Hand:
    """Does one act after the other at an open office."""

    office: Office
    chance: random.Random
    form: Application
    newest: int = NEWEST

    def act(self, officer: str, kind: str = "") -> list[str]:
        """Do something; return the ids of the entries it left, none where it was refused."""
        duties = self.office.officer(officer).duties
        kinds = ["note", "answer", "undo"]
        if Duty.APPROVER in duties:
            kinds += ["decide", "decide", "ask", "ask"]
        if Duty.WINDOW in duties:
            kinds += ["open", "accept", "accept", "answer", "visit", "assign"]
        if duties & LETTER_DUTIES:
            kinds += ["letter", "letter", "letter"]
        return self.do(officer, kind or self.chance.choice(kinds))

    def do(self, officer: str, kind: str, case: str = "") -> list[str]:
        """Do one kind of act, on a case of one's choice or on any."""
        if kind == "open":
            return _ids(open_case(self.office, self.form, officer))
        if kind == "letter":
            return self.letter(officer, *([case] if case else self._cases(LETTERS_AMONG)))
        case = case or self.case()
        if not case:
            return []
        if kind == "undo":
            return self.undo(officer, case)
        return _ids(self.office.submit(self._command(kind, officer, case), officer))

    def accept(self, officer: str, case: str) -> list[str]:
        return self.do(officer, "accept", case)

    def case(self) -> str:
        """Return some case of the desk; those opened last are worked on most."""
        cases = self._cases(self.newest)
        return self.chance.choice(cases) if cases else ""

    def _cases(self, limit: int) -> list[str]:
        with self.office.store.reading() as connection:
            newest = select(tables.case_row.c.case_id).order_by(tables.case_row.c.case_id.desc())
            return list(connection.scalars(newest.limit(limit)))

    def letter(self, officer: str, *cases: str) -> list[str]:
        """Take the letter of one of these cases a step further, if that is the officer's to do."""
        today, person = self.office.now().date(), self.office.officer(officer)
        for case in self.chance.sample(cases, len(cases)):
            known = self.office.case(case)
            step = letter_step(known, person, today, self.chance) if known else None
            if step is not None:
                return _ids(self.office.submit(step, officer))
        return []

    def undo(self, officer: str, case: str) -> list[str]:
        """Take back one of the officer's last entries of a case."""
        with self.office.store.reading() as connection:
            history = history_of(connection, case)
        own = [
            h.entry.id
            for h in history
            if h.entry.officer == officer and not h.withdrawn_by and h.entry.kind != WITHDRAWN
        ]
        if not own:
            return []
        return _ids(self.office.withdraw([self.chance.choice(own[-3:])], officer))

    def _command(self, kind: str, officer: str, case: str) -> Command:
        word = f"{kind} {self.chance.randrange(10**6)}"
        if kind in ("note", "visit", "assign"):
            return _of_case(kind, case, word)
        return self._of_works(kind, self.office.officer(officer).bureau, case, word)

    def _of_works(self, kind: str, bureau: Bureau, case: str, word: str) -> Command:
        at: dict[str, Any] = {"case_id": case, "matter": WORKS}
        match kind:
            case "number":
                return SetExternalNumber(**at, external_number=word)
            case "accept":
                return AcceptMatter(**at)
            case "decide":
                opinion = self.chance.choice((Opinion.APPROVE, Opinion.REJECT))
                return DecideStep(**at, bureau=bureau, opinion=opinion, reasons=(word,))
            case "ask":
                return RequestExplanation(**at, bureau=bureau, question=word)
            case "answer":
                bureau = self.chance.choice((Bureau.PLANNING, Bureau.HOUSING))
                return AnswerExplanation(**at, bureau=bureau, answer=word)
        raise ValueError(kind)


def _of_case(kind: str, case: str, word: str) -> Command:
    if kind == "note":
        return AddNote(case_id=case, text=word)
    if kind == "visit":
        return CountVisit(case_id=case)
    return AssignManager(case_id=case, officer_id="hezhiyuan")


def _ids(done: Recording | Refusal) -> list[str]:
    return [] if isinstance(done, Refusal) else [e.id for e in done.entries]
