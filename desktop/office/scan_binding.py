"""Scans of one paper turned or bound into a new one, which joins them; the older ones stay.

The new scan comes in by the same act as any other (`submit-paper`).
"""

import io
from collections.abc import Iterator, Sequence

from desktop.domain.case import Case
from desktop.domain.papers import SubmitPaper
from desktop.domain.values import PaperSource
from desktop.files.apart import apart
from desktop.files.pdf_flags import UNSEARCHED, flags_of
from desktop.files.pdf_reading import NotReadable
from desktop.files.scan_pages import PageTaken, bound, page_count
from desktop.files.scans import LIMIT
from desktop.files.unreadable import Unreadable
from desktop.office.office import Office, Recording
from desktop.office.scans import discard_scan, keep_scan, read_scan, same_scan
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.errors import StoreTrouble


@dataclass(frozen=True, slots=True)
class ScanTaken:
    """A page wanted of a scan of the paper, and by how many quarter turns clockwise."""

    digest: str
    page: int
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Binding:
    """Which pages of a paper's scans become its newest one, in their order, and its name."""

    case_id: str
    paper: str
    pages: tuple[ScanTaken, ...]
    name: str


def scan_lengths(office: Office, digests: Sequence[str]) -> tuple[int | Finding, ...]:
    """Return how many pages each scan has, or why none can be taken from it."""
    return tuple(_length(office, digest) for digest in digests)


def bind_scans(office: Office, wish: Binding, officer: str) -> Recording | Refusal:
    """Keep the new scan and hand it in as the paper's; nothing is kept where that can't be."""
    case = office.case(wish.case_id)
    if case is None:
        return Refusal((finding("case_missing"),))
    against = office.against(_submission(case, wish, ""), officer)
    if against:
        return Refusal(against)
    try:
        digest = _kept(office, case, wish, officer)
    except (StoreTrouble, Unreadable) as trouble:
        return Refusal((_finding(trouble),))
    done = office.submit(_submission(case, wish, digest), officer)
    if isinstance(done, Refusal):
        discard_scan(office, case, digest)
    return done


def _kept(office: Office, case: Case, wish: Binding, officer: str) -> str:
    there = case.paper(Paper(wish.paper)).scans
    digests = tuple(dict.fromkeys(page.digest for page in wish.pages))
    pages = [PageTaken(digests.index(p.digest), p.page, p.turns) for p in wish.pages]
    made = apart(bound, tuple(_contents(office, there, digests)), pages)
    source = io.BytesIO(made)
    if same_scan(office, there, source, len(made)):
        raise Unreadable(finding("pages_known"))
    return keep_scan(office, case, source, wish.name, officer, _flags(made))


def _contents(office: Office, there: Sequence[str], digests: Sequence[str]) -> Iterator[bytes]:
    room = LIMIT
    for digest in digests:
        if digest not in there:
            raise Unreadable(finding("scan_gone"))
        content = read_scan(office, digest)
        if content is None:
            raise Unreadable(finding("scan_erased"))
        room -= len(content)
        if room < 0:
            raise Unreadable(finding("pages_large", most=LIMIT >> 20))
        yield content


def _length(office: Office, digest: str) -> int | Finding:
    try:
        content = read_scan(office, digest)
        if content is None:
            return finding("scan_erased")
        return apart(page_count, content)
    except (StoreTrouble, Unreadable) as trouble:
        return _finding(trouble)


def _finding(trouble: StoreTrouble | Unreadable) -> Finding:
    """Return what is said of it; a scan's trouble is about no field of a form."""
    found = trouble.finding() if isinstance(trouble, StoreTrouble) else trouble.finding
    return Finding(found.rule, "", found.facts)


def _flags(content: bytes) -> tuple[str, ...]:
    try:
        return apart(flags_of, content)
    except (NotReadable, Unreadable):
        return (UNSEARCHED,)


def _submission(case: Case, wish: Binding, digest: str) -> SubmitPaper:
    """Return the act that notes the scan; how the paper came in and its number stay."""
    paper = Paper(wish.paper)
    source = case.paper(paper).source or PaperSource.UPLOAD
    return SubmitPaper(
        case_id=case.id, paper=paper, source=source, scans=(digest,) if digest else ()
    )
