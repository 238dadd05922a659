"""The sheet by which papers leave: what is chosen is what is asked for, bad input is named."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.rows_delivery import DeliveryKnown
from desktop.views.cases.letters_tab import LettersTab
from desktop.views.letters.delivery_sheet import DeliverySheet
from desktop.views.letters.register import LettersRegister
from desktop.views.main_window import MainWindow
from desktop.views.print_panel import PrintPanel
from desktop.views.requests import PaperCopy, PaperShown
from desktop.views.requests_delivery import DeliveryWanted, OutPaper, Way
from tests.views import scenes_letters

KNOWN = DeliveryKnown(
    sender="a@example.cn", envelopes=(("dl", "5 号"), ("c5", "7 号")), labels=(("label", "标签"),)
)
PAPERS = (OutPaper("case", "letter", "示范企服函〔2026〕1号"), OutPaper("case", number="通1号"))


@pytest.fixture
def sheet(qtbot: QtBot, fonts: tuple[str, ...]) -> DeliverySheet:
    made = DeliverySheet()
    qtbot.addWidget(made)
    made.know(KNOWN)
    made.ask(PAPERS)
    return made


def sent(sheet: DeliverySheet, qtbot: QtBot) -> DeliveryWanted:
    with qtbot.waitSignal(sheet.sent) as caught:
        qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return caught.args[0]


def test_every_way_can_be_asked_for(sheet: DeliverySheet, qtbot: QtBot) -> None:
    for way in Way:
        sheet.ways.choose(way.value)
        wanted = sent(sheet, qtbot)

        assert (wanted.way, wanted.papers) == (way, PAPERS)


def test_an_email_goes_from_the_last_address_to_the_one_typed(
    sheet: DeliverySheet, qtbot: QtBot
) -> None:
    sheet.ways.choose("mail")
    sheet.to.setText("<b>x</b>@example.cn")

    wanted = sent(sheet, qtbot)
    assert (wanted.sender, wanted.to) == (KNOWN.sender, "<b>x</b>@example.cn")


def test_what_was_typed_stays_when_the_sheet_is_told_again(sheet: DeliverySheet) -> None:
    sheet.sender_.setText("other@example.cn")
    sheet.envelope.setCurrentIndex(1)
    sheet.know(KNOWN)

    assert sheet.sender_.text() == "other@example.cn"
    assert sheet.envelope.currentData() == "c5"


@pytest.mark.parametrize("given", ["-1", "一", "100", "1.5", "²"])
def test_labels_used_up_are_a_number(sheet: DeliverySheet, qtbot: QtBot, given: str) -> None:
    sheet.ways.choose("label")
    sheet.skip.setText(given)
    with qtbot.assertNotEmitted(sheet.sent):
        sheet.confirm.click()

    assert given in sheet.problem.text()
    sheet.skip.setText("7")
    assert sent(sheet, qtbot).skip == 7


def test_personal_data_needs_a_reason(sheet: DeliverySheet, qtbot: QtBot) -> None:
    sheet.ways.choose("package")
    assert sheet.reason.isHidden()
    sheet.persons.setChecked(True)
    with qtbot.assertNotEmitted(sheet.sent):
        sheet.confirm.click()
    assert "理由" in sheet.problem.text()

    sheet.reason.setText("移交")
    sheet.form.setCurrentIndex(1)
    wanted = sent(sheet, qtbot)
    assert (wanted.has_persons, wanted.reason, wanted.as_folder) == (True, "移交", True)


def test_who_may_not_is_told_why(sheet: DeliverySheet) -> None:
    sheet.persons.setChecked(True)
    sheet.know(replace(KNOWN, against_persons="职责不能带出个人信息"))
    assert not sheet.persons.isEnabled()
    assert not sheet.persons.isChecked()
    assert "职责" in sheet.persons.toolTip()

    sheet.know(replace(KNOWN, against_package="需要职责"))
    sheet.ways.choose("package")
    assert not sheet.confirm.isEnabled()
    sheet.ways.choose("mail")
    assert sheet.confirm.isEnabled()


def test_escape_puts_it_away(sheet: DeliverySheet, qtbot: QtBot) -> None:
    sheet.show()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert sheet.isHidden()


@pytest.fixture
def register(window: MainWindow) -> LettersRegister:
    return scenes_letters.register(window)


def test_s_sends_the_selected_letters_that_have_a_number(
    register: LettersRegister, qtbot: QtBot
) -> None:
    table = register.tables["letters"]
    table.setFocus()
    table.selectAll()
    with qtbot.waitSignal(register.delivery_opened):
        qtbot.keyClick(table, Qt.Key.Key_S)

    sheet = register.delivery_sheet()
    assert not sheet.isHidden()
    assert register._states_line.isHidden()
    numbered = [row for row in register.models["letters"].shown() if row.number]
    with qtbot.waitSignal(register.delivery_wanted) as caught:
        sheet.confirm.click()
    assert [p.number for p in caught.args[0].papers] == [row.number for row in numbered]
    sheet.cancel.click()
    assert not register._states_line.isHidden()


def test_numbers_and_drafts_are_no_papers_to_send(register: LettersRegister, qtbot: QtBot) -> None:
    table = register.tables["letters"]
    draft = next(n for n, r in enumerate(register.models["letters"].shown()) if not r.number)
    table.selectRow(draft)
    assert not register.send.isEnabled()

    register.views.choose("numbers")
    with qtbot.assertNotEmitted(register.delivery_opened):
        qtbot.keyClick(register.tables["numbers"], Qt.Key.Key_S)
    assert not register.send.isEnabled()


def test_a_case_without_numbered_papers_sends_none_but_can_be_packed(qtbot: QtBot) -> None:
    tab = LettersTab()
    qtbot.addWidget(tab)
    tab.show_letters("case", (), ())

    assert not tab.send.isEnabled()
    tab.pack.click()
    with qtbot.waitSignal(tab.delivery_wanted) as caught:
        tab.sheet.confirm.click()
    assert caught.args[0].way is Way.PACKAGE
    assert [paper.case_id for paper in caught.args[0].papers] == ["case"]


def test_a_batch_prints_every_page_and_says_that_each_is_counted(
    qtbot: QtBot, fonts: tuple[str, ...]
) -> None:
    panel = PrintPanel()
    qtbot.addWidget(panel)
    copies = tuple(PaperCopy(f"函{n}", b"", "case", f"letter{n}") for n in range(2))
    panel.show_paper(PaperShown("批量", b"", "x.pdf", batch=copies), ((595.276, 841.89),) * 4)
    panel.offer_printers(("一楼",))
    panel.use_head_paper(is_usual=True)
    with qtbot.waitSignal(panel.print_wanted) as caught:
        panel.confirm()

    assert not panel.pages.isEnabled()
    assert "2 份" in panel.log_note.text()
    assert caught.args[0].printer == "一楼"
    assert (caught.args[0].pages, caught.args[0].is_overprint) == ((0, 1, 2, 3), True)


def test_a_paper_without_red_head_is_never_an_overprint(
    qtbot: QtBot, fonts: tuple[str, ...]
) -> None:
    panel = PrintPanel()
    qtbot.addWidget(panel)
    panel.show_paper(PaperShown("通知", b"", "x.pdf", paper_mm=(220.0, 110.0)), ((623.6, 311.8),))
    panel.offer_printers(("一楼",))
    panel.use_head_paper(is_usual=True)
    with qtbot.waitSignal(panel.print_wanted) as caught:
        panel.confirm()

    assert panel.overprint.isHidden()
    assert caught.args[0].is_overprint is False
    assert "220 × 110" in panel.odd_size.text()
