"""Writers for tests: an officer on a device who signs entries, without a store around them."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.clock import OFFICE_ZONE, WallClock
from desktop.store.acceptance import Head
from desktop.store.entry import NO_HASH, ClockSaid, Entry, Seen, SignedEntry, new_entry_id
from desktop.sync.ports import Push, Pushed, Sent, SharedStore, WriterSeen

BUREAUS = {"liang": "enterprise_service", "chen": "enterprise_service", "li": "planning"}


def now() -> datetime:
    """Return the present moment: a real server judges clocks by its own."""
    return WallClock().read().moment.astimezone(OFFICE_ZONE)


@dataclass
class Pen:
    """Writes an officer's next entries on one device."""

    officer: str
    device: str
    scope: str = "HP"
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    wseq: int = 0
    last: str = NO_HASH
    at: datetime = field(default_factory=now)
    id: str = ""
    first: SignedEntry | None = None

    def __post_init__(self) -> None:
        self.id = self.id or new_entry_id(self.at)

    @property
    def seen(self) -> WriterSeen:
        public = self.key.public_key().public_bytes_raw()
        return WriterSeen(self.id, self.officer, self.device, public)

    def entry(self, kind: str = "note.added", case: str = "case-1", **data: Any) -> SignedEntry:
        """Sign the next entry; the pen goes on from it."""
        signed = SignedEntry.sign(self.draft(kind, case, data), self.key)
        self.first = self.first or signed
        self.wseq += 1
        self.last = signed.hash
        self.at += timedelta(milliseconds=1)
        return signed

    def draft(self, kind: str, case: str, data: dict[str, Any], **changed: Any) -> Entry:
        """Return the next entry unsigned, with fields changed as an attacker likes."""
        values: dict[str, Any] = {
            "v": 1,
            "id": new_entry_id(self.at),
            "writer": self.id,
            "wseq": self.wseq + 1,
            "prev": self.last,
            "kind": kind,
            "kind_v": 1,
            "scope": self.scope,
            "case": case,
            "officer": self.officer,
            "bureau": BUREAUS.get(self.officer, "housing"),
            "at": self.at.isoformat(timespec="microseconds"),
            "clock": ClockSaid("wall", 0),
            "based_on": Seen(0, NO_HASH),
            "rules": "a" * 64,
            "calendar": "b" * 64,
            "program": "joint-office 0.1.0",
            "data": data or {"text": "记一笔"},
        }
        return Entry(**{**values, **changed})

    def decided(self, case: str = "case-1") -> SignedEntry:
        return self.entry(
            "step.decided",
            case,
            matter="waiver_request",
            bureau=BUREAUS.get(self.officer, "housing"),
            opinion="approve",
        )

    def push(self, shared: SharedStore, *signed: SignedEntry, seen: int = 0) -> Pushed:
        return shared.push(self.pushed(*signed, seen=seen))

    def pushed(self, *signed: SignedEntry, seen: int = 0) -> Push:
        sent = tuple(Sent(s.text, s.signature) for s in signed)
        return Push(self.id, self.scope, seen, sent)


def head_of(shared: SharedStore, scope: str = "HP") -> Head:
    """Return how far the scope has come at the shared store."""
    scopes = {s.scope: s.head for s in shared.hello("no-device", 0).scopes}
    return scopes[scope]
