"""The manual beside the workbench, what is found in it, what is new, and the first day's steps."""

from PySide6.QtTest import QTest

from desktop.files.manual import manual_folder, read_manual
from desktop.files.news import versions
from desktop.views.main_window import MainWindow
from desktop.views.start.guide import Guide
from desktop.views.start.help_sheet import HelpSheet
from tests.views import scenes
from tests.views.scenes import Scene


def manual(made: MainWindow, chapter: str = "两日审批") -> HelpSheet:
    scenes.workbench(made)
    sheet = HelpSheet(made.pages, made.whole)
    sheet.show_manual(read_manual(manual_folder()), chapter)
    QTest.qWait(60)
    return sheet


def found(made: MainWindow) -> HelpSheet:
    sheet = manual(made, "")
    sheet.field.setText("补正")
    sheet.field.textEdited.emit("补正")
    return sheet


def nothing(made: MainWindow) -> None:
    sheet = manual(made, "")
    sheet.field.setText("<b>没有</b>")
    sheet.field.textEdited.emit("<b>没有</b>")


def table(made: MainWindow) -> None:
    manual(made, "用印")


def news(made: MainWindow) -> None:
    sheet = manual(made, "")
    sheet.show_news(versions())


def guide(made: MainWindow, steps: int = 0) -> Guide:
    page = scenes.workbench(made)
    QTest.qWait(20)
    shown = Guide(
        made.whole,
        {"queue": lambda: page.view, "pane": lambda: page.pane, "search": lambda: made.top.box},
    )
    shown.begin()
    for _ in range(steps):
        shown.go(1)
    return shown


SCENES: dict[str, Scene] = {
    "manual": manual,
    "manual-found": found,
    "manual-nothing": nothing,
    "manual-table": table,
    "manual-news": news,
    "guide-first": guide,
    "guide-second": lambda made: guide(made, 1),
    "guide-last": lambda made: guide(made, 2),
}
