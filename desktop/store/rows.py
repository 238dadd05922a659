"""The rows the pages show: plain values, read in one go, never changed.

Names of things (bureaus, papers, persons, rules) come worded from the query; states stay codes,
which the wording turns into words. Working time is counted by the query, never by a page.
"""

from dataclasses import field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

from desktop.plain_class import dataclass
from desktop.store.rows_case import ActLink, HeldTime, LineRow, NoticeRow, UndoRow
from desktop.store.rows_rule_content import TableWanted


class Light(StrEnum):
    """What a status light shows; each has its own shape, colour and word."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    PAUSED = "paused"
    EXEMPT = "exempt"
    UNMET = "unmet"
    NOT_CONCERNED = "not_concerned"
    OPEN = "open"
    HALF = "half"
    MISSING = "missing"
    UNTIMED = "untimed"


class QueueGroup(StrEnum):
    """The groups of the queue, in the order they stand."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    LATER = "later"
    EXEMPT = "exempt"
    PAUSED = "paused"
    UNTIMED = "untimed"


class ReturnKind(StrEnum):
    """What R means: before acceptance 退回补正, afterwards 要求说明."""

    SUPPLEMENT = "supplement"
    EXPLANATION = "explanation"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CountedDayRow:
    """One day between start and due: which, why it counts or not, its number if it counts."""

    on: date
    kind: str
    holiday: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class BegunRow:
    """How a count began: at a moment, by which cut-off, and on which day it counts as made.

    ``is_receipt`` where papers were received, not accepted; ``cutoff`` None where the time of day
    did not matter.
    """

    at: datetime | None
    on: date
    cutoff: time | None = None
    first_day_counts: bool = False
    is_receipt: bool = False


@dataclass(frozen=True, slots=True)
class ClockRow:
    """A running clock: whole working days and minutes left (late when the light is red).

    ``used`` is working days used up, ``length`` working days granted; ``due_at`` None means no
    due moment is known, ``is_provisional`` that a year's calendar is not published yet.
    ``started`` is the acceptance that set it going, ``begun`` what the office's hours made of it.
    ``recounted_on`` is the day a revised calendar gives instead, counted by ``recounted``;
    ``is_put_off`` if it is later.
    """

    light: Light
    days: int = 0
    minutes: int = 0
    used: float = 0.0
    length: int = 2
    due_at: datetime | None = None
    is_provisional: bool = False
    counted: tuple[CountedDayRow, ...] = ()
    note: str = ""
    started: date | datetime | None = None
    recounted_on: date | None = None
    recounted: tuple[CountedDayRow, ...] = ()
    is_put_off: bool = False
    begun: BegunRow | None = None


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One case in the due queue, as its bureau's officer sees it.

    ``main_papers`` are those a batch may not pass over unread; ``may_decide`` is whether the
    officer's own step waits, ``more`` how much else in the case waits for them.
    """

    case_id: str
    number: str
    enterprise: str
    project: str
    group: QueueGroup
    clock: ClockRow
    matter: str
    matter_name: str
    kilovolts: Decimal
    capacity_kva: Decimal
    street: str = ""
    place: str = ""
    papers_ready: int = 0
    papers_all: int = 0
    papers_waived: int = 0
    state: str = ""
    bureaus_done: int = 0
    bureaus_all: int = 0
    return_kind: ReturnKind = ReturnKind.EXPLANATION
    outcome: str = ""
    main_papers: tuple[str, ...] = ()
    may_decide: bool = True
    more: int = 0


@dataclass(frozen=True, slots=True)
class TileCounts:
    """The numbers above the queue; ``on_time`` None where nothing was decided yet.

    ``latest_days`` and ``latest_minutes`` are the longest lateness in working time, ``weeks`` the
    share on time week by week, oldest first; ``as_of`` the moment the data are of, recent for
    ``fresh_s`` seconds more.
    """

    overdue: int = 0
    today: int = 0
    tomorrow: int = 0
    paused: int = 0
    latest_days: int = 0
    latest_minutes: int = 0
    closing: str = ""
    tomorrow_exempt: int = 0
    on_time: float | None = None
    target: float = 0.95
    weeks: tuple[float, ...] = ()
    as_of: datetime | None = None
    fresh_s: int = 900
    mine: int = 0
    whole: int = 0
    paused_supplements: int = 0
    paused_specials: int = 0


@dataclass(frozen=True, slots=True)
class BureauStepRow:
    """One bureau's step of a matter with its clock and opinion.

    ``state`` is the opinion's code, or ``waiting``, ``explaining``, ``special`` or ``missed``.
    """

    bureau: str
    name: str
    short: str
    state: str
    clock: ClockRow | None = None
    officer: str = ""
    text: str = ""
    decided_at: datetime | None = None
    is_own: bool = False
    is_late_entry: bool = False
    is_late_reviewed: bool = False
    lines: tuple[LineRow, ...] = ()
    acts: tuple[ActLink, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper: where it stands, whether a letter waives it, whether it was opened."""

    paper: str
    name: str
    status: str
    is_main: bool = False
    is_waived: bool = False
    supplement_by: date | None = None
    source: str = ""
    number: str = ""
    scans: tuple[str, ...] = ()
    is_opened: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One condition of the verdict: what was asked, what is so, what follows, on which basis.

    ``rule`` is its key on the page of rules; ``result`` None is unknown.
    """

    rule: str
    title: str
    value: str
    result: bool | None
    effect: str
    basis: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A fact the verdict still needs: its path in the facts and how it is asked.

    ``choices`` are pairs of value and name; where ``is_typed`` they are only often meant.
    """

    path: str
    text: str
    choices: tuple[tuple[str, str], ...] = ()
    is_typed: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """What the exemption rule says, with its trace and what is still to be asked.

    ``days`` is how many working days the bureaus have, where they are to decide.
    """

    outcome: str
    summary: str
    rows: tuple[RuleRow, ...] = ()
    questions: tuple[QuestionRow, ...] = ()
    referrals: tuple[str, ...] = ()
    assessed_at: datetime | None = None
    rules_version: str = ""
    settled_reason: str = ""
    days: int = 2
    assessed_on: date | None = None


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened: what, when, by whom; ``tone`` colours its mark ``icon``.

    ``entry`` is its id in the record, ``is_waiting`` true while it was not sent.
    """

    text: str
    at: datetime
    officer: str = ""
    kind: str = ""
    icon: str = "history"
    tone: str = "grey"
    detail: str = ""
    entered_at: datetime | None = None
    device: str = ""
    entry: str = ""
    is_waiting: bool = False
    undo: UndoRow = UndoRow()


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage of the case's profile: done, running or to come, with a line beneath."""

    name: str
    state: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaceRow:
    """The whole way to energising in working days against its aim."""

    used: int
    aim: int = 25
    start: date | None = None
    expected: date | None = None
    is_provisional: bool = False


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One procedure of the case: its receipt, acceptance, due moment, outcome and steps.

    ``state`` is what it waits for, or the code of its outcome once ``ended_at`` is known;
    ``limit`` is the version of the table its days were taken from.
    """

    matter: str
    name: str
    state: str
    received_at: datetime | None = None
    accepted_at: datetime | None = None
    due_at: datetime | None = None
    ended_at: datetime | None = None
    document_number: str = ""
    external_number: str = ""
    statutory_due: date | None = None
    steps: tuple[BureauStepRow, ...] = ()
    limit: TableWanted | None = None
    lines: tuple[LineRow, ...] = ()
    acts: tuple[ActLink, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One waiver letter in a list."""

    letter_id: str
    number: str
    stage: str
    addressee: str
    last_day: date | None = None
    papers: tuple[str, ...] = ()
    awaits_lapse: bool = False
    lines: tuple[LineRow, ...] = ()
    acts: tuple[ActLink, ...] = ()


@dataclass(frozen=True, slots=True)
class CasePage:
    """Everything the case's page shows."""

    case_id: str
    number: str
    enterprise: str
    credit_code: str
    project: str
    project_code: str
    kilovolts: Decimal
    capacity_kva: Decimal
    demand_name: str
    clock: ClockRow
    return_kind: ReturnKind = ReturnKind.EXPLANATION
    may_decide: bool = True
    refusal: str = ""
    address: str = ""
    street: str = ""
    parcel: str = ""
    expected_on: date | None = None
    utilities: tuple[str, ...] = ()
    contact: str = ""
    contact_refusal: str = ""
    window: str = ""
    manager: str = ""
    stages: tuple[StageRow, ...] = ()
    pace: PaceRow | None = None
    held: HeldTime | None = None
    matters: tuple[MatterRow, ...] = ()
    main_matter: str = ""
    verdict: VerdictRow | None = None
    papers: tuple[PaperRow, ...] = ()
    letters: tuple[LetterRow, ...] = ()
    has_live_letter: bool = False
    timeline: tuple[TimelineRow, ...] = ()
    exchanges: tuple[TimelineRow, ...] = ()
    log: tuple[TimelineRow, ...] = ()
    next_act: str = ""
    next_link: ActLink | None = None
    more_acts: tuple[ActLink, ...] = ()
    waiting_for: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()
    notices: tuple[NoticeRow, ...] = ()
    opinion: str = ""
    is_demo: bool = False
    former: str = ""

    @property
    def matter(self) -> MatterRow | None:
        """The matter the officer is working on, or None."""
        return next((m for m in self.matters if m.matter == self.main_matter), None)

    @property
    def steps(self) -> tuple[BureauStepRow, ...]:
        """The bureaus' steps of the matter the officer is working on."""
        return self.matter.steps if self.matter else ()


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """Who is at the desk."""

    name: str
    bureau: str
    duties: str = ""


@dataclass(frozen=True, slots=True)
class OfficeState:
    """What the bars say of the store, the rules and the calendar."""

    officer: OfficerRow
    store: str = ""
    rules_version: str = ""
    calendar: str = ""
    badges: tuple[tuple[str, int], ...] = field(default=())
