"""What is dropped or pasted: files, a picture, or a scan that waits to be sorted."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from desktop.plain_class import dataclass
from desktop.views.requests_papers import Incoming
from desktop.wording import papers as words

SCAN_TYPE = "application/x-joint-office-scan"


@dataclass(frozen=True, slots=True)
class Dropped:
    """Scans that come in from outside, or the hash of one that waits to be sorted."""

    scans: tuple[Incoming, ...] = ()
    digest: str = ""

    def __bool__(self) -> bool:
        return bool(self.scans or self.digest)


def may_drop(data: QMimeData) -> bool:
    """Return whether there is something in it that could be taken."""
    return data.hasUrls() or data.hasImage() or data.hasFormat(SCAN_TYPE)


def dropped_in(data: QMimeData) -> Dropped:
    """Return what was dropped or pasted; of a picture with its file, the file."""
    if data.hasFormat(SCAN_TYPE):
        return Dropped(digest=bytes(data.data(SCAN_TYPE).data()).decode())
    if data.hasUrls():
        return Dropped(tuple(_incoming(url) for url in data.urls()))
    picture = data.imageData() if data.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        return Dropped((Incoming(words.PASTED, picture=picture),))
    return Dropped()


def scan_data(digest: str) -> QMimeData:
    """Return what is dragged of a scan that waits to be sorted."""
    data = QMimeData()
    data.setData(SCAN_TYPE, digest.encode())
    return data


def _incoming(url: QUrl) -> Incoming:
    if not url.isLocalFile():
        return Incoming(url.fileName() or url.host() or url.scheme())
    path = Path(url.toLocalFile())
    return Incoming(path.name, path)
