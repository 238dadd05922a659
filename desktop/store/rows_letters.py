"""The rows of letters: the register, the other papers, the numbers of a year, one letter's page."""

from datetime import date, datetime
from enum import StrEnum

from desktop.plain_class import dataclass
from desktop.store.numbers import NumberState
from desktop.store.rows import StageRow
from desktop.store.rows_case import PaperKeeping
from desktop.store.rows_rule_content import TableWanted


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
    REPLACED = "replaced"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class DaySaid:
    """What is said of a letter's last day, and whether an officer has to look twice at it."""

    text: str = ""
    is_doubtful: bool = False


NO_DAY = DaySaid()


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
class ListAge:
    """How old a revocation list is: since when it counts, until when, how many days that is."""

    file: str
    issuer: str
    since: datetime
    until: datetime | None
    days: int
    is_old: bool = False


@dataclass(frozen=True, slots=True)
class SealPage:
    """What the seal sheet shows: what is sealed, and what this desk remembers of the last time."""

    case_id: str
    number: str
    enterprise: str
    addressee: str = ""
    letter_id: str = ""
    paper_id: str = ""
    seal_file: str = ""
    seal_method: str = ""
    list_place: str = ""
    stamp_address: str = ""


@dataclass(frozen=True, slots=True)
class KeepingPage:
    """How a paper that is no waiver letter is sealed and served, and what can be done about it.

    ``against`` says of each act why the officer can't do it; an act not named is not offered.
    """

    seal: SealPage
    kept: PaperKeeping
    against: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OtherPaperRow:
    """One numbered paper that is no waiver letter: notice, receipt, order, lapse letter.

    ``kind`` is the wording it is made by; ``sealed`` how it was sealed, blank where it was not.
    """

    number: str
    name: str
    case_id: str
    case_number: str
    enterprise: str
    on: date
    organ: str
    organ_name: str
    has_pages: bool
    paper_id: str = ""
    kind: str = ""
    bears_seal: bool = False
    sealed: str = ""
    served_on: date | None = None

    @property
    def state(self) -> str:
        """Whether it waits for its seal or its service, or was served; blank for others' sheets."""
        if not self.bears_seal:
            return ""
        return "served" if self.served_on else "serve" if self.sealed else "seal"


@dataclass(frozen=True, slots=True)
class NumberLine:
    """One number of a year's series: what it was used for, or why it was not.

    ``last`` ends the block of this desk it lies in unused, 0 for none: giving it back gives all
    up to there. ``against`` says why the officer can't. ``count`` is of how many numbers in a row
    the line tells at once: those passed over, of which there may be a hundred.
    """

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
    last: int = 0
    against: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class LettersPage:
    """Everything the register shows, as of ``today``."""

    today: date
    letters: tuple[RegisterRow, ...] = ()
    papers: tuple[OtherPaperRow, ...] = ()
    numbers: tuple[NumberLine, ...] = ()


@dataclass(frozen=True, slots=True)
class WaivedPaperRow:
    """One paper on the letter's form: may it be waived, why, and what was chosen.

    ``supporting`` are the documents that can stand in for it, as code and name.
    """

    paper: str
    name: str
    is_chosen: bool
    may_be_waived: bool
    reason: str
    supporting: tuple[tuple[str, str], ...] = ()
    chosen_supporting: tuple[str, ...] = ()
    supplement_by: date | None = None
    progress: str = ""
    certified_by: str = ""
    issuing_organ: str = ""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check before signing: passed, failed, or (None) still to come.

    ``mend`` names what mends it: an act with a sheet, the case, or a part of the form; blank
    where nobody at this desk can. ``mend_refusal`` says why the officer may not.
    """

    text: str
    passed: bool | None
    detail: str = ""
    mend: str = ""
    mend_refusal: str = ""


@dataclass(frozen=True, slots=True)
class LetterActRow:
    """One more act on a letter; ``refusal`` says why it can't be done now."""

    act: str
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class NewerWording:
    """A newer wording came in force while a letter is on its way; ``act`` takes it, if any does."""

    title: str
    note: str
    act: str = ""


@dataclass(frozen=True, slots=True)
class LetterPage:
    """Everything the letter's page shows; ``letter_id`` empty is a draft never kept.

    ``next_act`` is the act that moves the letter on (a key of the wording of acts), empty where
    it is none of this officer's duties; ``refusal`` says why it can't be done now. ``title_lines``
    are those proposed for the title, ``title_break`` the officer's own, with a slash at each break.
    ``basis`` is the version of the rule table that says which papers may be waived;
    ``waits_for`` tells who does the step this officer waits for.
    """

    case_id: str
    case_number: str
    enterprise: str
    letter_id: str
    stage: str
    organ: str
    addressee: str
    papers: tuple[WaivedPaperRow, ...]
    last_day: date | None = None
    is_last_day_fixed: bool = False
    day_said: DaySaid = NO_DAY
    number: str = ""
    number_note: str = ""
    title_break: str = ""
    title_lines: tuple[str, ...] = ()
    signatory: str = ""
    delivery: str = ""
    checks: tuple[CheckRow, ...] = ()
    steps: tuple[StageRow, ...] = ()
    next_act: str = "draft-letter"
    is_editable: bool = True
    refusal: str = ""
    saved_at: datetime | None = None
    returned_reason: str = ""
    prints: int = 0
    acts: tuple[LetterActRow, ...] = ()
    usual_last_day: date | None = None
    proposed_last_day: date | None = None
    facts: tuple[tuple[str, str], ...] = ()
    newer: NewerWording | None = None
    seal_file: str = ""
    seal_method: str = ""
    stamp_address: str = ""
    list_place: str = ""
    basis: TableWanted | None = None
    waits_for: str = ""

    @property
    def seal_page(self) -> "SealPage":
        """What the seal sheet shows of the letter."""
        return SealPage(
            case_id=self.case_id,
            number=self.number,
            enterprise=self.enterprise,
            letter_id=self.letter_id,
            seal_file=self.seal_file,
            seal_method=self.seal_method,
            list_place=self.list_place,
        )


@dataclass(frozen=True, slots=True)
class LetterTrial:
    """What a form would make: its pages, its checks, and why there are none where so.

    ``day`` is what is to be said of the last day as it stands.
    """

    pdf: bytes
    checks: tuple[CheckRow, ...]
    problem: str = ""
    day: DaySaid = NO_DAY


@dataclass(frozen=True, slots=True)
class LapsePaperRow:
    """One paper a letter waives, and whether it came in meanwhile."""

    name: str
    by: date
    status: str
    changed_on: date | None = None
    is_in: bool = False
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class LapseRow:
    """A letter whose day has passed (``state`` due) or comes soon (upcoming).

    ``days`` are natural days past, or left; ``working_left`` working days left, None where the
    calendar is not published that far; ``reminders`` are working days left with their day.
    """

    letter_id: str
    case_id: str
    case_number: str
    enterprise: str
    number: str
    organ: str
    organ_name: str
    year: int
    state: str
    day: date
    days: int
    papers: tuple[LapsePaperRow, ...]
    acts: tuple[LetterActRow, ...]
    working_left: int | None = None
    reminders: tuple[tuple[int, date | None], ...] = ()
    reminder_due: int | None = None
    is_adopted: bool = False
    is_extended: bool = False


@dataclass(frozen=True, slots=True)
class LapsePage:
    """Letters to be confirmed as lapsed, and those that fall due within the warning days."""

    today: date
    rows: tuple[LapseRow, ...]
    rule: str
    warning_days: int
