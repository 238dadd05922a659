"""用印: the way, its file and its password; nothing is handed in that is not there."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.views.letters.letter_page import LetterView
from desktop.views.main_window import MainWindow
from desktop.views.requests import SealWanted
from desktop.wording import sealing as words
from tests.views import scenes_sealing
from tests.views.scenes_sealing import METHODS

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> LetterView:
    return scenes_sealing.sealing(window)


def choose(page: LetterView, method: str) -> None:
    page.seal.method.setCurrentIndex(METHODS.index(method))


def test_enter_on_the_way_opens_the_ways_and_ctrl_enter_seals(
    page: LetterView, qtbot: QtBot
) -> None:
    assert page.seal.method.hasFocus()
    with qtbot.assertNotEmitted(page.seal.sealed):
        qtbot.keyClick(page.seal.method, Qt.Key.Key_Return)
    assert page.seal.method.view().isVisible()
    page.seal.method.hidePopup()

    with qtbot.waitSignal(page.seal.sealed) as told:
        qtbot.keyClick(page.seal.method, Qt.Key.Key_Return, CONTROL)

    assert page.page is not None
    wanted = SealWanted(page.page.case_id, page.page.letter_id, "electronic")
    assert told.args == [wanted]


def test_a_certificate_goes_with_its_password_which_does_not_stay(
    page: LetterView, qtbot: QtBot
) -> None:
    choose(page, "signed")
    page.seal.password.setText("秘密")

    with qtbot.waitSignal(page.seal.sealed) as told:
        page.seal.confirm.click()

    wanted = told.args[0]
    assert (wanted.method, wanted.password) == ("signed", "秘密")
    assert wanted.file.name == "黄埔区企业服务局2026.p12"
    assert page.seal.password.text() == ""
    assert page.seal.password.echoMode() is QLineEdit.EchoMode.Password
    assert "秘密" not in repr(wanted)


def test_the_way_of_the_last_time_is_offered_and_its_certificate_wants_the_password(
    page: LetterView,
) -> None:
    shown = page.page
    assert shown is not None
    known = replace(shown.seal_page, seal_method="signed", seal_file="/印章/本局.p12")
    page.seal.open_for(known)

    assert page.seal.method.currentData() == "signed"
    assert page.seal.password.hasFocus()

    page.seal.open_for(replace(known, seal_file=""))
    assert page.seal.method.hasFocus()
    page.seal.confirm.click()
    assert page.seal.choose_key.hasFocus()


def test_a_platform_needs_the_file_it_sealed(page: LetterView, qtbot: QtBot) -> None:
    choose(page, "external")
    page.seal.confirm.click()
    assert page.seal.problem.text() == words.FILE_MISSING["external"]
    with qtbot.waitSignal(page.seal.plain_wanted):
        page.seal.write_plain.click()
    with qtbot.waitSignal(page.seal.file_wanted) as told:
        page.seal.choose_sealed.click()
    assert told.args == ["external"]

    page.seal.take_file(Path("a.pdf"))
    with qtbot.waitSignal(page.seal.sealed) as told:
        page.seal.confirm.click()

    assert told.args[0].file == Path("a.pdf")


def test_it_is_said_that_a_certificate_is_no_statutory_seal(page: LetterView) -> None:
    choose(page, "signed")

    assert "不是法定的安全电子签章" in page.seal.note.text()


def test_the_lists_go_with_the_certificate_and_their_age_is_said(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = scenes_sealing.paper_sealing(window)
    assert "9 天前" in page.seal._lists_said.text()
    assert page.seal._lists_said.property("tone") == "amber"
    with qtbot.waitSignal(page.seal.file_wanted) as told:
        page.seal.choose_lists.click()
    assert told.args == ["lists"]
    with qtbot.waitSignal(page.seal.lists_changed):
        page.seal.take_file(Path("新列表.crl"), "lists")

    with qtbot.waitSignal(page.seal.sealed) as told:
        page.seal.confirm.click()
    wanted = told.args[0]
    assert (wanted.lists, wanted.paper_id) == (Path("新列表.crl"), "paper")

    page.seal.clear_lists.click()
    assert page.seal._lists_said.text() == words.NO_LISTS
    with qtbot.waitSignal(page.seal.sealed) as told:
        page.seal.confirm.click()
    assert told.args[0].lists is None


def test_a_paper_is_sealed_and_served_from_its_page(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_sealing.paper(window)
    assert page.keeping.buttons["seal"].isVisible()
    assert not page.keeping.buttons["serve"].isEnabled()
    page.keeping.buttons["seal"].click()
    assert page.seal.isVisible()
    assert page.panel.isHidden()
    page.show_refusal(("证书口令不对",))
    assert page.seal.problem.text() == "证书口令不对"
    page.seal.cancelled.emit()
    assert page.panel.isVisible()

    page.show_keeping(scenes_sealing.keeping(sealed="实物盖章", method="physical"))
    with qtbot.waitSignal(page.serve_wanted):
        page.keeping.buttons["serve"].click()


def test_what_was_refused_is_said_on_the_sheet(page: LetterView) -> None:
    choose(page, "signed")
    page.seal.password.setText("错")

    page.show_refusal(("证书口令不对",))

    assert page.seal.problem.text() == "证书口令不对"
    assert page.seal.password.text() == ""
    assert page.seal.method.currentData() == "signed"


def test_a_stamp_begins_with_the_service_used_last(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_sealing.signed(window)
    page.form.acts.buttons["stamp-letter"].click()

    assert page.sheet.text.said() == "http://tsa.example.gov.cn/rfc3161"
    with qtbot.waitSignal(page.acted) as told:
        page.sheet.confirm.click()
    assert told.args[0].said == (("address", "http://tsa.example.gov.cn/rfc3161"),)
