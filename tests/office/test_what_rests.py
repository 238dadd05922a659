"""A draft of any table lists the cases in which something that rests on the table changes."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from desktop.domain.case import Case, LetterStage
from desktop.domain.folding import fold
from desktop.domain.resting import resting
from desktop.domain.values import Bureau
from desktop.office.rule_versions import shipped_tables
from desktop.office.what_rests import RESTS, Answers, answers, drafted, standing
from desktop.rules.decision import Table
from desktop.rules.parameters import is_of_items
from tests.domain.desk import (
    CONNECTION,
    Desk,
    adopting,
    delegated,
    in_approval,
    new_desk,
    opening,
    with_letter,
)
from tests.domain.stories import stories
from tests.rules.books import raw_table, shipped_rules

RULES = shipped_rules()
TABLES = sorted(shipped_tables())
FILES = {"reform_limits": "two_working_days"}
UNREACHED = {"statutory_joint", "joint_extension"}
"""Limits of a joint decision, which the office tells but holds no matter to."""


def connecting() -> Desk:
    desk = new_desk().at("2026-09-18T15:10")
    desk.do("lianghui", opening(1, matters=(CONNECTION,)))
    desk.do("hezhiyuan", adopting())
    return desk


DESKS: dict[str, Callable[[], Desk]] = {
    "approval": in_approval,
    "letter": lambda: with_letter(LetterStage.SIGNED),
    "connection": connecting,
    "transmission": delegated,
}
SETTINGS = replace(new_desk().office, required_bureaus=(Bureau.PLANNING,))


def changed(table_id: str, row_id: str, **values: Any) -> Table:
    raw = deepcopy(raw_table(FILES.get(table_id, table_id)))
    raw["row"] = [{**r, **(values if r["id"] == row_id else {})} for r in raw["row"]]
    return Table(raw)


def said(case: Case, draft: Table) -> tuple[Answers, Answers]:
    table_id = draft.head.id
    stands = standing(RULES.tables[table_id], SETTINGS)
    return answers(table_id, case, stands), answers(table_id, case, drafted(draft, SETTINGS))


KV = {"fact": "kilovolts", "above": "9"}
CHANGES = [
    pytest.param(
        ("exemption", "voltage", {"when": [KV]}),
        "approval",
        {"": ("须审批", "不适用本表")},
        id="exemption",
    ),
    pytest.param(
        ("must_sign", "city_road", {"then": "urban_renewal"}),
        "approval",
        {"": ("规划和自然资源局、住房和城乡建设局", "规划和自然资源局、城市更新局")},
        id="must_sign",
    ),
    pytest.param(
        ("devolution", "delegated", {"then": "higher"}),
        "transmission",
        {"": ("凭下放（委托）文书在区内核准", "报上级机关")},
        id="devolution",
    ),
    pytest.param(
        ("reform_limits", "decide", {"then": 3}),
        "approval",
        {"两日办结期限": ("2 个工作日", "3 个工作日")},
        id="reform_limits",
    ),
    pytest.param(
        ("licensing_law", "statutory_transmission", {"then": 15}),
        "transmission",
        {"输变电工程核准法定期限": ("20 个工作日", "15 个工作日")},
        id="licensing_law",
    ),
    pytest.param(
        ("office_limits", "letter_extension", {"then": 20}),
        "letter",
        {"函件延期上限": ("30 个工作日", "20 个工作日")},
        id="office_limits",
    ),
    pytest.param(
        ("early_warning", "letter_reminder_first", {"then": 15}),
        "letter",
        {"函件期满前第一次提醒": ("10 个工作日", "15 个工作日")},
        id="early_warning",
    ),
    pytest.param(
        ("supply_plan", "plan_single", {"then": 8}),
        "connection",
        {"供电方案答复": ("10 个工作日", "8 个工作日")},
        id="supply_plan",
    ),
    pytest.param(
        ("deficiency", "right_by_planning", {"then": "urban_renewal"}),
        "letter",
        {
            "不动产权证书（国有建设用地使用权出让合同）": (
                "规划和自然资源局核实",
                "城市更新局核实",
            )
        },
        id="deficiency",
    ),
    pytest.param(
        ("deficiency_anchor", "right_two", {"then": "energised"}),
        "letter",
        {"不动产权证书": ("装表接电", "送电")},
        id="deficiency_anchor",
    ),
    pytest.param(
        ("stages", "two_application", {"then": "completion"}),
        "connection",
        dict.fromkeys(("现场勘查", "供电方案答复", "供用电合同签订"), ("申请签约", "竣工接电")),
        id="stages",
    ),
]


@pytest.mark.parametrize(("change", "desk", "wanted"), CHANGES)
def test_what_a_draft_changes_in_a_case_is_told(
    change: tuple[str, str, dict[str, Any]],
    desk: str,
    wanted: dict[str, tuple[str, str]] | None,
) -> None:
    table_id, row_id, values = change

    before, after = said(DESKS[desk]().case, changed(table_id, row_id, **values))

    found = {w: (s.text, after[w].text) for w, s in before.items() if s.code != after[w].code}
    assert found == wanted if wanted is not None else found
    assert all(s.code != after[w].code or s.text == after[w].text for w, s in before.items())


@pytest.mark.parametrize("table_id", TABLES)
def test_a_table_as_it_stands_changes_no_case(table_id: str) -> None:
    draft = shipped_tables()[table_id]

    for desk in DESKS.values():
        before, after = said(desk().case, draft)
        assert before == after


@pytest.mark.parametrize("table_id", TABLES)
def test_every_table_has_cases_that_rest_on_it(table_id: str) -> None:
    stands = standing(RULES.tables[table_id], SETTINGS)

    assert any(answers(table_id, case, stands) for case in every_case())


def test_every_limit_has_a_case_that_rests_on_it() -> None:
    reached = {one.item for case in every_case() for one in resting(case)}
    limits = (t for t in shipped_tables().values() if is_of_items(t))

    assert {i for t in limits for i in t.inputs["item"].values} - reached == UNREACHED


def test_every_other_table_says_what_rests_on_it() -> None:
    assert set(RESTS) == {name for name, t in shipped_tables().items() if not is_of_items(t)}


@cache
def every_case() -> list[Case]:
    """Return each case of each story as it stood after every event."""
    cases = [desk().case for desk in DESKS.values()]
    for history in (desk.history for desk in stories()):
        folded = (fold(history[:length]) for length in range(1, len(history) + 1))
        cases += [case for case in folded if case is not None]
    return cases
