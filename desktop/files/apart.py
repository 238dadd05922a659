"""Read a stranger's file in another process, which has bounds and may stall, fall over or be ended.

`apart(function, …)` calls a function of this program there and returns what it returned, or raises
what it raised. The process stays ready for the next file until nobody asked for two minutes.
"""

import atexit
import os
import queue
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from threading import Lock, Thread
from typing import IO, Any, ParamSpec, TypeVar

from desktop.files.plain_values import name_of, packed, unpacked
from desktop.files.unreadable import Unreadable, unreadable

P = ParamSpec("P")
Answer = TypeVar("Answer")

PATIENCE = 60.0
"""Seconds on the wall; the processor's time is bounded in the process itself."""

LOOKED = 0.05
MOST_ANSWERED = 512 << 20
READY = 2
"""So many processes are kept ready."""

_ROOT = Path(__file__).resolve().parents[2]
_KEPT_WORDS = ("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "PYTHONPATH", "SYSTEMROOT")
_LENGTH = struct.Struct("<Q")

_heed: ContextVar[Callable[[], None] | None] = ContextVar("heed", default=None)
_lock = Lock()
_ready: list["_Reader"] = []


@contextmanager
def heeding(heed: Callable[[], None]) -> Iterator[None]:
    """Call ``heed`` now and then while a file is read; what it raises ends the reading at once."""
    token = _heed.set(heed)
    try:
        yield
    finally:
        _heed.reset(token)


def apart(function: Callable[P, Answer], *given: P.args, **named: P.kwargs) -> Answer:
    """Return what a function makes of a stranger's file.

    Raises what the function raises as a refusal of this program; Unreadable where the file took
    too long or too much, or the process fell over it.
    """
    request = packed((name_of(function), given, dict(named)))
    reader = _taken()
    is_sound = False
    try:
        text, blobs = reader.asked(request, _heed.get())
        is_sound = True
    finally:
        if is_sound:
            _put_back(reader)
        else:
            reader.end()
    answer: Answer = _answered(text, blobs)
    return answer


def apart_once(function: Callable[P, Answer], *given: P.args, **named: P.kwargs) -> Answer:
    """Return what a function makes of a file with a secret, as ``apart`` does.

    The process is ended at once, and what it knew of the secret with it.
    """
    request = packed((name_of(function), given, dict(named)))
    reader = _taken()
    try:
        text, blobs = reader.asked(request, _heed.get())
    finally:
        reader.end()
    answer: Answer = _answered(text, blobs)
    return answer


def close() -> None:
    """End the processes that are kept ready."""
    with _lock:
        readers = list(_ready)
        _ready.clear()
    for reader in readers:
        reader.end()


def _answered(text: bytes, blobs: list[bytes]) -> Any:
    try:
        kind, value = unpacked(text, blobs)
    except ValueError as error:
        raise unreadable("reader_fell", why=str(error)[:80]) from error
    if kind == "answer":
        return value
    if kind == "refusal":
        refusal, said = value
        raise _refusal(refusal, said)
    raise unreadable(f"reader_{kind}", why=value)


def _refusal(name: str, said: Any) -> Exception:
    from desktop.files.plain_values import named

    kind = named(name)
    if isinstance(kind, type) and issubclass(kind, Exception):
        return kind(said)
    return unreadable("reader_fell", why=name)


def _taken() -> "_Reader":
    while True:
        with _lock:
            reader = _ready.pop() if _ready else None
        if reader is None:
            return _Reader()
        if reader.is_alive:
            return reader
        reader.end()


def _put_back(reader: "_Reader") -> None:
    with _lock:
        is_kept = len(_ready) < READY
        if is_kept:
            _ready.append(reader)
    if not is_kept:
        reader.end()


class _Reader:
    """One process that reads strangers' files, one after another."""

    def __init__(self) -> None:
        self._owner = os.getpid()
        self._process = subprocess.Popen(
            [sys.executable, "-B", "-m", "desktop.files.apart_child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,
            env={name: os.environ[name] for name in _KEPT_WORDS if name in os.environ},
        )

    @property
    def is_alive(self) -> bool:
        return self._owner == os.getpid() and self._process.poll() is None

    def asked(
        self, request: tuple[bytes, list[bytes]], heed: Callable[[], None] | None
    ) -> tuple[bytes, list[bytes]]:
        """Return the answer; raises Unreadable, or what ``heed`` raises."""
        told: queue.SimpleQueue[tuple[bytes, list[bytes]] | None] = queue.SimpleQueue()
        Thread(target=self._talk, args=(request, told), daemon=True).start()
        waited = 0.0
        while waited < PATIENCE:
            try:
                answer = told.get(timeout=LOOKED)
            except queue.Empty:
                waited += LOOKED
                if heed is not None:
                    heed()
                continue
            if answer is None:
                raise self._fallen()
            return answer
        raise unreadable("reader_stalled", seconds=int(PATIENCE))

    def end(self) -> None:
        """End the process, whatever it does."""
        if self._owner != os.getpid():
            return
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _talk(self, request: tuple[bytes, list[bytes]], told: "queue.SimpleQueue[Any]") -> None:
        sent, heard = self._process.stdin, self._process.stdout
        assert sent is not None
        assert heard is not None
        try:
            write_message(sent, *request)
            told.put(read_message(heard))
        except (OSError, ValueError):
            told.put(None)

    def _fallen(self) -> Unreadable:
        """Return why there is no answer: its time was up, or it fell over the file."""
        code = self._process.wait()
        if code == -_SIGXCPU:
            return unreadable("reader_stalled", seconds=20)
        return unreadable("reader_fell", why=code)


_SIGXCPU = 24


def write_message(to: IO[bytes], text: bytes, blobs: list[bytes]) -> None:
    """Write one message: how long its parts are, then the parts."""
    parts = [text, *blobs]
    to.write(_LENGTH.pack(len(parts)))
    for part in parts:
        to.write(_LENGTH.pack(len(part)))
        to.write(part)
    to.flush()


def read_message(of: IO[bytes]) -> tuple[bytes, list[bytes]] | None:
    """Return the next message, None where it ends early; raises ValueError for one too long."""
    head = of.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    count = _LENGTH.unpack(head)[0]
    parts: list[bytes] = []
    room = MOST_ANSWERED
    for _ in range(count):
        told = of.read(_LENGTH.size)
        if len(told) < _LENGTH.size:
            return None
        length = _LENGTH.unpack(told)[0]
        room -= length + 1
        if room < 0:
            raise ValueError("too much was answered")
        part = of.read(length)
        if len(part) < length:
            return None
        parts.append(part)
    return (parts[0], parts[1:]) if parts else None


atexit.register(close)
