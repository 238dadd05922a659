"""The papers' wordings in the window: written, proposed by one officer, published by another."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.app.shell import Shell, sentences
from desktop.models.desk import Fault
from desktop.models.pdf_pages import PdfPages
from desktop.office.page_wordings import (
    kept_and_tried,
    wording_preview,
    wording_preview_of_file,
    wording_preview_of_version,
    wording_sample,
    wording_text,
    wordings_page,
)
from desktop.office.publishing import drop
from desktop.office.wording_changes import publish_wording
from desktop.office.wording_drafts import WORDING_DRAFTS, draft_of, open_wording, propose_draft
from desktop.office.wording_files import wording_file, written_file
from desktop.office.wording_versions import subject_of
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal
from desktop.store.rows_rule_tables import RulePreview, RuleTables
from desktop.store.rows_wordings import WordingCheck, WordingDraft, WordingWanted
from desktop.views.office.wordings_tab import WordingsTab
from desktop.views.requests import PaperShown
from desktop.views.wordings.wording_editor import WordingEditor
from desktop.wording import wording_editor
from desktop.wording import wordings as words
from desktop.wording.notices import NAMES

Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Step:
    """What a draft says after a change, whose it is, and the case its pages are made of."""

    name: str
    raw: Raw
    case: str
    officer: str


class WordingDesk(QObject):
    """What is done with the papers' wordings.

    While one step is tried, only the newest that follows is kept in mind.

    Signals: ``waiting(int)`` how many proposals wait to be published.
    """

    waiting = Signal(int)

    def __init__(self, shell: Shell, tab: WordingsTab) -> None:
        super().__init__(shell)
        self.shell, self.tab = shell, tab
        self.pages = PdfPages(shell.desk, self)
        self._officer = ""
        self._running: _Step | None = None
        self._next: _Step | None = None
        tab.text_wanted.connect(self._show_text)
        tab.sample_wanted.connect(self._show_sample)
        tab.export_wanted.connect(self._export)
        tab.import_wanted.connect(self._choose_file)
        tab.edit_wanted.connect(self._open)
        tab.mend_wanted.connect(self._mend)
        tab.editor_made.connect(self._meet_editor)
        tab.versions.looked.connect(self._look_at)
        tab.versions.moves_wanted.connect(self._look_at)
        tab.sheet.proposed.connect(self._propose)
        tab.sheet.published.connect(self._publish)
        tab.sheet.dropped.connect(self._drop)

    def look(self) -> None:
        """Show the papers with their versions; a draft of somebody else's is closed."""
        officer = self.shell.officer
        if self.tab.is_editing and self._officer != officer:
            self.tab.end_editing()
        if officer:
            self.shell.ask(lambda o: wordings_page(o, o.officer(officer)), self._show)

    def take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Read a file that was let fall on the page, for the paper that is chosen."""
        paper = self.tab.chosen()
        if paper is not None:
            self._read_file(paper.id, paths[0])

    def _meet_editor(self, editor: WordingEditor) -> None:
        editor.changed.connect(self._keep)
        editor.submitted.connect(self._submit)
        editor.export_wanted.connect(self._export_draft)
        editor.given_up.connect(self._give_up)
        editor.left.connect(self._leave)
        editor.preview.width_wanted.connect(self.pages.fit)
        editor.preview.page_wanted.connect(self.pages.turn)
        self.pages.drawn.connect(editor.show_page)

    def _show(self, page: RuleTables) -> None:
        self.tab.show_papers(page)
        self.waiting.emit(sum(paper.waiting for paper in page.tables))

    def _show_text(self, wanted: WordingWanted) -> None:
        self.shell.ask(lambda o: wording_text(o, wanted), self.tab.show_text)

    def _show_sample(self, wanted: WordingWanted) -> None:
        name = words.SAMPLE_NAME.format(title=NAMES[wanted.name])
        self.shell.ask(
            lambda o: wording_sample(o, wanted),
            lambda pdf: self.shell.paper_shown.emit(PaperShown(name, pdf, f"{name}.pdf")),
        )

    def _export(self, wanted: WordingWanted) -> None:
        paper = self.tab.chosen()
        file_name = paper.file_name if paper else f"{wanted.name}.toml"
        self.shell.ask(
            lambda o: wording_file(o, wanted.name, wanted.digest),
            lambda made: self.shell.save_as(words.EXPORT_TITLE, file_name, words.KINDS, made),
        )

    def _choose_file(self, name: str) -> None:
        chosen = self.shell.open_file(words.IMPORT_TITLE, words.KINDS)
        if chosen is not None:
            self._read_file(name, chosen)

    def _read_file(self, name: str, path: Path) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: wording_preview_of_file(o, name, path, o.officer(officer)),
            self.tab.show_preview,
        )

    def _look_at(self, version: str) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: wording_preview_of_version(o, version, o.officer(officer)),
            self.tab.show_preview,
        )

    def _open(self, name: str) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: open_wording(o, name, officer), lambda page: self._edit(page, officer)
        )

    def _mend(self, name: str, raw: Raw) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: draft_of(o, name, raw, officer), lambda page: self._edit(page, officer)
        )

    def _edit(self, page: WordingDraft, officer: str) -> None:
        if officer == self.shell.officer:
            self._officer = officer
            self.tab.show_editor(page)

    def _keep(self, raw: Raw, case: str) -> None:
        editor = self.tab.editor
        assert editor is not None
        self._try(_Step(editor.page.name, raw, case, self._officer))

    def _try(self, step: _Step) -> None:
        """Keep a step and make its pages, once the one before is done."""
        if self._running is not None:
            self._next = step
            return
        self._running = step
        self.shell.desk.ask(
            lambda o: kept_and_tried(o, step.name, step.raw, step.case, step.officer),
            self._tried,
            self._not_kept,
        )

    def _tried(self, check: WordingCheck) -> None:
        step, editor = self._done(), self.tab.editor
        if step is not None and editor is not None and self._is_shown(step) and not self._next:
            editor.show_check(step.raw, check)
            if check.pdf:
                self.pages.show_pdf(check.pdf)
        self._go_on()

    def _not_kept(self, fault: Fault) -> None:
        step, editor = self._done(), self.tab.editor
        if step is not None and editor is not None and self._is_shown(step):
            editor.show_not_saved(fault.number)
        self._go_on()

    def _is_shown(self, step: _Step) -> bool:
        editor = self.tab.editor
        is_same = editor is not None and editor.page.name == step.name
        return self.tab.is_editing and is_same and step.officer == self._officer

    def _done(self) -> _Step | None:
        step, self._running = self._running, None
        return step

    def _go_on(self) -> None:
        step, self._next = self._next, None
        if step is not None:
            self._try(step)

    def _submit(self, raw: Raw) -> None:
        editor, officer = self.tab.editor, self.shell.officer
        assert editor is not None
        name = editor.page.name
        self.shell.ask(
            lambda o: wording_preview(o, name, raw, o.officer(officer)), self.tab.show_preview
        )

    def _export_draft(self, raw: Raw) -> None:
        editor = self.tab.editor
        assert editor is not None
        file_name = wording_editor.EXPORT_NAME.format(title=editor.page.title)
        self.shell.ask(
            lambda _o: written_file(raw),
            lambda made: self.shell.save_as(words.EXPORT_TITLE, file_name, words.KINDS, made),
        )

    def _give_up(self) -> None:
        editor, officer = self.tab.editor, self._officer
        assert editor is not None
        name, title = editor.page.name, editor.page.title
        self._next = None
        self.shell.ask(
            lambda o: WORDING_DRAFTS.forget(o, name, officer), lambda _done: self._given_up(title)
        )

    def _given_up(self, title: str) -> None:
        self.shell.say(words.GIVEN_UP.format(title=title))
        self._leave()

    def _leave(self) -> None:
        self.tab.end_editing()
        self.look()

    def _propose(self, reason: str) -> None:
        shown, officer = self.tab.sheet.shown, self.shell.officer
        raw = shown.token
        if isinstance(raw, Mapping):
            self.shell.ask(
                lambda o: propose_draft(o, shown.table, raw, reason, officer),
                lambda done: self._settled(done, words.PROPOSED_DONE, shown),
            )

    def _publish(self) -> None:
        shown, officer = self.tab.sheet.shown, self.shell.officer
        self.shell.ask(
            lambda o: publish_wording(o, shown.id, officer),
            lambda done: self._settled(done, words.PUBLISHED_DONE, shown),
        )

    def _drop(self, reason: str) -> None:
        shown, officer = self.tab.sheet.shown, self.shell.officer
        self.shell.ask(
            lambda o: drop(o, subject_of(shown.table), shown.id, reason, officer),
            lambda done: self._settled(done, words.DROPPED_DONE, shown),
        )

    def _settled(self, done: str | Refusal, said: str, shown: RulePreview) -> None:
        if isinstance(done, Refusal):
            self.tab.sheet.complain("\n".join(sentences(done.findings)))
            return
        self.tab.end_preview()
        self.shell.say(said.format(title=shown.name))
        self.shell.office_changed.emit()
        self.shell.stale.emit()
        self.look()
