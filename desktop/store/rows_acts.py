"""What can be done with a case, as the menu of acts and the form of one act show it."""

from enum import StrEnum

from desktop.plain_class import dataclass


class FieldKind(StrEnum):
    """How a field of an act is asked for."""

    CHOICE = "choice"
    TICKS = "ticks"
    DAY = "day"
    LATER_DAY = "later_day"
    MOMENT = "moment"
    NUMBER = "number"
    LINE = "line"
    TEXT = "text"
    REASONS = "reasons"
    PAIRS = "pairs"
    ROWS = "rows"
    GROUP = "group"
    PERSON = "person"
    FILE = "file"
    FILES = "files"


Given = str | tuple[str, ...]
"""What stands in a field at first: a code, a text, a day, or the codes that are ticked."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of an act's form.

    ``choices`` are pairs of code and name; ``parts`` the fields of what is nested, or one field
    a question; ``is_needed`` whether it must be filled in.
    """

    name: str
    label: str
    kind: FieldKind
    choices: tuple[tuple[str, str], ...] = ()
    value: Given = ""
    is_needed: bool = False
    hint: str = ""
    parts: "tuple[FieldRow, ...]" = ()


@dataclass(frozen=True, slots=True)
class JumpRow:
    """Where what is missing can be supplied.

    ``kind`` is a ``tab`` of the case, an ``act``, a ``page``, or the ``desk``, for somebody else.
    """

    kind: str
    target: str
    words: str


@dataclass(frozen=True, slots=True)
class ActAsked:
    """An act of a case, perhaps of one part of it, of which the reasons are wanted."""

    case_id: str
    act: str
    subject: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ObstacleRow:
    """One reason why an act is greyed, and the way to what would lift it."""

    text: str
    jump: JumpRow | None = None


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act of the menu: greyed where it has obstacles.

    ``opens`` is what choosing it shows: its ``form``, the sheet to ``decide``, or the ``letter``
    ``subject`` names; ``who`` are officers who could do it instead.
    """

    act: str
    name: str
    group: str
    note: str = ""
    obstacles: tuple[ObstacleRow, ...] = ()
    who: tuple[str, ...] = ()
    opens: str = "form"
    subject: tuple[tuple[str, str], ...] = ()

    @property
    def is_open(self) -> bool:
        """True where nothing stands against it."""
        return not self.obstacles


@dataclass(frozen=True, slots=True)
class ActMenuPage:
    """Every act of a case for one officer."""

    case_id: str
    number: str
    enterprise: str
    acts: tuple[ActRow, ...]


@dataclass(frozen=True, slots=True)
class ActForm:
    """The form of one act; ``is_final`` asks once more before it is done.

    ``retyped`` is what must be typed again to confirm, blank where nothing.
    """

    act: str
    case_id: str
    title: str
    about: str
    fields: tuple[FieldRow, ...]
    confirm: str
    consequence: str = ""
    is_final: bool = False
    retyped: str = ""
