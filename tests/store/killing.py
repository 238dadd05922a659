"""A program that records in child after child and kills each at a random moment.

``python killing.py FOLDER KILLS SEED`` prints how many entries were acknowledged, and which of
them the store does not have.
"""

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.clock import SetClock  # noqa: E402
from desktop.store.connect import open_store  # noqa: E402
from desktop.store.event_log import entries_since  # noqa: E402
from desktop.store.verifying import verify  # noqa: E402
from tests.store.desks import MORNING, Desk  # noqa: E402


def child(folder: Path, pipe: int) -> None:
    with open_store(folder) as store:
        desk = Desk(store, SetClock(MORNING))
        while True:
            os.write(pipe, desk.note("收件").id.encode())


def kill_one(folder: Path, delay: float) -> bytes:
    """Start a child, kill it ``delay`` seconds after its first entry, return what it said."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        child(folder, writer)
    os.close(writer)
    select.select([reader], [], [], 20)
    time.sleep(delay)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    said = b""
    while chunk := os.read(reader, 65536):
        said += chunk
    os.close(reader)
    return said


def main(folder: Path, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    said = b"".join(kill_one(folder, chance.random() * 0.03) for _ in range(kills))
    acknowledged = {said[at : at + 36].decode() for at in range(0, len(said), 36)}
    with open_store(folder) as store, store.reading() as connection:
        kept = {logged.entry.id for logged in entries_since(connection, 0)}
        fault = verify(connection).fault
    answer = {
        "acknowledged": len(acknowledged),
        "kept": len(kept),
        "lost": sorted(acknowledged - kept),
        "fault": fault.what if fault else "",
    }
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
