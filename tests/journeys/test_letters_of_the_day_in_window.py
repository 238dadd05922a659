"""The letters of the day in the real window: drafted, served, redeemed and lapsed on screen."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.app.lapse_part import LapsePart
from desktop.app.register_part import RegisterPart
from desktop.domain.acts import Command
from desktop.domain.case import LetterStage
from desktop.domain.intake import AcceptMatter
from desktop.domain.letter import CheckLetter, CountersignLetter, SignLetter
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_draft import DraftLetter
from desktop.domain.letter_life import ServeLetter
from desktop.domain.letter_sealing import SealLetter
from desktop.domain.values import Bureau, MatterKind, PaperStatus
from desktop.office.office import Office, Recording
from desktop.rules.deficiency import Paper
from tests.journeys.desk import ready
from tests.journeys.window_line import LONG_MS, WindowLine, line_at, said_on
from tests.views import scans_at_hand as scans

__all__ = ["line_at"]
pytestmark = pytest.mark.filterwarnings("ignore")
WORKS, WAIVER = MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST
CONNECTION, TRANSMISSION = MatterKind.CONNECTION, MatterKind.TRANSMISSION
APPROVERS = {
    Bureau.ENTERPRISE_SERVICE: "zhoumin",
    Bureau.PLANNING: "chenjiayi",
    Bureau.URBAN_RENEWAL: "heyan",
}
PAPERS_3 = (
    PaperToWaive(Paper.PROJECT_APPROVAL, supporting=("project_code",)),
    PaperToWaive(Paper.PROPERTY_RIGHT, supporting=("grant_contract",)),
)
PAPERS_5 = (PaperToWaive(Paper.PROPERTY_RIGHT, supporting=("ownership_review",)),)


def issued(office: Office, case_id: str, papers: tuple[PaperToWaive, ...]) -> str:
    """Bring a case just taken in to its numbered letter; return the letter's id."""

    def do(command: Command, officer: str = "lianghui") -> Recording:
        done = office.submit(command, officer)
        assert isinstance(done, Recording), done
        return done

    for kind in (WORKS, WAIVER):
        do(AcceptMatter(case_id=case_id, matter=kind))
    ready(office, case_id)
    made = do(DraftLetter(case_id=case_id, papers=papers)).case.letters[-1]
    do(CheckLetter(case_id=case_id, letter=made.id), "zhoumin")
    for bureau in dict.fromkeys(paper.certified_by for paper in made.papers):
        sheet = CountersignLetter(case_id=case_id, letter=made.id, document="回执")
        do(sheet, APPROVERS[bureau])
    do(SignLetter(case_id=case_id, letter=made.id), "huangzhenbang")
    return str(made.id)


def sealed(office: Office, case_id: str, papers: tuple[PaperToWaive, ...]) -> str:
    """Bring a case just taken in to its sealed letter; return the letter's id."""
    letter = issued(office, case_id, papers)
    seal = SealLetter(case_id=case_id, letter=letter, method="electronic")
    assert isinstance(office.submit(seal, "sujing"), Recording)
    return letter


def serve(office: Office, case_id: str, letter: str) -> None:
    command = ServeLetter(case_id=case_id, letter=letter, method="直接送达")
    assert isinstance(office.submit(command, "lianghui"), Recording)


def served(office: Office, case_id: str, papers: tuple[PaperToWaive, ...]) -> None:
    """Bring a case just taken in to its served letter."""
    serve(office, case_id, sealed(office, case_id, papers))


def test_case_2_s_letter_is_drafted_for_the_one_paper_it_lacks(
    line_at: Callable[..., WindowLine], tmp_path: Path
) -> None:
    line = line_at("2026-09-24T09:00")
    case_id = line.drop_form(tmp_path, 2)
    line.accept(case_id, WORKS, WAIVER)
    page = line.open_letter(case_id)
    line.note_conditions(case_id)
    line.support("grant_contract")
    assert page.form.last_day.day() == date(2026, 12, 23)
    line.record(lambda: line.press(page, Qt.Key.Key_Return, control=True))

    letter = line.letter(case_id)
    assert letter.stage is LetterStage.DRAFTED
    assert [paper.paper for paper in letter.papers] == [Paper.PROPERTY_RIGHT]
    assert letter.last_day == date(2026, 12, 23)


@pytest.mark.long
def test_case_3_gets_its_letter_by_keys_and_the_number_on_it(
    line_at: Callable[..., WindowLine], tmp_path: Path
) -> None:
    """Each run drafts the letter of case 2, passes that of case 7 on to its number, and takes that
    of case 3 to its service in ``test_day_in_window``.
    """
    line = line_at("2026-02-13T16:55")
    case_id = line.drop_form(tmp_path, 3)
    line.accept(case_id, WORKS, WAIVER)
    page = line.open_letter(case_id)
    line.note_conditions(case_id)
    line.support("project_code", "grant_contract")
    line.record(lambda: line.press(page, Qt.Key.Key_Return, control=True))
    assert line.letter(case_id).stage is LetterStage.DRAFTED

    line.press_on(case_id, "zhoumin")
    assert line.letter(case_id).stage is LetterStage.CHECKED
    for officer in ("zhoumin", "chenjiayi"):
        line.press_on(case_id, officer, "回执")
    assert line.letter(case_id).stage is LetterStage.COUNTERSIGNED
    line.press_on(case_id, "huangzhenbang")
    letter = line.letter(case_id)
    assert letter.stage is LetterStage.ISSUED
    assert letter.number == page.page.number
    assert letter.number.endswith("〔2026〕1号")
    assert (letter.issued_on, letter.due_on) == (date(2026, 2, 13), date(2026, 5, 14))
    assert letter.number in said_on(page)


def test_case_3_is_accepted_by_the_utility_only_once_its_letter_was_served(
    line_at: Callable[..., WindowLine], tmp_path: Path
) -> None:
    line = line_at("2026-02-13T16:55")
    case_id = line.take(tmp_path, 3)
    letter = line.ask(lambda office: sealed(office, case_id, PAPERS_3))
    line.sit("hezhiyuan")
    line.open(case_id)
    assert not line.offers("accept-connection").is_open

    line.ask(lambda office: serve(office, case_id, letter))
    line.client.refresh()
    line.settle()
    assert line.offers("accept-connection").is_open
    line.act("供电企业受理", "accept-connection", {"utility_number": "DL1", "letter": letter})

    assert line.matter(case_id, CONNECTION).accepted_on == date(2026, 2, 13)
    assert line.letter(case_id).adopted_on == date(2026, 2, 13)
    shown = next(m for m in line.client.detail.page.matters if m.matter == CONNECTION.value)
    assert shown.accepted_at is not None


def test_case_3_s_letter_lapses_only_once_an_officer_confirms_it(
    line_at: Callable[..., WindowLine], tmp_path: Path
) -> None:
    line = line_at("2026-02-13T16:55")
    case_id = line.take(tmp_path, 3)
    line.ask(lambda office: served(office, case_id, PAPERS_3))
    register = line.client.part(RegisterPart).page
    page = line.client.part(LapsePart).page
    line.at("2026-05-14T10:00")
    line.client.show_page("lapse")
    line.until(lambda: page.model.shown())
    assert [row.state for row in page.model.shown()] == ["upcoming"]
    assert not page.pane.confirm.isEnabled()

    line.at("2026-05-15T09:00")
    line.press(line.client.window, Qt.Key.Key_4, control=True)
    line.until(lambda: register.lapse.text().strip().endswith("1"))
    line.press(register.lapse, Qt.Key.Key_Space)
    line.until(lambda: [row.state for row in page.model.shown()] == ["due"])
    assert line.letter(case_id).stage is LetterStage.SERVED
    assert "到期待确认" in said_on(line.client.window)
    page.table.setFocus()
    line.press(page.table, Qt.Key.Key_S)
    line.until(line.client.acts.drawer.isVisible)
    line.hand_in({})

    assert line.letter(case_id).stage is LetterStage.LAPSED
    line.until(lambda: page.model.total == 0)
    detail = line.open(case_id)
    detail.tabs.choose("letters")
    assert "已失效" in said_on(detail)


def test_case_5_is_told_in_time_and_its_letter_redeemed_by_the_paper(
    line_at: Callable[..., WindowLine], tmp_path: Path
) -> None:
    line = line_at("2026-04-30T10:00")
    case_id = line.drop_form(tmp_path, 5)
    line.until(lambda: "2026-05-11" in said_on(line.client.parts["taken"].page))
    line.ask(lambda office: served(office, case_id, PAPERS_5))
    assert line.letter(case_id).due_on == date(2026, 7, 29)

    line.at("2026-06-10T10:00")
    detail = line.open(case_id)
    detail.tabs.choose("papers")
    papers = detail.papers
    scan = scans.write(tmp_path, "不动产权证.pdf", scans.pdf(1))
    at = papers.list.visualRect(papers.list.papers.index_of("property_right")).center()
    with line.qtbot.waitSignal(line.client.shell.stale, timeout=LONG_MS):
        scans.drop(papers.list.viewport(), at, scans.mime(scan))
    line.settle()
    papers.choose("property_right")
    papers.list.setFocus()
    line.until(papers.buttons["verify-paper"].isEnabled)
    line.press_key(Qt.Key.Key_V)
    line.until(papers.sheet.isVisible)
    line.record(lambda: line.press_key(Qt.Key.Key_Return))

    assert line.case(case_id).paper(Paper.PROPERTY_RIGHT).status is PaperStatus.VERIFIED
    assert line.letter(case_id).stage is LetterStage.REDEEMED
    detail.tabs.choose("letters")
    assert "补齐办结" in said_on(detail)


def test_case_7_runs_on_the_devolved_track_with_a_fixed_last_day(
    line_at: Callable[..., WindowLine], tmp_path: Path
) -> None:
    line = line_at("2026-11-19T10:00")
    case_id = line.take(tmp_path, 7)
    detail = line.open(case_id)
    given = {"number": "示范委〔2026〕1号", "scope": "110千伏", "since": "2026-01-01"}
    line.act("受理", "accept-matter", {"matter": "transmission", "delegation": given})
    line.act("受理", "accept-matter", {"matter": "waiver_request"})
    assert line.matter(case_id, TRANSMISSION).verdict is None
    shown = next(m for m in detail.page.matters if m.matter == TRANSMISSION.value)
    assert shown.statutory_due == date(2026, 12, 17)
    detail.tabs.choose("approval")
    line.until(lambda: "2026-12-17" in said_on(detail))

    page = line.open_letter(case_id)
    line.note_conditions(case_id)
    line.support("project_code")
    assert "暂定" in said_on(page)
    line.press(page.form.fix, Qt.Key.Key_Space)
    page.form.last_day.set_day(date(2027, 2, 17))
    line.until(lambda: not page.preview._image.isNull())
    line.record(lambda: line.press(page, Qt.Key.Key_Return, control=True))

    assert line.letter(case_id).due_on == date(2027, 2, 17)
    assert line.letter(case_id).last_day == date(2027, 2, 17)
    for officer, text in (("zhoumin", ""), ("zhoumin", "回执"), ("huangzhenbang", "")):
        line.press_on(case_id, officer, text)
    letter = line.letter(case_id)
    assert (letter.stage, letter.issued_on) == (LetterStage.ISSUED, date(2026, 11, 19))
    assert letter.number in said_on(page)
