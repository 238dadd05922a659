"""The page of personal data: what it asks for, what it says before it erases, what is literal."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.models.persons import PersonsModel
from desktop.store.rows_persons import PersonFilter, PersonsPage
from desktop.views.office.changes_tab import ChangesTab
from desktop.views.office.persons_page import PersonsView
from desktop.views.widgets.buttons import Button
from tests.views import samples_persons


@pytest.fixture
def page(qtbot: QtBot) -> PersonsView:
    made = PersonsView()
    qtbot.addWidget(made)
    made.show_page(samples_persons.page())
    made.show()
    return made


def test_the_list_is_a_sound_model(qtbot: QtBot) -> None:
    model = PersonsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(samples_persons.page().rows)

    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "欧****" in said
    assert "到期应删除" in said
    assert tester.model() is model


def test_the_settings_lead_to_the_record_and_to_personal_data(qtbot: QtBot) -> None:
    tab = ChangesTab()
    qtbot.addWidget(tab)
    wanted: list[str] = []
    tab.page_wanted.connect(wanted.append)
    for button in tab.findChildren(Button):
        if button is not tab.blank.button:
            button.click()

    assert wanted == ["audit", "persons"]


def test_before_erasing_it_is_said_what_goes_and_stays_and_enter_is_safe(
    page: PersonsView, qtbot: QtBot
) -> None:
    page.table.selectRow(1)
    page.show_card(samples_persons.card(1, proposed="梁慧", against={}, is_shared=True))
    page.pane.start("erase")
    sheet = page.pane.sheet

    for said in ("不删除：办理记录", "备份中的密钥", "server erase 019a1"):
        assert said in sheet.outlook.text()
    assert sheet.cancel.hasFocus()
    with qtbot.assertNotEmitted(page.wanted):
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    page.pane.start("erase")
    with qtbot.waitSignal(page.wanted) as told:
        qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args is not None
    assert told.args[0] == "erase"


def test_without_a_reason_nothing_is_handed_out(page: PersonsView, qtbot: QtBot) -> None:
    page.show_card(samples_persons.card())
    page.pane.start("export")
    with qtbot.assertNotEmitted(page.wanted):
        page.pane.sheet.confirm.click()

    assert page.pane.sheet.problem.text() == "写明理由"


def test_what_is_not_ones_to_do_is_grey_with_its_reason(page: PersonsView) -> None:
    page.show_card(samples_persons.card())
    page.pane.start("erase")

    assert not page.pane.acts["erase"].isEnabled()
    assert "没有拟删除" in page.pane.acts["erase"].toolTip()
    assert not page.pane.sheet.isVisible()


def test_the_card_of_another_person_is_not_shown_and_markup_is_literal(page: PersonsView) -> None:
    page.show_card(samples_persons.card(2))
    assert page.pane._card is None
    odd = samples_persons.card()
    page.show_card(replace(odd, line=replace(odd.line, name="<b>欧</b>*")))

    assert ("姓名", "<b>欧</b>*") in page.pane.pairs.pairs
    labels = [shown for _name, shown in page.pane.pairs._labels]
    assert all(x.textFormat() is Qt.TextFormat.PlainText for x in (*labels, page.pane.seen))


def test_who_may_not_see_it_is_told_why_and_finds_nothing(page: PersonsView, qtbot: QtBot) -> None:
    page.show_page(PersonsPage(refusal="需要职责"))

    assert page.model.total == 0
    assert page.closed.note.text() == "需要职责"
    assert not page.field.isEnabled()
    page.show_page(PersonsPage())
    page.tabs.choose("due")
    page.show_page(PersonsPage())
    assert page.nothing.words.text() == "没有到期应删除的个人信息"
    with qtbot.waitSignal(page.asked) as asked:
        page.nothing.button.click()
    assert asked.args == [PersonFilter()]
