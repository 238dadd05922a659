"""The case as it stands: the fold of its events; nothing here decides anything."""

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.former_parts import Former
from desktop.domain.letter_parts import (
    Countersignature,
    LetterExtension,
    Original,
    PaperSeal,
    Service,
    WaivedPaper,
)
from desktop.domain.values import (
    ApplicationForm,
    Bureau,
    MatterKind,
    Moment,
    PaperSource,
    PaperStatus,
)
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Answer, Outcome


class Opinion(StrEnum):
    """What a bureau can say of its step (同意 / 不同意 / 不涉及)."""

    APPROVE = "approve"
    REJECT = "reject"
    NOT_CONCERNED = "not_concerned"


class SpecialKind(StrEnum):
    """The closed list of special procedures that stop a step's clock (行政许可法 Art. 45)."""

    HEARING = "hearing"
    TENDER = "tender"
    AUCTION = "auction"
    INSPECTION = "inspection"
    TESTING = "testing"
    QUARANTINE = "quarantine"
    APPRAISAL = "appraisal"
    EXPERT_REVIEW = "expert_review"


class MatterOutcome(StrEnum):
    """How a matter ended."""

    FILED = "filed"
    GRANTED = "granted"
    REFUSED = "refused"
    LETTER_ISSUED = "letter_issued"
    CONNECTED = "connected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class SpecialProcedure:
    """A special procedure of one step: planned days, notice, and when it really ended."""

    kind: SpecialKind
    start: date
    end: date
    notice_number: str
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A request for explanation (要求说明): the clock runs on."""

    question: str
    asked_at: datetime
    answer: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LateEntry:
    """Why a decision made on paper was entered later (补录), its scan, and who looked at it."""

    reason: str
    scan: str
    reviewed_by: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """Working days added to a step by the organ's head (行政许可法 Art. 42)."""

    days: int
    reason: str
    approved_by: str


@dataclass(frozen=True, slots=True)
class Oversight:
    """An oversight order (督办单) and the bureau's reply."""

    number: str
    text: str
    ordered_at: datetime
    reply: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One bureau's step in a matter; ``told_at`` is when its due day was last told anew.

    ``promised_on`` is the day that was told then, where the record says it.
    """

    bureau: Bureau
    opinion: Opinion | None = None
    text: str = ""
    reasons: tuple[str, ...] = ()
    decided: Moment | None = None
    officer: str = ""
    opened: tuple[Paper, ...] = ()
    late: LateEntry | None = None
    explanations: tuple[Explanation, ...] = ()
    specials: tuple[SpecialProcedure, ...] = ()
    extension: Extension | None = None
    fixed_due: date | None = None
    told_at: datetime | None = None
    promised_on: date | None = None
    oversight: tuple[Oversight, ...] = ()
    handed_to: str = ""
    entry: str = ""

    @property
    def open_explanation(self) -> Explanation | None:
        """The question that still waits for an answer, if there is one."""
        return next((e for e in self.explanations if e.answered_at is None), None)


@dataclass(frozen=True, slots=True)
class SupplementItem:
    """One line of a supplement notice (补正): what is wrong with which paper, what is needed."""

    paper: Paper
    problem: str
    demand: str = ""


@dataclass(frozen=True, slots=True)
class Supplement:
    """A supplement notice before acceptance and when everything named came in."""

    number: str
    items: tuple[SupplementItem, ...]
    requested_on: date
    by: date
    completed_on: date | None = None


@dataclass(frozen=True, slots=True)
class VerdictRecord:
    """What the exemption rule said, on which day, and what a person settled.

    ``is_outdated`` is never recorded: see ``outdated.as_it_stands``.
    """

    outcome: Outcome
    assessed_on: date
    digest: str
    questions: tuple[str, ...] = ()
    referrals: tuple[str, ...] = ()
    settled: Outcome | None = None
    settled_reason: str = ""
    is_outdated: bool = False

    @property
    def frees(self) -> bool:
        """Whether the works are exempt, so that no clock runs."""
        return self.effective is Outcome.EXEMPT and not self.is_outdated

    @property
    def effective(self) -> Outcome:
        """The outcome that counts: the person's where a person settled it."""
        return self.settled or self.outcome


@dataclass(frozen=True, slots=True)
class Delegation:
    """By which instrument the district may verify the works (下放): number, scope, dates."""

    number: str
    scope: str
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """One procedure of the case with its own receipt, acceptance, clock and outcome.

    ``told_at`` and ``promised_on`` are a matter's without steps, as a step has its own.
    """

    kind: MatterKind
    received_at: datetime
    received_on: date
    external_number: str = ""
    supplements: tuple[Supplement, ...] = ()
    accepted_at: datetime | None = None
    accepted_on: date | None = None
    acceptance_number: str = ""
    steps: tuple[Step, ...] = ()
    verdict: VerdictRecord | None = None
    delegation: Delegation | None = None
    not_accepted_reason: str = ""
    outcome: MatterOutcome | None = None
    ended: Moment | None = None
    document_number: str = ""
    told_at: datetime | None = None
    promised_on: date | None = None
    entry: str = ""

    @property
    def open_supplement(self) -> Supplement | None:
        """The supplement notice not yet answered, if there is one."""
        return next((s for s in self.supplements if s.completed_on is None), None)

    @property
    def is_open(self) -> bool:
        """True until the matter was ended or refused at the door."""
        return self.outcome is None and not self.not_accepted_reason

    def step(self, bureau: Bureau) -> Step | None:
        """Return the step of ``bureau``, or None where it has none."""
        return next((s for s in self.steps if s.bureau is bureau), None)


@dataclass(frozen=True, slots=True)
class PaperState:
    """One paper of the application with its scans."""

    paper: Paper
    status: PaperStatus
    source: PaperSource | None = None
    number: str = ""
    scans: tuple[str, ...] = ()
    remark: str = ""
    changed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """The applicant's signed written commitment (容缺受理承诺书)."""

    number: str
    signed_on: date
    scan: str = ""


class LetterStage(StrEnum):
    """How far a waiver letter has come: 草拟 to 采信, and how it ends."""

    DRAFTED = "drafted"
    CHECKED = "checked"
    COUNTERSIGNED = "countersigned"
    SIGNED = "signed"
    ISSUED = "issued"
    SEALED = "sealed"
    SERVED = "served"
    ADOPTED = "adopted"
    REDEEMED = "redeemed"
    LAPSED = "lapsed"
    REVOKED = "revoked"
    REPLACED = "replaced"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class WaiverLetter:
    """A waiver letter (容缺受理函) with everything that happened to it.

    ``wording`` are the digests of what it is made from; empty where no entry says.
    ``told`` is what it says at paths of the application that were put right since it was signed;
    ``replaces`` the letter in whose place it is.
    """

    id: str
    organ: Bureau
    papers: tuple[WaivedPaper, ...]
    last_day: date
    drafted_by: str
    drafted_at: datetime
    stage: LetterStage = LetterStage.DRAFTED
    is_last_day_fixed: bool = False
    checked_by: str = ""
    countersigned: tuple[Countersignature, ...] = ()
    signed_by: str = ""
    signed_at: datetime | None = None
    number: str = ""
    content: str = ""
    file: str = ""
    pdf: str = ""
    sealed_file: str = ""
    sealed_pdf: str = ""
    sealed_by: str = ""
    original: Original | None = None
    served: Service | None = None
    utility_number: str = ""
    adopted_on: date | None = None
    extension: LetterExtension | None = None
    redeemed: tuple[Paper, ...] = ()
    ended_on: date | None = None
    ended_reason: str = ""
    ended_by: str = ""
    returned_reason: str = ""
    title_break: str = ""
    prints: int = 0
    wording: tuple[str, ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    replaces: str = ""
    reminded_on: date | None = None
    cleared_on: date | None = None
    revised_by: tuple[str, ...] = ()

    @property
    def writers(self) -> tuple[str, ...]:
        """Who wrote it: the drafter and whoever changed the draft."""
        return (self.drafted_by, *self.revised_by)

    @property
    def issued_on(self) -> date | None:
        """The date of issue, which is the day it was signed."""
        return self.signed_at.date() if self.signed_at else None

    @property
    def due_on(self) -> date:
        """The last day that counts now, extension included."""
        return self.extension.until if self.extension else self.last_day

    @property
    def is_live(self) -> bool:
        """True while the letter has not come to an end."""
        return self.stage not in ENDED_STAGES

    @property
    def outstanding(self) -> tuple[WaivedPaper, ...]:
        """The waived papers that have not been verified yet."""
        return tuple(p for p in self.papers if p.paper not in self.redeemed)


ENDED_STAGES = frozenset(
    {
        LetterStage.REDEEMED,
        LetterStage.LAPSED,
        LetterStage.REVOKED,
        LetterStage.REPLACED,
        LetterStage.VOID,
    }
)


@dataclass(frozen=True, slots=True)
class MilestoneReached:
    """A milestone of the connection and the day it was reached."""

    milestone: str
    on: date


@dataclass(frozen=True, slots=True)
class Note:
    """A remark an officer left on the case."""

    text: str
    officer: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Erasure:
    """A person whose data is to be erased by law, who proposed it, and whether it is done."""

    person: str
    proposed_by: str
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One enterprise's wish for supply, with its matters, papers and letters."""

    id: str
    number: str
    form: ApplicationForm
    opened_at: datetime
    officer: str
    matters: tuple[Matter, ...] = ()
    papers: tuple[PaperState, ...] = ()
    gate: tuple[tuple[str, Answer], ...] = ()
    commitment: Commitment | None = None
    letters: tuple[WaiverLetter, ...] = ()
    milestones: tuple[MilestoneReached, ...] = ()
    notes: tuple[Note, ...] = ()
    visits: int = 0
    account_manager: str = ""
    is_demo: bool = False
    unknown_kinds: tuple[str, ...] = field(default=())
    erasures: tuple[Erasure, ...] = ()
    paper_prints: tuple[tuple[str, int], ...] = ()
    paper_seals: tuple[tuple[str, PaperSeal], ...] = ()
    paper_services: tuple[tuple[str, Service], ...] = ()
    former: Former | None = None

    def matter(self, kind: MatterKind) -> Matter | None:
        """Return the matter of ``kind`` that is newest, or None."""
        return next((m for m in reversed(self.matters) if m.kind is kind), None)

    def has_erased(self, person: str) -> bool:
        """Return whether the record says that the person's data is erased."""
        return any(one.person == person and one.is_done for one in self.erasures)

    def paper(self, paper: Paper) -> PaperState:
        """Return how ``paper`` stands; one never mentioned was not checked."""
        blank = PaperState(paper, PaperStatus.NOT_CHECKED)
        return next((p for p in self.papers if p.paper is paper), blank)

    def printed(self, paper_id: str) -> int:
        """Return how many copies were printed of a paper that is no waiver letter."""
        return dict(self.paper_prints).get(paper_id, 0)

    def paper_seal(self, paper_id: str) -> PaperSeal | None:
        """Return the seal on a paper that is no waiver letter; None where it bears none."""
        return dict(self.paper_seals).get(paper_id)

    def paper_service(self, paper_id: str) -> Service | None:
        """Return how such a paper was served; None where it was not."""
        return dict(self.paper_services).get(paper_id)

    def letter(self, letter_id: str) -> WaiverLetter | None:
        """Return the letter with that id, or None."""
        return next((x for x in self.letters if x.id == letter_id), None)
