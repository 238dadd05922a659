"""The day of the office, case by case, in the real window: what is done is done on screen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.domain.approval import DecideStep
from desktop.domain.case import MatterOutcome, Opinion
from desktop.domain.values import Bureau, MatterKind
from desktop.office.office import Office, Recording
from desktop.rules.exemption import Outcome
from desktop.store.rows import QueueGroup
from desktop.views.cases.clock_panel import ClockPanel
from desktop.wording.case_overview import OUTCOMES
from tests.journeys.paper_words import words_of
from tests.journeys.test_intake_in_window import commit_by_input_method
from tests.journeys.window_line import WindowLine, line_at, said_on

__all__ = ["line_at"]
pytestmark = pytest.mark.filterwarnings("ignore")
WORKS, WAIVER = MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST
AT_THE_WINDOW = ("zhoumin", "chenjiayi")
ELSEWHERE = ("commerce", "urban_renewal")
APPROVERS = {"commerce": "ouweiqiang", "urban_renewal": "heyan", "planning": "chenjiayi"}


def step_days(line: WindowLine) -> dict[str, str]:
    """Return until when each bureau of the case has, as its page shows it."""
    (matter,) = (m for m in line.client.detail.page.matters if m.matter == WORKS.value)
    assert line.client.detail.overview.findChildren(ClockPanel)
    return {s.bureau: f"{s.clock.due_at:%m-%d}" for s in matter.steps if s.clock.due_at}


def approve(office: Office, case_id: str, bureau: str) -> None:
    """Let a bureau approve at another desk."""
    command = DecideStep(
        case_id=case_id, matter=WORKS, bureau=Bureau(bureau), opinion=Opinion.APPROVE
    )
    assert isinstance(office.submit(command, APPROVERS[bureau]), Recording)


def test_case_1_gets_its_receipt_at_once(
    line_at: Callable[..., WindowLine], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = line_at("2026-09-18T15:10")
    case_id = line.drop_form(tmp_path, 1)
    detail = line.accept(case_id, WORKS)
    assert line.matter(case_id, WORKS).verdict.outcome is Outcome.EXEMPT
    assert "免审批" in said_on(detail.overview)

    line.next_step()

    assert line.matter(case_id, WORKS).outcome is MatterOutcome.FILED
    (notice,) = (n for n in detail.page.notices if "备案" in n.name)
    file = line.save_notice(notice.number, tmp_path / "receipt.pdf", monkeypatch)
    assert "免审批" in words_of(file)
    assert notice.number in words_of(file)


def test_case_2_is_decided_by_its_bureaus_within_the_clock(
    line_at: Callable[..., WindowLine], tmp_path: Path
) -> None:
    line = line_at("2026-09-24T09:00")
    case_id = line.drop_form(tmp_path, 2)
    detail = line.accept(case_id, WORKS, WAIVER)
    assert line.matter(case_id, WORKS).verdict.outcome is Outcome.NEEDS_APPROVAL
    assert set(step_days(line).values()) == {"09-29"}
    assert "需审批" in said_on(detail.overview)

    line.at("2026-09-28T09:00")
    line.sit("liguodong")
    line.open(case_id)
    span = {"kind": "expert_review", "start": "2026-09-28", "end": "2026-10-09"}
    line.act("启动特别程序", "start-special", {"bureau": "housing", **span})
    days = step_days(line)
    assert days.pop("housing") == "10-12"
    assert set(days.values()) == {"09-29"}
    assert detail.page.notices

    for officer in AT_THE_WINDOW:
        line.sit(officer)
        line.give_opinion_at_once(case_id)
    for bureau in ELSEWHERE:
        line.ask(partial(approve, case_id=case_id, bureau=bureau))
    line.client.refresh()
    decided = {s.bureau for s in line.matter(case_id, WORKS).steps if s.opinion}
    assert decided == {Bureau(b) for b in days}

    line.at("2026-10-09T17:00")
    line.sit("liguodong")
    line.open(case_id)
    line.act("结束特别程序", "end-special", {"bureau": "housing"})
    assert step_days(line)["housing"] == "10-12"
    line.at("2026-10-12T10:00")
    line.give_opinion("评审通过")
    line.sit("huangzhenbang")
    line.open(case_id)
    line.next_step()
    steps = line.matter(case_id, WORKS).steps
    assert {s.opinion for s in steps} == {Opinion.APPROVE}
    assert line.matter(case_id, WORKS).outcome is MatterOutcome.GRANTED


def test_case_3_asks_only_for_the_class_of_its_road(
    line_at: Callable[..., WindowLine], tmp_path: Path
) -> None:
    """That it is the same typed by keys holds ``test_intake_in_window``."""
    line = line_at("2026-02-13T16:55")
    case_id = line.take(tmp_path, 3, WORKS, WAIVER)

    detail = line.open(case_id)
    matter = line.matter(case_id, WORKS)
    assert matter.verdict.outcome is Outcome.UNDETERMINED
    assert [q.path for q in detail.page.verdict.questions] == ["roads.0.road_class"]
    assert "沥滘塱旻冷链有限公司" in said_on(detail)
    assert set(step_days(line).values()) == {"02-24"}

    line.sit("chenjiayi")
    line.open(case_id)
    line.answer("roads.0.road_class", "branch")

    assert line.matter(case_id, WORKS).verdict.outcome is Outcome.EXEMPT
    assert detail.page.verdict.questions == ()
    assert "免审批" in said_on(detail.overview)


@pytest.mark.parametrize(
    ("relation", "outcome"),
    [
        ("along_inside", Outcome.NEEDS_APPROVAL),
        pytest.param("control_zone", Outcome.NEEDS_APPROVAL, marks=pytest.mark.long),
        pytest.param("outside", Outcome.EXEMPT, marks=pytest.mark.long),
    ],
)
def test_case_4_asks_which_zone_and_then_knows(
    line_at: Callable[..., WindowLine], tmp_path: Path, relation: str, outcome: Outcome
) -> None:
    line = line_at("2026-10-09T11:00")
    case_id = line.take(tmp_path, 4, WORKS)
    detail = line.open(case_id)
    assert line.matter(case_id, WORKS).verdict.outcome is Outcome.UNDETERMINED
    assert [q.path for q in detail.page.verdict.questions] == ["roads.0.relation"]
    assert set(step_days(line).values()) == {"10-12"}

    line.sit("chenjiayi")
    line.open(case_id)
    line.answer("roads.0.relation", relation)

    assert line.matter(case_id, WORKS).verdict.outcome is outcome
    assert detail.page.verdict.questions == ()
    assert OUTCOMES[outcome] in said_on(detail.overview)


def test_case_6_gets_one_notice_and_no_letter(
    line_at: Callable[..., WindowLine], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = line_at("2026-09-21T10:00")
    case_id = line.drop_form(tmp_path, 6)
    line.until(lambda: "2026-09-29" in said_on(line.client.parts["taken"].page))
    page = line.open_letter(case_id)
    line.press(page, Qt.Key.Key_Return, control=True)
    line.until(page.info.isVisible)
    assert "授权委托书" in said_on(page.info)
    assert line.case(case_id).letters == ()

    detail = line.open(case_id)
    line.press(detail, Qt.Key.Key_R)
    line.until(detail.sheet.isVisible)
    ticked = [tick.property("paper") for tick in detail.sheet.items if tick.isChecked()]
    assert ticked == ["power_of_attorney"]
    commit_by_input_method(detail.sheet.text, "未提交授权委托书")
    line.record(lambda: line.press(detail.sheet.text, Qt.Key.Key_Return, control=True))

    (notice,) = (n for n in detail.page.notices if "补正" in n.name)
    assert line.matter(case_id, WORKS).open_supplement is not None
    file = line.save_notice(notice.number, tmp_path / "notice.pdf", monkeypatch)
    assert "未提交授权委托书" in words_of(file)


def test_the_head_of_the_office_sees_what_is_late_and_orders_it_done(
    line_at: Callable[..., WindowLine], tmp_path: Path
) -> None:
    line = line_at("2026-09-24T09:00")
    case_id = line.take(tmp_path, 2, WORKS, WAIVER)
    line.ask(lambda office: approve(office, case_id, "planning"))

    line.at("2026-09-30T09:00")
    line.sit("linzhuren")
    bench = line.client.workbench
    line.client.show_page("workbench")
    line.settle()
    bench.scopes.choose("whole")
    line.until(lambda: bench.queue.shown())
    assert [row.group for row in bench.queue.shown()] == [QueueGroup.OVERDUE]
    detail = line.open(case_id)
    late = {s.bureau for s in detail.page.steps if s.state == "missed"}
    assert late == {"enterprise_service", "commerce", "housing", "urban_renewal"}
    assert "超时" in said_on(detail)
    wish = {"matter": "external_works", "bureau": "housing", "text": "请当日办结"}
    line.act("督办", "order-oversight", wish)

    orders = line.matter(case_id, WORKS).step(Bureau.HOUSING).oversight
    assert [order.text for order in orders] == ["请当日办结"]
    detail.tabs.choose("approval")
    assert "督办单" in said_on(detail)
    assert line.matter(case_id, WORKS).step(Bureau.PLANNING).opinion is Opinion.APPROVE
