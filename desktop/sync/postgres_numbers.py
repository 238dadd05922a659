"""Numbers on the shared PostgreSQL: leased in blocks, given back, and recalled after a restore."""

from typing import Any

import psycopg

from desktop.sync.ports import Lease, LeaseSeen
from desktop.sync.postgres_line import told
from desktop.sync.troubles import NotOurServer, ServerTooOld

RECALLING = 9
"""Since this schema a server leaves room for blocks it may have forgotten, and takes them back."""


class PostgresNumbers:
    """What of the shared store is about numbers; ``connection`` is one officer's."""

    connection: psycopg.Connection

    def lease(self, device: str, scope: str, wanted: Lease) -> Lease:
        """Lease numbers under the lock of their series."""
        said = self._call(
            "SELECT api.lease(%s, %s, %s, %s, %s, %s)",
            device,
            scope,
            wanted.organ,
            wanted.kind,
            wanted.year,
            wanted.high - wanted.low + 1,
        )
        return Lease(wanted.organ, wanted.kind, wanted.year, said["low"], said["high"])

    def leases(self, device: str, scope: str) -> tuple[Lease, ...]:
        """Read the leases of a device."""
        rows = self._rows(
            "SELECT organ, kind, year, low, coalesce(returned_from - 1, high)"
            " FROM joint.number_lease WHERE device = %s AND scope = %s"
            " AND coalesce(returned_from, low + 1) > low ORDER BY organ, kind, year, low",
            device,
            scope,
        )
        return tuple(Lease(*r) for r in rows)

    def recall_lease(self, device: str, scope: str, block: Lease) -> bool:
        """Bring back a block of numbers."""
        call = "SELECT api.recall_lease(%s, %s, %s, %s, %s, %s, %s)"
        given = (block.organ, block.kind, block.year, block.low, block.high)
        try:
            return bool(self._call(call, device, scope, *given))
        except NotOurServer as trouble:
            known = int(self._call("SELECT api.hello('', 0)")["meta"]["schema"])
            raise ServerTooOld(needed=RECALLING, known=known) from trouble

    def leased(self, scope: str) -> tuple[LeaseSeen, ...]:
        """Read the leases of all desks of the scope."""
        rows = self._rows(
            "SELECT l.organ, l.kind, l.year, l.low, l.high, l.device, d.label, l.officer,"
            " l.returned_from, coalesce(l.reason, '') FROM joint.number_lease l"
            " LEFT JOIN api.device d ON d.id = l.device WHERE l.scope = %s"
            " ORDER BY l.organ, l.kind, l.year, l.low",
            scope,
        )
        return tuple(LeaseSeen(Lease(*r[:5]), r[5], r[6] or r[5], *r[7:]) for r in rows)

    def return_numbers(self, device: str, scope: str, rest: Lease, start: int, why: str) -> None:
        """Give back the end of a lease."""
        self._call(
            "SELECT api.return_numbers(%s, %s, %s, %s, %s, %s, %s, %s)",
            device,
            scope,
            rest.organ,
            rest.kind,
            rest.year,
            rest.low,
            start,
            why,
        )

    def _call(self, query: str, *values: Any) -> Any:
        with told():
            row = self.connection.execute(query, values).fetchone()
        return row[0] if row else None

    def _rows(self, query: str, *values: Any) -> list[Any]:
        with told():
            return self.connection.execute(query, values).fetchall()
