"""What each run of exchange did, kept so that an officer can read it later."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from desktop.store.shared_tables import sync_run


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


def note_run(connection: Connection, run: SyncRun) -> None:
    """Keep a run; of runs that did nothing and met nothing only the newest is kept."""
    last = connection.execute(select(sync_run).order_by(sync_run.c.id.desc()).limit(1)).first()
    if last is not None and _is_quiet(run) and _is_quiet(_run(last)):
        connection.execute(sync_run.delete().where(sync_run.c.id == last.id))
    values = {**asdict(run), "began_at": run.began_at.isoformat()}
    values["ended_at"] = run.ended_at.isoformat()
    connection.execute(sync_run.insert().values(values))


def runs(connection: Connection, limit: int = 50) -> tuple[SyncRun, ...]:
    """Return the newest runs first."""
    found = select(sync_run).order_by(sync_run.c.id.desc()).limit(limit)
    return tuple(_run(row) for row in connection.execute(found))


def _is_quiet(run: SyncRun) -> bool:
    return not (run.sent or run.pulled or run.conflicts or run.files or run.trouble)


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
