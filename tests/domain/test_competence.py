"""Which level decides on a work, and which bureaus have to sign it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.case import Case, Delegation
from desktop.domain.competence import delegation_findings, signing_bureaus
from desktop.domain.intake import AcceptMatter
from desktop.domain.values import Bureau
from desktop.domain.verdict import StateFacts
from desktop.rules.exemption import Answer, Feature, Relation, Road, RoadClass, RouteFacts
from tests.domain.desk import CASE, TRANSMISSION, WAIVER, Desk, delegated, new_desk, opening

TODAY = date(2026, 11, 19)
NONE = dict.fromkeys(Feature, Answer.NO)
GIVEN = Delegation("示范下放〔2026〕1号", "110千伏输变电工程", date(2026, 1, 1), date(2026, 12, 31))
DESK = delegated()


def case_of(kilovolts: str, farmland: Answer, delegation: Delegation | None) -> Case:
    case = DESK.case
    form = case.form
    form = replace(
        form,
        demand=replace(form.demand, kilovolts=Decimal(kilovolts)),
        facts=replace(form.facts, features={**NONE, Feature.FARMLAND: farmland}),
    )
    matters = (
        replace(m, delegation=delegation) if m.kind is TRANSMISSION else m for m in case.matters
    )
    return replace(case, form=form, matters=tuple(matters))


@pytest.mark.parametrize(
    ("kilovolts", "farmland", "delegation", "rules"),
    [
        pytest.param("10", Answer.UNKNOWN, None, [], id="access work"),
        pytest.param("20", Answer.YES, None, [], id="up to the limit land does not matter"),
        pytest.param("110", Answer.NO, GIVEN, [], id="within the delegation"),
        pytest.param("110", Answer.NO, None, ["letter_without_delegation"], id="no instrument"),
        pytest.param(
            "110",
            Answer.NO,
            replace(GIVEN, until=date(2026, 11, 18)),
            ["delegation_not_in_force"],
            id="ended yesterday",
        ),
        pytest.param("110", Answer.NO, replace(GIVEN, until=TODAY), [], id="ends today"),
        pytest.param(
            "110",
            Answer.NO,
            replace(GIVEN, since=date(2026, 11, 20)),
            ["delegation_not_in_force"],
            id="begins tomorrow",
        ),
        pytest.param("110", Answer.YES, GIVEN, ["level_higher"], id="permanent farmland"),
        pytest.param("110", Answer.UNKNOWN, GIVEN, ["level_unknown"], id="land unknown"),
        pytest.param("500", Answer.UNKNOWN, GIVEN, ["level_higher"], id="500 kV"),
    ],
)
def test_a_letter_stays_within_the_delegation(
    kilovolts: str, farmland: Answer, delegation: Delegation | None, rules: list[str]
) -> None:
    case = case_of(kilovolts, farmland, delegation)

    found = delegation_findings(case, DESK.context("lianghui"))

    assert [f.rule for f in found] == rules


def bureaus(*roads: Road, **features: Answer) -> tuple[Bureau, ...]:
    named = {**NONE, **{Feature(name): given for name, given in features.items()}}
    facts = RouteFacts(Decimal(10), named, roads)
    context = DESK.context("lianghui")
    office = replace(context.office, required_bureaus=(Bureau.PLANNING,))
    return signing_bureaus(facts, TODAY, replace(context, office=office))


def test_what_a_route_touches_adds_its_bureau() -> None:
    road = Road("某路", RoadClass.BRANCH, Relation.CROSSING, "2012", "none")

    assert Bureau.HOUSING not in bureaus()
    assert Bureau.HOUSING in bureaus(road)
    assert Bureau.HOUSING in bureaus(green=Answer.YES)
    assert Bureau.HOUSING not in bureaus(replace(road, relation=Relation.OUTSIDE))


def test_the_bureaus_the_office_always_asks_stay() -> None:
    assert Bureau.PLANNING in bureaus()


def test_where_a_fact_is_unknown_its_bureau_is_asked_too() -> None:
    unknown = Road("某路", None, Relation.CROSSING, "2012", "none")

    assert Bureau.HOUSING in bureaus(unknown)
    assert Bureau.URBAN_RENEWAL in bureaus(renewal_area=Answer.UNKNOWN)


def test_the_renewal_bureau_signs_in_its_area_alone() -> None:
    assert Bureau.URBAN_RENEWAL in bureaus(renewal_area=Answer.YES)
    assert Bureau.URBAN_RENEWAL not in bureaus()


def land_unknown() -> Desk:
    """Return case 7 taken in before anybody looked into what its route touches."""
    form = opening(7).form
    form = replace(form, facts=replace(form.facts, features={}))
    desk = new_desk().at("2026-11-19T10:00")
    desk.do("lianghui", opening(7, form=form))
    desk.do("lianghui", AcceptMatter(case_id=CASE, matter=TRANSMISSION, delegation=GIVEN))
    return desk


def test_above_the_limit_the_land_can_be_stated_so_that_the_level_is_known() -> None:
    desk = land_unknown()
    context = desk.context("huangzhenbang")
    assert [f.rule for f in delegation_findings(desk.case, context)] == ["level_unknown"]

    answers = (("features.farmland", "no"),)
    events = desk.do("lianghui", StateFacts(case_id=CASE, answers=answers, source="规划图层"))

    assert len(events) == 1
    assert not list(delegation_findings(desk.case, context))


def test_facts_above_the_limit_want_the_matter_that_can_be_taken_in_there() -> None:
    desk = new_desk().at("2026-11-19T10:00")
    desk.do("lianghui", opening(7, matters=(WAIVER,)))
    stating = StateFacts(case_id=CASE, answers=(("features.farmland", "no"),), source="规划图层")

    assert desk.no("lianghui", stating) == {("matter_missing", "")}
    assert "输变电工程核准" in desk.words("lianghui", stating)
