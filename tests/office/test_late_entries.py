"""A decision made on paper is entered with its scan, shown as such, and confirmed by another."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.app.errands import Progress
from desktop.app.paper_commands import late_review
from desktop.app.papers_desk import enter_late
from desktop.domain.case import Step
from desktop.domain.values import Bureau, MatterKind
from desktop.office.office import Recording
from desktop.office.page_case import case_page
from desktop.office.page_late import late_page
from desktop.office.page_queue import workbench_page
from desktop.office.scans import read_scan
from desktop.rules.findings import Refusal
from desktop.store.rows import QueueRow
from desktop.store.rows_papers import LatePage
from desktop.views.requests_papers import Incoming, LateEntry, LateReview
from desktop.wording.findings import say
from tests.office.offices import FRIDAY
from tests.office.scans_in import ScanDesk
from tests.views import scans_at_hand as scans

WORKS = MatterKind.EXTERNAL_WORKS
ENTERS, REVIEWS = "chenjiayi", "zhoumin"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path)
    yield made
    made.office.close()


def entry(desk: ScanDesk, content: bytes = b"", **more: object) -> LateEntry:
    file = scans.write(desk.folder, "纸质意见.pdf", content or scans.pdf(1))
    given = LateEntry(
        desk.case_id,
        WORKS.value,
        "approve",
        FRIDAY - timedelta(minutes=20),
        "停电",
        Incoming(file.name, file),
    )
    return replace(given, **more)  # type: ignore[arg-type]


def enter(desk: ScanDesk, wish: LateEntry) -> Recording | Refusal:
    return enter_late(desk.office, Progress(), wish, ENTERS)


def step(desk: ScanDesk) -> Step:
    matter = desk.case.matter(WORKS)
    found = matter.step(Bureau.PLANNING) if matter else None
    assert found is not None
    return found


def late(desk: ScanDesk, officer: str) -> LatePage:
    page = late_page(desk.office, desk.case_id, desk.office.officer(officer))
    assert page is not None
    return page


def queue(desk: ScanDesk, officer: str) -> tuple[QueueRow, ...]:
    return workbench_page(desk.office, desk.office.officer(officer)).mine


def test_it_keeps_the_moment_on_the_paper_and_its_scan(desk: ScanDesk) -> None:
    assert isinstance(enter(desk, entry(desk)), Recording)

    decided = step(desk)
    assert decided.decided is not None
    assert decided.late is not None
    assert decided.decided.done_at == FRIDAY - timedelta(minutes=20)
    assert decided.decided.entered_at == FRIDAY
    assert read_scan(desk.office, decided.late.scan) == scans.pdf(1)
    assert desk.waiting() == []


def test_it_waits_for_a_second_person_who_finds_it_on_the_workbench(desk: ScanDesk) -> None:
    enter(desk, entry(desk))

    own, other = late(desk, ENTERS), late(desk, REVIEWS)
    assert own.waiting == other.waiting == 1
    assert "不能由同一人办理" in own.entries[0].reason
    assert other.entries[0].reason == ""
    assert queue(desk, ENTERS) == ()
    page = case_page(desk.office, desk.case_id, desk.office.officer(ENTERS))
    assert page is not None
    shown = next(s for s in page.steps if s.bureau == "planning")
    assert (shown.is_late_entry, shown.is_late_reviewed) == (True, False)
    assert "补录" in page.log[0].text


def test_the_second_person_finds_it_once_the_own_opinion_is_given(desk: ScanDesk) -> None:
    enter(desk, entry(desk))
    own = entry(desk)
    assert isinstance(enter_late(desk.office, Progress(), own, REVIEWS), Recording)

    (row,) = queue(desk, REVIEWS)
    assert row.state == "late_review"
    page = case_page(desk.office, desk.case_id, desk.office.officer(REVIEWS))
    assert page is not None
    assert page.next_act == "late_review"


def test_confirmed_it_is_shown_as_reviewed_by_whom(desk: ScanDesk) -> None:
    enter(desk, entry(desk))
    review = late_review(LateReview(desk.case_id, WORKS.value, "planning"))
    assert isinstance(desk.office.submit(review, ENTERS), Refusal)

    assert isinstance(desk.office.submit(review, REVIEWS), Recording)
    page = late(desk, ENTERS)
    assert page.waiting == 0
    assert page.entries[0].reviewed_by == desk.office.officer(REVIEWS).name


BAD = (
    (
        {"decided_at": FRIDAY + timedelta(minutes=1)},
        "作出时间：2026-02-13 16:56晚于当前时间2026-02-13 16:55。",
    ),
    ({"decided_at": FRIDAY - timedelta(days=3)}, "作出时间早于受理日"),
    ({"why": " "}, "补录原因：补录未写明原因"),
    ({"opinion": "reject"}, "理由：未写明理由"),
    ({"scan": Incoming("gone.pdf", Path("gone.pdf"))}, "原件扫描：文件读写失败"),
)


@pytest.mark.parametrize(("more", "why"), BAD, ids=["later", "before", "why", "no", "scan"])
def test_what_is_not_backed_is_refused_and_nothing_is_kept(
    more: dict[str, object], why: str, desk: ScanDesk
) -> None:
    done = enter(desk, entry(desk, **more))

    assert isinstance(done, Refusal)
    assert why in "\n".join(str(say(f)) for f in done.findings)
    assert step(desk).opinion is None
    assert desk.files() == []


def test_an_officer_of_a_bureau_that_decided_may_not_enter_another(desk: ScanDesk) -> None:
    assert late(desk, ENTERS).reason == ""
    enter(desk, entry(desk))

    assert "已经“同意”" in late(desk, ENTERS).reason
    assert "职责" in late(desk, "lianghui").reason
