"""The rows of the agenda: what is due on which day, and what kind of day that is."""

from datetime import date, datetime
from enum import StrEnum

from desktop.plain_class import dataclass
from desktop.store.rows import Light


class AgendaKind(StrEnum):
    """What there is to do or what took place."""

    DUE = "due"
    NOTICE = "notice"
    SUPPLEMENT = "supplement"
    LETTER = "letter"
    SPECIAL = "special"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One event of a case; ``at`` is None where it is about the whole day.

    ``event`` names it within its case and stays when its day moves.
    """

    event: str
    kind: AgendaKind
    on: date
    at: datetime | None
    case_id: str
    number: str
    enterprise: str
    words: str
    light: Light
    place: str = ""
    letter: str = ""


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """One day: weekday, weekend, holiday, make_up, or unknown where no notice says."""

    on: date
    kind: str
    holiday: str
    rows: tuple[AgendaRow, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """The days from the first to the last; ``undated`` events have no day that is known yet."""

    today: date
    days: tuple[AgendaDay, ...]
    undated: int = 0
