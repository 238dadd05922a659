"""Known faults to be put in: a run that does not find one of them proves nothing."""

import random
import re
from contextlib import ExitStack
from typing import Any
from unittest.mock import patch

from sqlalchemy import update

from desktop.store import tables
from desktop.store.arrived import arrived_head
from desktop.store.hub import head_of
from desktop.sync import exchange, taking_apart
from desktop.sync.server_admin import connect_admin
from tests.sync.failpoints import Strike

_GRANTED = {"verdict": "accepted", "stand": None}


def granted_before_it_is_kept(stack: ExitStack, _strike: Strike) -> None:
    """The desk takes entries for accepted whose push was rolled back."""
    push = exchange._push_batch
    chance = random.Random()

    def planted(desk: Any, shared: Any, batch: Any, seen: int) -> Any:
        if chance.random() < 0.7:
            return push(desk, shared, batch, seen)
        _grant(desk, batch)
        return len(batch), False

    stack.enter_context(patch.object(exchange, "_push_batch", planted))


def granted_without_an_answer(stack: ExitStack, _strike: Strike) -> None:
    """The desk takes entries for accepted although the line broke."""
    push = exchange._push_batch

    def planted(desk: Any, shared: Any, batch: Any, seen: int) -> Any:
        try:
            return push(desk, shared, batch, seen)
        except exchange.SyncTrouble:
            _grant(desk, batch)
            raise

    stack.enter_context(patch.object(exchange, "_push_batch", planted))


def cursor_before_rows(stack: ExitStack, strike: Strike) -> None:
    """The desk notes how far it has come before it keeps the page."""
    take = taking_apart.take_page

    def planted(store: Any, page: Any, *given: Any) -> Any:
        with store.reading() as connection:
            before, head = head_of(connection, page.scope), arrived_head(connection, page.scope)
        _set_head(store, page.scope, head.sseq, head.chain)
        strike("pull: before the rows")
        _set_head(store, page.scope, before.sseq, before.chain)
        return take(store, page, *given)

    stack.enter_context(patch.object(taking_apart, "take_page", planted))


def order_by_a_sequence(url: str) -> None:
    """The server numbers entries by a sequence and holds nobody back."""
    with connect_admin(url) as admin:
        admin.execute("CREATE SEQUENCE joint.naive OWNED BY NONE")
        admin.execute("ALTER SEQUENCE joint.naive OWNER TO joint_owner")
        admin.execute(
            "SELECT setval('joint.naive', greatest(1, (SELECT max(sseq) FROM joint.scope_head)))"
        )
        _replace(admin, "take", "p_head.sseq + 1", "nextval('joint.naive')")
        _replace(admin, "push_as", "h.scope = p_scope FOR UPDATE;", "h.scope = p_scope;")


def news_overlooked(url: str) -> None:
    """The server takes entries although their case has news the desk has not seen."""
    with connect_admin(url) as admin:
        _replace(admin, "push_as", "behind := true; EXIT;", "behind := false;")


def _replace(admin: Any, function: str, old: str, new: str) -> None:
    (text,) = admin.execute(
        "SELECT pg_get_functiondef(p.oid) FROM pg_proc p JOIN pg_namespace n"
        " ON n.oid = p.pronamespace WHERE n.nspname = 'joint' AND p.proname = %s",
        (function,),
    ).fetchone()
    pattern = r"\s+".join(map(re.escape, old.split()))
    changed, count = re.subn(pattern, new, text)
    assert count
    admin.execute(changed.encode())


def _grant(desk: Any, batch: Any) -> None:
    with desk.store.writing() as connection:
        named = tables.entry.c.id.in_([waiting.id for waiting in batch])
        connection.execute(update(tables.entry).where(named).values(**_GRANTED))


def _set_head(store: Any, scope: str, sseq: int, chain: str) -> None:
    head = tables.scope_head
    with store.writing() as connection:
        connection.execute(update(head).where(head.c.scope == scope).values(sseq=sseq, chain=chain))


PLANTS = {
    "granted-before-it-is-kept": granted_before_it_is_kept,
    "granted-without-an-answer": granted_without_an_answer,
    "cursor-before-rows": cursor_before_rows,
}
AIMED = {"cursor-before-rows": "pull: before the rows"}
"""Where a process has to die for a fault to show."""
SERVER_PLANTS = {"order-by-a-sequence": order_by_a_sequence, "news-overlooked": news_overlooked}
