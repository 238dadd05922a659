"""The pages of a scan as pictures: fetched and drawn beside the window, one at a time."""

from PySide6.QtCore import QObject, Signal

from desktop.files.apart import apart
from desktop.files.unreadable import Unreadable
from desktop.models.desk import Desk, Ticket
from desktop.models.page_drawing import PageImage
from desktop.models.scan_drawing import OpenedPage as OpenedPage
from desktop.models.scan_drawing import PageWish as PageWish
from desktop.models.scan_drawing import ScanUnreadable as ScanUnreadable
from desktop.models.scan_drawing import draw_scan as draw_scan
from desktop.models.scan_drawing import drawn_plain as drawn_plain
from desktop.office.office import Office
from desktop.office.scans import read_scan
from desktop.rules.findings import Finding, finding
from desktop.store.errors import StoreTrouble


class ScanPages(QObject):
    """Shows one page of one scan at a time; only the newest wish is drawn.

    Signals: ``drawn(PageWish, PageImage)``; ``failed(Finding)`` where it cannot be shown.
    """

    drawn = Signal(object, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held = _Held()
        self._ticket = Ticket()

    def show(self, view: PageWish) -> None:
        """Draw a page of a scan as it is wanted."""
        self._ticket.cancel()
        held = self._held
        self._ticket = self._desk.ask(lambda o: _shown(o, held, view), self._told)

    def forget(self) -> None:
        """Stop drawing and let the scan's content go."""
        self._ticket.cancel()
        self._held = _Held()

    def _told(self, answer: tuple[PageWish, PageImage] | Finding) -> None:
        if isinstance(answer, Finding):
            self.failed.emit(answer)
        else:
            self.drawn.emit(*answer)


class _Held:
    """The content of the scan shown last; met in the worker only."""

    def __init__(self) -> None:
        self._digest = ""
        self._content = b""

    def content(self, office: Office, digest: str) -> bytes:
        if digest != self._digest:
            found = read_scan(office, digest)
            if found is None:
                raise ScanUnreadable(finding("scan_erased"))
            self._digest, self._content = digest, found
        return self._content


def _shown(office: Office, held: _Held, view: PageWish) -> tuple[PageWish, PageImage] | Finding:
    try:
        return view, apart(drawn_plain, held.content(office, view.digest), view).image
    except StoreTrouble as trouble:
        return trouble.finding()
    except ScanUnreadable as unreadable:
        return unreadable.finding
    except Unreadable as found:
        return found.finding
