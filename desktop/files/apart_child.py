"""The process in which strangers' files are read: it bounds itself, then answers.

Started by `apart`; what it is told stands on its input, what it says on its output.
"""

import os
import select
import signal
import sys

from desktop.files.apart import read_message, write_message
from desktop.files.confined import confine, give_time
from desktop.files.plain_values import name_of, named, packed, unpacked

IDLE_SECONDS = 120.0


def main() -> None:
    """Answer one request after another."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asked, told = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    confine()
    while _is_asked(asked.fileno()):
        request = read_message(asked)
        if request is None:
            return
        give_time()
        write_message(told, *_answer(*request))


def _is_asked(file: int) -> bool:
    if os.name == "nt":
        return True
    return bool(select.select([file], [], [], IDLE_SECONDS)[0])


def _answer(text: bytes, blobs: list[bytes]) -> tuple[bytes, list[bytes]]:
    try:
        name, given, by_name = unpacked(text, blobs)
        return packed(("answer", named(name)(*given, **by_name)))
    except MemoryError:
        return packed(("full", ""))
    except Exception as error:  # noqa: BLE001 - said to the one who asked, whatever it is
        return packed(_said_of(error))


def _said_of(error: Exception) -> tuple[str, object]:
    """Return a refusal of this program as it can be raised again, or what else went wrong."""
    said = getattr(error, "finding", None) or getattr(error, "why", None)
    if type(error).__module__.startswith("desktop.") and said is not None:
        return "refusal", (name_of(type(error)), said)
    return "fell", f"{type(error).__name__}: {error}"[:120]


if __name__ == "__main__":
    main()
    sys.exit(0)
