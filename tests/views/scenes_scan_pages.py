"""Pages of a paper's scans turned, chosen and put in their order."""

from PySide6.QtCore import Qt

from desktop.views.cases.case_detail import CaseDetail
from desktop.views.main_window import MainWindow
from tests.views import scenes
from tests.views.scenes_papers import tab


def pages_bind(made: MainWindow) -> CaseDetail:
    page = tab(made, "subject")
    sheet = page.papers.pages_sheet
    asked: list[object] = []
    sheet.lengths_wanted.connect(asked.append)
    page.papers.ways["bind"].click()
    sheet.show_lengths(asked[0], (3, 2))  # type: ignore[arg-type]
    sheet.list.setCurrentRow(3)
    sheet.list.turned.emit(1)
    sheet.list.moved_by.emit(-2)
    sheet.list.item(3).setCheckState(Qt.CheckState.Unchecked)
    return page


def pages_turn(made: MainWindow) -> None:
    page = tab(made, "power_of_attorney")
    sheet = page.papers.pages_sheet
    asked: list[object] = []
    sheet.lengths_wanted.connect(asked.append)
    page.papers.view.turn_left.click()
    page.papers.ways["turn"].click()
    sheet.show_lengths(asked[0], (3,))  # type: ignore[arg-type]


def pages_refused(made: MainWindow) -> None:
    page = tab(made, "subject")
    sheet = page.papers.pages_sheet
    asked: list[object] = []
    sheet.lengths_wanted.connect(asked.append)
    page.papers.ways["bind"].click()
    locked = "PDF 已加密，不能旋转或合并。取消加密后另存一份，再加入。"
    sheet.show_lengths(asked[0], (3, locked))  # type: ignore[arg-type]


SCENES: dict[str, scenes.Scene] = {
    "pages-bind": pages_bind,
    "pages-turn": pages_turn,
    "pages-refused": pages_refused,
}
