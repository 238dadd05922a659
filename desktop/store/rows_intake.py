"""The rows of taking applications in: drafts, what waits, what a form file says, the preview."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from decimal import Decimal

from desktop.plain_class import dataclass
from desktop.store.rows import VerdictRow
from desktop.wording import signs


@dataclass(frozen=True, slots=True)
class DraftForm:
    """An application that was begun: its values by field path, and the step last shown.

    ``file`` is the form file it began from, blank where it was typed; ``certificate`` is where the
    e-certificate lies that is to be kept with its case, ``certificate_digest`` what it then held.
    """

    id: str
    values: Mapping[str, str] = field(default_factory=dict)
    step: str = "enterprise"
    file: str = ""
    saved_at: datetime | None = None
    certificate: str = ""
    certificate_digest: str = ""


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft in the list."""

    id: str
    title: str
    project: str
    step: str
    saved_at: datetime
    file: str = ""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One matter that was received and is not yet accepted, with the day it must be told by.

    ``is_provisional`` where the calendar does not reach that far.
    """

    case_id: str
    number: str
    enterprise: str
    project: str
    matter: str
    matter_name: str
    received_at: datetime
    notify_by: date | None = None
    is_late: bool = False
    is_today: bool = False
    is_provisional: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class IntakePage:
    """Everything the list of applications shows; ``refusal`` why this officer takes none in."""

    drafts: tuple[DraftRow, ...] = ()
    waiting: tuple[WaitingRow, ...] = ()
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One thing that stands against a form: at which field, what the field is called, and why.

    ``field`` carries the cell where the form came from a workbook.
    """

    path: str
    text: str
    field: str = ""

    @property
    def sentence(self) -> str:
        """The whole of it, as it stands in a list apart from the field."""
        return f"{self.field}{signs.COLON}{self.text}" if self.field else self.text


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What a form file says: its values, and everything that stands against opening a case.

    ``known`` is the number of the case the same form opened before.
    """

    file: str
    values: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[FindingRow, ...] = ()
    known: str = ""
    is_form: bool = True
    path: str = ""


@dataclass(frozen=True, slots=True)
class NeededPaperRow:
    """One paper: whether the utility needs it, and whether a letter may stand in for it."""

    paper: str
    name: str
    is_needed: bool = False
    is_main: bool = False
    may_be_waived: bool = False
    supports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpanRow:
    """From which day working days count until which: ``until`` None beyond the calendar.

    ``came_at`` is the moment that made it that day, where it is known.
    """

    start: date
    days: int
    until: date | None
    counted: tuple[tuple[date, str, int | None], ...] = ()
    missing_year: int = 0
    came_at: datetime | None = None
    first_day_counts: bool = False


@dataclass(frozen=True, slots=True)
class IntakePreview:
    """What would come of the form as it stands; nothing of it is written.

    ``findings`` stand against handing in, ``warnings`` against nothing; ``notify`` is the clock
    that begins with receipt, ``decide`` the one that begins with acceptance (None: no clock).
    """

    findings: tuple[FindingRow, ...] = ()
    warnings: tuple[FindingRow, ...] = ()
    verdict: VerdictRow | None = None
    limit_kv: Decimal | None = None
    papers: tuple[NeededPaperRow, ...] = ()
    notify: SpanRow | None = None
    decide: SpanRow | None = None
    closing: str = ""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class KnownEnterprise:
    """What the newest case of an enterprise says of it; never its contact person."""

    name: str
    number: str
    opened_on: date
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TakenMatter:
    """One matter of a case just taken in: accepted, or why it is only received."""

    matter: str
    name: str
    received_on: date
    accepted_on: date | None = None
    due: SpanRow | None = None
    is_exempt: bool = False
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenPage:
    """What the receipt of a case just taken in shows."""

    case_id: str
    number: str
    enterprise: str
    project: str
    received_at: datetime
    matters: tuple[TakenMatter, ...]
    lacking: tuple[str, ...] = ()
    may_waive: bool = False
    warnings: tuple[str, ...] = ()
