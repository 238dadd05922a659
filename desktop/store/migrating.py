"""Bring a store's file to this program's format in numbered steps, each one transaction."""

import re
import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from desktop.store.errors import ForeignFile, NewerStore

MIGRATIONS = Path(__file__).parent / "migrations"
APPLICATION_ID = 0x4A4F4646
_NAME = re.compile(r"(\d{4})_\w+\.sql")


@cache
def steps(folder: Path = MIGRATIONS) -> tuple[tuple[int, Path], ...]:
    """Return the numbered SQL files in order; a gap in them is a fault of the program."""
    found = sorted(
        (int(m[1]), p) for p in folder.iterdir() if (m := _NAME.fullmatch(p.name)) is not None
    )
    if [n for n, _ in found] != list(range(1, len(found) + 1)):
        raise ValueError(f"migrations are not numbered without gap in {folder}")
    return tuple(found)


def newest(folder: Path = MIGRATIONS) -> int:
    """Return the format version this program writes."""
    return len(steps(folder))


def refuse_strange(version: int, application: int, file: Path) -> None:
    """Raise where the file is another program's or a newer one's."""
    if version and application != APPLICATION_ID:
        raise ForeignFile(file=file)
    if version > newest():
        raise NewerStore(file=file, version=version, known=newest())


def migrate(connection: Any, folder: Path = MIGRATIONS) -> int:
    """Run what is missing on a driver connection; return the version the file had before.

    Each step holds the write lock and looks at the version again, so two programs starting at
    once run it once.
    """
    before = _version(connection)
    for number, file in steps(folder):
        if number > before:
            _run(connection, number, file.read_text(encoding="utf-8"))
    return before


def _run(connection: Any, number: int, script: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) < number:
            for statement in statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
        connection.commit()
    except BaseException:
        connection.rollback()
        raise


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; a trigger's inner semicolons do not end it."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        raise ValueError(f"unfinished statement: {pending.strip()[:60]}")


def _version(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
