"""The keyboard stays on the page where the part that had it was put away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.main_window import MainWindow
from desktop.views.sync.server_sheet import ServerSheet


def shown(window: MainWindow) -> tuple[QWidget, QLineEdit]:
    """Return a page with one field, the field with the keyboard."""
    page, field = QWidget(), QLineEdit()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QVBoxLayout(page).addWidget(field)
    window.add_page("workbench", page)
    window.show_page("workbench")
    field.setFocus()
    return page, field


def test_a_field_put_away_leaves_the_keyboard_to_its_page(window: MainWindow, qtbot: QtBot) -> None:
    page, field = shown(window)

    field.hide()
    assert QApplication.focusWidget() is page


def test_a_button_that_is_greyed_leaves_the_keyboard_to_its_page(window: MainWindow) -> None:
    page, field = shown(window)

    field.setEnabled(False)
    assert QApplication.focusWidget() is page


def test_leaving_a_page_does_not_scroll_it(window: MainWindow, qtbot: QtBot) -> None:
    page, field = shown(window)
    layout = page.layout()
    assert layout is not None
    far = QLineEdit()
    gap = QWidget()
    gap.setMinimumHeight(3_000)
    layout.addWidget(gap)
    layout.addWidget(far)
    window.add_page("cases", QWidget())
    bar = window._frames["workbench"].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    field.setFocus()
    assert bar.value() == 0

    window.show_page("cases")
    window.show_page("workbench")
    assert bar.value() == 0


def test_tab_still_reaches_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    _page, field = shown(window)
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget() or field, Qt.Key.Key_Tab)
        if window.rail.isAncestorOf(QApplication.focusWidget() or field):
            break

    assert window.rail.isAncestorOf(QApplication.focusWidget() or field)


def test_what_the_officer_before_did_is_not_offered_to_the_next(window: MainWindow) -> None:
    shown(window)
    window.toast.say("已记录")
    window.add_page("sign_in", QWidget())
    window.show_alone("sign_in")

    assert not window.toast.isVisible()


def test_a_page_that_comes_late_leaves_the_keyboard_to_the_sheet_over_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    page, _field = shown(window)
    later = QLineEdit()
    window.add_page("cases", later)
    sheet = ServerSheet(window.whole)
    sheet.closed.connect(window.focus_page)
    sheet.ask("陈嘉仪", "postgresql://localhost/joint_office")

    window.show_page("cases")
    qtbot.keyClicks(QApplication.focusWidget() or page, "a")
    assert (sheet.password.text(), later.text()) == ("a", "")

    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert QApplication.focusWidget() is later
