"""The page an administrator sees in the place of cases."""

from pytestqt.qtbot import QtBot

from desktop.views.start.closed_page import ClosedPage
from desktop.wording import people as words


def test_who_sees_no_case_reads_why_and_who_can_change_that(qtbot: QtBot) -> None:
    page = ClosedPage()
    qtbot.addWidget(page)
    page.show()

    assert page.blank.words.text() == words.CLOSED
    assert page.blank.note.isVisible()
    assert page.blank.note.text() == words.CLOSED_NOTE
