"""Pages that came of the common log are taken apart: signatures looked at, entries kept.

A page that does not fit what is here is forgotten with those after it, and asked for again.
"""

import struct
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from sqlalchemy.exc import IntegrityError

from desktop.store import arrived
from desktop.store import beside as besides
from desktop.store.arrived import Arrived, Contents
from desktop.store.connect import Store
from desktop.store.hub import head_of
from desktop.store.links import Link, LinkBroken, links
from desktop.store.pulling import FORKED, Kept, keep
from desktop.store.writers import public_keys
from desktop.sync.signatures import are_signed
from desktop.sync.troubles import ChainBroken, DeviceForked

_UNREADABLE = (struct.error, ValueError, LookupError, TypeError)


def taken_apart(store: Store, now: Callable[[], datetime]) -> Iterator[Kept]:
    """Take apart what came, page by page; yield what each brought.

    Raises ChainBroken where a writer's row is not whole, DeviceForked where a copy wrote in it,
    once the pages of other scopes are taken apart.
    """
    broken: dict[str, LinkBroken] = {}
    while True:
        with store.reading() as connection:
            page = arrived.next_page(connection, broken)
            keys = public_keys(connection) if page else {}
        if page is None:
            break
        try:
            kept = take_page(store, page, keys, now())
        except LinkBroken as error:
            with store.writing() as connection:
                arrived.drop_pages(connection, page.scope)
            broken[page.scope] = error
        else:
            yield kept
    for scope, fault in broken.items():
        if fault.what == FORKED:
            raise DeviceForked(scope=scope, sseq=fault.sseq) from fault
        raise ChainBroken(scope=scope, sseq=fault.sseq, what=fault.what) from fault


def take_page(store: Store, page: Arrived, keys: Mapping[str, bytes], at: datetime) -> Kept:
    """Keep the entries of a page, nothing of it where another window was quicker."""
    try:
        contents = arrived.unpacked(page.page)
    except _UNREADABLE as error:
        raise LinkBroken("page", page.before.sseq + 1) from error
    chain = links(page.scope, page.before, contents.taken)
    right = are_signed(keys, chain)
    try:
        return _kept(store, page, (contents, chain, right), at)
    except IntegrityError as error:
        raise LinkBroken("twice", page.before.sseq + 1) from error


def _kept(
    store: Store, page: Arrived, found: tuple[Contents, list[Link], list[bool]], at: datetime
) -> Kept:
    contents, chain, right = found
    with store.writing() as connection:
        head = head_of(connection, page.scope)
        if not arrived.take_out(connection, page) or head != page.before:
            return Kept(head)
        is_erased = besides.keep(
            connection, contents.keys, contents.values, contents.erased, at.isoformat()
        )
        kept = keep(connection, page.scope, chain, right, at)
    if is_erased:
        store.settle()
    return kept
