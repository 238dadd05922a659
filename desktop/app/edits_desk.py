"""The register edited in a workbook: out, back, previewed, and recorded beside the desk."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.app.errands import Progress
from desktop.app.shell import Shell, sentences
from desktop.files.apart import heeding
from desktop.files.edit_sheet import read_edits
from desktop.office.case_edits import do_edits, export_edits, plan_edits
from desktop.office.cases_batch import BatchDone
from desktop.office.office import Office
from desktop.office.stopping import Stopped
from desktop.rules.findings import Refusal
from desktop.store.rows_cases import CasesFilter, CasesSort
from desktop.store.rows_edits import EditPlan, EditRow
from desktop.views.cases.cases_page import CasesPage
from desktop.wording import case_edits as words
from desktop.wording import cases as wording


class EditsDesk(QObject):
    """Stands between the register's page and the workbook it is edited in."""

    def __init__(self, shell: Shell, page: CasesPage) -> None:
        super().__init__(shell)
        self.shell = shell
        self.page = page
        page.edit_export_wanted.connect(self.export)
        page.edit_import_wanted.connect(self.ask_file)
        page.edits_sheet.wanted.connect(self._do)

    def export(self) -> None:
        """Write what is filtered as an editable table."""
        found = self.page.list
        if found is None or not found.ids:
            self.shell.say(wording.EXPORT_NONE)
            return
        count = len(found.ids)
        name = words.EXPORT_NAME.format(day=found.today.isoformat())
        file = self.shell.save_where(words.EXPORT_TITLE.format(count=count), name, words.KINDS)
        if file is None:
            return
        wanted = (self.page.wanted, self.page.table.sort)
        self.shell.run(
            words.EXPORT_RUNNING.format(count=count),
            lambda o, p: _written(o, file, wanted, p),
            self._told,
        )

    def ask_file(self) -> None:
        """Ask which table is read back, and look at it."""
        file = self.shell.open_file(words.IMPORT_TITLE, words.KINDS)
        if file is not None:
            self.read(file)

    def read(self, file: Path) -> None:
        """Look at a table, and show what it would change."""
        officer = self.shell.officer
        running = words.IMPORT_RUNNING.format(file=file.name)
        self.shell.run(running, lambda o, p: _planned(o, file, officer, p), self._show_plan)

    def _show_plan(self, plan: EditPlan | Refusal | None) -> None:
        if isinstance(plan, Refusal):
            self.page.show_refusal(sentences(plan.findings))
        elif plan is not None:
            self.page.edits_sheet.open_for(plan)

    def _do(self, rows: Sequence[EditRow], reason: str) -> None:
        officer = self.shell.officer
        self.shell.run(
            words.DO_RUNNING.format(count=len(rows)),
            lambda o, p: do_edits(o, rows, reason, officer, p.step),
            self._done,
        )

    def _done(self, done: BatchDone) -> None:
        self.shell.tell_batch(done.recordings, ())
        if done.refused:
            self.page.show_refusal(done.refused)

    def _told(self, outcome: str | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self.page.show_refusal(sentences(outcome.findings))
        else:
            self.shell.say(outcome)


def _written(
    office: Office, file: Path, wanted: tuple[CasesFilter, CasesSort], progress: Progress
) -> str | Refusal:
    try:
        count = export_edits(office, file, wanted, progress.step)
    except OSError as error:
        return words.EXPORT_FAILED.format(file=file.name, why=error.strerror or error)
    if isinstance(count, Refusal):
        return count
    return words.EXPORT_DONE.format(count=count, file=file.name)


def _planned(
    office: Office, file: Path, officer: str, progress: Progress
) -> EditPlan | Refusal | None:
    """Return what a table would change; None where the officer stopped it."""
    try:
        with heeding(lambda: progress.step(0, 0)):
            table = read_edits(file)
        if isinstance(table, Refusal):
            return table
        return plan_edits(office, table, file.name, officer, progress.step)
    except Stopped:
        return None
