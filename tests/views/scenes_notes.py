"""A quick note over the workbench, with colleagues offered, and the second window's page."""

from PySide6.QtTest import QTest

from desktop.models.rows_mentions import MentionRow
from desktop.views.cases.quick_note import QuickNote
from desktop.views.main_window import MainWindow
from tests.views import scenes
from tests.views.scenes import Scene

PEOPLE = (
    MentionRow("陈嘉仪", "cjy", "规资"),
    MentionRow("陈怡", "cy", "规资"),
    MentionRow("周敏", "zm", "企服"),
    MentionRow("<b>仲</b>", "z", "商务"),
)


def note(made: MainWindow) -> QuickNote:
    scenes.workbench(made)
    sheet = QuickNote(made.pages, made.whole)
    sheet.mentions.offer(PEOPLE)
    sheet.open_for("case-1203", "HP-2026-1203 · 粤港澳生物医药中试基地有限公司")
    return sheet


def naming(made: MainWindow) -> QuickNote:
    sheet = note(made)
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    sheet.text.setFocus()
    sheet.text.insertPlainText("路由与热力管相距不足半米，请 @c")
    return sheet


SCENES: dict[str, Scene] = {"note": note, "note-naming": naming}
