"""The shared store on PostgreSQL: calls of ``api`` and reads under row-level security.

A desk speaks to the database itself; there is no server of ours in between.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

import psycopg

from desktop.store.acceptance import Head
from desktop.store.entry import NO_HASH
from desktop.sync import troubles
from desktop.sync.ports import (
    PAGE_BYTES,
    PROTOCOL,
    Beside,
    DeskSeen,
    Hello,
    OfficerSeen,
    Page,
    Push,
    Pushed,
    Receipt,
    ScopeSeen,
    SealedValue,
    Snapshot,
    Taken,
    WriterSeen,
)
from desktop.sync.postgres_line import CONNECT_SECONDS, address_parts, told
from desktop.sync.postgres_numbers import PostgresNumbers
from desktop.sync.postgres_people import PostgresPeople

_SETTINGS = (
    "-c lock_timeout=3s -c statement_timeout=120s"
    " -c idle_in_transaction_session_timeout=10s -c default_transaction_isolation=read\\ committed"
)


def open_postgres(address: str, officer: str, password: str) -> "PostgresShared":
    """Open the shared store as an officer.

    Raises Unreachable, SignInRefused, CertificateRefused, NotOurServer, ProgramTooOld.
    """
    parts = address_parts(address)
    parts.update(
        user=officer,
        password=password,
        connect_timeout=CONNECT_SECONDS,
        keepalives_idle=20,
        tcp_user_timeout=20_000,
        application_name="joint-office",
        options=_SETTINGS,
        gssencmode="disable",
        require_auth="scram-sha-256",
    )
    with told():
        connection = psycopg.connect(autocommit=True, **parts)
    return PostgresShared(connection)


_PAGE = (
    "SELECT body, wrapper, chain, sseq FROM"
    " (SELECT *, sum(octet_length(body)) OVER (ORDER BY sseq ROWS UNBOUNDED PRECEDING) AS size"
    "  FROM (SELECT body, wrapper, chain, sseq FROM joint.event"
    "        WHERE scope = %s AND sseq > %s ORDER BY sseq LIMIT %s) AS next) AS summed"
    " WHERE size - octet_length(body) < %s ORDER BY sseq"
)
"""The entries after a place, so many of them or so many bytes."""
_RENEWING = 8
"""Since this schema a server knows of devices that go on from others."""


class PostgresShared(PostgresNumbers, PostgresPeople):
    """One officer's connection to the shared PostgreSQL; of one thread at a time."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self.connection = connection

    def hello(self, device: str, pending: int | None) -> Hello:
        """Greet by one call that also notes this desk as seen."""
        said = self._call("SELECT api.hello(%s, %s)", device, pending)
        meta = said["meta"]
        hello = Hello(
            officer=said["officer"],
            epoch=meta["epoch"],
            schema=int(meta["schema"]),
            protocols=(int(meta["proto_min"]), int(meta["proto_max"])),
            now=datetime.fromisoformat(said["now"]),
            scopes=tuple(
                ScopeSeen(s["scope"], Head(s["sseq"], s["chain"]), s["can_write"])
                for s in said["scopes"]
            ),
            settings=said["settings"],
            writers=said["writers"],
            is_revoked=said["revoked"],
            is_forked=said.get("forked", False),
            why=said.get("why", ""),
        )
        if hello.protocols[0] > PROTOCOL:
            raise troubles.ProgramTooOld(needed=hello.protocols[0], known=PROTOCOL)
        if hello.protocols[1] < PROTOCOL:
            raise troubles.ServerTooOld(needed=PROTOCOL, known=hello.protocols[1])
        return hello

    def register_writer(self, writer: WriterSeen, label: str, secret: str = "") -> None:
        """Make a writer known under this login."""
        self._call(
            "SELECT api.register_writer(%s, %s, %s, %s, %s)",
            writer.id,
            writer.device,
            label,
            writer.public_key,
            secret,
        )

    def renew_device(self, old: str, new: str, secret: str) -> None:
        """Go on from an old device of one's own."""
        try:
            self._call("SELECT api.renew_device(%s, %s, %s)", old, new, secret)
        except troubles.NotOurServer as trouble:
            known = self.hello("", 0).schema
            raise troubles.ServerTooOld(needed=_RENEWING, known=known) from trouble

    def push(self, push: Push) -> Pushed:
        """Hand entries in by the one function that may write the log."""
        return self._push(
            "SELECT api.push(%s, %s, %s, %s::text[], %s::bytea[], %s::text[], %s::json)", push
        )

    def carry(self, push: Push, officer: str) -> Pushed:
        """Hand in entries of somebody else, as one who is appointed to."""
        return self._push(
            "SELECT api.carry(%s, %s, %s, %s, %s::text[], %s::bytea[], %s::text[], %s::json)",
            push,
            officer,
        )

    def _push(self, query: str, push: Push, *before: str) -> Pushed:
        beside = {
            "keys": [{"ref": ref, "key": key.hex()} for ref, key in push.beside.keys],
            "values": [
                {"ref": v.ref, "digest": v.digest, "seal": v.seal.hex()} for v in push.beside.values
            ],
        }
        said = self._call(
            query,
            *before,
            push.writer,
            push.scope,
            push.seen,
            [sent.text for sent in push.entries],
            [sent.signature for sent in push.entries],
            [sent.stand for sent in push.entries],
            json.dumps(beside),
        )
        receipts = (Receipt(r["id"], r["sseq"], r["verdict"]) for r in said["receipts"])
        return Pushed(tuple(receipts), said["behind"])

    def pull(self, scope: str, after: Head, limit: int) -> Page:
        """Read log and what lies beside it as of one moment."""
        with told(), self.connection.transaction():
            self.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            self._require_head(scope, after)
            rows = self.connection.execute(
                _PAGE, (scope, after.sseq, limit, PAGE_BYTES), binary=True
            ).fetchall()
            last = rows[-1][3] if rows else after.sseq
            beside = self._beside(scope, after.sseq, last)
        return Page(tuple(Taken._make(row[:3]) for row in rows), beside)

    def snapshot(self, scope: str) -> Snapshot | None:
        """Read the snapshot; a server that was not upgraded has none."""
        query = "SELECT sseq, chain FROM joint.snapshot WHERE scope = %s"
        try:
            rows = self.connection.execute(query, (scope,)).fetchall()
        except psycopg.errors.UndefinedTable:
            return None
        except psycopg.Error:
            with told():
                raise
        return Snapshot(Head(*rows[0]), self._parts(scope)) if rows else None

    def beside(self, scope: str, after: int, last: int) -> Beside:
        """Read what lies beside a stretch as of one moment."""
        with told(), self.connection.transaction():
            self.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            return self._beside(scope, after, last)

    def forget_persons(self, scope: str, refs: Collection[str]) -> None:
        """Do nothing: no officer's login deletes anything; the server's administrator does."""

    def officers(self, scope: str) -> tuple[OfficerSeen, ...]:
        """Read colleagues from the view of shared scopes."""
        rows = self._rows(
            "SELECT id, name, bureau, duties, active FROM api.officer WHERE scope = %s ORDER BY id",
            scope,
        )
        return tuple(OfficerSeen(r[0], r[1], r[2], tuple(r[3]), r[4]) for r in rows)

    def writers(self) -> tuple[WriterSeen, ...]:
        """Read the writers of colleagues."""
        rows = self._rows("SELECT id, officer, device, public_key FROM api.writer ORDER BY id")
        return tuple(WriterSeen(*r) for r in rows)

    def settings(self, scope: str) -> tuple[int, dict[str, str]]:
        """Read the shared settings."""
        rows = self._rows(
            "SELECT key, value, version FROM joint.shared_setting WHERE scope = %s", scope
        )
        return max((r[2] for r in rows), default=0), {r[0]: r[1] for r in rows}

    def put_setting(self, scope: str, key: str, value: str, version: int) -> int:
        """Change a setting, as an administrator."""
        return int(self._call("SELECT api.put_setting(%s, %s, %s, %s)", scope, key, value, version))

    def unconfirmed(self, scope: str) -> tuple[int, ...]:
        """Read which carried withdrawals wait for a word; an older server knows of none."""
        try:
            return tuple(row[0] for row in self._rows("SELECT api.unconfirmed(%s)", scope))
        except troubles.NotOurServer:
            return ()

    def confirm_withdrawal(self, scope: str, sseq: int) -> None:
        """Say that a carried withdrawal is signed."""
        self._call("SELECT api.confirm_withdrawal(%s, %s)", scope, sseq)

    def carriers(self, scope: str, places: Sequence[int]) -> dict[int, str]:
        """Read who carried which entry."""
        rows = self._rows(
            "SELECT sseq, carried_by FROM joint.event"
            " WHERE scope = %s AND sseq = ANY (%s) AND carried_by IS NOT NULL",
            scope,
            list(places),
        )
        return {r[0]: r[1] for r in rows}

    def has_blobs(self, scope: str, digests: Sequence[str]) -> frozenset[str]:
        """Ask which files are whole."""
        rows = self._rows(
            "SELECT digest FROM joint.blob WHERE scope = %s AND is_whole AND digest = ANY (%s)",
            scope,
            list(digests),
        )
        return frozenset(r[0] for r in rows)

    def put_chunk(self, scope: str, digest: str, size: int, place: int, part: bytes) -> bool:
        """Keep a part of a file; the last one is checked by its hash."""
        said = self._call(
            "SELECT api.put_chunk(%s, %s, %s, %s, %s)", scope, digest, size, place, part
        )
        if said == "broken":
            raise troubles.FileUnfit(digest=digest, said=said)
        return bool(said == "whole")

    def chunks_had(self, scope: str, digest: str) -> frozenset[int]:
        """Ask which parts have arrived."""
        rows = self._rows(
            "SELECT n FROM joint.blob_chunk c JOIN joint.blob b USING (scope, digest, put_by)"
            " WHERE scope = %s AND digest = %s AND (b.is_whole OR put_by = %s)",
            scope,
            digest,
            self.connection.info.user,
        )
        return frozenset(r[0] for r in rows)

    def blob(self, scope: str, digest: str, start: int = 0) -> Iterator[bytes]:
        """Fetch a file part by part."""
        place = start
        while True:
            rows = self._rows(
                "SELECT bytes FROM joint.blob_chunk c"
                " JOIN joint.blob b USING (scope, digest, put_by)"
                " WHERE scope = %s AND digest = %s AND n = %s AND is_whole",
                scope,
                digest,
                place,
            )
            if not rows:
                return
            yield rows[0][0]
            place += 1

    def attest(self, device: str, scope: str, sseq: int, program: str, state: str) -> list[str]:
        """Compare states with other desks."""
        said = self._call(
            "SELECT api.attest(%s, %s, %s, %s, %s)", device, scope, sseq, program, state
        )
        return list(said)

    def desks(self, scope: str) -> tuple[DeskSeen, ...]:
        """Read when each desk was last here, also those that are let in no more."""
        rows = self._rows(
            "SELECT s.device, d.label, s.officer, s.seen_at, s.pending, d.revoked_at, d.forked_at"
            " FROM joint.desk_seen s JOIN api.device d ON d.id = s.device WHERE s.scope = %s"
            " ORDER BY s.seen_at",
            scope,
        )
        return tuple(DeskSeen(*r) for r in rows)

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    def _require_head(self, scope: str, after: Head) -> None:
        """Raise Rewound unless the log here has the known place with the known chain."""
        if after.sseq == 0:
            return
        row = self.connection.execute(
            "SELECT chain FROM joint.event WHERE scope = %s AND sseq = %s", (scope, after.sseq)
        ).fetchone()
        chain = row[0] if row else NO_HASH
        if chain != after.chain:
            raise troubles.Rewound(scope=scope, sseq=after.sseq)

    def _beside(self, scope: str, after: int, last: int) -> Beside:
        keys = self.connection.execute(
            "SELECT ref, key FROM joint.person_key WHERE scope = %s AND sseq > %s AND sseq <= %s",
            (scope, after, last),
        ).fetchall()
        values = self.connection.execute(
            "SELECT ref, digest, seal FROM joint.sealed_value"
            " WHERE scope = %s AND sseq > %s AND sseq <= %s",
            (scope, after, last),
        ).fetchall()
        erased = self.connection.execute(
            "SELECT ref FROM joint.erased_key WHERE scope = %s", (scope,)
        ).fetchall()
        return Beside(
            tuple((r[0], r[1]) for r in keys),
            tuple(SealedValue(*r) for r in values),
            tuple(r[0] for r in erased),
        )

    def _parts(self, scope: str) -> Iterator[bytes]:
        query = "SELECT bytes FROM joint.snapshot_part WHERE scope = %s AND n = %s"
        place = 0
        while rows := self._rows(query, scope, place):
            yield rows[0][0]
            place += 1
