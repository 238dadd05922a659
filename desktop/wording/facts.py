"""Put the facts of a finding into words: codes become names, lists become Chinese lists."""

import re
from collections.abc import Mapping
from typing import Any

from desktop.wording.acts import ACTS
from desktop.wording.events import EVENTS
from desktop.wording.rule_tables import KINDS, TABLE_NAMES
from desktop.wording.rules import MILESTONES, OUTCOMES, PAPERS, PARAMETERS, fact_path_text
from desktop.wording.values import (
    BUREAUS,
    DUTIES,
    LETTER_STAGES,
    MATTER_OUTCOMES,
    MATTERS,
    OPINIONS,
    PAPER_STATUSES,
    SPECIALS,
)

ROLES = {
    "drafter": "起草人",
    "checker": "核稿人",
    "signatory": "签发人",
    "late_entry": "补录人",
    "maker": "经办人",
}

_TABLES: dict[str, tuple[Mapping[Any, str], ...]] = {
    "bureau": (BUREAUS,),
    "own": (BUREAUS,),
    "bureaus": (BUREAUS,),
    "matter": (MATTERS,),
    "paper": (PAPERS,),
    "wanted": (DUTIES, LETTER_STAGES),
    "held": (DUTIES,),
    "stage": (LETTER_STAGES,),
    "status": (PAPER_STATUSES,),
    "opinion": (OPINIONS,),
    "outcome": (OUTCOMES, MATTER_OUTCOMES),
    "kind": (SPECIALS,),
    "done": (EVENTS,),
    "role": (ROLES,),
    "anchor": (MILESTONES,),
    "milestone": (MILESTONES,),
    "act": (ACTS,),
    "parameter": (PARAMETERS,),
    "table": (TABLE_NAMES,),
    "type": (KINDS,),
}


def fact_text(name: str, value: str) -> str:
    """Return a fact as an officer reads it; a value no table knows stays as it is."""
    if name == "facts":
        return "、".join(fact_path_text(path) for path in value.split(","))
    tables = _TABLES.get(name, ())
    parts = value.split(",") if tables else [value]
    return "、".join(_known(part, tables) for part in parts)


_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d(\.\d+)?)?([+-]\d\d:\d\d)?")


def _known(value: str, tables: tuple[Mapping[Any, str], ...]) -> str:
    for table in tables:
        if value in table:
            return table[value]
    moment = _MOMENT.fullmatch(value)
    return f"{moment[1]} {moment[2]}" if moment else value
