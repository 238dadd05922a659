"""A table that is not sound is refused with table, row and reason, in Chinese."""

import copy
from datetime import date, datetime
from typing import Any

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.rules.decision import Table
from desktop.rules.recorded_cases import changed_cases
from desktop.rules.table import BadTable
from desktop.rules.versions import Learnt, Versions
from desktop.wording.findings import say
from tests.rules.small_tables import Raw, row, table, when

UP = row("up", "low", when(kilovolts=("up_to", 20)))
OVER = row("over", "high", when(kilovolts=("above", 20)))
GOOD = table("unique", [UP, OVER])
ROADS = table(
    "strongest",
    [
        row("crossed", "high", when(road_class=("in", ["a", "b"]), relation=("is", "in"))),
        row("metro", "mid", when(metro=("is", "yes"))),
    ],
    otherwise="low",
)


def faults(raw: Raw) -> list[tuple[str, str]]:
    """Return rule and row of every finding; each must have words that name the table."""
    with pytest.raises(BadTable) as refused:
        Table(raw)
    for found in refused.value.findings:
        assert "small" in str(say(found))
    return [(f.rule, dict(f.facts)["row"]) for f in refused.value.findings]


def changed(raw: Raw, index: int, **values: Any) -> Raw:
    content = copy.deepcopy(raw)
    content["row"][index].update(values)
    return content


@pytest.mark.parametrize(
    ("raw", "rule", "row_id"),
    [
        pytest.param(table("unique", [UP]), "table_gap", "head", id="a gap"),
        pytest.param(
            table("unique", [UP, OVER, row("more", "mid", when(kilovolts=("above", 110)))]),
            "table_overlap",
            "over",
            id="an overlap",
        ),
        pytest.param(table("strongest", [OVER], otherwise=None), "table_gap", "head", id="no rest"),
        pytest.param(
            table("strongest", [OVER], otherwise="mid"), "table_rest_not_weakest", "head", id="rest"
        ),
        pytest.param(
            table("strongest", [UP, OVER], otherwise="low"), "table_row_idle", "up", id="idle"
        ),
        pytest.param(
            table(
                "strongest",
                [OVER, row("far", "mid", when(kilovolts=("above", 110)))],
                otherwise="low",
            ),
            "table_overlap",
            "far",
            id="a row within a stronger one",
        ),
        pytest.param(
            table("collect", [OVER, {**OVER, "id": "twin"}], otherwise="low"),
            "table_overlap",
            "twin",
            id="a row twice",
        ),
        pytest.param(
            changed(GOOD, 0, when=when(kilovolts=("eval", "1"))),
            "table_operator_unknown",
            "up",
            id="an unknown operator",
        ),
        pytest.param(
            changed(GOOD, 0, when=when(kilovolts=("is", "20"))),
            "table_operator_unknown",
            "up",
            id="an operator of another kind",
        ),
        pytest.param(
            changed(GOOD, 0, when=[{"fact": "kilovolts", "up_to": 20, "above": 10}]),
            "table_operator_unknown",
            "up",
            id="two operators",
        ),
        pytest.param(
            changed(GOOD, 0, when=[{"fact": "colour", "is": "red"}]),
            "table_fact_unknown",
            "up",
            id="no such fact",
        ),
        pytest.param(
            changed(GOOD, 0, when=when(kilovolts=("up_to", 20.5))),
            "table_value_unfit",
            "up",
            id="an inexact number",
        ),
        pytest.param(
            changed(GOOD, 0, when=when(kilovolts=("up_to", "NaN"))),
            "table_value_unfit",
            "up",
            id="no number",
        ),
        pytest.param(
            changed(GOOD, 0, when=when(kilovolts=("up_to", "-10"))),
            "table_value_unfit",
            "up",
            id="negative kilovolts",
        ),
        pytest.param(
            changed(GOOD, 0, when=when(kilovolts=("up_to", True))),
            "table_value_unfit",
            "up",
            id="yes for a number",
        ),
        pytest.param(
            changed(ROADS, 1, when=when(metro=("is", "unknown"))),
            "table_value_unfit",
            "metro",
            id="unknown is no value",
        ),
        pytest.param(
            changed(ROADS, 0, when=when(road_class=("in", []))),
            "table_value_unfit",
            "crossed",
            id="an empty set",
        ),
        pytest.param(
            changed(ROADS, 1, when=when(metro=("is", "yes"), road_class=("is", "a"))),
            "table_row_of_two",
            "metro",
            id="route and road in one row",
        ),
        pytest.param(changed(GOOD, 0, when=[]), "table_field_missing", "up", id="no condition"),
        pytest.param(changed(GOOD, 0, basis=" "), "table_field_missing", "up", id="no basis"),
        pytest.param(changed(GOOD, 0, source=""), "table_field_missing", "up", id="no source"),
        pytest.param(changed(GOOD, 0, title=5), "table_field_missing", "up", id="no title"),
        pytest.param(changed(GOOD, 0, then="red"), "table_outcome_unknown", "up", id="outcome"),
        pytest.param(changed(GOOD, 0, id="over"), "table_row_twice", "head", id="an id twice"),
        pytest.param(changed(GOOD, 0, asks="metro"), "table_fact_unknown", "up", id="asks"),
        pytest.param(changed(GOOD, 0, colour="red"), "table_word_unknown", "up", id="odd key"),
        pytest.param({**GOOD, "hit": "first"}, "table_word_unknown", "head", id="hit policy"),
        pytest.param({**GOOD, "valid_from": "某日"}, "table_field_missing", "head", id="no day"),
        pytest.param(
            {**GOOD, "valid_to": date(2025, 1, 1)}, "table_days_unfit", "head", id="ends early"
        ),
        pytest.param({**GOOD, "left_open": ["red"]}, "table_outcome_unknown", "head", id="open"),
        pytest.param(
            changed(GOOD, 1, when=when(kilovolts=("above", 20), kilovolts__2=("up_to", 10))),
            "table_row_never",
            "over",
            id="conditions that exclude each other",
        ),
    ],
)
def test_an_unsound_table_names_row_and_reason(raw: Raw, rule: str, row_id: str) -> None:
    assert (rule, row_id) in faults(raw)


def test_a_gap_and_an_overlap_are_shown_by_an_example() -> None:
    with pytest.raises(BadTable) as gap:
        Table(table("unique", [UP, row("far", "high", when(kilovolts=("above", 110)))]))
    with pytest.raises(BadTable) as overlap:
        Table(table("unique", [row("up", "low", when(kilovolts=("up_to", 35))), OVER]))

    assert dict(gap.value.findings[0].facts)["example"] == "kilovolts=110"
    assert dict(overlap.value.findings[0].facts)["example"] == "kilovolts=35"


def test_every_fault_is_told_at_once() -> None:
    raw = changed(changed(GOOD, 0, basis="", then="red"), 1, source="")

    assert faults(raw) == [
        ("table_outcome_unknown", "up"),
        ("table_field_missing", "up"),
        ("table_field_missing", "over"),
    ]


def test_days_written_as_text_are_the_same_table() -> None:
    text = {**GOOD, "valid_from": "2026-01-01", "known_from": "2026-01-01"}

    assert Table(text).digest == Table(GOOD).digest
    assert Table(text).head == Table(GOOD).head


def test_a_version_is_found_by_day_and_by_what_was_known() -> None:
    first = Table({**GOOD, "valid_to": None} | {"known_from": date(2026, 1, 1)})
    later = Table(
        changed(GOOD, 0, title="另一行")
        | {"valid_from": date(2026, 6, 1), "known_from": date(2026, 7, 1)}
    )
    versions = Versions([first], [Learnt(datetime(2026, 7, 1, 15, tzinfo=OFFICE_ZONE), later)])

    assert versions.at(date(2026, 5, 31)) is first
    assert versions.at(date(2026, 6, 1)) is later
    assert versions.at(date(2026, 6, 1), datetime(2026, 7, 1, 14, tzinfo=OFFICE_ZONE)) is first
    assert versions.at(date(2026, 6, 1), datetime(2026, 7, 1, 15, tzinfo=OFFICE_ZONE)) is later
    assert versions.by_digest(first.digest) is first
    assert versions.by_digest("0" * 64) is None
    assert [versions.number(t) for t in (first, later)] == [1, 2]


def test_a_correction_published_on_the_same_day_is_the_rule() -> None:
    first, second = (Table(changed(GOOD, 0, title=title)) for title in ("一稿", "二稿"))
    morning = datetime(2026, 1, 1, 9, tzinfo=OFFICE_ZONE)
    noon = morning.replace(hour=12)

    versions = Versions([Table(GOOD)], [Learnt(morning, first), Learnt(noon, second)])

    assert versions.at(date(2026, 3, 1)) is second
    assert versions.at(date(2026, 3, 1), morning) is first


def test_what_nobody_knew_yet_is_decided_by_the_version_learnt_first() -> None:
    only = Table({**GOOD, "known_from": date(2026, 6, 1)})

    assert Versions([only]).at(date(2026, 3, 1), datetime(2026, 3, 1, tzinfo=OFFICE_ZONE)) is only


def test_only_the_table_of_the_program_says_which_hash_it_had_before() -> None:
    shipped = Table({**GOOD, "formerly": ["a" * 64]})
    claiming = Table(changed(GOOD, 0, title="另一行") | {"formerly": ["a" * 64, "b" * 64]})

    learnt = Learnt(datetime(2026, 7, 1, tzinfo=OFFICE_ZONE), claiming)
    versions = Versions([shipped], [learnt])

    assert versions.by_digest("a" * 64) is shipped
    assert versions.by_digest("b" * 64) is None


def test_two_versions_of_one_day_learnt_on_one_day_are_refused() -> None:
    other = changed(GOOD, 0, title="另一行") | {"valid_from": date(2026, 3, 1)}

    with pytest.raises(BadTable) as refused:
        Versions([Table(GOOD), Table(other)])

    assert [f.rule for f in refused.value.findings] == ["table_versions_clash"]
    assert "2026-03-01" in str(say(refused.value.findings[0]))


def test_versions_that_follow_each_other_do_not_clash() -> None:
    first = Table({**GOOD, "valid_to": date(2026, 5, 31)})
    later = Table(changed(GOOD, 0, title="另一行") | {"valid_from": date(2026, 6, 1)})

    assert Versions([first, later]).at(date(2026, 6, 1)) is later


@pytest.mark.parametrize("key", ["left_open", "formerly", "given", "hit", "otherwise"])
@pytest.mark.parametrize("value", [5, [[]], "x"], ids=repr)
def test_a_head_of_another_kind_of_value_is_a_fault_and_no_failure(key: str, value: Any) -> None:
    assert {row_id for _rule, row_id in faults({**ROADS, key: value})} == {"head"}


@pytest.mark.parametrize(
    "case",
    [
        pytest.param({"on": "x"}, id="day"),
        pytest.param({"facts": {"kilovolts": "x"}}, id="number"),
        pytest.param({"facts": 5}, id="facts"),
        pytest.param({"facts": {}, "rows": 5}, id="rows"),
    ],
)
def test_a_recorded_case_nobody_can_read_is_named(case: dict[str, Any]) -> None:
    whole = {"name": "甲", "on": "2026-01-01", "facts": {"kilovolts": 5}, **case}

    *untried, found = changed_cases(Table({**GOOD, "case": [whole]}))

    assert (found.rule, dict(found.facts)["row"]) == ("table_case_unreadable", "甲")
    assert [dict(f.facts)["row"] for f in untried] == ["up", "over"]
    assert "甲" in str(say(found))


def test_a_table_without_cases_is_not_sound() -> None:
    bare = Table({**GOOD, "case": []})

    assert [f.rule for f in changed_cases(bare)] == ["table_case_missing"]


def test_each_row_needs_a_case_in_which_it_holds() -> None:
    raw = table("unique", [UP, OVER])
    case = {"name": "甲", "on": "2026-05-01", "facts": {"kilovolts": 1}, "outcome": "low"}

    untried = changed_cases(Table({**raw, "case": [{**case, "rows": ["up"]}]}))

    assert [(f.rule, dict(f.facts)["row"]) for f in untried] == [("table_row_untried", "over")]


def test_what_outcomes_there_are_is_said_by_name() -> None:
    with pytest.raises(BadTable) as bad:
        Table(changed(GOOD, 0, then="red"))
    with pytest.raises(BadTable) as number:
        Table({**GOOD, "outcomes": [], "row": [{**UP, "then": -1}, {**OVER, "then": 2}]})

    assert dict(bad.value.findings[0].facts)["allowed"] == "low 低, mid 中, high 高"
    assert dict(number.value.findings[0].facts)["allowed"] == "0, 1, 2…"
