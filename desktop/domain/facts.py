"""Answer a question of the exemption rule: put one value at one fact path."""

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from desktop.rules.cells import span
from desktop.rules.exemption import Answer, Feature, Relation, Road, RoadClass, RouteFacts

Choice = TypeVar("Choice", bound=StrEnum)


class BadAnswer(ValueError):
    """A path that is no fact, or a value outside its domain; ``allowed`` says what fits."""

    def __init__(self, allowed: str) -> None:
        super().__init__(allowed)
        self.allowed = allowed


def answer(facts: RouteFacts, path: str, value: str) -> RouteFacts:
    """Return the facts with ``value`` at ``path``, such as ``roads.0.road_class``."""
    match path.split("."):
        case ["kilovolts"]:
            return replace(facts, kilovolts=_decimal(value))
        case ["features", name]:
            features = {**facts.features, _choice(Feature, name): _choice(Answer, value)}
            return replace(facts, features=features)
        case ["roads", number, field]:
            return replace(facts, roads=_with_road(facts.roads, number, field, value))
        case _:
            raise BadAnswer("kilovolts, features.*, roads.*")


def _with_road(roads: tuple[Road, ...], number: str, field: str, value: str) -> tuple[Road, ...]:
    if not number.isdecimal() or int(number) > len(roads):
        raise BadAnswer(f"roads.0 - roads.{len(roads)}")
    index = int(number)
    old = roads[index] if index < len(roads) else Road("", None, None, None, None)
    return (*roads[:index], _changed(old, field, value), *roads[index + 1 :])


def _changed(road: Road, field: str, value: str) -> Road:
    match field:
        case "name":
            return replace(road, name=value)
        case "road_class":
            return replace(road, road_class=_choice(RoadClass, value))
        case "relation":
            return replace(road, relation=_choice(Relation, value))
        case "delivered":
            return replace(road, delivered=_year_or_day(value))
        case "overhauled":
            return replace(road, overhauled=value if value == "none" else _year_or_day(value))
        case _:
            raise BadAnswer("name, road_class, relation, delivered, overhauled")


def _choice(choices: type[Choice], value: str) -> Choice:
    try:
        return choices(value)
    except ValueError:
        raise BadAnswer(", ".join(choices)) from None


def _decimal(value: str) -> Decimal:
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise BadAnswer("0.22 - 1000") from None
    if not (number.is_finite() and number > 0):
        raise BadAnswer("0.22 - 1000")
    return number


def _year_or_day(value: str) -> str:
    try:
        span(value)
    except ValueError:
        raise BadAnswer("2012, 2012-05-01") from None
    return value
