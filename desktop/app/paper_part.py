"""The page of a finished paper and its printing."""

from collections.abc import Sequence

from desktop.app.errands import Progress
from desktop.app.part import Part
from desktop.app.shell import Shell
from desktop.domain.letter_life import PrintLetter
from desktop.models.pdf_pages import PdfPages
from desktop.models.printing import PrintPlan, PrintTrouble, page_sizes, print_pages, printers
from desktop.office.office import Recording
from desktop.views.papers.paper_view import PaperView
from desktop.views.requests import PaperShown, PrintRequest
from desktop.wording import printing as words
from desktop.wording import screens
from desktop.wording.client import SAID


class PaperPart(Part):
    """Shows one paper at a time; goes back to the page it was opened from."""

    key = "paper"
    rail = "letters"
    hints = words.HINTS
    page: PaperView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = PaperView()
        self.pages = PdfPages(shell.desk, self)
        self.came_from = "letters"
        self._paper: PaperShown | None = None
        self.pages.drawn.connect(self.page.show_page)
        self.page.preview.width_wanted.connect(self.pages.fit)
        self.page.preview.page_wanted.connect(self.pages.turn)
        self.page.print_wanted.connect(self._print)
        self.page.export_wanted.connect(self._export)
        self.page.refreshed.connect(self._look_for_printers)

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        named = {**screens.RAIL, "letter": SAID["letter"], "case": SAID["case"]}
        back = named.get(self.came_from, screens.BACK)
        return (back, self._paper.name if self._paper else words.TITLE)

    def show_paper(self, paper: PaperShown, came_from: str) -> None:
        """Choose the paper the page shows, and the page that Alt+Left leads to."""
        if came_from != self.key:
            self.came_from = came_from
            self.rail = came_from if came_from in screens.RAIL else "letters"
        self._paper = paper
        self.shell.ask(lambda _office: page_sizes(paper.pdf), self._measured)
        self._look_for_printers()

    def back(self) -> None:
        """Override Part.back."""
        self.shell.page_wanted.emit(self.came_from)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_trouble(screens.REFUSED, "\n".join(reasons))

    def follow(self, recording: Recording) -> None:
        """Override Part.follow: a printed copy counts."""
        letter = recording.case.letter(self._paper.letter_id) if self._paper else None
        if letter is not None:
            self.page.panel.show_prints(letter.prints, is_logged=True)

    def _measured(self, sizes: tuple[tuple[float, float], ...]) -> None:
        if self._paper is not None:
            self.page.show_paper(self._paper, sizes)
            self.pages.turn(0)
            self.pages.fit(self.page.preview.wanted_width())
            self.pages.show_pdf(self._paper.pdf)

    def _look_for_printers(self) -> None:
        self.shell.run(words.LOOKING, lambda _o, _p: printers(), self.page.panel.offer_printers)

    def _print(self, request: PrintRequest) -> None:
        paper = self._paper
        if paper is None:
            return
        plan = PrintPlan(
            printer=request.printer,
            pages=request.pages,
            copies=request.copies,
            is_double=request.is_double,
            title=paper.name,
        )
        errand = words.PRINTING.format(name=paper.name)
        told = _Printed(self, paper, request)
        self.shell.run(errand, lambda _o, p: _printed(paper.pdf, plan, p), told.tell)

    def _export(self) -> None:
        if self._paper is not None:
            paper = self._paper
            self.shell.save_as(words.EXPORT, paper.file_name, SAID["pdf_files"], paper.pdf)


class _Printed:
    """Tells that a paper went to the printer and notes the copies, or says what went wrong."""

    def __init__(self, part: PaperPart, paper: PaperShown, request: PrintRequest) -> None:
        self._part, self._paper, self._request = part, paper, request

    def tell(self, trouble: str) -> None:
        """Take what the errand brought: blank where it went well."""
        printer = self._request.printer
        if trouble:
            why = words.FAILED_WHY.format(printer=printer, why=trouble)
            self._part.page.show_trouble(words.FAILED, why)
            return
        self._part.shell.say(words.DONE.format(printer=printer))
        if self._paper.letter_id:
            note = PrintLetter(
                case_id=self._paper.case_id,
                letter=self._paper.letter_id,
                printer=printer,
                copies=self._request.copies,
            )
            self._part.shell.submit(note)


def _printed(pdf: bytes, plan: PrintPlan, progress: Progress) -> str:
    try:
        print_pages(pdf, plan, progress.step)
    except PrintTrouble as trouble:
        return str(trouble)
    return ""
