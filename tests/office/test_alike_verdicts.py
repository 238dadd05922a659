"""A draft tried on facts and verdicts alone answers as one tried on every whole case."""

import json
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from desktop.domain.case import Case, Matter, MatterOutcome
from desktop.domain.folding import fold
from desktop.domain.values import MatterKind
from desktop.office import rule_changes
from desktop.office.alike_competence import Alike, signing_both
from desktop.office.alike_verdicts import AlikeVerdicts
from desktop.office.office import Office
from desktop.office.rule_changes import PORTION, what_if
from desktop.office.what_rests import drafted, standing
from desktop.rules.decision import BadFacts, Table
from desktop.rules.exemption import Answer, Feature, Outcome, Relation, Road, RoadClass, RouteFacts
from desktop.store.codec import plain_text
from desktop.store.tables import case_row, matter_row
from tests.domain.desk import in_approval
from tests.domain.stories import stories
from tests.office.offices import office_in

CHANCE = random.Random(5)
WORKS = MatterKind.EXTERNAL_WORKS
NAMES = ("开创大道", 'a","name":"b', "\\", '"name":""', "")
DAYS = ("2012", "2021", "2021-09-18", "2023-08-01", "2026-02-03", None)
Raw = dict[str, Any]


def a_road() -> Road:
    return Road(
        CHANCE.choice(NAMES),
        CHANCE.choice([*RoadClass, None]),
        CHANCE.choice([*Relation, None]),
        CHANCE.choice(DAYS),
        CHANCE.choice([*DAYS, "none"]),
    )


def some_facts(facts: RouteFacts) -> RouteFacts:
    """Return other facts: some unknown, some not mentioned, roads of any name."""
    given = CHANCE.choice([(Answer.NO,), tuple(Answer)])
    named = {f: CHANCE.choice(given) for f in Feature if CHANCE.random() < 0.99}
    roads = tuple(a_road() for _ in range(CHANCE.choice([0, 1, 1, 2])))
    kilovolts = CHANCE.choice([facts.kilovolts] * 3 + [None])
    return replace(facts, kilovolts=kilovolts, features=named, roads=roads)


def judged_on(case: Case, **changes: Any) -> Case:
    """Return the case with its works judged otherwise."""
    works = case.matter(WORKS)
    assert works is not None
    assert works.verdict is not None
    other = replace(works, verdict=replace(works.verdict, **changes))
    return replace(case, matters=tuple(other if m is works else m for m in case.matters))


def with_matter(case: Case, **changes: Any) -> Case:
    works = case.matter(WORKS)
    assert works is not None
    return replace(case, matters=(*case.matters, replace(works, **changes)))


def of_land(case: Case, land: Answer | None) -> Case:
    """Return the case on farmland, or not, or unknown, or not mentioned."""
    named = {f: a for f, a in case.form.facts.features.items() if f is not Feature.FARMLAND}
    features = named if land is None else {**named, Feature.FARMLAND: land}
    facts = replace(case.form.facts, features=features)
    return replace(case, form=replace(case.form, facts=facts))


def odd_cases() -> Iterator[Case]:
    """Yield cases at the edges of what a verdict rests on."""
    case = in_approval().case
    works = case.matter(WORKS)
    assert works is not None
    assert works.verdict is not None
    on = works.verdict.assessed_on
    yield case
    yield replace(case, matters=())
    yield with_matter(case, verdict=None)
    yield with_matter(case, kind=MatterKind.CONNECTION, verdict=None)
    yield with_matter(case, outcome=MatterOutcome.FILED)
    yield judged_on(case, outcome=Outcome.EXEMPT)
    yield judged_on(case, settled=Outcome.EXEMPT, settled_reason="人工认定")
    yield judged_on(case, digest="0" * 64)
    yield judged_on(case, digest="0" * 64, assessed_on=on - timedelta(days=9000))
    yield judged_on(case, is_outdated=True)
    yield with_matter(case, accepted_on=None, accepted_at=None)
    yield with_matter(case, accepted_at=None)
    yield with_matter(case, accepted_on=date(1990, 1, 2))
    yield replace(case, matters=(replace(works, received_on=date(1990, 1, 2)),))
    for kilovolts in ("9.5", "20", "20.001", "110", "220.5"):
        demand = replace(case.form.demand, kilovolts=Decimal(kilovolts))
        for land in (Answer.YES, Answer.NO, Answer.UNKNOWN, None):
            yield of_land(replace(case, form=replace(case.form, demand=demand)), land)
    for facts in [some_facts(case.form.facts) for _ in range(150)]:
        stated = replace(case, form=replace(case.form, facts=facts))
        yield stated
        yield judged_on(stated, assessed_on=on - timedelta(days=CHANCE.randrange(400)))


def every_case() -> list[Case]:
    told = [fold(desk.history) for desk in stories()]
    cases = [*odd_cases(), *(case for case in told if case is not None)]
    return [replace(c, id=f"case-{n}", number=f"{n:04}") for n, c in enumerate(cases)]


def kept(case: Case) -> Raw:
    form = case.form
    return {
        "case_id": case.id,
        "number": case.number,
        "enterprise": form.enterprise.name,
        "credit_code": form.enterprise.credit_code,
        "project": form.project.name,
        "project_code": form.project.code,
        "street": form.project.street,
        "kilovolts": str(form.demand.kilovolts),
        "capacity_kva": str(form.demand.capacity_kva),
        "opened_on": case.opened_at.date().isoformat(),
        "is_open": 1,
        "source_digest": form.source_digest,
        "is_demo": 0,
        "state": plain_text(case),
    }


def place(case: Case, number: int, matter: Matter) -> Raw:
    on = matter.received_on.isoformat()
    named = {"case_id": case.id, "place": number, "matter": matter.kind.value}
    return {**named, "external_number": "", "received_on": on}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = office_in(tmp_path_factory.mktemp("office"))
    cases = every_case()
    places = [place(c, n, m) for c in cases for n, m in enumerate(c.matters)]
    with made.store.writing() as connection:
        connection.execute(case_row.insert(), [kept(case) for case in cases])
        connection.execute(matter_row.insert(), places)
    yield made
    made.close()


def draft(office: Office, change: Callable[[Raw], object]) -> Table:
    raw = deepcopy(dict(office.rules.exemption.all[-1].content.raw))
    change({row["id"]: row for row in raw["row"]})
    return Table(raw)


def limit(rows: Raw) -> None:
    rows["voltage"]["when"] = [{"fact": "kilovolts", "above": "9"}]


def years(rows: Raw) -> None:
    for row in rows.values():
        for condition in row["when"]:
            if "within_years" in condition:
                condition["within_years"] = "20"


def feature(rows: Raw) -> None:
    rows["metro"]["then"] = "needs_approval"


def as_it_stands(rows: Raw) -> None:
    assert rows


@pytest.mark.parametrize("change", [as_it_stands, limit, years, feature])
def test_the_quick_way_answers_as_every_whole_case_does(
    office: Office, monkeypatch: pytest.MonkeyPatch, change: Callable[[Raw], object]
) -> None:
    quick = what_if(office, draft(office, change))

    monkeypatch.setattr(rule_changes, "QUICK", {})

    assert quick == what_if(office, draft(office, change))
    assert quick.cases > 300
    assert bool(quick.changed) == (change is not as_it_stands)


def another_place(rows: Raw) -> None:
    rows["renewal"]["then"] = "planning"


def fewer_roads(rows: Raw) -> None:
    rows["city_road"]["when"][1] = {"fact": "relation", "is": "crossing"}


def low_limit(rows: Raw) -> None:
    rows["access"]["when"] = [{"fact": "kilovolts", "up_to": "9"}]
    rows["delegated"]["when"][0]["above"] = "9"
    rows["farmland"]["when"][0]["above"] = "9"


def farmland_elsewhere(rows: Raw) -> None:
    rows["farmland"]["then"] = "delegated"


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("must_sign", another_place),
        ("must_sign", fewer_roads),
        ("devolution", low_limit),
        ("devolution", farmland_elsewhere),
    ],
)
def test_who_signs_and_the_level_are_tried_the_quick_way_alike(
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
    table: str,
    change: Callable[[Raw], object],
) -> None:
    nobody = replace(office.settings, required_bureaus=())
    monkeypatch.setattr(office, "settings", nobody)
    raw = deepcopy(dict(office.rules.tables[table].all[-1].content.raw))
    change({row["id"]: row for row in raw["row"]})
    quick = what_if(office, Table(raw))

    monkeypatch.setattr(rule_changes, "QUICK", {})

    assert quick == what_if(office, Table(raw))
    assert quick.cases > 300
    assert 0 < len(quick.changed) < quick.cases


def test_only_what_a_table_names_tells_apart_who_signs(office: Office) -> None:
    versions, settings = office.rules.tables["must_sign"], office.settings
    asked = standing(versions, settings), drafted(versions.all[-1], settings)
    alike = Alike(*asked)

    with office.store.reading() as connection:
        rows = sum(both != (None, None) for _row, both in signing_both(connection, alike, asked[0]))

    assert 0 < alike.decided < rows / 2


def test_cases_that_stand_alike_are_decided_once(office: Office) -> None:
    versions, settings = office.rules.exemption, office.settings
    alike = AlikeVerdicts(standing(versions, settings), drafted(versions.all[-1], settings))
    facts = in_approval().case.form.facts
    route = plain_text((str(facts.kilovolts), facts.features))

    for name in NAMES:
        for day in range(10, 29):
            roads = plain_text(tuple(replace(road, name=name) for road in facts.roads))
            judged = json.dumps([f"2026-09-{day}", versions.all[-1].digest], separators=(",", ":"))
            before, after = alike.both(route, roads, judged)
            assert before == after
            assert before is not None

    assert alike.decided == 1


def test_facts_a_draft_does_not_know_are_refused_either_way(office: Office) -> None:
    raw = deepcopy(dict(office.rules.exemption.all[-1].content.raw))
    raw["row"] = [row for row in raw["row"] if row["id"] != "metro"]
    raw["input"] = [one for one in raw["input"] if one["name"] != "features.metro"]

    with pytest.raises(BadFacts, match=r"features\.metro"):
        what_if(office, Table(raw))


def test_an_officer_may_stop_it_between_any_two_portions(office: Office) -> None:
    told: list[tuple[int, int]] = []

    def step(done: int, of: int) -> None:
        told.append((done, of))
        if done == 2 * PORTION:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        what_if(office, draft(office, limit), step)

    assert [done for done, _of in told] == [0, PORTION, 2 * PORTION]
