"""The form of one application and its office: kept while it is typed, handed in once."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.app.certificate_desk import keeping, reading
from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.files.e_certificate import Certificate
from desktop.models.desk import Fault, Ticket
from desktop.models.rows_intake import DraftForm, FindingRow, IntakePreview
from desktop.office import intake
from desktop.office.intake import TakenIn
from desktop.office.office import Recording
from desktop.office.page_intake import finding_rows, known_enterprise, preview
from desktop.office.streets import streets
from desktop.rules.findings import Refusal
from desktop.views.intake.intake_wizard import IntakeWizard
from desktop.wording import e_certificate as certificates
from desktop.wording import intake as words


class ApplicationPart(Part):
    """One application under way."""

    key = "application"
    shows_cases = True
    rail = "intake"
    page: IntakeWizard
    hints = words.HINTS_WIZARD

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = page = IntakeWizard()
        self._owner = ""
        self._handing_in = False
        self._asked = Ticket()
        page.kept.connect(self._keep)
        page.preview_wanted.connect(self._preview)
        page.known_wanted.connect(self._ask_known)
        page.handed_in.connect(self._hand_in)
        page.left.connect(self.back)
        page.certificate_wanted.connect(self._choose_certificate)
        page.certificate_dropped.connect(self.read_certificate)
        shell.ask(lambda o: streets(o.settings.district), page.pages.suggest_streets)

    def prepare(self) -> Iterator[None]:
        """Override Part.prepare."""
        yield from self.page.pages.prepare()

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        return (words.TITLE, words.WIZARD)

    def show_draft(self, form: DraftForm, told: Sequence[FindingRow] = ()) -> None:
        """Take a form in hand."""
        self.leave()
        self._owner = self.shell.officer
        self._handing_in = False
        self.page.open(form, self.shell.clock.read().moment.date(), told)

    def refresh(self) -> None:
        """Override Part.refresh: a draft is its officer's; another one at the desk sees none."""
        if self._owner != self.shell.officer:
            self.leave()
            self._owner = ""
            self.shell.page_wanted.emit("intake")

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def leave(self) -> None:
        """Override Part.leave: what was typed is kept."""
        self.page.keep()

    def back(self) -> None:
        """Override Part.back."""
        self.shell.page_wanted.emit("intake")

    def read_certificate(self, file: Path) -> None:
        """Read a certificate and fill in what it says."""
        draft_id = self.page.draft.id
        said = certificates.READING.format(file=file.name)
        self.shell.run(said, reading(file), lambda read: self._was_read(draft_id, *read))

    def _was_read(self, draft_id: str, file: Path, read: Certificate | Refusal) -> None:
        if draft_id != self.page.draft.id:
            return
        if isinstance(read, Refusal):
            title = certificates.NOT_READ.format(file=file.name)
            self.page.show_refusal(sentences(read.findings), title)
        else:
            self.page.take_certificate(read)

    def _choose_certificate(self) -> None:
        chosen = self.shell.open_file(certificates.CHOOSE, certificates.FILES)
        if chosen is not None:
            self.read_certificate(chosen)

    def _keep(self, form: DraftForm) -> None:
        officer = self._owner or self.shell.officer
        self.shell.desk.ask(
            lambda o: intake.keep(o, form, officer), self.page.show_saved, self._not_kept
        )

    def _not_kept(self, fault: Fault) -> None:
        self.page.show_not_saved(fault.number)

    def _preview(self, form: DraftForm) -> None:
        self._asked.cancel()
        officer = self.shell.officer
        self._asked = self.shell.ask(
            lambda o: preview(o, form, officer), lambda seen: self._show_preview(form, seen)
        )

    def _show_preview(self, form: DraftForm, seen: IntakePreview) -> None:
        if form.id == self.page.draft.id:
            self.page.show_preview(seen)

    def _ask_known(self, credit_code: str) -> None:
        self.shell.ask(lambda o: known_enterprise(o, credit_code), self.page.show_known)

    def _hand_in(self, form: DraftForm, is_accepted: bool) -> None:
        if self._handing_in:
            return
        self._handing_in = True
        officer = self.shell.officer
        self.shell.desk.ask(
            lambda o: intake.hand_in(o, form, officer, is_accepted=is_accepted),
            lambda done: self._handed_in(form, done),
            self._failed,
        )

    def _handed_in(self, form: DraftForm, done: TakenIn | Refusal) -> None:
        self._handing_in = False
        if isinstance(done, Refusal):
            self.page.show_findings(finding_rows(done.findings))
            self.page.show_refusal(sentences(done.findings))
            return
        self.page.finish()
        self.shell.tell(done.recording)
        self.shell.taken.emit(done, form)
        if form.certificate:
            job = keeping(done.recording.case, form, self.shell.officer)
            self.shell.run(certificates.KEEPING, job, self._certificate_kept)

    def _certificate_kept(self, done: Recording | Refusal) -> None:
        if isinstance(done, Refusal):
            self.shell.refused.emit(done.findings)
        else:
            self.shell.stale.emit()

    def _failed(self, _fault: Fault) -> None:
        self._handing_in = False
