"""Papers in the real window: scans dropped, seen, verified; decisions made on paper entered."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from desktop.domain.case import Opinion
from desktop.domain.values import Bureau, MatterKind, PaperStatus
from desktop.office.scans import unsorted
from desktop.rules.deficiency import Paper
from desktop.views.papers.papers_tab import PapersTab
from desktop.views.widgets.buttons import IconButton
from desktop.wording import papers as words
from tests.journeys.desk import Desk
from tests.journeys.keys import click, open_line, undo
from tests.views import scans_at_hand as scans

pytestmark = pytest.mark.filterwarnings("ignore")
WORKS = MatterKind.EXTERNAL_WORKS


class PapersDesk:
    """A desk with the papers of a case in sight."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        self.desk, self.case_id, self.qtbot = desk, case_id, desk.qtbot
        desk.client.show_case(case_id)
        self.qtbot.waitUntil(self._is_shown, timeout=10_000)
        desk.client.detail.tabs.choose("papers")
        self.tab: PapersTab = desk.client.detail.papers

    def _is_shown(self) -> bool:
        shown = self.desk.client.detail.papers.page
        return shown is not None and shown.case_id == self.case_id

    def case(self) -> Any:
        return self.desk.ask(lambda office: office.case(self.case_id))

    def paper(self, paper: Paper) -> Any:
        return self.case().paper(paper)

    def waiting(self) -> list[str]:
        case = self.case()

        def names(office: Any) -> list[str]:
            with office.store.reading() as connection:
                return [card.name for card in unsorted(connection, case)]

        found: list[str] = self.desk.ask(names)
        return found

    def drop(self, paper: Paper, *files: Path) -> None:
        """Drop files on a paper's row and wait until they were dealt with."""
        view = self.tab.list
        at = view.visualRect(view.papers.index_of(paper.value)).center()
        self._and_wait(lambda: scans.drop(view.viewport(), at, scans.mime(*files)))

    def drop_beside(self, *files: Path) -> None:
        """Drop files on the tab beside any paper."""
        self._and_wait(lambda: scans.drop(self.tab, QPoint(3, 3), scans.mime(*files)))

    def paste(self) -> None:
        self._and_wait(self.tab.paste_in)

    def _and_wait(self, act: Callable[[], None]) -> None:
        with self.qtbot.waitSignal(self.desk.client.shell.stale, timeout=30_000):
            act()
        self.desk.ask(lambda office: office.now())

    def press(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key)


@pytest.fixture
def papers(desk_at: Callable[..., Desk], tmp_path: Path) -> PapersDesk:
    desk = desk_at("2026-09-24T09:00", "lianghui")
    return PapersDesk(desk, desk.take(tmp_path, 2, WORKS))


def test_a_file_dropped_on_a_row_becomes_that_paper_s_scan(
    papers: PapersDesk, tmp_path: Path
) -> None:
    papers.drop(Paper.PROPERTY_RIGHT, scans.write(tmp_path, "IMG_0001.dat", scans.pdf()))

    paper = papers.paper(Paper.PROPERTY_RIGHT)
    assert paper.status is PaperStatus.SUBMITTED
    assert len(paper.scans) == 1
    assert papers.tab.page is not None
    papers.qtbot.waitUntil(lambda: papers.tab.view.scan == paper.scans[0], timeout=10_000)
    papers.qtbot.waitUntil(lambda: papers.tab.view.page_words.text() == "第 1 / 3 页")


def test_files_are_paired_by_name_and_the_rest_is_dragged_to_its_paper(
    papers: PapersDesk, tmp_path: Path
) -> None:
    papers.drop_beside(
        scans.write(tmp_path, "营业执照 副本.jpg", scans.jpeg()),
        scans.write(tmp_path, "IMG_2209.png", scans.png()),
        scans.write(tmp_path, "说明.docx", b"PK"),
    )
    assert len(papers.paper(Paper.SUBJECT).scans) == 1
    assert papers.waiting() == ["IMG_2209.png"]
    assert papers.tab.info.lines.text().startswith("说明.docx：")
    papers.qtbot.waitUntil(lambda: len(papers.tab.unsorted.lines) == 1, timeout=10_000)

    line, view = papers.tab.unsorted.lines[0], papers.tab.list
    at = view.visualRect(view.papers.index_of("application_form")).center()
    digest, data = line.digest, line.dragged()
    papers._and_wait(lambda: scans.drop(view.viewport(), at, data))

    assert papers.paper(Paper.APPLICATION_FORM).scans == (digest,)
    assert papers.waiting() == []
    papers.qtbot.waitUntil(papers.tab.unsorted.isHidden, timeout=10_000)


def test_a_scan_that_waits_is_thrown_away_only_when_asked_twice(
    papers: PapersDesk, tmp_path: Path
) -> None:
    papers.tab.choose("location")
    QGuiApplication.clipboard().setImage(QImage.fromData(scans.png()))
    papers.paste()
    QGuiApplication.clipboard().clear()
    papers._and_wait(lambda: undo(papers.desk.client.window))
    papers.qtbot.waitUntil(lambda: len(papers.tab.unsorted.lines) == 1, timeout=10_000)
    line = papers.tab.unsorted.lines[0]
    click(next(b for b in line.findChildren(IconButton) if words.DISCARD in b.accessibleName()))
    assert papers.tab.sheet.cancel.hasFocus()

    papers._and_wait(lambda: click(papers.tab.sheet.confirm))

    assert papers.waiting() == []


def test_a_paper_is_verified_and_returned_by_key(papers: PapersDesk, tmp_path: Path) -> None:
    papers.drop(Paper.SUBJECT, scans.write(tmp_path, "执照.pdf", scans.pdf()))
    papers.tab.choose("subject")
    papers.tab.list.setFocus()
    papers.qtbot.waitUntil(papers.tab.buttons["verify-paper"].isEnabled, timeout=10_000)

    papers.press(Qt.Key.Key_V)
    papers._and_wait(lambda: papers.press(Qt.Key.Key_Return))
    assert papers.paper(Paper.SUBJECT).status is PaperStatus.VERIFIED

    papers.qtbot.waitUntil(
        lambda: papers.tab.list.current_row().status == "verified", timeout=10_000
    )
    papers.press(Qt.Key.Key_B)
    papers.qtbot.keyClicks(QApplication.focusWidget(), "blurred")
    control = Qt.KeyboardModifier.ControlModifier
    papers._and_wait(
        lambda: papers.qtbot.keyClick(papers.tab.sheet.text, Qt.Key.Key_Return, control)
    )
    paper = papers.paper(Paper.SUBJECT)
    assert paper.status is PaperStatus.RETURNED
    assert paper.remark == "blurred"


def test_a_paper_counts_as_looked_at_only_once_its_page_was_seen(
    papers: PapersDesk, tmp_path: Path
) -> None:
    papers.drop(Paper.SUBJECT, scans.write(tmp_path, "执照.pdf", scans.pdf()))
    desk, detail = papers.desk, papers.desk.client.detail
    detail.tabs.choose("overview")
    desk.sit("chenjiayi")
    papers.qtbot.waitUntil(lambda: detail.page.may_decide, timeout=10_000)
    detail.setFocus()
    papers.press(Qt.Key.Key_A)
    link = next(
        b
        for b in detail.sheet.findChildren(type(detail.sheet.confirm))
        if b.property("paper") == "subject"
    )

    link.click()
    viewer = desk.client.case.papers.viewing.viewer
    papers.qtbot.waitUntil(lambda: viewer.view.page_words.text() == "第 1 / 3 页", timeout=10_000)
    papers.press(Qt.Key.Key_Escape)
    assert viewer.isHidden()
    with papers.qtbot.waitSignal(desk.client.desk.recorded, timeout=20_000):
        papers.press(Qt.Key.Key_Return)

    step = papers.case().matter(WORKS).step(Bureau.PLANNING)
    assert step.opened == (Paper.SUBJECT,)


def test_a_paper_without_scan_is_seen_on_paper(papers: PapersDesk) -> None:
    desk = papers.desk
    open_line(papers.tab.list, papers.tab.list.papers.index_of("location"))
    viewer = desk.client.case.papers.viewing.viewer
    papers.qtbot.waitUntil(viewer.isVisible, timeout=10_000)
    assert viewer.view.blank.words.text() == words.NO_SCAN
    assert "location" not in desk.client.detail._opened

    viewer.view.blank.button.click()

    assert "location" in desk.client.detail._opened
    assert viewer.isHidden()


def entered_late(papers: PapersDesk, scan: Path) -> None:
    """Let the officer at the desk enter a rejection made on paper."""
    detail = papers.desk.client.detail
    detail.tabs.choose("approval")
    papers.qtbot.waitUntil(detail.late.button.isEnabled, timeout=10_000)
    detail.late.button.click()
    sheet = detail.late.sheet
    sheet.opinion.setCurrentIndex(0)
    sheet.at.time.setText("8:55")
    sheet.why.setPlainText("停电")
    scans.drop(sheet, QPoint(5, 5), scans.mime(scan))


def reason_of(detail: Any) -> str:
    """Return why the first late entry can't be confirmed now."""
    return detail.late.lines[0].review.toolTip() if detail.late.lines else ""


def test_a_decision_made_on_paper_is_entered_and_a_second_person_confirms_it(
    papers: PapersDesk, tmp_path: Path
) -> None:
    desk, detail = papers.desk, papers.desk.client.detail
    desk.clock.advance(timedelta(hours=6))
    desk.sit("chenjiayi")
    entered_late(papers, scans.write(tmp_path, "意见.pdf", scans.pdf(1)))
    detail.late.sheet.at.time.setText("14:20")
    with papers.qtbot.waitSignal(desk.client.shell.recorded, timeout=20_000):
        detail.late.sheet.confirm.click()

    step = papers.case().matter(WORKS).step(Bureau.PLANNING)
    assert step.opinion is Opinion.APPROVE
    assert f"{step.decided.done_at:%H:%M}" == "14:20"
    assert step.late.reason == "停电"
    papers.qtbot.waitUntil(lambda: bool(detail.late.lines), timeout=10_000)
    assert "不能由同一人办理" in detail.late.lines[0].review.toolTip()
    assert detail.tabs.keys()
    assert not detail.late.lines[0].review.isEnabled()

    desk.sit("zhoumin")
    papers.qtbot.waitUntil(lambda: reason_of(detail) == words.LATE_LOOK_FIRST, timeout=10_000)
    detail.late.lines[0].look.click()
    viewer = desk.client.case.papers.viewing.viewer
    papers.qtbot.waitUntil(lambda: viewer.view.page_words.text() == "第 1 / 1 页", timeout=10_000)
    viewer.put_away()
    with papers.qtbot.waitSignal(desk.client.desk.recorded, timeout=20_000):
        detail.late.lines[0].review.click()

    late = papers.case().matter(WORKS).step(Bureau.PLANNING).late
    assert late.reviewed_by == "zhoumin"
    papers.qtbot.waitUntil(lambda: detail.late.page.waiting == 0, timeout=10_000)


def test_a_late_entry_that_is_refused_keeps_what_was_filled_in_and_stores_nothing(
    papers: PapersDesk, tmp_path: Path
) -> None:
    desk, detail = papers.desk, papers.desk.client.detail
    desk.sit("chenjiayi")
    entered_late(papers, scans.write(tmp_path, "意见.pdf", scans.pdf(1)))
    sheet = detail.late.sheet
    sheet.at.time.setText("23:59")
    sheet.confirm.click()
    papers.qtbot.waitUntil(lambda: "晚于当前时间" in sheet.problem.text(), timeout=10_000)

    assert sheet.isVisible()
    assert sheet.why.said() == "停电"
    assert papers.case().matter(WORKS).step(Bureau.PLANNING).opinion is None
    assert not list((tmp_path / "store" / "attachments").rglob("*"))


def test_pages_of_two_scans_are_bound_by_keyboard_and_the_older_ones_stay(
    papers: PapersDesk, tmp_path: Path
) -> None:
    papers.drop(
        Paper.SUBJECT,
        scans.write(tmp_path, "a.pdf", scans.pdf(2)),
        scans.write(tmp_path, "b.jpg", scans.jpeg()),
    )
    tab, sheet = papers.tab, papers.tab.pages_sheet
    tab.choose("subject")
    papers.qtbot.waitUntil(lambda: len(papers.paper(Paper.SUBJECT).scans) == 2, timeout=10_000)
    papers.qtbot.waitUntil(tab.ways["bind"].isEnabled, timeout=10_000)
    tab.ways["bind"].setFocus()

    papers.press(Qt.Key.Key_Return)
    papers.qtbot.waitUntil(sheet.list.hasFocus, timeout=30_000)
    papers.press(Qt.Key.Key_Space)
    papers.press(Qt.Key.Key_Down)
    papers.press(Qt.Key.Key_Right)
    papers.qtbot.keyClick(sheet.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    first, second = papers.paper(Paper.SUBJECT).scans
    assert [(p.digest, p.page, p.turns) for p in sheet.chosen] == [(second, 0, 0), (first, 1, 1)]
    papers._and_wait(lambda: papers.press(Qt.Key.Key_Return))

    assert papers.paper(Paper.SUBJECT).scans[:2] == (first, second)
    assert len(papers.paper(Paper.SUBJECT).scans) == 3
    assert sheet.isHidden()
    newest = papers.paper(Paper.SUBJECT).scans[2]
    papers.qtbot.waitUntil(lambda: tab.view.scan == newest, timeout=10_000)
    papers.qtbot.waitUntil(lambda: tab.view.page_words.text() == "第 1 / 2 页", timeout=10_000)
