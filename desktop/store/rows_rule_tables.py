"""Rows of the rule tables: their versions, a draft beside the version in force, what it changes."""

from dataclasses import field
from datetime import datetime

from desktop.plain_class import dataclass
from desktop.store.rows_calendar_versions import VersionRow
from desktop.store.rows_rule_content import TableContent


@dataclass(frozen=True, slots=True)
class RuleTableRow:
    """One rule table with its versions, the newest first.

    ``head`` names document and version in force; ``waiting`` counts proposals to be published;
    ``draft_at`` is when the officer's own draft of it was last kept, None without one.
    """

    id: str
    title: str
    note: str
    head: str
    file_name: str
    versions: tuple[VersionRow, ...] = ()
    waiting: int = 0
    draft_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RuleTables:
    """Every rule table; ``refusal`` says why this officer may change none."""

    tables: tuple[RuleTableRow, ...]
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class RuleDiff:
    """One difference of two versions: ``kind`` is ``added``, ``removed`` or ``changed``."""

    kind: str
    what: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class RulePreview:
    """A draft as it would stand: what differs from the version in force.

    ``id`` is blank for one that was only read. ``faults`` say why nothing could be read;
    ``refusal`` greys what comes next, ``dropping`` giving it up. ``content`` is all it says,
    ``token`` the table itself.
    """

    table: str = ""
    name: str = ""
    title: str = ""
    lines: tuple[str, ...] = ()
    differences: tuple[RuleDiff, ...] = ()
    id: str = ""
    stand: str = ""
    is_own: bool = False
    refusal: str = ""
    dropping: str = ""
    faults: tuple[str, ...] = ()
    content: TableContent = field(default_factory=TableContent)
    token: object = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A case a draft decides otherwise, with what would have to be asked."""

    case_id: str
    number: str
    enterprise: str
    before: str
    after: str
    asks: str


@dataclass(frozen=True, slots=True)
class ChangedCases:
    """Every case a draft decides otherwise; ``code`` stands for exactly this draft and list."""

    rows: tuple[ChangedRow, ...]
    summary: str
    code: str
