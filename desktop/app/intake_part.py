"""The list of applications and its office: drafts, what waits, form files read and opened."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.app.errands import Job, Progress
from desktop.app.list_part import ListPart
from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.files.application_template import write_template
from desktop.files.day_list import is_list
from desktop.files.e_certificate import ENDINGS as CERTIFICATES
from desktop.files.e_certificate import is_certificate
from desktop.models.desk import Fault
from desktop.models.rows_intake import DraftForm, ImportRow
from desktop.office import intake
from desktop.office.intake import TakenIn
from desktop.office.office import Office
from desktop.office.page_intake import intake_page, read_file
from desktop.rules.findings import Refusal
from desktop.views.intake.intake_page import IntakeList
from desktop.wording import intake as words


class IntakePart(Part):
    """The page behind 受理 on the rail."""

    key = "intake"
    shows_cases = True
    page: IntakeList
    hints = words.HINTS_LIST

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = page = IntakeList(self._today)
        page.new_wanted.connect(self._new)
        page.draft_wanted.connect(self._open_draft)
        page.draft_deleted.connect(self._delete)
        page.case_wanted.connect(shell.case_wanted)
        page.import_wanted.connect(self._choose_file)
        page.files_dropped.connect(self.read_files)
        page.list_wanted.connect(self._import_list)
        page.template_wanted.connect(self._save_template)
        page.opened.connect(self._open_case)
        page.drafted.connect(self._open_as_draft)
        page.refreshed.connect(self.refresh)
        page.show_loading()

    def refresh(self) -> None:
        """Override Part.refresh."""
        officer = self.shell.officer
        self.shell.desk.ask(
            lambda o: intake_page(o, o.officer(officer)), self.page.show_page, self._not_read
        )

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def read_files(self, files: Sequence[Path]) -> None:
        """Read form files, one after another, and show what each says; a list goes to its page."""
        officer = self.shell.officer
        for file in files:
            self.shell.run(
                words.READING.format(file=file.name), _reading(file, officer), self._was_read
            )

    def _was_read(self, read: ImportRow | Path) -> None:
        if isinstance(read, Path) and read.suffix.lower() in CERTIFICATES:
            self.shell.certificate_wanted.emit(read)
        elif isinstance(read, Path):
            self.shell.list_wanted.emit(read)
        else:
            self.page.show_import(read)

    def _not_read(self, fault: Fault) -> None:
        self.page.show_failure(words.TITLE, fault.number, fault.detail)

    def _today(self) -> date:
        return self.shell.clock.read().moment.date()

    def _import_list(self) -> None:
        self.shell.page_wanted.emit(ListPart.key)

    def _new(self) -> None:
        self.shell.ask(intake.new_draft, self._show_draft)

    def _open_draft(self, draft_id: str) -> None:
        self.shell.ask(lambda o: intake.read(o, draft_id), self._show_draft)

    def _show_draft(self, form: DraftForm | None) -> None:
        if form is None:
            self.refresh()
        else:
            self.shell.draft_wanted.emit(form, ())

    def _delete(self, draft_id: str) -> None:
        self.shell.ask(lambda o: intake.drop(o, draft_id), self._deleted)

    def _deleted(self, _done: None) -> None:
        self.refresh()

    def _choose_file(self) -> None:
        chosen = self.shell.open_file(words.IMPORT, words.IMPORT_FILES)
        if chosen is not None:
            self.read_files((chosen,))

    def _open_case(self, read: ImportRow) -> None:
        officer = self.shell.officer
        self.shell.ask(
            lambda o: intake.take_file(o, read, officer), lambda done: self._taken(read, done)
        )

    def _taken(self, read: ImportRow, done: TakenIn | Refusal) -> None:
        if isinstance(done, Refusal):
            self.page.show_refusal(sentences(done.findings))
            return
        self.page.put_away(read)
        self.shell.tell(done.recording)
        self.shell.taken.emit(done, None)

    def _open_as_draft(self, read: ImportRow) -> None:
        self.page.put_away(read)
        self.shell.ask(
            lambda o: intake.draft_of_file(o, read),
            lambda form: self.shell.draft_wanted.emit(form, read.findings),
        )

    def _save_template(self) -> None:
        self.shell.ask(lambda _o: _template(), self._offer_template)

    def _offer_template(self, content: bytes) -> None:
        self.shell.save_as(words.TEMPLATE, words.TEMPLATE_NAME, words.TEMPLATE_FILES, content)


def _reading(file: Path, officer: str) -> Job:
    def job(office: Office, progress: Progress) -> ImportRow | Path:
        progress.step(0, 1)
        if is_certificate(file) or is_list(file):
            return file
        read = read_file(office, file, officer)
        progress.step(1, 1)
        return read

    return job


def _template() -> bytes:
    """Return an empty form as a workbook."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / words.TEMPLATE_NAME
        write_template(file)
        return file.read_bytes()
