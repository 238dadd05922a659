"""The application form as JSON: everything in it, or every reason why not."""

import json
from dataclasses import fields
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.values import DemandKind, Laying, MatterKind, PaperStatus, StatedPaper
from desktop.domain.values_person import PersonInput
from desktop.files.application import Application, read_application
from desktop.files.application_fields import MAX_ROADS, SCHEMA, all_fields
from desktop.files.application_json import LIMIT
from desktop.files.application_template import write_template
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Answer, Feature, Relation, RoadClass
from desktop.rules.findings import Refusal
from desktop.wording.findings import say
from tests.files.forms import form, taken, written, wrong

ROAD = {"road_class": "branch", "relation": "crossing"}


def test_a_form_is_read_as_it_stands(tmp_path: Path) -> None:
    changes: dict[str, Any] = {
        "demand__expected_on": "2026-12-15",
        "demand__sources": 2,
        "route__paid_by": "供电企业投资到用户红线",
        "external_number": "gz-2026-1",
    }
    read = taken(written(tmp_path, form(2, **changes)))

    assert read.form.enterprise.name == "广州穗岭新材料有限公司"
    assert read.form.demand.kind is DemandKind.NEW
    assert read.form.demand.capacity_kva == Decimal(6300)
    assert read.form.demand.expected_on == date(2026, 12, 15)
    assert read.form.demand.sources == 2
    assert read.form.route.laying is Laying.PIPE_JACKED
    assert read.form.route.length_m == Decimal(86)
    assert read.form.route.paid_by == "供电企业投资到用户红线"
    assert read.form.facts.kilovolts == Decimal(10)
    assert read.form.facts.roads[0].road_class is RoadClass.ARTERIAL
    assert read.form.facts.features[Feature.METRO] is Answer.NO
    assert StatedPaper(Paper.PROPERTY_RIGHT, PaperStatus.MISSING) in read.papers
    assert read.matters == (
        MatterKind.WAIVER_REQUEST,
        MatterKind.CONNECTION,
        MatterKind.EXTERNAL_WORKS,
    )
    assert read.contact == PersonInput("冯晓彤", "13800002617")
    assert read.external_number == "GZ-2026-1"
    assert read.received_at is None


def test_no_personal_value_gets_into_the_form(tmp_path: Path) -> None:
    read = taken(written(tmp_path, form()))

    assert "冯晓彤" not in repr(read.form)
    assert "13800002617" not in repr(read.form)


def test_what_is_left_blank_is_unknown(tmp_path: Path) -> None:
    read = taken(written(tmp_path, form(2, features={"metro": None, "river": " "}, papers={})))

    assert read.form.facts.features == {}
    assert read.papers == ()


@pytest.mark.parametrize(
    ("path", "typed", "value"),
    [
        ("demand.capacity_kva", "６３００", Decimal(6300)),
        ("demand.capacity_kva", "6,300", Decimal(6300)),
        ("demand.capacity_kva", "6，300.5", Decimal("6300.5")),
        ("demand.capacity_kva", 6300.0, Decimal(6300)),
        ("demand.capacity_kva", 1e4, Decimal(10000)),
        ("demand.expected_on", "２０２６－１２－１５", date(2026, 12, 15)),
        ("demand.expected_on", "2026-12-15T00:00:00", date(2026, 12, 15)),
        ("demand.sources", "２", 2),
        ("demand.kind", "临时用电", DemandKind.TEMPORARY),
        ("demand.kind", "increase", DemandKind.INCREASE),
    ],
)
def test_a_value_is_read_however_it_was_typed(
    tmp_path: Path, path: str, typed: object, value: object
) -> None:
    read = taken(written(tmp_path, form(2, **{path.replace(".", "__"): typed})))

    assert getattr(read.form.demand, path.partition(".")[2]) == value


def test_full_width_codes_are_put_right(tmp_path: Path) -> None:
    changes = {
        "enterprise__credit_code": "９１４４０１１２ｍａｔｈ３ｂｊ１０ｅ",
        "project__code": "2609－440112－04－01－100015 ",
        "contact__phone": "１３８ ００００ ２６１７",
    }

    read = taken(written(tmp_path, form(2, **changes)))

    assert read.form.enterprise.credit_code == "91440112MATH3BJ10E"
    assert read.form.project.code == "2609-440112-04-01-100015"
    assert read.contact is not None
    assert read.contact.phone == "13800002617"


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-04-30T10:00:00+08:00", "2026-04-30T02:00:00+00:00"),
        ("2026-04-30 10:00", "2026-04-30T02:00:00+00:00"),
        ("2026-04-30T02:00:00Z", "2026-04-30T02:00:00+00:00"),
    ],
)
def test_a_moment_without_zone_is_of_the_office(tmp_path: Path, typed: str, moment: str) -> None:
    read = taken(written(tmp_path, form(2, received_at=typed)))

    assert read.received_at is not None
    assert read.received_at.astimezone(UTC) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    ("changes", "reasons"),
    [
        ({"enterprise__name": " "}, {("text_missing", "enterprise.name")}),
        ({"demand__kilovolts": None}, {("text_missing", "demand.kilovolts")}),
        ({"demand__kilovolts": "NaN"}, {("value_not_number", "demand.kilovolts")}),
        ({"demand__kilovolts": "inf"}, {("value_not_number", "demand.kilovolts")}),
        ({"demand__capacity_kva": "1e400"}, {("value_not_number", "demand.capacity_kva")}),
        ({"demand__capacity_kva": "10,5"}, {("value_not_number", "demand.capacity_kva")}),
        ({"demand__capacity_kva": "6_300"}, {("value_not_number", "demand.capacity_kva")}),
        ({"demand__capacity_kva": "6300 kVA"}, {("value_not_number", "demand.capacity_kva")}),
        ({"demand__capacity_kva": True}, {("value_not_number", "demand.capacity_kva")}),
        ({"demand__sources": "1.5"}, {("value_not_whole", "demand.sources")}),
        ({"demand__expected_on": "2026-02-30"}, {("value_not_day", "demand.expected_on")}),
        ({"demand__expected_on": "2026-12-155"}, {("value_not_day", "demand.expected_on")}),
        ({"demand__kind": "更名"}, {("value_not_choice", "demand.kind")}),
        ({"received_at": "yesterday"}, {("value_not_moment", "received_at")}),
        ({"roads": [{"delivered": "2O12"}]}, {("value_not_year", "roads.0.delivered")}),
        ({"roads": [{"overhauled": "20180501"}]}, {("value_not_overhaul", "roads.0.overhauled")}),
        ({"roads": [{"length": "3"}]}, {("field_unknown", "roads.0.length")}),
        ({"features__moon": "no"}, {("field_unknown", "features.moon")}),
        ({"enterprise": "公司"}, {("field_unknown", "enterprise")}),
        ({"matters": []}, {("matters_missing", "matters")}),
        ({"matters": ["tea"]}, {("field_unknown", "matters.tea"), ("matters_missing", "matters")}),
        ({"contact": {"phone": "13800002617"}}, {("text_missing", "contact.name")}),
        ({"papers__subject": "lost"}, {("value_not_choice", "papers.subject")}),
    ],
)
def test_what_can_not_be_read_is_named_by_its_path(
    tmp_path: Path, changes: dict[str, Any], reasons: set[tuple[str, str]]
) -> None:
    found = wrong(written(tmp_path, form(2, **changes)))

    assert reasons <= found.keys()
    missing = {f for f in found if f[0] == "text_missing"} if "enterprise" in changes else set()
    assert found.keys() - missing == reasons


def test_a_road_never_delivered_is_refused_by_its_path(tmp_path: Path) -> None:
    file = written(tmp_path, form(2, roads=[ROAD | {"delivered": "none"}]))

    assert wrong(file).keys() == {("value_not_year", "roads.0.delivered")}


def test_every_reason_is_given_at_once(tmp_path: Path) -> None:
    file = written(tmp_path, {"schema": SCHEMA})

    required = {("text_missing", f.path) for f in all_fields() if f.required}

    assert wrong(file).keys() == required | {("matters_missing", "matters")}


@pytest.mark.parametrize(
    ("text", "rule", "field"),
    [
        ("", "file_empty", "file"),
        ("{", "json_broken", "file"),
        ('{"demand": {"kilovolts": NaN}}', "json_number", "file"),
        ('{"demand": {"kilovolts": -Infinity}}', "json_number", "file"),
        ("[" * 100_000, "json_deep", "file"),
        ('{"a":' * 50 + "1" + "}" * 50, "schema_unknown", "schema"),
        ('{"a":' * 900 + "1" + "}" * 900, "json_deep", "file"),
        ('{"a": "\\ud800"}', "json_half", "file"),
        ('{"a": ' + "9" * 5000 + "}", "json_number", "file"),
        ('{"schema": "a", "schema": "b"}', "json_twice", "file"),
        ('{"enterprise.name": "a"}', "json_dotted", "file"),
        ("[]", "schema_unknown", "schema"),
        ('"schema"', "schema_unknown", "schema"),
        ("null", "schema_unknown", "schema"),
        ('{"schema": "joint-office/application/3"}', "schema_unknown", "schema"),
    ],
)
def test_a_file_that_is_no_form_is_refused(
    tmp_path: Path, text: str, rule: str, field: str
) -> None:
    assert wrong(written(tmp_path, text)).keys() == {(rule, field)}


def test_a_file_of_another_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "form.json"
    file.write_bytes(json.dumps(form(), ensure_ascii=False).encode("gb18030"))

    assert wrong(file).keys() == {("file_not_utf8", "file")}


def test_a_file_too_large_is_not_opened(tmp_path: Path) -> None:
    file = tmp_path / "form.json"
    with file.open("wb") as large:
        large.truncate(LIMIT + 1)

    assert wrong(file).keys() == {("file_too_large", "file")}


def test_a_byte_order_mark_is_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "form.json"
    file.write_text(json.dumps(form(), ensure_ascii=False), encoding="utf-8-sig")

    assert taken(file).form.enterprise.credit_code == "91440112MATH3BJ10E"


def test_the_same_file_is_known_by_its_digest(tmp_path: Path) -> None:
    first = taken(written(tmp_path, form(), "one.json")).form.source_digest
    again = taken(written(tmp_path, form(), "two.json")).form.source_digest
    other = taken(written(tmp_path, form(1), "three.json")).form.source_digest

    assert len(first) == 64
    assert first == again != other


def test_as_many_roads_as_the_form_holds_stay_in_order(tmp_path: Path) -> None:
    roads = [ROAD | {"name": f"路{number}"} for number in range(MAX_ROADS)]

    read = taken(written(tmp_path, form(2, roads=roads)))

    assert [r.name for r in read.form.facts.roads] == [road["name"] for road in roads]
    assert wrong(written(tmp_path, form(2, roads=[*roads, ROAD]))).keys() == {
        ("field_unknown", f"roads.{MAX_ROADS}.road_class"),
        ("field_unknown", f"roads.{MAX_ROADS}.relation"),
    }


def test_a_blank_row_is_no_road(tmp_path: Path) -> None:
    roads = [{}, ROAD | {"name": "一"}, {"name": None}, ROAD | {"name": "二"}]

    read = taken(written(tmp_path, form(2, roads=roads)))

    assert [r.name for r in read.form.facts.roads] == ["一", "二"]
    assert {r.relation for r in read.form.facts.roads} == {Relation.CROSSING}


def test_the_empty_template_is_a_form_with_nothing_filled_in(tmp_path: Path) -> None:
    file = tmp_path / "template.json"
    write_template(file)

    required = {("text_missing", f.path) for f in all_fields() if f.required}

    assert wrong(file).keys() == required | {("matters_missing", "matters")}


def test_the_template_filled_in_is_the_form(tmp_path: Path) -> None:
    file = tmp_path / "template.json"
    write_template(file)
    template = json.loads(file.read_text(encoding="utf-8"))
    given = form()
    matters = dict.fromkeys(given.pop("matters"), "是")
    merged = template | given | {"matters": template["matters"] | matters}

    by_template, by_hand = taken(written(tmp_path, merged)), taken(written(tmp_path, form()))

    for name in (f.name for f in fields(Application) if f.name != "form"):
        assert getattr(by_template, name) == getattr(by_hand, name)


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.lists(st.text(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.text(), max_size=2),
)


@given(st.sampled_from([f.path for f in all_fields()]), ODD)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_anywhere_is_read_or_refused_in_words(
    tmp_path: Path, path: str, value: object
) -> None:
    data: Any = form(2)
    if path.startswith("roads."):
        data["roads"] = [{path.split(".")[2]: value}]
    elif path.startswith("matters."):
        data["matters"] = {path.partition(".")[2]: value}
    else:
        data = form(2, **{path.replace(".", "__"): value})
    file = tmp_path / "odd.json"
    text = json.dumps(data)
    file.write_text(text, encoding="utf-8")

    read = read_application(file)

    if isinstance(read, Refusal):
        assert all(str(say(f)) for f in read.findings)


def test_a_form_of_the_first_version_is_read_with_the_renewal_area_unknown(
    tmp_path: Path,
) -> None:
    first = form(2, schema="joint-office/application/1")
    del first["features"]["renewal_area"]

    facts = taken(written(tmp_path, first)).form.facts

    assert facts.features.get(Feature.RENEWAL_AREA, Answer.UNKNOWN) is Answer.UNKNOWN
    assert facts.features[Feature.METRO] is Answer.NO
