"""What a case of former years (导入的历史案件) keeps beside what every case has."""

from datetime import date

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class FormerLetter:
    """A letter of a case of former years: its number alone, its pages lie in the old files."""

    number: str
    issued_on: date | None = None


@dataclass(frozen=True, slots=True)
class FormerSource:
    """The list a case of former years was taken from, and its row there.

    ``digest`` are the first sixteen digits of the SHA-256 of the file.
    """

    file: str
    digest: str
    row: int


@dataclass(frozen=True, slots=True)
class Former:
    """That a case was closed before this record began, and what of it is told by name only."""

    source: FormerSource
    letters: tuple[FormerLetter, ...] = ()
