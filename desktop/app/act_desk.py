"""The acts of a case from anywhere in the window: the menu, the form, and what comes of it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.app.ahead import dressed
from desktop.app.imports import load_in_pieces
from desktop.app.shell import Shell
from desktop.app.why_desk import follow_jump
from desktop.models.desk import Ticket
from desktop.office.act_opening import OPENS
from desktop.office.office import Office, Recording
from desktop.rules.findings import Finding, Refusal
from desktop.store.errors import StoreTrouble
from desktop.wording import act_menu as words
from desktop.wording.findings import say
from desktop.wording.sentences import listed

if TYPE_CHECKING:
    from desktop.models.rows_acts import ActForm, ActMenuPage, ActRow, JumpRow
    from desktop.office.notice_making import NumberedNotice
    from desktop.store.attachments import KeptFile
    from desktop.views.acts.act_drawer import ActDrawer
    from desktop.views.acts.act_fields import FileBox
    from desktop.views.acts.act_menu import ActMenu
    from desktop.views.requests import ActRequest


class ActDesk(QObject):
    """Shows the menu and the form of acts over the page, and does what is handed in.

    Signals: ``decide_wanted(str)`` the case's own decision sheet is wanted.
    """

    decide_wanted = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell
        self._asked = Ticket()
        self._menu: ActMenu | None = None
        self._drawer: ActDrawer | None = None
        shell.acts_wanted.connect(self.open_menu)
        shell.act_wanted.connect(self.open_act)

    @property
    def menu(self) -> "ActMenu":
        """The menu, made when it is first wanted."""
        if self._menu is None:
            from desktop.views.acts.act_menu import ActMenu

            self._menu = menu = ActMenu(self.shell.window.pages, self.shell.window.whole)
            menu.chosen.connect(self._chosen)
            menu.jumped.connect(self._jumped)
            menu.closed.connect(self._back_to_page)
        return self._menu

    @property
    def drawer(self) -> "ActDrawer":
        """The form over the page, made when it is first wanted."""
        if self._drawer is None:
            from desktop.views.acts.act_drawer import ActDrawer

            self._drawer = drawer = ActDrawer(self.shell.window.pages, self.shell.window.whole)
            drawer.submitted.connect(self._do)
            drawer.checked.connect(self._check)
            drawer.file_wanted.connect(self._pick_file)
            drawer.closed.connect(self._back_to_page)
        return self._drawer

    def prepare(self) -> Iterator[None]:
        """Make menu and form ahead, a piece at a time."""
        yield from load_in_pieces("desktop.views.acts.act_menu")
        yield from dressed(self.menu)
        yield from load_in_pieces("desktop.views.acts.act_drawer")
        yield from dressed(self.drawer)
        for module in ("act_menu", "act_forms", "act_making"):
            yield from load_in_pieces(f"desktop.office.{module}")

    def open_menu(self, case_id: str) -> None:
        """Show every act of a case."""
        officer = self.shell.officer
        if self._drawer is not None:
            self._drawer.put_away()
        self.menu.show_loading()
        self._asked.cancel()
        self._asked = self.shell.ask(lambda o: _menu_of(o, case_id, officer), self._show_menu)

    def open_act(self, case_id: str, act: str, chosen: Mapping[str, str] | None = None) -> None:
        """Show what does one act of a case; ``chosen`` is what is already known of it."""
        known, officer = dict(chosen or {}), self.shell.officer
        if OPENS.get(act) == "decide":
            self.decide_wanted.emit(case_id)
        elif act == "seal-document":
            paper = known.get("paper_id", "")
            self.shell.ask(
                lambda o: _notice_of(o, case_id, paper), lambda n: self._show_to_seal(case_id, n)
            )
        elif OPENS.get(act) == "letter":
            self.shell.letter_wanted.emit(case_id, known.get("letter", ""))
        else:
            self.shell.ask(lambda o: _form_of(o, case_id, act, officer, known), self._show_form)

    def _show_to_seal(self, case_id: str, notice: "NumberedNotice | Refusal | None") -> None:
        if isinstance(notice, Refusal):
            self.shell.say(" ".join(str(say(f)) for f in notice.findings))
        elif notice is not None:
            from desktop.app.shown_notice import shown_notice

            name = f"{notice.name} {notice.number}"
            shown = shown_notice(notice, case_id, name, f"{name}.pdf")
            self.shell.paper_shown.emit(replace(shown, begins="seal"))

    def put_away(self) -> None:
        """Close menu and form, as when another page is shown."""
        for sheet in (self._menu, self._drawer):
            if sheet is not None:
                sheet.hide()

    def forget(self) -> None:
        """Close menu and form, and let what was typed go: another officer is at the desk."""
        self.put_away()
        if self._drawer is not None:
            self._drawer.forget()

    def _show_menu(self, page: "ActMenuPage | None") -> None:
        if page is None:
            self.menu.put_away()
        elif self.menu.isVisible():
            self.menu.show_page(page)

    def _show_form(self, form: "ActForm | tuple[Finding, ...]") -> None:
        if isinstance(form, tuple):
            self.menu.hide()
            self.shell.refused.emit(form)
        else:
            self.menu.hide()
            self.drawer.open_form(form)

    def _chosen(self, act: "ActRow") -> None:
        self.open_act(self.menu.case_id, act.act, dict(act.subject))

    def _jumped(self, jump: "JumpRow") -> None:
        follow_jump(self.shell, self.menu.case_id, jump)

    def _do(self, request: "ActRequest") -> None:
        officer = self.shell.officer
        self.shell.ask(lambda o: _do_act(o, request, officer), self._done)

    def _done(self, outcome: Recording | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self._complain(outcome.findings)
            return
        self.drawer.done()
        self.shell.tell(outcome)
        self.shell.ask(lambda o: _papers_made(o, outcome), self._tell_papers)

    def _tell_papers(self, names: tuple[str, ...]) -> None:
        """Say beside the act which papers it made, and where they are."""
        if names:
            self.shell.window.toast.add(words.PAPERS_MADE.format(papers=listed(names)))

    def _check(self, request: "ActRequest") -> None:
        officer = self.shell.officer
        self.shell.ask(lambda o: _findings_of(o, request, officer), self._checked)

    def _checked(self, findings: tuple[Finding, ...]) -> None:
        if findings:
            self._complain(findings)
        else:
            self.drawer.ask_again()

    def _complain(self, findings: tuple[Finding, ...]) -> None:
        self.drawer.complain([(f.field, _beside(f)) for f in findings])

    def _pick_file(self, box: "FileBox") -> None:
        chosen = self.shell.open_file(words.PICK_FILE_TITLE, words.FILE_KINDS)
        if chosen is not None:
            self.shell.ask(
                lambda o: _kept(o, chosen), lambda kept: self._file_kept(box, chosen, kept)
            )

    def _file_kept(self, box: "FileBox", chosen: Path, kept: "KeptFile | Refusal") -> None:
        if isinstance(kept, Refusal):
            box.problem.say(" ".join(_beside(f) for f in kept.findings))
        else:
            box.take(kept.digest, chosen.name)

    def _back_to_page(self) -> None:
        self.shell.window.focus_page()


def _papers_made(office: Office, made: Recording) -> tuple[str, ...]:
    from desktop.office.notices import papers_made

    return papers_made(office, made.case.id, {entry.id for entry in made.entries})


def _beside(found: Finding) -> str:
    return say(found).beside


def _kept(office: Office, chosen: Path) -> "KeptFile | Refusal":
    try:
        return office.store.attachments.put_file(chosen)
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))


def _menu_of(office: Office, case_id: str, officer: str) -> "ActMenuPage | None":
    from desktop.office.act_menu import act_menu

    return act_menu(office, case_id, officer)


def _form_of(
    office: Office, case_id: str, act: str, officer: str, known: Mapping[str, str]
) -> "ActForm | tuple[Finding, ...]":
    from desktop.office.act_forms import form_or_reasons

    return form_or_reasons(office, case_id, act, officer, known)


def _notice_of(office: Office, case_id: str, paper: str) -> "NumberedNotice | Refusal | None":
    from desktop.office.notices import notice_of

    return notice_of(office, case_id, paper)


def _do_act(office: Office, request: "ActRequest", officer: str) -> Recording | Refusal:
    from desktop.office.act_making import do_act

    return do_act(office, request.act, request.given(), officer)


def _findings_of(office: Office, request: "ActRequest", officer: str) -> tuple[Finding, ...]:
    from desktop.office.act_making import act_findings

    return act_findings(office, request.act, request.given(), officer)
