"""How a hub takes entries: the rules of PostgreSQL's ``api.push``, and signatures besides."""

import json
from datetime import datetime
from typing import Any

from desktop.domain.kind_rules import (
    KIND_RULES,
    WITHDRAWN,
    KindRule,
    claims_of,
)
from desktop.plain_class import dataclass
from desktop.store.acceptance import (
    Accepted,
    Head,
    Judgement,
    Verdict,
    accept,
    is_clock_ok,
)
from desktop.store.entry import SignedEntry
from desktop.store.errors import EntryMalformed, EntryTooLarge
from desktop.sync.hub_file import HubFile
from desktop.sync.hub_judging import judge
from desktop.sync.ports import OfficerSeen, Push, Pushed, Receipt, Sent
from desktop.sync.troubles import DeviceForked, EntryUnfit, Rewound, WriterRefused

MOST = 500


@dataclass(slots=True)
class _Writer:
    id: str
    device: str
    public_key: bytes
    wseq: int
    hash: str
    last_at: str


def take_push(hub: HubFile, officer: OfficerSeen, push: Push, now: datetime) -> Pushed:
    """Take a writer's next entries inside a writing transaction of the hub."""
    if not 1 <= len(push.entries) <= MOST:
        raise EntryUnfit(entries=len(push.entries))
    writer = _writer(hub, officer, push)
    row = hub.row("SELECT sseq, chain FROM scope WHERE scope = ?", push.scope)
    head = first = Head(row[0], row[1])
    if push.seen > head.sseq:
        raise Rewound(scope=push.scope, sseq=push.seen)
    receipts: list[Receipt] = []
    is_behind = False
    for sent in push.entries:
        signed = _read(sent, officer, writer, push.scope)
        if signed.entry.wseq <= writer.wseq:
            receipts.append(_taken_before(hub, signed))
            continue
        _require_next(signed, writer)
        if _has_news(hub, signed, push.seen):
            is_behind = True
            break
        receipt, head = _take(hub, officer, writer, head, (signed, sent.stand), now)
        receipts.append(receipt)
    if head != first:
        _keep_beside(hub, push, first.sseq + 1)
        hub.run(
            "UPDATE scope SET sseq = ?, chain = ? WHERE scope = ?",
            head.sseq,
            head.chain,
            push.scope,
        )
        hub.run(
            "UPDATE writer SET wseq = ?, hash = ?, last_at = ? WHERE id = ?",
            writer.wseq,
            writer.hash,
            writer.last_at,
            writer.id,
        )
    return Pushed(tuple(receipts), is_behind)


def _writer(hub: HubFile, officer: OfficerSeen, push: Push) -> _Writer:
    row = hub.row(
        "SELECT w.id, w.device, w.public_key, w.wseq, w.hash, w.last_at FROM writer w"
        " JOIN device d ON d.id = w.device"
        " WHERE w.id = ? AND w.officer = ? AND d.revoked_at IS NULL",
        push.writer,
        officer.id,
    )
    if row is None:
        raise WriterRefused(writer=push.writer)
    return _Writer(*row)


def _read(sent: Sent, officer: OfficerSeen, writer: _Writer, scope: str) -> SignedEntry:
    try:
        signed = SignedEntry.read(sent.text, sent.signature)
    except (EntryMalformed, EntryTooLarge) as fault:
        raise EntryUnfit(why=fault) from fault
    entry = signed.entry
    said = (entry.writer, entry.officer, entry.bureau, entry.scope)
    if said != (writer.id, officer.id, officer.bureau, scope):
        raise EntryUnfit(why="not this writer's")
    if not signed.is_signed_by(writer.public_key):
        raise EntryUnfit(why="signature")
    return signed


def _taken_before(hub: HubFile, signed: SignedEntry) -> Receipt:
    row = hub.row(
        "SELECT id, sseq, verdict, body FROM event WHERE writer = ? AND wseq = ?",
        signed.entry.writer,
        signed.entry.wseq,
    )
    if row is None or row["body"] != signed.text:
        raise DeviceForked(writer=signed.entry.writer, wseq=signed.entry.wseq)
    return Receipt(row["id"], row["sseq"], row["verdict"])


def _require_next(signed: SignedEntry, writer: _Writer) -> None:
    if signed.entry.wseq > writer.wseq + 1:
        raise Rewound(writer=writer.id, wseq=signed.entry.wseq)
    if signed.entry.prev != writer.hash:
        raise DeviceForked(writer=writer.id, wseq=signed.entry.wseq)


def _has_news(hub: HubFile, signed: SignedEntry, seen: int) -> bool:
    entry = signed.entry
    found = hub.row(
        "SELECT 1 FROM event WHERE scope = ? AND case_id = ? AND sseq > ? AND writer <> ?",
        entry.scope,
        entry.case,
        seen,
        entry.writer,
    )
    return found is not None


def _take(
    hub: HubFile,
    officer: OfficerSeen,
    writer: _Writer,
    head: Head,
    judged: tuple[SignedEntry, str],
    now: datetime,
) -> tuple[Receipt, Head]:
    signed, stand = judged
    entry = signed.entry
    if hub.row("SELECT 1 FROM event WHERE id = ?", entry.id) is not None:
        raise EntryUnfit(why="id is taken")
    rule = KIND_RULES.get(entry.kind)
    claims = claims_of(entry.kind, entry.case, entry.data)
    judgement = judge(hub, officer, writer.device, (signed, stand, claims, rule))
    at = now.isoformat(timespec="microseconds")
    is_ok = is_clock_ok(signed, writer.last_at, now, _seen_at(hub, signed))
    accepted = accept(signed, head, judgement, at, clock_ok=is_ok)
    _keep(hub, signed, judgement, accepted)
    if judgement.verdict is not Verdict.REFUSED and rule is not None:
        _keep_claims(hub, signed, claims, rule)
    writer.wseq, writer.hash, writer.last_at = entry.wseq, signed.hash, entry.at
    return Receipt(entry.id, accepted.head.sseq, judgement.said), accepted.head


def _seen_at(hub: HubFile, signed: SignedEntry) -> datetime | None:
    """Return when that was taken which the entry says it had seen; None where it is not here."""
    entry = signed.entry
    row = hub.row(
        "SELECT json_extract(wrapper, '$.accepted_at') FROM event"
        " WHERE scope = ? AND sseq = ? AND chain = ?",
        entry.scope,
        entry.based_on.sseq,
        entry.based_on.chain,
    )
    return datetime.fromisoformat(row[0]) if row else None


def _keep(hub: HubFile, signed: SignedEntry, judgement: Judgement, accepted: Accepted) -> None:
    entry = signed.entry
    hub.run(
        "INSERT INTO event (scope, sseq, id, writer, wseq, case_id, body, wrapper, chain, verdict)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.scope,
        accepted.head.sseq,
        entry.id,
        entry.writer,
        entry.wseq,
        entry.case,
        signed.text,
        accepted.wrapper,
        accepted.head.chain,
        judgement.said,
    )


def _keep_claims(
    hub: HubFile, signed: SignedEntry, claims: tuple[str, ...], rule: KindRule
) -> None:
    entry = signed.entry
    for key in claims:
        hub.run(
            "INSERT OR IGNORE INTO claim (scope, key, entry) VALUES (?, ?, ?)",
            entry.scope,
            key,
            entry.id,
        )
    if rule.number and entry.data.get(rule.number):
        hub.run(
            "INSERT OR IGNORE INTO number_used (scope, text, entry) VALUES (?, ?, ?)",
            entry.scope,
            str(entry.data[rule.number]),
            entry.id,
        )
    if entry.kind == WITHDRAWN:
        target = str(entry.data["entry"])
        hub.run("UPDATE event SET withdrawn_by = ? WHERE id = ?", entry.id, target)
        hub.run("DELETE FROM claim WHERE entry = ?", target)


def _keep_beside(hub: HubFile, push: Push, sseq: int) -> None:
    for ref, key in push.beside.keys:
        hub.run(
            "INSERT OR IGNORE INTO person_key (scope, sseq, ref, key) SELECT ?, ?, ?, ?"
            " WHERE NOT EXISTS (SELECT 1 FROM erased_key WHERE scope = ? AND ref = ?)",
            push.scope,
            sseq,
            ref,
            key,
            push.scope,
            ref,
        )
    for value in push.beside.values:
        hub.run(
            "INSERT OR IGNORE INTO sealed_value (scope, sseq, ref, digest, seal)"
            " VALUES (?, ?, ?, ?, ?)",
            push.scope,
            sseq,
            value.ref,
            value.digest,
            value.seal,
        )


def officer_row(row: Any) -> OfficerSeen:
    """Return an officer from a row of the hub."""
    duties = tuple(json.loads(row["duties"]))
    return OfficerSeen(row["id"], row["name"], row["bureau"], duties, bool(row["active"]))
