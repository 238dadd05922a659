"""The next step of a case's waiver letter, for whoever may do it: from commitment to hand-over."""

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from desktop.domain.acts import Command
from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.intake import AcceptMatter
from desktop.domain.letter import CheckLetter, CountersignLetter, SignLetter
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_draft import DraftLetter
from desktop.domain.letter_life import PrintLetter, RevokeLetter, ServeLetter, VoidLetter
from desktop.domain.letter_sealing import SealLetter
from desktop.domain.papers import SignCommitment, StateGate
from desktop.domain.values import Duty, MatterKind, Officer
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Answer

GATE = ("not_dishonest", "promises_kept", "no_lapsed_letter", "site_lawful", "industry_allowed")
WAIVED = (PaperToWaive(Paper.PROPERTY_RIGHT, ("grant_contract",)),)
WAIVER = MatterKind.WAIVER_REQUEST


def letter_step(case: Case, officer: Officer, today: date, chance: random.Random) -> Command | None:
    """Return what that officer may do next about the case's letter, None where nothing."""
    letter = next((x for x in case.letters if x.is_live), None)
    if letter is None:
        return _towards(case, today) if Duty.DRAFTER in officer.duties else None
    named = {"case_id": case.id, "letter": letter.id}
    steps = [*_before_issue(letter, officer, named), *_after_issue(letter, officer, named)]
    return chance.choice(steps) if steps else None


def _towards(case: Case, today: date) -> Command:
    """Return what is still wanted before the letter can be drafted, else its draft."""
    matter = case.matter(WAIVER)
    if matter is None or matter.accepted_on is None:
        return AcceptMatter(case_id=case.id, matter=WAIVER)
    if case.commitment is None:
        return SignCommitment(case_id=case.id, number="承诺1", signed_on=today)
    if not case.gate:
        answers = tuple((name, Answer.YES) for name in GATE)
        return StateGate(case_id=case.id, answers=answers, source="信用平台")
    return DraftLetter(case_id=case.id, papers=WAIVED, last_day=today + timedelta(days=60))


def _before_issue(
    letter: WaiverLetter, officer: Officer, named: Mapping[str, str]
) -> Iterator[Command]:
    match letter.stage:
        case LetterStage.DRAFTED if Duty.CHECKER in officer.duties:
            yield CheckLetter(**named)
        case LetterStage.CHECKED if officer.bureau in {p.certified_by for p in letter.papers}:
            yield CountersignLetter(**named, document="回执")
        case LetterStage.COUNTERSIGNED if Duty.SIGNATORY in officer.duties:
            yield SignLetter(**named)


def _after_issue(
    letter: WaiverLetter, officer: Officer, named: Mapping[str, str]
) -> Iterator[Command]:
    """What ends a letter, or hands it over; several officers may be at it at the same time."""
    if letter.stage not in (LetterStage.ISSUED, LetterStage.SEALED, LetterStage.SERVED):
        return
    if letter.stage is LetterStage.ISSUED and Duty.SEAL_KEEPER in officer.duties:
        yield SealLetter(**named, method="physical")
    if letter.stage is LetterStage.SEALED and officer.duties & {Duty.DRAFTER, Duty.SEAL_KEEPER}:
        yield ServeLetter(**named, method="直接送达")
    if officer.duties & {Duty.DRAFTER, Duty.SIGNATORY}:
        yield VoidLetter(**named, reason="写错了")
    if Duty.SIGNATORY in officer.duties:
        yield RevokeLetter(**named, reason="情况有变")
    yield PrintLetter(**named, printer="前台")
