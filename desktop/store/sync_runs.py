"""What each run of exchange did, kept so that an officer can read it later."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from desktop.plain_class import dataclass
from desktop.store.settings import get_fact, put_fact
from desktop.store.shared_tables import sync_run

_TROUBLE = "sync_trouble"


@dataclass(frozen=True, slots=True)
class SyncRun:
    """One run: by whom, when, how much went and came; ``trouble`` is a code, blank for none."""

    officer: str
    began_at: datetime
    ended_at: datetime
    sent: int
    pulled: int
    conflicts: int
    files: int
    trouble: str


def note_run(connection: Connection, run: SyncRun, facts: Mapping[str, str]) -> None:
    """Keep a run, and the ``facts`` of its trouble.

    Of runs one after another that did nothing and met nothing, or the same trouble, only one is
    kept: the newest of the quiet ones, and a trouble's from its beginning to its latest.
    """
    last = connection.execute(select(sync_run).order_by(sync_run.c.id.desc()).limit(1)).first()
    before = _run(last) if last else None
    if last is not None and before is not None and _goes_on(before, run):
        connection.execute(sync_run.delete().where(sync_run.c.id == last.id))
        run = replace(run, began_at=before.began_at) if run.trouble else run
    values = {**asdict(run), "began_at": run.began_at.isoformat()}
    values["ended_at"] = run.ended_at.isoformat()
    connection.execute(sync_run.insert().values(values))
    put_fact(connection, _TROUBLE, json.dumps(dict(facts), ensure_ascii=False))


def trouble_facts(connection: Connection) -> dict[str, str]:
    """Return the facts of the newest run's trouble."""
    return dict(json.loads(get_fact(connection, _TROUBLE) or "{}"))


def last_well(connection: Connection) -> datetime | None:
    """Return when a run last met no trouble."""
    table = sync_run
    found = select(table.c.ended_at).where(table.c.trouble == "").order_by(table.c.id.desc())
    at = connection.scalar(found.limit(1))
    return datetime.fromisoformat(at) if at else None


def runs(connection: Connection, limit: int = 50) -> tuple[SyncRun, ...]:
    """Return the newest runs first."""
    found = select(sync_run).order_by(sync_run.c.id.desc()).limit(limit)
    return tuple(_run(row) for row in connection.execute(found))


def _goes_on(before: SyncRun, run: SyncRun) -> bool:
    """Return whether a run only says again what the one before it said."""
    return _is_idle(before) and _is_idle(run) and run.trouble == before.trouble


def _is_idle(run: SyncRun) -> bool:
    return not (run.sent or run.pulled or run.conflicts or run.files)


def _run(row: Row[*tuple[Any, ...]]) -> SyncRun:
    return SyncRun(
        row.officer,
        datetime.fromisoformat(row.began_at),
        datetime.fromisoformat(row.ended_at),
        row.sent,
        row.pulled,
        row.conflicts,
        row.files,
        row.trouble,
    )
