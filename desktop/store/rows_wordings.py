"""Rows of the papers' wordings: what a version says, and a draft while it is written."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Any

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class WordingWanted:
    """A version of a paper's wording by its digest, blank for the newest."""

    name: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class WordingText:
    """What a version says, part by part, with what its fields mean."""

    name: str = ""
    digest: str = ""
    title: str = ""
    pairs: tuple[tuple[str, str], ...] = ()
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class WordingDraft:
    """An officer's draft of a paper's wording.

    ``fields`` are those it may use with what they mean, ``lists`` those of each list's items;
    ``is_behind`` says that another version was published since it was begun.
    """

    name: str = ""
    title: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)
    saved_at: datetime | None = None
    is_behind: bool = False
    fields: tuple[tuple[str, str], ...] = ()
    lists: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    before: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class WordingCheck:
    """How a draft stands: what is wrong by place (``blocks.3``, blank for the whole), its pages.

    ``problem`` says why there are no pages; ``case`` why they are not of the case that was named.
    """

    saved_at: datetime | None
    faults: tuple[tuple[str, str], ...]
    differences: int
    pdf: bytes = b""
    problem: str = ""
    case: str = ""
