"""What must hold when everybody has exchanged: nothing lost, doubled, hidden or left waiting."""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import psycopg
from psycopg.rows import dict_row
from sqlalchemy import Connection, select

from desktop.domain.acts import ACTS, decide
from desktop.domain.folding import Entered, Recorded, fold
from desktop.domain.kind_rules import KIND_RULES, WITHDRAWN, claims_of
from desktop.domain.values import Bureau
from desktop.office.office import Office
from desktop.rules.findings import Refusal
from desktop.store import shared_tables, tables
from desktop.store.acceptance import Head, chained
from desktop.store.codec import decode, from_json
from desktop.store.current_state import project_histories
from desktop.store.entry import NO_HASH, parse
from desktop.store.hub import head_of
from desktop.store.numbers import NumberState
from desktop.store.pending import count_waiting
from desktop.store.projections import dump, rebuild
from desktop.store.verifying import faults_of
from desktop.store.writers import known_device, own_writers
from desktop.sync.hub_file import HubFile

_OPEN_CODES = frozenset({"!withdrawal"})
"""Refusals that honest desks may meet; every other code is a fault."""


LETTER = "letter.issued"
_OWN_PLACES = frozenset({"id", "changed"})


@dataclass
class Log:
    """The common log as the server has it, read past everything a desk's program does."""

    rows: list[dict[str, Any]]
    head: Head
    leases: list[dict[str, Any]]
    by_id: dict[str, dict[str, Any]] = field(init=False)
    withdrawn_at: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self.by_id = {row["id"]: row for row in self.rows}
        self.withdrawn_at = {
            row["said"]["data"]["entry"]: row["sseq"]
            for row in self.rows
            if row["kind"] == WITHDRAWN and not _is_refused(row)
        }


@dataclass
class Replica:
    """One desk after its last exchange, and what it once said it had recorded."""

    name: str
    office: Office
    acknowledged: Sequence[str]


def read_log(admin: psycopg.Connection, scope: str) -> Log:
    """Read the log as the administrator of the database."""
    with admin.cursor(row_factory=dict_row) as cursor:
        rows = cursor.execute(
            "SELECT * FROM joint.event WHERE scope = %s ORDER BY sseq", (scope,)
        ).fetchall()
        head = cursor.execute(
            "SELECT sseq, chain FROM joint.scope_head WHERE scope = %s", (scope,)
        ).fetchone()
        leases = cursor.execute(
            "SELECT * FROM joint.number_lease WHERE scope = %s", (scope,)
        ).fetchall()
    for row in rows:
        row["said"] = json.loads(row["body"])
    assert head is not None
    return Log(rows, Head(head["sseq"], head["chain"]), leases)


def read_hub_log(hub: HubFile, scope: str) -> Log:
    """Read the log of a hub past the adapter."""
    rows = [dict(r) for r in hub.rows("SELECT * FROM event WHERE scope = ? ORDER BY sseq", scope)]
    for row in rows:
        row["said"] = json.loads(row["body"])
        row["kind"] = row["said"]["kind"]
        row["hash"] = hashlib.sha256(row["body"].encode()).hexdigest()
    head = hub.row("SELECT sseq, chain FROM scope WHERE scope = ?", scope)
    leases = [dict(r) for r in hub.rows("SELECT * FROM number_lease WHERE scope = ?", scope)]
    return Log(rows, Head(head["sseq"], head["chain"]), leases)


def violations(log: Log, replicas: Sequence[Replica]) -> list[str]:
    """Return everything that does not hold, in words."""
    found = [
        *_chain_faults(log),
        *_numbers_twice(log),
        *_leases_meet(log),
        *_claims_twice(log),
        *_codes(log),
    ]
    for replica in replicas:
        found += [f"{replica.name}: {fault}" for fault in _faults_here(log, replica)]
    found += _states_differ(replicas)
    if replicas:
        found += _not_allowed(log, replicas)
    return found


def shared_state(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Return the state that is alike at every desk: where rows stand in its own record is not."""
    state = dump(connection)
    places = [at for at, c in enumerate(tables.register_row.c) if c.name in _OWN_PLACES]
    state["register_row"] = sorted(
        tuple(v for at, v in enumerate(row) if at not in places) for row in state["register_row"]
    )
    return state


def _is_refused(row: dict[str, Any]) -> bool:
    return bool(row["verdict"].startswith("refused"))


def _chain_faults(log: Log) -> Iterator[str]:
    chain = NO_HASH
    for place, row in enumerate(log.rows, start=1):
        chain = chained(chain, row["wrapper"])
        told = json.loads(row["wrapper"])
        for what, holds in (
            ("place", row["sseq"] == place == told["sseq"]),
            ("chain", row["chain"] == chain),
            ("hash", told["entry_hash"] == hashlib.sha256(row["body"].encode()).hexdigest()),
            ("verdict", told["verdict"] == row["verdict"]),
        ):
            if not holds:
                yield f"log at {place}: {what}"
    if log.head != Head(len(log.rows), chain):
        yield "log: the head is not the last entry"
    places = [("entry", r["id"]) for r in log.rows]
    places += [(r["writer"], r["wseq"]) for r in log.rows]
    for place, count in Counter(places).items():
        if count > 1:
            yield f"log: {place} stands {count} times"


def _numbers_twice(log: Log) -> Iterator[str]:
    numbers: dict[str, list[str]] = defaultdict(list)
    for row in log.rows:
        rule = KIND_RULES.get(row["kind"])
        if rule and rule.number and not _is_refused(row):
            numbers[row["said"]["data"].get(rule.number) or ""].append(row["id"])
    for number, ids in numbers.items():
        if number and len(ids) > 1:
            yield f"number {number} stands on {len(ids)} papers"


def _leases_meet(log: Log) -> Iterator[str]:
    spans: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for lease in log.leases:
        series = lease["organ"], lease["kind"], str(lease["year"])
        spans[series].append((lease["low"], lease["high"]))
    for series, given in spans.items():
        for (_, high), (low, _) in pairwise(sorted(given)):
            if low <= high:
                yield f"leases of {series} meet at {low}"


def _claims_twice(log: Log) -> Iterator[str]:
    """Of the standing requests only one may hold a claim at a time."""
    held: dict[str, str] = {}
    for row in log.rows:
        for key in [
            k for k, e in held.items() if log.withdrawn_at.get(e, row["sseq"] + 1) <= row["sseq"]
        ]:
            del held[key]
        if row["verdict"] != "accepted":
            continue
        for key in claims_of(row["kind"], row["case_id"], row["said"]["data"]):
            if key in held:
                yield f"{key} is held by {held[key]} and {row['id']}"
            held[key] = row["id"]


def _codes(log: Log) -> Iterator[str]:
    for row in log.rows:
        verdict, _, winner = row["verdict"].partition(":")
        if winner.startswith("!"):
            if winner not in _OPEN_CODES:
                yield f"entry {row['id']} ({row['kind']}) refused as {winner}"
        elif verdict != "accepted" and winner not in log.by_id:
            yield f"entry {row['id']} lost to {winner or 'nobody'}, which is not in the log"


def _faults_here(log: Log, replica: Replica) -> Iterator[str]:
    store = replica.office.store
    with store.reading() as connection:
        waiting = count_waiting(connection)
        refolds = connection.scalars(select(shared_tables.refold.c.case_id)).all()
        kept = {r.id: r for r in connection.execute(select(tables.entry))}
        listed = set(connection.scalars(select(shared_tables.conflict.c.entry)))
        own = {w.id for w in own_writers(connection)}
        scopes = {row.scope for row in kept.values()}
        here = {s: head_of(connection, s) for s in scopes}
        before = dump(connection)
    if waiting:
        yield f"still waiting: {waiting}"
    if refolds:
        yield f"{len(refolds)} cases still to be folded"
    for scope, head in here.items():
        if head != log.head:
            yield f"{scope} has come to {head.sseq}, the log to {log.head.sseq}"
    yield from (f"record: {f.rule}" for f in faults_of(store))
    yield from _lost(log, replica, kept)
    for row in log.rows:
        if row["verdict"] != "accepted" and row["writer"] in own and row["id"] not in listed:
            yield f"{row['id']} ended as {row['verdict']} and nobody is told"
    with store.writing() as connection:
        rebuild(connection, (project_histories,))
        if dump(connection) != before:
            yield "the tables are not what the record makes"
    yield from _numbers_here(log, replica)


def _lost(log: Log, replica: Replica, kept: dict[str, Any]) -> Iterator[str]:
    for entry in replica.acknowledged:
        if entry not in kept:
            yield f"acknowledged entry {entry} is gone from its own desk"
        elif entry not in log.by_id:
            yield f"acknowledged entry {entry} never came to the log"
        elif kept[entry].hash != log.by_id[entry]["hash"]:
            yield f"acknowledged entry {entry} is another one in the log"


def _numbers_here(log: Log, replica: Replica) -> Iterator[str]:
    with replica.office.store.reading() as connection:
        device = known_device(connection)
        own = {w.id for w in own_writers(connection)}
        numbers = connection.execute(select(tables.number)).all()
    spans = [
        (lease["organ"], lease["kind"], lease["year"], range(lease["low"], lease["high"] + 1))
        for lease in log.leases
        if lease["device"] == device
    ]
    for n in numbers:
        if not any((n.organ, n.kind, n.year) == s[:3] and n.number in s[3] for s in spans):
            yield f"number {n.number} of {n.kind} {n.year} was leased to another desk or nobody"
    used = {n.entry for n in numbers if n.state == NumberState.ISSUED}
    yield from (
        f"a number was used by {entry}, not in the log" for entry in used - log.by_id.keys()
    )
    for row in log.rows:
        if row["kind"] == LETTER and row["writer"] in own and row["id"] not in used:
            yield f"the number of {row['id']} stands in no register of its desk"


def _states_differ(replicas: Sequence[Replica]) -> Iterator[str]:
    states = {}
    for replica in replicas:
        with replica.office.store.reading() as connection:
            states[replica.name] = shared_state(connection)
    if not states:
        return
    first, one = next(iter(states.items()))
    for name, other in states.items():
        for table in one:
            if one[table] != other[table]:
                yield f"{first} and {name} differ in {table}"


def _not_allowed(log: Log, replicas: Sequence[Replica]) -> Iterator[str]:
    """What was accepted undisputed must have been allowed on the case as it stood there."""
    histories: dict[str, list[tuple[int, str, Recorded]]] = defaultdict(list)
    for row in log.rows:
        if not _is_refused(row) and row["kind"] != WITHDRAWN:
            histories[row["case_id"]].append((row["sseq"], row["id"], _recorded(row)))
    for replica in replicas:
        for act, command, row in _acts_of(log, replica):
            case = fold(
                recorded
                for sseq, entry, recorded in histories[row["case_id"]]
                if sseq < row["sseq"] and log.withdrawn_at.get(entry, row["sseq"]) >= row["sseq"]
            )
            entry = parse(row["body"])
            with replica.office.store.reading() as connection:
                context = replica.office.context(connection, entry.officer, "0")
            done = decide(case, command, replace(context, now=_recorded(row).entered.at))
            if isinstance(done, Refusal):
                reasons = ",".join(f.rule for f in done.findings)
                yield f"{act} at {row['sseq']} was accepted although {reasons}"


def _acts_of(log: Log, replica: Replica) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    kept = shared_tables.entry_act
    with replica.office.store.reading() as connection:
        rows = connection.execute(select(kept).where(kept.c.entry == kept.c.first)).all()
    for known in rows:
        row = log.by_id.get(known.entry)
        if row is not None and row["verdict"] == "accepted":
            command = from_json(json.loads(known.command), ACTS[known.act].command, known.act)
            yield known.act, command, row


def _recorded(row: dict[str, Any]) -> Recorded:
    entry = parse(row["body"])
    entered = Entered(entry.case, entry.id, entry.officer, Bureau(entry.bureau), entry.moment)
    return Recorded(decode(entry.kind, entry.kind_v, dict(entry.data)), entered)
