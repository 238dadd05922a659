"""A stranger's file is read in another process: what it may not do, and what comes of it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from desktop.files import apart as reading
from desktop.files.apart import apart, heeding
from desktop.files.confined import MOST_MEMORY
from desktop.files.pdf_reading import NotReadable, PageSeen, pages_of
from desktop.files.plain_values import packed, unpacked
from desktop.files.scans import ScanKind
from desktop.files.unreadable import Unreadable
from desktop.rules.findings import finding
from desktop.wording.findings import say
from tests.letters.letters_at_hand import case_3

only_linux = pytest.mark.skipif(sys.platform != "linux", reason="the system has no such bounds")


@pytest.fixture(scope="module", autouse=True)
def ended() -> Iterator[None]:
    yield
    reading.close()


def there(name: str, module: str = "desktop.files.apart_child") -> Callable[..., Any]:
    """Return what stands for a function the other process knows by that name."""

    def stand_in(*_: object) -> None:
        raise AssertionError("called here")

    stand_in.__module__, stand_in.__qualname__ = module, name
    return stand_in


def refused(name: str, *given: object, module: str = "desktop.files.apart_child") -> str:
    with pytest.raises(Unreadable) as found:
        apart(there(name, module), *given)
    said = str(say(found.value.finding))
    assert said
    return f"{found.value.finding.rule} {said}"


def test_an_answer_comes_back_as_it_was_made() -> None:
    pages = apart(pages_of, case_3().pdf)

    assert pages == pages_of(case_3().pdf)
    assert isinstance(pages[0], PageSeen)


def test_a_refusal_comes_back_as_one() -> None:
    with pytest.raises(NotReadable) as found:
        apart(pages_of, b"nothing of a PDF")

    assert found.value.why == "damaged"


@pytest.mark.parametrize(
    "value",
    [
        pytest.param((1, 2.5, "字\ud800", None, True), id="plain"),
        pytest.param([b"a", (b"", [b"bc"])], id="bytes"),
        pytest.param({"a": {("k", 1): [date(2026, 1, 2)]}}, id="by name"),
        pytest.param(finding("rule", "field", given="x"), id="a value of ours"),
        pytest.param((ScanKind.PDF, Path("/a"), datetime(2026, 1, 2, tzinfo=UTC)), id="kinds"),
        pytest.param(frozenset({1, 2}), id="a set"),
    ],
)
def test_values_stay_what_they_are(value: object) -> None:
    assert unpacked(*packed(value)) == value


@pytest.mark.parametrize(
    "said",
    [
        b'{"k": ["subprocess:Popen"], "v": [0, "id"]}',
        b'{"k": ["desktop.files.apart:subprocess.Popen"], "v": [0, [-1, "id"]]}',
        b'{"k": ["desktop.files.apart:os.system"], "v": [0, "id"]}',
        b'{"k": ["desktop.rules.findings:Finding"], "v": [0]}',
        b'{"k": [], "v": [-4, 7]}',
        b'{"k": [], "v": [3, 7]}',
        b'{"k": [], "v": [-99]}',
        b'{"k": [], "v": ["a"]}',
        b'{"k": [], "v": {}}',
        b"[",
    ],
)
def test_an_answer_can_name_nothing_but_values_of_ours(said: bytes) -> None:
    with pytest.raises(ValueError, match="no value"):
        unpacked(said, [])


def test_the_process_stays_ready_for_the_next_file() -> None:
    assert apart(there("os.getpid")) == apart(there("os.getpid")) != os.getpid()


def test_an_answer_that_breaks_off_anywhere_is_none() -> None:
    whole = BytesIO()
    reading.write_message(whole, b"text", [b"blob", b""])
    said = whole.getvalue()

    assert reading.read_message(BytesIO(said)) == (b"text", [b"blob", b""])
    assert {reading.read_message(BytesIO(said[:n])) for n in range(len(said))} == {None}


def test_a_process_that_ends_between_two_parts_is_told_of_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = BytesIO()
    reading.write_message(said, b"text", [b"blob"])
    reader = reading._Reader()
    reader.end()
    code = f"import sys; sys.stdin.read(1); sys.stdout.buffer.write({said.getvalue()[:20]!r})"
    reader._process = subprocess.Popen(
        [sys.executable, "-S", "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    monkeypatch.setattr(reading, "_taken", lambda: reader)
    monkeypatch.setattr(reading, "PATIENCE", 20.0)

    assert "reader_fell" in refused("os.getpid")


def test_a_process_that_stalls_is_ended_and_the_next_file_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "PATIENCE", 0.2)

    assert "reader_stalled" in refused("signal.pause")
    monkeypatch.undo()
    assert len(apart(pages_of, case_3().pdf)) == 6


def test_whoever_waits_may_stop() -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    with heeding(stop), pytest.raises(Stopped):
        apart(there("signal.pause"))


def test_a_process_that_falls_over_a_file_is_told() -> None:
    assert "reader_fell" in refused("os.abort")
    assert "FileNotFoundError" in refused("os.stat", "/nothing/here")


@only_linux
def test_the_processor_s_time_has_an_end() -> None:
    assert "reader_stalled" in refused("signal.raise_signal", int(signal.SIGXCPU))


@only_linux
def test_memory_has_an_end() -> None:
    assert "reader_full" in refused("os.urandom", MOST_MEMORY)


@only_linux
def test_no_file_is_made_emptied_or_removed(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_text("kept", encoding="utf-8")
    for flags in (os.O_CREAT | os.O_WRONLY, os.O_RDWR):
        assert "PermissionError" in refused("os.open", str(tmp_path / "new"), flags)
    assert "PermissionError" in refused("os.open", str(kept), os.O_WRONLY | os.O_TRUNC)
    for name, given in (("unlink", ()), ("truncate", (0,)), ("rename", (str(tmp_path / "a"),))):
        assert "PermissionError" in refused(f"os.{name}", str(kept), *given)

    assert [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()] == ["kept"]


@only_linux
def test_no_program_is_started_and_no_line_is_opened() -> None:
    assert "PermissionError" in refused("os.execv", "/bin/true", ["true"])
    tried = "from desktop.files.confined import confine; print(confine()); import socket; "
    done = subprocess.run(
        [sys.executable, "-c", f"{tried}socket.socket()"], capture_output=True, text=True
    )

    assert done.stdout == "('memory', 'time', 'writing', 'network', 'programs', 'files')\n"
    assert "PermissionError" in done.stderr
