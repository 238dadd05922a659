"""What was read back of an editable table of cases, before any of it is recorded."""

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class EditLine:
    """One row of the table as it was read: its number in the file, its cells by their titles.

    ``odd`` says of a cell by its title why it is not what it seems: a formula, lost digits.
    """

    row: int
    cells: tuple[tuple[str, str], ...]
    odd: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class EditTable:
    """A table that was read; ``missing`` are the columns it lacks, else it can be taken."""

    lines: tuple[EditLine, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EditRow:
    """One cell that was changed; ``why`` says why it cannot be recorded, blank where it can.

    ``field`` is blank where the whole row cannot be taken. ``before`` and ``after`` are as shown,
    ``value`` what is recorded, ``matter`` the one an outside number would be of.
    """

    row: int
    number: str
    case_id: str = ""
    field: str = ""
    before: str = ""
    after: str = ""
    value: str = ""
    why: str = ""
    matter: str = ""


@dataclass(frozen=True, slots=True)
class EditPlan:
    """All a table would change; nothing is done yet. ``same`` rows change nothing."""

    file: str
    rows: tuple[EditRow, ...] = ()
    same: int = 0

    @property
    def able(self) -> tuple[EditRow, ...]:
        """The changes that can be recorded."""
        return tuple(row for row in self.rows if not row.why)

    @property
    def blocked(self) -> tuple[EditRow, ...]:
        """Those that cannot."""
        return tuple(row for row in self.rows if row.why)
