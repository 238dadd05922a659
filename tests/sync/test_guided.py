"""Guided steps: a look first, then the deed, then what came of it, on a hub and in the window."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.app.carry_desk import CarryDesk
from desktop.app.sync_part import SyncPart
from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.office import guided
from desktop.office.office import Office
from desktop.office.page_sync import Line, sync_page
from desktop.rules.findings import Refusal
from desktop.store.pending import count_waiting
from desktop.store.rows_guide import Guide
from desktop.sync.bundle_file import write_bundle
from desktop.sync.carrying import WORK, export_work
from desktop.sync.hub_file import new_epoch, open_hub_file
from desktop.sync.troubles import BundleUnfit, BundleUnreadable
from desktop.views import theme
from desktop.views.sync.guide_sheet import GuideSheet
from tests.journeys.window_line import said_on
from tests.sync.pens import now
from tests.sync.small_offices import Place, SmallHub, sync
from tests.sync.test_redone_in_window import WORKS, HubWindow, approve, only_case

PASSPHRASE = "十六个字的口令写在信封里"
pytestmark = pytest.mark.usefixtures("cheap_passphrase")
NO_STEP: Any = lambda _done, _of: None  # noqa: E731


@pytest.fixture
def stick(hub: SmallHub, tmp_path: Path) -> Path:
    """A file with a decision that 陈嘉仪 made at the planning desk."""
    place = hub.places["planning"]
    approve(place, only_case(place))
    file = tmp_path / "work.jobundle"
    with closing(place.office(SetClock(now()))) as office:
        export_work(office.store, file, PASSPHRASE)
    return file


def with_hub(
    place: Place,
    officer: str,
    what: Callable[[Office, Any], Guide],
    clock: SetClock | None = None,
) -> Guide:
    clock = clock or SetClock(now())
    with closing(place.office(clock)) as office, closing(place.opened(officer, clock)) as shared:
        return what(office, shared)


def note(place: Place, officer: str, text: str) -> None:
    case = only_case(place)
    with closing(place.office(SetClock(now()))) as office:
        done = office.submit(AddNote(case_id=case, text=text), officer)
        assert not isinstance(done, Refusal), done


def restored(hub: SmallHub, copy: Path) -> None:
    """Put an older copy of the hub in its place."""
    shutil.rmtree(hub.hub)
    shutil.copytree(copy, hub.hub)


def confirm(hub: SmallHub) -> None:
    with closing(open_hub_file(hub.hub)) as file:
        new_epoch(file)


def test_a_carried_file_is_looked_into_before_it_is_handed_in(hub: SmallHub, stick: Path) -> None:
    window = hub.places["window"]
    look = with_hub(window, "lianghui", lambda o, s: guided.preview_carry(o, s, stick, PASSPHRASE))
    facts = dict(look.facts)
    assert look.against == ""
    assert facts["办理人"].startswith("陈嘉仪 ")
    assert "件：" in facts["涉及案件"]
    assert facts["办理时间"]
    assert facts["已在登记簿"] == ""

    told = with_hub(window, "lianghui", lambda o, s: guided.carry(o, s, stick, PASSPHRASE, NO_STEP))
    assert told.confirm == ""
    assert dict(told.facts)["其中未生效"] == "无"
    sync(window, "lianghui", SetClock(now()))
    again = with_hub(window, "lianghui", lambda o, s: guided.preview_carry(o, s, stick, PASSPHRASE))
    assert "不会重复送交" in dict(again.facts)["已在登记簿"]


def test_a_file_of_a_desk_nobody_knows_an_empty_and_a_foreign_one_are_not_handed_in(
    hub: SmallHub, stick: Path, tmp_path: Path
) -> None:
    window = hub.places["window"]

    def look(file: Path, passphrase: str = PASSPHRASE) -> Guide:
        return with_hub(
            window, "lianghui", lambda o, s: guided.preview_carry(o, s, file, passphrase)
        )

    with closing(open_hub_file(hub.hub)) as file, file.writing():
        file.run("UPDATE writer SET id = 'x' || id WHERE officer = 'chenjiayi'")
    assert "陈嘉仪的终端没有在办公服务器登记" in look(stick).against
    head = {"format": 1, "kind": WORK, "scope": "HP", "entries": 0, "seen": 0}
    with closing(window.office(SetClock(now()))) as office:
        head["scope"] = office.settings.scope
    empty, foreign = tmp_path / "empty", tmp_path / "foreign"
    write_bundle(empty, PASSPHRASE, [head])
    write_bundle(foreign, PASSPHRASE, [{**head, "scope": "TH"}])
    assert look(empty).against == "文件里没有待交的记录"
    with pytest.raises(BundleUnfit):
        look(foreign)
    with pytest.raises(BundleUnreadable):
        look(stick, "不对的口令不对的口令")


def test_a_desk_sees_what_a_restored_hub_lacks_brings_it_back_and_need_not_wait_for_ever(
    hub: SmallHub, tmp_path: Path
) -> None:
    planning, window = hub.places["planning"], hub.places["window"]
    copy = tmp_path / "copy"
    shutil.copytree(hub.hub, copy)
    clock = SetClock(now())
    note(window, "lianghui", "窗口先记")
    sync(window, "lianghui", clock)
    sync(planning, "chenjiayi", clock)
    note(planning, "chenjiayi", "规资后记")
    sync(planning, "chenjiayi", clock)
    restored(hub, copy)

    look = with_hub(planning, "chenjiayi", guided.preview_heal)
    facts = dict(look.facts)
    assert facts["本机将补报"] == "陈嘉仪 1 条"
    assert facts["等他人终端补报"] == "梁慧 1 条"
    assert "管理员还没有确认" in look.against
    confirm(hub)
    assert with_hub(planning, "chenjiayi", guided.preview_heal).against == ""
    told = with_hub(planning, "chenjiayi", guided.heal)
    assert dict(told.facts)["本机重新送出"] == "1 条"
    assert dict(told.facts)["副本"].startswith("before-epoch-")

    sync(planning, "chenjiayi", clock)
    line = Line(frozenset({"chenjiayi"}), is_asked=True)
    with closing(planning.office(clock)) as office:
        page = sync_page(office, "chenjiayi", line)
        assert [(r.why, r.waits_for) for r in page.waiting] == [("restored", "梁慧")]
        assert "在等梁慧" in page.held[0]
        asked = guided.preview_letting_go(office)
        assert dict(asked.facts)["等待的记录"] == "梁慧 1 条"
        assert dict(asked.facts)["本机被挡"] == "1 条"
        guided.let_go(office)
        assert guided.preview_letting_go(office).against == "没有在等待的记录"
    sync(planning, "chenjiayi", clock)
    with closing(planning.office(clock)) as office, office.store.reading() as connection:
        assert count_waiting(connection) == {}


def test_what_was_sent_a_year_ago_still_comes_back(hub: SmallHub, tmp_path: Path) -> None:
    window, copy = hub.places["window"], tmp_path / "copy"
    shutil.copytree(hub.hub, copy)
    note(window, "lianghui", "一年前")
    sync(window, "lianghui", SetClock(now()))
    (before,) = (row["id"] for row in hub.log().rows if "一年前" in str(row["said"]["data"]))
    later = SetClock(now() + timedelta(days=400))
    sync(window, "lianghui", later)
    restored(hub, copy)
    confirm(hub)

    with_hub(window, "lianghui", guided.heal, later)
    sync(window, "lianghui", later)

    assert hub.log().rows[-1]["id"] == before


def test_a_desk_that_lacks_nothing_has_nothing_to_heal(hub: SmallHub) -> None:
    look = with_hub(hub.places["planning"], "chenjiayi", guided.preview_heal)
    assert look.against == "本机与服务器没有差别，不需要补报"


@pytest.fixture
def window(hub: SmallHub, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[], HubWindow]]:
    theme.load_fonts(resources.path("fonts"))
    theme.apply(qapp)
    opened: list[HubWindow] = []

    def at() -> HubWindow:
        opened.append(HubWindow(hub.places["window"], "lianghui", qtbot))
        return opened[-1]

    yield at
    for made in opened:
        made.client.close()
        made.client.window.deleteLater()


def carrying(at: HubWindow) -> CarryDesk:
    part = at.client.parts["sync"]
    assert isinstance(part, SyncPart)
    return part.carry


def test_the_window_looks_into_a_file_and_hands_it_in(
    hub: SmallHub,
    stick: Path,
    window: Callable[[], HubWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(stick), ""))
    at = window()
    at.until(lambda: "已同步" in at.chip)
    page = at.exchange()
    desk = carrying(at)
    sheet = desk.guide.sheet
    page.carry_wanted.emit()
    at.until(desk.sheet.isVisible)
    desk.sheet.first.setText(PASSPHRASE)
    at.press(desk.sheet, Qt.Key.Key_Return)
    at.until(sheet.isVisible)
    assert sheet.go.isEnabled()
    assert "陈嘉仪" in said_on(sheet)

    at.press(sheet, Qt.Key.Key_Return)
    at.until(lambda: sheet.isVisible() and title(sheet) == "已代交")
    at.press(sheet, Qt.Key.Key_Return)
    at.until(sheet.isHidden)
    case = only_case(hub.places["window"])
    at.until(lambda: any(s.opinion for s in at.matter(case, WORKS).steps))


def test_the_window_leads_through_a_restore(
    hub: SmallHub, window: Callable[[], HubWindow], tmp_path: Path
) -> None:
    shutil.copytree(hub.hub, tmp_path / "copy")
    note(hub.places["window"], "lianghui", "窗口先记")
    sync(hub.places["window"], "lianghui", SetClock(now()))
    restored(hub, tmp_path / "copy")
    at = window()
    at.until(lambda: "同步已停止" in at.chip)
    page = at.exchange()
    sheet = carrying(at).guide.sheet
    at.until(page.trouble.retry.isVisible)
    page.trouble.retry.click()
    at.until(sheet.isVisible)
    assert not sheet.go.isEnabled()
    assert "管理员还没有确认" in said_on(sheet)
    at.press(sheet, Qt.Key.Key_Return)
    at.until(sheet.isHidden)

    confirm(hub)
    page.trouble.retry.click()
    at.until(lambda: sheet.isVisible() and sheet.go.isEnabled())
    at.press(sheet, Qt.Key.Key_Return)
    at.until(lambda: sheet.isVisible() and title(sheet) == "已对齐，正在补报")
    at.press(sheet, Qt.Key.Key_Escape)
    at.until(lambda: "已同步" in at.chip)


def title(sheet: GuideSheet) -> str:
    assert sheet.shown is not None
    return sheet.shown.title
