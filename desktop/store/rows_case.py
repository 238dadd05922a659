"""The smaller rows of a case's page: lines that tell what happened, acts in place, documents."""

from datetime import date, datetime

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line beneath a step, matter or letter: what happened, coloured by ``tone``."""

    text: str
    tone: str = "text2"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class HeldShare:
    """How long one party held a case: its code and name, minutes, and the time in words."""

    party: str
    name: str
    minutes: int
    time: str
    is_now: bool = False


@dataclass(frozen=True, slots=True)
class HeldTime:
    """Whose office time a case took; the shares' minutes add up to ``minutes``."""

    shares: tuple[HeldShare, ...]
    minutes: int
    total: str


@dataclass(frozen=True, slots=True)
class ActLink:
    """An act that can be done here and now, with the part of the case it is about."""

    act: str
    name: str
    subject: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class UndoRow:
    """The act a line of a case's log comes from: its entries, and what each says.

    ``against`` is why they can't be taken back, ``is_others`` where only somebody else may;
    ``is_waiting`` is true while none of it was sent, ``is_alone`` where nobody is to have it.
    """

    entries: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    against: str = ""
    is_others: bool = False
    is_waiting: bool = False
    is_alone: bool = False


@dataclass(frozen=True, slots=True)
class PaperKeeping:
    """How a paper is sealed and served, in words; blank where it is not.

    ``bears_seal`` False is a sheet of others; ``method`` is the seal's way, ``served_at`` when.
    """

    bears_seal: bool = False
    sealed: str = ""
    served: str = ""
    method: str = ""
    served_at: datetime | None = None
    has_scan: bool = False
    awaits_stamp: bool = False
    original: str = ""


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A paper the office made of the case, which can be opened by its id.

    One that the dates call for has neither number nor day: a draft, until an officer acts.
    ``entry`` is the one that caused it, ``outdated`` names what it says that was put right since,
    ``prints`` counts its copies.
    """

    number: str
    name: str
    on: date | None = None
    paper_id: str = ""
    entry: str = ""
    outdated: tuple[str, ...] = ()
    prints: int = 0
    kept: PaperKeeping = PaperKeeping()
