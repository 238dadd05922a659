"""The conditions of a row explain its result, whatever is known or unknown."""

from datetime import date

from hypothesis import given, settings

from desktop.rules.exemption import RouteFacts, assess
from tests.rules.books import shipped_exemption
from tests.rules.test_exemption_properties import partly_known

ON = date(2026, 9, 18)


@settings(max_examples=60)
@given(partly_known())
def test_a_row_holds_where_all_its_conditions_do(facts: RouteFacts) -> None:
    for trace in assess(facts, ON, shipped_exemption()).rows:
        expected = False if False in trace.truths else None if None in trace.truths else True
        assert len(trace.truths) == len(trace.row.when)
        assert trace.result is expected, trace
