"""What a page asks for: plain requests, which the window's owner turns into commands."""

from dataclasses import field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.plain_class import dataclass


class Decision(StrEnum):
    """What an officer does with the own step: A, D or R."""

    APPROVE = "approve"
    REJECT = "reject"
    NOT_CONCERNED = "not_concerned"
    EXPLANATION = "explanation"
    SUPPLEMENT = "supplement"


@dataclass(frozen=True, slots=True)
class DecideRequest:
    """Decide the own bureau's step, or return it; ``opened`` are the papers looked at.

    ``papers`` are those a supplement notice names.
    """

    case_id: str
    matter: str
    decision: Decision
    text: str = ""
    reasons: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseAct:
    """Take the case's next step: ``act`` is accept, file or conclude."""

    case_id: str
    matter: str
    act: str


@dataclass(frozen=True, slots=True)
class WaiveChoice:
    """One paper chosen on the letter's form, with what was written for it."""

    paper: str
    supplement_by: date | None
    supporting: tuple[str, ...] = ()
    progress: str = ""
    issuing_organ: str = ""


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """The letter's form as it stands; ``letter_id`` empty drafts a new one.

    ``last_day`` None is one the rule cannot know and nobody has fixed yet.
    """

    case_id: str
    letter_id: str
    papers: tuple[WaiveChoice, ...]
    last_day: date | None
    title_break: str = ""


@dataclass(frozen=True, slots=True)
class LetterAct:
    """Do one of a letter's acts: ``act`` is a key of the wording of acts.

    ``said`` is what the act's sheet asked for, by the field's name; days in ISO form.
    """

    case_id: str
    letter_id: str
    act: str
    said: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ListWanted:
    """Write or print a table as it is filtered: its key, its rows, and the filter in words."""

    view: str
    rows: tuple[object, ...]
    filtered: str = ""


A4_MM = (210.0, 297.0)


@dataclass(frozen=True, slots=True)
class PaperCopy:
    """One of several papers that are printed together, each as a job of its own."""

    name: str
    pdf: bytes
    case_id: str = ""
    letter_id: str = ""
    paper_id: str = ""

    @property
    def is_counted(self) -> bool:
        """True where its copies are noted in the record."""
        return bool(self.letter_id or self.paper_id)


@dataclass(frozen=True, slots=True)
class PaperShown:
    """A finished paper to look at and print: its name, its pages, the file it is exported to.

    ``letter_id`` or ``paper_id`` names what copies are counted of; both blank, nothing is noted.
    Of a ``batch`` each is printed and counted for itself; ``paper_mm`` is the paper it goes on.
    ``begins`` is what is to be done with it at once, such as ``seal``.
    """

    name: str
    pdf: bytes
    file_name: str
    case_id: str = ""
    letter_id: str = ""
    prints: int = 0
    batch: tuple[PaperCopy, ...] = ()
    paper_mm: tuple[float, float] = A4_MM
    paper_id: str = ""
    begins: str = ""

    @property
    def copies(self) -> tuple[PaperCopy, ...]:
        """Return what is printed, job by job."""
        of = (self.case_id, self.letter_id, self.paper_id)
        return self.batch or (PaperCopy(self.name, self.pdf, *of),)


@dataclass(frozen=True, slots=True)
class SealWanted:
    """Seal a letter or another paper: by which method, with which file.

    The password is kept nowhere; ``lists`` is the file or folder of revocation lists.
    """

    case_id: str
    letter_id: str
    method: str
    file: Path | None = None
    password: str = field(default="", repr=False)
    paper_id: str = ""
    lists: Path | None = None


@dataclass(frozen=True, slots=True)
class VerifyWanted:
    """Verify a letter: a file, a picture from the clipboard, or the text of a code."""

    name: str
    path: Path | None = None
    picture: Any = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """Print the paper that is shown: on which printer, how often, which pages (from 0).

    ``is_overprint`` leaves the red head out, for paper that bears it already.
    """

    printer: str
    copies: int
    pages: tuple[int, ...]
    is_double: bool = False
    is_overprint: bool = False


@dataclass(frozen=True, slots=True)
class ActRequest:
    """Do an act of the domain with what its form gives, field by field, as plain values."""

    case_id: str
    act: str
    values: tuple[tuple[str, Any], ...] = ()

    def given(self) -> dict[str, Any]:
        """Return the values by field, the case among them."""
        return {"case_id": self.case_id, **dict(self.values)}
