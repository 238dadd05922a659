"""Faults put in on purpose, and commits told of among what is done to the disk."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.store import attachments, connect, tables
from desktop.store.connect import Store
from tests.store.power.shim import Shim

PLANTS = ("", "OFF", "NORMAL", "files")
"""Nothing; a store that does not sync, or not each commit; files that are named unsynced."""


def live(planted: str, store: Path, log: Path, act: Callable[[Shim], None]) -> None:
    """Act in a process of its own, with a fault put in; the shim writes down what it does."""
    pid = os.fork()
    if pid == 0:
        plant(planted)
        shim = Shim()
        tell_commits(shim)
        shim.record(store, log)
        act(shim)
        shim.end()
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    if status:
        raise SystemExit(f"the life with {planted or 'no fault'} ended with {status}")


def plant(name: str) -> None:
    """Put a known fault in."""
    if name in ("OFF", "NORMAL"):
        prepare = connect._prepare

        def prepared(connection: Any) -> None:
            prepare(connection)
            connection.execute(f"PRAGMA synchronous = {name}")

        connect._prepare = prepared
    if name == "files":
        attachments.os = _Unsynced  # type: ignore[attr-defined]


class _Unsynced:
    """The system, without a file ever synced before it is named."""

    close = staticmethod(os.close)

    @staticmethod
    def fsync(_handle: int) -> None:
        return


def tell_commits(shim: Shim) -> None:
    """Put each commit among what was done, with how many entries there are then."""
    writing = Store.writing

    @contextmanager
    def told(store: Store) -> Iterator[Connection]:
        with writing(store) as connection:
            yield connection
            count = connection.scalar(select(func.count()).select_from(tables.entry))
            shim.say(json.dumps({"commits": count}))

    Store.writing = told  # type: ignore[method-assign]
