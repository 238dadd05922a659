"""Rows of one version of a rule table as it is read: its rows and its recorded cases, in words."""

from dataclasses import field

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One row of a table in words; ``fault`` is what is wrong with it.

    ``mark`` is ``added`` or ``changed`` where it is not as in the version in force.
    """

    id: str
    number: int
    title: str
    conditions: tuple[str, ...]
    then: str
    basis: str
    details: tuple[str, ...] = ()
    fault: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One recorded case in words; ``is_met`` None is not looked at, since the table is unsound."""

    name: str
    number: int
    facts: str
    outcome: str
    rows: str
    is_met: bool | None = True
    fault: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class TableContent:
    """One version of a rule table.

    ``version`` names it, ``digest`` is blank for one that is not in force; ``note`` says how rows
    go together. ``trouble`` says why another version is shown than was asked for.
    """

    table: str = ""
    title: str = ""
    version: str = ""
    digest: str = ""
    is_newest: bool = True
    note: tuple[str, ...] = ()
    lines: tuple[RuleLine, ...] = ()
    cases: tuple[CaseLine, ...] = ()
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class TableWanted:
    """A version of a table to be shown, by its hash or what that begins with; blank is the newest.

    ``row`` is the row to be chosen in it.
    """

    table: str
    digest: str = ""
    row: str = ""


@dataclass(frozen=True, slots=True)
class RulePaper:
    """The public text of a version, as a finished paper."""

    name: str
    file_name: str
    pdf: bytes = field(repr=False)
