"""Scans that come in: paired by name, never twice, sealed, and lost in no way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.app.errands import Progress
from desktop.domain.values import PaperSource, PaperStatus
from desktop.office.office import Recording
from desktop.office.page_papers import papers_page
from desktop.office.scans import discard_scan, read_scan, scan_name
from desktop.rules.deficiency import Paper
from desktop.store.attachments import CHUNK
from desktop.store.personal import erase
from desktop.views.requests_papers import Incoming
from tests.office.scans_in import ScanDesk
from tests.views import scans_at_hand as scans


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path)
    yield made
    made.office.close()


def test_a_scan_makes_its_paper_wait_for_verification(desk: ScanDesk, tmp_path: Path) -> None:
    file = scans.write(tmp_path, "IMG_0001.dat", scans.pdf())
    report = desk.take(Paper.PROPERTY_RIGHT, file)

    paper = desk.case.paper(Paper.PROPERTY_RIGHT)
    assert report.taken == 1
    assert paper.status is PaperStatus.SUBMITTED
    assert paper.source is PaperSource.UPLOAD
    assert read_scan(desk.office, paper.scans[0]) == scans.pdf()
    assert scan_name(desk.office, paper.scans[0]) == "IMG_0001.dat"


def test_scans_are_paired_by_name_and_the_rest_waits(desk: ScanDesk, tmp_path: Path) -> None:
    report = desk.take(
        None,
        scans.write(tmp_path, "营业执照 副本.jpg", scans.jpeg()),
        scans.write(tmp_path, "穗岭-法人授权委托书（盖章）.tif", scans.tiff()),
        scans.write(tmp_path, "IMG_2209.png", scans.png()),
    )

    assert (report.taken, report.waiting) == (2, 1)
    assert len(desk.scans(Paper.SUBJECT)) == 1
    assert len(desk.scans(Paper.POWER_OF_ATTORNEY)) == 1
    assert desk.waiting() == ["IMG_2209.png"]


def test_the_same_content_on_the_same_paper_is_recognised(desk: ScanDesk, tmp_path: Path) -> None:
    first = scans.write(tmp_path, "执照.pdf", scans.pdf())
    desk.take(Paper.SUBJECT, first)
    report = desk.take(Paper.SUBJECT, scans.write(tmp_path, "另存.pdf", scans.pdf()))

    assert report.known == [("另存.pdf", Paper.SUBJECT.value)]
    assert len(desk.scans(Paper.SUBJECT)) == 1
    assert desk.take(Paper.LOCATION, first).taken == 1


def test_the_same_content_waits_only_once(desk: ScanDesk, tmp_path: Path) -> None:
    file = scans.write(tmp_path, "IMG_1.png", scans.png())
    desk.take(None, file)

    assert desk.take(None, file).known == [("IMG_1.png", "")]
    assert desk.waiting() == ["IMG_1.png"]


def test_what_was_undone_waits_to_be_sorted(desk: ScanDesk, tmp_path: Path) -> None:
    report = desk.take(Paper.SUBJECT, scans.write(tmp_path, "执照.png", scans.png()))
    ids = [entry.id for entry in report.recordings[0].entries]
    assert isinstance(desk.office.withdraw(ids, desk.officer), Recording)

    assert desk.scans(Paper.SUBJECT) == ()
    assert desk.waiting() == ["执照.png"]


def test_a_picture_from_the_clipboard_is_kept_as_png(desk: ScanDesk) -> None:
    desk.take(Paper.SUBJECT, Incoming("剪贴板.png", picture=QImage.fromData(scans.png())))

    (digest,) = desk.scans(Paper.SUBJECT)
    assert (read_scan(desk.office, digest) or b"").startswith(b"\x89PNG")


def test_scans_and_their_names_lie_sealed_on_the_disk(desk: ScanDesk, tmp_path: Path) -> None:
    desk.take(Paper.SUBJECT, scans.write(tmp_path, "冯晓彤身份证.pdf", scans.pdf()))
    kept = [file.read_bytes() for file in desk.store.rglob("*") if file.is_file()]

    assert scans.MARK[:24] in scans.pdf()
    assert sum(len(content) for content in kept) > len(scans.pdf())
    for content in kept:
        assert scans.MARK[:24] not in content
        assert b"%PDF-" not in content
        assert "身份证.pdf".encode() not in content


def test_erasing_the_applicant_s_data_erases_the_scans(desk: ScanDesk, tmp_path: Path) -> None:
    desk.take(Paper.SUBJECT, scans.write(tmp_path, "执照.png", scans.png()))
    (digest,) = desk.scans(Paper.SUBJECT)
    with desk.office.store.erasing() as connection:
        erase(connection, desk.case.form.persons[0].ref, desk.office.now())

    assert read_scan(desk.office, digest) is None
    assert scan_name(desk.office, digest) == ""
    assert desk.take(Paper.LOCATION, scans.write(tmp_path, "b.png", scans.png())).taken == 1


def test_only_a_scan_that_waits_can_be_thrown_away(desk: ScanDesk, tmp_path: Path) -> None:
    desk.take(Paper.SUBJECT, scans.write(tmp_path, "执照.png", scans.png()))
    desk.take(None, scans.write(tmp_path, "IMG_1.png", scans.jpeg()))
    (kept,) = desk.scans(Paper.SUBJECT)
    (waiting,) = papers_page(desk.office, desk.case_id, desk.office.officer("lianghui")).unsorted

    assert not discard_scan(desk.office, desk.case, kept)
    assert discard_scan(desk.office, desk.case, waiting.digest)
    assert [f.name for f in desk.files()] == [kept]


def test_an_officer_without_the_duty_stores_nothing(desk: ScanDesk, tmp_path: Path) -> None:
    desk.officer = "sujing"
    report = desk.take(Paper.SUBJECT, scans.write(tmp_path, "执照.png", scans.png()))

    assert [f.rule for f in report.findings] == ["duty_missing"]
    assert desk.files() == []


class StopAt(Progress):
    """A progress that wishes to end once so many steps were told."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def step(self, done: int, of: int) -> None:
        self.left -= 1
        if self.left <= 0:
            self.stop()
        super().step(done, of)


def test_a_stopped_intake_hands_nothing_in_and_keeps_whole_scans(
    desk: ScanDesk, tmp_path: Path
) -> None:
    first = scans.write(tmp_path, "一.png", scans.png())
    second = scans.write(tmp_path, "二.png", scans.noise(2 * CHUNK))
    steps = -(-len(scans.png()) // CHUNK) + 1
    report = desk.take(Paper.SUBJECT, first, second, progress=StopAt(steps + 2))

    assert report.is_stopped
    assert desk.scans(Paper.SUBJECT) == ()
    assert desk.waiting() == ["一.png"]
    assert len(desk.files()) == 1


def test_the_page_says_where_each_paper_stands_and_what_may_be_done(
    desk: ScanDesk, tmp_path: Path
) -> None:
    desk.take(Paper.PROJECT_APPROVAL, scans.write(tmp_path, "立项.pdf", scans.pdf()))
    page = papers_page(desk.office, desk.case_id, desk.office.officer("lianghui"))
    assert page is not None

    row = page.paper("project_approval")
    assert row is not None
    assert (row.status, row.source_name, len(row.scans)) == ("submitted", "上传", 1)
    assert not row.is_main
    assert row.reason("verify-paper") == ""
    missing = page.paper("property_right")
    assert missing is not None
    assert "当前为“缺”" in missing.reason("verify-paper")
    assert missing.reason("submit-paper") == missing.reason("mark-paper") == ""
