"""The exemption rule: what the sources say, the traps, and what holds for all facts."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.rules.cells import written
from desktop.rules.exemption import (
    ROUTE_FEATURES,
    Answer,
    Effect,
    Feature,
    Outcome,
    Relation,
    Road,
    RoadClass,
    RouteFacts,
    Verdict,
    assess,
    limit_kv,
)
from desktop.rules.parameters import NoParameter
from tests.rules.books import shipped_exemption

TABLE = shipped_exemption()
TODAY = date(2026, 9, 18)
NONE = dict.fromkeys(ROUTE_FEATURES, Answer.NO)
OLD_ROAD = Road("某路", RoadClass.BRANCH, Relation.CROSSING, "2012", "2018")


def facts(
    *roads: Road,
    kilovolts: str | None = "10",
    **features: Answer,
) -> RouteFacts:
    named = {Feature(name): given for name, given in features.items()}
    voltage = None if kilovolts is None else Decimal(kilovolts)
    return RouteFacts(voltage, {**NONE, **named}, roads)


def verdict(given: RouteFacts, on: date = TODAY) -> Verdict:
    return assess(given, on, TABLE)


def road(
    road_class: RoadClass | None,
    relation: Relation | None = Relation.CROSSING,
    delivered: str | None = "2012",
    overhauled: str | None = "none",
) -> Road:
    return Road("某路", road_class, relation, delivered, overhauled)


DAY_CASES = [
    pytest.param(
        facts(road(RoadClass.BRANCH, Relation.ALONG_INSIDE, overhauled="2018")),
        date(2026, 9, 18),
        Outcome.EXEMPT,
        (),
        id="1: a branch road, open cut",
    ),
    pytest.param(
        facts(road(RoadClass.ARTERIAL, overhauled="2018")),
        date(2026, 9, 24),
        Outcome.NEEDS_APPROVAL,
        (),
        id="2: pipe-jacked under an arterial road still crosses",
    ),
    pytest.param(
        facts(road(None, overhauled="2018")),
        date(2026, 2, 13),
        Outcome.UNDETERMINED,
        ("roads.0.road_class",),
        id="3: class unknown, asks for that and nothing else",
    ),
    pytest.param(
        facts(road(RoadClass.PROVINCIAL, None), kilovolts="20"),
        date(2026, 10, 9),
        Outcome.UNDETERMINED,
        ("roads.0.relation",),
        id="4: beside a provincial road, zone unknown",
    ),
    pytest.param(
        facts(road(RoadClass.PROVINCIAL, Relation.ALONG_INSIDE), kilovolts="20"),
        date(2026, 10, 9),
        Outcome.NEEDS_APPROVAL,
        (),
        id="4: inside the highway's land",
    ),
    pytest.param(
        facts(road(RoadClass.PROVINCIAL, Relation.CONTROL_ZONE), kilovolts="20"),
        date(2026, 10, 9),
        Outcome.NEEDS_APPROVAL,
        (),
        id="4: inside the control zone",
    ),
    pytest.param(
        facts(road(RoadClass.PROVINCIAL, Relation.OUTSIDE), kilovolts="20"),
        date(2026, 10, 9),
        Outcome.EXEMPT,
        (),
        id="4: outside",
    ),
    pytest.param(
        facts(road(RoadClass.COUNTY)),
        date(2026, 4, 30),
        Outcome.EXEMPT,
        (),
        id="5: a county road crossed",
    ),
    pytest.param(
        facts(metro=Answer.YES),
        date(2026, 9, 21),
        Outcome.UNDETERMINED,
        (),
        id="6: in the metro protection zone, for the metro to say",
    ),
    pytest.param(
        facts(kilovolts="110"),
        date(2026, 11, 19),
        Outcome.NOT_COVERED,
        (),
        id="7: 110 kV",
    ),
]


@pytest.mark.parametrize(("given", "on", "outcome", "questions"), DAY_CASES)
def test_a_day_at_the_office(
    given: RouteFacts, on: date, outcome: Outcome, questions: tuple[str, ...]
) -> None:
    said = verdict(given, on)

    assert (said.outcome, said.questions) == (outcome, questions)


@pytest.mark.parametrize(
    ("kilovolts", "outcome"),
    [
        ("0.4", Outcome.EXEMPT),
        ("20", Outcome.EXEMPT),
        ("20.0", Outcome.EXEMPT),
        ("20.1", Outcome.NOT_COVERED),
        ("35", Outcome.NOT_COVERED),
    ],
)
def test_twenty_kilovolts_are_included(kilovolts: str, outcome: Outcome) -> None:
    assert verdict(facts(kilovolts=kilovolts)).outcome is outcome
    assert limit_kv(TABLE.at(TODAY)) == 20


def test_an_unknown_voltage_is_asked_for() -> None:
    assert verdict(facts(kilovolts=None)).questions == ("kilovolts",)


C, A, Z, X = Relation.CROSSING, Relation.ALONG_INSIDE, Relation.CONTROL_ZONE, Relation.OUTSIDE
NEEDS, EXEMPT, OPEN = Outcome.NEEDS_APPROVAL, Outcome.EXEMPT, Outcome.UNDETERMINED


@pytest.mark.parametrize(
    ("road_class", "by_relation"),
    [
        (RoadClass.URBAN_EXPRESSWAY, {C: NEEDS, A: NEEDS, Z: OPEN, X: EXEMPT}),
        (RoadClass.ARTERIAL, {C: NEEDS, A: NEEDS, Z: OPEN, X: EXEMPT}),
        (RoadClass.SECONDARY, {C: EXEMPT, A: EXEMPT, Z: OPEN, X: EXEMPT}),
        (RoadClass.BRANCH, {C: EXEMPT, A: EXEMPT, Z: OPEN, X: EXEMPT}),
        (RoadClass.LANE, {C: EXEMPT, A: EXEMPT, Z: OPEN, X: EXEMPT}),
        (RoadClass.INTERNAL, {C: EXEMPT, A: EXEMPT, Z: OPEN, X: EXEMPT}),
        (RoadClass.MOTORWAY, {C: NEEDS, A: NEEDS, Z: NEEDS, X: EXEMPT}),
        (RoadClass.NATIONAL, {C: NEEDS, A: NEEDS, Z: NEEDS, X: EXEMPT}),
        (RoadClass.PROVINCIAL, {C: NEEDS, A: NEEDS, Z: NEEDS, X: EXEMPT}),
        (RoadClass.COUNTY, {C: EXEMPT, A: EXEMPT, Z: EXEMPT, X: EXEMPT}),
        (RoadClass.TOWNSHIP, {C: EXEMPT, A: EXEMPT, Z: EXEMPT, X: EXEMPT}),
        (RoadClass.VILLAGE, {C: EXEMPT, A: EXEMPT, Z: EXEMPT, X: EXEMPT}),
        (RoadClass.SPECIAL, {C: OPEN, A: OPEN, Z: OPEN, X: EXEMPT}),
    ],
)
def test_a_road_counts_by_class_and_relation(
    road_class: RoadClass, by_relation: dict[Relation, Outcome]
) -> None:
    found = {r: verdict(facts(road(road_class, r))).outcome for r in Relation}

    assert found == by_relation


def test_an_urban_road_has_no_control_zone_so_the_relation_is_asked_anew() -> None:
    said = verdict(facts(road(RoadClass.ARTERIAL, Relation.CONTROL_ZONE)))

    assert said.questions == ("roads.0.relation",)


@pytest.mark.parametrize(
    ("feature", "effect"),
    [
        (Feature.METRO, Effect.REFER),
        (Feature.RAILWAY, Effect.REFER),
        (Feature.RIVER, Effect.REFER),
        (Feature.GREEN, Effect.REFER),
        (Feature.ANCIENT_TREE, Effect.NEEDS_APPROVAL),
        (Feature.HERITAGE, Effect.NEEDS_APPROVAL),
        (Feature.PIPELINE, Effect.REFER),
        (Feature.WOODLAND, Effect.REFER),
        (Feature.FARMLAND, Effect.REFER),
        (Feature.WATER_SOURCE, Effect.REFER),
        (Feature.MILITARY, Effect.REFER),
        (Feature.AIRPORT, Effect.REFER),
        (Feature.BRIDGE_TUNNEL, Effect.NEEDS_APPROVAL),
    ],
)
def test_a_feature_defeats_the_exemption(feature: Feature, effect: Effect) -> None:
    said = verdict(facts(**{feature.value: Answer.YES}))
    refers = effect is Effect.REFER

    assert said.outcome is (OPEN if refers else NEEDS)
    assert said.referrals == ((feature.value,) if refers else ())
    assert bool(TABLE.at(TODAY).row(feature.value).refer_to) == refers


@pytest.mark.parametrize("feature", ROUTE_FEATURES)
@pytest.mark.parametrize("given", [Answer.UNKNOWN, None])
def test_a_feature_left_blank_is_asked_for(feature: Feature, given: Answer | None) -> None:
    features = (
        {**NONE, feature: given} if given else {f: NONE[f] for f in ROUTE_FEATURES if f != feature}
    )
    said = assess(RouteFacts(Decimal(10), features, ()), TODAY, TABLE)

    assert said.outcome is Outcome.UNDETERMINED
    assert said.questions == (f"features.{feature}",)


def test_a_list_of_roads_that_is_not_complete_is_asked_for() -> None:
    said = verdict(facts(OLD_ROAD, other_roads=Answer.YES))

    assert said.outcome is Outcome.UNDETERMINED
    assert said.questions == ("features.other_roads",)
    assert said.referrals == ()


def test_nothing_is_asked_where_approval_is_needed_anyway() -> None:
    given = RouteFacts(Decimal(10), {}, (road(RoadClass.ARTERIAL), road(None, None, None, None)))
    said = assess(given, TODAY, TABLE)

    assert (said.outcome, said.questions) == (Outcome.NEEDS_APPROVAL, ())


def test_only_the_voltage_is_asked_where_the_route_needs_approval_anyway() -> None:
    crossing = road(RoadClass.ARTERIAL)
    said = verdict(facts(crossing, kilovolts=None, heritage=Answer.UNKNOWN))

    assert said.outcome is Outcome.UNDETERMINED
    assert said.questions == ("kilovolts",)


def test_a_referral_does_not_hide_another_one_still_unknown() -> None:
    said = verdict(facts(railway=Answer.YES, metro=Answer.UNKNOWN))

    assert said.outcome is Outcome.UNDETERMINED
    assert said.questions == ("features.metro",)
    assert said.referrals == ("railway",)


def test_two_unknowns_that_settle_it_only_together_are_both_asked_for() -> None:
    said = verdict(facts(road(None, None)))

    assert said.questions == ("roads.0.road_class", "roads.0.relation")


def test_an_age_is_asked_for_only_where_it_can_matter() -> None:
    highway = verdict(facts(road(RoadClass.COUNTY, delivered=None, overhauled=None)))
    outside = verdict(facts(road(RoadClass.BRANCH, X, delivered=None, overhauled=None)))
    inside = verdict(facts(road(RoadClass.BRANCH, A, delivered=None, overhauled=None)))

    assert highway.outcome is outside.outcome is Outcome.EXEMPT
    assert inside.questions == ("roads.0.delivered", "roads.0.overhauled")


@pytest.mark.parametrize(
    ("delivered", "on", "outcome"),
    [
        pytest.param("2021-09-18", date(2026, 9, 18), NEEDS, id="five years end today"),
        pytest.param("2021-09-17", date(2026, 9, 18), EXEMPT, id="five years ended yesterday"),
        pytest.param("2020", date(2026, 1, 1), EXEMPT, id="the last day of 2020 is over"),
        pytest.param("2020", date(2025, 12, 31), OPEN, id="some of 2020 is over, some is not"),
        pytest.param("2020", date(2026, 6, 1), EXEMPT, id="all of 2020 is over"),
        pytest.param("2021", date(2026, 9, 18), OPEN, id="2021: asks for the day"),
        pytest.param("2021", date(2026, 1, 1), NEEDS, id="no day of 2021 is five years ago"),
        pytest.param("2021", date(2026, 1, 2), OPEN, id="its first day is"),
        pytest.param("2022", date(2026, 9, 18), NEEDS, id="all of 2022 is within five years"),
        pytest.param("2030", date(2026, 9, 18), NEEDS, id="not delivered yet"),
        pytest.param("2020-02-29", date(2025, 2, 28), NEEDS, id="a leap day ends in February"),
        pytest.param("2020-02-29", date(2025, 3, 1), EXEMPT, id="and is over in March"),
        pytest.param("2023-03-01", date(2028, 2, 29), NEEDS, id="on a leap day, March is not"),
        pytest.param("2023-02-28", date(2028, 2, 29), EXEMPT, id="on a leap day, February is"),
    ],
)
def test_a_new_road_is_not_dug_for_five_years(delivered: str, on: date, outcome: Outcome) -> None:
    said = verdict(facts(road(RoadClass.BRANCH, A, delivered=delivered)), on)
    within = {NEEDS: (), EXEMPT: (), OPEN: ("roads.0.delivered",)}

    assert said.outcome is outcome
    assert said.questions == within[outcome]


@pytest.mark.parametrize(
    ("overhauled", "on", "outcome"),
    [
        pytest.param("2023-09-18", date(2026, 9, 18), NEEDS, id="three years end today"),
        pytest.param("2023-09-17", date(2026, 9, 18), EXEMPT, id="three years ended yesterday"),
        pytest.param("2023", date(2026, 9, 18), OPEN, id="2023: asks for the day"),
        pytest.param("2018", date(2026, 9, 18), EXEMPT, id="long ago"),
        pytest.param("none", date(2026, 9, 18), EXEMPT, id="never"),
        pytest.param(None, date(2026, 9, 18), OPEN, id="unknown"),
        pytest.param("", date(2026, 9, 18), OPEN, id="blank"),
    ],
)
def test_an_overhauled_road_is_not_dug_for_three_years(
    overhauled: str | None, on: date, outcome: Outcome
) -> None:
    said = verdict(facts(road(RoadClass.BRANCH, A, overhauled=overhauled)), on)

    assert said.outcome is outcome
    assert said.questions == (("roads.0.overhauled",) if outcome is OPEN else ())


@pytest.mark.parametrize("text", ["二〇一二", "12", "2012-5-1", "20120501", "2012-02-30", "none"])
def test_a_date_that_is_none_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        road(RoadClass.BRANCH, delivered=text)


def test_the_rule_does_not_reach_back_before_its_day() -> None:
    with pytest.raises(NoParameter, match="exemption"):
        verdict(facts(), date(2020, 12, 31))


def test_each_row_says_what_it_looked_at_and_on_which_ground() -> None:
    said = verdict(facts(OLD_ROAD, replace(OLD_ROAD, road_class=None)))
    arterial = [row for row in said.rows if row.row.id == "arterial"]

    assert [row.result for row in arterial] == [False, None]
    assert arterial[1].paths == ("roads.1.road_class", "roads.1.relation")
    stated = said.decision.facts
    assert [stated[path] for path in arterial[1].paths] == [None, "crossing"]
    looked_at = {row.row.id: row.paths for row in said.rows}
    assert looked_at["voltage"] == ("kilovolts",)
    assert looked_at["metro"] == ("features.metro",)
    assert (written(stated["kilovolts"]), written(stated["features.metro"])) == ("10", "no")
    unsaid = verdict(facts(metro=Answer.UNKNOWN))
    assert written(unsaid.decision.facts["features.metro"]) == "unknown"
    assert all(r.row.basis and r.row.source and r.row.title for r in said.rows)
    assert len(said.rows) == 15 + 2 * 6
    assert said.rules_digest == TABLE.at(TODAY).digest


def test_a_row_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        TABLE.at(TODAY).row("nonesuch")
