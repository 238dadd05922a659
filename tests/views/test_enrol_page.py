"""The page of a desk that enrols: what is missing is named, what was typed stays."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.views.start.enrol_page import EnrolPage
from desktop.wording import people_kept as words


def test_what_is_missing_is_named_and_enter_hands_the_slip_in(qtbot: QtBot) -> None:
    page = EnrolPage()
    qtbot.addWidget(page)
    page.show()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert words.ENROL_FIELDS["address"] in page.problem.text()
    for name, text in (("address", "postgresql://x/y"), ("officer", "he"), ("code", "t7kqa")):
        page.fields[name].setText(text)
    page.fields["password"].setText("春江潮水连海平")
    page.fields["again"].setText("海上明月")
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.problem.text() == words.ENROL_DIFFERS
    page.fields["again"].setText("春江潮水连海平")
    with qtbot.waitSignal(page.wanted) as told:
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert (told.args[0]["code"], told.args[1]) == ("t7kqa", True)
    page.complain(("登记码不对",))
    assert page.fields["code"].text() == "t7kqa"

    page.way.choose("more")
    assert not page.fields["again"].isVisible()
    assert page.labels["password"].text() == words.ENROL_OWN
    with qtbot.waitSignal(page.wanted) as told:
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert told.args[1] is False

    page.way.choose("hub")
    page.fields["address"].clear()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert words.ENROL_HUB in page.problem.text()
    page.fields["address"].setText("/srv/hub")
    with qtbot.waitSignal(page.wanted) as told:
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert (told.args[0]["code"], told.args[0]["again"] != "", told.args[1]) == ("", True, False)
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page, Qt.Key.Key_Escape)
