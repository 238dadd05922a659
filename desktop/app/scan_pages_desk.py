"""Turning and binding the pages of a paper's scans: the sheet and its office."""

from PySide6.QtCore import QObject

from desktop.app.errands import Progress
from desktop.app.shell import Shell, sentences
from desktop.office.office import Office, Recording
from desktop.office.scan_binding import Binding, ScanTaken, bind_scans, scan_lengths
from desktop.office.stopping import Stopped
from desktop.rules.findings import Finding, Refusal
from desktop.views.papers.papers_tab import PapersTab
from desktop.views.requests_papers import PagesBound, PagesWanted
from desktop.wording import papers, scan_pages
from desktop.wording.findings import say


class ScanPagesDesk(QObject):
    """Answers what the sheet of pages asks, and hands the new scan in."""

    def __init__(self, shell: Shell, tab: PapersTab) -> None:
        super().__init__(shell)
        self._shell, self._tab = shell, tab
        self._sheet = tab.pages_sheet
        self._sheet.lengths_wanted.connect(self._count)
        self._sheet.bound.connect(self._bind)

    def _count(self, wish: PagesWanted) -> None:
        def told(lengths: tuple[int | Finding, ...]) -> None:
            said = tuple(n if isinstance(n, int) else str(say(n)) for n in lengths)
            self._sheet.show_lengths(wish, said)

        self._shell.ask(lambda o: scan_lengths(o, wish.scans), told)

    def _bind(self, wish: PagesBound) -> None:
        officer = self._shell.officer
        pages = tuple(ScanTaken(p.digest, p.page, p.turns) for p in wish.pages)
        binding = Binding(wish.case_id, wish.paper, pages, wish.name)

        def job(office: Office, _progress: Progress) -> Recording | Refusal | None:
            try:
                return bind_scans(office, binding, officer)
            except Stopped:
                return None

        self._shell.run(scan_pages.SAVING, job, self._bound)

    def _bound(self, done: Recording | Refusal | None) -> None:
        if isinstance(done, Recording):
            self._tab.show_newest()
            self._shell.tell(done)
        elif self._sheet.isVisible():
            self._sheet.refuse(sentences(done.findings) if done is not None else ())
        elif done is not None:
            self._tab.say(papers.NOT_TAKEN, sentences(done.findings))
