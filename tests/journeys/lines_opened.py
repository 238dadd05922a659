"""Every line Python opens to another machine while a test watches."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_watched: list[list[str]] = []
_SEEN = frozenset(
    {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"}
)


def _note(event: str, given: tuple[object, ...]) -> None:
    if _watched and event in _SEEN and not _is_local(given):
        _watched[-1].append(f"{event} {given[1:] or given}")


def _is_local(given: tuple[object, ...]) -> bool:
    """Return whether the address is a file of this machine."""
    return len(given) > 1 and isinstance(given[1], str | bytes) and given[0].__class__ is not str


@contextmanager
def lines_opened() -> Iterator[list[str]]:
    """Yield a list to which each line that is opened is added; the hook stays, idle."""
    if not hasattr(sys, "_lines_are_watched"):
        sys.addaudithook(_note)
        sys._lines_are_watched = True  # type: ignore[attr-defined]
    _watched.append([])
    try:
        yield _watched[-1]
    finally:
        _watched.pop()
