"""Each condition of a row by itself: true, false, or open as long as its fact is unknown.

A row holds where all its conditions are true and fails where one is false, since each looks at
a fact of its own; so the conditions explain the row's result.
"""

from datetime import date

from desktop.rules.exemption_table import FEATURES, Condition, Operator, Row
from desktop.rules.route_facts import (
    Feature,
    Road,
    RouteFacts,
    Value,
    answers,
    delivery_days,
    overhaul_days,
    relations,
    road_classes,
    voltages,
)


def truths(row: Row, facts: RouteFacts, road: Road | None, as_of: date) -> tuple[bool | None, ...]:
    """Return what each condition of the row is, of the route or of one of its roads."""
    return tuple(_truth(condition, facts, road, as_of) for condition in row.when)


def _truth(condition: Condition, facts: RouteFacts, road: Road | None, as_of: date) -> bool | None:
    found = {condition.holds(value, as_of) for value in _values(condition, facts, road, as_of)}
    return found.pop() if len(found) == 1 else None


def _values(
    condition: Condition, facts: RouteFacts, road: Road | None, as_of: date
) -> tuple[Value, ...]:
    """Return every value of the condition's fact between which the condition may tell."""
    if road is not None:
        return _of_road(condition, road, as_of)
    if condition.fact.startswith(FEATURES):
        return answers(facts.features.get(Feature(condition.fact.removeprefix(FEATURES))))
    return voltages(facts.kilovolts, [condition.number])


def _of_road(condition: Condition, road: Road, as_of: date) -> tuple[Value, ...]:
    is_dated = condition.operator is Operator.WITHIN_YEARS
    marks = [condition.mark(as_of)] if is_dated else []
    match condition.fact:
        case "road_class":
            return road_classes(road.road_class)
        case "relation":
            return relations(road.relation)
        case "delivered":
            return delivery_days(road.delivered, marks)
        case _:
            return overhaul_days(road.overhauled, marks)
