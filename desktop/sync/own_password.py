"""An officer's own password at the office's server: each may change their own, nobody another's."""

import psycopg
from psycopg import sql

from desktop.store.shared import SharedPlace
from desktop.sync.opening import POSTGRES
from desktop.sync.postgres_line import CONNECT_SECONDS, address_parts, told


def change_at_server(place: SharedPlace, officer: str, old: str, new: str) -> None:
    """Change the password of an officer's login; a hub has none. Raises SyncTrouble.

    It goes over as a SCRAM verifier, never as it is.
    """
    if place.kind != POSTGRES:
        return
    parts = address_parts(place.address) | {"user": officer, "password": old}
    parts |= {"gssencmode": "disable", "require_auth": "scram-sha-256"}
    with (
        told(),
        psycopg.connect(autocommit=True, connect_timeout=CONNECT_SECONDS, **parts) as line,
    ):
        verifier = line.pgconn.encrypt_password(new.encode(), officer.encode(), b"scram-sha-256")
        change = sql.SQL("ALTER ROLE {} PASSWORD {}")
        line.execute(change.format(sql.Identifier(officer), sql.Literal(verifier.decode())))
