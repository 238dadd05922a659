"""The letter's page and its office: the form, the true pages, the way to service."""

from collections.abc import Sequence

from desktop.app import commands
from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.domain.acts import Command
from desktop.models.pdf_pages import PdfPages
from desktop.office.issuing import kept_pages, preview_of
from desktop.office.office import Office, Recording
from desktop.office.page_letter import letter_page
from desktop.rules.findings import Refusal
from desktop.store.file_names import safe_name
from desktop.store.rows import LetterPage
from desktop.views.letter_page import LetterView
from desktop.views.requests import LetterAct, LetterRequest, PaperShown
from desktop.wording.client import SAID


class LetterPart(Part):
    """One waiver letter, drafted or under way."""

    key = "letter"
    rail = "letters"
    page: LetterView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = LetterView()
        self.pages = PdfPages(shell.desk, self)
        self.case_id = self.letter_id = self._number = ""
        self._usual_last_day: object = None
        self._pdf = b""
        self.page.submitted.connect(self._hand_in)
        self.page.preview_wanted.connect(self._preview)
        self.page.acted.connect(self._act)
        self.page.export_wanted.connect(self._export)
        self.page.print_wanted.connect(self._print)
        self.page.preview.width_wanted.connect(self.pages.fit)
        self.page.preview.page_wanted.connect(self.pages.turn)
        self.pages.drawn.connect(self.page.show_page)

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        return (self._number or SAID["case"], SAID["letter"])

    def show_letter(self, case_id: str, letter_id: str) -> None:
        """Choose the letter the page shows; a blank id is a new draft."""
        self.case_id, self.letter_id, self._number = case_id, letter_id, ""

    def refresh(self) -> None:
        """Override Part.refresh."""
        case_id, letter_id, officer = self.case_id, self.letter_id, self.shell.officer
        if not case_id:
            return
        self.shell.ask(lambda o: letter_page(o, case_id, letter_id, o.officer(officer)), self._show)
        if letter_id:
            self.shell.ask(lambda o: kept_pages(o, case_id, letter_id), self._show_pdf)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def follow(self, recording: Recording) -> None:
        """Override Part.follow: a new draft that was kept is the letter from now on."""
        if recording.case.id == self.case_id and not self.letter_id and recording.case.letters:
            self.letter_id = recording.case.letters[-1].id

    def back(self) -> None:
        """Override Part.back."""
        self.shell.case_wanted.emit(self.case_id)

    def _show(self, page: LetterPage | None) -> None:
        if page is None:
            return
        if not page.letter_id:
            self._usual_last_day = page.last_day
        self.case_id, self.letter_id = page.case_id, page.letter_id
        self._number = page.case_number
        self.page.show_letter(page)
        if self.shell.window.page == self.key:
            self.shell.window.top.show_title(self.crumbs())

    def _show_pdf(self, pdf: bytes | Refusal) -> None:
        if isinstance(pdf, Refusal):
            self.page.show_refusal(sentences(pdf.findings))
            return
        self._pdf = pdf
        self.pages.show_pdf(pdf)

    def _hand_in(self, request: LetterRequest) -> None:
        self.shell.submit(commands.draft(request, self._usual_last_day))

    def _preview(self, request: LetterRequest) -> None:
        command = commands.draft(request, self._usual_last_day)
        officer = self.shell.officer
        self.shell.ask(lambda o: preview_of(o, command, officer), self._show_pdf)

    def _act(self, request: LetterAct) -> None:
        self.shell.ask(lambda o: _letter_command(o, request), self.shell.submit)

    def _print(self) -> None:
        if self._pdf:
            self.shell.paper_shown.emit(self._paper())

    def _paper(self) -> PaperShown:
        """Return the letter as a paper to print; only a numbered one has its copies counted."""
        shown = self.page.page
        number = shown.number if shown else ""
        name = f"{SAID['letter']} {number}".strip()
        return PaperShown(
            name=name,
            pdf=self._pdf,
            file_name=safe_name(f"{name}.pdf"),
            case_id=self.case_id,
            letter_id=self.letter_id if number else "",
            prints=shown.prints if shown else 0,
        )

    def _export(self) -> None:
        paper = self._paper()
        self.shell.save_as(SAID["export"], paper.file_name, SAID["pdf_files"], paper.pdf)


def _letter_command(office: Office, request: LetterAct) -> Command:
    case = office.case(request.case_id)
    if case is None:
        raise LookupError(request.case_id)
    return commands.letter_act(case, request)
