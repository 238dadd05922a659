"""The rows of the register of cases and of the search, and what the register is asked for."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from desktop.domain.supervising import Figure
from desktop.plain_class import dataclass
from desktop.store.rows import ClockRow

Ids: TypeAlias = Sequence[int]
"""Which cases the register shows, in order, by their place in the record."""


class CasesColumn(StrEnum):
    """The columns of the register, in the order they usually stand."""

    NUMBER = "number"
    ENTERPRISE = "enterprise"
    PROJECT = "project"
    PHASE = "phase"
    CLOCK = "clock"
    KILOVOLTS = "kilovolts"
    CAPACITY = "capacity"
    STREET = "street"
    PAPERS = "papers"
    RECEIVED = "received"
    MATTER = "matter"
    LETTER_DUE = "letter_due"
    LETTERS = "letters"
    OFFICER = "officer"
    MANAGER = "manager"
    EXTERNAL = "external"
    ENDED = "ended"
    PROJECT_CODE = "project_code"
    CREDIT_CODE = "credit_code"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class CasesRow:
    """One case of the register; ``clock`` None where no clock runs (any more)."""

    id: int
    case_id: str
    number: str
    enterprise: str
    project: str
    kilovolts: Decimal
    capacity_kva: Decimal
    street: str = ""
    address: str = ""
    matter: str = ""
    phase: str = ""
    outcome: str = ""
    clock: ClockRow | None = None
    papers_ready: int = 0
    papers_all: int = 0
    papers_waived: int = 0
    letter_due: date | None = None
    received_on: date | None = None
    ended_on: date | None = None
    officer: str = ""
    manager: str = ""
    external: str = ""
    letters: str = ""
    project_code: str = ""
    credit_code: str = ""
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class CasesFilter:
    """Which cases are wanted; what is left blank keeps nothing out.

    ``state`` is ``open``, ``closed`` or blank; ``lights`` are those of cases whose clock runs;
    ``figure`` is one of the supervisor's page, whose cases are wanted.
    """

    text: str = ""
    state: str = ""
    streets: tuple[str, ...] = ()
    kilovolts: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    lights: tuple[str, ...] = ()
    officers: tuple[str, ...] = ()
    managers: tuple[str, ...] = ()
    is_waived: bool = False
    since: date | None = None
    until: date | None = None
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class CasesSort:
    """By which column, and whether the greatest stands first; the newest case breaks a tie."""

    column: CasesColumn = CasesColumn.NUMBER
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """One column as an officer arranged it: its width at 100 %, and whether it is shown."""

    column: CasesColumn
    width: int
    is_shown: bool = True


@dataclass(frozen=True, slots=True)
class CasesView:
    """A named way to look at the register: what is shown, in which order, in which columns."""

    name: str
    filter: CasesFilter
    sort: CasesSort = CasesSort()
    columns: tuple[ColumnLayout, ...] = ()


@dataclass(frozen=True, slots=True)
class CasesKept:
    """What an officer's register remembers: the own views, and the columns as last arranged."""

    views: tuple[CasesView, ...] = ()
    columns: tuple[ColumnLayout, ...] = ()


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One value a column is filtered by: its code, its name, how many cases have it."""

    key: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class AssignRow:
    """One case of a batch of assigning: who looks after it now, and why it cannot be assigned."""

    id: int
    number: str
    enterprise: str
    was: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class AssignPlan:
    """What assigning these cases to a manager would do; nothing is done yet.

    ``rows`` are the cases that would change hands or cannot, ``kept`` how many are the manager's
    already, ``has`` how many open cases the manager looks after now, ``gains`` how many open
    ones come to these.
    """

    manager: str
    name: str
    rows: tuple[AssignRow, ...] = ()
    kept: int = 0
    has: int = 0
    gains: int = 0


class FoundKind(StrEnum):
    """What the search finds."""

    CASE = "case"
    ENTERPRISE = "enterprise"
    PARCEL = "parcel"
    PERSON = "person"
    LETTER = "letter"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One thing found; ``key`` opens it: a case's or letter's id, a name. ``about`` is its case."""

    kind: FoundKind
    key: str
    title: str
    note: str = ""
    about: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class FoundPage:
    """What was found for a text; ``count`` of cases stops at ``most``."""

    text: str
    rows: tuple[FoundRow, ...] = ()
    count: int = 0
    is_more: bool = False
