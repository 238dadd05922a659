"""The case's page tells everything that happened to a case, in words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.domain.case import Case, SpecialKind
from desktop.domain.intake import AcceptMatter
from desktop.domain.notes import AddNote, CountVisit
from desktop.domain.step_clock import StartSpecial
from desktop.domain.values import Bureau
from desktop.office.applications import take_application
from desktop.office.case_acts import case_page_with_acts
from desktop.office.case_lines import letter_lines, matter_lines, step_lines
from desktop.office.notice_making import NumberedNotice
from desktop.office.notices import listed_notices, notice_of
from desktop.office.office import Office, Recording, open_office
from desktop.office.page_queue import queue_row
from desktop.store.rows import Light
from desktop.wording.event_details import detail_of
from tests.domain import stories
from tests.domain.desk import CONNECTION, WORKS, adopting, moment, new_desk, opening
from tests.journeys import day_cases

NAMES = {"chenjiayi": "陈嘉仪", "dengxiu": "邓秀"}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = open_office(tmp_path / "store", SetClock(moment("2026-09-24T09:00")), create=True)
    yield made
    made.close()


def said(lines: object) -> str:
    return "\n".join(line.text for line in lines)  # type: ignore[attr-defined]


def test_a_step_tells_everything_that_happened_to_it() -> None:
    matter = stories.approval().matter()
    housing = matter.step(Bureau.HOUSING)
    planning = matter.step(Bureau.PLANNING)
    assert housing is not None
    assert planning is not None

    told = said(step_lines(housing, NAMES))
    for part in (
        "要求说明：深度",
        "已说明：6米",
        "延长 1 个工作日",
        "专家评审",
        "已于 2026-10-09 结束",
    ):
        assert part in told
    told = said(step_lines(planning, NAMES))
    for part in ("督办单", "已答复：病假", "补录：停电"):
        assert part in told


def test_a_letter_tells_its_papers_days_and_end(office: Office) -> None:
    redeemed = stories.redeemed().case
    told = said(letter_lines(office, redeemed, redeemed.letters[-1], NAMES))
    for part in (
        "已补齐核销",
        "延期至 2026-06-15",
        "会签，依据：核实表",
        "已打印 1 份",
        "补齐办结",
    ):
        assert part in told

    lapsed = stories.lapsed().case
    told = "\n".join(said(letter_lines(office, lapsed, x, NAMES)) for x in lapsed.letters)
    for part in ("已失效", "已撤回：虚假", " 作废：重复"):
        assert part in told


def test_a_matter_tells_its_notices_and_milestones(office: Office) -> None:
    case: Case = stories.supplemented().case
    works = case.matter(WORKS)
    assert works is not None
    told = said(matter_lines(office, case, works))
    assert "一次告知补正" in told
    assert "补正材料已于 2026-09-28 收齐" in told
    case = stories.redeemed().case
    connection = case.matter(CONNECTION)
    assert connection is not None
    assert "送电：" in said(matter_lines(office, case, connection))


@pytest.mark.parametrize("story", stories.stories(), ids=range(len(stories.stories())))
def test_every_event_of_the_stories_can_be_told_in_detail(story: object) -> None:
    for recorded in story.history:  # type: ignore[attr-defined]
        detail = detail_of(recorded.event, NAMES)
        assert "_" not in detail, detail


def test_the_page_shows_acts_documents_and_small_facts(office: Office, tmp_path: Path) -> None:
    taken = take_application(office, day_cases.write(tmp_path, 2), "lianghui")
    assert isinstance(taken, Recording)
    case_id = taken.case.id
    end = date(2026, 9, 28)
    for officer, command in (
        ("lianghui", AcceptMatter(case_id=case_id, matter=WORKS)),
        ("lianghui", CountVisit(case_id=case_id)),
        ("lianghui", AddNote(case_id=case_id, text="<b>先看图</b>")),
        (
            "chenjiayi",
            StartSpecial(
                case_id=case_id,
                matter=WORKS,
                bureau=Bureau.PLANNING,
                kind=SpecialKind.HEARING,
                start=date(2026, 9, 25),
                end=end,
            ),
        ),
    ):
        assert isinstance(office.submit(command, officer), Recording)

    page = case_page_with_acts(office, case_id, "chenjiayi")

    assert page is not None
    works = page.matters[0]
    own = next(step for step in works.steps if step.is_own)
    assert {link.act for link in own.acts} >= {"end-special", "hand-over", "request-explanation"}
    assert dict(own.acts[0].subject)["bureau"] == "planning"
    assert ("到访", "1 次") in page.facts
    assert "内容 <b>先看图</b>" in {row.detail for row in page.log}
    slip, acceptance, special = listed_notices(office, case_id)
    assert page.notices == (slip, acceptance, special)
    assert [n.name for n in page.notices] == ["收件回执", "受理通知书", "特别程序告知书"]
    made = notice_of(office, case_id, special.paper_id)
    assert isinstance(made, NumberedNotice)
    assert made.number == special.number


def test_a_connection_tells_by_when_the_utility_owes_its_next_step(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = new_desk().at("2026-09-18T15:10")
    desk.do("lianghui", opening(1, matters=(CONNECTION,)))
    desk.do("hezhiyuan", adopting())
    case, matter = desk.case, desk.matter(CONNECTION)
    due = "供电企业须在 2026-10-09 周五 前完成供电方案答复：自 2026-09-18 次日起 10 个工作日"
    basis = "，《供电营业规则》（待供电企业确认）"

    def told(now: str) -> tuple[str, str]:
        monkeypatch.setattr(Office, "now", lambda _office: moment(now))
        line = matter_lines(office, case, matter)[-1]
        return line.text, line.tone

    early, today, late = map(told, ("2026-09-21T09:00", "2026-10-09T09:00", "2026-10-10T09:00"))

    assert early == (due + basis, "text2")
    assert (today[0].endswith("，今日到期"), today[1]) == (True, "amber")
    assert (late[0].endswith("，已逾期"), late[1]) == (True, "red")
    row = queue_row(office, case, matter, office.officer("hezhiyuan"))
    assert (row.clock.light, row.clock.due_at) == (Light.RED, moment("2026-10-09T17:30"))
