"""Look at the scans of a paper, in an overlay inside the window."""

from collections.abc import Callable

from desktop.app.shell import Shell
from desktop.files.scans import SUFFIXES, kind_of
from desktop.models.pdf_pages import PageImage
from desktop.models.scan_pages import PageWish, ScanPages
from desktop.office.office import Office
from desktop.office.scans import read_scan
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding, finding
from desktop.store.errors import StoreTrouble
from desktop.views.papers.scan_viewer import ScanViewer
from desktop.wording import papers as words
from desktop.wording.findings import say
from desktop.wording.rules import PAPERS

Seen = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Scans:
    """The scans of a paper with what they are called."""

    name: str
    scans: tuple[str, ...]
    number: str


class ScanViewing:
    """Shows scans over the window; the caller hears once one was really looked at."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._made: ScanViewer | None = None
        self._seen: Seen | None = None
        self._was_seen = False
        self._number = ""
        self._pages = ScanPages(shell.desk, shell)
        self._pages.drawn.connect(self._drawn)
        self._pages.failed.connect(self._failed)

    @property
    def viewer(self) -> ScanViewer:
        """The overlay; made when it is first needed."""
        if self._made is None:
            self._made = ScanViewer(self._shell.window.whole)
            view = self._made.view
            view.wanted.connect(self._pages.show)
            view.shown.connect(self._note)
            view.seen_on_paper.connect(self._seen_on_paper)
            view.save_wanted.connect(self._save)
            self._made.closed.connect(self._closed)
        return self._made

    def show_paper(self, case_id: str, paper: str, seen: Seen) -> None:
        """Show a paper's scans, or that there is none; ``seen`` is called once it was seen."""
        self._shell.ask(lambda o: _scans_of(o, case_id, paper), lambda s: self._show(s, seen))

    def show_scan(self, case_id: str, digest: str, name: str, seen: Seen | None = None) -> None:
        """Show one scan by its hash."""
        self._shell.ask(
            lambda o: _Scans(name, (digest,), _number_of(o, case_id)),
            lambda found: self._show(found, seen),
        )

    def _show(self, found: _Scans, seen: Seen | None) -> None:
        self._seen, self._was_seen, self._number = seen, False, found.number
        self.viewer.open_for(found.name, found.scans)

    def _drawn(self, wish: PageWish, image: PageImage) -> None:
        self.viewer.view.show_page(wish, image)

    def _failed(self, why: Finding) -> None:
        self.viewer.view.show_failure(str(say(why)))

    def _note(self, _digest: str) -> None:
        self._was_seen = True

    def _seen_on_paper(self) -> None:
        self._was_seen = True
        self.viewer.put_away()

    def _closed(self) -> None:
        """Tell only now that it was seen: what is told may take the keyboard."""
        self._pages.forget()
        seen, self._seen = self._seen, None
        if seen is not None and self._was_seen:
            seen()

    def _save(self, digest: str) -> None:
        save_scan(self._shell, digest, self.viewer.name, self._number)


def save_scan(shell: Shell, digest: str, name: str, number: str) -> None:
    """Ask where to and write a scan as it came in."""

    def write(content: bytes | Finding) -> None:
        if isinstance(content, Finding):
            shell.say(str(say(content)))
            return
        kind = kind_of(content)
        suffix = SUFFIXES[kind] if kind else ""
        file = words.SAVE_NAME.format(number=number, name=name, suffix=suffix)
        shell.save_as(words.SAVE_TITLE, file, words.SAVE_KINDS.format(suffix=suffix), content)

    shell.ask(lambda o: _content(o, digest), write)


def _content(office: Office, digest: str) -> bytes | Finding:
    try:
        found = read_scan(office, digest)
    except StoreTrouble as trouble:
        return trouble.finding()
    return found if found is not None else finding("scan_erased")


def _number_of(office: Office, case_id: str) -> str:
    case = office.case(case_id)
    return case.number if case else ""


def _scans_of(office: Office, case_id: str, paper: str) -> _Scans:
    case = office.case(case_id)
    scans = case.paper(Paper(paper)).scans if case else ()
    return _Scans(PAPERS[Paper(paper)], scans, case.number if case else "")
