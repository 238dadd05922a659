"""A rule table's draft: kept as it is written, proved at each step, recorded cases looked at."""

import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desktop.office.office import Office
from desktop.office.page_rule_tables import preview_of_raw, rule_tables_page
from desktop.office.rule_changes import proposal_of, publish_table, what_if
from desktop.office.rule_draft_check import checked, kept_and_checked
from desktop.office.rule_drafts import (
    RULE_DRAFTS,
    draft_from,
    is_written,
    open_draft,
    propose_draft,
)
from desktop.office.rule_versions import published_table
from desktop.store.rows_rule_draft import DraftCheck
from tests.views.scenes_calendar import an_office

Raw = dict[str, Any]


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    with an_office() as made:
        yield made


def begun(office: Office, table: str) -> Raw:
    return copy.deepcopy(dict(open_draft(office, table, "nobody").raw))


def after(office: Office, table: str, change: Callable[[Raw], object]) -> DraftCheck:
    raw = begun(office, table)
    change(raw)
    return checked(office, raw)


def test_a_draft_begins_today_and_is_kept_from_its_first_change_on(office: Office) -> None:
    raw = begun(office, "office_limits")
    assert raw["valid_from"] == "2026-09-18"
    assert kept_and_checked(office, raw, "guanli").saved_at is None
    assert "office_limits" not in RULE_DRAFTS.saved(office, "guanli")

    raw["row"][0]["then"] = 2
    kept_and_checked(office, raw, "guanli")

    opened = open_draft(office, "office_limits", "guanli")
    assert opened.raw == raw
    assert opened.saved_at == office.now()
    rows = {r.id: r.draft_at for r in rule_tables_page(office, office.officer("guanli")).tables}
    assert rows["office_limits"] == office.now()
    assert RULE_DRAFTS.saved(office, "linzhuren") == {}
    RULE_DRAFTS.forget(office, "office_limits", "guanli")
    assert open_draft(office, "office_limits", "guanli").saved_at is None


def test_a_changed_limit_turns_the_cases_that_say_otherwise_red(office: Office) -> None:
    check = after(office, "exemption", lambda raw: raw["row"][0]["when"][0].update(above="10"))

    red = {case.name: case.fault for case in check.cases if case.is_met is False}
    assert set(red) == {"20千伏及以下，不涉及任何情形", "省道，位置不明"}
    assert red["省道，位置不明"] == (
        "应为：待查明，还须查明：第1条道路：与道路的关系；"
        "现为：不适用本表，成立的行：电压等级在20千伏以上"
    )
    assert "请分成几组案例" in red["20千伏及以下，不涉及任何情形"]
    assert check.found == {
        "省道，位置不明": {"outcome": "not_covered", "rows": ["voltage"], "asks": []}
    }
    assert [line.mark for line in check.lines][:2] == ["changed", ""]


def test_a_gap_is_told_by_an_example_in_words(office: Office) -> None:
    check = after(office, "devolution", lambda raw: raw["row"].pop(0))

    assert check.faults == (
        "有空档，没有一行管到的情形如：电压等级 20千伏、占用永久基本农田 不占用",
    )
    assert {case.is_met for case in check.cases} == {None}


def test_an_overlap_is_told_at_both_rows(office: Office) -> None:
    def twice(raw: Raw) -> None:
        raw["row"].append({**raw["row"][2], "id": "row1", "title": "再写一行"})

    check = after(office, "exemption", twice)

    told = {line.id: line.fault for line in check.lines if line.fault}
    assert set(told) == {"highway", "row1"}
    assert "与“再写一行”重叠" in told["highway"]
    assert "道路等级 高速公路、与道路的关系 穿越" in told["row1"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param({"title": ""}, "没有写“情形”", id="no title"),
        pytest.param({"when": []}, "没有写“条件”", id="no condition"),
        pytest.param({"then": ""}, "没有选结果", id="no outcome"),
        pytest.param(
            {"when": [{"fact": "kilovolts", "above": "十"}]}, "“电压等级”的值“十”", id="no number"
        ),
        pytest.param(
            {"when": [{"fact": "kilovolts", "above": "-1"}]},
            "“电压等级”的值“-1”",
            id="below nought",
        ),
        pytest.param(
            {"when": [{"fact": "road_class", "in": []}]}, "“道路等级”的值", id="nothing ticked"
        ),
        pytest.param(
            {"when": [{"fact": "kilovolts"}]}, "没有选怎样比较“电压等级”", id="no operator"
        ),
        pytest.param({"when": [{"fact": ""}]}, "条件中没有", id="no fact"),
        pytest.param(
            {
                "when": [
                    {"fact": "kilovolts", "above": "20"},
                    {"fact": "road_class", "is": "lane"},
                ]
            },
            "请分成两行",
            id="route and road in one row",
        ),
    ],
)
def test_what_is_wrong_is_said_at_its_row(office: Office, change: Raw, said: str) -> None:
    check = after(office, "exemption", lambda raw: raw["row"][0].update(change))

    assert said in check.lines[0].fault
    assert check.wrong >= 1


@pytest.mark.parametrize(
    ("case", "said"),
    [
        pytest.param({"name": "甲", "on": "昨天"}, "不能识别", id="no day"),
        pytest.param({"name": "甲", "facts": {"kilovolts": "高"}}, "不能识别", id="no number"),
        pytest.param({"name": "甲", "facts": {"nonesuch": "yes"}}, "没有这项事实", id="no fact"),
        pytest.param({"name": "电压不明", "outcome": "open"}, "另取", id="a name used twice"),
        pytest.param({"name": "", "outcome": "open"}, "没有写案例名", id="no name"),
    ],
)
def test_what_is_wrong_is_said_at_its_case(office: Office, case: Raw, said: str) -> None:
    check = after(office, "exemption", lambda raw: raw["case"].append(case))

    assert said in check.cases[-1].fault
    assert check.cases[-1].is_met is False


def test_a_faulty_file_can_be_mended_and_takes_the_earlier_drafts_place(office: Office) -> None:
    officer, raw = office.officer("guanli"), begun(office, "devolution")
    raw["row"][0]["title"] = "改过的行"
    kept_and_checked(office, raw, "guanli")
    faulty = {**raw, "row": raw["row"][1:]}

    preview = preview_of_raw(office, faulty, officer)
    page = draft_from(office, faulty, "guanli")

    assert preview.faults
    assert preview.token == faulty
    assert page.before == raw
    assert preview_of_raw(office, faulty, office.officer("lianghui")).token is None
    assert not is_written({"row": "x"})
    assert not is_written({"row": [{"when": "x"}]})
    assert not is_written({"row": [], "case": [{"facts": []}]})


def test_a_draft_is_done_with_once_it_is_proposed(office: Office) -> None:
    raw = begun(office, "office_limits")
    raw["row"][0]["then"], raw["case"][0]["outcome"] = 2, 2
    assert kept_and_checked(office, raw, "guanli").wrong == 0

    done = propose_draft(office, raw, "", "guanli")

    assert isinstance(done, str)
    assert "office_limits" not in RULE_DRAFTS.saved(office, "guanli")


def test_a_proposed_file_leaves_a_draft_that_says_something_else(office: Office) -> None:
    own, file = begun(office, "devolution"), begun(office, "devolution")
    own["row"][0]["title"], own["row"][1]["when"] = "自己改的", [{"fact": ""}]
    file["row"][0]["note"] = "文件改的"
    kept_and_checked(office, own, "guanli")

    assert isinstance(propose_draft(office, file, "", "guanli"), str)

    assert open_draft(office, "devolution", "guanli").raw == own
    RULE_DRAFTS.forget(office, "devolution", "guanli")


def test_a_table_with_a_nameless_case_is_kept_but_not_proposed(office: Office) -> None:
    raw = begun(office, "devolution")
    raw["case"][0]["name"] = ""

    check = kept_and_checked(office, raw, "guanli")
    preview = preview_of_raw(office, raw, office.officer("guanli"))

    assert open_draft(office, "devolution", "guanli").raw == raw
    assert check.cases[0].fault == "没有写案例名"
    assert [case.name for case in check.cases if case.is_met is False] == [""]
    assert any("没有写案例名" in fault for fault in preview.faults)
    RULE_DRAFTS.forget(office, "devolution", "guanli")


@pytest.mark.parametrize("day", ["2027年1月1日", "", None])
def test_a_file_without_a_day_that_can_be_read_is_mended_from_today_on(
    office: Office, day: str | None
) -> None:
    raw = {**begun(office, "devolution"), "valid_from": day, "case": None}

    preview = preview_of_raw(office, raw, office.officer("guanli"))
    page = draft_from(office, raw, "guanli")

    assert preview.token == raw, "it is offered to be mended"
    assert page.raw["valid_from"] == "2026-09-18"
    assert page.cases == ()
    assert checked(office, page.raw).wrong >= 1


def test_a_file_without_rows_is_mended_from_none_on(office: Office) -> None:
    raw = {k: v for k, v in begun(office, "devolution").items() if k not in ("row", "valid_from")}
    assert is_written(raw)

    page = draft_from(office, raw, "guanli")

    assert page.lines == ()
    assert checked(office, page.raw).wrong >= 1


def test_a_draft_made_from_an_earlier_version_says_so(office: Office) -> None:
    raw = begun(office, "must_sign")
    raw["row"][0]["note"] = "改过"
    made = propose_draft(office, raw, "", "guanli")
    kept_and_checked(office, raw, "guanli")
    assert not open_draft(office, "must_sign", "guanli").is_behind

    assert isinstance(made, str)
    proposal = proposal_of(office, made)
    assert proposal is not None
    seen = what_if(office, published_table(proposal)).code
    assert isinstance(publish_table(office, made, seen, "linzhuren"), str)

    assert open_draft(office, "must_sign", "guanli").is_behind
