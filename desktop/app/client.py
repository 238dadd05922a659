"""The client's window on an office: pages ask, the desk acts, and every page looks again.

Everything that touches the office runs in the desk's one worker; this class only connects.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu

from desktop import resources
from desktop.app import commands
from desktop.clock import Clock, SetClock, WallClock
from desktop.domain.values import Officer
from desktop.domain.verdict import StateFacts
from desktop.models.desk import Desk, Fault
from desktop.models.pdf_pages import PdfPages
from desktop.office.applications import take_application
from desktop.office.issuing import preview, preview_of
from desktop.office.office import Office, Recording, open_office
from desktop.office.page_case import case_page
from desktop.office.page_letter import letter_page
from desktop.office.page_queue import WorkbenchPage, workbench_page
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding, Refusal
from desktop.store.personal import read_attachment
from desktop.store.rows import CasePage, LetterPage
from desktop.views import theme
from desktop.views.case_detail import CaseDetail
from desktop.views.letter_page import LetterView
from desktop.views.main_window import MainWindow
from desktop.views.requests import CaseAct, DecideRequest, LetterAct, LetterRequest
from desktop.views.workbench import Workbench
from desktop.wording.client import SAID
from desktop.wording.findings import say

TICK_MS = 60_000
LOOK_MS = 3_000


class Client(QObject):
    """One window, one desk, one officer at a time."""

    def __init__(self, folder: Path, clock: Clock, officer_id: str) -> None:
        super().__init__()
        self.desk = Desk(lambda: open_office(folder, clock, create=True), officer_id, self)
        self.window = MainWindow()
        self.workbench = Workbench()
        self.detail = CaseDetail()
        self.letter = LetterView()
        self.pages = PdfPages(self.desk, self)
        self._scope = "mine"
        self._page: WorkbenchPage | None = None
        self._case = ""
        self._letter = ("", "")
        self._usual_last_day: object = None
        self._last: tuple[Recording, ...] = ()
        self._pdf = b""
        self._people: tuple[Officer, ...] = ()
        self.window.add_page("workbench", self.workbench)
        self.window.add_page("case", self.detail)
        self.window.add_page("letter", self.letter)
        self._connect_desk()
        self._connect_window()
        self._connect_pages()
        self._tick = self._every(TICK_MS, self.refresh)
        self._look = self._every(LOOK_MS, self._look_elsewhere)
        self.window.top.offer_search(SAID["no_search"])
        self.letter.preview.print.hide()
        self.window.show_page("workbench")
        self.workbench.show_loading()

    def _every(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.timeout.connect(act)
        timer.start(milliseconds)
        return timer

    def refresh(self) -> None:
        """Look again at whatever is shown."""
        officer = self.desk.officer
        self.desk.ask(lambda o: workbench_page(o, o.officer(officer)), self._show_workbench)
        if self._case:
            self._ask_case(self._case)
        if self.window.page == "letter":
            self._ask_letter(*self._letter)

    def show_case(self, case_id: str) -> None:
        """Open the page of a case."""
        self._case = case_id
        self._ask_case(case_id)
        self.window.show_page("case", (SAID["cases"], ""), "workbench")

    def show_letter(self, case_id: str, letter_id: str = "") -> None:
        """Open a letter of the case, or a new draft."""
        self._letter = (case_id, letter_id)
        self._ask_letter(case_id, letter_id)
        self.window.show_page("letter", (SAID["case"], SAID["letter"]), "workbench")

    def _look_elsewhere(self) -> None:
        self.desk.ask(lambda o: o.store.changed_elsewhere(), self._changed_elsewhere)

    def _changed_elsewhere(self, changed: bool) -> None:
        """Look again when another process wrote to the same store."""
        if changed:
            self.refresh()

    def close(self) -> None:
        """Finish what was handed in and let go of the store."""
        self._tick.stop()
        self._look.stop()
        self.desk.close()
        self.window.close()

    def _connect_desk(self) -> None:
        self.desk.opened.connect(self._opened)
        self.desk.recorded.connect(self._recorded)
        self.desk.refused.connect(self._refused)
        self.desk.failed.connect(self._failed)

    def _connect_window(self) -> None:
        self.window.page_wanted.connect(self._to_page)
        self.window.back_wanted.connect(self._back)
        self.window.undo_wanted.connect(self._undo)
        self.window.mode_wanted.connect(self._other_mode)
        self.window.percent_wanted.connect(self._other_size)
        self.window.rail.officer_wanted.connect(self._choose_officer)
        self.window.top.intake.connect(self._take_form)

    def _connect_pages(self) -> None:
        bench = self.workbench
        bench.case_wanted.connect(self._row_chosen)
        bench.case_opened.connect(self.show_case)
        bench.trace_wanted.connect(self.show_case)
        bench.letter_wanted.connect(self._letter_of)
        bench.decided.connect(self._decide)
        bench.scope_chosen.connect(self._choose_scope)
        bench.refreshed.connect(self.refresh)
        bench.keys_wanted.connect(self.window.show_keys)
        bench.paper_wanted.connect(self._paper_wanted)
        self.detail.paper_wanted.connect(self._paper_wanted)
        self.detail.decided.connect(self._decide)
        self.detail.letter_wanted.connect(self._letter_of)
        self.detail.letter_opened.connect(self.show_letter)
        self.detail.fact_wanted.connect(self._state_fact)
        self.detail.acted.connect(self._act_on_case)
        self.letter.submitted.connect(self._hand_in)
        self.letter.preview_wanted.connect(self._preview)
        self.letter.acted.connect(self._act_on_letter)
        self.letter.export_wanted.connect(self._export)
        self.letter.preview.width_wanted.connect(self.pages.fit)
        self.letter.preview.page_wanted.connect(self.pages.turn)
        self.pages.drawn.connect(self.letter.show_page)

    def _opened(self) -> None:
        self.desk.ask(lambda o: (o.officers(), o.settings.district), self._know_office)
        self.refresh()

    def _know_office(self, known: tuple[tuple[Officer, ...], str]) -> None:
        self._people, district = known
        self.window.rail.show_district(district)

    def _show_workbench(self, page: WorkbenchPage) -> None:
        self._page = page
        rows = page.mine if self._scope == "mine" else page.rows
        self.workbench.show_tiles(page.counts)
        self.workbench.show_queue(rows, page.counts.closing)
        self.window.show_state(page.state)

    def _choose_scope(self, scope: str) -> None:
        self._scope = scope
        if self._page is not None:
            self._show_workbench(self._page)

    def _row_chosen(self, case_id: str, _matter: str) -> None:
        officer = self.desk.officer
        self.desk.ask(lambda o: case_page(o, case_id, o.officer(officer)), self.workbench.show_case)

    def _ask_case(self, case_id: str) -> None:
        officer = self.desk.officer
        self.desk.ask(lambda o: case_page(o, case_id, o.officer(officer)), self._show_case)

    def _show_case(self, page: CasePage | None) -> None:
        if page is None or page.case_id != self._case:
            return
        self.detail.show_case(page)
        if self.window.page == "case":
            self.window.top.show_title((SAID["cases"], page.number))

    def _ask_letter(self, case_id: str, letter_id: str) -> None:
        officer = self.desk.officer
        self.desk.ask(
            lambda o: letter_page(o, case_id, letter_id, o.officer(officer)), self._show_letter
        )
        if letter_id:
            self.desk.ask(lambda o: _kept_pages(o, case_id, letter_id), self._show_pdf)

    def _show_letter(self, page: LetterPage | None) -> None:
        if page is None:
            return
        if not page.letter_id:
            self._usual_last_day = page.last_day
        self._letter = (page.case_id, page.letter_id)
        self.letter.show_letter(page)
        if self.window.page == "letter":
            self.window.top.show_title((page.case_number, SAID["letter"]))

    def _show_pdf(self, pdf: bytes | Refusal) -> None:
        if isinstance(pdf, Refusal):
            self.letter.show_refusal(_sentences(pdf.findings))
            return
        self._pdf = pdf
        self.pages.show_pdf(pdf)

    def _letter_of(self, case_id: str) -> None:
        self.desk.ask(
            lambda o: _live_letter(o, case_id), lambda found: self.show_letter(case_id, found)
        )

    def _decide(self, requests: Sequence[DecideRequest]) -> None:
        officer = self.desk.officer
        if len(requests) == 1:
            self.desk.ask(_decision(requests[0], officer), self.desk.submit)
        elif requests:
            self.desk.ask(lambda o: _decide_all(o, requests, officer), self._batch_done)

    def _batch_done(self, done: tuple[tuple[Recording, ...], tuple[Finding, ...]]) -> None:
        """Tell of a batch as one act: one undo for all, and every refusal with its reason."""
        self._last, findings = done
        if self._last:
            self.window.toast.say(SAID["batch"].format(count=len(self._last)))
        if findings:
            self._refused(findings)
        self.refresh()

    def _paper_wanted(self, case_id: str, paper: str) -> None:
        self.desk.ask(lambda o: _scan_of(o, case_id, paper), self._show_scan)

    def _show_scan(self, scan: bytes) -> None:
        if not scan:
            self.window.toast.say(SAID["no_scan"], may_undo=False)
            return
        chosen, _kind = QFileDialog.getSaveFileName(self.window, SAID["save_scan"])
        if chosen:
            Path(chosen).write_bytes(scan)

    def _act_on_case(self, request: CaseAct) -> None:
        self.desk.ask(_case_command(request), self.desk.submit)

    def _hand_in(self, request: LetterRequest) -> None:
        self.desk.submit(commands.draft(request, self._usual_last_day))

    def _preview(self, request: LetterRequest) -> None:
        command = commands.draft(request, self._usual_last_day)
        officer = self.desk.officer
        self.desk.ask(lambda o: preview_of(o, command, officer), self._show_pdf)

    def _act_on_letter(self, request: LetterAct) -> None:
        self.desk.ask(_letter_command(request), self.desk.submit)

    def _state_fact(self, case_id: str, path: str) -> None:
        choices = commands.choices_of(path)
        if choices:
            names = list(choices.values())
            name, ok = QInputDialog.getItem(
                self.window, SAID["fact"], commands.fact_name(path), names, 0, editable=False
            )
            value = {v: k for k, v in choices.items()}.get(name, "")
        else:
            value, ok = QInputDialog.getText(self.window, SAID["fact"], commands.fact_name(path))
        if ok and value:
            answers = ((path, value),)
            self.desk.submit(
                StateFacts(case_id=case_id, answers=answers, source=SAID["by_officer"])
            )

    def _take_form(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self.window, SAID["take_form"], "", SAID["form_files"]
        )
        if chosen:
            officer = self.desk.officer
            self.desk.ask(lambda o: take_application(o, Path(chosen), officer), self._form_taken)

    def _form_taken(self, done: Recording | Refusal) -> None:
        if isinstance(done, Refusal):
            self._refused(done.findings)
        else:
            self._recorded(done)
            self.show_case(done.case.id)

    def _recorded(self, recording: Recording) -> None:
        self._last = (recording,)
        self.window.toast.say(SAID["recorded"].format(number=recording.case.number))
        if self.window.page == "letter" and recording.case.id == self._letter[0]:
            self._follow_letter(recording)
        self.refresh()

    def _follow_letter(self, recording: Recording) -> None:
        if not self._letter[1] and recording.case.letters:
            self._letter = (recording.case.id, recording.case.letters[-1].id)

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        reasons = _sentences(findings)
        match self.window.page:
            case "case":
                self.detail.show_refusal(reasons)
            case "letter":
                self.letter.show_refusal(reasons)
            case _:
                self.workbench.show_refusal(reasons)

    def _failed(self, fault: Fault) -> None:
        self.workbench.show_failure(fault.text, fault.number, fault.detail)
        self.window.toast.say(SAID["failed"].format(number=fault.number), may_undo=False)

    def _undo(self) -> None:
        last, self._last = self._last, ()
        officer = self.desk.officer
        for recording in last:
            ids = [entry.id for entry in recording.entries]
            self.desk.ask(_withdrawal(ids, officer), self._undone)

    def _undone(self, done: Recording | Refusal) -> None:
        if isinstance(done, Refusal):
            self._refused(done.findings)
        else:
            self.window.toast.say(SAID["undone"], may_undo=False)
            self.refresh()

    def _to_page(self, key: str) -> None:
        self.window.show_page(key)
        self.refresh()

    def _back(self) -> None:
        if self.window.page == "letter" and self._letter[0]:
            self.show_case(self._letter[0])
        else:
            self._to_page("workbench")

    def _choose_officer(self) -> None:
        menu = QMenu(self.window)
        for officer in self._people:
            line = QAction(SAID["officer"].format(name=officer.name, id=officer.id), menu)
            line.setData(officer.id)
            menu.addAction(line)
        chosen = menu.exec(QCursor.pos())
        if chosen is not None:
            self.sit_down(str(chosen.data()))

    def sit_down(self, officer_id: str) -> None:
        """Let another officer take the desk."""
        self.desk.officer = officer_id
        self.refresh()

    def _export(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self.window, SAID["export"], SAID["pdf_name"], SAID["pdf_files"]
        )
        if chosen:
            Path(chosen).write_bytes(self._pdf)

    def _other_mode(self) -> None:
        other = theme.Mode.DARK if theme.mode() is theme.Mode.LIGHT else theme.Mode.LIGHT
        theme.apply(_application(), other, theme.percent())

    def _other_size(self, percent: int) -> None:
        theme.apply(_application(), theme.mode(), percent)
        self.refresh()


def _application() -> QApplication:
    return QApplication.instance()  # type: ignore[return-value]


def _sentences(findings: Sequence[Finding]) -> tuple[str, ...]:
    return tuple(str(say(f)) for f in findings)


def _kept_pages(office: Office, case_id: str, letter_id: str) -> bytes | Refusal:
    case = office.case(case_id)
    letter = case.letter(letter_id) if case else None
    return preview(office, case, letter) if case and letter else b""


def _live_letter(office: Office, case_id: str) -> str:
    case = office.case(case_id)
    letters = [x.id for x in case.letters if x.is_live] if case else []
    return letters[-1] if letters else ""


def _decision(request: DecideRequest, officer: str) -> Callable[[Office], Any]:
    return lambda o: commands.decision(o, request, o.officer(officer))


def _decide_all(
    office: Office, requests: Sequence[DecideRequest], officer_id: str
) -> tuple[tuple[Recording, ...], tuple[Finding, ...]]:
    """Do a batch of decisions; those that are refused stand against none of the others."""
    officer = office.officer(officer_id)
    done: list[Recording] = []
    findings: list[Finding] = []
    for request in requests:
        outcome = office.submit(commands.decision(office, request, officer), officer_id)
        if isinstance(outcome, Refusal):
            findings.extend(outcome.findings)
        else:
            done.append(outcome)
    return tuple(done), tuple(findings)


def _withdrawal(ids: list[str], officer: str) -> Callable[[Office], Recording | Refusal]:
    return lambda o: o.withdraw(ids, officer)


def _scan_of(office: Office, case_id: str, paper: str) -> bytes:
    """Return the newest scan of a paper, blank where there is none."""
    case = office.case(case_id)
    scans = case.paper(Paper(paper)).scans if case else ()
    if not scans:
        return b""
    with office.store.reading() as connection:
        return read_attachment(connection, office.store.attachments, scans[-1]) or b""


def _case_command(request: CaseAct) -> Callable[[Office], Any]:
    return lambda o: commands.case_act(o, request)


def _letter_command(request: LetterAct) -> Callable[[Office], Any]:
    def made(office: Office) -> Any:
        case = office.case(request.case_id)
        if case is None:
            raise LookupError(request.case_id)
        return commands.letter_act(case, request)

    return made


def run_client(arguments: Sequence[str]) -> int:
    """Open the client on its own store, or the one given by ``--store``."""
    parser = argparse.ArgumentParser(prog="joint-office open")
    usual = Path(platformdirs.user_data_dir("JointOffice", appauthor=False))
    parser.add_argument("--store", type=Path, default=usual)
    parser.add_argument("--as", dest="officer", default="chenjiayi")
    parser.add_argument("--clock", type=datetime.fromisoformat)
    given = parser.parse_args(arguments)
    if not _has_display():
        sys.stderr.write(SAID["no_display"] + "\n")
        return 1
    app = QApplication(sys.argv[:1])
    theme.load_fonts(resources.path("fonts"))
    theme.apply(app)
    clock: Clock = SetClock(given.clock) if given.clock else WallClock()
    client = Client(given.store, clock, given.officer)
    client.window.show()
    code = app.exec()
    client.close()
    return code


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)
