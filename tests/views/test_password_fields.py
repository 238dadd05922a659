"""Password fields: each has its name beside it, also once something is typed."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.rows_sign_in import OfficerChoice
from desktop.views.main_window import MainWindow
from desktop.views.start.password_panel import PasswordPanel
from tests.views import scenes_people

LIANG = OfficerChoice("lianghui", "梁慧", "", "")


def test_the_three_fields_of_a_change_tell_which_is_which(window: MainWindow) -> None:
    sheet = scenes_people.session(window)
    sheet.change.click()
    sheet.old.setText("x")

    named = [(label.text(), label.buddy()) for label in sheet.fields.labels]

    assert named == [("现在的口令", sheet.old), ("新口令", sheet.new), ("再输一次", sheet.again)]
    assert all(label.isVisible() for label in sheet.fields.labels)


def test_one_field_is_named_by_its_title_and_two_by_a_name_each(qtbot: QtBot) -> None:
    panel = PasswordPanel()
    qtbot.addWidget(panel)
    _code, first, again = panel.fields.labels

    panel.ask(LIANG)
    assert panel.title.buddy() is panel.password
    assert (first.isHidden(), again.isHidden(), panel.again.isHidden()) == (True, True, True)
    panel.ask_new(LIANG, "")
    assert (first.isHidden(), again.isHidden(), panel.again.isHidden()) == (False, False, False)
    assert panel.code.isHidden()
    panel.ask_recovery(LIANG)
    assert all(not label.isHidden() for label in panel.fields.labels)


def test_a_password_that_will_not_do_is_typed_over(qtbot: QtBot) -> None:
    panel = PasswordPanel()
    qtbot.addWidget(panel)
    panel.ask_new(LIANG, "")
    panel.show()
    for first, second, wrong in (
        ("lianghui-lianghui", "lianghui-lianghui", panel.password),
        ("chunfeng-yidu-22", "chunfeng-yidu-23", panel.again),
    ):
        panel.password.setText(first)
        panel.again.setText(second)
        panel.again.setFocus()

        qtbot.keyClick(panel.again, Qt.Key.Key_Return)

        assert panel.focusWidget() is wrong
        assert wrong.hasSelectedText()
