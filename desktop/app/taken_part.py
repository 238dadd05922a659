"""The receipt of an application just taken in, and the way on from it."""

from collections.abc import Sequence

from desktop.app.part import Part
from desktop.app.shell import Shell
from desktop.app.shown_notice import shown_notice
from desktop.domain.values import MatterKind
from desktop.models.pdf_pages import PdfPages
from desktop.models.rows_intake import DraftForm, TakenPage
from desktop.office import intake
from desktop.office.intake import TakenIn
from desktop.office.intake_papers import acceptance_notice, receipt_slip
from desktop.office.notice_making import NumberedNotice
from desktop.office.office import Office
from desktop.office.page_intake import taken_page
from desktop.rules.findings import Refusal
from desktop.views.intake.intake_taken import SLIP, IntakeTaken
from desktop.wording import intake as words
from desktop.wording.findings import say


class TakenPart(Part):
    """What came of handing in."""

    key = "taken"
    shows_cases = True
    rail = "intake"
    leads_back = True
    page: IntakeTaken

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = page = IntakeTaken()
        self.pages = PdfPages(shell.desk, self)
        self._case_id = ""
        self._form: DraftForm | None = None
        self._paper: NumberedNotice | None = None
        page.case_wanted.connect(shell.case_wanted)
        page.letter_wanted.connect(shell.live_letter_wanted)
        page.another_wanted.connect(self._another)
        page.paper_wanted.connect(self._ask_paper)
        page.export_wanted.connect(self._export)
        page.print_wanted.connect(self._print)
        page.preview.width_wanted.connect(self.pages.fit)
        page.preview.page_wanted.connect(self.pages.turn)
        self.pages.drawn.connect(page.preview.show_page)

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        return (words.TITLE, words.TAKEN)

    def show_taken(self, taken: TakenIn, form: DraftForm | None) -> None:
        """Show what came of an application; ``form`` is what was typed, to be had back."""
        self._case_id, self._form = taken.recording.case.id, form
        self.shell.ask(lambda o: taken_page(o, taken), self._show)

    def refresh(self) -> None:
        """Override Part.refresh: a case that was taken back gives its form back."""
        case_id = self._case_id
        if case_id:
            self.shell.ask(lambda o: o.case(case_id) is not None, self._look)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.shell.say("".join(reasons))

    def back(self) -> None:
        """Override Part.back."""
        self.shell.page_wanted.emit("intake")

    def _look(self, is_there: bool) -> None:
        form = self._form
        if is_there or not self._case_id:
            return
        self._case_id, self._form = "", None
        if form is None:
            self.back()
        else:
            self.shell.ask(lambda o: intake.begun_again(o, form), self._give_back)

    def _give_back(self, form: DraftForm) -> None:
        self.shell.draft_wanted.emit(form, ())
        self.shell.say(words.UNDONE_AS_DRAFT)

    def _show(self, page: TakenPage) -> None:
        if page.case_id == self._case_id:
            self.page.show_taken(page)

    def _another(self) -> None:
        self.shell.ask(intake.new_draft, lambda form: self.shell.draft_wanted.emit(form, ()))

    def _ask_paper(self, which: str) -> None:
        case_id = self._case_id
        self.shell.ask(lambda o: _paper(o, case_id, which), self._show_paper)

    def _show_paper(self, paper: NumberedNotice | Refusal | None) -> None:
        if isinstance(paper, Refusal):
            self.refuse([str(say(f)) for f in paper.findings])
            paper = None
        self._paper = paper
        if paper is not None:
            self.pages.show_pdf(paper.pdf)

    def _export(self) -> None:
        paper = self._paper
        if paper is not None:
            self.shell.save_as(paper.name, _file_name(paper), words.PDF_FILES, paper.pdf)

    def _print(self) -> None:
        paper = self._paper
        if paper is not None:
            shown = shown_notice(paper, self._case_id, paper.name, _file_name(paper))
            self.shell.paper_shown.emit(shown)


def _file_name(paper: NumberedNotice) -> str:
    return words.PDF_NAME.format(name=paper.name, number=paper.number)


def _paper(office: Office, case_id: str, which: str) -> NumberedNotice | Refusal | None:
    case = office.case(case_id)
    if case is None:
        return None
    return (
        receipt_slip(office, case)
        if which == SLIP
        else acceptance_notice(office, case, MatterKind(which))
    )
