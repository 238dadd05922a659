"""Rows of the office's hours: those kept now, those to come, and what is proposed."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from desktop.plain_class import dataclass
from desktop.store.rows_calendar_versions import VersionRow


@dataclass(frozen=True, slots=True)
class ProposedHours:
    """Hours that wait for a second officer; ``changes`` are name, before and after.

    ``refusal`` greys publishing, ``dropping`` giving it up; ``is_own`` where this officer
    proposed it.
    """

    id: str
    title: str
    reason: str
    changes: tuple[tuple[str, str, str], ...]
    refusal: str = ""
    dropping: str = ""
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class HoursPage:
    """Everything the hours' tab shows.

    ``pairs`` tell the hours kept today, ``coming`` what was settled for later; ``values`` are
    those a new proposal starts from; ``refusal`` is why this officer may propose nothing.
    """

    since: str = ""
    pairs: tuple[tuple[str, str], ...] = ()
    coming: tuple[str, ...] = ()
    proposed: tuple[ProposedHours, ...] = ()
    versions: tuple[VersionRow, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class HoursFault:
    """Why hours cannot be proposed: the field, blank where of none, and the words."""

    key: str
    text: str
