"""The client opens no line but to its office's server; without one it needs no network."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.lines_opened import lines_opened

ROOT = Path(__file__).resolve().parents[2]
DAY = "tests/journeys/test_day_by_command.py"
LETTERS = "tests/journeys/test_day_in_window.py"


def test_the_watch_sees_a_line() -> None:
    with lines_opened() as seen, socket.socket() as line:
        line.settimeout(0.1)
        line.connect_ex(("127.0.0.1", 9))

    assert len(seen) == 1


@pytest.mark.long
@pytest.mark.skipif(shutil.which("unshare") is None, reason="no namespaces here")
@pytest.mark.parametrize("day", [DAY, LETTERS])
def test_the_day_goes_on_in_a_machine_without_any_network(day: str) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root makes a namespace")
    done = subprocess.run(
        ["unshare", "--net", sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", day],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stdout[-3000:]
