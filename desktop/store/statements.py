"""Statements are compiled once in a process, however many stores it opens, however often."""

from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

_MOST = 1500
COMPILED: LRUCache[Any, Any] = LRUCache(_MOST)
"""The compiled statements of every store of this process."""
SCHEME = "sqlite+store"
"""What the address of a store's engine begins with."""


class StoreDialect(SQLiteDialect_pysqlite):
    """SQLite as every store of a process speaks it: equal, so that what one compiled all use."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StoreDialect)

    def __hash__(self) -> int:
        return hash(StoreDialect)


registry.register("sqlite.store", __name__, StoreDialect.__name__)
