"""Papers that are to leave the office, and by which way."""

from enum import StrEnum

from desktop.plain_class import dataclass


class Way(StrEnum):
    """How papers leave the office."""

    PRINT = "print"
    FOLDER = "folder"
    MAIL = "mail"
    ENVELOPE = "envelope"
    LABEL = "label"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True)
class OutPaper:
    """A chosen paper: a letter by its id, any other by its own where known, else its number."""

    case_id: str
    letter_id: str = ""
    number: str = ""
    paper_id: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryWanted:
    """Let these papers go out that way, as the sheet was filled in."""

    way: Way
    papers: tuple[OutPaper, ...]
    to: str = ""
    sender: str = ""
    sheet: str = ""
    skip: int = 0
    has_persons: bool = False
    reason: str = ""
    as_folder: bool = False
