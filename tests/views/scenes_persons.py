"""The page of personal data: a person chosen, handed out, to be erased, nobody, not allowed."""

from desktop.store.rows_persons import PersonsPage
from desktop.views.main_window import MainWindow
from desktop.views.office.persons_page import PersonsView
from desktop.views.start.report_sheet import ReportSheet
from desktop.wording import persons_page as words
from tests.views import samples_persons, scenes
from tests.views.scenes import Scene

REFUSAL = "需要“窗口、审计、联席办负责人”职责，当前为“审批”；由具有该职责的人员办理。"
PROPOSED = "该个人信息已拟删除。请另一人执行删除。"
REPORT = """number 7A3F01BC
at 2026-11-16 16:42:07 +0800
joint-office 0.9.0
python 3.13.5, qt 6.11.0
system Linux-6.12-x86_64

Traceback (most recent call last):
  File "~/joint-office/desktop/app/case_part.py", line 118, in _show
    self.page.show_case(page)
ValueError: no such person □ 138****1111
last lines of the log:
2026-11-16 16:42:06,112 INFO office opened #
"""


def persons(made: MainWindow) -> PersonsView:
    view = PersonsView()
    made.add_page("persons", view)
    made.show_page("persons", (words.RAIL_TITLE, words.TITLE), "admin")
    view.show_page(samples_persons.page())
    view.show_card(samples_persons.card())
    return view


def persons_export(made: MainWindow) -> None:
    persons(made).pane.start("export")


def persons_erase(made: MainWindow) -> None:
    view = persons(made)
    view.table.selectRow(1)
    view.show_card(
        samples_persons.card(1, proposed="梁慧", against={"propose": PROPOSED}, is_shared=True)
    )
    view.pane.start("erase")


def persons_none(made: MainWindow) -> None:
    view = persons(made)
    view.tabs.choose("due")
    view.show_page(PersonsPage())


def persons_closed(made: MainWindow) -> None:
    persons(made).show_page(PersonsPage(refusal=REFUSAL))


def report(made: MainWindow) -> None:
    scenes.case(made)
    sheet = ReportSheet(made.whole)
    sheet.show_report(REPORT)


SCENES: dict[str, Scene] = {
    "persons": persons,
    "persons-export": persons_export,
    "persons-erase": persons_erase,
    "persons-none": persons_none,
    "persons-closed": persons_closed,
    "crash-report": report,
}
