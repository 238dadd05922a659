"""From a key in the letter's form to its page on the glass, in the real window.

The window is the program's, before a real store; keys are typed into the form's field as an
officer does, and the clock stops when the page with the new text is drawn and shown. Of a machine
shared with others only the processor's time says something: of the window's thread, and of all
threads. What an officer waits on a quiet machine is that and the rest after the last key.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from side_by_side import machine, scratch

from desktop.app.client import Client
from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.intake import AcceptMatter
from desktop.domain.values import MatterKind
from desktop.letters.render import render
from desktop.letters.waiver_letter import compose
from desktop.models.page_drawing import draw_page
from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.views import theme
from desktop.views.letters.letter_form import PREVIEW_AFTER_MS
from desktop.views.letters.letter_page import LetterView
from tests.journeys import day_cases
from tests.letters.letter_corpus import STATES
from tests.letters.letters_at_hand import APPROVAL, CASE_3, TITLE

KEYS, SETTLED_MS = 12, 4_000
NOW = datetime(2026, 2, 13, 16, 55, tzinfo=OFFICE_ZONE)
KINDS = (MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST)
WIDE = 672
"""The page's width in the usual window, in pixels."""


def taken_in(office: Office, folder: Path) -> str:
    done = take_application(office, day_cases.write(folder, 3), "lianghui")
    assert isinstance(done, Recording)
    for matter in KINDS:
        office.submit(AcceptMatter(case_id=done.case.id, matter=matter), "lianghui")
    return done.case.id


def until(program: QApplication, is_so: Callable[[], bool]) -> None:
    while not is_so():
        program.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def opened(program: QApplication, folder: Path) -> tuple[Client, LetterView]:
    client = Client(folder / "store", SetClock(NOW), "lianghui")
    client.window.show()
    box: list[str] = []
    client.desk.ask(lambda office: taken_in(office, folder), box.append)
    until(program, lambda: bool(box))
    client.show_letter(box[0])
    page = client.letter
    until(program, lambda: page.page is not None and not page.preview._image.isNull())
    return client, page


def choose(program: QApplication, page: LetterView, count: int) -> int:
    """Tick so many papers, each with what it needs written in full; return how many there are."""
    for place, item in enumerate(page.form.papers.items):
        item.tick.setChecked(place < count and item.tick.isEnabled())
        if item.tick.isChecked():
            item.progress.setText(STATES[2])
            for tick in item.supports[:1]:
                tick.setChecked(True)
    loop = QEventLoop()
    QTimer.singleShot(SETTLED_MS, loop.quit)
    loop.exec()  # QTest.qWait would let no other thread run
    until(program, lambda: not page.preview._image.isNull())
    return sum(item.tick.isChecked() for item in page.form.papers.items)


def typed(page: LetterView, shown: SignalInstance) -> tuple[float, float, float]:
    """Type one character; return milliseconds on the wall, of this thread, of all threads."""
    field = next(i for i in page.form.papers.items if i.tick.isChecked()).progress
    field.setFocus()
    loop = QEventLoop()
    shown.connect(loop.quit)
    wall, own, whole = time.perf_counter(), time.thread_time(), time.process_time()
    QTest.keyClicks(field, "6")
    loop.exec()
    page.preview.sheet.repaint()
    spent = (time.perf_counter() - wall, time.thread_time() - own, time.process_time() - whole)
    return tuple(1000 * each for each in spent)  # type: ignore[return-value]


def beyond_the_rules(count: int) -> list[float]:
    """Return the processor's milliseconds of pages anew and drawn, key by key, of more papers."""
    taken, progress = [], STATES[2]
    for key in range(KEYS + 1):
        progress += "是" if key else ""
        each = (APPROVAL, TITLE)
        waived = tuple(replace(each[n % 2], progress=STATES[n % 4]) for n in range(count))
        last = replace(waived[-1], progress=progress)
        start = time.process_time()
        pages = render(compose(replace(CASE_3, papers=(*waived[:-1], last)))).pdf
        draw_page(pages, 0, WIDE)
        taken.append(1000 * (time.process_time() - start))
    return taken[1:]


def main() -> None:
    program = QApplication(sys.argv)
    theme.apply(program)
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        client, page = opened(program, Path(folder))
        print(f"\nA key in the letter's form until its page is shown, {machine()}")
        print(f"  {PREVIEW_AFTER_MS} ms of it rest after the key; {KEYS} keys; ms, processor")
        head = ("papers", "first key", "following", "worst", "window's own", "wall, median")
        print("  " + "".join(f"{name:>15}" for name in head))
        for wanted in (1, 2):
            count = choose(program, page, wanted)
            keys = [typed(page, client.letters.pages.drawn) for _ in range(KEYS)]
            whole, own = [each[2] for each in keys], [each[1] for each in keys]
            figures = (whole[0], median(whole[1:]), max(whole[1:]), median(own))
            said = "".join(f"{each:>15.1f}" for each in figures)
            print(f"  {count:>15}{said}{median(each[0] for each in keys):>15.0f}")
        client.close()
    print("\n  More papers than the rules let be waived: pages made anew and drawn, nothing else")
    for count in (1, 4, 8):
        keys = beyond_the_rules(count)
        print(f"  {count:>15}{keys[0]:>15.1f}{median(keys[1:]):>15.1f}{max(keys[1:]):>15.1f}")


if __name__ == "__main__":
    main()
