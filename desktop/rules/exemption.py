"""An access work up to 20 kV needs no approval unless its route touches what the table names.

Source: Huangpu joint office, first reform measure: works up to 20 kV (included) are exempt,
save those that cross urban arterial roads, provincial and higher highways and the like
("穿越城市主干道路、省级及以上公路等"). Our reading: "等" means the rows of the table, each with
its law; a trenchless crossing still crosses; inside a road's land counts as crossing.

The verdict has three values. What is unknown stands for everything it could be: the work is
exempt only if it is exempt whatever the unknown facts turn out to be. What a row refers to another
organ, or a fact that does not fit, leaves the verdict to a person.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from desktop.plain_class import dataclass
from desktop.rules.decision import Decision, Table, decide
from desktop.rules.parameters import NoParameter
from desktop.rules.placing import RowTrace
from desktop.rules.route_facts import (
    ROUTE_FEATURES,
    Answer,
    Feature,
    Relation,
    Road,
    RoadClass,
    RouteFacts,
)
from desktop.rules.table import Operator
from desktop.rules.versions import Versions

__all__ = [
    "ROUTE_FEATURES",
    "Answer",
    "Effect",
    "Feature",
    "Outcome",
    "Relation",
    "Road",
    "RoadClass",
    "RouteFacts",
    "RowTrace",
    "Verdict",
    "assess",
    "limit_kv",
    "table_facts",
]


class Outcome(StrEnum):
    """What the rule says of a work; the later in this list, the stronger."""

    EXEMPT = "exempt"
    UNDETERMINED = "undetermined"
    NEEDS_APPROVAL = "needs_approval"
    NOT_COVERED = "not_covered"


class Effect(StrEnum):
    """What follows where a row of the table holds."""

    ASK = "ask"
    REFER = "refer"
    NEEDS_APPROVAL = "needs_approval"
    NOT_COVERED = "not_covered"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rule says; ``questions`` are the facts that would settle it.

    ``referrals`` are the ids of rows by which another organ has to be asked.
    """

    outcome: Outcome
    decision: Decision
    referrals: tuple[str, ...]

    @property
    def rows(self) -> tuple[RowTrace, ...]:
        """Every row with the truth of each condition."""
        return self.decision.rows

    @property
    def questions(self) -> tuple[str, ...]:
        """The facts that would settle it, by path."""
        return self.decision.questions

    @property
    def rules_digest(self) -> str:
        """Which version of the table said so."""
        return self.decision.digest

    @property
    def refer_to(self) -> tuple[str, ...]:
        """Who has to be asked, each once."""
        named = (t.row.refer_to for t in self.rows if t.row.id in self.referrals)
        return tuple(dict.fromkeys(named))


def assess(facts: RouteFacts, as_of: date, versions: Versions) -> Verdict:
    """Return what the version for the day ``as_of`` says of the facts.

    Raises NoParameter where the rule was not in force on that day.
    """
    return assess_by(facts, as_of, versions.at(as_of))


def assess_by(facts: RouteFacts, as_of: date, table: Table) -> Verdict:
    """Return what one version of the table says of the facts on a day."""
    decision = decide(table, table_facts(facts), as_of)
    referrals = tuple(row.id for row in decision.sure if row.then == Effect.REFER)
    return Verdict(_outcome(decision), decision, referrals)


def limit_kv(table: Table) -> Decimal:
    """Return up to which voltage (included) the rule covers an access work."""
    limits = [
        condition.number
        for row in table.rows
        for condition in row.when
        if row.then == Effect.NOT_COVERED and condition.operator is Operator.ABOVE
    ]
    if not limits:
        raise NoParameter(table.head.id, table.head.valid_from)
    return min(limits)


def table_facts(facts: RouteFacts) -> dict[str, Any]:
    """Return the facts of a route by the names of the table."""
    features = {
        f"features.{feature}": facts.features.get(feature, Answer.UNKNOWN)
        for feature in ROUTE_FEATURES
    }
    return {"kilovolts": facts.kilovolts, **features, "roads": [_road(r) for r in facts.roads]}


def _road(road: Road) -> dict[str, str | None]:
    return {
        "road_class": road.road_class,
        "relation": road.relation,
        "delivered": road.delivered,
        "overhauled": road.overhauled,
    }


def _outcome(decision: Decision) -> Outcome:
    if decision.outcome in (None, Effect.ASK, Effect.REFER):
        return Outcome.UNDETERMINED
    return Outcome(str(decision.outcome))
