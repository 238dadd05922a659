"""Hints that somebody recorded something: PostgreSQL's NOTIFY, which says only that it is time.

A hint that is lost costs a minute, no more: desks exchange anyway now and then.
"""

import psycopg

from desktop.sync.ports import SharedStore
from desktop.sync.postgres import PostgresShared
from desktop.sync.postgres_line import told

CHANNEL = "joint_log"


class Hints:
    """Listens on the connection of a shared store; ``fileno`` can be waited on."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection
        with told():
            connection.execute(f"LISTEN {CHANNEL}")

    def fileno(self) -> int:
        """Return what becomes readable as a hint arrives."""
        return self._connection.fileno()

    def heard(self) -> bool:
        """Take in what arrived; return whether another desk recorded something.

        Raises Unreachable where the connection is gone.
        """
        own, heard = self._connection.info.backend_pid, False
        with told():
            self._connection.pgconn.consume_input()
            while (said := self._connection.pgconn.notifies()) is not None:
                heard = heard or said.be_pid != own
        return heard


def hints_of(shared: SharedStore) -> Hints | None:
    """Return the hints of a shared store, None where it gives none."""
    return Hints(shared.connection) if isinstance(shared, PostgresShared) else None
