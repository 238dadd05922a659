"""The papers and late entries of the case that is shown, and their office."""

from PySide6.QtCore import QObject

from desktop.app.errands import Progress
from desktop.app.paper_commands import late_entry, late_review, paper_act, supplement_in
from desktop.app.scan_intake import ScanReport, keep_one, take_scans
from desktop.app.scan_pages_desk import ScanPagesDesk
from desktop.app.scans import ScanViewing, save_scan
from desktop.app.shell import Shell, sentences
from desktop.models.scan_pages import ScanPages
from desktop.office.office import Office, Recording
from desktop.office.page_late import late_page
from desktop.office.page_papers import papers_page
from desktop.office.scans import discard_scan
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.rows_papers import LatePage, PapersPage
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.requests_papers import (
    Incoming,
    LateEntry,
    LateReview,
    PaperAct,
    ScansIn,
    SupplementArrival,
)
from desktop.wording import papers as words
from desktop.wording.findings import say
from desktop.wording.rules import PAPERS

Outcome = Recording | Refusal


class PapersDesk(QObject):
    """Links the tab of papers, the late entries and the viewer of a case's page to the office."""

    def __init__(self, shell: Shell, page: CaseDetail) -> None:
        super().__init__(shell)
        self._shell, self._page = shell, page
        self.viewing = ScanViewing(shell)
        self._pages = ScanPages(shell.desk, self)
        self.tab, self.late = page.papers, page.late
        self.arranging = ScanPagesDesk(shell, self.tab)
        self._pages.drawn.connect(self.tab.view.show_page)
        self._pages.failed.connect(self._cannot_show)
        self.tab.view.wanted.connect(self._pages.show)
        self.tab.scans_in.connect(self.take_in)
        self.tab.files_wanted.connect(self._choose_files)
        self.tab.acted.connect(self._act)
        self.tab.supplement_in.connect(self._receive)
        self.tab.discarded.connect(self._discard)
        self.tab.enlarge_wanted.connect(self.show_paper)
        self.tab.scan_wanted.connect(self.viewing.show_scan)
        self.tab.save_wanted.connect(self._save)
        self.tab.nothing_pasted.connect(self._nothing_pasted)
        self.late.entered.connect(self._enter)
        self.late.file_wanted.connect(self._choose_late)
        self.late.reviewed.connect(self._review)
        self.late.scan_wanted.connect(self._show_late)

    def refresh(self, case_id: str) -> None:
        """Ask again for a case's papers and late entries."""
        officer = self._shell.officer
        self._shell.ask(lambda o: papers_page(o, case_id, o.officer(officer)), self._show_papers)
        self._shell.ask(lambda o: late_page(o, case_id, o.officer(officer)), self._show_late_page)

    def show_paper(self, case_id: str, paper: str) -> None:
        """Show a paper over the window; once it was seen it counts as looked at."""
        self.viewing.show_paper(case_id, paper, lambda: self._page.note_opened(paper))

    def take_in(self, wish: ScansIn) -> None:
        """Take scans in beside the desk, with the progress shown."""
        officer = self._shell.officer

        def job(office: Office, progress: Progress) -> ScanReport:
            return take_scans(office, progress, wish, officer)

        self._shell.run(words.TAKING, job, self._taken)

    def _show_papers(self, page: PapersPage | None) -> None:
        if page is not None:
            self._page.show_papers(page)

    def _show_late_page(self, page: LatePage | None) -> None:
        if page is not None:
            self._page.show_late(page)

    def _cannot_show(self, why: Finding) -> None:
        self.tab.view.show_failure(str(say(why)))

    def _choose_files(self, paper: str) -> None:
        files = self._files()
        if files and self.tab.page is not None:
            self.take_in(ScansIn(self.tab.page.case_id, paper, files))

    def _choose_late(self) -> None:
        files = self._files()
        if files:
            self.late.sheet.take_scan(files)

    def _files(self) -> tuple[Incoming, ...]:
        found = self._shell.open_files(words.ADD_TITLE, words.ADD_FILES)
        return tuple(Incoming(path.name, path) for path in found)

    def _taken(self, report: ScanReport) -> None:
        if report.findings and not report.taken:
            self.tab.say(words.NOT_TAKEN, sentences(report.findings))
        if report.bad or report.known:
            title = words.REFUSED_TITLE.format(count=len(report.bad))
            if not report.bad:
                title = words.KNOWN_TITLE.format(count=len(report.known))
            self.tab.say(title, (*_bad_lines(report), *_known_lines(report)))
        if report.recordings:
            self._shell.tell_batch(report.recordings, report.findings)
        self._say_taken(report)
        self._shell.stale.emit()

    def _say_taken(self, report: ScanReport) -> None:
        if report.is_stopped:
            self._shell.say(words.STOPPED)
        elif report.taken:
            pattern = words.TAKEN_AND_UNSORTED if report.waiting else words.TAKEN
            said = pattern.format(count=report.taken, waiting=report.waiting)
            self._shell.window.toast.say(said, may_undo=True)
        elif report.waiting:
            self._shell.say(words.ONLY_UNSORTED.format(waiting=report.waiting))

    def _act(self, request: PaperAct) -> None:
        self._shell.submit(paper_act(request))

    def _receive(self, request: SupplementArrival) -> None:
        self._shell.submit(supplement_in(request))

    def _discard(self, case_id: str, digest: str) -> None:
        self._shell.ask(lambda o: _discarded(o, case_id, digest), self._told_discarded)

    def _told_discarded(self, done: bool) -> None:
        self._shell.say(words.DISCARDED if done else str(say(finding("scan_gone"))))
        self._shell.stale.emit()

    def _save(self, digest: str, name: str) -> None:
        number = self.tab.page.number if self.tab.page else ""
        save_scan(self._shell, digest, name, number)

    def _nothing_pasted(self) -> None:
        self._shell.say(words.NOTHING_TO_PASTE)

    def _show_late(self, case_id: str, digest: str, name: str) -> None:
        self.viewing.show_scan(case_id, digest, name, lambda: self.late.seen(digest))

    def _review(self, request: LateReview) -> None:
        self._shell.submit(late_review(request))

    def _enter(self, request: LateEntry) -> None:
        officer = self._shell.officer

        def job(office: Office, progress: Progress) -> Outcome:
            return enter_late(office, progress, request, officer)

        self._shell.run(words.TAKING, job, self._entered)

    def _entered(self, done: Outcome) -> None:
        if isinstance(done, Refusal):
            self.late.complain(sentences(done.findings))
            return
        self.late.sheet.hide()
        self.late.sheet.clear()
        self._shell.tell(done)


def enter_late(office: Office, progress: Progress, request: LateEntry, officer_id: str) -> Outcome:
    """Enter a decision made on paper; its scan is kept only where nothing else stands against."""
    case = office.case(request.case_id)
    if case is None:
        return Refusal((finding("case_missing"),))
    officer = office.officer(officer_id)
    against = office.against(late_entry(request, officer, request.scan.name), officer_id)
    if against:
        return Refusal(against)
    digest = keep_one(office, progress, case, request.scan, officer_id)
    if isinstance(digest, Finding):
        return Refusal((finding(digest.rule, "late_scan", **dict(digest.facts)),))
    return office.submit(late_entry(request, officer, digest), officer_id)


def _discarded(office: Office, case_id: str, digest: str) -> bool:
    case = office.case(case_id)
    return case is not None and discard_scan(office, case, digest)


def _bad_lines(report: ScanReport) -> list[str]:
    return [words.REFUSED_LINE.format(name=name, why=say(why)) for name, why in report.bad]


def _known_lines(report: ScanReport) -> list[str]:
    names: dict[str, str] = {paper.value: name for paper, name in PAPERS.items()}
    return [
        words.KNOWN.format(name=name, place=names.get(paper, words.UNSORTED))
        for name, paper in report.known
    ]
