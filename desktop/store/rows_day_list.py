"""The rows the page of the day's list shows: each row of the list, and what it would do."""

from enum import StrEnum

from desktop.plain_class import dataclass


class Deed(StrEnum):
    """What a row of the list does."""

    OPEN = "open"
    RECEIVE = "receive"
    NUMBER = "number"
    FORMER = "former"
    SAME = "same"
    WRONG = "wrong"


DOABLE = frozenset({Deed.OPEN, Deed.RECEIVE, Deed.NUMBER, Deed.FORMER})
"""What leaves something behind when the list is imported."""


@dataclass(frozen=True, slots=True)
class DayListRow:
    """One row of a list: what it does, and every reason why it can't.

    ``number`` is its row in the file; ``note`` names the case it is about, or will be part of;
    ``is_done`` whether it was carried out since.
    """

    number: int
    deed: Deed
    external_number: str = ""
    enterprise: str = ""
    project: str = ""
    matter: str = ""
    note: str = ""
    reasons: tuple[str, ...] = ()
    case_number: str = ""
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One column a list may have, and which of the file's it is; None is none of them.

    ``problem`` is what stands against the choice.
    """

    path: str
    name: str
    is_owed: bool
    column: int | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ColumnsPage:
    """The columns of a list as they are settled: what the file has, what each is taken for.

    ``titles`` are the headers of the file, ``samples`` the first values of each column;
    ``is_former`` tells a list of closed cases of former years.
    """

    file: str
    sheet: str
    rows: int
    titles: tuple[str, ...]
    samples: tuple[str, ...]
    choices: tuple[ColumnChoice, ...]
    matter: str = ""
    received_now: bool = False
    problems: tuple[str, ...] = ()
    is_former: bool = False
