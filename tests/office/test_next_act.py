"""The next step named on a case's page is one the officer can take, or says who takes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.verdict import StateFacts
from desktop.office.applications import take_application
from desktop.office.office import Recording
from desktop.office.page_case import case_page
from desktop.office.page_queue import workbench_page
from desktop.store.rows import CasePage, ReturnKind
from tests.journeys import day_cases
from tests.office.offices import office_in
from tests.office.scans_in import ScanDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path)
    yield made
    made.office.close()


def seen_by(desk: ScanDesk, officer: str) -> CasePage:
    page = case_page(desk.office, desk.case_id, desk.office.officer(officer))
    assert page is not None
    return page


def answer(desk: ScanDesk, road_class: str) -> None:
    command = StateFacts(
        case_id=desk.case_id, answers=(("roads.0.road_class", road_class),), source="现场核实"
    )
    assert isinstance(desk.office.submit(command, "lianghui"), Recording)


@pytest.mark.parametrize("officer", ["lianghui", "zhoumin"])
def test_while_a_fact_is_missing_finding_it_out_comes_first(desk: ScanDesk, officer: str) -> None:
    assert seen_by(desk, officer).next_act == "settle"


def test_the_letter_can_be_drafted_meanwhile(desk: ScanDesk) -> None:
    link = seen_by(desk, "lianghui").next_link

    assert link is not None
    assert link.act == "draft-letter"


def test_an_exempt_work_waits_for_the_window_to_file_it(desk: ScanDesk) -> None:
    answer(desk, "branch")

    assert seen_by(desk, "lianghui").next_act == "file"
    assert seen_by(desk, "zhoumin").next_act == "wait_window"


def test_once_the_road_is_known_the_drafter_is_led_to_the_letter(desk: ScanDesk) -> None:
    answer(desk, "arterial")

    drafter = seen_by(desk, "lianghui")
    assert drafter.next_link is not None
    assert drafter.next_link.act == "draft-letter"
    assert seen_by(desk, "zhoumin").next_act == "own_opinion"
    assert seen_by(desk, "huangzhenbang").next_act == "wait_bureaus"


def test_who_may_not_decide_is_told_which_duty_is_wanted(desk: ScanDesk) -> None:
    window = seen_by(desk, "lianghui")

    assert not window.may_decide
    assert "审批" in window.refusal
    assert "窗口受理" in window.refusal
    assert window.return_kind is ReturnKind.NONE
    assert seen_by(desk, "zhoumin").may_decide


def test_who_is_at_it_too_leaves_out_the_officer_told_of_it(desk: ScanDesk) -> None:
    answer(desk, "arterial")

    assert "企业服务局" not in seen_by(desk, "zhoumin").waiting_for
    assert "企业服务局" in seen_by(desk, "chenjiayi").waiting_for


def test_what_else_waits_in_a_case_is_counted_in_its_row_and_named_on_its_page(
    tmp_path: Path,
) -> None:
    office = office_in(tmp_path / "store")
    taken = take_application(office, day_cases.write(tmp_path, 3), "lianghui")
    assert isinstance(taken, Recording)
    window = office.officer("lianghui")

    page = case_page(office, taken.case.id, window)
    bench = workbench_page(office, window)
    office.close()

    assert page is not None
    assert page.next_link is not None
    assert page.next_link.name == "受理"
    assert [link.name for link in page.more_acts] == ["受理 · 外线工程审批"]
    assert [row.more for row in bench.mine] == [1]
    assert [row.more for row in bench.rows] == [0]
