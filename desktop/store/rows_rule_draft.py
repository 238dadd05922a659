"""Rows of a rule table's draft: what may be chosen in it, and how it stands as it is written."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Any

from desktop.plain_class import dataclass
from desktop.store.rows_rule_content import CaseLine, RuleLine


@dataclass(frozen=True, slots=True)
class FactField:
    """A fact a table looks at, as it is chosen and compared.

    ``kind`` is ``choice``, ``number`` or ``day``; ``each`` names the list of things that each
    have it, ``values`` are the codes of a choice with their names.
    """

    name: str
    title: str
    kind: str
    each: str = ""
    unit: str = ""
    values: tuple[tuple[str, str], ...] = ()
    may_be_none: bool = False


@dataclass(frozen=True, slots=True)
class DraftPage:
    """A draft that is opened; ``raw`` is its written content.

    ``saved_at`` is None for one that was only begun; ``is_behind`` says that the version in force
    is no longer the one it was made from. A table without ``outcomes`` gives numbers in ``unit``.
    ``before`` is what an earlier draft said, whose place this one takes; ``lines`` and ``cases``
    are shown until they are proved.
    """

    table: str = ""
    title: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)
    saved_at: datetime | None = None
    is_behind: bool = False
    facts: tuple[FactField, ...] = ()
    outcomes: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    collects: bool = False
    before: Mapping[str, Any] | None = None
    lines: tuple[RuleLine, ...] = ()
    cases: tuple[CaseLine, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftCheck:
    """How a draft stands: its lines with what is wrong with each, and with the table as a whole.

    ``saved_at`` is None where there is nothing to be kept yet; ``found`` is what the draft says of
    a recorded case that expects something else, by its name.
    """

    saved_at: datetime | None = None
    lines: tuple[RuleLine, ...] = ()
    cases: tuple[CaseLine, ...] = ()
    faults: tuple[str, ...] = ()
    differences: int = 0
    wrong: int = 0
    found: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
