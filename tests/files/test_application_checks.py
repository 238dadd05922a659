"""A field is checked as it is typed by what checks the whole form."""

from datetime import date
from pathlib import Path

import pytest

from desktop.domain.verdict import form_findings
from desktop.files.application import Application, parse, read_application
from desktop.files.application_checks import (
    FIELDS,
    canonical_values,
    facts_so_far,
    field_findings,
    field_warnings,
    tidy,
)
from desktop.files.application_fields import FieldKind
from desktop.files.raw_form import RawForm
from desktop.rules.exemption import Answer, Feature
from desktop.rules.findings import Refusal
from tests.files.forms import form, written

TODAY = date(2026, 2, 13)
SOUND = {
    "enterprise.name": "甲公司",
    "enterprise.credit_code": "91440112MAG612DD1N",
    "project.name": "乙项目",
    "project.code": "2601-440112-04-01-100025",
    "project.address": "丙路",
    "demand.kind": "new",
    "demand.kilovolts": "10",
    "demand.capacity_kva": "800",
    "matters.external_works": "yes",
}
TEXTS = [p for p, f in FIELDS.items() if f.kind is FieldKind.TEXT and not p[-1].isdecimal()]
ONCE = [p for p in TEXTS if not p.startswith("roads.") or p.startswith("roads.0.")]


def whole(values: dict[str, str]) -> set[tuple[str, str]]:
    """Return rule and field of everything that stands against the form as a whole."""
    done = parse(RawForm(values, {}))
    if isinstance(done, Refusal):
        return {(f.rule, f.field) for f in done.findings}
    assert isinstance(done, Application)
    return {(f.rule, f.field) for f in form_findings(done.form, TODAY)}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("enterprise.credit_code", "91440112MAG612DD1X"),
        ("enterprise.credit_code", "甲"),
        ("project.code", "2601-440112-04-01-100026"),
        ("project.code", "1"),
        ("demand.kilovolts", "十"),
        ("demand.kilovolts", "-10"),
        ("demand.capacity_kva", "0"),
        ("demand.capacity_kva", "1e99"),
        ("demand.sources", "1.5"),
        ("demand.sources", "0"),
        ("demand.expected_on", "2026-02-30"),
        ("demand.expected_on", "2026-02-12"),
        ("demand.kind", "别的"),
        ("route.length_m", "-1"),
        ("route.laying", "飞"),
        ("received_at", "昨天"),
        ("roads.0.delivered", "十年前"),
        ("roads.0.overhauled", "没有"),
        ("roads.0.road_class", "大马路"),
        ("features.metro", "也许"),
        ("papers.subject", "丢了"),
        *((path, "甲\u202e乙") for path in ONCE),
        ("external_number", "A\u202e1"),
    ],
)
def test_a_field_is_refused_while_typing_as_it_would_be_in_the_end(path: str, value: str) -> None:
    values = SOUND | {path: value}

    found = {(f.rule, f.field) for f in field_findings(values, path, TODAY)}

    assert found
    assert found == whole(values)


def test_a_sound_form_has_nothing_said_against_any_field() -> None:
    assert whole(SOUND) == set()
    assert [f for p in FIELDS for f in field_findings(SOUND, p, TODAY)] == []


@pytest.mark.parametrize("path", ONCE)
def test_a_file_is_refused_for_what_cannot_be_seen_in_it(tmp_path: Path, path: str) -> None:
    data = form(2)
    group, *rest = path.split(".")
    if group == "roads":
        data["roads"] = [{**data["roads"][0], rest[1]: "甲\u202e乙"}]
    else:
        data[group] = {**data.get(group, {}), rest[0]: "甲\u202e乙"}

    done = read_application(written(tmp_path, data))

    assert isinstance(done, Refusal)
    assert [(f.rule, f.field) for f in done.findings] == [("text_unseen", path)]


@pytest.mark.parametrize(
    ("path", "value", "rule"),
    [
        ("project.code", "2609-440112-04-01-100007", "project_code_later"),
        ("contact.phone", "123", "mobile_malformed"),
        ("contact.identity", "123", "identity_malformed"),
    ],
)
def test_what_is_merely_odd_warns(path: str, value: str, rule: str) -> None:
    values = SOUND | {path: value}

    assert [f.rule for f in field_warnings(values, path, TODAY)] == [rule]
    assert list(field_findings(values, path, TODAY)) == []


def test_what_cannot_be_read_is_an_unknown_fact_and_never_a_favourable_one() -> None:
    values = SOUND | {"features.metro": "也许", "roads.1.name": "一路", "roads.1.delivered": "老"}

    facts = facts_so_far(values | {"demand.kilovolts": "十"})

    assert facts.kilovolts is None
    assert Feature.METRO not in facts.features
    assert [(r.name, r.delivered) for r in facts.roads] == [("一路", None)]
    assert facts_so_far({"features.metro": "no"}).features == {Feature.METRO: Answer.NO}


def test_choices_are_kept_by_code_and_what_fits_no_choice_as_it_was_written() -> None:
    values = canonical_values(
        {"demand.kind": "新装", "route.laying": "飞", "demand.kilovolts": "十"}
    )

    assert values == {"demand.kind": "new", "route.laying": "飞", "demand.kilovolts": "十"}


@pytest.mark.parametrize(
    ("path", "typed", "shown"),
    [
        ("enterprise.credit_code", " 91440112mag612dd1n ", "91440112MAG612DD1N"),
        ("demand.capacity_kva", "6,300", "6300"),
        ("demand.expected_on", "20261215", "2026-12-15"),
        ("received_at", "2026-02-13T09:30", "2026-02-13 09:30"),
        ("demand.kilovolts", "十", "十"),
        ("enterprise.name", " 甲公司 ", "甲公司"),
        ("demand.expected_on", "", ""),
    ],
)
def test_a_field_that_is_left_shows_its_usual_writing(path: str, typed: str, shown: str) -> None:
    assert tidy(path, typed) == shown
