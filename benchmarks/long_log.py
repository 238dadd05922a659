"""A common log of any length: a made-up district's year, told again and again of new cases.

Every entry is a real one, signed by its writer's key and chained; only the ids differ from one
telling to the next, so that each case folds as it did in the first.
"""

import json
import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from side_by_side import scratch
from sqlalchemy import select

from desktop.office.demo import make_demo
from desktop.store import tables
from desktop.store.connect import open_store
from desktop.store.entry import Entry, SignedEntry, parse
from desktop.sync.ports import WriterSeen
from tests.sync.logs import CommonLog

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_EVENT = (
    "COPY joint.event (scope, year, sseq, id, writer, wseq, case_id, kind, body, hash, wrapper,"
    " chain, verdict) FROM STDIN"
)
_PLACE = "COPY joint.entry_place (id, scope, sseq, writer, kind) FROM STDIN"


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


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry as both tables of the server have it."""

    event: tuple[Any, ...]
    place: tuple[Any, ...]


def load(url: str, log: CommonLog) -> None:
    """Write a log into its scope as if it had been pushed."""
    kept = list(_kept(log))
    with psycopg.connect(url) as admin:
        for writer in log.writers:
            _put_writer(admin, writer)
        _copy(admin, _EVENT, (k.event for k in kept))
        _copy(admin, _PLACE, (k.place for k in kept))
        admin.execute(
            "UPDATE joint.scope_head SET sseq = %s, chain = %s WHERE scope = %s",
            (log.head.sseq, log.head.chain, log.scope),
        )
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute("VACUUM ANALYZE")


def _copy(admin: psycopg.Connection, how: str, rows: Iterable[tuple[Any, ...]]) -> None:
    with admin.cursor().copy(how) as into:
        for row in rows:
            into.write_row(row)


def _kept(log: CommonLog) -> Iterator[Kept]:
    for sseq, taken in enumerate(log.taken, start=1):
        said, told = json.loads(taken.text), json.loads(taken.wrapper)
        id_, writer, kind = said["id"], said["writer"], said["kind"]
        year = int(told["accepted_at"][:4])
        body = (said["wseq"], said["case"], kind, taken.text, told["entry_hash"])
        event = (log.scope, year, sseq, id_, writer, *body, taken.wrapper, taken.chain)
        yield Kept((*event, told["verdict"]), (id_, log.scope, sseq, writer, kind))


def _put_writer(admin: psycopg.Connection, writer: WriterSeen) -> None:
    admin.execute(
        "INSERT INTO joint.device (id, label, secret_hash) VALUES (%s, %s, '')",
        (writer.device, writer.device),
    )
    admin.execute(
        "INSERT INTO joint.writer (id, officer, device, public_key, hash)"
        " VALUES (%s, %s, %s, %s, repeat('0', 64))",
        (writer.id, writer.officer, writer.device, writer.public_key),
    )
