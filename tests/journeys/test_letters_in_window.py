"""The register and the printer in the real window."""

from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app import paper_part
from desktop.app.paper_part import PaperPart
from desktop.app.register_part import RegisterPart
from desktop.domain.case import LetterStage
from desktop.domain.letter import CheckLetter, CountersignLetter, SignLetter
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_draft import DraftLetter
from desktop.domain.values import MatterKind
from desktop.models.printing import PrintPlan
from desktop.office.issuing import kept_pages
from desktop.office.office import Office, Recording
from desktop.rules.deficiency import Paper
from desktop.store.event_log import LoggedEntry, history_of
from tests.journeys.desk import Desk, ready
from tests.journeys.keys import back
from tests.views.watchdog import pardoned

pytestmark = pytest.mark.filterwarnings("ignore")
CONTROL = Qt.KeyboardModifier.ControlModifier
PAPERS = (
    PaperToWaive(Paper.PROJECT_APPROVAL, supporting=("project_code",)),
    PaperToWaive(Paper.PROPERTY_RIGHT, supporting=("grant_contract",)),
)


def signed(office: Office, case_id: str) -> str:
    """Bring the letter of a case to its number; return the letter's id."""
    ready(office, case_id)
    drafted = office.submit(DraftLetter(case_id=case_id, papers=PAPERS), "lianghui")
    assert isinstance(drafted, Recording)
    letter = drafted.case.letters[-1].id
    for command, officer in (
        (CheckLetter(case_id=case_id, letter=letter), "zhoumin"),
        (CountersignLetter(case_id=case_id, letter=letter, document="回执"), "zhoumin"),
        (CountersignLetter(case_id=case_id, letter=letter, document="回执"), "chenjiayi"),
        (SignLetter(case_id=case_id, letter=letter), "huangzhenbang"),
    ):
        assert isinstance(office.submit(command, officer), Recording)
    return letter


@pytest.fixture
def desk(desk_at: Callable[..., Desk], tmp_path: Path) -> tuple[Desk, str, str]:
    desk = desk_at("2026-02-13T16:55", "lianghui")
    case_id = desk.take(tmp_path, 3, MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST)
    return desk, case_id, str(desk.ask(lambda office: signed(office, case_id)))


def test_a_letter_is_found_in_the_register_and_printed(
    desk: tuple[Desk, str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at, case_id, letter = desk
    sent: list[tuple[bytes, PrintPlan]] = []
    monkeypatch.setattr(paper_part, "printers", lambda: ("一楼打印机",))
    monkeypatch.setattr(paper_part, "print_pages", lambda pdf, plan, _s: sent.append((pdf, plan)))
    qtbot.keyClick(at.client.window, Qt.Key.Key_4, CONTROL)
    register = at.client.part(RegisterPart).page
    qtbot.waitUntil(lambda: register.models["letters"].total == 1, timeout=10_000)

    qtbot.keyClick(register.tables["letters"], Qt.Key.Key_Return)
    page = at.client.letter
    qtbot.waitUntil(lambda: not page.preview._image.isNull(), timeout=10_000)
    qtbot.keyClick(page, Qt.Key.Key_P, CONTROL)
    paper = at.client.part(PaperPart).page
    qtbot.waitUntil(paper.panel.print.isEnabled, timeout=10_000)
    qtbot.waitUntil(lambda: not paper.preview._image.isNull(), timeout=10_000)
    paper.panel.copies.setText("3")
    with qtbot.waitSignal(at.client.desk.recorded, timeout=20_000):
        qtbot.keyClick(paper, Qt.Key.Key_P, CONTROL)

    kept = at.ask(lambda office: office.case(case_id).letter(letter))
    assert kept.prints == 3
    assert sent[0][1].printer == "一楼打印机"
    assert sent[0][0].startswith(b"%PDF")
    assert "已打印 3 份" in paper.panel.log_note.text()

    back(at.client.window)
    assert at.client.window.page == "letter"


def test_the_register_goes_out_as_a_workbook_and_on_paper(
    desk: tuple[Desk, str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    at, _case_id, _letter = desk
    out = tmp_path / "out.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    at.client.show_page("letters")
    register = at.client.part(RegisterPart).page
    qtbot.waitUntil(lambda: register.models["letters"].total == 1, timeout=10_000)
    qtbot.keyClick(register, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(out.exists, timeout=10_000)

    with pardoned():
        sheet = load_workbook(out).active
    assert sheet is not None
    assert sheet["B2"].value == "示范企服函〔2026〕1号"
    assert [c.value for c in sheet[2]].count("待用印") == 1

    qtbot.keyClick(register, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: at.client.window.page == "paper", timeout=20_000)
    paper = at.client.part(PaperPart).page
    qtbot.waitUntil(lambda: not paper.preview._image.isNull(), timeout=10_000)
    assert paper.preview._image.width() > paper.preview._image.height()
    assert paper.panel.odd_size.isHidden()


def test_a_letter_leaves_as_mail_and_as_a_package_and_comes_back_to_the_printer(
    desk: tuple[Desk, str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    at, case_id, _letter = desk
    out = {"mail": tmp_path / "函.eml", "package": tmp_path / "案.zip"}
    at.client.show_page("letters")
    register = at.client.part(RegisterPart).page
    qtbot.waitUntil(lambda: register.models["letters"].total == 1, timeout=10_000)
    register.deliver()
    sheet = register.delivery_sheet()
    qtbot.waitUntil(lambda: sheet.envelope.count() == 2, timeout=10_000)
    sheet.to.setText("gongdian@example.com")
    sheet.sender_.setText("office@example.gov.cn")
    for way, file in out.items():
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, f=file: (str(f), ""))
        register.deliver()
        sheet.ways.choose(way)
        sheet.confirm.click()
        qtbot.waitUntil(file.exists, timeout=20_000)
        qtbot.waitUntil(sheet.isHidden, timeout=10_000)

    assert b"From:" in out["mail"].read_bytes()
    kinds = [e.entry.kind for e in at.ask(lambda o: _log(o, case_id))]
    assert kinds[-1] == "case.archived"
    register.deliver()
    sheet.ways.choose("envelope")
    sheet.confirm.click()
    qtbot.waitUntil(lambda: at.client.window.page == "paper", timeout=20_000)
    panel = at.client.part(PaperPart).page.panel
    qtbot.waitUntil(lambda: "229 × 162" in panel.odd_size.text(), timeout=10_000)


def _log(office: Office, case_id: str) -> tuple[LoggedEntry, ...]:
    with office.store.reading() as connection:
        return history_of(connection, case_id)


def test_the_badge_counts_the_letters_that_wait_for_the_officer(
    desk: tuple[Desk, str, str], qtbot: QtBot
) -> None:
    at, _case_id, _letter = desk
    button = at.client.window.rail._buttons["letters"]
    at.client.refresh()
    at.ask(lambda office: office.now())
    assert button._badge == 0

    at.sit("sujing")
    qtbot.waitUntil(lambda: button._badge == 1, timeout=10_000)


def test_issued_letters_keep_their_very_bytes(desk: tuple[Desk, str, str]) -> None:
    at, case_id, letter = desk
    kept = at.ask(lambda office: office.case(case_id).letter(letter))
    pages = at.ask(lambda office: kept_pages(office, case_id, letter))

    assert kept.stage is LetterStage.ISSUED
    assert sha256(pages).hexdigest() == kept.pdf


def test_a_letter_leads_back_to_the_list_it_was_opened_from(
    desk: tuple[Desk, str, str], qtbot: QtBot
) -> None:
    at, case_id, letter = desk
    client, back = at.client, at.client.window.back_wanted.emit

    def page_after(*acts: Callable[[], None]) -> str:
        """Do one act after another, as an officer does, and return the page one comes to."""
        for act in acts:
            act()
            qtbot.wait(1)
        return client.window.page

    to_letter, to_case = (
        partial(client.show_letter, case_id, letter),
        partial(client.show_case, case_id),
    )
    page_after(partial(client.show_page, "letters"), to_letter)
    assert client.letters.crumbs()[0] == "函件台账"
    assert page_after(back) == "letters"
    assert page_after(to_case, to_letter, back) == "case"
    assert page_after(back) == "letters"
    assert page_after(to_letter, to_case, to_letter, back) == "letters"
