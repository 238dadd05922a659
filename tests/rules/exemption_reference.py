"""The exemption rule written a second time, plainly and only for facts that are all known.

Tests compare the table-driven rule with it: whatever is unknown is tried in every way.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

from desktop.rules.exemption import (
    ROUTE_FEATURES,
    Answer,
    Feature,
    Outcome,
    Relation,
    Road,
    RoadClass,
    RouteFacts,
)

APPROVED = {"ancient_tree", "heritage", "bridge_tunnel"}
APPROVED |= {"arterial", "highway", "newly_built", "newly_overhauled"}
NO_REFERRAL = {"voltage", "other_roads", "no_control_zone"}
HIGH = {RoadClass.MOTORWAY, RoadClass.NATIONAL, RoadClass.PROVINCIAL}
ARTERIAL = {RoadClass.URBAN_EXPRESSWAY, RoadClass.ARTERIAL}
URBAN = {*ARTERIAL, RoadClass.SECONDARY, RoadClass.BRANCH, RoadClass.LANE}
INSIDE = {Relation.CROSSING, Relation.ALONG_INSIDE}
ZONES = {*INSIDE, Relation.CONTROL_ZONE}

Said = Outcome | frozenset[str]
"""A final outcome, or the rows a person has to look at (none at all: exempt)."""


def years_after(day: date, years: int) -> date:
    """Return the same-numbered day, or the month's end (民法典 Art. 202)."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def rows_of_road(road: Road, as_of: date) -> Iterator[str]:
    """Yield the rows one road, all known, falls under."""
    in_road = road.road_class in URBAN and road.relation in INSIDE
    if in_road and road.road_class in ARTERIAL:
        yield "arterial"
    if in_road and as_of <= years_after(date.fromisoformat(str(road.delivered)), 5):
        yield "newly_built"
    again = None if road.overhauled == "none" else date.fromisoformat(str(road.overhauled))
    if in_road and again and as_of <= years_after(again, 3):
        yield "newly_overhauled"
    if road.relation in ZONES and road.road_class in HIGH:
        yield "highway"
    if road.relation in ZONES and road.road_class is RoadClass.SPECIAL:
        yield "special_highway"
    has_no_zone = road.road_class in {*URBAN, RoadClass.INTERNAL}
    if has_no_zone and road.relation is Relation.CONTROL_ZONE:
        yield "no_control_zone"


def rows_of_known(facts: RouteFacts, as_of: date) -> frozenset[str]:
    """Return the rows that facts, all known, fall under."""
    touched = {f.value for f, given in facts.features.items() if given is Answer.YES}
    on_roads = {row for road in facts.roads for row in rows_of_road(road, as_of)}
    above = {"voltage"} if facts.kilovolts is None or facts.kilovolts > 20 else set()
    return frozenset(touched | on_roads | above)


def said_of(rows: frozenset[str]) -> Said:
    """Return what the rule says of a route that falls under ``rows``."""
    if "voltage" in rows:
        return Outcome.NOT_COVERED
    return Outcome.NEEDS_APPROVAL if rows & APPROVED else rows


def outcome_of(said: Said) -> Outcome:
    """Return the outcome alone."""
    if isinstance(said, Outcome):
        return said
    return Outcome.UNDETERMINED if said else Outcome.EXEMPT


@dataclass(frozen=True)
class Expected:
    """What the rule has to say: outcome, the facts it depends on, the referrals."""

    outcome: Outcome
    questions: frozenset[str]
    referrals: frozenset[str]


def expected(facts: RouteFacts, as_of: date) -> Expected:
    """Return what follows from trying every completion of the unknown facts."""
    open_facts = dict(_open_facts(facts, as_of))
    rows = {
        values: rows_of_known(completed(facts, dict(zip(open_facts, values, strict=True))), as_of)
        for values in product(*open_facts.values())
    }
    tried = {values: said_of(found) for values, found in rows.items()}
    referrals = frozenset.intersection(*rows.values()) - APPROVED - NO_REFERRAL
    outcomes = {outcome_of(said) for said in tried.values()}
    if len(outcomes) == 1 and outcomes != {Outcome.UNDETERMINED}:
        return Expected(outcomes.pop(), frozenset(), referrals)
    asked = {p for i, p in enumerate(open_facts) if _matters(i, tried)}
    return Expected(Outcome.UNDETERMINED, frozenset(asked | _unfit(facts)), referrals)


def completed(facts: RouteFacts, values: Mapping[str, Any]) -> RouteFacts:
    """Return the facts with the values put at their paths."""
    features, roads = dict(facts.features), list(facts.roads)
    kilovolts = values.get("kilovolts", facts.kilovolts)
    for path, value in values.items():
        if path.startswith("features."):
            features[Feature(path.removeprefix("features."))] = value
        elif path.startswith("roads."):
            _, index, name = path.split(".")
            old = roads[int(index)]
            now = {n: getattr(old, n) for n in Road.__slots__} | {name: value}
            roads[int(index)] = Road(**now)
    return RouteFacts(kilovolts, features, tuple(roads))


def _open_facts(facts: RouteFacts, as_of: date) -> Iterator[tuple[str, list[Any]]]:
    if facts.kilovolts is None:
        yield "kilovolts", [Decimal(20), Decimal("20.1")]
    for feature in ROUTE_FEATURES:
        if facts.features.get(feature, Answer.UNKNOWN) is Answer.UNKNOWN:
            yield f"features.{feature}", [Answer.YES, Answer.NO]
    for index, road in enumerate(facts.roads):
        for name, values in _open_on_road(road, as_of):
            yield f"roads.{index}.{name}", values


def _open_on_road(road: Road, as_of: date) -> Iterator[tuple[str, list[Any]]]:
    if road.road_class is None:
        yield "road_class", list(RoadClass)
    if road.relation is None:
        yield "relation", list(Relation)
    if len(road.delivered or "") < 10:
        yield "delivered", _days(road.delivered, as_of)
    if road.overhauled != "none" and len(road.overhauled or "") < 10:
        never = [] if road.overhauled else ["none"]
        yield "overhauled", never + _days(road.overhauled, as_of)


def _days(given: str | None, as_of: date) -> list[str]:
    turns = [years_after(as_of, -n) + timedelta(days=d) for n in (3, 5) for d in (-2, -1, 0, 1)]
    days = [date(1950, 6, 1), as_of, *turns]
    if given:
        first, last = date(int(given), 1, 1), date(int(given), 12, 31)
        days = [first, last, *(d for d in days if first <= d <= last)]
    return [day.isoformat() for day in days]


def _matters(index: int, tried: Mapping[tuple[Any, ...], Said]) -> bool:
    seen: dict[tuple[Any, ...], Said] = {}
    return any(
        seen.setdefault(values[:index] + values[index + 1 :], said) != said
        for values, said in tried.items()
    )


def _unfit(facts: RouteFacts) -> set[str]:
    unfit = {
        f"roads.{index}.relation"
        for index, road in enumerate(facts.roads)
        if road.road_class in {*URBAN, RoadClass.INTERNAL}
        and road.relation is Relation.CONTROL_ZONE
    }
    if facts.features.get(Feature.OTHER_ROADS) is Answer.YES:
        unfit.add("features.other_roads")
    return unfit
