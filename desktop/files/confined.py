"""Bounds a process puts on itself before it reads a stranger's file; nothing takes them off again.

On Linux: memory, no file made, written, renamed or removed, no network, no other program
started. Where the system knows none of these (Windows) only the time is left to bound, which the
caller does. `confine` tells which ones hold.
"""

import ctypes
import platform
import signal
import struct
import sys

from desktop.plain_class import dataclass

MOST_MEMORY = 2 << 30
"""Address space, in bytes: a sheet A0 at 300 dots an inch takes a third of it."""

SECONDS = 20
"""Of the processor, for one file."""

_NO_NEW_RIGHTS, _SECCOMP, _FILTER = 38, 22, 2
_REFUSED = 0x00050000 | 1  # EPERM
_ALLOWED = 0x7FFF0000
_WRITES = 0x1 | 0x2 | 0x40 | 0x200
"""Flags by which a file is opened to be written, made or emptied."""


@dataclass(frozen=True, slots=True)
class _Machine:
    """A machine's mark, the calls it refuses, and those that open a file with where flags stand."""

    mark: int
    refused: tuple[int, ...]
    opens: tuple[tuple[int, int], ...]


_NEWER = (425, 426, 427, 437)
_GENERIC = (35, 36, 37, 38, 45, 46, 117, 198, 200, 203, 221, 271, 276, 281, *_NEWER)
_MACHINES = {
    "x86_64": _Machine(
        0xC000003E,
        (
            *(41, 42, 49, 59, 76, 77, 82, 84, 85, 86, 87, 88, 101),
            *(263, 264, 265, 266, 311, 316, 322, *_NEWER),
        ),
        ((257, 2), (2, 1)),
    ),
    "aarch64": _Machine(0xC00000B7, _GENERIC, ((56, 2),)),
    "loongarch64": _Machine(0xC0000102, _GENERIC, ((56, 2),)),
}
"""Refused: a line opened, a program started, a file cut, linked, renamed or removed."""


def confine() -> tuple[str, ...]:
    """Put the bounds on this process and return which of them hold."""
    held = [*_limited()]
    if sys.platform == "linux" and _filtered():
        held += ["network", "programs", "files"]
    return tuple(held)


def give_time(seconds: int = SECONDS) -> None:
    """Let this process use so much more of the processor, then the system ends it."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _limited() -> tuple[str, ...]:
    try:
        import resource
    except ImportError:
        return ()
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return ("memory", "time", "writing")


def _filtered() -> bool:
    """Have the kernel refuse the calls of `_ARCH`; returns whether it does."""
    known = _MACHINES.get(platform.machine())
    if known is None:
        return False
    code = ctypes.create_string_buffer(_filter(known))
    program = struct.pack("HxxxxxxP", len(code.raw) // 8, ctypes.addressof(code))
    held = ctypes.create_string_buffer(program)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_RIGHTS, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_SECCOMP, _FILTER, ctypes.byref(held), 0, 0) == 0)


def _filter(machine: _Machine) -> bytes:
    """Return the program the kernel runs at each call: the machine, its number, how it opens."""
    load, equal, least, flag, answer = 0x20, 0x15, 0x35, 0x45, 0x06
    steps: list[tuple[int, int, int, int]] = []
    last = 4 + len(machine.refused) + 3 * len(machine.opens) + 1
    steps += [(load, 0, 0, 4), (equal, 0, last - 2, machine.mark)]
    steps += [(load, 0, 0, 0), (least, last - 4, 0, 0x40000000)]
    for call in machine.refused:
        steps.append((equal, last - len(steps) - 1, 0, call))
    for call, place in machine.opens:
        steps.append((equal, 0, 2, call))
        steps.append((load, 0, 0, 16 + 8 * place))
        steps.append((flag, last - len(steps) - 1, last - len(steps) - 2, _WRITES))
    steps += [(answer, 0, 0, _ALLOWED), (answer, 0, 0, _REFUSED)]
    return b"".join(struct.pack("HBBI", *step) for step in steps)
