"""What an office settles for itself, as JSON values, and what the store knows of itself."""

import json
from typing import Any

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store.entry import canonical
from desktop.store.tables import setting, store_fact

_FACT = "SELECT value FROM store_fact WHERE name = ?"
"""In the database's own words: it is asked two dozen times in every exchange."""
_VALUE = select(setting.c.value).where(setting.c.key == bindparam("key"))
_KEEP = insert(setting)
_KEEP = _KEEP.on_conflict_do_update(set_={"value": _KEEP.excluded.value})
_KEEP_FACT = insert(store_fact)
_KEEP_FACT = _KEEP_FACT.on_conflict_do_update(set_={"value": _KEEP_FACT.excluded.value})


def get_setting(connection: Connection, key: str, default: Any = None) -> Any:
    """Return the JSON value kept under ``key``, or ``default`` where nothing is kept."""
    text = connection.scalar(_VALUE, {"key": key})
    return default if text is None else json.loads(text)


def put_setting(connection: Connection, key: str, value: Any) -> None:
    """Keep a JSON value under ``key``."""
    connection.execute(_KEEP, {"key": key, "value": canonical(value)})


def settings(connection: Connection) -> dict[str, Any]:
    """Return every setting by its key."""
    rows = connection.execute(select(setting).order_by(setting.c.key))
    return {row.key: json.loads(row.value) for row in rows}


def get_fact(connection: Connection, name: str) -> str | None:
    """Return what the store knows of itself under ``name``, such as its device id."""
    row = connection.exec_driver_sql(_FACT, (name,)).first()
    return None if row is None else str(row[0])


def put_fact(connection: Connection, name: str, value: str) -> None:
    """Keep what the store knows of itself."""
    connection.execute(_KEEP_FACT, {"name": name, "value": value})
