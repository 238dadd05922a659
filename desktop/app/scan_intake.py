"""Scans on their way in: each looked at, kept sealed, and handed in as its paper's."""

import hashlib
import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import field
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from desktop.app.errands import Progress
from desktop.domain.case import Case
from desktop.domain.papers import SubmitPaper
from desktop.domain.values import PaperSource
from desktop.files.apart import apart
from desktop.files.pdf_flags import UNSEARCHED, flags_of
from desktop.files.pdf_reading import NotReadable
from desktop.files.scan_names import paper_of, scan_words
from desktop.files.scans import HEAD, ScanKind, kind_of, whole_scan
from desktop.files.unreadable import Unreadable
from desktop.models.scan_drawing import check_picture
from desktop.office.office import Office, Recording
from desktop.office.scans import keep_scan, same_scan, unsorted
from desktop.office.stopping import Stopped
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.errors import StoreTrouble
from desktop.views.requests_papers import Incoming, ScansIn


@dataclass(slots=True)
class ScanReport:
    """What became of the scans: acts done, and by name what was not taken or known before.

    ``known`` pairs a name with the paper that has it already, blank where it waits to be sorted.
    """

    recordings: list[Recording] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    taken: int = 0
    waiting: int = 0
    bad: list[tuple[str, Finding]] = field(default_factory=list)
    known: list[tuple[str, str]] = field(default_factory=list)
    is_stopped: bool = False


def take_scans(office: Office, progress: Progress, wish: ScansIn, officer: str) -> ScanReport:
    """Take scans in for one paper, or pair them by name; what can't be paired waits."""
    report = ScanReport()
    case = office.case(wish.case_id)
    if case is None:
        report.findings.append(finding("case_missing"))
        return report
    target = wish.paper or Paper.APPLICATION_FORM.value
    report.findings += office.against(_submission(case, target, ()), officer)
    if report.findings:
        return report
    kept: dict[str, list[str]] = {}
    try:
        for paper, digest in _kept(office, progress, (case, wish, officer), report):
            kept.setdefault(paper, []).append(digest)
    except Stopped:
        report.is_stopped = True
        return report
    report.waiting = len(kept.pop("", ()))
    for paper, digests in kept.items():
        _hand_in(office, _submission(case, paper, digests), officer, report)
    return report


def keep_one(
    office: Office, progress: Progress, case: Case, scan: Incoming, officer: str, known: str = ""
) -> str | Finding:
    """Keep one scan that is no paper's, and return its hash, or why it can't be taken.

    ``known`` is the SHA-256 of what was looked at: of a file that changed since nothing is kept.
    """
    try:
        with _opened(scan) as source:
            if isinstance(source, Finding):
                return source
            content = source.getvalue()
            if known and hashlib.sha256(content).hexdigest() != known:
                return finding("licence_changed", "file", name=scan.name)
            counted, flags = _Counted(source, progress), _flags(content)
            return keep_scan(office, case, counted, scan.name, officer, flags)
    except StoreTrouble as trouble:
        return trouble.finding()
    except OSError as error:
        return finding("file_failed", why=error.strerror or error)


def _kept(
    office: Office, progress: Progress, wanted: tuple[Case, ScansIn, str], report: ScanReport
) -> Iterator[tuple[str, str]]:
    """Keep scan after scan and yield of which paper each is; what stands against one is noted."""
    case, wish, officer = wanted
    words = scan_words()
    for scan in wish.scans:
        paper = wish.paper or paper_of(scan.name, words)
        digest = _taken(office, progress, (case, paper, officer), scan)
        if isinstance(digest, Finding):
            report.bad.append((scan.name, digest))
        elif not digest:
            report.known.append((scan.name, paper))
        else:
            yield paper, digest


def _taken(
    office: Office, progress: Progress, place: tuple[Case, str, str], scan: Incoming
) -> str | Finding:
    """Return the hash a scan is kept under, blank where its place has it already."""
    case, paper, officer = place
    try:
        with _opened(scan) as source:
            if isinstance(source, Finding):
                return source
            if same_scan(office, _there(office, case, paper), source, _size(source)):
                return ""
            counted, flags = _Counted(source, progress), _flags(source.getvalue())
            return keep_scan(office, case, counted, scan.name, officer, flags)
    except StoreTrouble as trouble:
        return trouble.finding()
    except OSError as error:
        return finding("file_failed", why=error.strerror or error)


def _there(office: Office, case: Case, paper: str) -> tuple[str, ...]:
    if paper:
        return case.paper(Paper(paper)).scans
    with office.store.reading() as connection:
        return tuple(card.digest for card in unsorted(connection, case))


@contextmanager
def _opened(scan: Incoming) -> Iterator[io.BytesIO | Finding]:
    """Yield what is in a scan that can be taken, or why it can't; its file is read once."""
    if scan.path is None:
        picture = scan.picture
        yield finding("scan_not_local") if picture is None else io.BytesIO(png(picture))
        return
    read = whole_scan(scan.path)
    if isinstance(read, Finding):
        yield read
        return
    yield _picture_fault(*read) or io.BytesIO(read[1])


def _picture_fault(kind: ScanKind, content: bytes) -> Finding | None:
    if kind is ScanKind.PDF:
        return None
    try:
        return apart(check_picture, content, kind)
    except Unreadable as found:
        return found.finding


def _flags(content: bytes) -> tuple[str, ...]:
    """Return what a PDF holds beside its pages; what can't be searched is told as such."""
    if kind_of(content[:HEAD]) is not ScanKind.PDF:
        return ()
    try:
        return apart(flags_of, content)
    except (NotReadable, Unreadable):
        return (UNSEARCHED,)


def png(picture: QImage) -> bytes:
    """Return a picture from the clipboard as a file; it takes too long for the window."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return bytes(buffer.data().data())


def _size(source: BinaryIO) -> int:
    size = source.seek(0, io.SEEK_END)
    source.seek(0)
    return size


class _Counted:
    """A scan as it is read: says how far it has come, and ends where the officer stops it."""

    def __init__(self, source: BinaryIO, progress: Progress) -> None:
        self._source, self._progress = source, progress
        self._of, self._done = _size(source), 0

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes and say so; raises Stopped."""
        chunk = self._source.read(size)
        self._done += len(chunk)
        self._progress.step(self._done >> 10, max(1, self._of >> 10))
        return chunk


def _submission(case: Case, paper: str, scans: Iterable[str]) -> SubmitPaper:
    """Return the act that notes the scans; how the paper came in stays as it was noted."""
    known = case.paper(Paper(paper)).source
    source = known or PaperSource.UPLOAD
    return SubmitPaper(case_id=case.id, paper=Paper(paper), source=source, scans=tuple(scans))


def _hand_in(office: Office, command: SubmitPaper, officer: str, report: ScanReport) -> None:
    done = office.submit(command, officer)
    if isinstance(done, Refusal):
        report.findings += done.findings
        report.waiting += len(command.scans)
    else:
        report.recordings.append(done)
        report.taken += len(command.scans)
