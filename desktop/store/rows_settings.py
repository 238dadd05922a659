"""Rows of the settings page: the settings by key, the officers, and who changed what."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Any

from desktop.domain.values import Duty, Officer
from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change of a setting in words."""

    at: datetime
    who: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class WaivableLine:
    """A paper that may be waived, as the rule has it: what backs it, until which milestone."""

    paper: str
    name: str
    supporting: str
    certified: str
    anchors: str
    source: str


@dataclass(frozen=True, slots=True)
class DutyActRow:
    """One act, the duties any of which may do it, and the officers at work who have one."""

    act: str
    duties: frozenset[Duty]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """Everything the settings page shows.

    ``values`` are the settings by key; ``refusal`` is why this officer may not change them;
    ``warnings`` name work nobody could do; ``duty_acts`` say what a duty allows,
    ``act_rows`` the same act by act with who may do it.
    """

    values: Mapping[str, Any]
    officers: tuple[Officer, ...]
    changes: tuple[ChangeRow, ...]
    waivable: tuple[WaivableLine, ...]
    profiles: tuple[tuple[str, str], ...]
    approving: tuple[tuple[str, str], ...]
    duty_acts: Mapping[str, tuple[str, ...]]
    act_rows: tuple[DutyActRow, ...] = ()
    warnings: tuple[str, ...] = ()
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class SettingsDraft:
    """What an administrator has typed and not kept: by key the value seen and the one wanted.

    ``people`` are officers as wanted, ``seen`` the same as they were.
    """

    values: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    people: tuple[Officer, ...] = ()
    seen: tuple[Officer, ...] = ()

    @property
    def count(self) -> int:
        """How many things would be changed."""
        return len(self.values) + len(self.people)


@dataclass(frozen=True, slots=True)
class SettingFault:
    """Why a draft cannot be kept: the key of the field, blank where of none, and the words."""

    key: str
    text: str
