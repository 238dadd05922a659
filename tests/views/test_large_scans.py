"""A large scan is taken in, opened, turned and enlarged without holding the window up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.errands import Errands
from desktop.app.scan_intake import ScanReport, take_scans
from desktop.models.desk import Desk
from desktop.models.scan_pages import ScanPages
from desktop.office.office import Office
from desktop.views.main_window import MainWindow
from desktop.views.papers.scan_viewer import ScanViewer
from desktop.views.requests_papers import Incoming, ScansIn
from tests.office.offices import office_in
from tests.office.scans_in import ScanDesk
from tests.views import scans_at_hand as scans
from tests.views.watchdog import never_held_up

MEGABYTES = 30


@pytest.fixture
def store(tmp_path: Path) -> tuple[Path, str]:
    desk = ScanDesk(tmp_path)
    desk.office.close()
    return desk.store, desk.case_id


@pytest.fixture
def errands(store: tuple[Path, str], window: MainWindow, qtbot: QtBot) -> Iterator[Errands]:
    made = Errands(lambda: office_in(store[0]), window.errand)
    yield made
    made.close()


@pytest.fixture
def desk(store: tuple[Path, str], qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(lambda: office_in(store[0]))
    yield made
    made.close()


def look_at(viewer: ScanViewer, digest: str, qtbot: QtBot) -> None:
    """Open, enlarge, turn, and wait for each picture."""
    with qtbot.waitSignal(viewer.view.shown, timeout=60_000):
        viewer.open_for("大图", (digest,))
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Asterisk):
        with qtbot.waitSignal(viewer.view.shown, timeout=60_000):
            qtbot.keyClick(viewer.view, key)
    viewer.put_away()


@pytest.mark.parametrize("kind", ["png", "pdf"])
def test_thirty_megabytes_never_hold_the_window_up(
    kind: str,
    errands: Errands,
    desk: Desk,
    store: tuple[Path, str],
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    picture = scans.noise(MEGABYTES * 1024 * 1024)
    content = picture if kind == "png" else scans.pdf_of(picture)
    file = scans.write(tmp_path, f"large.{kind}", content)
    pages, viewer = ScanPages(desk), ScanViewer(window.whole)
    pages.drawn.connect(viewer.view.show_page)
    viewer.view.wanted.connect(pages.show)
    reports: list[ScanReport] = []
    wish = ScansIn(store[1], "subject", (Incoming(file.name, file),))

    def job(office: Office, progress: object) -> ScanReport:
        return take_scans(office, progress, wish, "lianghui")  # type: ignore[arg-type]

    assert len(content) > (MEGABYTES - 1) * 1024 * 1024
    with never_held_up():
        errands.run("存入", job, reports.append)
        qtbot.waitUntil(lambda: bool(reports), timeout=60_000)
        digest = reports[0].recordings[0].case.papers[-1].scans[0]
        look_at(viewer, digest, qtbot)
