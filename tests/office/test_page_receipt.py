"""The receipt of a verdict, and one case decided once more: what differs is found."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.intake import AcceptMatter
from desktop.domain.values import MatterKind
from desktop.domain.verdict import StateFacts
from desktop.office.applications import take_application
from desktop.office.case_acts import case_page_with_acts
from desktop.office.office import Office, Recording
from desktop.office.page_receipt import case_receipt, replayed_case
from desktop.office.receipts import receipt_digest
from desktop.store.rows_rule_content import TableWanted
from tests.journeys import day_cases
from tests.journeys.test_rule_change import alter
from tests.office.offices import office_in
from tests.views.scenes_receipt import taken


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = office_in(tmp_path / "store")
    yield made
    made.close()


def test_a_receipt_says_facts_with_their_source_versions_and_every_row(office: Office) -> None:
    receipt = case_receipt(office, taken(office))

    pairs = dict(receipt.pairs)
    table = office.rules.exemption.all[0]
    assert pairs["规则表"] == f"{table.head.title}，第 1 版"
    assert pairs["规则表校验值"] == table.digest
    assert pairs["条文"] == table.head.clause
    assert pairs["日历校验值"] == office.rules.calendar.digest
    assert pairs["凭证校验值"] == receipt_digest(json.loads(receipt.text))
    assert ("电压等级", "10", "申请表", "2026-02-13") in receipt.facts
    assert ("第1条道路的名称", "云埔四路", "申请表", "2026-02-13") in receipt.facts
    assert len(receipt.rows) == len(table.rows)
    voltage = next(row for row in receipt.rows if row[0] == "电压等级在20千伏以上")
    assert voltage[1:3] == ("电压等级超过20千伏：不成立", "不成立")


def test_facts_stated_later_bring_their_own_source(office: Office, tmp_path: Path) -> None:
    roads = [{**day_cases.form(1)["roads"][0], "delivered": None}]
    done = take_application(office, day_cases.write(tmp_path, 1, roads=roads), "lianghui")
    assert isinstance(done, Recording)
    assert case_receipt(office, done.case.id).pairs == ()
    accept = AcceptMatter(case_id=done.case.id, matter=MatterKind.EXTERNAL_WORKS)
    assert isinstance(office.submit(accept, "lianghui"), Recording)
    before = case_receipt(office, done.case.id)
    stated = StateFacts(
        case_id=done.case.id,
        answers=(("roads.0.delivered", "2012-05-01"),),
        source="<b>现场踏勘</b>",
    )
    assert isinstance(office.submit(stated, "lianghui"), Recording)

    after = case_receipt(office, done.case.id)

    assert dict(before.pairs)["凭证校验值"] != dict(after.pairs)["凭证校验值"]
    fact = next(f for f in after.facts if f[0] == "第1条道路的交付使用日期")
    assert fact[1:3] == ("2012-05-01", "<b>现场踏勘</b>")


def test_a_case_is_decided_once_more_and_one_altered_byte_of_it_is_found(
    tmp_path: Path,
) -> None:
    office = office_in(tmp_path / "store")
    case_id = taken(office)
    assert replayed_case(office, case_id).differences == ()
    assert "与记录全部一致" in replayed_case(office, case_id).said
    office.close()
    alter(tmp_path / "store", "verdict.assessed")

    office = office_in(tmp_path / "store")
    found = replayed_case(office, case_id)
    office.close()

    assert found.said == "复算有 1 处与记录不一致"
    assert found.differences


def test_a_case_without_a_verdict_has_no_receipt(office: Office) -> None:
    assert case_receipt(office, "nonesuch").pairs == ()


def test_an_altered_case_leaves_others_as_they_are(tmp_path: Path) -> None:
    office = office_in(tmp_path / "store")
    first, second = taken(office, 1), taken(office, 2)
    office.close()
    alter(tmp_path / "store", "verdict.assessed")
    office = office_in(tmp_path / "store")

    told = [bool(replayed_case(office, case_id).differences) for case_id in (first, second)]

    office.close()
    assert told == [True, False]


def test_a_time_limit_names_the_version_of_the_table_it_was_taken_from(office: Office) -> None:
    page = case_page_with_acts(office, taken(office), "lianghui")

    assert page is not None
    limits = office.rules.tables["reform_limits"].all[0]
    assert page.matters[0].limit == TableWanted("reform_limits", limits.digest, "decide")
