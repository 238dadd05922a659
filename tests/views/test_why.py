"""A greyed button says why, and leads to what is missing; it never does what it says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.rows_acts import ActAsked, ActRow, JumpRow, ObstacleRow
from desktop.views.widgets.buttons import OTHER_OFFICER, Button, Mend
from desktop.views.widgets.why import WhyNot
from desktop.wording import why as words

ASKED = ActAsked("c1", "sign-letter", (("letter", "l1"),))
TO_PAPERS = JumpRow("tab", "papers", "去看材料")


class Page(QWidget):
    """A field, a greyed button and what says why."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(500, 400)
        layout = QVBoxLayout(self)
        self.field, self.button = QLineEdit(), Button("签发", "check", "primary")
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.why = WhyNot(self)
        self.pressed: list[bool] = []
        self.button.clicked.connect(lambda: self.pressed.append(True))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def texts(page: Page) -> str:
    return page.why.accessibleName()


def test_tab_reaches_a_greyed_button_and_enter_says_why(page: Page, qtbot: QtBot) -> None:
    page.button.explain("尚未会签", OTHER_OFFICER)
    page.field.setFocus()

    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.button.hasFocus()
    qtbot.keyClick(page.button, Qt.Key.Key_Return)

    assert page.why.isVisible()
    assert "签发" in texts(page)
    assert "尚未会签" in texts(page)
    assert page.why.links[0].hasFocus()
    qtbot.keyClick(page.why.links[0], Qt.Key.Key_Escape)
    assert page.why.isHidden()
    assert page.button.hasFocus()


@pytest.mark.parametrize("way", ["click", "space", "enter", "program", "reader"])
def test_no_way_of_pressing_it_does_what_it_says(page: Page, qtbot: QtBot, way: str) -> None:
    page.button.explain("尚未会签")
    match way:
        case "click":
            qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
        case "space":
            qtbot.keyClick(page.button, Qt.Key.Key_Space)
        case "enter":
            qtbot.keyClick(page.button, Qt.Key.Key_Enter)
        case "program":
            page.button.click()
        case _:
            read = QAccessible.queryAccessibleInterface(page.button)
            read.actionInterface().doAction("Press")
            qtbot.waitUntil(page.why.isVisible)

    assert page.pressed == []
    assert page.why.isVisible()
    assert not page.button.isEnabled()


def test_once_nothing_stands_against_it_it_does_what_it_says(page: Page, qtbot: QtBot) -> None:
    page.button.explain("尚未会签")
    page.button.explain("")

    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)

    assert page.pressed == [True]
    assert page.why.isHidden()
    assert page.button.isEnabled()


def test_of_an_act_the_office_is_asked_and_leads_to_what_is_missing(
    page: Page, qtbot: QtBot
) -> None:
    asked: list[object] = []
    jumps: list[tuple[str, object]] = []
    page.why.asked.connect(asked.append)
    page.why.jumped.connect(lambda case_id, jump: jumps.append((case_id, jump)))
    page.button.explain("不能签发", ASKED)
    page.button.click()
    obstacles = (ObstacleRow("缺<b>环评</b>", TO_PAPERS), ObstacleRow("尚未会签"))

    page.why.answer(ASKED, ActRow("sign-letter", "签发", "letters", obstacles=obstacles))

    assert asked == [ASKED]
    assert "缺<b>环评</b>" in texts(page)
    assert "尚未会签" in texts(page)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert jumps == [("c1", TO_PAPERS)]
    assert page.why.isHidden()


def test_who_else_may_do_it_is_named_with_the_way_to_let_them(page: Page) -> None:
    page.button.explain("需要签发职责", ASKED)
    page.button.click()
    against = (ObstacleRow("需要签发职责"),)

    page.why.answer(ASKED, ActRow("sign-letter", "签发", "letters", "", against, ("张三", "李四")))

    assert [link.words for link in page.why.links] == [words.OTHER_OFFICER]
    assert "张三" in page.why.links[0].accessibleDescription()


def test_an_answer_too_late_or_without_reasons_changes_nothing(page: Page) -> None:
    page.button.explain("不能签发", ASKED)
    page.button.click()

    page.why.answer(ActAsked("c2", "sign-letter"), ActRow("x", "x", "x"))
    page.why.answer(ASKED, ActRow("sign-letter", "签发", "letters"))

    assert "不能签发" in texts(page)


def test_what_mends_it_on_the_page_is_led_to(page: Page, qtbot: QtBot) -> None:
    page.button.explain("没有填写", Mend("去填写", page.field.setFocus))
    page.button.click()

    qtbot.keyClick(page.why.links[0], Qt.Key.Key_Space)

    assert page.field.hasFocus()


def test_it_goes_when_the_officer_turns_elsewhere(page: Page, qtbot: QtBot) -> None:
    page.button.explain("没有填写")
    page.button.click()
    assert page.why.isVisible()

    qtbot.mouseClick(page.field, Qt.MouseButton.LeftButton)

    assert page.why.isHidden()


def test_esc_gives_the_keyboard_back_to_what_asked_by_a_key(page: Page, qtbot: QtBot) -> None:
    page.button.explain("缺一项材料")
    page.field.setFocus()
    page.button.click()
    assert not page.why.isHidden()

    qtbot.keyClick(page.why, Qt.Key.Key_Escape)

    assert page.field.hasFocus()


def test_it_goes_with_its_button(page: Page, qtbot: QtBot) -> None:
    page.button.explain("没有填写")
    page.button.click()

    page.button.deleteLater()

    qtbot.waitUntil(page.why.isHidden)
