"""An act that rests on a colleague's unsent one: the page says who is waited for."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.domain.approval import DecideStep
from desktop.domain.case import Opinion
from desktop.domain.intake import AcceptMatter
from desktop.domain.notes import AddNote
from desktop.domain.values import Bureau, MatterKind
from desktop.office.applications import open_case
from desktop.office.office import Office
from desktop.office.page_sync import Line, sync_page
from desktop.rules.findings import Refusal
from desktop.store.rows_sync import SyncPage
from tests.sync.pens import now
from tests.sync.small_offices import Place, SmallHub, application, sync

WORKS = MatterKind.EXTERNAL_WORKS
BOTH = Line(frozenset({"chenjiayi", "lianghui"}), is_asked=True)


@pytest.fixture
def place(hub: SmallHub) -> Place:
    return hub.places["planning"]


@pytest.fixture
def office(place: Place, tmp_path: Path) -> Iterator[Office]:
    """The desk, where 梁慧 took a case in and accepted it, and 陈嘉仪 then decided; all unsent."""
    with closing(place.office(SetClock(now()))) as made:
        opened = open_case(made, application(tmp_path / "form"), "lianghui")
        assert not isinstance(opened, Refusal), opened
        case = opened.case.id
        for officer, command in (
            ("lianghui", AcceptMatter(case_id=case, matter=WORKS)),
            ("chenjiayi", _approve(case)),
            ("chenjiayi", AddNote(case_id=case, text="已电话告知")),
        ):
            done = made.submit(command, officer)
            assert not isinstance(done, Refusal), done
        yield made


def _approve(case: str) -> DecideStep:
    return DecideStep(case_id=case, matter=WORKS, bureau=Bureau.PLANNING, opinion=Opinion.APPROVE)


def whys(page: SyncPage, officer: str) -> list[tuple[str, str]]:
    return [(row.why, row.waits_for) for row in page.waiting if row.officer == officer]


def test_the_page_names_the_colleague_who_holds_the_queue_back(office: Office) -> None:
    page = sync_page(office, "chenjiayi", BOTH)

    assert set(whys(page, "lianghui")) == {("window", "")}
    own = whys(page, "chenjiayi")
    assert own[0] == ("colleague", "梁慧")
    assert set(own[1:]) <= {("colleague", "梁慧"), ("behind", "梁慧")}
    assert f"您有 {len(own)} 项记录在等梁慧" in page.held[0]
    assert "请梁慧在本机登录办公服务器" in page.held[1]
    assert sync_page(office, "lianghui", BOTH).held == ("", "")


def test_it_goes_once_the_colleague_has_signed_in(office: Office, place: Place) -> None:
    clock = SetClock(now())
    sync(place, "chenjiayi", clock)
    assert whys(sync_page(office, "chenjiayi", BOTH), "chenjiayi") != []

    sync(place, "lianghui", clock)
    sync(place, "chenjiayi", clock)

    page = sync_page(office, "chenjiayi", BOTH)
    assert page.waiting == ()
    assert page.held == ("", "")
    assert page.conflicts == ()
