"""What holds for every test: drawn offscreen, examples without a deadline, a budget of time."""

import gc
import os
import shutil
from collections import defaultdict
from collections.abc import Callable, Generator, Iterator
from inspect import isfunction
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import settings
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getCppPointer

from desktop.views import theme
from tests.founded import Founded
from tests.views.pace import wait_for_quiet
from tests.views.watchdog import HeldUp

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MEMORY = Path("/dev/shm")
ROOM = 2_000_000_000
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    # Where there is room the tests' stores lie in memory: each act waits for the disk otherwise.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

settings.register_profile("office", deadline=None)
settings.load_profile("office")

TESTS = Path(__file__).resolve().parent

BUDGET_SECONDS = {
    "rules": 60,
    "domain": 40,
    "store": 100,
    "office": 140,
    "letters": 60,
    "files": 40,
    "models": 30,
    "app": 100,
    "views": 310,
    "journeys": 340,
    "bad_input": 60,
    "cli": 60,
    "checks": 40,
    "fuzz": 20,
    "sync": 320,
}
"""How many seconds the tests of a folder may take together on a machine with nothing else to do."""
PATIENCE = 2
"""A machine may be so many times slower before a run of continuous integration fails."""

THAWED_FROM = 100_000
"""From how many objects on that may be looked through those set aside were let go again."""

WAIT_MS = 60_000
"""How long what must come is waited for."""
SOON_MS = (0, 1, 1, 2, 2, 3)
"""After which pauses it is looked at before it is every ten milliseconds."""

RUNS = 5
"""How often a test that was held up is run before it fails."""

_spent: dict[str, float] = defaultdict(float)
_looked_through = 0
"""How often all there is was looked through, as it was last seen."""


@pytest.fixture(scope="session", autouse=True)
def founded() -> Iterator[Founded]:
    """Copy each new store and each new demonstration office from the first of the process."""
    made = Founded()
    with pytest.MonkeyPatch.context() as patch:
        made.copied_from_here_on(patch)
        yield made


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> tuple[str, ...]:
    """The bundled fonts of the screen, loaded once."""
    return theme.load_fonts()


class DressingBot(QtBot):
    """Dresses each part a test shows by itself, as the window would that it lies in.

    What comes is waited for as long as a machine with much else to do may need. A window is held
    until the test is over: garbage would take it with its models in the midst of an answer.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        super().__init__(request)
        self._held: list[QWidget] = []

    def addWidget(self, widget: QWidget, **given: Any) -> None:  # noqa: N802
        self._held.append(widget)
        theme.wear(widget)
        super().addWidget(widget, **given)

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS
    ) -> None:
        """Override QtBot.waitUntil: look again soon at first, as most is there in a moment."""
        for pause_ms in SOON_MS:
            if _is_there(callback):
                return
            self.wait(pause_ms)
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = WAIT_MS, **given: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **given)


def _is_there(callback: Callable[[], bool | None]) -> bool:
    try:
        return callback() in (None, True)
    except AssertionError:
        return False


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return DressingBot(request)


@pytest.fixture(autouse=True)
def cleared_desk(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave no window alive, no key down and nothing on the clipboard for the next test.

    A window left alive is dressed anew with each look that is tried after it.
    """
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    before = _alive()
    yield
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    QGuiApplication.clipboard().clear()
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWindow(), Qt.Key.Key_Control)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    request.node.funcargs.clear()
    if _alive() - before:
        gc.collect()
        gc.freeze()
    _set_thawed_aside()
    left = [
        widget
        for widget in QApplication.topLevelWidgets()
        if getCppPointer(widget)[0] not in before
        and (widget.isVisible() or isinstance(widget, QMainWindow))
    ]
    assert request.session.testsfailed or not left, f"left alive: {left}"


def _set_thawed_aside() -> None:
    """Set aside anew what a client that lived for long let go, where that was looked through."""
    global _looked_through
    times = gc.get_stats()[2]["collections"]
    if times == _looked_through:
        return
    _looked_through = times
    if len(gc.get_objects(generation=2)) > THAWED_FROM:
        gc.freeze()


def _alive() -> set[int]:
    return {getCppPointer(widget)[0] for widget in QApplication.topLevelWidgets()}


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """Run a test that was held up again: what the program does is slow every time.

    A machine shared with others makes the same work take several times as long now and then, for
    seconds or minutes: a quieter moment is waited for.
    """
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for run in range(RUNS):
        if run:
            wait_for_quiet()
        reports = runtestprotocol(item, log=False, nextitem=nextitem)
        if not any(report.failed and HeldUp.__name__ in report.longreprtext for report in reports):
            break
        item._initrequest()  # type: ignore[attr-defined]
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_pycollect_makeitem(collector: pytest.Collector, obj: object) -> list[pytest.Item] | None:
    """Make none of the thousands of items that ``-m "not long"`` would only let go again."""
    if collector.config.option.markexpr != "not long" or not isfunction(obj):
        return None
    return [] if any(mark.name == "long" for mark in getattr(obj, "pytestmark", ())) else None


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Spare the collector while all tests are gathered: next to nothing of that is let go."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """Spare the collector what was made before the tests."""
    _spare_the_collector()


def _spare_the_collector() -> None:
    """Set aside what there is, as it would be looked through each time.

    A client that lived for long lets all that was set aside go again as it closes.
    """
    gc.collect()
    gc.freeze()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Charge the time of a test to the folder it lies in."""
    parts = Path(report.nodeid.partition("::")[0]).parts
    _spent[parts[1] if len(parts) > 2 else "."] += report.duration


def _overdrawn() -> dict[str, float]:
    return {
        group: spent
        for group, spent in _spent.items()
        if spent > PATIENCE * BUDGET_SECONDS.get(group, 60)
    }


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run of continuous integration that took far longer than was agreed."""
    if os.environ.get("CI") == "true" and _overdrawn() and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show where the time went."""
    terminalreporter.section("seconds by folder (budget)")
    for group, spent in sorted(_spent.items(), key=lambda item: -item[1]):
        budget = BUDGET_SECONDS.get(group, 60)
        mark = "  OVER BUDGET" if spent > budget else ""
        terminalreporter.write_line(f"{spent:8.1f}  {group} ({budget}){mark}")
