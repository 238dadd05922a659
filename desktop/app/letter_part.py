"""The letter's page and its office: the form, the true pages, the way to service."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.app import commands
from desktop.app.part import Part
from desktop.app.seal_desk import SealDesk, SealSubject
from desktop.app.shell import Shell
from desktop.domain.acts import Command
from desktop.domain.letter import LetterIssued
from desktop.domain.letter_draft import LetterDrafted, LetterRevised
from desktop.models.desk import Fault, Ticket
from desktop.models.pdf_pages import PdfPages
from desktop.office.issuing import kept_pages
from desktop.office.letter_form import drop_form, keep_form, trial
from desktop.office.letter_originals import scan_of
from desktop.office.office import Office, Recording
from desktop.office.page_letter import letter_page
from desktop.store.rows_letters import LetterPage, LetterTrial
from desktop.views.letters.letter_page import LetterView
from desktop.views.requests import LetterAct, LetterRequest, PaperShown
from desktop.wording import letter_acts as words
from desktop.wording.client import SAID

if TYPE_CHECKING:
    from desktop.app.scans import ScanViewing


class LetterPart(Part):
    """One waiver letter, drafted or under way."""

    key = "letter"
    shows_cases = True
    rail = "letters"
    page: LetterView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = LetterView()
        self.pages = PdfPages(shell.desk, self)
        self.case_id = self.letter_id = self._number = ""
        self._usual_last_day: object = None
        self._pdf = b""
        self._trial = Ticket()
        self._viewing: ScanViewing | None = None
        self.sealing = SealDesk(shell, self.page.seal, self._sealed, self.refuse)
        self._connect_page()

    def _connect_page(self) -> None:
        page = self.page
        page.submitted.connect(self._hand_in)
        page.kept.connect(self._keep)
        page.given_up.connect(self._give_up)
        page.preview_wanted.connect(self._preview)
        page.acted.connect(self._act)
        page.act_wanted.connect(self._open_act)
        page.mend_wanted.connect(self._mend)
        page.form.table_wanted.connect(self.shell.table_wanted)
        page.export_wanted.connect(self._export)
        page.print_wanted.connect(self._print)
        page.preview.width_wanted.connect(self.pages.fit)
        page.preview.page_wanted.connect(self.pages.turn)
        self.pages.drawn.connect(page.show_page)

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        before = self.origin.title if self.origin else self._number
        return (before or SAID["case"], SAID["letter"])

    @property
    def leads_back(self) -> bool:
        """Override Part.leads_back: a letter that leads back to nothing but its case does not."""
        return self.origin is not None

    @property
    def case_at_hand(self) -> str:
        """Override Part.case_at_hand."""
        return self.case_id

    def _sealed(self) -> SealSubject:
        shown = self.page.page
        number = shown.number if shown else ""
        return SealSubject(self.case_id, self.letter_id, number=number)

    def show_letter(self, case_id: str, letter_id: str) -> None:
        """Choose the letter the page shows; a blank id is a new draft."""
        if (case_id, letter_id) != (self.case_id, self.letter_id):
            self.pages.begin()
        self.case_id, self.letter_id, self._number = case_id, letter_id, ""
        self.page.open(case_id, letter_id)
        if self.page.page is None:
            self._trial.cancel()
            self._pdf = b""

    def refresh(self) -> None:
        """Override Part.refresh."""
        case_id, letter_id, officer = self.case_id, self.letter_id, self.shell.officer
        if case_id:
            self.shell.ask(
                lambda o: letter_page(o, case_id, letter_id, o.officer(officer)), self._show
            )

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def follow(self, recording: Recording) -> None:
        """Override Part.follow: a form that was handed in is the letter from now on."""
        if recording.case.id != self.case_id:
            return
        self.page.done()
        handed_in = [e for e in recording.events if isinstance(e, LetterDrafted | LetterRevised)]
        if handed_in:
            self._drop_form()
            self.page.form.settle()
            self.letter_id = handed_in[-1].letter
        issued = [e for e in recording.events if isinstance(e, LetterIssued)]
        if issued:
            self.shell.say(words.ISSUED.format(number=issued[-1].number))

    def back(self) -> None:
        """Override Part.back: to the page the letter was opened from, or to its case."""
        if self.origin is None or self.origin.key == "case":
            self.shell.case_wanted.emit(self.case_id)
        else:
            self.shell.page_wanted.emit(self.origin.key)

    def _show(self, page: LetterPage | None) -> None:
        if page is None or (page.case_id, page.letter_id) != (self.case_id, self.letter_id):
            return
        self._usual_last_day = page.usual_last_day
        self._number = page.case_number
        before = self.page.page
        if before is None or (before.case_id, before.letter_id) != (page.case_id, page.letter_id):
            self._pdf = b""
        self.page.show_letter(page)
        if self.shell.window.page == self.key:
            self.shell.window.top.show_title(self.crumbs())
        request = self.page.form.request()
        if page.is_editable and request is not None:
            self._preview(request)
        else:
            self._show_kept()

    def _show_kept(self) -> None:
        case_id, letter_id = self.case_id, self.letter_id
        self._trial.cancel()
        if letter_id:
            self._trial = self.shell.ask(
                lambda o: kept_pages(o, case_id, letter_id), self._show_pdf
            )

    def _show_pdf(self, pdf: bytes) -> None:
        """Have the pages drawn, unless they are those that are shown."""
        if pdf != self._pdf:
            self._pdf = pdf
            self.pages.show_pdf(pdf)

    def _hand_in(self, request: LetterRequest) -> None:
        self.shell.submit(commands.draft(request, self._usual_last_day))

    def _keep(self, request: LetterRequest) -> None:
        form, officer = commands.draft(request, self._usual_last_day), self.shell.officer
        self.shell.desk.ask(lambda o: keep_form(o, form, officer), self._kept, self._not_kept)

    def _kept(self, at: datetime) -> None:
        self.page.form.kept(at)

    def _not_kept(self, _fault: Fault) -> None:
        self.page.show_refusal((words.NOT_KEPT,))

    def _give_up(self) -> None:
        self.page.form.settle()
        self._drop_form()
        self.shell.say(words.GIVEN_UP)
        self.refresh()

    def _drop_form(self) -> None:
        officer, case_id, letter = self.shell.officer, self.case_id, self.letter_id
        self.shell.ask(lambda o: drop_form(o, officer, case_id, letter), _nothing)

    def _preview(self, request: LetterRequest) -> None:
        form, officer = commands.draft(request, self._usual_last_day), self.shell.officer
        self._trial.cancel()
        self._trial = self.shell.ask(lambda o: trial(o, form, officer), self._tried)

    def _tried(self, tried: LetterTrial) -> None:
        self.page.show_trial(tried.checks, tried.problem, tried.day)
        if tried.problem:
            self._pdf = b""
        elif tried.pdf:
            self._show_pdf(tried.pdf)

    def _act(self, request: LetterAct) -> None:
        if request.act == "stamp-letter":
            self.sealing.stamp(dict(request.said)["address"])
            return
        self.shell.ask(lambda o: _letter_command(o, request), self.shell.submit)

    def _open_act(self, act: str) -> None:
        if act == "keep-scan":
            self.sealing.scan()
            return
        if act == "view-scan":
            self.shell.ask(lambda o: _scan(o, self.case_id, self.letter_id), self._show_scan)
            return
        self.shell.act_wanted.emit(self.case_id, act, {"letter": self.letter_id})

    def _show_scan(self, digest: str) -> None:
        from desktop.app.scans import ScanViewing

        self._viewing = self._viewing or ScanViewing(self.shell)
        name = self.page.page.number if self.page.page else SAID["letter"]
        self._viewing.show_scan(self.case_id, digest, name)

    def _mend(self, what: str) -> None:
        if what == "case":
            self.shell.tab_wanted.emit(self.case_id, "approval")
        elif what == "papers":
            self.shell.tab_wanted.emit(self.case_id, "papers")
        else:
            self.shell.act_wanted.emit(self.case_id, what, {})

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
            file_name=f"{name}.pdf",
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


def _scan(office: Office, case_id: str, letter_id: str) -> str:
    case = office.case(case_id)
    return scan_of(case.letter(letter_id) if case else None)


def _nothing(_answer: None) -> None:
    return
