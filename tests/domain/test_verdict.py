"""The verdict of a case: facts stated, what is left to a person settled, exempt works filed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.approval import DecideStep
from desktop.domain.case import MatterOutcome, Opinion
from desktop.domain.clocks import matter_due
from desktop.domain.intake import AcceptMatter
from desktop.domain.outdated import as_it_stands
from desktop.domain.values import Bureau
from desktop.domain.verdict import FactsStated, FileExemption, SettleVerdict, StateFacts
from desktop.rules.exemption import Answer, Feature, Outcome
from tests.domain.desk import CASE, WORKS, Desk, Reasons, new_desk, opened, opening

FILE = FileExemption(case_id=CASE)


def stating(*answers: tuple[str, str], source: str = "市政台账") -> StateFacts:
    return StateFacts(case_id=CASE, answers=answers, source=source)


def settling(outcome: Outcome, reason: str = "现场核实") -> SettleVerdict:
    return SettleVerdict(case_id=CASE, outcome=outcome, reason=reason)


def undetermined() -> Desk:
    """Return case 3, whose road has no class yet."""
    return opened(3, "2026-02-13T16:55", WORKS)


def referred() -> Desk:
    """Return a case in the metro's protection zone, which the law leaves to a person."""
    return opened(6, "2026-09-21T10:00", WORKS)


def effective(desk: Desk) -> Outcome:
    verdict = desk.matter().verdict
    assert verdict is not None
    return verdict.effective


def test_facts_stated_before_acceptance_are_judged_at_acceptance() -> None:
    desk = opened(3, "2026-02-13T16:55")

    desk.do("lianghui", stating(("roads.0.road_class", "branch")))

    assert desk.matter().verdict is None
    assert desk.case.form.facts.roads[0].road_class == "branch"


def test_a_further_road_and_a_feature_can_be_stated() -> None:
    desk = opened(3, "2026-02-13T16:55")

    desk.do("lianghui", stating(("roads.1.name", "园区二路"), ("features.metro", "unknown")))

    assert [r.name for r in desk.case.form.facts.roads] == ["园区一路", "园区二路"]
    assert desk.case.form.facts.features[Feature.METRO] is Answer.UNKNOWN


def test_the_verdict_is_of_the_day_of_acceptance() -> None:
    desk = undetermined().at("2026-02-24T09:00")

    desk.do("zhoumin", stating(("roads.0.road_class", "branch")))

    verdict = desk.matter().verdict
    assert verdict is not None
    assert verdict.assessed_on == date(2026, 2, 13)
    assert verdict.outcome is Outcome.EXEMPT


def test_an_exemption_that_falls_opens_the_steps() -> None:
    desk = opened(1, "2026-09-18T15:10", WORKS)

    desk.do("zhoumin", stating(("roads.0.road_class", "arterial")))

    assert tuple(s.bureau for s in desk.matter().steps) == desk.office.required_bureaus
    assert desk.due() == date(2026, 9, 21)
    assert desk.no("lianghui", FILE) == {("not_exempt", "")}


def test_opinions_already_given_stay_when_facts_are_stated_again() -> None:
    desk = undetermined()
    agree = DecideStep(case_id=CASE, matter=WORKS, bureau=Bureau.HOUSING, opinion=Opinion.APPROVE)
    desk.do("liguodong", agree)

    desk.do("zhoumin", stating(("roads.0.road_class", "arterial")))

    assert desk.step(Bureau.HOUSING).opinion is Opinion.APPROVE


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (stating(source=""), {("text_missing", "source"), ("answers_missing", "answers")}),
        (stating(("roads.0.road_class", "avenue")), {("answer_unfit", "roads.0.road_class")}),
        (stating(("roads.5.name", "路")), {("answer_unfit", "roads.5.name")}),
        (stating(("roads.0.length", "3")), {("answer_unfit", "roads.0.length")}),
        (stating(("roads.0.delivered", "20120501")), {("answer_unfit", "roads.0.delivered")}),
        (stating(("roads.0.delivered", "none")), {("answer_unfit", "roads.0.delivered")}),
        (stating(("roads.0.overhauled", "2O18")), {("answer_unfit", "roads.0.overhauled")}),
        (stating(("features.metro", "maybe")), {("answer_unfit", "features.metro")}),
        (stating(("features.moon", "no")), {("answer_unfit", "features.moon")}),
        (stating(("weather", "fine")), {("answer_unfit", "weather")}),
        (stating(("kilovolts", "NaN")), {("answer_unfit", "kilovolts")}),
        (stating(("kilovolts", "ten")), {("answer_unfit", "kilovolts")}),
        (stating(("kilovolts", "-10")), {("answer_unfit", "kilovolts")}),
        (stating(("kilovolts", "20")), {("voltage_differs", "facts.kilovolts")}),
    ],
)
def test_facts_that_do_not_fit_are_refused(command: StateFacts, reasons: Reasons) -> None:
    assert undetermined().no("zhoumin", command) == reasons


def test_the_same_voltage_may_be_stated() -> None:
    desk = undetermined()

    desk.do("zhoumin", stating(("kilovolts", "10.0")))

    assert desk.case.form.facts.kilovolts == Decimal(10)


def test_a_person_settles_what_the_rule_refers_to_a_person() -> None:
    desk = referred()
    verdict = desk.matter().verdict
    assert verdict is not None
    assert (verdict.outcome, verdict.questions) == (Outcome.UNDETERMINED, ())
    assert verdict.referrals

    desk.do("zhoumin", settling(Outcome.EXEMPT))

    assert effective(desk) is Outcome.EXEMPT
    assert desk.due() is None
    desk.do("lianghui", FILE)
    assert desk.matter().outcome is MatterOutcome.FILED


def test_what_nobody_has_stated_is_not_settled_as_exempt() -> None:
    desk = undetermined()

    assert desk.no("zhoumin", settling(Outcome.EXEMPT)) == {("facts_still_missing", "")}
    assert "第1条道路的等级" in desk.words("zhoumin", settling(Outcome.EXEMPT))

    desk.do("zhoumin", settling(Outcome.NEEDS_APPROVAL))

    assert effective(desk) is Outcome.NEEDS_APPROVAL


def test_facts_stated_later_overrule_the_person() -> None:
    desk = undetermined()
    desk.do("zhoumin", settling(Outcome.NEEDS_APPROVAL))

    desk.do("zhoumin", stating(("roads.0.road_class", "branch")))

    assert effective(desk) is Outcome.EXEMPT


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (settling(Outcome.EXEMPT, reason=""), {("text_missing", "reason")}),
        (settling(Outcome.UNDETERMINED), {("settle_either", "outcome")}),
        (settling(Outcome.NOT_COVERED), {("settle_either", "outcome")}),
    ],
)
def test_settling_is_reasoned_and_one_of_two(command: SettleVerdict, reasons: Reasons) -> None:
    assert referred().no("zhoumin", command) == reasons


def test_nothing_is_settled_where_the_rule_is_clear() -> None:
    desk = opened(1, "2026-09-18T15:10", WORKS)

    assert desk.no("zhoumin", settling(Outcome.EXEMPT)) == {("nothing_to_settle", "")}


def test_nothing_is_settled_before_acceptance() -> None:
    desk = opened(1, "2026-09-18T15:10")

    assert desk.no("zhoumin", settling(Outcome.EXEMPT)) == {("not_accepted", "")}


def test_only_accepted_exempt_works_are_filed() -> None:
    assert opened(1, "2026-09-18T15:10").no("lianghui", FILE) == {("not_accepted", "")}
    assert undetermined().no("lianghui", FILE) == {("not_exempt", "")}
    desk = opened(7, "2026-11-19T10:00")
    assert desk.no("lianghui", FILE) == {("matter_missing", "")}


def test_a_filed_work_is_closed_for_every_act_of_the_verdict() -> None:
    desk = opened(1, "2026-09-18T15:10", WORKS)
    desk.do("lianghui", FILE)

    assert desk.no("lianghui", FILE) == {("matter_closed", "")}
    assert ("matter_closed", "") in desk.no("zhoumin", settling(Outcome.EXEMPT))
    assert desk.no("zhoumin", stating(("features.metro", "yes"))) == {("matter_closed", "")}


def test_a_verdict_judged_without_anothers_facts_hands_out_no_receipt() -> None:
    desk = opened(1, "2026-09-18T15:10", WORKS)
    elsewhere = FactsStated((("features.metro", "yes"),), "地铁集团复函")
    desk.record(elsewhere, "zhoumin")
    assert effective(desk) is Outcome.EXEMPT

    assert desk.no("lianghui", FILE) == {("verdict_outdated", "")}

    desk.do("zhoumin", stating(("features.metro", "yes")))
    assert desk.no("lianghui", FILE) == {("not_exempt", "")}


def test_an_exemption_that_no_longer_follows_hides_no_clock() -> None:
    desk = opened(1, "2026-09-18T15:10", WORKS)
    today = desk.now.date()
    assert as_it_stands(desk.case, desk.rules) == desk.case
    assert matter_due(desk.matter(), today, desk.rules) is None
    desk.record(FactsStated((("features.metro", "yes"),), "地铁集团复函"), "zhoumin")

    works = as_it_stands(desk.case, desk.rules).matter(WORKS)

    assert works is not None
    assert works.verdict is not None
    assert (works.verdict.effective, works.verdict.is_outdated) == (Outcome.EXEMPT, True)
    due = matter_due(works, today, desk.rules)
    assert due is not None
    assert due.on == desk.rules.calendar.after(date(2026, 9, 18), 2)
    desk.do("zhoumin", stating(("features.metro", "yes")))
    assert as_it_stands(desk.case, desk.rules) == desk.case


def test_a_person_settles_only_what_was_judged_by_every_fact() -> None:
    desk = referred()
    desk.record(FactsStated((("features.woodland", "unknown"),), "现场踏勘"), "zhoumin")

    assert desk.no("zhoumin", settling(Outcome.EXEMPT)) == {("verdict_outdated", "")}


def test_a_verdict_once_settled_falls_with_the_facts_it_rested_on() -> None:
    desk = referred()
    desk.do("zhoumin", settling(Outcome.EXEMPT))
    desk.record(FactsStated((("features.woodland", "unknown"),), "现场踏勘"), "zhoumin")

    assert desk.no("lianghui", FILE) == {("verdict_outdated", "")}


def named_alone(**features: Answer) -> Desk:
    """Return case 2 accepted with one bureau named, its route touching what is given."""
    form = opening(2).form
    stated = {**form.facts.features, **{Feature(name): a for name, a in features.items()}}
    form = replace(form, facts=replace(form.facts, features=stated, roads=()))
    desk = new_desk().at("2026-09-24T09:00")
    desk.do("lianghui", opening(2, form=form))
    accept = AcceptMatter(case_id=CASE, matter=WORKS, bureaus=(Bureau.COMMERCE,))
    desk.do("lianghui", accept)
    return desk


def bureaus_of(desk: Desk) -> set[Bureau]:
    return {step.bureau for step in desk.matter().steps}


def test_naming_a_bureau_leaves_out_none_that_must_sign() -> None:
    assert bureaus_of(named_alone(heritage=Answer.YES)) == {Bureau.COMMERCE, Bureau.PLANNING}


def test_a_fact_found_later_adds_its_bureau_and_keeps_what_others_decided() -> None:
    desk = named_alone(heritage=Answer.UNKNOWN, metro=Answer.YES)
    assert bureaus_of(desk) == {Bureau.COMMERCE}
    agree = DecideStep(case_id=CASE, matter=WORKS, bureau=Bureau.COMMERCE, opinion=Opinion.APPROVE)
    desk.do("ouweiqiang", agree)

    desk.do("zhoumin", stating(("features.heritage", "yes")))

    assert bureaus_of(desk) == {Bureau.COMMERCE, Bureau.PLANNING}
    assert desk.step(Bureau.COMMERCE).opinion is Opinion.APPROVE
    desk.do("zhoumin", stating(("features.heritage", "yes")))
    assert len(desk.matter().steps) == 2
