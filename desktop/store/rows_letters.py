"""The rows of the register of letters, of the other papers, and of the numbers of a year."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.store.numbers import NumberState


class LetterState(StrEnum):
    """What a letter waits for, or how it ended; in the order the register's filters stand."""

    DRAFT = "draft"
    CHECK = "check"
    COUNTERSIGN = "countersign"
    SIGN = "sign"
    SEAL = "seal"
    SERVE = "serve"
    SERVED = "served"
    ADOPTED = "adopted"
    REDEEMED = "redeemed"
    LAPSE = "lapse"
    LAPSED = "lapsed"
    REVOKED = "revoked"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One waiver letter in the register; ``letter_id`` blank is a draft never handed in.

    ``days_left`` counts natural days to the last day, negative once it has passed, and is None
    where the letter has ended; ``waits_for`` names whoever has the next act.
    """

    letter_id: str
    case_id: str
    case_number: str
    enterprise: str
    number: str
    papers: tuple[str, ...]
    organ: str
    organ_name: str
    state: LetterState
    year: int
    issued_on: date | None = None
    due_on: date | None = None
    days_left: int | None = None
    next_act: str = ""
    waits_for: str = ""
    prints: int = 0
    is_mine: bool = False
    is_extended: bool = False


@dataclass(frozen=True, slots=True)
class OtherPaperRow:
    """One numbered paper that is no waiver letter: notice, receipt, order, lapse letter."""

    number: str
    name: str
    case_id: str
    case_number: str
    enterprise: str
    on: date
    organ: str
    organ_name: str
    has_pages: bool


@dataclass(frozen=True, slots=True)
class NumberLine:
    """One number of a year's series: what it was used for, or why it was not."""

    number: str
    place: int
    series: str
    organ: str
    organ_name: str
    year: int
    state: NumberState
    used_for: str = ""
    on: date | None = None
    case_id: str = ""
    case_number: str = ""
    enterprise: str = ""
    letter_id: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LettersPage:
    """Everything the register shows, as of ``today``."""

    today: date
    letters: tuple[RegisterRow, ...] = ()
    papers: tuple[OtherPaperRow, ...] = ()
    numbers: tuple[NumberLine, ...] = ()
