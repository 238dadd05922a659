"""The particulars of what happened, for the log: every text, day and number of its event."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from desktop.domain.paper_keeping import DocumentSealed, DocumentServed
from desktop.domain.preferences import PreferencesSet
from desktop.wording.facts import fact_text
from desktop.wording.fields import FIELDS
from desktop.wording.preferences import PARTS
from desktop.wording.rules import (
    ANSWERS,
    FEATURES,
    GATE_ANSWERS,
    MILESTONES,
    RELATIONS,
    ROAD_CLASSES,
)
from desktop.wording.rules import fact_path_text as path_text
from desktop.wording.values import CAUSES, DEMANDS, MATTERS, PAPER_SOURCES, SPECIALS

QUIET = frozenset(
    {"matter", "letter", "file", "pdf", "content", "rules", "form", "papers", "scans", "scan"}
    | {"decided", "is_demo", "is_last", "by_silence", "title_break", "is_last_day_fixed"}
    | {"recipient", "referrals", "questions", "as_of", "received_on", "accepted_on", "digest"}
    | {
        "person",
        "opened",
        "late",
        "granted_on",
        "confirmed_on",
        "requested_on",
        "organ",
        "submitted_on",
        "paper_id",
        "entry",
        "addressee",
        "plain",
        "codes",
    }
)
"""What the log leaves out: hashes, what the line itself says, and days the entry has anyway."""
TABLES: tuple[Mapping[Any, str], ...] = (
    MATTERS,
    DEMANDS,
    CAUSES,
    PAPER_SOURCES,
    SPECIALS,
    ANSWERS,
    FEATURES,
    RELATIONS,
    ROAD_CLASSES,
    MILESTONES,
    PARTS,
)
GATE = {
    "not_dishonest": "未列入失信名单",
    "promises_kept": "没有未修复的虚假承诺",
    "no_lapsed_letter": "近12个月没有失效的函",
    "site_lawful": "不属违法建设、权属无争议",
    "industry_allowed": "不属淘汰、禁止类产业",
}
"""Short names of the conditions of the waiver; the form shows their whole wording."""
ITEM = "{name} {value}"
JOIN = "；"


def detail_of(event: object, people: Mapping[str, str]) -> str:
    """Return the particulars of an event; ``people`` are the officers' names by id."""
    if not is_dataclass(event):
        return ""
    return JOIN.join(_items(event, people))


def _items(event: object, people: Mapping[str, str]) -> Iterator[str]:
    for field in fields(event):  # type: ignore[arg-type]
        value = getattr(event, field.name)
        if field.name in QUIET or value in (None, "", ()) or _is_in_line(event, field.name):
            continue
        said = _said(field.name, value, people)
        if said:
            yield ITEM.format(name=FIELDS.get(field.name, ""), value=said).strip()


def _is_in_line(event: object, name: str) -> bool:
    """Return whether the line of the log itself says it; of own settings that is enough."""
    if isinstance(event, PreferencesSet):
        return True
    return name == "named" and isinstance(event, DocumentSealed | DocumentServed)


def _said(name: str, value: Any, people: Mapping[str, str]) -> str:
    if name == "answers":
        return "、".join(f"{_path(path)} {_answer(path, answer)}" for path, answer in value)
    if isinstance(value, tuple):
        return "、".join(_said(name, part, people) for part in value)
    if is_dataclass(value):
        return " ".join(_items(value, people))
    return _plain(name, value, people)


def _answer(path: str, answer: Any) -> str:
    if path in GATE and answer in GATE_ANSWERS:
        return GATE_ANSWERS[answer]
    return _known(answer)


def _plain(name: str, value: Any, people: Mapping[str, str]) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, Enum):
        return _known(value)
    text = str(value)
    return people.get(text) or fact_text(name, text)


def _known(value: Any) -> str:
    text = str(value.value if isinstance(value, Enum) else value)
    for table in TABLES:
        if text in table:
            return table[text]
    for name in ("paper", "outcome", "bureau", "opinion", "status"):
        if fact_text(name, text) != text:
            return fact_text(name, text)
    return text


def _path(path: str) -> str:
    last = path.rpartition(".")[2]
    if path in GATE:
        return GATE[path]
    if path.startswith("roads.") and last == "name":
        return FIELDS["roads"]
    try:
        return path_text(path)
    except (KeyError, ValueError):
        return path
