"""Who changed which setting of the office, when, from what to what; a row is never changed."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from desktop.plain_class import dataclass
from desktop.store.entry import canonical
from desktop.store.tables import setting_change

_NEWEST = select(func.max(setting_change.c.position))


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One change; ``before`` is None where the setting was new, ``officer`` blank where unknown."""

    key: str
    officer: str
    changed_at: datetime
    before: Any
    after: Any


def note_change(connection: Connection, change: SettingChange) -> None:
    """Add a row for a change, in the transaction that makes it."""
    connection.execute(
        setting_change.insert().values(
            key=change.key,
            officer=change.officer,
            changed_at=change.changed_at.isoformat(),
            before=canonical(change.before),
            after=canonical(change.after),
        )
    )


def setting_changes(connection: Connection, limit: int = 500) -> tuple[SettingChange, ...]:
    """Return the changes, the newest first."""
    newest = select(setting_change).order_by(setting_change.c.position.desc()).limit(limit)
    return tuple(_change(row) for row in connection.execute(newest))


def values_before(connection: Connection, key: str) -> Iterator[Any]:
    """Yield what a setting was before each of its changes, the newest first."""
    rows = select(setting_change.c.before).where(setting_change.c.key == key)
    for text in connection.scalars(rows.order_by(setting_change.c.position.desc())):
        yield json.loads(text)


def newest_change(connection: Connection) -> int:
    """Return the position of the newest change, 0 where nothing was changed yet."""
    return connection.scalar(_NEWEST) or 0


def keys_changed_since(connection: Connection, position: int) -> frozenset[str]:
    """Return the keys changed after a position."""
    later = select(setting_change.c.key).where(setting_change.c.position > position)
    return frozenset(connection.scalars(later))


def _change(row: Row[*tuple[Any, ...]]) -> SettingChange:
    return SettingChange(
        key=row.key,
        officer=row.officer,
        changed_at=datetime.fromisoformat(row.changed_at),
        before=json.loads(row.before),
        after=json.loads(row.after),
    )
