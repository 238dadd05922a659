"""The rows of a case's papers, their scans, and of decisions entered later."""

from datetime import date, datetime

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class ActRow:
    """An act on a paper and why it cannot be done now; blank where it can."""

    act: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PaperLineRow:
    """One paper of the case as its tab shows it.

    ``supplement_by`` is the day a letter gives to bring it; ``scans`` the hashes of its scans,
    oldest first; ``flags`` what their PDFs hold beside their pages; ``acts`` what may be done
    with it.
    """

    paper: str
    name: str
    status: str
    is_main: bool = False
    is_waived: bool = False
    supplement_by: date | None = None
    source: str = ""
    source_name: str = ""
    number: str = ""
    changed_on: date | None = None
    scans: tuple[str, ...] = ()
    remark: str = ""
    is_opened: bool = False
    flags: tuple[str, ...] = ()
    acts: tuple[ActRow, ...] = ()

    def reason(self, act: str) -> str:
        """Return why an act cannot be done with the paper, blank where it can."""
        return next((a.reason for a in self.acts if a.act == act), "")


@dataclass(frozen=True, slots=True)
class UnsortedScanRow:
    """A scan that no paper names yet, with the name it came with and what it holds beside pages."""

    digest: str
    name: str
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SupplementRow:
    """A supplement notice that waits: what it names, by when, and why it cannot be closed."""

    matter: str
    matter_name: str
    number: str
    by: date
    papers: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PapersPage:
    """Everything the tab of a case's papers shows; ``sources`` are code and name."""

    case_id: str
    number: str
    now: datetime
    papers: tuple[PaperLineRow, ...] = ()
    unsorted: tuple[UnsortedScanRow, ...] = ()
    supplement: SupplementRow | None = None
    sources: tuple[tuple[str, str], ...] = ()

    def paper(self, paper: str) -> PaperLineRow | None:
        """Return one paper by its code."""
        return next((p for p in self.papers if p.paper == paper), None)


@dataclass(frozen=True, slots=True)
class LateEntryRow:
    """A decision made on paper and entered later (补录), and why it cannot be reviewed now."""

    matter: str
    matter_name: str
    bureau: str
    bureau_name: str
    opinion: str
    officer: str
    decided_at: datetime
    entered_at: datetime
    why: str
    scan: str
    text: str = ""
    reviewed_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LatePage:
    """The decisions of a case entered later, and whether this officer may enter one.

    ``reason`` is why not, blank where one may.
    """

    case_id: str
    number: str
    matter: str
    matter_name: str
    bureau_name: str
    now: datetime
    accepted_on: date | None = None
    entries: tuple[LateEntryRow, ...] = ()
    reason: str = ""

    @property
    def waiting(self) -> int:
        """How many of them wait for a second person."""
        return sum(not entry.reviewed_by for entry in self.entries)
