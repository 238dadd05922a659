"""The conditions of a row explain its result, whatever is known or unknown."""

from datetime import date

from hypothesis import given, settings

from desktop.rules.condition_truths import truths
from desktop.rules.exemption import RouteFacts, assess
from tests.rules.books import shipped_exemption
from tests.rules.test_exemption_properties import partly_known

TABLE = shipped_exemption()
ON = date(2026, 9, 18)


@settings(max_examples=60)
@given(partly_known())
def test_a_row_holds_where_all_its_conditions_do(facts: RouteFacts) -> None:
    for result in assess(facts, ON, TABLE).rows:
        place = result.value[0][0].split(".")
        road = facts.roads[int(place[1])] if place[0] == "roads" else None
        found = truths(TABLE.row(result.rule_id), facts, road, ON)

        expected = False if False in found else None if None in found else True
        assert result.result is expected, (result, found)
