"""What an officer states of an access route: voltage, features, roads; a blank is unknown.

A fact that is not known stands for every value it could have, a year without a day for all days
of that year.
"""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

from desktop.plain_class import dataclass
from desktop.rules.cells import span
from desktop.rules.table import NONE

NEVER = NONE


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
    """What a route may touch; OTHER_ROADS are roads beyond the list of roads.

    RENEWAL_AREA (城市更新范围) tells who has to sign and nothing of the exemption.
    """

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
    RENEWAL_AREA = "renewal_area"


ROUTE_FEATURES = tuple(f for f in Feature if f is not Feature.RENEWAL_AREA)
"""The features the exemption rule looks at."""


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
