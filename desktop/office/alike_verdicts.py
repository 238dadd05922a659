"""Verdicts of cases that stand alike are given once, since a draft is tried on all there are.

What tells two apart is the day and the version they were judged by and their facts, the names of
roads left out; and of those only how the rows of a table stand by them.
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from desktop.office.what_rests import Asked, Said, judging_table, verdict_said
from desktop.rules.cells import BadFact
from desktop.rules.decision import Table
from desktop.rules.exemption import RouteFacts, table_facts
from desktop.rules.placing import Standing
from desktop.rules.table import Kind
from desktop.store.codec import from_json

_NAME = re.compile(r'"name":"(?:[^"\\]|\\.)*"')
_BLANK = '"name":""'
_NOT_JUDGED = "[null,null]"
KEPT = 4096

Both = tuple[Said | None, Said | None]
"""What stands, and what would; None where no table counts."""

Rows = tuple[Standing, ...]
"""How the rows stand for the route or for each of its things."""


class AlikeVerdicts:
    """Judges by what stands and by a draft, once all cases that are alike."""

    def __init__(self, stands: Asked, would: Asked) -> None:
        self._stands, self._would = stands, would
        self._both: dict[bytes, Both] = {}
        self._said: dict[tuple[str, Rows, Rows], Said] = {}
        self._pairs: dict[Both, Both] = {}
        self._routes: dict[tuple[Table, str, date | None], Rows] = {}

    @property
    def decided(self) -> int:
        """How many decisions were made."""
        return len(self._said)

    def both(self, route: str, roads: str, judged: str | None) -> Both:
        """Return what stands and what would of a case, given what it rests on as kept text."""
        if judged is None or judged == _NOT_JUDGED:
            return None, None
        roads = without_names(roads)
        key = blake2b(f"{judged}{route}{roads}".encode(), digest_size=16).digest()
        known = self._both.get(key)
        if known is None:
            made = self._judged(route, roads, judged)
            known = self._both[key] = self._pairs.setdefault(made, made)
        return known

    def _judged(self, route: str, roads: str, judged: str) -> Both:
        on, version = _judged_on(judged)
        given = route, roads
        stands = self._by(judging_table(version, on, self._stands), given, on)
        would = self._by(judging_table(version, on, self._would), given, on) if stands else None
        return stands, would

    def _by(self, table: Table | None, given: tuple[str, str], on: date) -> Said | None:
        if table is None:
            return None
        route, roads = given
        try:
            rows = _rows(table, _things(roads), on, is_each=True)
            key = table.digest, self._route(table, route, on), rows
        except (BadFact, TypeError):
            return verdict_said(facts_of(route, roads), on, table)
        known = self._said.get(key)
        if known is None:
            known = self._said[key] = verdict_said(facts_of(route, roads), on, table)
        return known

    def _route(self, table: Table, route: str, on: date) -> Rows:
        """Return how the rows stand that look at the route, not at each road."""
        key = table, route, on if _has_days(table) else None
        known = self._routes.get(key)
        if known is None:
            facts = table_facts(facts_of(route, "[]"))
            known = self._routes[key] = _rows(table, facts, on, is_each=False)
        return known


@lru_cache(maxsize=KEPT)
def _has_days(table: Table) -> bool:
    inputs = table.inputs.values()
    return any(known.kind is Kind.DAY for known in inputs if not known.each)


@lru_cache(maxsize=KEPT)
def _judged_on(text: str) -> tuple[date, str]:
    day, version = json.loads(text)
    return date.fromisoformat(day), version


@lru_cache(maxsize=KEPT)
def _things(roads: str) -> dict[str, Any]:
    return {"roads": json.loads(roads)}


def _rows(table: Table, facts: Mapping[str, Any], on: date, *, is_each: bool) -> Rows:
    groups = [group for group in table.groups if bool(group.name) is is_each]
    return tuple([standing for group in groups for standing, _ in group.put(facts, on)])


def without_names(roads: str) -> str:
    """Return kept roads without what they are called, which no rule looks at."""
    return _NAME.sub(_BLANK, roads)


def facts_of(route: str, roads: str) -> RouteFacts:
    """Return the facts of a route as they are kept."""
    kilovolts, features = json.loads(route)
    said: dict[str, Any] = {"kilovolts": kilovolts, "features": features}
    return from_json(said | {"roads": json.loads(roads)}, RouteFacts, "facts")
