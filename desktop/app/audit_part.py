"""The audit page and its office."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.errands import Progress
from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.app.slip_desk import SlipDesk
from desktop.models.desk import Ticket
from desktop.office.audit_out import AuditPages, print_audit, write_audit
from desktop.office.log_file import write_log
from desktop.office.office import Office
from desktop.office.page_audit import audit_page
from desktop.rules.findings import Refusal
from desktop.store.rows_audit import AuditFilter, AuditPage
from desktop.views.office.audit_page import AuditView
from desktop.views.requests import PaperShown
from desktop.wording import audit as words
from desktop.wording import day_slip as slip_words
from desktop.wording import screens

if TYPE_CHECKING:
    from desktop.office.witnesses import Held


class AuditPart(Part):
    """The whole record, for auditors and heads of the office."""

    key = "audit"
    rail = "admin"
    leads_back = True
    hints = words.HINTS
    page: AuditView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = AuditView()
        self._next = ""
        self._asked: Ticket | None = None
        page = self.page
        page.asked.connect(self._ask)
        page.more_asked.connect(self._ask_more)
        page.export_wanted.connect(self._export)
        page.print_wanted.connect(self._print)
        page.case_opened.connect(shell.case_wanted)
        self.slips = SlipDesk(shell)
        page.slip_wanted.connect(self.slips.make)
        page.hold_wanted.connect(self._hold)
        page.log_wanted.connect(self._write_log)
        page.refreshed.connect(self.refresh)
        page.keys_wanted.connect(shell.window.show_keys)
        page.copied.connect(lambda n: shell.say(words.COPIED.format(count=n)))

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        return (screens.RAIL["admin"], words.TITLE)

    def refresh(self) -> None:
        """Override Part.refresh."""
        self.page.filters.today = self.shell.clock.read().moment.date()
        self.page.show_loading()
        self._ask(self.page.wanted())

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def back(self) -> None:
        """Override Part.back."""
        self.shell.page_wanted.emit("admin")

    def _ask(self, wanted: AuditFilter) -> None:
        if self._asked is not None:
            self._asked.cancel()
        officer = self.shell.officer
        self._asked = self.shell.ask(lambda o: audit_page(o, officer, wanted), self._show)

    def _ask_more(self) -> None:
        officer, wanted, before = self.shell.officer, self.page.wanted(), self._next
        self._asked = self.shell.ask(
            lambda o: audit_page(o, officer, wanted, before), self._show_more
        )

    def _show(self, page: AuditPage) -> None:
        self._asked, self._next = None, page.next_key
        self.page.show_page(page)

    def _show_more(self, page: AuditPage) -> None:
        self._asked, self._next = None, page.next_key
        self.page.show_more(page)

    def _export(self, wanted: AuditFilter) -> None:
        on = self.shell.clock.read().moment.date()
        name = words.EXPORT_NAME.format(on=on)
        path = self.shell.save_where(words.EXPORT_TITLE, name, words.EXPORT_FILES)
        if path is not None:
            officer = self.shell.officer
            self.shell.run(
                words.WRITING, lambda o, p: _written(o, path, wanted, officer, p), self._told
            )

    def _print(self, wanted: AuditFilter) -> None:
        officer = self.shell.officer
        self.shell.run(
            words.PRINTING, lambda o, p: print_audit(o, wanted, officer, p.step), self._show_paper
        )

    def _write_log(self) -> None:
        on = self.shell.clock.read().moment.date()
        named = words.LOG_NAME.format(on=on)
        path = self.shell.save_where(words.LOG_TITLE, named, words.LOG_FILES)
        if path is not None:
            officer = self.shell.officer
            self.shell.run(words.WRITING, lambda o, p: _logged(o, path, officer, p), self._told)

    def _hold(self) -> None:
        """Ask for witnesses, and hold the whole record against them."""
        files = self.shell.open_files(slip_words.HOLD_TITLE, slip_words.HOLD_FILES)
        if files:
            self.shell.run(slip_words.HOLDING, lambda o, p: _held(o, files, p), self._show_held)

    def _show_held(self, held: "Held | Refusal") -> None:
        if isinstance(held, Refusal):
            self.refuse(sentences(held.findings))
        elif held.faults:
            self.page.show_held(slip_words.UNSOUND, sentences(held.faults), is_sound=False)
        else:
            sound = slip_words.SOUND.format(entries=held.entries)
            told = (slip_words.WITNESS.format(source=w.source, sseq=w.sseq) for w in held.witnesses)
            self.page.show_held(sound, tuple(told), is_sound=True)

    def _told(self, outcome: str | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self.refuse(sentences(outcome.findings))
        else:
            self.shell.say(outcome)

    def _show_paper(self, made: AuditPages | Refusal) -> None:
        if isinstance(made, Refusal):
            self.refuse(sentences(made.findings))
        else:
            self.shell.paper_shown.emit(PaperShown(words.NAME, made.pdf, f"{words.NAME}.pdf"))


def _held(office: Office, files: tuple[Path, ...], progress: Progress) -> "Held | Refusal":
    from desktop.office.witnesses import held_against

    return held_against(office.store, files, progress.step)


def _logged(office: Office, path: Path, officer: str, progress: Progress) -> str | Refusal:
    try:
        count = write_log(office, path, officer, progress.step)
    except OSError as error:
        return words.NOT_WRITTEN.format(file=path.name, why=error.strerror)
    if isinstance(count, Refusal):
        return count
    return words.LOG_WRITTEN.format(count=count, file=path.name)


def _written(
    office: Office, path: Path, wanted: AuditFilter, officer: str, progress: Progress
) -> str | Refusal:
    try:
        count = write_audit(office, path, wanted, officer, progress.step)
    except OSError as error:
        return words.NOT_WRITTEN.format(file=path.name, why=error.strerror)
    if isinstance(count, Refusal):
        return count
    return words.WRITTEN.format(count=count, file=path.name)
