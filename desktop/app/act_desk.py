"""The acts of a case from anywhere in the window: the menu, the form, and what comes of it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.app.shell import Shell
from desktop.app.shown_notice import shown_notice
from desktop.app.why_desk import follow_jump
from desktop.models.desk import Ticket
from desktop.models.rows_acts import ActForm, ActMenuPage, ActRow, JumpRow
from desktop.office.act_forms import form_or_reasons
from desktop.office.act_making import act_findings, do_act
from desktop.office.act_menu import OPENS, act_menu
from desktop.office.notice_making import NumberedNotice
from desktop.office.notices import notice_of
from desktop.office.office import Office, Recording
from desktop.rules.findings import Finding, Refusal
from desktop.store.attachments import KeptFile
from desktop.store.errors import StoreTrouble
from desktop.views.acts.act_drawer import ActDrawer
from desktop.views.acts.act_fields import FileBox
from desktop.views.acts.act_menu import ActMenu
from desktop.views.requests import ActRequest
from desktop.wording import act_menu as words
from desktop.wording.findings import say


class ActDesk(QObject):
    """Shows the menu and the form of acts over the page, and does what is handed in.

    Signals: ``decide_wanted(str)`` the case's own decision sheet is wanted.
    """

    decide_wanted = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell
        self._asked = Ticket()
        window = shell.window
        self.menu = ActMenu(window.pages, window.whole)
        self.drawer = ActDrawer(window.pages, window.whole)
        self.menu.chosen.connect(self._chosen)
        self.menu.jumped.connect(self._jumped)
        self.drawer.submitted.connect(self._do)
        self.drawer.checked.connect(self._check)
        self.drawer.file_wanted.connect(self._pick_file)
        for sheet in (self.menu, self.drawer):
            sheet.closed.connect(self._back_to_page)
        shell.acts_wanted.connect(self.open_menu)
        shell.act_wanted.connect(self.open_act)

    def open_menu(self, case_id: str) -> None:
        """Show every act of a case."""
        officer = self.shell.officer
        self.drawer.put_away()
        self.menu.show_loading()
        self._asked.cancel()
        self._asked = self.shell.ask(lambda o: act_menu(o, case_id, officer), self._show_menu)

    def open_act(self, case_id: str, act: str, chosen: Mapping[str, str] | None = None) -> None:
        """Show what does one act of a case; ``chosen`` is what is already known of it."""
        known, officer = dict(chosen or {}), self.shell.officer
        if OPENS.get(act) == "decide":
            self.decide_wanted.emit(case_id)
        elif act == "seal-document":
            paper = known.get("paper_id", "")
            self.shell.ask(
                lambda o: notice_of(o, case_id, paper), lambda n: self._show_to_seal(case_id, n)
            )
        elif OPENS.get(act) == "letter":
            self.shell.letter_wanted.emit(case_id, known.get("letter", ""))
        else:
            self.shell.ask(
                lambda o: form_or_reasons(o, case_id, act, officer, known), self._show_form
            )

    def _show_to_seal(self, case_id: str, notice: NumberedNotice | Refusal | None) -> None:
        if isinstance(notice, NumberedNotice):
            name = f"{notice.name} {notice.number}"
            shown = shown_notice(notice, case_id, name, f"{name}.pdf")
            self.shell.paper_shown.emit(replace(shown, begins="seal"))
        elif notice is not None:
            self.shell.say(" ".join(str(say(f)) for f in notice.findings))

    def put_away(self) -> None:
        """Close menu and form, as when another page is shown."""
        self.menu.hide()
        self.drawer.hide()

    def forget(self) -> None:
        """Close menu and form, and let what was typed go: another officer is at the desk."""
        self.put_away()
        self.drawer.forget()

    def _show_menu(self, page: ActMenuPage | None) -> None:
        if page is None:
            self.menu.put_away()
        elif self.menu.isVisible():
            self.menu.show_page(page)

    def _show_form(self, form: ActForm | tuple[Finding, ...]) -> None:
        if isinstance(form, tuple):
            self.menu.hide()
            self.shell.refused.emit(form)
        else:
            self.menu.hide()
            self.drawer.open_form(form)

    def _chosen(self, act: ActRow) -> None:
        self.open_act(self.menu.case_id, act.act, dict(act.subject))

    def _jumped(self, jump: JumpRow) -> None:
        follow_jump(self.shell, self.menu.case_id, jump)

    def _do(self, request: ActRequest) -> None:
        officer = self.shell.officer
        self.shell.ask(lambda o: do_act(o, request.act, request.given(), officer), self._done)

    def _done(self, outcome: Recording | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self._complain(outcome.findings)
            return
        self.drawer.done()
        self.shell.tell(outcome)

    def _check(self, request: ActRequest) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: act_findings(o, request.act, request.given(), officer), self._checked
        )

    def _checked(self, findings: tuple[Finding, ...]) -> None:
        if findings:
            self._complain(findings)
        else:
            self.drawer.ask_again()

    def _complain(self, findings: tuple[Finding, ...]) -> None:
        self.drawer.complain([(f.field, _beside(f)) for f in findings])

    def _pick_file(self, box: FileBox) -> None:
        chosen = self.shell.open_file(words.PICK_FILE_TITLE, words.FILE_KINDS)
        if chosen is not None:
            self.shell.ask(
                lambda o: _kept(o, chosen), lambda kept: self._file_kept(box, chosen, kept)
            )

    def _file_kept(self, box: FileBox, chosen: Path, kept: KeptFile | Refusal) -> None:
        if isinstance(kept, Refusal):
            box.problem.say(" ".join(_beside(f) for f in kept.findings))
        else:
            box.take(kept.digest, chosen.name)

    def _back_to_page(self) -> None:
        self.shell.window.focus_page()


def _beside(found: Finding) -> str:
    return say(found).beside


def _kept(office: Office, chosen: Path) -> KeptFile | Refusal:
    try:
        return office.store.attachments.put_file(chosen)
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
