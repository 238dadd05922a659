"""A turned or bound scan joins its paper's; the older ones stay as they are and can be opened."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from desktop.domain.papers import SubmitPaper, VerifyPaper
from desktop.domain.values import PaperSource, PaperStatus
from desktop.office.office import Recording
from desktop.office.scan_binding import Binding, ScanTaken, bind_scans, scan_lengths
from desktop.office.scans import keep_scan, read_scan, scan_name
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding, Refusal, finding
from tests.office.scans_in import ScanDesk
from tests.views import scans_at_hand as scans


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    """An office in which each test has a paper of its own."""
    made = ScanDesk(tmp_path_factory.mktemp("binding"))
    yield made
    made.office.close()


def bind(desk: ScanDesk, paper: Paper, *pages: ScanTaken, officer: str = "") -> object:
    wish = Binding(desk.case_id, paper.value, pages, "合并.pdf")
    return bind_scans(desk.office, wish, officer or desk.officer)


def rules(done: object) -> list[str]:
    assert isinstance(done, Refusal)
    return [found.rule for found in done.findings]


def test_pages_of_two_scans_become_the_newest_one(desk: ScanDesk, tmp_path: Path) -> None:
    paper = Paper.SUBJECT
    desk.take(paper, scans.write(tmp_path, "a.pdf", scans.pdf(3)))
    desk.take(paper, scans.write(tmp_path, "b.jpg", scans.jpeg()))
    first, second = desk.scans(paper)
    verify = VerifyPaper(case_id=desk.case_id, paper=paper)
    assert isinstance(desk.office.submit(verify, desk.officer), Recording)
    assert scan_lengths(desk.office, (first, second)) == (3, 1)

    done = bind(desk, paper, ScanTaken(second, 0), ScanTaken(first, 2, 1))

    assert isinstance(done, Recording)
    assert [entry.kind for entry in done.entries] == ["paper.submitted"]
    state = desk.case.paper(paper)
    assert state.scans[:2] == (first, second)
    assert (len(state.scans), state.status) == (3, PaperStatus.SUBMITTED)
    assert state.source is PaperSource.UPLOAD
    assert read_scan(desk.office, first) == scans.pdf(3)
    assert read_scan(desk.office, second) == scans.jpeg()
    assert scan_name(desk.office, state.scans[2]) == "合并.pdf"
    made = read_scan(desk.office, state.scans[2])
    assert made is not None
    with pypdfium2.PdfDocument(made) as document:
        sizes = [document[n].get_size() for n in range(len(document))]
    assert [wide < high for wide, high in sizes] == [True, False]
    again = bind(desk, paper, ScanTaken(second, 0), ScanTaken(first, 2, 1))
    assert rules(again) == ["pages_known"]


def test_what_cannot_be_bound_leaves_nothing(desk: ScanDesk, tmp_path: Path) -> None:
    paper = Paper.LOCATION
    desk.take(paper, scans.write(tmp_path, "c.pdf", scans.pdf(2)))
    kept = desk.scans(paper)[0]
    before, waiting = desk.files(), desk.waiting()

    refused = {
        "scan_page_gone": bind(desk, paper, ScanTaken(kept, 9)),
        "pages_none": bind(desk, paper),
        "pages_unchanged": bind(desk, paper, ScanTaken(kept, 0), ScanTaken(kept, 1)),
        "scan_gone": bind(desk, paper, ScanTaken("f" * 64, 0)),
        "duty_missing": bind(desk, paper, ScanTaken(kept, 0, 1), officer="shenji"),
    }

    for rule, done in refused.items():
        assert rules(done) == [rule]
    assert desk.scans(paper) == (kept,)
    assert (desk.files(), desk.waiting()) == (before, waiting)


@pytest.mark.parametrize(
    ("content", "rule"),
    [(scans.pdf(1, "secret"), "scan_locked"), (b"%PDF-1.7 no more of it", "scan_damaged")],
)
def test_a_scan_that_cannot_be_read_says_why(desk: ScanDesk, content: bytes, rule: str) -> None:
    paper = Paper.PROPERTY_RIGHT if rule == "scan_locked" else Paper.PROJECT_APPROVAL
    digest = keep_scan(desk.office, desk.case, io.BytesIO(content), "d.pdf", desk.officer)
    submit_kept(desk, paper, digest)
    before = desk.files()

    done = bind(desk, paper, ScanTaken(digest, 0, 1))

    assert rules(done) == [rule]
    assert scan_lengths(desk.office, (digest,)) == (finding(rule),)
    assert isinstance(done, Refusal)
    assert done.findings == (Finding(rule),)
    assert (desk.scans(paper), desk.files()) == ((digest,), before)


def submit_kept(desk: ScanDesk, paper: Paper, digest: str) -> None:
    command = SubmitPaper(
        case_id=desk.case_id, paper=paper, source=PaperSource.UPLOAD, scans=(digest,)
    )
    assert isinstance(desk.office.submit(command, desk.officer), Recording)
