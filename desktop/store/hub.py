"""The store as its own hub: entries are accepted in the transaction that records them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.kind_rules import WITHDRAWN
from desktop.store import acceptance, tables
from desktop.store.acceptance import Accepted, Head, Judgement, Verdict, WriterState
from desktop.store.entry import SignedEntry
from desktop.store.errors import (
    AlreadyWithdrawn,
    ClaimTaken,
    EntryMissing,
    EntryRefused,
    NotOwnEntry,
)
from desktop.store.kept_wrappers import kept_wrapper
from desktop.store.officers import get_officer
from desktop.store.writers import KnownWriter, advance, known_writer

_HEAD = select(tables.scope_head).where(tables.scope_head.c.scope == bindparam("scope"))
_HOLDERS = select(tables.claim).where(tables.claim.c.key.in_(bindparam("claims", expanding=True)))
_CLAIM = insert(tables.claim).on_conflict_do_nothing()
_ENTRY = insert(tables.entry)
_COME = insert(tables.scope_head)
_COME = _COME.on_conflict_do_update(
    set_={"sseq": _COME.excluded.sseq, "chain": _COME.excluded.chain}
)


def head_of(connection: Connection, scope: str) -> Head:
    """Return how far the scope has come; an unknown one has not begun."""
    row = connection.execute(_HEAD, {"scope": scope}).first()
    return Head() if row is None else Head(row.sseq, row.chain)


def scope_heads(connection: Connection) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the rows of all scopes' heads."""
    return connection.execute(select(tables.scope_head)).all()


def take(
    connection: Connection,
    signed: SignedEntry,
    claims: Sequence[str],
    now: datetime,
    *,
    is_request: bool,
) -> Judgement:
    """Keep the entry and accept it.

    Raises EntryRefused where writer, order, bureau or signature is not right, ClaimTaken for a
    request that came second, and what ``withdrawn`` entries may be refused for.
    """
    known = known_writer(connection, signed.entry.writer)
    state = state_of(connection, known)
    fault = acceptance.fault_of(signed, state)
    if fault:
        raise EntryRefused(why=fault, entry=signed.entry.id)
    judgement = _judge(connection, claims, is_request=is_request)
    clock_ok = acceptance.is_clock_ok(signed, state.last_at, _latest(state.last_at, now))
    head = head_of(connection, signed.entry.scope)
    accepted = acceptance.accept(signed, head, judgement, now.isoformat(), clock_ok=clock_ok)
    _keep(connection, signed, judgement, accepted, now)
    _keep_claims(connection, signed.entry.id, claims)
    if signed.entry.kind == WITHDRAWN:
        withdraw_target(connection, signed)
    advance(connection, known.after(signed))
    return judgement


def _latest(last_at: str, now: datetime) -> datetime:
    """Return the later moment: a desk alone has no clock but its own, which may be set back."""
    return max(now, datetime.fromisoformat(last_at)) if last_at else now


def state_of(connection: Connection, known: KnownWriter) -> WriterState:
    """Return what this store knows of a writer before it takes the next entry."""
    bureau = get_officer(connection, known.officer).bureau
    return WriterState(
        known.officer, bureau.value, known.public_key, known.wseq, known.hash, known.last_at
    )


def _judge(connection: Connection, claims: Sequence[str], *, is_request: bool) -> Judgement:
    taken = connection.execute(_HOLDERS, {"claims": list(claims)}) if claims else ()
    holders = {row.key: row.entry for row in taken}
    judgement = acceptance.judge(claims, holders, is_request=is_request)
    if judgement.verdict is Verdict.REFUSED:
        raise ClaimTaken(claim=next(c for c in claims if c in holders), winner=judgement.winner)
    return judgement


def _keep(
    connection: Connection,
    signed: SignedEntry,
    judgement: Judgement,
    accepted: Accepted,
    now: datetime,
) -> None:
    values = {"sseq": accepted.head.sseq, "chain": accepted.head.chain}
    columns = {
        **entry_values(signed),
        "verdict": judgement.verdict.value,
        "winner": judgement.winner or None,
        **values,
        "accepted_at": now.isoformat(),
    }
    columns["wrapper_kept"] = kept_wrapper(accepted.wrapper, columns)
    connection.execute(_ENTRY, columns)
    connection.execute(_COME, {"scope": signed.entry.scope, **values})


def _keep_claims(connection: Connection, entry_id: str, claims: Iterable[str]) -> None:
    for key in dict.fromkeys(claims):
        connection.execute(_CLAIM, {"key": key, "entry": entry_id})


def entry_values(signed: SignedEntry) -> dict[str, Any]:
    """Return the columns of an entry signed on this desk, before a hub said anything of it."""
    entry = signed.entry
    return {
        "id": entry.id,
        "writer": entry.writer,
        "wseq": entry.wseq,
        "kind": entry.kind,
        "scope": entry.scope,
        "case_id": entry.case,
        "text": signed.text,
        "hash": signed.hash,
        "signature": signed.signature,
        "is_signed": 1,
    }


def withdraw_target(connection: Connection, signed: SignedEntry) -> None:
    """Mark the entry that is withdrawn and give back what it claimed."""
    target = _target(connection, str(signed.entry.data.get("entry")))
    if target.officer != signed.entry.officer:
        raise NotOwnEntry(entry=target.id, officer=target.officer)
    if target.withdrawn_by is not None or target.kind == WITHDRAWN:
        raise AlreadyWithdrawn(entry=target.id)
    table = tables.entry
    connection.execute(
        update(table).where(table.c.id == target.id).values(withdrawn_by=signed.entry.id)
    )
    connection.execute(delete(tables.claim).where(tables.claim.c.entry == target.id))


def _target(connection: Connection, entry_id: str) -> Row[*tuple[Any, ...]]:
    table, writer = tables.entry, tables.writer
    found = (
        select(table.c.id, table.c.kind, table.c.withdrawn_by, writer.c.officer)
        .join_from(table, writer, table.c.writer == writer.c.id)
        .where(table.c.id == entry_id)
    )
    row = connection.execute(found).first()
    if row is None:
        raise EntryMissing(entry=entry_id)
    return row
