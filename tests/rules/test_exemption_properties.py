"""The table-driven exemption rule agrees with every completion of what is unknown."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.exemption import (
    ROUTE_FEATURES,
    Answer,
    Outcome,
    Relation,
    Road,
    RoadClass,
    RouteFacts,
    assess,
)
from tests.rules.books import shipped_exemption
from tests.rules.exemption_reference import completed, expected

TABLE = shipped_exemption()
DAYS = st.dates(date(2021, 1, 1), date(2026, 12, 31))
PAST = st.dates(date(2010, 1, 1), date(2027, 1, 1)).map(date.isoformat)
YEARS = st.integers(2010, 2026).map(str)
NONE = dict.fromkeys(ROUTE_FEATURES, Answer.NO)

roads = st.builds(
    Road,
    name=st.just("某路"),
    road_class=st.sampled_from(RoadClass),
    relation=st.sampled_from(Relation),
    delivered=PAST | YEARS,
    overhauled=PAST | YEARS | st.just("none"),
)
touched = st.dictionaries(
    st.sampled_from(ROUTE_FEATURES), st.sampled_from([Answer.YES, Answer.NO]), max_size=2
)
voltages = st.sampled_from([Decimal("0.4"), Decimal(10), Decimal("20.0"), Decimal("20.1")])
known = st.builds(
    lambda kv, features, listed: RouteFacts(kv, {**NONE, **features}, tuple(listed)),
    voltages,
    touched,
    st.lists(roads, max_size=2),
)


@st.composite
def partly_known(draw: st.DrawFn) -> RouteFacts:
    """Facts of which up to three are blank."""
    facts = draw(known)
    paths = ["kilovolts", *(f"features.{f}" for f in ROUTE_FEATURES)]
    fields = ("road_class", "relation", "delivered", "overhauled")
    on_roads = [f"roads.{i}.{name}" for i in range(len(facts.roads)) for name in fields]
    blank = draw(st.lists(st.sampled_from(paths), max_size=1))
    blank += draw(st.lists(st.sampled_from(on_roads), max_size=2)) if on_roads else []
    return completed(
        facts, {p: Answer.UNKNOWN if p.startswith("features") else None for p in blank}
    )


@settings(max_examples=80, deadline=None)
@given(facts=partly_known(), as_of=DAYS)
def test_the_verdict_is_that_of_all_completions(facts: RouteFacts, as_of: date) -> None:
    said, wanted = assess(facts, as_of, TABLE), expected(facts, as_of)

    assert said.outcome is wanted.outcome
    assert frozenset(said.questions) == wanted.questions
    assert frozenset(said.referrals) == wanted.referrals


@settings(max_examples=100, deadline=None)
@given(facts=partly_known(), as_of=DAYS, data=st.data())
def test_an_answer_never_turns_an_exemption_around(
    facts: RouteFacts, as_of: date, data: st.DataObject
) -> None:
    said = assess(facts, as_of, TABLE)
    complete = data.draw(known.filter(lambda k: len(k.roads) == len(facts.roads)))
    filled = RouteFacts(
        facts.kilovolts or complete.kilovolts,
        {f: complete.features[f] if a is Answer.UNKNOWN else a for f, a in facts.features.items()},
        tuple(
            replace(
                road,
                road_class=road.road_class or other.road_class,
                relation=road.relation or other.relation,
                delivered=road.delivered or other.delivered,
                overhauled=road.overhauled or other.overhauled,
            )
            for road, other in zip(facts.roads, complete.roads, strict=True)
        ),
    )

    if said.outcome is not Outcome.UNDETERMINED:
        assert assess(filled, as_of, TABLE).outcome is said.outcome


@pytest.mark.parametrize("path", ["roads.0.road_class", "roads.0.relation", "roads.0.delivered"])
def test_a_wholly_unknown_road_is_never_exempt(path: str) -> None:
    blank = Road("", None, None, None, None)

    said = assess(RouteFacts(Decimal(10), NONE, (blank,)), date(2026, 9, 18), TABLE)

    assert said.outcome is Outcome.UNDETERMINED
    assert path in said.questions
