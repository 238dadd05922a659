"""A rule table in the window: exported, read in, proposed by one officer, published by another."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.app.draft_desk import DraftDesk
from desktop.app.errands import Progress
from desktop.app.shell import Shell, sentences
from desktop.models.desk import Fault
from desktop.office.office import Office
from desktop.office.page_rule_content import rule_paper, table_content
from desktop.office.page_rule_tables import (
    changed_cases,
    preview_of_file,
    preview_of_version,
    rule_tables_page,
    rule_workbook,
)
from desktop.office.publishing import drop
from desktop.office.rule_changes import publish_table
from desktop.office.rule_drafts import propose_draft
from desktop.office.rule_versions import subject_of
from desktop.rules.decision import Table
from desktop.rules.findings import Refusal
from desktop.store.rows_rule_content import RulePaper, TableWanted
from desktop.store.rows_rule_tables import ChangedCases, RulePreview, RuleTableRow, RuleTables
from desktop.views.office.tables_tab import TablesTab
from desktop.views.requests import PaperShown
from desktop.wording import rule_changes as words

KINDS = "xlsx (*.xlsx)"


class RuleDesk(QObject):
    """What is done with the versions of rule tables.

    Signals: ``waiting(int)`` how many proposals wait to be published.
    """

    waiting = Signal(int)

    def __init__(self, shell: Shell, tab: TablesTab) -> None:
        super().__init__(shell)
        self.shell, self.tab = shell, tab
        self._shown = RulePreview()
        self._seen = ""
        tab.export_wanted.connect(self._export)
        tab.import_wanted.connect(self._choose_file)
        tab.sheet.proposed.connect(self._propose)
        tab.sheet.published.connect(self._publish)
        tab.sheet.dropped.connect(self._drop)
        tab.sheet.impact_wanted.connect(self._count)
        tab.versions.looked.connect(self._look_at)
        tab.versions.moves_wanted.connect(self._look_at)
        tab.impact.case_wanted.connect(shell.case_wanted)
        tab.content_wanted.connect(self._show_content)
        tab.paper_wanted.connect(self._show_paper)
        tab.retried.connect(self.look)
        self.drafts = DraftDesk(shell, tab)
        self.drafts.previewed.connect(self._show_preview)
        self.drafts.left.connect(self.look)

    def look(self) -> None:
        """Show the tables with their versions; a draft of somebody else's is closed."""
        self.drafts.let_go()
        officer = self.shell.officer
        self.shell.desk.ask(
            lambda o: rule_tables_page(o, o.officer(officer)), self._show_tables, self._not_read
        )

    def take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Read a file that was let fall on the page."""
        if len(paths) > 1:
            self.tab.complain((words.IMPORT_ONE,))
        else:
            self._read_file(paths[0])

    def _show_tables(self, page: RuleTables) -> None:
        self.tab.show_tables(page)
        self.waiting.emit(sum(table.waiting for table in page.tables))

    def _not_read(self, fault: Fault) -> None:
        self.tab.show_trouble(fault.number)

    def _show_content(self, wanted: TableWanted) -> None:
        self.shell.ask(
            lambda o: table_content(o, wanted),
            lambda content: self.tab.show_content(content, wanted.row),
        )

    def _show_paper(self, wanted: TableWanted) -> None:
        self.shell.ask(lambda o: rule_paper(o, wanted), self._look_at_paper)

    def _look_at_paper(self, paper: RulePaper) -> None:
        self.shell.paper_shown.emit(PaperShown(paper.name, paper.pdf, paper.file_name))

    def _export(self, table: RuleTableRow) -> None:
        self.shell.ask(
            lambda o: rule_workbook(o, table.id),
            lambda book: self.shell.save_as(words.EXPORT, table.file_name, KINDS, book),
        )

    def _choose_file(self) -> None:
        chosen = self.shell.open_file(words.IMPORT, words.IMPORT_KINDS)
        if chosen is not None:
            self._read_file(chosen)

    def _read_file(self, path: Path) -> None:
        officer = self.shell.officer
        self.shell.run(
            words.READING.format(name=path.name),
            lambda o, _p: preview_of_file(o, path, o.officer(officer)),
            self._show_preview,
        )

    def _look_at(self, version: str) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: preview_of_version(o, version, o.officer(officer)), self._show_preview
        )

    def _show_preview(self, preview: RulePreview) -> None:
        self._shown, self._seen = preview, ""
        self.tab.show_preview(preview)
        if not preview.faults and preview.stand != "dropped":
            self._count()

    def _count(self) -> None:
        shown = self._shown

        def job(office: Office, progress: Progress) -> ChangedCases:
            return changed_cases(office, shown, progress.step)

        def show(changed: ChangedCases) -> None:
            if self._shown is shown and not self.tab.sheet.isHidden():
                self._seen = changed.code
                self.tab.show_impact(changed)

        self.shell.run(words.COUNTING, job, show)

    def _propose(self, reason: str) -> None:
        table, officer = self._shown.token, self.shell.officer
        if isinstance(table, Table):
            raw = table.content.raw
            self.shell.ask(
                lambda o: propose_draft(o, raw, reason, officer),
                lambda done: self._done(done, words.PROPOSED_DONE),
            )

    def _publish(self) -> None:
        version, seen, officer = self._shown.id, self._seen, self.shell.officer

        def job(office: Office, progress: Progress) -> str | Refusal:
            return publish_table(office, version, seen, officer, progress.step)

        def take_up(done: str | Refusal) -> None:
            self.shell.ask(
                lambda o: o.look_again(), lambda _new: self._done(done, words.PUBLISHED_DONE)
            )

        self.shell.run(words.COUNTING, job, take_up)

    def _drop(self, reason: str) -> None:
        subject, version = subject_of(self._shown.table), self._shown.id
        officer = self.shell.officer
        self.shell.ask(
            lambda o: drop(o, subject, version, reason, officer),
            lambda done: self._done(done, words.DROPPED_DONE),
        )

    def _done(self, done: str | Refusal, said: str) -> None:
        if isinstance(done, Refusal):
            self.tab.sheet.complain("\n".join(sentences(done.findings)))
            return
        self.tab.end_preview()
        self.shell.say(said.format(title=self._shown.name))
        self.shell.office_changed.emit()
        self.shell.stale.emit()
        self.look()
