"""Pages fetched ahead by a thread, which keeps the program from nothing."""

import subprocess
import sys
from collections.abc import Iterator
from threading import active_count

import pytest

from desktop.sync.ahead import ahead
from desktop.sync.troubles import Unreachable

_HANGS = """
import threading
from desktop.sync.ahead import ahead

asked = threading.Event()

def pages():
    yield 1
    asked.set()
    threading.Event().wait()

def run():
    with ahead(pages()) as coming:
        for page in coming:
            pass

threading.Thread(target=run, daemon=True).start()
asked.wait()
print("ends")
"""
HUNG_S = 600
"""A program that has not ended by then never will, however much else the machine has to do."""


def test_the_program_ends_although_a_network_hangs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _HANGS], timeout=HUNG_S, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["ends"]


def test_what_goes_wrong_ahead_is_told_where_the_page_is_waited_for() -> None:
    def pages() -> Iterator[int]:
        yield 1
        raise Unreachable(said="cut")

    with ahead(pages()) as coming:
        assert next(coming) == 1
        with pytest.raises(Unreachable):
            next(coming)


def test_the_thread_is_gone_when_the_pages_are_left_early() -> None:
    before = active_count()
    with ahead(iter(range(5))) as coming:
        assert next(coming) == 0
    assert active_count() == before
