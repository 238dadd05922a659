"""What is no whole scan is refused by name with its reason, and nothing of it is stored."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app.errands import Progress
from desktop.app.scan_intake import keep_one
from desktop.files.scans import scan_kind
from desktop.office.scans import read_scan
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding
from desktop.views.requests_papers import Incoming
from tests.office.scans_in import ScanDesk, said
from tests.views import scans_at_hand as scans


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path_factory.mktemp("bad"))
    yield made
    made.office.close()


def half(content: bytes) -> bytes:
    return content[: len(content) // 2]


CASES = (
    ("empty.pdf", b"", "空文件"),
    ("letter.pdf", b"PK\x03\x04 a workbook with the wrong name", "按内容判断"),
    ("notes.jpg", "说明".encode(), "按内容判断"),
    ("page.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "按内容判断"),
    ("locked.pdf", scans.pdf(1, "secret"), "需要密码"),
    ("cut.pdf", half(scans.pdf()), "已损坏"),
    ("cut.jpg", half(scans.jpeg()), "不完整"),
    ("cut.png", half(scans.png()), "不完整"),
    ("cut.tif", half(scans.tiff(1)), "已损坏"),
    ("garbage.png", b"\x89PNG\r\n\x1a\n" + b"nothing" * 200 + b"IEND", "已损坏"),
    ("garbage.tif", b"II*\0" + b"\xff" * 400, "已损坏"),
    ("garbage.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 900 + b"\xff\xd9", "已损坏"),
    ("bomb.png", scans.huge_png(40_000, 40_000), "百万像素"),
)


@pytest.mark.qt_log_ignore("JPEG", "directory", "TIFF", "Read error", "Bogus", extend=True)
@pytest.mark.parametrize(("name", "content", "why"), CASES, ids=[c[0] for c in CASES])
def test_a_file_that_is_no_whole_scan_is_refused(
    name: str, content: bytes, why: str, desk: ScanDesk, tmp_path: Path
) -> None:
    report = desk.take(Paper.SUBJECT, scans.write(tmp_path, name, content))

    assert said(report).startswith(f"{name}：")
    assert why in said(report)
    assert desk.scans(Paper.SUBJECT) == ()
    assert desk.files() == []


def test_a_folder_is_refused(desk: ScanDesk, tmp_path: Path) -> None:
    assert "文件夹" in said(desk.take(Paper.SUBJECT, tmp_path))


def test_a_file_that_is_gone_is_refused(desk: ScanDesk, tmp_path: Path) -> None:
    assert "文件读写失败" in said(desk.take(Paper.SUBJECT, tmp_path / "gone.pdf"))


def test_what_lies_elsewhere_is_refused(desk: ScanDesk) -> None:
    assert "不是本机上的文件" in said(desk.take(Paper.SUBJECT, Incoming("a.pdf")))


def test_a_file_beyond_the_limit_is_refused(desk: ScanDesk, tmp_path: Path) -> None:
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(200 * 1024 * 1024 + 1)

    assert "超过200 MB" in said(desk.take(Paper.SUBJECT, huge))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_file_changed_while_it_is_looked_at_is_kept_as_it_was_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, content = ScanDesk(tmp_path), scans.pdf()
    file = scans.write(tmp_path, "a.pdf", content)

    def seen_and_swapped(given: bytes) -> object:
        found = scan_kind(given)
        file.unlink()
        os.mkfifo(file)
        return found

    monkeypatch.setattr("desktop.files.scans.scan_kind", seen_and_swapped)
    report = desk.take(Paper.SUBJECT, file)

    (kept,) = desk.scans(Paper.SUBJECT)
    assert report.bad == []
    assert read_scan(desk.office, kept) == content
    known = hashlib.sha256(b"another").hexdigest()
    monkeypatch.undo()
    again = scans.write(tmp_path, "b.pdf", content)
    scan = Incoming("b.pdf", again)
    changed = keep_one(desk.office, Progress(), desk.case, scan, "lianghui", known)
    assert isinstance(changed, Finding)
    assert changed.rule == "licence_changed"
    desk.office.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_not_waited_for(desk: ScanDesk, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)

    assert "空文件" in said(desk.take(Paper.SUBJECT, pipe))


def test_one_bad_file_does_not_hold_up_the_others(tmp_path: Path) -> None:
    desk = ScanDesk(tmp_path)
    bad = scans.write(tmp_path, "empty.pdf", b"")
    report = desk.take(Paper.SUBJECT, bad, scans.write(tmp_path, "执照.tif", scans.tiff()))

    assert len(desk.scans(Paper.SUBJECT)) == 1
    assert [name for name, _why in report.bad] == ["empty.pdf"]
    desk.office.close()


def test_markup_in_a_file_s_name_stays_as_it_is(tmp_path: Path) -> None:
    desk = ScanDesk(tmp_path)
    name = "<b>图</b>&amp;.png"
    desk.take(None, Incoming(name, scans.write(tmp_path, "a.png", scans.png())))

    assert desk.waiting() == [name]
    desk.office.close()
