"""The shared store of an office without a server: a SQLite hub on one appointed desk.

The same port and the same verdicts as PostgreSQL. What the login is there, the signature is
here: the hub takes no entry that its writer did not sign.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.clock import OFFICE_ZONE, Clock, WallClock
from desktop.domain.values import Duty
from desktop.store.acceptance import Head
from desktop.store.entry import NO_HASH
from desktop.sync.ahead import portions
from desktop.sync.hub_erasing import HubErasing
from desktop.sync.hub_file import FORMAT, HubFile, go_on_from, open_hub_file, put_writer
from desktop.sync.hub_files import HubFiles, snapshot_parts
from desktop.sync.hub_numbers import By, give_block, leases_of, leases_seen, recall_block, take_back
from desktop.sync.hub_people import HubPeople
from desktop.sync.hub_take import officer_row, take_push
from desktop.sync.own_lending import own_lending
from desktop.sync.ports import (
    MOST_SAID,
    PERSON_READERS,
    PROTOCOL,
    Beside,
    DeskSeen,
    Hello,
    Lease,
    LeaseSeen,
    OfficerSeen,
    Page,
    Push,
    Pushed,
    ScopeSeen,
    SealedValue,
    Snapshot,
    Taken,
    WriterSeen,
)
from desktop.sync.troubles import (
    EntryUnfit,
    Rewound,
    ScopeClosed,
    SettingsMoved,
    SignInRefused,
    WriterRefused,
)


def open_hub(folder: Path, officer: str, clock: Clock | None = None) -> "HubShared":
    """Open the hub in a folder as an officer; raises HubMissing, HubEmpty, SignInRefused."""
    hub = open_hub_file(folder)
    try:
        shared = HubShared(hub, officer, clock or WallClock())
        with hub.reading():
            shared.me()
    except BaseException:
        hub.close()
        raise
    return shared


class HubShared(HubErasing, HubFiles, HubPeople):
    """One officer's view of a hub; of one thread at a time."""

    def __init__(self, hub: HubFile, officer: str, clock: Clock) -> None:
        self.hub = hub
        self.officer = officer
        self._clock = clock

    def me(self) -> OfficerSeen:
        """Return the officer; raises SignInRefused where inactive or unknown."""
        row = self.hub.row("SELECT * FROM officer WHERE id = ? AND active", self.officer)
        if row is None:
            raise SignInRefused(officer=self.officer)
        return officer_row(row)

    def hello(self, device: str, pending: int | None) -> Hello:
        """Greet, noting this desk as seen."""
        with self.hub.writing():
            me = self.me()
            scopes = self.hub.rows(
                "SELECT s.scope, s.sseq, s.chain, o.can_write FROM scope s"
                " JOIN officer_scope o ON o.scope = s.scope WHERE o.officer = ? ORDER BY s.scope",
                me.id,
            )
            writers = self.hub.rows(
                "SELECT id, wseq FROM writer WHERE device = ? AND officer = ?", device, me.id
            )
            known = self.hub.row(
                "SELECT revoked_at, forked_at, why FROM device WHERE id = ?", device
            ) or (None, None, "")
            for scope in scopes if writers else ():
                self.hub.run(
                    "INSERT INTO desk_seen (device, officer, scope, seen_at, pending)"
                    " VALUES (?, ?, ?, ?, ?) ON CONFLICT (device, scope) DO UPDATE SET"
                    " seen_at = excluded.seen_at, officer = excluded.officer,"
                    " pending = excluded.pending",
                    device,
                    me.id,
                    scope["scope"],
                    self._now().isoformat(),
                    pending or 0,
                )
            return Hello(
                officer=me.id,
                epoch=self.hub.row("SELECT value FROM meta WHERE name = 'epoch'")[0],
                schema=FORMAT,
                protocols=(PROTOCOL, PROTOCOL),
                now=self._now(),
                scopes=tuple(
                    ScopeSeen(r["scope"], Head(r["sseq"], r["chain"]), bool(r["can_write"]))
                    for r in scopes
                ),
                settings=self._settings_version([r["scope"] for r in scopes]),
                writers={r["id"]: r["wseq"] for r in writers},
                is_revoked=known[0] is not None,
                is_forked=known[1] is not None,
                why=known[2],
            )

    def register_writer(self, writer: WriterSeen, label: str, secret: str = "") -> None:
        """Make this officer's writer known; a new device is noted, since no password was asked."""
        with self.hub.writing():
            if writer.officer != self.me().id:
                raise WriterRefused(writer=writer.id)
            known = self.hub.row("SELECT 1 FROM device WHERE id = ?", writer.device)
            put_writer(self.hub, writer, label, secret)
            if known is None:
                self._note_device(writer, label)

    def renew_device(self, old: str, new: str, secret: str) -> None:
        """Let a device of one's own go on from another."""
        with self.hub.writing():
            for device in (old, new):
                self._require_device(device)
            go_on_from(self.hub, old, new, secret)

    def push(self, push: Push) -> Pushed:
        """Take entries, under the hub's one lock."""
        with self.hub.writing():
            me = self._require(push.scope, writing=True)
            return take_push(self.hub, me, push, self._now())

    def carry(self, push: Push, officer: str) -> Pushed:
        """Take entries of somebody else; here their signatures are proof enough."""
        with self.hub.writing():
            self._require(push.scope, writing=True)
            row = self.hub.row(
                "SELECT o.* FROM officer o JOIN officer_scope s ON s.officer = o.id"
                " WHERE o.id = ? AND o.active AND s.scope = ? AND s.can_write",
                officer,
                push.scope,
            )
            if row is None:
                raise WriterRefused(officer=officer)
            return take_push(self.hub, officer_row(row), push, self._now())

    def pull(self, scope: str, after: Head, limit: int) -> Page:
        """Read log and what lies beside it as of one moment."""
        with self.hub.reading():
            if not self._is_open(scope):
                return Page((), Beside())
            self._require_head(scope, after)
            found = self.hub.each(
                "SELECT body, wrapper, chain FROM event"
                " WHERE scope = ? AND sseq > ? ORDER BY sseq LIMIT ?",
                scope,
                after.sseq,
                limit,
            )
            taken = next(portions((Taken(*row) for row in found), limit), ())
            beside = self._beside(scope, after.sseq, after.sseq + len(taken))
        return Page(taken, beside)

    def snapshot(self, scope: str) -> Snapshot | None:
        """Read the snapshot."""
        row = self.hub.row("SELECT sseq, chain FROM snapshot WHERE scope = ?", scope)
        if row is None or not self._is_open(scope):
            return None
        return Snapshot(Head(row[0], row[1]), snapshot_parts(self.hub, scope))

    def beside(self, scope: str, after: int, last: int) -> Beside:
        """Read what lies beside a stretch as of one moment."""
        with self.hub.reading():
            return self._beside(scope, after, last) if self._is_open(scope) else Beside()

    def officers(self, scope: str) -> tuple[OfficerSeen, ...]:
        """Return everybody of the scope."""
        if not self._is_open(scope):
            return ()
        rows = self.hub.rows(
            "SELECT o.* FROM officer o JOIN officer_scope s ON s.officer = o.id"
            " WHERE s.scope = ? ORDER BY o.id",
            scope,
        )
        return tuple(officer_row(row) for row in rows)

    def writers(self) -> tuple[WriterSeen, ...]:
        """Return the writers of colleagues."""
        rows = self.hub.rows(
            "SELECT DISTINCT w.id, w.officer, w.device, w.public_key FROM writer w"
            " JOIN officer_scope s ON s.officer = w.officer WHERE s.scope IN"
            " (SELECT scope FROM officer_scope WHERE officer = ?) ORDER BY w.id",
            self.officer,
        )
        return tuple(WriterSeen(*row) for row in rows)

    def settings(self, scope: str) -> tuple[int, dict[str, str]]:
        """Return the shared settings."""
        if not self._is_open(scope):
            return 0, {}
        rows = self.hub.rows("SELECT key, value FROM shared_setting WHERE scope = ?", scope)
        return self._settings_version([scope]), {r["key"]: r["value"] for r in rows}

    def put_setting(self, scope: str, key: str, value: str, version: int) -> int:
        """Change a setting, as an administrator; a signatory lends duties of their own."""
        with self.hub.writing():
            me = self._require(scope, writing=True)
            if Duty.ADMINISTRATOR.value not in me.duties:
                value = self._lent(me, scope, key, value)
            known = self._settings_version([scope])
            if known != version:
                raise SettingsMoved(version=known)
            self.hub.run(
                "INSERT INTO shared_setting (scope, key, value, version, changed_by)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (scope, key) DO UPDATE SET"
                " value = excluded.value, version = excluded.version,"
                " changed_by = excluded.changed_by",
                scope,
                key,
                value,
                known + 1,
                self.officer,
            )
            return known + 1

    def _lent(self, me: OfficerSeen, scope: str, key: str, value: str) -> str:
        texts, today = (self.settings(scope)[1].get(key, ""), value), self._now().date()
        kept = own_lending(me.id, me.duties, key, texts, today)
        if kept is None:
            raise ScopeClosed(scope=scope, officer=self.officer)
        return kept

    def lease(self, device: str, scope: str, wanted: Lease) -> Lease:
        """Give the next block of a series."""
        with self.hub.writing():
            return give_block(self.hub, self._by(device, scope), scope, wanted)

    def recall_lease(self, device: str, scope: str, block: Lease) -> bool:
        """Take back in what a restored hub has forgotten."""
        with self.hub.writing():
            return recall_block(self.hub, self._by(device, scope), scope, block)

    def unconfirmed(self, _scope: str) -> tuple[int, ...]:
        """Name none: a hub takes no withdrawal that its writer did not sign."""
        return ()

    def confirm_withdrawal(self, scope: str, sseq: int) -> None:
        """Refuse, since nothing waits for it."""
        raise EntryUnfit(scope=scope, sseq=sseq)

    def _by(self, device: str, scope: str) -> By:
        me = self._require(scope, writing=True)
        self._require_device(device)
        return By(me, device, self._now().year)

    def leases(self, device: str, scope: str) -> tuple[Lease, ...]:
        """Read the leases of a device."""
        self._require(scope, writing=False)
        return leases_of(self.hub, device, scope)

    def carriers(self, scope: str, places: Sequence[int]) -> dict[int, str]:
        """Name nobody: a hub takes no entry that its writer did not sign, whoever brings it."""
        return {}

    def leased(self, scope: str) -> tuple[LeaseSeen, ...]:
        """Read the leases of all desks."""
        self._require(scope, writing=False)
        return leases_seen(self.hub, scope)

    def return_numbers(self, device: str, scope: str, rest: Lease, start: int, why: str) -> None:
        """Take the end of a lease back."""
        with self.hub.writing():
            self._require(scope, writing=True)
            self._require_device(device)
            take_back(self.hub, device, scope, rest, (start, why))

    def attest(self, device: str, scope: str, sseq: int, program: str, state: str) -> list[str]:
        """Compare states with other desks."""
        with self.hub.writing():
            self._require(scope, writing=True)
            self._require_device(device)
            self.hub.run(
                "INSERT OR REPLACE INTO attestation (scope, sseq, program, device, state_hash)"
                " VALUES (?, ?, ?, ?, ?)",
                scope,
                sseq,
                program,
                device,
                state,
            )
            self.hub.run(
                "DELETE FROM attestation WHERE scope = ? AND device = ? AND rowid NOT IN (SELECT"
                " rowid FROM attestation WHERE scope = ? AND device = ?"
                " ORDER BY rowid DESC LIMIT ?)",
                *(scope, device, scope, device, MOST_SAID),
            )
            rows = self.hub.rows(
                "SELECT device FROM attestation WHERE scope = ? AND sseq = ? AND program = ?"
                " AND state_hash <> ?",
                scope,
                sseq,
                program,
                state,
            )
        return [r[0] for r in rows]

    def desks(self, scope: str) -> tuple[DeskSeen, ...]:
        """Return when each desk was last here."""
        if not self._is_open(scope):
            return ()
        rows = self.hub.rows(
            "SELECT s.device, d.label, s.officer, s.pending, s.seen_at, d.revoked_at, d.forked_at"
            " FROM desk_seen s JOIN device d ON d.id = s.device WHERE s.scope = ?"
            " ORDER BY s.seen_at",
            scope,
        )
        return tuple(_desk_seen(row) for row in rows)

    def close(self) -> None:
        """Let go of the hub's file."""
        self.hub.close()

    def _now(self) -> datetime:
        return self._clock.read().moment.astimezone(OFFICE_ZONE)

    def _is_open(self, scope: str) -> bool:
        found = "SELECT 1 FROM officer_scope WHERE officer = ? AND scope = ?"
        return self.hub.row(found, self.officer, scope) is not None

    def _require(self, scope: str, *, writing: bool) -> OfficerSeen:
        me = self.me()
        row = self.hub.row(
            "SELECT can_write FROM officer_scope WHERE officer = ? AND scope = ?", me.id, scope
        )
        if row is None or (writing and not row[0]):
            raise ScopeClosed(scope=scope, officer=me.id)
        return me

    def _require_device(self, device: str) -> None:
        row = self.hub.row(
            "SELECT 1 FROM writer w JOIN device d ON d.id = w.device"
            " WHERE w.officer = ? AND w.device = ? AND d.revoked_at IS NULL",
            self.officer,
            device,
        )
        if row is None:
            raise WriterRefused(device=device)

    def _require_head(self, scope: str, after: Head) -> None:
        if after.sseq == 0:
            return
        row = self.hub.row(
            "SELECT chain FROM event WHERE scope = ? AND sseq = ?", scope, after.sseq
        )
        if (row[0] if row else NO_HASH) != after.chain:
            raise Rewound(scope=scope, sseq=after.sseq)

    def _settings_version(self, scopes: Sequence[str]) -> int:
        rows = self.hub.rows("SELECT scope, version FROM shared_setting")
        return max((r["version"] for r in rows if r["scope"] in scopes), default=0)

    def _beside(self, scope: str, after: int, last: int) -> Beside:
        span = (scope, after, last)
        keys: list[Any] = []
        if {d.value for d in PERSON_READERS} & set(self.me().duties):
            keys = self.hub.rows(
                "SELECT ref, key FROM person_key WHERE scope = ? AND sseq > ? AND sseq <= ?", *span
            )
        values = self.hub.rows(
            "SELECT ref, digest, seal FROM sealed_value WHERE scope = ? AND sseq > ? AND sseq <= ?",
            *span,
        )
        erased = self.hub.rows("SELECT ref FROM erased_key WHERE scope = ?", scope)
        return Beside(
            tuple((r["ref"], r["key"]) for r in keys),
            tuple(SealedValue(r["ref"], r["digest"], r["seal"]) for r in values),
            tuple(r["ref"] for r in erased),
        )


def _desk_seen(row: Any) -> DeskSeen:
    device, label, officer, pending, *moments = row
    seen, revoked, forked = (datetime.fromisoformat(at) if at else None for at in moments)
    assert seen is not None
    return DeskSeen(device, label, officer, seen, pending, revoked, forked)
