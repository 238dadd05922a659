"""An office under attack: entries, files and personal data of two districts."""

from dataclasses import dataclass, field
from typing import Any

import psycopg

from desktop.store.entry import hash_of
from desktop.sync.ports import Beside, Push, SealedValue, SharedStore
from tests.sync.pens import Pen
from tests.sync.shared_offices import Server

SECRET = "the desk's own secret"
FOREIGN_FILE = "外区的附件"
_KEPT = (
    "joint.event",
    "joint.scope_head",
    "joint.officer",
    "joint.officer_scope",
    "joint.device",
    "joint.writer",
    "joint.entry_place",
    "joint.claim",
    "joint.kind_rule",
    "joint.meta",
    "joint.number_lease",
    "joint.number_series",
    "joint.number_used",
    "joint.person_key",
    "joint.shared_setting",
    "joint.attestation",
    "joint.blob",
)


@dataclass
class Attacked:
    """The server, the attacker's own pen, a colleague's, and that of somebody elsewhere."""

    server: Server
    own: Pen
    colleague: Pen
    stranger: Pen
    _opened: dict[str, SharedStore] = field(default_factory=dict)
    _admin: psycopg.Connection | None = None

    def attacker(self, **options: Any) -> psycopg.Connection:
        """Return a bare connection with a valid officer's login."""
        return self.server.login(self.own.officer, **options)

    def opened(self, officer: str) -> SharedStore:
        """Return the shared store as an officer has opened it, once for all tests."""
        if officer not in self._opened:
            self._opened[officer] = self.server.as_officer(officer)
        return self._opened[officer]

    def fingerprint(self) -> dict[str, str | None]:
        """Return a hash of everything an attack might change."""
        if self._admin is None:
            self._admin = self.server.admin()
        hashes = ", ".join(
            f"(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {table} t)"  # noqa: S608
            for table in _KEPT
        )
        row = self._admin.execute(f"SELECT {hashes}").fetchone()
        assert row is not None
        return dict(zip(_KEPT, row, strict=True))

    def close(self) -> None:
        if self._admin is not None:
            self._admin.close()
        self.server.close()


def attacked_office(server: Server) -> Attacked:
    """Let three officers of two districts write, one of them with personal data and a file."""
    office = Attacked(
        server, Pen("zhang", "desk-1"), Pen("li", "desk-2"), Pen("sun", "desk-9", scope="TH")
    )
    for pen in (office.own, office.colleague, office.stranger):
        shared = office.opened(pen.officer)
        shared.register_writer(pen.seen, "窗口机", SECRET + pen.device)
        entry = pen.entry(text="一")
        beside = Beside(
            keys=((f"person-of-{pen.officer}", b"k" * 32),),
            values=(SealedValue(f"person-of-{pen.officer}", "d" * 64, b"sealed"),),
        )
        push = pen.pushed(entry)
        shared.push(Push(push.writer, push.scope, _seen(shared, pen), push.entries, beside))
    theirs = FOREIGN_FILE.encode()
    office.opened("sun").put_chunk("TH", hash_of(FOREIGN_FILE), len(theirs), 0, theirs)
    return office


def _seen(shared: SharedStore, pen: Pen) -> int:
    scopes = {s.scope: s.head.sseq for s in shared.hello(pen.device, 0).scopes}
    return scopes[pen.scope]
