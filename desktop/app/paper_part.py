"""The page of a finished paper and its printing."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.app.errands import Progress
from desktop.app.part import Part
from desktop.app.seal_desk import SealDesk, SealSubject
from desktop.app.shell import Shell, sentences
from desktop.domain.letter_life import PrintLetter
from desktop.models.pdf_pages import PdfPages, joined
from desktop.models.printing import PrintPlan, PrintTrouble, page_sizes, print_pages, printers
from desktop.office.issuing import can_overprint, overprint_pages
from desktop.office.notice_making import NumberedNotice
from desktop.office.notices import notice_of
from desktop.office.office import Office, Recording
from desktop.office.page_keeping import keeping_page
from desktop.office.stopping import Stopped
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal
from desktop.store.rows_letters import KeepingPage
from desktop.views.papers.paper_view import PaperView
from desktop.views.requests import PaperCopy, PaperShown, PrintRequest
from desktop.wording import printing as words
from desktop.wording import screens
from desktop.wording.client import SAID


@dataclass(frozen=True, slots=True)
class _Measures:
    """What is to be known of a paper before it is printed; ``is_usual`` is paper with red heads."""

    sizes: tuple[tuple[float, float], ...]
    is_usual: bool
    can_overprint: bool


class PaperPart(Part):
    """Shows one paper at a time; goes back to the page it was opened from."""

    key = "paper"
    shows_cases = True
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
        self.page.panel.overprint_wanted.connect(self._show_overprint)
        self._begins = ""
        self.sealing = SealDesk(shell, self.page.seal, self._about, self.page.show_refusal)
        self.page.scan_wanted.connect(self.sealing.scan)
        self.page.stamped.connect(self.sealing.stamp)
        self.page.serve_wanted.connect(self._serve)

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
        self._paper, self._begins = paper, paper.begins
        self.shell.ask(lambda o: _measured(o, paper), self._measured)
        self._look_for_printers()
        self.refresh()

    def refresh(self) -> None:
        """Override Part.refresh: how the paper is sealed and served."""
        paper, officer = self._paper, self.shell.officer
        if paper is not None and paper.paper_id and not paper.batch:
            self.shell.ask(
                lambda o: keeping_page(o, paper.case_id, paper.paper_id, officer),
                lambda page: self._kept(paper, page),
            )

    def _kept(self, paper: PaperShown, page: KeepingPage | None) -> None:
        if self._paper is not paper:
            return
        self.page.show_keeping(page)
        begins, self._begins = self._begins, ""
        if begins:
            self.page.begin(begins)

    def _about(self) -> SealSubject:
        paper = self._paper
        assert paper is not None
        return SealSubject(paper.case_id, paper_id=paper.paper_id, number=paper.name)

    def _serve(self) -> None:
        about = self._about()
        self.shell.act_wanted.emit(about.case_id, "serve-document", {"paper_id": about.paper_id})

    def back(self) -> None:
        """Override Part.back."""
        self.shell.page_wanted.emit(self.came_from)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_trouble(screens.REFUSED, "\n".join(reasons))

    def follow(self, recording: Recording) -> None:
        """Override Part.follow: a printed copy counts."""
        paper, case = self._paper, recording.case
        letter = case.letter(paper.letter_id) if paper else None
        if paper is not None and paper.paper_id and self._is_kept_anew(recording):
            self.shell.ask(lambda o: notice_of(o, case.id, paper.paper_id), self._show_anew)
        if letter is not None:
            self.page.panel.show_prints(letter.prints, is_logged=True)
        elif paper is not None and paper.paper_id:
            self.page.panel.show_prints(case.printed(paper.paper_id), is_logged=True)

    def _is_kept_anew(self, recording: Recording) -> bool:
        return any(entry.kind.startswith("document.") for entry in recording.entries)

    def _show_anew(self, notice: NumberedNotice | Refusal | None) -> None:
        """Show the pages as they are kept now: with the seal, or signed."""
        paper = self._paper
        if paper is None or not isinstance(notice, NumberedNotice):
            return
        if notice.paper_id == paper.paper_id:
            self.show_paper(replace(paper, pdf=notice.pdf, begins=""), self.came_from)

    def _measured(self, known: _Measures) -> None:
        if self._paper is not None:
            self.page.show_paper(self._paper, known.sizes)
            self.pages.turn(0)
            self.pages.fit(self.page.preview.wanted_width())
            self.pages.show_pdf(self._paper.pdf)
            self.page.panel.use_head_paper(is_usual=known.is_usual, can_be=known.can_overprint)

    def _look_for_printers(self) -> None:
        self.shell.run(words.LOOKING, lambda _o, _p: printers(), self.page.panel.offer_printers)

    def _print(self, request: PrintRequest) -> None:
        paper = self._paper
        if paper is None:
            return
        errand = words.PRINTING.format(name=paper.name)
        told = _Told(self, paper, request)
        officer = self.shell.officer

        def printing(office: Office, progress: Progress) -> _Outcome:
            against = _against(office, paper, officer)
            if against:
                return _Outcome((), " ".join(sentences(against)))
            return _printed(office, paper, request, progress)

        self.shell.run(errand, printing, told.tell)

    def _show_overprint(self, is_wanted: bool) -> None:
        """Show what the printer will put on the paper: without the red head where it has one."""
        paper = self._paper
        if paper is not None:
            self.shell.ask(lambda o: _shown(o, paper, is_wanted=is_wanted), self.pages.show_pdf)

    def _export(self) -> None:
        if self._paper is not None:
            paper = self._paper
            self.shell.save_as(words.EXPORT, paper.file_name, SAID["pdf_files"], paper.pdf)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What went to the printer, and what kept the rest from it: a trouble, or the officer."""

    done: tuple[PaperCopy, ...]
    trouble: str = ""
    is_stopped: bool = False


class _Told:
    """Notes the copies that went to the printer, and tells of them and of what did not."""

    def __init__(self, part: PaperPart, paper: PaperShown, request: PrintRequest) -> None:
        self._part, self._paper, self._request = part, paper, request

    def tell(self, outcome: _Outcome) -> None:
        """Take what the errand brought."""
        for copy, printed in zip(self._paper.copies, outcome.done, strict=False):
            if copy.is_counted:
                self._note(copy, is_over=printed.pdf != copy.pdf)
        if outcome.trouble:
            self._part.page.show_trouble(words.FAILED, self._why(outcome))
        elif outcome.is_stopped:
            left = len(self._paper.copies) - len(outcome.done)
            self._part.shell.say(words.STOPPED_AT.format(done=len(outcome.done), left=left))
        else:
            said = words.DONE_MANY if self._paper.batch else words.DONE
            count = len(outcome.done)
            self._part.shell.say(said.format(printer=self._request.printer, count=count))

    def _note(self, copy: PaperCopy, *, is_over: bool) -> None:
        printer = self._request.printer
        if is_over:
            printer = words.OVERPRINTED.format(printer=printer)
        note = PrintLetter(
            case_id=copy.case_id,
            letter=copy.letter_id,
            paper_id=copy.paper_id,
            printer=printer,
            copies=self._request.copies,
        )
        self._part.shell.submit(note)

    def _why(self, outcome: _Outcome) -> str:
        why = words.FAILED_WHY.format(printer=self._request.printer, why=outcome.trouble)
        if not self._paper.batch:
            return why
        name = self._paper.copies[len(outcome.done)].name
        return words.FAILED_AT.format(done=len(outcome.done), name=name, why=why)


def _against(office: Office, paper: PaperShown, officer: str) -> tuple[Finding, ...]:
    """Return why the officer may not print: what is counted is an entry of the record."""
    for copy in paper.copies:
        if copy.is_counted:
            return office.against(
                PrintLetter(
                    case_id=copy.case_id,
                    letter=copy.letter_id,
                    paper_id=copy.paper_id,
                    named=copy.name,
                    printer="?",
                ),
                officer,
            )
    return ()


def _printed(
    office: Office, paper: PaperShown, request: PrintRequest, progress: Progress
) -> _Outcome:
    """Print paper after paper; what went to the printer counts, whatever becomes of the rest."""
    done: list[PaperCopy] = []
    try:
        for copy in _over(office, paper, is_wanted=request.is_overprint):
            print_pages(copy.pdf, _plan(paper, copy, request), progress.step)
            done.append(copy)
    except PrintTrouble as trouble:
        return _Outcome(tuple(done), str(trouble))
    except Stopped:
        return _Outcome(tuple(done), is_stopped=True)
    return _Outcome(tuple(done))


def _plan(paper: PaperShown, copy: PaperCopy, request: PrintRequest) -> PrintPlan:
    pages = tuple(range(len(page_sizes(copy.pdf)))) if paper.batch else request.pages
    return PrintPlan(
        printer=request.printer,
        pages=pages,
        copies=request.copies,
        is_double=request.is_double,
        title=copy.name,
        paper_mm=paper.paper_mm,
    )


def _over(office: Office, paper: PaperShown, *, is_wanted: bool) -> tuple[PaperCopy, ...]:
    """Return what is printed; of letters without their red head where that is wanted."""
    if not is_wanted:
        return paper.copies
    return tuple(
        replace(copy, pdf=overprint_pages(office, copy.case_id, copy.letter_id) or copy.pdf)
        if copy.letter_id
        else copy
        for copy in paper.copies
    )


def _shown(office: Office, paper: PaperShown, *, is_wanted: bool) -> bytes:
    copies = _over(office, paper, is_wanted=is_wanted)
    return joined([copy.pdf for copy in copies]) if is_wanted else paper.pdf


def _measured(office: Office, paper: PaperShown) -> _Measures:
    letters = (copy for copy in paper.copies if copy.letter_id)
    return _Measures(
        sizes=page_sizes(paper.pdf),
        is_usual=office.settings.has_head_paper,
        can_overprint=any(can_overprint(office, x.case_id, x.letter_id) for x in letters),
    )
