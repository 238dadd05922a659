"""Ctrl+M: a note on the case at hand, which may name colleagues."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.domain.notes import AddNote
from desktop.office.office import Recording
from desktop.rules.findings import Finding
from desktop.views.keymap import Shortcut
from desktop.wording import notes as words

if TYPE_CHECKING:
    from desktop.domain.case import Case
    from desktop.views.cases.quick_note import QuickNote


class NoteDesk(QObject):
    """Writes quick notes; ``shown`` tells which part is shown."""

    def __init__(self, shell: Shell, shown: Callable[[], Part | None]) -> None:
        super().__init__(shell)
        self.shell = shell
        self._shown = shown
        self._made: QuickNote | None = None
        self._is_writing = False
        Shortcut("Ctrl+M", shell.window).activated.connect(self.open)
        shell.recorded.connect(self._recorded)
        shell.refused.connect(self._refused)

    @property
    def sheet(self) -> "QuickNote":
        """The sheet, made when it is first wanted."""
        if self._made is None:
            from desktop.views.cases.quick_note import QuickNote

            window = self.shell.window
            self._made = QuickNote(window.pages, window.whole)
            self._made.noted.connect(self._write)
            self._made.closed.connect(window.focus_page)
        return self._made

    def open(self) -> None:
        """Open the sheet for the case at hand, or say that there is none."""
        if self.shell.window.is_alone:
            return
        shown = self._shown()
        case_id = shown.case_at_hand if shown is not None else ""
        if not case_id:
            self.shell.say(words.NO_CASE)
            return
        from desktop.office.page_mentions import mention_rows

        self.shell.ask(mention_rows, lambda rows: self.sheet.mentions.offer(rows))
        self.shell.ask(lambda o: o.case(case_id), self._open)

    def _open(self, case: "Case | None") -> None:
        if case is not None:
            about = words.ABOUT.format(number=case.number, enterprise=case.form.enterprise.name)
            self.sheet.open_for(case.id, about)

    def _write(self, case_id: str, text: str) -> None:
        self._is_writing = True
        self.shell.submit(AddNote(case_id=case_id, text=text))

    def _recorded(self, recording: Recording) -> None:
        if self._made is not None and any(e.kind == "note.added" for e in recording.entries):
            self._is_writing = False
            self._made.recorded(recording.case.id)

    def _refused(self, findings: Sequence[Finding]) -> None:
        if self._made is not None and self._is_writing and self._made.isVisible():
            self._is_writing = False
            self._made.complain("\n".join(sentences(findings)))
