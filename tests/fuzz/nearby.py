"""Let what is read in a process of its own be read here, so that what falls there is seen.

To the program a reader that fell over a file is a refusal like another; to who looks for faults
it is what was looked for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from desktop.files import apart
from desktop.files.apart_child import _said_of
from desktop.files.plain_values import named, packed, unpacked


class Fell(Exception):
    """A parser raised what it does not know as a refusal."""


class _Nearby:
    """Answers as the other process does, until something falls."""

    is_alive = True

    def asked(self, request: tuple[bytes, list[bytes]], _heed: object) -> tuple[bytes, list[bytes]]:
        """Return the answer or the refusal."""
        name, given, by_name = unpacked(*request)
        said: tuple[str, Any]
        try:
            said = ("answer", named(name)(*given, **by_name))
        except MemoryError:
            said = ("full", "")
        except Exception as error:
            said = _said_of(error)
            if said[0] == "fell":
                raise Fell(said[1]) from error
        return packed(said)

    def end(self) -> None:
        """Nothing is to be ended."""


@contextmanager
def nearby() -> Iterator[None]:
    """Read strangers' files in this very process."""
    with patch.object(apart, "_taken", _Nearby), patch.object(apart, "_put_back", lambda _: None):
        yield
