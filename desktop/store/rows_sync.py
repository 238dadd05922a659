"""The rows of the page of exchange with the shared store, and of the chip in the bar."""

from dataclasses import field
from datetime import datetime

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class SyncState:
    """How the desk stands with the shared store, in one word and its particulars.

    ``kind``: local, synced, waiting, offline, sign_in, conflict, clock, upgrade, revoked,
    blocked, differs. ``line``: offline, sign_in or upgrade, also beside a conflict, else blank.
    ``clock_said`` says by whose time entries go, where this computer's clock is off;
    ``since`` is when the present state of the connection began, ``trouble`` the code of it.
    """

    kind: str = "local"
    at: datetime | None = None
    since: datetime | None = None
    waiting: int = 0
    conflicts: int = 0
    clock_s: int = 0
    clock_said: str = ""
    trouble: str = ""
    words: str = ""
    clock_words: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """An entry, or a letter without a number, that has not gone yet; ``why`` is a code.

    ``waits_for`` names the colleagues whose own unsent entries hold it back; ``entry`` is blank
    for a letter.
    """

    officer: str
    officer_name: str
    case_id: str
    case_number: str
    text: str
    since: datetime | None
    why: str
    waits_for: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True)
class SideRow:
    """One of two versions: who, for which bureau, when, what; when the shared store took it.

    ``desk`` is where it was written, blank where nothing was heard of that desk; ``is_withdrawn``
    is true of one taken back since.
    """

    officer_name: str
    bureau: str
    at: datetime
    text: str
    detail: str
    taken_at: datetime | None
    desk: str = ""
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Two entries of which the second was refused or is contested, and what can be done.

    ``told`` is what was first, or why, in one line; ``why`` is said where the second was refused
    for another reason. ``settle_against`` and ``redo_against`` say why this officer can't;
    ``settled`` is how it was settled.
    """

    entry: str
    case_id: str
    case_number: str
    enterprise: str
    verdict: str
    second: SideRow
    first: SideRow | None
    why: str
    told: str
    officer: str
    act: str
    subject: tuple[tuple[str, str], ...]
    noticed_at: datetime
    is_open: bool
    concerns: bool
    settle_against: str = ""
    redo_against: str = ""
    settled: str = ""
    settled_by: str = ""
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run of exchange; ``trouble`` is said in words, blank where all went well."""

    officer_name: str
    began_at: datetime
    ended_at: datetime
    sent: int
    pulled: int
    conflicts: int
    files: int
    trouble: str


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A desk of the office, how it stands there since when, and when it was last there.

    ``mark`` is a word, its tone and its icon; ``since`` is None where all is well.
    """

    device: str
    officer_name: str
    seen_at: datetime
    pending: int
    is_here: bool
    mark: tuple[str, str, str] = ("", "", "")
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A series of which numbers are leased here: the blocks, how many are used and left."""

    name: str
    year: int
    blocks: str
    used: int
    left: int


@dataclass(frozen=True, slots=True)
class SyncPage:
    """All that the page shows.

    ``held`` says that others hold back the queue of the officer at the desk, and what helps;
    ``hub_refusal`` why they may not bring an office that works alone to a hub.
    """

    state: SyncState = field(default_factory=SyncState)
    now: datetime | None = None
    address: str = ""
    scope: str = ""
    trouble: str = ""
    remedy: str = ""
    waiting: tuple[WaitingRow, ...] = ()
    conflicts: tuple[ConflictRow, ...] = ()
    desks: tuple[DeskRow, ...] = ()
    blocks: tuple[BlockRow, ...] = ()
    runs: tuple[RunRow, ...] = ()
    files_up: int = 0
    files_down: int = 0
    signed_right: int = 0
    signed_unread: int = 0
    signed_wrong: int = 0
    lacks_password: bool = False
    held: tuple[str, str] = ("", "")
    hub_refusal: str = ""

    @property
    def is_shared(self) -> bool:
        """True where the store is one desk of a shared office."""
        return bool(self.scope)
