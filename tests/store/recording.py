"""A program of its own that records until it is stopped, saying each entry once it is kept.

``python recording.py FOLDER OFFICER COUNT [LIMIT_BYTES]``: the limit is what a file may grow to.
"""

import resource
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.clock import SetClock  # noqa: E402
from desktop.store.connect import open_store  # noqa: E402
from desktop.store.errors import StoreTrouble  # noqa: E402
from tests.store.desks import MORNING, Desk  # noqa: E402


def main(folder: str, officer: str, count: str, limit: str = "") -> None:
    with open_store(Path(folder)) as store:
        desk = Desk(store, SetClock(MORNING))
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
        for n in range(int(count)):
            said(desk, f"{officer} {n} {'字' * 300}", officer)


def said(desk: Desk, text: str, officer: str) -> None:
    try:
        word = desk.note(text, officer).id
    except StoreTrouble as trouble:
        word = f"trouble {trouble.code}"
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
