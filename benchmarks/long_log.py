"""A common log of any length: a made-up district's year, told again and again of new cases.

Every entry is a real one, signed by its writer's key and chained; only the ids differ from one
telling to the next, so that each case folds as it did in the first.
"""

import json
import re
import tempfile
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

from side_by_side import scratch
from sqlalchemy import select

from desktop.office.demo import make_demo
from desktop.store import tables
from desktop.store.connect import open_store
from desktop.store.entry import Entry, SignedEntry, parse
from tests.sync.logs import CommonLog

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def long_log(entries: int) -> CommonLog:
    """Make a log of so many entries."""
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        told = _first_telling(Path(folder) / "told")
    log = CommonLog(told[0].scope)
    for telling in count():
        for entry in told:
            if len(log.taken) == entries:
                return log
            _tell(log, entry, telling)
    raise AssertionError("a count never ends")


def _first_telling(folder: Path) -> list[Entry]:
    make_demo(folder, "small", 7, None)
    with open_store(folder) as store, store.reading() as connection:
        standing = tables.entry.c.verdict == "accepted"
        found = select(tables.entry.c.text).where(standing).order_by(tables.entry.c.position)
        return [parse(text) for text in connection.scalars(found)]


def _tell(log: CommonLog, entry: Entry, telling: int) -> None:
    pen = log.pen(entry.officer)
    fresh = replace(
        entry,
        id=_again(entry.id, telling),
        case=_again(entry.case, telling),
        writer=pen.id,
        wseq=pen.wseq + 1,
        prev=pen.last,
        data=json.loads(_again(json.dumps(entry.data, ensure_ascii=False), telling)),
    )
    signed = SignedEntry.sign(fresh, pen.key)
    pen.wseq, pen.last = pen.wseq + 1, signed.hash
    log.take(signed, (entry.moment + timedelta(seconds=1)).isoformat(timespec="microseconds"))


def _again(text: str, telling: int) -> str:
    """Return a text whose ids are those of one telling."""
    return _ID.sub(lambda found: f"{found[0][:-6]}{telling:06x}", text) if telling else text
