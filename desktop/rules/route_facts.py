"""What an officer states of an access route: voltage, features, roads; a blank is unknown.

A fact that is not known stands for every value it could have; ``candidates`` lists as many of
them as differ for a rule. A year without a day stands for all days of that year.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

NEVER = "none"


class Answer(StrEnum):
    """Whether something is the case (有 / 无 / 不明)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class RoadClass(StrEnum):
    """Urban roads by CJJ 37, highways by 公路法 Art. 6, and roads that are neither."""

    URBAN_EXPRESSWAY = "urban_expressway"
    ARTERIAL = "arterial"
    SECONDARY = "secondary"
    BRANCH = "branch"
    LANE = "lane"
    MOTORWAY = "motorway"
    NATIONAL = "national"
    PROVINCIAL = "provincial"
    COUNTY = "county"
    TOWNSHIP = "township"
    VILLAGE = "village"
    SPECIAL = "special"
    INTERNAL = "internal"


class Relation(StrEnum):
    """Where the route lies to a road: across it, in its land, in its control zone, outside.

    The land is 公路用地 of a highway and 道路红线 of an urban road; only highways have a
    control zone (建筑控制区).
    """

    CROSSING = "crossing"
    ALONG_INSIDE = "along_inside"
    CONTROL_ZONE = "control_zone"
    OUTSIDE = "outside"


class Feature(StrEnum):
    """What a route may touch; OTHER_ROADS are roads beyond the list of roads."""

    METRO = "metro"
    RAILWAY = "railway"
    RIVER = "river"
    GREEN = "green"
    ANCIENT_TREE = "ancient_tree"
    HERITAGE = "heritage"
    PIPELINE = "pipeline"
    WOODLAND = "woodland"
    FARMLAND = "farmland"
    WATER_SOURCE = "water_source"
    MILITARY = "military"
    AIRPORT = "airport"
    BRIDGE_TUNNEL = "bridge_tunnel"
    OTHER_ROADS = "other_roads"


@dataclass(frozen=True, slots=True)
class Road:
    """A road on the route.

    ``delivered`` and ``overhauled`` are a year or a day ("2012", "2012-05-01"); ``overhauled``
    may be "none" for never. None or blank means unknown.
    """

    name: str
    road_class: RoadClass | None
    relation: Relation | None
    delivered: str | None
    overhauled: str | None

    def __post_init__(self) -> None:
        for text in (self.delivered, "" if self.overhauled == NEVER else self.overhauled):
            if text:
                span(text)


@dataclass(frozen=True, slots=True)
class RouteFacts:
    """All facts of a route; a feature not mentioned is unknown."""

    kilovolts: Decimal | None
    features: Mapping[Feature, Answer]
    roads: tuple[Road, ...]


Value = Answer | RoadClass | Relation | Decimal | date | None
"""The value of a known fact; None is a day that never was."""


def span(text: str) -> tuple[date, date]:
    """Return the first and last day a written year or day may mean; ValueError otherwise."""
    if len(text) == len("2012") and text.isascii() and text.isdecimal():
        return date(int(text), 1, 1), date(int(text), 12, 31)
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError(f"neither a year nor a day: {text}")
    return day, day


def answers(given: Answer | None) -> tuple[Value, ...]:
    """Return the answers a feature may turn out to have."""
    return (Answer.YES, Answer.NO) if given in (None, Answer.UNKNOWN) else (given,)


def voltages(given: Decimal | None, limits: Iterable[Decimal]) -> tuple[Value, ...]:
    """Return the voltages that may differ: one up to each limit and one above all."""
    if given is not None:
        return (given,)
    ordered = sorted(set(limits))
    return (*ordered, ordered[-1] + 1)


def road_classes(given: RoadClass | None) -> tuple[Value, ...]:
    """Return the classes a road may turn out to have."""
    return tuple(RoadClass) if given is None else (given,)


def relations(given: Relation | None) -> tuple[Value, ...]:
    """Return the relations a road may turn out to have."""
    return tuple(Relation) if given is None else (given,)


def delivery_days(given: str | None, marks: Iterable[date]) -> tuple[Value, ...]:
    """Return the delivery days that may differ: the earliest, and each mark not before it."""
    first, last = span(given) if given else (date.min, date.max)
    return (first, *sorted({mark for mark in marks if first < mark <= last}))


def overhaul_days(given: str | None, marks: Iterable[date]) -> tuple[Value, ...]:
    """Return the overhaul days that may differ; None among them means never."""
    if given == NEVER:
        return (None,)
    return delivery_days(given, marks) if given else (None, *delivery_days(None, marks))


def years_before(day: date, years: int) -> date:
    """Return the first day from which on ``years`` years are not over on ``day``.

    民法典 Art. 202: a term in years ends on the same-numbered day, or at the month's end.
    """
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 3, 1)
