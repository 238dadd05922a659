"""How a hub takes entries: the rules of PostgreSQL's ``api.push``, and signatures besides."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from desktop.clock import OFFICE_ZONE
from desktop.domain.kind_rules import (
    KIND_RULES,
    OWN_OFFICER,
    WITHDRAWN,
    Apart,
    KindRule,
    claims_of,
)
from desktop.domain.preferences import place_of
from desktop.domain.standing_in import NEVER_LENT, lendings_in
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


def is_leased(hub: HubFile, scope: str, device: str, text: str) -> bool:
    """Return whether a number, as written, was leased to the device or the one it goes on from."""
    rows = hub.rows(
        "WITH RECURSIVE own (id) AS (SELECT ? UNION SELECT d.renewed_from FROM device d"
        " JOIN own ON own.id = d.id WHERE d.renewed_from IS NOT NULL)"
        " SELECT pattern, year, low, high, returned_from FROM number_lease"
        " JOIN number_pattern USING (scope, organ, kind)"
        " WHERE scope = ? AND device IN (SELECT id FROM own)",
        device,
        scope,
    )
    return any(
        written(r["pattern"], r["year"], n) == text
        for r in rows
        for n in range(r["low"], (r["returned_from"] or r["high"] + 1))
    )


def written(pattern: str, year: int, number: int) -> str:
    """Return a number as a series writes it."""
    return pattern.format(year=year, number=number, number4=f"{number:04}")


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
    judgement = _judge(hub, officer, writer, (signed, stand, claims, rule))
    at = now.isoformat(timespec="microseconds")
    is_ok = is_clock_ok(signed, writer.last_at, now)
    accepted = accept(signed, head, judgement, at, clock_ok=is_ok)
    _keep(hub, signed, judgement, accepted)
    if judgement.verdict is not Verdict.REFUSED and rule is not None:
        _keep_claims(hub, signed, claims, rule)
    writer.wseq, writer.hash, writer.last_at = entry.wseq, signed.hash, entry.at
    return Receipt(entry.id, accepted.head.sseq, judgement.said), accepted.head


def _judge(
    hub: HubFile,
    officer: OfficerSeen,
    writer: _Writer,
    judged: tuple[SignedEntry, str, tuple[str, ...], KindRule | None],
) -> Judgement:
    signed, stand, claims, rule = judged
    fault = _fault(hub, officer, writer, signed, rule)
    if fault or rule is None:
        return Judgement(Verdict.REFUSED, fault)
    holders = (
        hub.row("SELECT entry FROM claim WHERE scope = ? AND key = ?", signed.entry.scope, key)
        for key in claims
    )
    winner = next((row[0] for row in holders if row), "") or stand
    if not winner:
        return Judgement(Verdict.ACCEPTED)
    return Judgement(Verdict.REFUSED if rule.is_request else Verdict.CONTESTED, winner)


def _fault(
    hub: HubFile,
    officer: OfficerSeen,
    writer: _Writer,
    signed: SignedEntry,
    rule: KindRule | None,
) -> str:
    data: dict[str, Any] = dict(signed.entry.data)
    if rule is None:
        return "!kind"
    wanted = {duty.value for duty in rule.duties}
    if not wanted & set(officer.duties) and not wanted & _lent(hub, officer, signed):
        return "!duty"
    other = _other(officer, signed, rule)
    if other:
        return other
    number = str(data.get(rule.number) or "") if rule.number else ""
    if number and not is_leased(hub, signed.entry.scope, writer.device, number):
        return "!lease"
    if any(_is_same_person(hub, officer, signed, one) for one in rule.apart):
        return "!person"
    is_taken_back = signed.entry.kind == WITHDRAWN
    return "!withdrawal" if is_taken_back and not _may_withdraw(hub, officer, signed) else ""


def _other(officer: OfficerSeen, signed: SignedEntry, rule: KindRule) -> str:
    """Return what is wrong where an entry is about another's bureau or own settings."""
    said = signed.entry.data.get(rule.own) if rule.own else None
    if rule.own == OWN_OFFICER:
        is_own = (said, signed.entry.case) == (officer.id, place_of(officer.id))
        return "" if is_own else "!officer"
    return "!bureau" if rule.own and said != officer.bureau else ""


def _lent(hub: HubFile, officer: OfficerSeen, signed: SignedEntry) -> set[str]:
    """Return the duties of colleagues that are the officer's on the day of the entry."""
    day = signed.entry.moment.astimezone(OFFICE_ZONE).date().isoformat()
    found: set[str] = set()
    for said in _lendings(hub, signed.entry.scope):
        if said["delegate"] != officer.id or not said["since"] <= day <= said["until"]:
            continue
        row = hub.row(
            "SELECT duties FROM officer WHERE id = ? AND active AND bureau = ? AND id <> ?",
            said["officer"],
            officer.bureau,
            officer.id,
        )
        found |= set(json.loads(row["duties"])) if row else set()
    return found - {duty.value for duty in NEVER_LENT}


def _lendings(hub: HubFile, scope: str) -> Sequence[Mapping[str, str]]:
    """Return what is lent; nothing where an administrator shared what is no list of it."""
    return lendings_in(_settled(hub, scope).get("stand_ins", [])) or ()


def _is_same_person(hub: HubFile, officer: OfficerSeen, signed: SignedEntry, apart: Apart) -> bool:
    """Return whether the officer, or nobody, wrote what another person must have written."""
    if apart.of_three and _settled_on_two(hub, signed.entry.scope, officer.bureau):
        return False
    rows = hub.rows(
        "SELECT e.id, e.body, w.officer, json_extract(e.body, '$.kind') AS kind"
        " FROM event e JOIN writer w ON w.id = e.writer"
        " WHERE e.scope = ? AND e.case_id = ?"
        " AND kind IN (SELECT value FROM json_each(?))"
        " AND e.withdrawn_by IS NULL AND e.verdict NOT LIKE 'refused:%' ORDER BY e.sseq DESC",
        signed.entry.scope,
        signed.entry.case,
        json.dumps(apart.kinds.split("|")),
    )
    authors = [(r["officer"], r["kind"]) for r in rows if _is_about(r, signed, apart.same)]
    if not authors:
        return apart.must_be
    own = _hands(hub, officer.id, signed, signed.entry.kind, is_now=True)
    earlier = authors[:1] if apart.of_three else authors
    return any(own & _hands(hub, name, signed, kind, is_now=False) for name, kind in earlier)


def _hands(
    hub: HubFile, officer: str, signed: SignedEntry, kind: str, *, is_now: bool
) -> frozenset[str]:
    """Return who counts as having written an entry of that kind: the officer, or both of them."""
    wanted = {duty.value for duty in KIND_RULES[kind].duties}
    own = _charged(hub, officer)
    if own is None or wanted & own[1]:
        return frozenset({officer})
    day = signed.entry.moment.astimezone(OFFICE_ZONE).date().isoformat() if is_now else ""
    lenders = {
        said["officer"]
        for said in _lendings(hub, signed.entry.scope)
        if said["delegate"] == officer and (not day or said["since"] <= day <= said["until"])
    }
    lent = wanted - {duty.value for duty in NEVER_LENT}
    known = ((name, _charged(hub, name)) for name in lenders)
    fitting = (name for name, one in known if one and one[0] == own[0] and lent & one[1])
    return frozenset({officer, *fitting})


def _charged(hub: HubFile, officer: str) -> tuple[str, set[str]] | None:
    """Return an officer's bureau and duties of their own."""
    row = hub.row("SELECT bureau, duties FROM officer WHERE id = ?", officer)
    return (row["bureau"], set(json.loads(row["duties"]))) if row is not None else None


def _is_about(row: Any, signed: SignedEntry, same: tuple[str, ...]) -> bool:
    told, data = json.loads(row["body"])["data"], signed.entry.data
    for field in same:
        name, _equals, named = field.partition("=")
        if (row[name] != data.get(named)) if named else (told.get(name) != data.get(name)):
            return False
    return True


def _settled_on_two(hub: HubFile, scope: str, bureau: str) -> bool:
    organs = _settled(hub, scope).get("organs", ())
    return any(o["separation"] == "two" for o in organs if o["bureau"] == bureau)


def _settled(hub: HubFile, scope: str) -> dict[str, Any]:
    """Return what the office has settled, as shared; nothing where that is no table."""
    row = hub.row("SELECT value FROM shared_setting WHERE scope = ? AND key = 'office'", scope)
    settled = json.loads(row[0]) if row else {}
    return settled if isinstance(settled, dict) else {}


def _may_withdraw(hub: HubFile, officer: OfficerSeen, signed: SignedEntry) -> bool:
    row = hub.row(
        "SELECT w.officer, e.withdrawn_by FROM event e JOIN writer w ON w.id = e.writer"
        " WHERE e.id = ? AND e.scope = ?",
        str(signed.entry.data.get("entry")),
        signed.entry.scope,
    )
    return row is not None and row[0] == officer.id and row[1] is None


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
