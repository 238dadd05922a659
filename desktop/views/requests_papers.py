"""What the tab of papers and the late entries ask for."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QImage

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class Incoming:
    """A scan on its way in: a file, or a picture from the clipboard."""

    name: str
    path: Path | None = None
    picture: QImage | None = None


@dataclass(frozen=True, slots=True)
class ScansIn:
    """Take these scans in; ``paper`` blank pairs them by their names."""

    case_id: str
    paper: str
    scans: tuple[Incoming, ...]


@dataclass(frozen=True, slots=True)
class PaperAct:
    """Do something with a paper: ``act`` is a key of the wording of acts.

    ``text`` is the remark or what is wrong, ``status`` the mark, ``scan`` one waiting to be
    sorted that becomes the paper's.
    """

    case_id: str
    paper: str
    act: str
    text: str = ""
    status: str = ""
    source: str = ""
    number: str = ""
    on: date | None = None
    scan: str = ""


@dataclass(frozen=True, slots=True)
class SupplementArrival:
    """Note that all a supplement notice named came in."""

    case_id: str
    matter: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LateEntry:
    """Enter a decision that was made on paper."""

    case_id: str
    matter: str
    opinion: str
    decided_at: datetime
    why: str
    scan: Incoming
    text: str = ""
    reasons: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LateReview:
    """Confirm, as the second person, a decision that was entered later."""

    case_id: str
    matter: str
    bureau: str


@dataclass(frozen=True, slots=True)
class PagesWanted:
    """How many pages have these scans of a paper, to turn them or to bind them: ``way``."""

    case_id: str
    paper: str
    way: str
    scans: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageChoice:
    """A page of a scan for a new one, and its quarter turns clockwise."""

    digest: str
    page: int
    turns: int = 0


@dataclass(frozen=True, slots=True)
class PagesBound:
    """Keep these pages, in their order, as the paper's new scan of that name."""

    case_id: str
    paper: str
    pages: tuple[PageChoice, ...]
    name: str


@dataclass(frozen=True, slots=True)
class ScanPlace:
    """Which page of which scan is in sight, and how it was turned to be looked at."""

    digest: str
    page: int
    turns: int
