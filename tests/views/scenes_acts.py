"""The menu of acts and an act's form over a case's page."""

from functools import cache

from PySide6.QtTest import QTest

from desktop.domain.context import Context
from desktop.models.rows_acts import ActAsked, ActForm, ActMenuPage
from desktop.office.act_forms import form_of
from desktop.office.act_menu import act_row, offered_acts
from desktop.views.acts.act_drawer import ActDrawer
from desktop.views.acts.act_fields import TextBox
from desktop.views.acts.act_groups import NestedBox, RowsBox
from desktop.views.acts.act_menu import ActMenu
from desktop.views.main_window import MainWindow
from tests.domain import desk as domain
from tests.domain import stories
from tests.views import scenes


def context(desk: domain.Desk, officer: str) -> Context:
    people = tuple(desk.people.values())
    return Context(desk.people[officer], desk.now, desk.rules, desk.office, people=people)


@cache
def menu_page(officer: str = "chenjiayi") -> ActMenuPage:
    desk = domain.in_approval()
    known = context(desk, officer)
    acts = tuple(act_row(desk.case, act, known) for act in offered_acts())
    return ActMenuPage(desk.case.id, desk.case.number, desk.case.form.enterprise.name, acts)


def form(act: str, officer: str, desk: domain.Desk | None = None) -> ActForm:
    desk = desk or domain.in_approval()
    return form_of(desk.case, act, context(desk, officer), {})


def menu(made: MainWindow) -> ActMenu:
    scenes.case(made)
    sheet = ActMenu(made.pages, made.whole)
    sheet.show_loading()
    sheet.show_page(menu_page())
    return sheet


def menu_filtered(made: MainWindow) -> None:
    menu(made).filter.setText("函")


def menu_nothing(made: MainWindow) -> None:
    menu(made).filter.setText("<b>没有</b>")


def drawer(made: MainWindow, wanted: ActForm) -> ActDrawer:
    scenes.case(made)
    sheet = ActDrawer(made.pages, made.whole)
    sheet.open_form(wanted)
    QTest.qWait(10)
    return sheet


def special(made: MainWindow) -> None:
    drawer(made, form("start-special", "chenjiayi")).ask_again()


def accept(made: MainWindow) -> None:
    sheet = drawer(made, form("accept-matter", "lianghui"))
    group = next(b for b in sheet.boxes if isinstance(b, NestedBox))
    assert group.tick is not None
    group.tick.setChecked(True)


def supplement(made: MainWindow) -> None:
    sheet = drawer(made, form("request-supplement", "lianghui"))
    rows = next(b for b in sheet.boxes if isinstance(b, RowsBox))
    rows.add()


def facts(made: MainWindow) -> None:
    drawer(made, form("state-facts", "chenjiayi"))


def correcting(made: MainWindow) -> None:
    drawer(made, form("correct-application", "lianghui"))


def refused(made: MainWindow) -> None:
    sheet = drawer(made, form("request-explanation", "chenjiayi"))
    text = next(b for b in sheet.boxes if isinstance(b, TextBox))
    text.text.setPlainText(" ")
    sheet.complain((("question", "未填写。请填写。"), ("", "“外线工程审批”已办结。")))


def void(made: MainWindow) -> None:
    desk = stories.redeemed()
    sheet = drawer(made, form("void-letter", "huangzhenbang", desk))
    sheet.ask_again()


def why(made: MainWindow, officer: str = "lianghui", act: str = "decide-step") -> None:
    """A greyed button that was pressed: what stands against it, and the ways on."""
    page = scenes.case(made)
    desk = domain.in_approval()
    asked = ActAsked(desk.case.id, act)
    page.approve.explain("需要“审批人”职责，当前为“窗口收件”。由具有该职责的人员办理。", asked)
    page.approve.click()
    made.why.answer(asked, act_row(desk.case, act, context(desk, officer)))


def why_missing(made: MainWindow) -> None:
    why(made, "huangzhenbang", "sign-letter")


SCENES = {
    "acts-menu": menu,
    "acts-menu-filtered": menu_filtered,
    "acts-menu-nothing": menu_nothing,
    "acts-special-confirm": special,
    "acts-accept": accept,
    "acts-supplement": supplement,
    "acts-facts": facts,
    "acts-correcting": correcting,
    "acts-refused": refused,
    "acts-void": void,
    "acts-why": why,
    "acts-why-missing": why_missing,
}
