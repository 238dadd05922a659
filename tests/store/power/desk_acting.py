"""A desk that records and keeps files, with all it does to the disk written down.

``python -m tests.store.power.desk_acting PLANT STORE LOG …`` below the shim: what costs little, for
the tests that run every time.
"""

import io
import json
import sys
from functools import partial
from pathlib import Path

from desktop.clock import SetClock
from desktop.store.connect import open_store
from desktop.store.numbers import Series, reserve
from tests.store.desks import MORNING, Desk
from tests.store.power.planting import live
from tests.store.power.shim import Shim

NOTES = 16
CHECKPOINT_PAGES = 24


def _act(folder: Path, shim: Shim) -> None:
    """Record, keep files and take numbers; the store is closed and opened on the way."""
    files: list[str] = []
    for half in range(2):
        with open_store(folder) as store:
            driver = store._writer.connection.driver_connection
            driver.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
            desk = Desk(store, SetClock(MORNING))
            for number in range(half * NOTES // 2, (half + 1) * NOTES // 2):
                if number % 4 == 1:
                    content = bytes([number]) * 5_000 * number
                    files.append(store.attachments.put(io.BytesIO(content)).digest)
                    with store.writing() as connection:
                        reserve(connection, Series("QF", "letter", 2026), f"第{number}件", desk.now)
                desk.note(f"第{number}条", "zhang" if number % 2 else "li")
                shim.say(json.dumps({"entries": number + 1, "files": files}))


def main(*lives: str) -> None:
    for planted, store, log in zip(lives[::3], lives[1::3], lives[2::3], strict=True):
        live(planted, Path(store), Path(log), partial(_act, Path(store)))


if __name__ == "__main__":
    main(*sys.argv[1:])
